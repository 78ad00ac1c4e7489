// An activation scale has no effect if no recipe of the program uses it, so
// there is a warning.
// RUN: fp8-opt %s --split-input-file --verify-diagnostics -o /dev/null \
// RUN:   --fp8-quantize-matmul="recipe=row act-scale=0.5"

// expected-warning @below {{expected a matmul whose recipe takes a given activation scale, as tensor-static does, for act-scale=5.000000e-01, got none among 1 matmul}}
module {
  func.func @f(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>, %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
    %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
    return %0 : tensor<64x64xf32>
  }
}

// -----

// A matmul may have its own recipe.
module {
  func.func @f(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16>, %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
    %0 = linalg.matmul {fp8.recipe = #fp8.recipe<act = given [-1, -1], weight = static [-1, -1]>}
        ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
    return %0 : tensor<64x64xf32>
  }
}
