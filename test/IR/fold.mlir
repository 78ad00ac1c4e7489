// RUN: fp8-opt %s --split-input-file --canonicalize | FileCheck %s

// Folders keep every bit. Cases that fold are next to similar cases that do
// not.

// quantize(dequantize(q, s), s) is q where products stay normal numbers and no
// code is lost [quantize_c5].

// CHECK-LABEL: func @requantize_floored_scale
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<4x256xbf16>
func.func @requantize_floored_scale(%x: tensor<4x256xbf16>, %qi: tensor<4x256xf8E4M3FN>, %si: tensor<4x2xf32>,
                                    %f: tensor<4x256xbf16>) -> tensor<4x256xf8E4M3FN> {
  // CHECK: %[[Q:.*]]:2 = fp8.dynamic_quantize %[[X]]
  // CHECK-NEXT: return %[[Q]]#0
  %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, 128] {amax_floor = 1.0e-12 : f32}
    : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
  %d = fp8.dequantize %q scales(%s : tensor<4x2xf32>) into %f maps [affine_map<(m, k) -> (m, k floordiv 128)>]
    : tensor<4x256xf8E4M3FN> -> tensor<4x256xbf16>
  %r = fp8.quantize %d scale(%s) into %qi block [1, 128]
    : tensor<4x256xbf16>, tensor<4x2xf32> -> tensor<4x256xf8E4M3FN>
  return %r : tensor<4x256xf8E4M3FN>
}

// -----

// CHECK-LABEL: func @requantize_computed_scale
func.func @requantize_computed_scale(%x: tensor<4x?xf32>, %a: tensor<1x1xf32>, %qi: tensor<4x?xf8E5M2>, %si: tensor<1x1xbf16>,
                                     %f: tensor<4x?xf32>) -> tensor<4x?xf8E5M2> {
  // CHECK: %[[Q:.*]] = fp8.quantize
  // CHECK-NEXT: return %[[Q]]
  %s = fp8.compute_scale %a into %si format f8E5M2 {amax_floor = 1.0e-8 : f32} : tensor<1x1xf32> -> tensor<1x1xbf16>
  %q = fp8.quantize %x scale(%s) into %qi block [-1, -1] : tensor<4x?xf32>, tensor<1x1xbf16> -> tensor<4x?xf8E5M2>
  %d = fp8.dequantize %q scales(%s : tensor<1x1xbf16>) into %f maps [affine_map<(m, k) -> (0, 0)>]
    : tensor<4x?xf8E5M2> -> tensor<4x?xf32>
  %r = fp8.quantize %d scale(%s) into %qi block [-1, -1] {division = #fp8.division<reciprocal>}
    : tensor<4x?xf32>, tensor<1x1xbf16> -> tensor<4x?xf8E5M2>
  return %r : tensor<4x?xf8E5M2>
}

// -----

// FNUZ formats have one NaN, so the FP8 tensor may be any. The scales are
// constants.

// CHECK-LABEL: func @requantize_constant_scale
// CHECK-SAME: (%[[Q:[a-z0-9]*]]: tensor<2x8xf8E4M3FNUZ>
func.func @requantize_constant_scale(%q: tensor<2x8xf8E4M3FNUZ>, %f: tensor<2x8xf16>) -> tensor<2x8xf8E4M3FNUZ> {
  // CHECK-NEXT: return %[[Q]]
  %s = arith.constant dense<[[0.5], [0.3]]> : tensor<2x1xf32>
  %d = fp8.dequantize %q scales(%s : tensor<2x1xf32>) into %f maps [affine_map<(m, k) -> (m, 0)>]
    : tensor<2x8xf8E4M3FNUZ> -> tensor<2x8xf16>
  %r = fp8.quantize %d scale(%s) into %q block [1, -1]
    : tensor<2x8xf16>, tensor<2x1xf32> -> tensor<2x8xf8E4M3FNUZ>
  return %r : tensor<2x8xf8E4M3FNUZ>
}

// -----

// This stays, because without a floor a tiny amax makes products subnormal.

// CHECK-LABEL: func @requantize_unfloored_scale
func.func @requantize_unfloored_scale(%x: tensor<4x256xbf16>, %qi: tensor<4x256xf8E4M3FN>, %si: tensor<4x2xf32>,
                                      %f: tensor<4x256xbf16>) -> tensor<4x256xf8E4M3FN> {
  // CHECK: %[[R:.*]] = fp8.quantize
  // CHECK-NEXT: return %[[R]]
  %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, 128] : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
  %d = fp8.dequantize %q scales(%s : tensor<4x2xf32>) into %f maps [affine_map<(m, k) -> (m, k floordiv 128)>]
    : tensor<4x256xf8E4M3FN> -> tensor<4x256xbf16>
  %r = fp8.quantize %d scale(%s) into %qi block [1, 128] : tensor<4x256xbf16>, tensor<4x2xf32> -> tensor<4x256xf8E4M3FN>
  return %r : tensor<4x256xf8E4M3FN>
}

