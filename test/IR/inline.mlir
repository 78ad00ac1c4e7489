// RUN: fp8-opt %s --inline | FileCheck %s

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func private @quantize(%x: tensor<8xf32>, %s: tensor<2xf32>, %i: tensor<8xf8E5M2>) -> tensor<8xf8E5M2> {
  %q = fp8.quantize %x scale(%s) into %i block [4] : tensor<8xf32>, tensor<2xf32> -> tensor<8xf8E5M2>
  return %q : tensor<8xf8E5M2>
}

func.func private @matmul(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %r = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] epilogue {
    ^bb0(%acc: f32):
      %e = arith.addf %acc, %acc : f32
      fp8.yield %e : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// Functions with fp8 operations are inlined, also those with epilogues.

// CHECK-LABEL: func @caller
// CHECK-NOT: call
func.func @caller(%x: tensor<8xf32>, %s: tensor<2xf32>, %i: tensor<8xf8E5M2>, %a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>,
                  %c: tensor<4x8xf32>) -> (tensor<8xf8E5M2>, tensor<4x8xf32>) {
  // CHECK: fp8.quantize
  %q = func.call @quantize(%x, %s, %i) : (tensor<8xf32>, tensor<2xf32>, tensor<8xf8E5M2>) -> tensor<8xf8E5M2>
  // CHECK: fp8.scaled_matmul
  // CHECK: ^bb0(%[[ACC:.*]]: f32):
  // CHECK: %[[R:.*]] = arith.addf %[[ACC]], %[[ACC]]
  // CHECK: fp8.yield %[[R]]
  %r = func.call @matmul(%a, %b, %c) : (tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %q, %r : tensor<8xf8E5M2>, tensor<4x8xf32>
}
