// RUN: fp8-opt %s --fp8-convert-params --split-input-file | FileCheck %s

// The data replace the argument, and the scales come directly after them. Other
// arguments keep their order and attributes.
// CHECK-LABEL: func.func @weight
//  CHECK-SAME:   %[[X:[^:]+]]: tensor<8x256xbf16>,
//  CHECK-SAME:   %[[Q:[^:]+]]: tensor<384x256xf8E4M3FN> {fp8.block_shape = array<i64: 128, 128>, fp8.original_type = tensor<384x256xbf16>, fp8.param = "layer.0.weight", fp8.param_part = "data", llvm.noalias},
//  CHECK-SAME:   %[[S:[^:]+]]: tensor<3x2xf32> {fp8.block_shape = array<i64: 128, 128>, fp8.original_type = tensor<384x256xbf16>, fp8.param = "layer.0.weight", fp8.param_part = "scale", llvm.noalias},
//  CHECK-SAME:   %[[B:[^:]+]]: tensor<384xbf16> {fp8.param = "layer.0.bias"})
//  CHECK-NEXT:   return %[[X]], %[[Q]], %[[S]], %[[B]]
func.func @weight(%x: tensor<8x256xbf16>,
                  %w: tensor<384x256xbf16> {fp8.param = "layer.0.weight", llvm.noalias},
                  %b: tensor<384xbf16> {fp8.param = "layer.0.bias"})
    -> (tensor<8x256xbf16>, tensor<384x256xf8E4M3FN>, tensor<3x2xf32>, tensor<384xbf16>) {
  %qi = tensor.empty() : tensor<384x256xf8E4M3FN>
  %si = tensor.empty() : tensor<3x2xf32>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [128, 128]
      : tensor<384x256xbf16> -> tensor<384x256xf8E4M3FN>, tensor<3x2xf32>
  return %x, %q, %s, %b : tensor<8x256xbf16>, tensor<384x256xf8E4M3FN>, tensor<3x2xf32>, tensor<384xbf16>
}

// -----

// A cast has no scales.
// CHECK-LABEL: func.func @cast
//  CHECK-SAME:   (%[[Q:[^:]+]]: tensor<4x6xf8E5M2> {fp8.original_type = tensor<4x6xbf16>, fp8.param = "w", fp8.param_part = "data"})
//  CHECK-NEXT:   return %[[Q]]
func.func @cast(%w: tensor<4x6xbf16> {fp8.param = "w"}) -> tensor<4x6xf8E5M2> {
  %0 = fp8.cast %w : tensor<4x6xbf16> to tensor<4x6xf8E5M2>
  return %0 : tensor<4x6xf8E5M2>
}

// -----