// -----

// This stays, because a code of -NaN would change its sign [quantize_c4].

// CHECK-LABEL: func @requantize_unknown_codes
func.func @requantize_unknown_codes(%q: tensor<8xf8E4M3FN>, %f: tensor<8xf32>) -> tensor<8xf8E4M3FN> {
  // CHECK: %[[R:.*]] = fp8.quantize
  // CHECK-NEXT: return %[[R]]
  %s = arith.constant dense<0.5> : tensor<1xf32>
  %d = fp8.dequantize %q scales(%s : tensor<1xf32>) into %f maps [affine_map<(k) -> (0)>] : tensor<8xf8E4M3FN> -> tensor<8xf32>
  %r = fp8.quantize %d scale(%s) into %q block [-1] : tensor<8xf32>, tensor<1xf32> -> tensor<8xf8E4M3FN>
  return %r : tensor<8xf8E4M3FN>
}

// -----

// These constant scales stay: one makes f16 overflow, one is negative, and one
// is subnormal.

// CHECK-LABEL: func @requantize_constant_out_of_range
func.func @requantize_constant_out_of_range(%q: tensor<8xf8E4M3FNUZ>, %f: tensor<8xf16>, %g: tensor<8xf32>)
    -> (tensor<8xf8E4M3FNUZ>, tensor<8xf8E4M3FNUZ>, tensor<8xf8E4M3FNUZ>) {
  // CHECK-COUNT-3: fp8.quantize
  // CHECK: return
  %s0 = arith.constant dense<300.0> : tensor<1xf32>
  %d0 = fp8.dequantize %q scales(%s0 : tensor<1xf32>) into %f maps [affine_map<(k) -> (0)>] : tensor<8xf8E4M3FNUZ> -> tensor<8xf16>
  %r0 = fp8.quantize %d0 scale(%s0) into %q block [-1] : tensor<8xf16>, tensor<1xf32> -> tensor<8xf8E4M3FNUZ>
  %s1 = arith.constant dense<-1.5> : tensor<1xf32>
  %d1 = fp8.dequantize %q scales(%s1 : tensor<1xf32>) into %g maps [affine_map<(k) -> (0)>] : tensor<8xf8E4M3FNUZ> -> tensor<8xf32>
  %r1 = fp8.quantize %d1 scale(%s1) into %q block [-1] : tensor<8xf32>, tensor<1xf32> -> tensor<8xf8E4M3FNUZ>
  %s2 = arith.constant dense<1.0e-38> : tensor<1xf32>
  %d2 = fp8.dequantize %q scales(%s2 : tensor<1xf32>) into %g maps [affine_map<(k) -> (0)>] : tensor<8xf8E4M3FNUZ> -> tensor<8xf32>
  %r2 = fp8.quantize %d2 scale(%s2) into %q block [-1] : tensor<8xf32>, tensor<1xf32> -> tensor<8xf8E4M3FNUZ>
  return %r0, %r1, %r2 : tensor<8xf8E4M3FNUZ>, tensor<8xf8E4M3FNUZ>, tensor<8xf8E4M3FNUZ>
}

// -----

// These stay: another block shape, another scale, another format.

