// RUN: fp8-opt %s --fp8-fold-weights --split-input-file | FileCheck %s

// A dense constant is replaced by two dense constants.
// CHECK-LABEL: func.func @dense
//   CHECK-NOT: bf16
//       CHECK: %[[Q:.+]] = arith.constant dense<{{\[}}[2.240000e+02, -4.480000e+02, 3.000000e+00, 4.480000e+02],
//  CHECK-SAME:   [0.000000e+00, 0.000000e+00, 1.440000e+02, -4.480000e+02]]> : tensor<4x4xf8E4M3FN>
//       CHECK: %[[S:.+]] = arith.constant dense<{{\[}}[0.00446428591, 1.000000e+00], [1.000000e+00, 0.0133928573]]> : tensor<2x2xf32>
//       CHECK: return %[[Q]], %[[S]]
func.func @dense() -> (tensor<4x4xf8E4M3FN>, tensor<2x2xf32>) {
  %w = arith.constant dense<[[1.0, -2.0, 3.0, 448.0], [0.5, 0.25, -7.0, 1.0],
                             [0.0, 0.0, 1.0e-3, 5.0], [0.0, 0.0, 2.0, -6.0]]> : tensor<4x4xbf16>
  %qi = tensor.empty() : tensor<4x4xf8E4M3FN>
  %si = tensor.empty() : tensor<2x2xf32>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [2, 2]
      : tensor<4x4xbf16> -> tensor<4x4xf8E4M3FN>, tensor<2x2xf32>
  return %q, %s : tensor<4x4xf8E4M3FN>, tensor<2x2xf32>
}

// -----

// A splat gives splats of any size. The last block is ragged.
// CHECK-LABEL: func.func @splat
//   CHECK-DAG: arith.constant dense<4.915200e+04> : tensor<100001x100000xf8E5M2>
//   CHECK-DAG: arith.constant dense<6.103520e-05> : tensor<50001x1xf8E8M0FNU>
func.func @splat() -> (tensor<100001x100000xf8E5M2>, tensor<50001x1xf8E8M0FNU>) {
  %w = arith.constant dense<3.0> : tensor<100001x100000xbf16>
  %qi = tensor.empty() : tensor<100001x100000xf8E5M2>
  %si = tensor.empty() : tensor<50001x1xf8E8M0FNU>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [2, -1]
      {scale_rounding = #fp8.scale_rounding<pow2_ceil>}
      : tensor<100001x100000xbf16> -> tensor<100001x100000xf8E5M2>, tensor<50001x1xf8E8M0FNU>
  return %q, %s : tensor<100001x100000xf8E5M2>, tensor<50001x1xf8E8M0FNU>
}

// -----

// A fill is a splat too.
// CHECK-LABEL: func.func @fill
//   CHECK-DAG: arith.constant dense<-4.480000e+02> : tensor<6x4xf8E4M3FN>
//   CHECK-DAG: arith.constant dense<6.250000e-02> : tensor<6x1xf32>
//   CHECK-NOT: linalg.fill
func.func @fill() -> (tensor<6x4xf8E4M3FN>, tensor<6x1xf32>) {
  %c = arith.constant -28.0 : bf16
  %e = tensor.empty() : tensor<6x4xbf16>
  %w = linalg.fill ins(%c : bf16) outs(%e : tensor<6x4xbf16>) -> tensor<6x4xbf16>
  %qi = tensor.empty() : tensor<6x4xf8E4M3FN>
  %si = tensor.empty() : tensor<6x1xf32>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [1, -1]
      : tensor<6x4xbf16> -> tensor<6x4xf8E4M3FN>, tensor<6x1xf32>
  return %q, %s : tensor<6x4xf8E4M3FN>, tensor<6x1xf32>
}

// -----

// A weight without elements still has scales, which are those of empty blocks.
// CHECK-LABEL: func.func @empty
//   CHECK-DAG: arith.constant dense<> : tensor<3x0xf8E4M3FN>
//   CHECK-DAG: arith.constant dense<1.000000e+00> : tensor<3x1xf32>
func.func @empty() -> (tensor<3x0xf8E4M3FN>, tensor<3x1xf32>) {
  %w = arith.constant dense<> : tensor<3x0xbf16>
  %qi = tensor.empty() : tensor<3x0xf8E4M3FN>
  %si = tensor.empty() : tensor<3x1xf32>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [1, -1]
      : tensor<3x0xbf16> -> tensor<3x0xf8E4M3FN>, tensor<3x1xf32>
  return %q, %s : tensor<3x0xf8E4M3FN>, tensor<3x1xf32>
}

// -----

// The operations amax, compute_scale and quantize fold one after the other.
// CHECK-LABEL: func.func @parts
//   CHECK-DAG: %[[A:.+]] = arith.constant dense<{{\[}}[7.000000e+00], [1.400000e+01]]> : tensor<2x1xf32>
//   CHECK-DAG: %[[S:.+]] = arith.constant dense<{{\[}}[1.562500e-02], [3.125000e-02]]> : tensor<2x1xf32>
//   CHECK-DAG: %[[Q:.+]] = arith.constant dense<{{\[}}[6.400000e+01, -4.480000e+02], [1.280000e+02, 4.480000e+02]]> : tensor<2x2xf8E4M3FN>
//       CHECK: return %[[A]], %[[S]], %[[Q]]
func.func @parts() -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x2xf8E4M3FN>) {
  %w = arith.constant dense<[[1.0, -7.0], [4.0, 14.0]]> : tensor<2x2xbf16>
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x1xf32>
  %qe = tensor.empty() : tensor<2x2xf8E4M3FN>
  %zero = linalg.fill ins(%c0 : f32) outs(%e : tensor<2x1xf32>) -> tensor<2x1xf32>
  %a = fp8.amax %w into %zero block [1, -1] : tensor<2x2xbf16> -> tensor<2x1xf32>
  %s = fp8.compute_scale %a into %e format f8E4M3FN : tensor<2x1xf32> -> tensor<2x1xf32>
  %q = fp8.quantize %w scale(%s) into %qe block [1, -1]
      : tensor<2x2xbf16>, tensor<2x1xf32> -> tensor<2x2xf8E4M3FN>
  return %a, %s, %q : tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x2xf8E4M3FN>
}