// The argument keeps the layout of the file, [N, K]. Its data and scales, with
// the blocks of the argument, are transposed instead.
// CHECK-LABEL: func.func @transposed
//  CHECK-SAME:   %[[Q:[^:]+]]: tensor<96x64xf8E4M3FN> {fp8.block_shape = array<i64: 1, 32>
//  CHECK-SAME:   %[[S:[^:]+]]: tensor<96x2xf8E8M0FNU>
//       CHECK:   %[[QT:.+]] = linalg.transpose ins(%[[Q]] : tensor<96x64xf8E4M3FN>) outs({{.+}} : tensor<64x96xf8E4M3FN>) permutation = [1, 0]
//       CHECK:   %[[ST:.+]] = linalg.transpose ins(%[[S]] : tensor<96x2xf8E8M0FNU>) outs({{.+}} : tensor<2x96xf8E8M0FNU>) permutation = [1, 0]
//   CHECK-NOT:   bf16
//       CHECK:   return %[[QT]], %[[ST]]
func.func @transposed(%w: tensor<96x64xbf16> {fp8.param = "w"})
    -> (tensor<64x96xf8E4M3FN>, tensor<2x96xf8E8M0FNU>) {
  %e = tensor.empty() : tensor<64x96xbf16>
  %t = linalg.transpose ins(%w : tensor<96x64xbf16>) outs(%e : tensor<64x96xbf16>) permutation = [1, 0]
  %qi = tensor.empty() : tensor<64x96xf8E4M3FN>
  %si = tensor.empty() : tensor<2x96xf8E8M0FNU>
  %q, %s = fp8.dynamic_quantize %t into %qi, %si block [32, 1]
      {scale_rounding = #fp8.scale_rounding<pow2_ceil>}
      : tensor<64x96xbf16> -> tensor<64x96xf8E4M3FN>, tensor<2x96xf8E8M0FNU>
  return %q, %s : tensor<64x96xf8E4M3FN>, tensor<2x96xf8E8M0FNU>
}

// -----

// Two matmuls use one weight, one of them transposed. Their blocks, in the
// dimensions of the argument, are the same.
// CHECK-LABEL: func.func @two_uses
//  CHECK-SAME:   %[[Q:[^:]+]]: tensor<64x32xf8E4M3FN> {fp8.block_shape = array<i64: 1, -1>
//  CHECK-SAME:   %[[S:[^:]+]]: tensor<64x1xf32>
//       CHECK:   %[[QT:.+]] = linalg.transpose ins(%[[Q]] :
//       CHECK:   %[[ST:.+]] = linalg.transpose ins(%[[S]] :
//       CHECK:   return %[[Q]], %[[S]], %[[QT]], %[[ST]]
func.func @two_uses(%w: tensor<64x32xbf16> {fp8.param = "tied"})
    -> (tensor<64x32xf8E4M3FN>, tensor<64x1xf32>, tensor<32x64xf8E4M3FN>, tensor<1x64xf32>) {
  %qi = tensor.empty() : tensor<64x32xf8E4M3FN>
  %si = tensor.empty() : tensor<64x1xf32>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [1, -1]
      : tensor<64x32xbf16> -> tensor<64x32xf8E4M3FN>, tensor<64x1xf32>
  %e = tensor.empty() : tensor<32x64xbf16>
  %t = linalg.transpose ins(%w : tensor<64x32xbf16>) outs(%e : tensor<32x64xbf16>) permutation = [1, 0]
  %qti = tensor.empty() : tensor<32x64xf8E4M3FN>
  %sti = tensor.empty() : tensor<1x64xf32>
  %qt, %st = fp8.dynamic_quantize %t into %qti, %sti block [128, 1]
      : tensor<32x64xbf16> -> tensor<32x64xf8E4M3FN>, tensor<1x64xf32>
  return %q, %s, %qt, %st : tensor<64x32xf8E4M3FN>, tensor<64x1xf32>, tensor<32x64xf8E4M3FN>, tensor<1x64xf32>
}

// -----

// The kernel of a convolution becomes a matrix, and heads are split off. The
// data and the scales get these reshapes.
// CHECK-LABEL: func.func @reshaped
//  CHECK-SAME:   %[[Q:[^:]+]]: tensor<12x5x4xf8E4M3FN> {fp8.block_shape = array<i64: 3, 1, -1>
//  CHECK-SAME:   %[[S:[^:]+]]: tensor<4x5x1xf32>
//       CHECK:   %[[QC:.+]] = tensor.collapse_shape %[[Q]] {{\[}}[0], [1, 2]] : tensor<12x5x4xf8E4M3FN> into tensor<12x20xf8E4M3FN>
//       CHECK:   %[[SC:.+]] = tensor.collapse_shape %[[S]] {{\[}}[0], [1, 2]] : tensor<4x5x1xf32> into tensor<4x5xf32>
//       CHECK:   %[[QE:.+]] = tensor.expand_shape %[[QC]] {{\[}}[0, 1], [2]] output_shape [2, 6, 20] : tensor<12x20xf8E4M3FN> into tensor<2x6x20xf8E4M3FN>
//       CHECK:   %[[SE:.+]] = tensor.expand_shape %[[SC]] {{\[}}[0, 1], [2]] output_shape [2, 2, 5] : tensor<4x5xf32> into tensor<2x2x5xf32>
//       CHECK:   %[[QD:.+]] = tensor.cast %[[QE]] : tensor<2x6x20xf8E4M3FN> to tensor<2x?x20xf8E4M3FN>
//       CHECK:   %[[SD:.+]] = tensor.cast %[[SE]] : tensor<2x2x5xf32> to tensor<2x?x5xf32>
//       CHECK:   return %[[QD]], %[[SD]]
func.func @reshaped(%w: tensor<12x5x4xbf16> {fp8.param = "w"}, %n: index, %m: index)
    -> (tensor<2x?x20xf8E4M3FN>, tensor<2x?x5xf32>) {
  %c = tensor.collapse_shape %w [[0], [1, 2]] : tensor<12x5x4xbf16> into tensor<12x20xbf16>
  %e = tensor.expand_shape %c [[0, 1], [2]] output_shape [2, 6, 20] : tensor<12x20xbf16> into tensor<2x6x20xbf16>
  %d = tensor.cast %e : tensor<2x6x20xbf16> to tensor<2x?x20xbf16>
  %qi = tensor.empty(%n) : tensor<2x?x20xf8E4M3FN>
  %si = tensor.empty(%m) : tensor<2x?x5xf32>
  %q, %s = fp8.dynamic_quantize %d into %qi, %si block [1, 3, 4]
      : tensor<2x?x20xbf16> -> tensor<2x?x20xf8E4M3FN>, tensor<2x?x5xf32>
  return %q, %s : tensor<2x?x20xf8E4M3FN>, tensor<2x?x5xf32>
}

// -----

// These stay: an argument that is not a parameter, one that is already converted,
// and a declaration.
// CHECK-LABEL: func.func @left_alone
//  CHECK-SAME:   (%{{[^:]+}}: tensor<4x4xbf16>, %{{[^:]+}}: tensor<4x4xf8E4M3FN> {fp8.param = "w", fp8.param_part = "data"})
//       CHECK:   fp8.cast
func.func @left_alone(%x: tensor<4x4xbf16>,
                      %w: tensor<4x4xf8E4M3FN> {fp8.param = "w", fp8.param_part = "data"})
    -> (tensor<4x4xf8E4M3FN>, tensor<4x4xf8E4M3FN>) {
  %0 = fp8.cast %x : tensor<4x4xbf16> to tensor<4x4xf8E4M3FN>
  return %0, %w : tensor<4x4xf8E4M3FN>, tensor<4x4xf8E4M3FN>
}
// CHECK: func.func private @declared(tensor<4x4xbf16> {fp8.param = "w"})
func.func private @declared(tensor<4x4xbf16> {fp8.param = "w"})