// CHECK-LABEL: func @requantize_other
func.func @requantize_other(%q: tensor<4x4xf8E4M3FNUZ>, %o: tensor<4x4xf8E5M2FNUZ>, %f: tensor<4x4xf32>)
    -> (tensor<4x4xf8E4M3FNUZ>, tensor<4x4xf8E4M3FNUZ>, tensor<4x4xf8E5M2FNUZ>) {
  // CHECK-COUNT-3: fp8.quantize
  // CHECK: return
  %s = arith.constant dense<[[0.5, 2.0], [0.25, 3.0]]> : tensor<2x2xf32>
  %t = arith.constant dense<[[0.5, 2.0], [0.25, 4.0]]> : tensor<2x2xf32>
  %d = fp8.dequantize %q scales(%s : tensor<2x2xf32>) into %f maps [affine_map<(m, k) -> (k floordiv 2, m floordiv 2)>]
    : tensor<4x4xf8E4M3FNUZ> -> tensor<4x4xf32>
  %r0 = fp8.quantize %d scale(%s) into %q block [2, 2] : tensor<4x4xf32>, tensor<2x2xf32> -> tensor<4x4xf8E4M3FNUZ>
  %e = fp8.dequantize %q scales(%s : tensor<2x2xf32>) into %f maps [affine_map<(m, k) -> (m floordiv 2, k floordiv 2)>]
    : tensor<4x4xf8E4M3FNUZ> -> tensor<4x4xf32>
  %r1 = fp8.quantize %e scale(%t) into %q block [2, 2] : tensor<4x4xf32>, tensor<2x2xf32> -> tensor<4x4xf8E4M3FNUZ>
  %r2 = fp8.quantize %e scale(%s) into %o block [2, 2] : tensor<4x4xf32>, tensor<2x2xf32> -> tensor<4x4xf8E5M2FNUZ>
  return %r0, %r1, %r2 : tensor<4x4xf8E4M3FNUZ>, tensor<4x4xf8E4M3FNUZ>, tensor<4x4xf8E5M2FNUZ>
}

// -----

// dequantize(quantize(x)) never folds to x.

// CHECK-LABEL: func @dequantize_of_quantize_stays
func.func @dequantize_of_quantize_stays(%x: tensor<8xf32>, %i: tensor<8xf8E4M3FN>, %s: tensor<1xf32>) -> (tensor<8xf32>, f32) {
  // CHECK: %[[Q:.*]] = fp8.quantize
  // CHECK: %[[R:.*]] = fp8.dequantize %[[Q]]
  // CHECK: %[[N:.*]] = fp8.cast %{{.*}} : f32 to f8E4M3FN
  // CHECK: %[[W:.*]] = fp8.cast %[[N]] : f8E4M3FN to f32
  // CHECK: return %[[R]], %[[W]]
  %q = fp8.quantize %x scale(%s) into %i block [-1] : tensor<8xf32>, tensor<1xf32> -> tensor<8xf8E4M3FN>
  %r = fp8.dequantize %q scales(%s : tensor<1xf32>) into %x maps [affine_map<(k) -> (0)>] : tensor<8xf8E4M3FN> -> tensor<8xf32>
  %c0 = arith.constant 0 : index
  %e = tensor.extract %r[%c0] : tensor<8xf32>
  %n = fp8.cast %e : f32 to f8E4M3FN
  %w = fp8.cast %n : f8E4M3FN to f32
  return %r, %w : tensor<8xf32>, f32
}

// -----

// CHECK-LABEL: func @dequantize_identity
// CHECK-SAME: (%[[ACC:[a-z0-9]*]]: tensor<4xf32>
func.func @dequantize_identity(%acc: tensor<4xf32>, %i: tensor<4xf32>, %b: tensor<4xbf16>) -> (tensor<4xf32>, tensor<4xbf16>) {
  // CHECK-NEXT: %[[B:.*]] = fp8.dequantize %[[ACC]] into
  // CHECK-NEXT: return %[[ACC]], %[[B]]
  %r = fp8.dequantize %acc into %i : tensor<4xf32> -> tensor<4xf32>
  %n = fp8.dequantize %acc into %b : tensor<4xf32> -> tensor<4xbf16>
  return %r, %n : tensor<4xf32>, tensor<4xbf16>
}

// -----

