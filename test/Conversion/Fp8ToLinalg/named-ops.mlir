// The name of a named linalg op defines its body, so casts in it stay. Casts in
// bodies of linalg.generic are expanded.
// RUN: fp8-opt %s --convert-fp8-to-linalg | FileCheck %s

// CHECK-LABEL: func.func @named
//       CHECK:   linalg.matmul ins
//       CHECK:   linalg.generic
//   CHECK-NOT:   arith.extf
//       CHECK:   arith.shli
func.func @named(%x: tensor<4x8xbf16>, %w: tensor<8x3xbf16>,
    %init: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x8xf32>) {
  %0 = linalg.matmul ins(%x, %w : tensor<4x8xbf16>, tensor<8x3xbf16>)
      outs(%init : tensor<4x3xf32>) -> tensor<4x3xf32>
  %out = tensor.empty() : tensor<4x8xf32>
  %1 = linalg.generic {
      indexing_maps = [affine_map<(m, k) -> (m, k)>, affine_map<(m, k) -> (m, k)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xbf16>) outs(%out : tensor<4x8xf32>) {
  ^bb0(%a: bf16, %b: f32):
    %2 = arith.extf %a : bf16 to f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %0, %1 : tensor<4x3xf32>, tensor<4x8xf32>
}

// Attributes that control the rewrite are removed. Names of parameters stay.
// CHECK-LABEL: func.func @steered
//  CHECK-SAME:   fp8.param = "blocks.0.weight"
//   CHECK-NOT:   #fp8.recipe
//   CHECK-NOT:   fp8.keep
func.func @steered(%x: tensor<4x8xbf16>,
    %w: tensor<8x3xbf16> {fp8.param = "blocks.0.weight"},
    %init: tensor<4x3xf32>) -> tensor<4x3xf32>
    attributes {fp8.recipe = #fp8.recipe<"mx">} {
  %0 = linalg.matmul {fp8.keep}
      ins(%x, %w : tensor<4x8xbf16>, tensor<8x3xbf16>)
      outs(%init : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}
