// RUN: fp8-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect --fp8-verify-bufferizable
// The pipelines that generate code report the same operations, and no others.
// RUN: fp8-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect --fp8-to-cpu-pipeline=recipe=row
// RUN: fp8-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect --fp8-to-nvvm-pipeline="chip=sm_90a recipe=row format=isa"

#w = affine_map<(m, n, k) -> (n, k)>
#a = affine_map<(m, n, k) -> (m, k)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @own_dialect(%x: tensor<64x256xbf16>, %w: tensor<128x256xbf16>) -> tensor<64x128xf32> {
  %i = arith.constant dense<0.0> : tensor<64x128xf32>
  // expected-error @below {{'my.rmsnorm' op expected an operation that this pipeline lowers, got one of an unknown dialect: lower it to linalg first}}
  %n = "my.rmsnorm"(%x) : (tensor<64x256xbf16>) -> tensor<64x256xbf16>
  %y = linalg.matmul indexing_maps = [#a, #w, #c] ins(%n, %w : tensor<64x256xbf16>, tensor<128x256xbf16>) outs(%i : tensor<64x128xf32>) -> tensor<64x128xf32>
  return %y : tensor<64x128xf32>
}

// -----

func.func @known_dialect(%x: tensor<1x4x8xf32>) -> tensor<1x4x8xf32> {
  // expected-error @below {{'tosa.exp' op expected an operation on tensors that bufferizes, got one without BufferizableOpInterface: lower it to linalg first, or register the interface}}
  %n = tosa.exp %x : (tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
  return %n : tensor<1x4x8xf32>
}

// -----

// All operations that the project and MLIR can lower are accepted.
func.func @lowered(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
