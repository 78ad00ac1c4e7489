// If no pattern of a preset selects a weight, the preset is probably that of
// another model, or the export has no names. A warning lists the names of the
// program.
// RUN: fp8-opt %s --split-input-file --verify-diagnostics -o /dev/null \
// RUN:   --fp8-quantize-matmul="preset=qwen-image"

// expected-warning @below {{expected weights that the preset 'qwen-image' selects, got none among 5 matmuls}}
// expected-note @below {{the weights are called 'torch_tensor_64_64', 'a', 'b' and 1 other names: patterns select parameters by the names that the exporter gave them}}
module {
  func.func @f(%x: tensor<64x64xbf16>,
      %a: tensor<64x64xbf16> {fp8.param = "torch_tensor_64_64"},
      %b: tensor<64x64xbf16> {fp8.param = "a"},
      %c: tensor<64x64xbf16> {fp8.param = "b"},
      %d: tensor<64x64xbf16> {fp8.param = "c"},
      %init: tensor<64x64xf32>) -> (tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>) {
    %0 = linalg.matmul ins(%x, %a : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
    %1 = linalg.matmul ins(%x, %b : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
    %2 = linalg.matmul ins(%x, %c : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
    %3 = linalg.matmul ins(%x, %d : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
    %4 = linalg.matmul ins(%x, %a : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
    return %0, %1, %2, %3, %4 : tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>
  }
}

// -----

// expected-warning @below {{expected weights that the preset 'qwen-image' selects, got none among 1 matmul}}
// expected-note @below {{none of the weights has a name: export the model with the names of its parameters (fp8.param on arguments, resources or globals), or choose matmuls by location (include=loc:PATTERN)}}
module {
  func.func @f(%x: tensor<64x64xbf16>, %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
    %w = arith.constant dense<0.5> : tensor<64x64xbf16>
    %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
    return %0 : tensor<64x64xf32>
  }
}

// -----

// These are the names that torch-mlir gives to constants.
// expected-warning @below {{expected weights that the preset 'qwen-image' selects, got none among 1 matmul}}
// expected-note @below {{the weights are called 'torch_tensor_64_64_torch.bfloat16': these are types, not names of parameters; export the model with the names of its parameters, or choose matmuls by location (include=loc:PATTERN)}}
module {
  func.func @f(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16> {fp8.param = "torch_tensor_64_64_torch.bfloat16"},
      %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
    %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
    return %0 : tensor<64x64xf32>
  }
}

// -----

// One selected weight is enough to avoid the warning.
module {
  func.func @f(%x: tensor<64x64xbf16>, %w: tensor<64x64xbf16> {fp8.param = "transformer_blocks.0.attn.to_q.weight"},
      %init: tensor<64x64xf32>) -> tensor<64x64xf32> {
    %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x64xbf16>)
        outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
    return %0 : tensor<64x64xf32>
  }
}
