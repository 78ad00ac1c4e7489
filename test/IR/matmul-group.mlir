// RUN: fp8-opt %s | fp8-opt | FileCheck %s
// The lowering to linalg computes the matmuls one after the other.
// RUN: fp8-opt %s --convert-fp8-to-linalg | FileCheck %s --check-prefix=LINALG

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func.func @group
// CHECK: fp8.matmul_group {
// CHECK-NEXT: fp8.scaled_matmul %arg0, %arg1 into %arg2
// CHECK-NEXT: fp8.scaled_matmul %arg0, %arg1 into %arg3
// CHECK-NEXT: }
// LINALG-LABEL: func.func @group
// LINALG-NOT: fp8.matmul_group
// LINALG: linalg.generic {{.*}} outs(%arg2
// LINALG: linalg.generic {{.*}} outs(%arg3
func.func @group(%x: memref<8x64xf8E4M3FN>, %w: memref<16x64xf8E4M3FN>, %p: memref<8x16xf32>, %q: memref<8x16xf32>) {
  fp8.matmul_group {
    fp8.scaled_matmul %x, %w into %p maps [#a, #b, #c]
        : memref<8x64xf8E4M3FN>, memref<16x64xf8E4M3FN> -> memref<8x16xf32>
    fp8.scaled_matmul %x, %w into %q maps [#a, #b, #c]
        : memref<8x64xf8E4M3FN>, memref<16x64xf8E4M3FN> -> memref<8x16xf32>
  }
  return
}
