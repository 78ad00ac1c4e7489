// Matmuls that warp-level kernels cannot compute stay for
// convert-fp8-to-linalg.
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_75 --fp8-select-kernels --convert-fp8-to-gpu | FileCheck %s --check-prefixes=CHECK,OLD

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func.func @fnuz
// CHECK: fp8.scaled_matmul
func.func @fnuz(%a: memref<64x128xf8E4M3FNUZ>, %b: memref<64x128xf8E4M3FNUZ>,
                %c: memref<64x64xf32>) {
  fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c]
      : memref<64x128xf8E4M3FNUZ>, memref<64x128xf8E4M3FNUZ> -> memref<64x64xf32>
  return
}

// CHECK-LABEL: func.func @group_of_16
// CHECK: fp8.scaled_matmul
func.func @group_of_16(%a: memref<64x128xf8E4M3FN>, %s: memref<64x8xf32>,
                       %b: memref<64x128xf8E4M3FN>, %c: memref<64x64xf32>) {
  fp8.scaled_matmul %a scale(%s : memref<64x8xf32>), %b into %c
      maps [#a, affine_map<(m, n, k) -> (m, k floordiv 16)>, #b, #c]
      : memref<64x128xf8E4M3FN>, memref<64x128xf8E4M3FN> -> memref<64x64xf32>
  return
}

// OLD-LABEL: func.func @no_instructions
// OLD: fp8.scaled_matmul
func.func @no_instructions(%a: memref<64x128xf8E4M3FN>,
                           %b: memref<64x128xf8E4M3FN>, %c: memref<64x64xf32>) {
  fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c]
      : memref<64x128xf8E4M3FN>, memref<64x128xf8E4M3FN> -> memref<64x64xf32>
  return
}

// These stay: rows that are not adjacent in memory after a slice, and extra operands other than f32, bf16 and f16.
// CHECK-LABEL: func.func @unquantized
// CHECK-NOT: gpu.launch_func
// CHECK-COUNT-2: fp8.scaled_matmul
// CHECK-NOT: gpu.launch_func
// CHECK: return
func.func @unquantized(%x: memref<2x4x8x64xbf16, strided<[8192, 1024, 64, 1]>>, %w: memref<2x64x32xbf16>, %y: memref<2x4x8x32xf32>,
                      %z: memref<64x64xbf16>, %i: memref<64xi1>, %d: memref<64x64xf32>) {
  fp8.scaled_matmul %x, %w into %y
      maps [affine_map<(b, l, m, n, k) -> (b, l, m, k)>, affine_map<(b, l, m, n, k) -> (b, k, n)>,
            affine_map<(b, l, m, n, k) -> (b, l, m, n)>]
      : memref<2x4x8x64xbf16, strided<[8192, 1024, 64, 1]>>, memref<2x64x32xbf16> -> memref<2x4x8x32xf32>
  fp8.scaled_matmul %z, %z into %d maps [#a, #b, #c, affine_map<(m, n, k) -> (n)>]
      epilogue(%i : memref<64xi1>) {
    ^bb0(%acc: f32, %e: i1):
      %r = arith.select %e, %acc, %acc : f32
      fp8.yield %r : f32
    } : memref<64x64xbf16>, memref<64x64xbf16> -> memref<64x64xf32>
  return
}