// -----

// A maximum includes its init. A NaN gives a NaN.
// CHECK-LABEL: func.func @amax_init
//       CHECK: arith.constant dense<[9.000000e+00, 8.000000e+00, 0x7FC00000]> : tensor<3xf32>
func.func @amax_init() -> tensor<3xf32> {
  %w = arith.constant dense<[1.0, -3.0, 5.0, -8.0, 2.0, 1.0]> : tensor<6xf16>
  %init = arith.constant dense<[9.0, 4.0, 0x7FC00000]> : tensor<3xf32>
  %a = fp8.amax %w into %init block [2] : tensor<6xf16> -> tensor<3xf32>
  return %a : tensor<3xf32>
}

// -----

// If the scales of a splat differ, the result is not a splat.
// CHECK-LABEL: func.func @splat_by_scales
//       CHECK: arith.constant dense<{{\[}}[2.000000e+00, 2.000000e+00, 1.000000e+00], [5.000000e-01, 5.000000e-01, 2.500000e-01]]> : tensor<2x3xf8E5M2>
func.func @splat_by_scales() -> tensor<2x3xf8E5M2> {
  %w = arith.constant dense<4.0> : tensor<2x3xf32>
  %s = arith.constant dense<[[2.0, 4.0], [8.0, 16.0]]> : tensor<2x2xbf16>
  %e = tensor.empty() : tensor<2x3xf8E5M2>
  %q = fp8.quantize %w scale(%s) into %e block [1, 2]
      : tensor<2x3xf32>, tensor<2x2xbf16> -> tensor<2x3xf8E5M2>
  return %q : tensor<2x3xf8E5M2>
}

// -----

