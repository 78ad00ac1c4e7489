// What warp-level kernels do not take stays, for convert-fp8-to-linalg.
// RUN: fp8-opt %s --convert-fp8-to-gpu=chip=sm_89 | FileCheck %s
// RUN: fp8-opt %s --convert-fp8-to-gpu=chip=sm_75 | FileCheck %s --check-prefixes=CHECK,OLD

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
