// If the weight of a matmul is missing in the file, that is an error at the op,
// and the pipeline stops, because nothing could run the program. All other
// matmuls that stay in bf16 get a remark (refused.mlir).
// RUN: fp8-opt %s --fp8-quantize-matmul --split-input-file --verify-diagnostics
// RUN: fp8-opt %s --fp8-quantize-pipeline=recipe=row --split-input-file --verify-diagnostics
// RUN: fp8-opt %s --fp8-to-cpu-pipeline=recipe=mx --split-input-file --verify-diagnostics

func.func @elided(%x: tensor<64x64xbf16>, %init: tensor<64x32xf32>) -> tensor<64x32xf32> {
  %w = arith.constant dense_resource<__elided__> : tensor<64x32xbf16>
  // expected-error @below {{expected the data of resource '__elided__', got a reference without data}}
  // expected-note @below {{write the input without eliding resources}}
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x32xbf16>)
      outs(%init : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}

// -----

// The weight is in a global.
ml_program.global private @weight(dense_resource<__elided__> : tensor<64x32xbf16>) : tensor<64x32xbf16>
func.func @elided_global(%x: tensor<64x64xbf16>, %init: tensor<64x32xf32>) -> tensor<64x32xf32> {
  %w = ml_program.global_load_const @weight : tensor<64x32xbf16>
  // expected-error @below {{expected the data of global 'weight', got a reference without data}}
  // expected-note @below {{write the input without eliding resources}}
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x32xbf16>)
      outs(%init : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}

// -----

// The weight is the kernel of a convolution that would become a matmul. The
// error is at the convolution.
func.func @elided_kernel(%x: tensor<1x64x4x4xbf16>, %init: tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32> {
  %w = arith.constant dense_resource<__elided__> : tensor<32x64x1x1xbf16>
  // expected-error @below {{expected the data of resource '__elided__', got a reference without data}}
  // expected-note @below {{write the input without eliding resources}}
  %0 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
      ins(%x, %w : tensor<1x64x4x4xbf16>, tensor<32x64x1x1xbf16>)
      outs(%init : tensor<1x32x4x4xf32>) -> tensor<1x32x4x4xf32>
  return %0 : tensor<1x32x4x4xf32>
}
