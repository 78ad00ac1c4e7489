// Matmuls that make no sense are errors at the op, and stop the pipeline.
// RUN: fp8-opt %s --fp8-quantize-matmul --split-input-file --verify-diagnostics
// RUN: fp8-opt %s --fp8-quantize-pipeline=recipe=row --split-input-file --verify-diagnostics
// RUN: fp8-opt %s --fp8-to-cpu-pipeline=recipe=mx --split-input-file --verify-diagnostics

func.func @zero_k(%x: tensor<64x0xbf16>, %w: tensor<0x32xbf16>,
    %init: tensor<64x32xf32>) -> tensor<64x32xf32> {
  // expected-error @below {{expected K > 0, got MxNxK 64x32x0}}
  // expected-note @below {{the result is the init: remove the matmul}}
  %0 = linalg.matmul ins(%x, %w : tensor<64x0xbf16>, tensor<0x32xbf16>)
      outs(%init : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}

// -----

func.func @zero_k_batch(%x: tensor<3x64x0xbf16>, %w: tensor<3x0x32xbf16>,
    %init: tensor<3x64x32xf32>) -> tensor<3x64x32xf32> {
  // expected-error @below {{expected K > 0, got batch 3, MxNxK 64x32x0}}
  // expected-note @below {{the result is the init: remove the matmul}}
  %0 = linalg.batch_matmul ins(%x, %w : tensor<3x64x0xbf16>, tensor<3x0x32xbf16>)
      outs(%init : tensor<3x64x32xf32>) -> tensor<3x64x32xf32>
  return %0 : tensor<3x64x32xf32>
}

// -----

// One side knows that K is 0.
func.func @zero_k_half_dynamic(%x: tensor<?x0xbf16>, %w: tensor<?x32xbf16>,
    %init: tensor<?x32xf32>) -> tensor<?x32xf32> {
  // expected-error @below {{expected K > 0, got MxNxK ?x32x0}}
  // expected-note @below {{the result is the init: remove the matmul}}
  %0 = linalg.matmul ins(%x, %w : tensor<?x0xbf16>, tensor<?x32xbf16>)
      outs(%init : tensor<?x32xf32>) -> tensor<?x32xf32>
  return %0 : tensor<?x32xf32>
}

// -----

// K of two dimensions, one of them dynamic.
func.func @zero_k_twice(%x: tensor<64x?x0xbf16>, %w: tensor<?x0x32xbf16>,
    %init: tensor<64x32xf32>) -> tensor<64x32xf32> {
  // expected-error @below {{expected K > 0, got MxNxK 64x32x0}}
  // expected-note @below {{the result is the init: remove the matmul}}
  %0 = linalg.contract indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>,
      affine_map<(m, n, k, l) -> (k, l, n)>, affine_map<(m, n, k, l) -> (m, n)>]
      ins(%x, %w : tensor<64x?x0xbf16>, tensor<?x0x32xbf16>)
      outs(%init : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}

// -----

func.func @rank5(%x: tensor<2x2x2x64x64xbf16>, %w: tensor<64x64xbf16>,
    %init: tensor<2x2x2x64x64xf32>) -> tensor<2x2x2x64x64xf32> {
  // expected-error @below {{expected operands of rank 1 to 4, got tensor<2x2x2x64x64xbf16>}}
  // expected-note @below {{collapse dimensions before the matmul}}
  %0 = linalg.contract indexing_maps = [affine_map<(a, b, c, m, n, k) -> (a, b, c, m, k)>,
      affine_map<(a, b, c, m, n, k) -> (k, n)>,
      affine_map<(a, b, c, m, n, k) -> (a, b, c, m, n)>]
      ins(%x, %w : tensor<2x2x2x64x64xbf16>, tensor<64x64xbf16>)
      outs(%init : tensor<2x2x2x64x64xf32>) -> tensor<2x2x2x64x64xf32>
  return %0 : tensor<2x2x2x64x64xf32>
}

// -----

// More elements than an int64 counts.
func.func @too_large(%x: tensor<4611686018427387904x16xbf16>, %w: tensor<16x32xbf16>,
    %init: tensor<4611686018427387904x32xf32>) -> tensor<4611686018427387904x32xf32> {
  // expected-error @below {{expected operands of fewer than 2^61 elements, got tensor<4611686018427387904x16xbf16>}}
  // expected-note @below {{correct the shape, or split the matmul}}
  %0 = linalg.matmul ins(%x, %w : tensor<4611686018427387904x16xbf16>, tensor<16x32xbf16>)
      outs(%init : tensor<4611686018427387904x32xf32>) -> tensor<4611686018427387904x32xf32>
  return %0 : tensor<4611686018427387904x32xf32>
}

// -----

// Scales of K sizes whose product overflows are no smaller than min-k: the
// operands are what is too large.
func.func @too_large_k(%x: tensor<4x4294967296x4294967296xbf16>, %w: tensor<4294967296x4294967296x8xbf16>,
    %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error @below {{expected operands of fewer than 2^61 elements, got tensor<4x4294967296x4294967296xbf16>}}
  // expected-note @below {{correct the shape, or split the matmul}}
  %0 = linalg.contract indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>,
      affine_map<(m, n, k, l) -> (k, l, n)>, affine_map<(m, n, k, l) -> (m, n)>]
      ins(%x, %w : tensor<4x4294967296x4294967296xbf16>, tensor<4294967296x4294967296x8xbf16>)
      outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

func.func @elided(%x: tensor<64x64xbf16>, %init: tensor<64x32xf32>) -> tensor<64x32xf32> {
  %w = arith.constant dense_resource<__elided__> : tensor<64x32xbf16>
  // expected-error @below {{expected the data of resource '__elided__', got a reference without data}}
  // expected-note @below {{write the input without eliding resources}}
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x32xbf16>)
      outs(%init : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}

// -----

// The parser makes NaN of 1.0e9, without a word.
func.func @literal_nan(%x: tensor<1x16xbf16>, %init: tensor<1x8xf32>) -> tensor<1x8xf32> {
  %q = arith.constant dense<1.0e9> : tensor<16x8xf8E4M3FN>
  %w = arith.extf %q : tensor<16x8xf8E4M3FN> to tensor<16x8xbf16>
  // expected-error @below {{expected finite FP8 literals, got NaN (0x7F) at element 0 of 'tensor<16x8xf8E4M3FN>'}}
  // expected-note @below {{scale the values into the range of the format before they are written as literals}}
  %0 = linalg.matmul ins(%x, %w : tensor<1x16xbf16>, tensor<16x8xbf16>)
      outs(%init : tensor<1x8xf32>) -> tensor<1x8xf32>
  return %0 : tensor<1x8xf32>
}

// -----

func.func @literal_infinity(%x: tensor<1x16xbf16>, %init: tensor<1x8xf32>) -> tensor<1x8xf32> {
  %q = arith.constant dense<-1.0e9> : tensor<16x8xf8E5M2>
  %w = arith.extf %q : tensor<16x8xf8E5M2> to tensor<16x8xbf16>
  // expected-error @below {{expected finite FP8 literals, got infinity (0xFC) at element 0 of 'tensor<16x8xf8E5M2>'}}
  // expected-note @below {{scale the values into the range of the format before they are written as literals}}
  %0 = linalg.matmul ins(%x, %w : tensor<1x16xbf16>, tensor<16x8xbf16>)
      outs(%init : tensor<1x8xf32>) -> tensor<1x8xf32>
  return %0 : tensor<1x8xf32>
}

// -----

// One element of many.
func.func @literal_fnuz(%x: tensor<1x16xbf16>, %init: tensor<1x8xf32>) -> tensor<1x8xf32> {
  %q = arith.constant dense<"0x0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101800202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202"> : tensor<16x8xf8E4M3FNUZ>
  %w = arith.extf %q : tensor<16x8xf8E4M3FNUZ> to tensor<16x8xbf16>
  // expected-error @below {{expected finite FP8 literals, got NaN (0x80) at element 77 of 'tensor<16x8xf8E4M3FNUZ>'}}
  // expected-note @below {{scale the values into the range of the format before they are written as literals}}
  %0 = linalg.matmul ins(%x, %w : tensor<1x16xbf16>, tensor<16x8xbf16>)
      outs(%init : tensor<1x8xf32>) -> tensor<1x8xf32>
  return %0 : tensor<1x8xf32>
}

// -----

func.func @literal_resource(%x: tensor<1x16xbf16>, %init: tensor<1x1xf32>) -> tensor<1x1xf32> {
  %q = arith.constant dense_resource<codes> : tensor<16x1xf8E4M3FN>
  %w = arith.extf %q : tensor<16x1xf8E4M3FN> to tensor<16x1xbf16>
  // expected-error @below {{expected finite FP8 literals, got NaN (0xFF) at element 3 of 'tensor<16x1xf8E4M3FN>'}}
  // expected-note @below {{scale the values into the range of the format before they are written as literals}}
  %0 = linalg.matmul ins(%x, %w : tensor<1x16xbf16>, tensor<16x1xbf16>)
      outs(%init : tensor<1x1xf32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}

{-#
  dialect_resources: {
    builtin: {
      codes: "0x04000000010203FF05060708090A0B0C0D0E0F10"
    }
  }
#-}