// CHECK-LABEL: func.func @cast
//       CHECK: arith.constant dense<[1.000000e+00, 4.480000e+02, -4.480000e+02]> : tensor<3xf8E4M3FN>
//       CHECK: arith.constant dense<[1.000000e+00, 0x7F, 0xFF]> : tensor<3xf8E4M3FN>
func.func @cast() -> (tensor<3xf8E4M3FN>, tensor<3xf8E4M3FN>) {
  %w = arith.constant dense<[1.0, 500.0, -1.0e30]> : tensor<3xbf16>
  %0 = fp8.cast %w : tensor<3xbf16> to tensor<3xf8E4M3FN>
  %1 = fp8.cast %w {overflow = #fp8.overflow<nan>} : tensor<3xbf16> to tensor<3xf8E4M3FN>
  return %0, %1 : tensor<3xf8E4M3FN>, tensor<3xf8E4M3FN>
}

// -----

// Reshapes are applied to the constant. The result is cast back to a dynamic
// type.
// CHECK-LABEL: func.func @views
//       CHECK: %[[Q:.+]] = arith.constant dense<{{\[}}[8.000000e+00, 2.560000e+02], [1.600000e+01, 3.200000e+02], [2.400000e+01, 4.480000e+02]]> : tensor<3x2xf8E4M3FN>
//       CHECK: %[[QD:.+]] = tensor.cast %[[Q]] : tensor<3x2xf8E4M3FN> to tensor<?x2xf8E4M3FN>
//       CHECK: %[[S:.+]] = arith.constant dense<1.562500e-02> : tensor<1x1xf32>
//       CHECK: return %[[QD]], %[[S]]
func.func @views(%n: index) -> (tensor<?x2xf8E4M3FN>, tensor<1x1xf32>) {
  %w = arith.constant dense<[0.125, 0.25, 0.375, 4.0, 5.0, 7.0]> : tensor<6xbf16>
  %m = tensor.expand_shape %w [[0, 1]] output_shape [2, 3] : tensor<6xbf16> into tensor<2x3xbf16>
  %e = tensor.empty() : tensor<3x2xbf16>
  %t = linalg.transpose ins(%m : tensor<2x3xbf16>) outs(%e : tensor<3x2xbf16>) permutation = [1, 0]
  %d = tensor.cast %t : tensor<3x2xbf16> to tensor<?x2xbf16>
  %qi = tensor.empty(%n) : tensor<?x2xf8E4M3FN>
  %si = tensor.empty() : tensor<1x1xf32>
  %q, %s = fp8.dynamic_quantize %d into %qi, %si block [-1, -1]
      : tensor<?x2xbf16> -> tensor<?x2xf8E4M3FN>, tensor<1x1xf32>
  return %q, %s : tensor<?x2xf8E4M3FN>, tensor<1x1xf32>
}

// -----

// A generic that only transposes is applied like a transpose. Here a second
// transpose reverses it.
// CHECK-LABEL: func.func @generic_transpose
//   CHECK-NOT: linalg
//       CHECK: arith.constant dense<{{\[}}[1.000000e+00, 2.000000e+00, 3.000000e+00], [4.000000e+00, 5.000000e+00, 6.000000e+00]]> : tensor<2x3xf8E4M3FN>
//       CHECK: arith.constant dense<{{\[}}[1.000000e+00, 4.000000e+00], [2.000000e+00, 5.000000e+00], [3.000000e+00, 6.000000e+00]]> : tensor<3x2xf8E4M3FN>
func.func @generic_transpose() -> (tensor<2x3xf8E4M3FN>, tensor<3x2xf8E4M3FN>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %e = tensor.empty() : tensor<3x2xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<2x3xf32>) outs(%e : tensor<3x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x2xf32>
  %e2 = tensor.empty() : tensor<2x3xf32>
  %u = linalg.transpose ins(%t : tensor<3x2xf32>) outs(%e2 : tensor<2x3xf32>) permutation = [1, 0]
  %0 = fp8.cast %u : tensor<2x3xf32> to tensor<2x3xf8E4M3FN>
  %1 = fp8.cast %t : tensor<3x2xf32> to tensor<3x2xf8E4M3FN>
  return %0, %1 : tensor<2x3xf8E4M3FN>, tensor<3x2xf8E4M3FN>
}

// -----

// Rows of slices are read without a copy, and columns are copied. A dimension
// may be dropped.
// CHECK-LABEL: func.func @slices
//       CHECK: arith.constant dense<{{\[}}[5.000000e+00, 6.000000e+00, 7.000000e+00, 8.000000e+00]]> : tensor<1x4xf8E4M3FN>
//       CHECK: arith.constant dense<{{\[}}[2.000000e+00, 3.000000e+00], [6.000000e+00, 7.000000e+00], [1.000000e+01, 1.100000e+01]]> : tensor<3x2xf8E4M3FN>
//       CHECK: arith.constant dense<[4.000000e+00, 8.000000e+00, 1.200000e+01]> : tensor<3xf8E4M3FN>
//       CHECK: arith.constant dense<{{\[}}[6.000000e+00, 1.000000e+01], [7.000000e+00, 1.100000e+01]]> : tensor<2x2xf8E4M3FN>
func.func @slices() -> (tensor<1x4xf8E4M3FN>, tensor<3x2xf8E4M3FN>, tensor<3xf8E4M3FN>, tensor<2x2xf8E4M3FN>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xbf16>
  %row = tensor.extract_slice %w[1, 0] [1, 4] [1, 1] : tensor<3x4xbf16> to tensor<1x4xbf16>
  %columns = tensor.extract_slice %w[0, 1] [3, 2] [1, 1] : tensor<3x4xbf16> to tensor<3x2xbf16>
  %column = tensor.extract_slice %w[0, 3] [3, 1] [1, 1] : tensor<3x4xbf16> to tensor<3xbf16>
  %part = tensor.extract_slice %w[1, 1] [2, 2] [1, 1] : tensor<3x4xbf16> to tensor<2x2xbf16>
  %e = tensor.empty() : tensor<2x2xbf16>
  %t = linalg.transpose ins(%part : tensor<2x2xbf16>) outs(%e : tensor<2x2xbf16>) permutation = [1, 0]
  %0 = fp8.cast %row : tensor<1x4xbf16> to tensor<1x4xf8E4M3FN>
  %1 = fp8.cast %columns : tensor<3x2xbf16> to tensor<3x2xf8E4M3FN>
  %2 = fp8.cast %column : tensor<3xbf16> to tensor<3xf8E4M3FN>
  %3 = fp8.cast %t : tensor<2x2xbf16> to tensor<2x2xf8E4M3FN>
  return %0, %1, %2, %3 : tensor<1x4xf8E4M3FN>, tensor<3x2xf8E4M3FN>, tensor<3xf8E4M3FN>, tensor<2x2xf8E4M3FN>
}

// -----

// The weight is an immutable global. The new constants are where it was read. A
// private global is removed if no operation reads it any more.
//   CHECK-NOT: @gone
//       CHECK: ml_program.global public @stays
//   CHECK-NOT: @gone
// CHECK-LABEL: func.func @global
//   CHECK-NOT: global_load_const
//       CHECK: arith.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf8E5M2>
//       CHECK: arith.constant dense<[3.000000e+00, 4.000000e+00]> : tensor<2xf8E5M2>
ml_program.global private @gone(dense<[1.0, 2.0]> : tensor<2xbf16>) : tensor<2xbf16>
ml_program.global public @stays(dense<[3.0, 4.0]> : tensor<2xbf16>) : tensor<2xbf16>
func.func @global() -> (tensor<2xf8E5M2>, tensor<2xf8E5M2>) {
  %v = ml_program.global_load_const @gone : tensor<2xbf16>
  %w = ml_program.global_load_const @stays : tensor<2xbf16>
  %0 = fp8.cast %v : tensor<2xbf16> to tensor<2xf8E5M2>
  %1 = fp8.cast %w : tensor<2xbf16> to tensor<2xf8E5M2>
  return %0, %1 : tensor<2xf8E5M2>, tensor<2xf8E5M2>
}

// -----

// These stay: values that are not constant, a cast from FP8, and buffers.
// CHECK-LABEL: func.func @left_alone
//       CHECK: fp8.dynamic_quantize
//       CHECK: fp8.cast
//       CHECK: fp8.amax
func.func @left_alone(%x: tensor<4x4xbf16>, %m: memref<4xf32>, %a: memref<1xf32>)
    -> (tensor<4x4xf8E4M3FN>, tensor<4x1xf32>, tensor<2xbf16>) {
  %qi = tensor.empty() : tensor<4x4xf8E4M3FN>
  %si = tensor.empty() : tensor<4x1xf32>
  %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, 128]
      : tensor<4x4xbf16> -> tensor<4x4xf8E4M3FN>, tensor<4x1xf32>
  %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf8E4M3FN>
  %d = fp8.cast %c : tensor<2xf8E4M3FN> to tensor<2xbf16>
  fp8.amax %m into %a block [-1] : memref<4xf32> -> memref<1xf32>
  return %q, %s, %d : tensor<4x4xf8E4M3FN>, tensor<4x1xf32>, tensor<2xbf16>
}
