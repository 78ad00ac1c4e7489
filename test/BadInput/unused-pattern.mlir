// A pattern that matches no weight is probably misspelled, so there is a
// warning. Presets cover several versions of a model, so a single pattern of a
// preset gets no warning.
// RUN: fp8-opt %s --verify-diagnostics -o /dev/null \
// RUN:   --fp8-quantize-matmul="exclude=mpl,blocks.1 policy=+loc:nowhere preset=wan"

// expected-warning @below {{expected a weight that matches the pattern 'mpl', got none among 2 matmuls}}
// expected-warning @below {{expected a weight that matches the pattern 'nowhere', got none among 2 matmuls}}
module {
  func.func @f(%x: tensor<64x64xbf16>,
      %a: tensor<64x64xbf16> {fp8.param = "blocks.0.mlp.weight"},
      %b: tensor<64x64xbf16> {fp8.param = "blocks.1.mlp.weight"},
      %init: tensor<64x64xf32>) -> (tensor<64x64xf32>, tensor<64x64xf32>) {
    %0 = linalg.matmul ins(%x, %a : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
    %1 = linalg.matmul ins(%x, %b : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
    return %0, %1 : tensor<64x64xf32>, tensor<64x64xf32>
  }
}