// CHECK-LABEL: func @compute_scale_constant
func.func @compute_scale_constant(%i: tensor<5xf32>, %e: tensor<3xf8E8M0FNU>, %b: tensor<1024x1024xbf16>)
    -> (tensor<5xf32>, tensor<3xf8E8M0FNU>, tensor<1024x1024xbf16>) {
  // Zero gives 1, NaN gives NaN, infinity gives the largest scale, and an amax below the floor gives the scale of the
  // floor.
  // CHECK-DAG: %[[S:.*]] = arith.constant dense<[1.000000e+00, 5.000000e-01, 0x7FC00000, 3.40282347E+38, 0.00223214296]> : tensor<5xf32>
  // CHECK-DAG: %[[E:.*]] = arith.constant dense<[5.000000e-01, 1.000000e+00, 2.500000e-01]> : tensor<3xf8E8M0FNU>
  // CHECK-DAG: %[[B:.*]] = arith.constant dense<2.500000e-01> : tensor<1024x1024xbf16>
  // CHECK-NEXT: return %[[S]], %[[E]], %[[B]]
  %a = arith.constant dense<[0.0, 224.0, 0x7FC01234, 0x7F800000, 1.0]> : tensor<5xf32>
  %s = fp8.compute_scale %a into %i format f8E4M3FN : tensor<5xf32> -> tensor<5xf32>
  %c = arith.constant dense<[224.0, 225.0, 0.5]> : tensor<3xf32>
  %t = fp8.compute_scale %c into %e format f8E4M3FN {amax_floor = 112.0 : f32, scale_rounding = #fp8.scale_rounding<pow2_ceil>}
    : tensor<3xf32> -> tensor<3xf8E8M0FNU>
  %d = arith.constant dense<112.0> : tensor<1024x1024xf32>
  %u = fp8.compute_scale %d into %b format f8E4M3FN : tensor<1024x1024xf32> -> tensor<1024x1024xbf16>
  return %s, %t, %u : tensor<5xf32>, tensor<3xf8E8M0FNU>, tensor<1024x1024xbf16>
}

// -----

// fp8-fold-weights quantizes weights, so folders do not. Nothing dequantizes a
// weight.

// CHECK-LABEL: func @weights_stay
func.func @weights_stay(%q: tensor<4xf8E4M3FN>, %s: tensor<1xf32>, %f: tensor<4xf32>) -> (tensor<4xf8E4M3FN>, tensor<4xf32>) {
  // CHECK: fp8.dynamic_quantize
  // CHECK: fp8.dequantize
  %w = arith.constant dense<[1.0, 2.0, 3.0, -4.5]> : tensor<4xbf16>
  %0, %1 = fp8.dynamic_quantize %w into %q, %s block [-1] : tensor<4xbf16> -> tensor<4xf8E4M3FN>, tensor<1xf32>
  %c = arith.constant dense<[1.0, 2.0, 3.0, -4.5]> : tensor<4xf8E4M3FN>
  %d = fp8.dequantize %c scales(%1 : tensor<1xf32>) into %f maps [affine_map<(k) -> (0)>] : tensor<4xf8E4M3FN> -> tensor<4xf32>
  return %0, %d : tensor<4xf8E4M3FN>, tensor<4xf32>
}

// -----

// CHECK-LABEL: func @cast_constant
func.func @cast_constant() -> (f8E4M3FN, f8E5M2, vector<4xf8E4M3FN>, tensor<1000x1000xf8E5M2>, tensor<6xf8E4M3FNUZ>,
                               tensor<3xf8E8M0FNU>, tensor<2xbf16>, tensor<2xf16>) {
  // CHECK-DAG: %[[A:.*]] = arith.constant 4.480000e+02 : f8E4M3FN
  %x = arith.constant 1.0e9 : f32
  %a = fp8.cast %x : f32 to f8E4M3FN
  // CHECK-DAG: %[[B:.*]] = arith.constant 0x7C : f8E5M2
  %b = fp8.cast %x {overflow = #fp8.overflow<nan>} : f32 to f8E5M2
  // CHECK-DAG: %[[C:.*]] = arith.constant dense<[1.000000e+00, -1.125000e+00, 0xFF, 0.000000e+00]> : vector<4xf8E4M3FN>
  %v = arith.constant dense<[1.0625, -1.0626, 0xFFC00000, 1.0e-4]> : vector<4xf32>
  %c = fp8.cast %v : vector<4xf32> to vector<4xf8E4M3FN>
  // CHECK-DAG: %[[D:.*]] = arith.constant dense<-3.000000e+00> : tensor<1000x1000xf8E5M2>
  %s = arith.constant dense<-3.1> : tensor<1000x1000xbf16>
  %d = fp8.cast %s : tensor<1000x1000xbf16> to tensor<1000x1000xf8E5M2>
  // CHECK-DAG: %[[E:.*]] = arith.constant dense<[0.000000e+00, 0.000000e+00, 0x80, 0x80, 2.400000e+02, 9.765620e-04]> : tensor<6xf8E4M3FNUZ>
  %t = arith.constant dense<[0.0, -0.0, 0xFE00, 0x7E00, 0x7C00, 0.001]> : tensor<6xf16>
  %e = fp8.cast %t : tensor<6xf16> to tensor<6xf8E4M3FNUZ>
  // CHECK-DAG: %[[F:.*]] = arith.constant dense<[4.000000e+00, 0xFF, 5.877470e-39]> : tensor<3xf8E8M0FNU>
  %u = arith.constant dense<[2.1, -1.0, 0.0]> : tensor<3xf32>
  %f = fp8.cast %u : tensor<3xf32> to tensor<3xf8E8M0FNU>
  // CHECK-DAG: %[[G:.*]] = arith.constant dense<[4.480000e+02, 0xFFC0]> : tensor<2xbf16>
  %y = arith.constant dense<[448.0, 0xFF]> : tensor<2xf8E4M3FN>
  %g = fp8.cast %y : tensor<2xf8E4M3FN> to tensor<2xbf16>
  // CHECK-DAG: %[[H:.*]] = arith.constant dense<[0x7C00, 0x7E00]> : tensor<2xf16>
  %z = arith.constant dense<[1.0e30, 0xFF]> : tensor<2xf8E8M0FNU>
  %h = fp8.cast %z : tensor<2xf8E8M0FNU> to tensor<2xf16>
  // CHECK: return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]], %[[G]], %[[H]]
  return %a, %b, %c, %d, %e, %f, %g, %h : f8E4M3FN, f8E5M2, vector<4xf8E4M3FN>, tensor<1000x1000xf8E5M2>, tensor<6xf8E4M3FNUZ>,
                                          tensor<3xf8E8M0FNU>, tensor<2xbf16>, tensor<2xf16>
}

// -----

// A resource is a weight, so folders do not fold it.

// CHECK-LABEL: func @cast_resource
func.func @cast_resource() -> tensor<2xf8E5M2> {
  // CHECK: fp8.cast
  %w = arith.constant dense_resource<w> : tensor<2xbf16>
  %q = fp8.cast %w : tensor<2xbf16> to tensor<2xf8E5M2>
  return %q : tensor<2xf8E5M2>
}

{-#
  dialect_resources: {
    builtin: {
      w: "0x02000000803F0040"
    }
  }
#-}

// -----

// CHECK-LABEL: func @cast_round_trip
// CHECK-SAME: (%[[A:[a-z0-9]*]]: f8E4M3FN, %[[B:[a-z0-9]*]]: tensor<4xf8E5M2FNUZ>, %[[C:[a-z0-9]*]]: f8E8M0FNU)
func.func @cast_round_trip(%a: f8E4M3FN, %b: tensor<4xf8E5M2FNUZ>, %c: f8E8M0FNU) -> (f8E4M3FN, tensor<4xf8E5M2FNUZ>, f8E8M0FNU) {
  // CHECK-NEXT: return %[[A]], %[[B]], %[[C]]
  %0 = fp8.cast %a : f8E4M3FN to f16
  %1 = fp8.cast %0 {overflow = #fp8.overflow<nan>} : f16 to f8E4M3FN
  %2 = fp8.cast %b : tensor<4xf8E5M2FNUZ> to tensor<4xbf16>
  %3 = fp8.cast %2 : tensor<4xbf16> to tensor<4xf8E5M2FNUZ>
  %4 = fp8.cast %c : f8E8M0FNU to bf16
  %5 = fp8.cast %4 {scale_rounding = #fp8.scale_rounding<pow2_nearest>} : bf16 to f8E8M0FNU
  return %1, %3, %5 : f8E4M3FN, tensor<4xf8E5M2FNUZ>, f8E8M0FNU
}

// -----

// These stay: f8E5M2 has infinities and several NaNs, f16 cannot represent
// 2^127, or the types differ.

// CHECK-LABEL: func @cast_round_trip_lossy
func.func @cast_round_trip_lossy(%a: f8E5M2, %c: f8E8M0FNU, %e: f8E4M3FN) -> (f8E5M2, f8E8M0FNU, f8E4M3FNUZ, f8E4M3FN) {
  // CHECK-COUNT-8: fp8.cast
  // CHECK-NEXT: return
  %0 = fp8.cast %a : f8E5M2 to f32
  %1 = fp8.cast %0 : f32 to f8E5M2
  %2 = fp8.cast %c : f8E8M0FNU to f16
  %3 = fp8.cast %2 : f16 to f8E8M0FNU
  %4 = fp8.cast %e : f8E4M3FN to f32
  %5 = fp8.cast %4 : f32 to f8E4M3FNUZ
  %6 = fp8.cast %e : f8E4M3FN to f8E5M2
  %7 = fp8.cast %6 : f8E5M2 to f8E4M3FN
  return %1, %3, %5, %7 : f8E5M2, f8E8M0FNU, f8E4M3FNUZ, f8E4M3FN
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func @no_elements
// CHECK-SAME: (%{{.*}}: tensor<4x0xf8E4M3FN>, %{{.*}}: tensor<8x0xf8E4M3FN>, %[[C:[a-z0-9]*]]: tensor<4x8xf32>, %{{.*}}: tensor<3x0xbf16>, %[[I:[a-z0-9]*]]: tensor<3x1xf32>, %[[Q:[a-z0-9]*]]: tensor<3x0xf8E5M2>)
func.func @no_elements(%a: tensor<4x0xf8E4M3FN>, %b: tensor<8x0xf8E4M3FN>, %c: tensor<4x8xf32>, %x: tensor<3x0xbf16>, %i: tensor<3x1xf32>, %q: tensor<3x0xf8E5M2>)
    -> (tensor<4x8xf32>, tensor<3x1xf32>, tensor<3x0xf8E5M2>) {
  // CHECK-NEXT: return %[[C]], %[[I]], %[[Q]]
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] : tensor<4x0xf8E4M3FN>, tensor<8x0xf8E4M3FN> -> tensor<4x8xf32>
  %1 = fp8.amax %x into %i block [1, -1] : tensor<3x0xbf16> -> tensor<3x1xf32>
  %2 = fp8.quantize %x scale(%i) into %q block [1, -1] : tensor<3x0xbf16>, tensor<3x1xf32> -> tensor<3x0xf8E5M2>
  return %0, %1, %2 : tensor<4x8xf32>, tensor<3x1xf32>, tensor<3x0xf8E5M2>
}

// -----

// These stay: an epilogue is applied to the zero sums, and a block without elements has the scale 1.

// CHECK-LABEL: func @no_elements_left_alone
func.func @no_elements_left_alone(%a: tensor<4x0xf8E4M3FN>, %b: tensor<8x0xf8E4M3FN>, %c: tensor<4x8xf32>, %x: tensor<3x0xbf16>, %i: tensor<3x1xf32>, %q: tensor<3x0xf8E5M2>)
    -> (tensor<4x8xf32>, tensor<3x1xf32>) {
  // CHECK: fp8.scaled_matmul
  // CHECK: fp8.dynamic_quantize
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>] epilogue {
    ^bb0(%acc: f32):
      %e = math.exp %acc : f32
      fp8.yield %e : f32
    } : tensor<4x0xf8E4M3FN>, tensor<8x0xf8E4M3FN> -> tensor<4x8xf32>
  %1, %2 = fp8.dynamic_quantize %x into %q, %i block [1, -1] : tensor<3x0xbf16> -> tensor<3x0xf8E5M2>, tensor<3x1xf32>
  return %0, %2 : tensor<4x8xf32>, tensor<3x1xf32>
}
