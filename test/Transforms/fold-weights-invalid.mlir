// RUN: fp8-opt %s --fp8-fold-weights --split-input-file --verify-diagnostics

func.func @elided() -> tensor<2x3xf8E4M3FN> {
  %w = arith.constant dense_resource<__elided__> : tensor<2x3xbf16>
  // expected-error @+1 {{expected resource '__elided__' to hold 12 bytes for 'tensor<2x3xbf16>', got no data; print the module without eliding its resources}}
  %q = fp8.cast %w : tensor<2x3xbf16> to tensor<2x3xf8E4M3FN>
  return %q : tensor<2x3xf8E4M3FN>
}

// -----

// All broken resources are reported, not just the first one.
func.func @wrong_size() -> (tensor<2xf8E4M3FN>, tensor<4xf8E4M3FN>, tensor<4x1xf32>) {
  %w = arith.constant dense_resource<too_long> : tensor<2xbf16>
  // expected-error @+1 {{expected resource 'too_long' to hold 4 bytes for 'tensor<2xbf16>', got 6}}
  %q = fp8.cast %w : tensor<2xbf16> to tensor<2xf8E4M3FN>
  %v = arith.constant dense_resource<too_short> : tensor<4x2xf32>
  %i = tensor.empty() : tensor<4x2xf8E4M3FN>
  %si = tensor.empty() : tensor<4x1xf32>
  // expected-error @+1 {{expected resource 'too_short' to hold 32 bytes for 'tensor<4x2xf32>', got 4}}
  %d, %s = fp8.dynamic_quantize %v into %i, %si block [1, -1]
      : tensor<4x2xf32> -> tensor<4x2xf8E4M3FN>, tensor<4x1xf32>
  %e = tensor.extract_slice %d[0, 0] [4, 1] [1, 1] : tensor<4x2xf8E4M3FN> to tensor<4xf8E4M3FN>
  return %q, %e, %s : tensor<2xf8E4M3FN>, tensor<4xf8E4M3FN>, tensor<4x1xf32>
}

{-#
  dialect_resources: {
    builtin: {
      too_long: "0x02000000803F803F803F",
      too_short: "0x04000000803F803F"
    }
  }
#-}

// -----

// Scales may also be broken.
func.func @missing_scale() -> tensor<2xf8E4M3FN> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xbf16>
  %s = arith.constant dense_resource<nowhere> : tensor<1xf32>
  %i = tensor.empty() : tensor<2xf8E4M3FN>
  // expected-error @+1 {{expected resource 'nowhere' to hold 4 bytes for 'tensor<1xf32>', got no data}}
  %q = fp8.quantize %w scale(%s) into %i block [-1]
      : tensor<2xbf16>, tensor<1xf32> -> tensor<2xf8E4M3FN>
  return %q : tensor<2xf8E4M3FN>
}

// -----

// A broken resource that is not quantized does not matter to this pass.
func.func @not_quantized() -> tensor<2x3xbf16> {
  %w = arith.constant dense_resource<__elided__> : tensor<2x3xbf16>
  return %w : tensor<2x3xbf16>
}
