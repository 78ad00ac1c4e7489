// The quantization of a matmul's result moves into its epilogue.
// RUN: fp8-opt %s --fp8-quantize-in-epilogue --split-input-file | FileCheck %s

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#n = affine_map<(m, n, k) -> (n)>

// The new operation has the destinations of the quantization. The map of the
// scales comes after that of the codes and before that of the bias.
// CHECK-DAG: #[[$CODES:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$SCALES:.*]] = affine_map<(d0, d1, d2) -> (d0, d1 floordiv 128)>
// CHECK-DAG: #[[$BIAS:.*]] = affine_map<(d0, d1, d2) -> (d1)>
// CHECK-LABEL: func.func @bias
// CHECK-SAME: %[[QI:[a-z0-9]+]]: tensor<?x512xf8E4M3FN>, %[[SI:[a-z0-9]+]]: tensor<?x4xf32>
// CHECK: %[[R:.*]]:2 = fp8.scaled_matmul %{{.*}}, %{{.*}} into %[[QI]], %[[SI]] maps [#{{.*}}, #{{.*}}, #[[$CODES]], #[[$SCALES]], #[[$BIAS]]] {accumulate = #fp8.accumulate<fast>} epilogue(%{{.*}} : tensor<512xbf16>) {
// CHECK: %[[SUM:.*]] = arith.addf
// CHECK-NEXT: %[[CODE:.*]], %[[SCALE:.*]] = fp8.row_quantize %[[SUM]] group 128 : bf16 -> f8E4M3FN, f32
// CHECK-NEXT: fp8.yield %[[CODE]], %[[SCALE]] : f8E4M3FN, f32
// CHECK-NEXT: } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
// CHECK-NEXT: return %[[R]]#0, %[[R]]#1
func.func @bias(%x: tensor<?x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %bias: tensor<512xbf16>, %d: tensor<?x512xbf16>,
                %qi: tensor<?x512xf8E4M3FN>, %si: tensor<?x4xf32>) -> (tensor<?x512xf8E4M3FN>, tensor<?x4xf32>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c, #n] {accumulate = #fp8.accumulate<fast>} epilogue(%bias : tensor<512xbf16>) {
  ^bb0(%acc: f32, %e: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.addf %t, %e : bf16
    fp8.yield %u : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
  return %q, %s : tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
}

// -----

// The scales have another type and another order, all options are set, and
// there are batches.

#a = affine_map<(b, m, n, k) -> (b, m, k)>
#b = affine_map<(b, m, n, k) -> (n, k)>
#c = affine_map<(b, m, n, k) -> (b, m, n)>

// CHECK: #[[$SCALES:.*]] = affine_map<(d0, d1, d2, d3) -> (d2 floordiv 32, d0, d1)>
// CHECK-LABEL: func.func @options
// CHECK: fp8.scaled_matmul {{.*}} maps [#{{.*}}, #{{.*}}, #{{.*}}, #[[$SCALES]]]
// CHECK: fp8.row_quantize %{{.*}} group 32 {amax_floor = 1.000000e+00 : f32, division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>, scale_rounding = #fp8.scale_rounding<pow2_ceil>} : f16 -> f8E5M2, f8E8M0FNU
func.func @options(%x: tensor<2x8x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %d: tensor<2x8x512xf16>,
                   %qi: tensor<2x8x512xf8E5M2>, %si: tensor<16x2x8xf8E8M0FNU>) -> (tensor<2x8x512xf8E5M2>, tensor<16x2x8xf8E8M0FNU>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to f16
    fp8.yield %t : f16
  } : tensor<2x8x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<2x8x512xf16>
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 1, 32]
      {scale_order = array<i64: 2, 0, 1>, scale_rounding = #fp8.scale_rounding<pow2_ceil>, amax_floor = 1.0 : f32,
       division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>}
      : tensor<2x8x512xf16> -> tensor<2x8x512xf8E5M2>, tensor<16x2x8xf8E8M0FNU>
  return %q, %s : tensor<2x8x512xf8E5M2>, tensor<16x2x8xf8E8M0FNU>
}

// -----

// The program gives the scale. It becomes the last operand of the epilogue.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#n = affine_map<(m, n, k) -> (n)>

// CHECK-DAG: #[[$CODES:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$BIAS:.*]] = affine_map<(d0, d1, d2) -> (d1)>
// CHECK-DAG: #[[$ONE:.*]] = affine_map<(d0, d1, d2) -> (0, 0)>
// CHECK-LABEL: func.func @given
// CHECK-SAME: %[[S:[a-z0-9]+]]: tensor<1x1xf32>, %[[QI:[a-z0-9]+]]: tensor<?x512xf8E5M2>
// CHECK: %[[R:.*]] = fp8.scaled_matmul %{{.*}}, %{{.*}} into %[[QI]] maps [#{{.*}}, #{{.*}}, #[[$CODES]], #[[$BIAS]], #[[$ONE]]] epilogue(%{{.*}}, %[[S]] : tensor<512xbf16>, tensor<1x1xf32>) {
// CHECK-NEXT: ^bb0(%{{.*}}: f32, %{{.*}}: bf16, %[[SCALE:.*]]: f32):
// CHECK: %[[SUM:.*]] = arith.addf
// CHECK-NEXT: %[[CODE:.*]] = fp8.row_encode %[[SUM]] scale %[[SCALE]] {division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>} : bf16, f32 -> f8E5M2
// CHECK-NEXT: fp8.yield %[[CODE]] : f8E5M2
// CHECK-NEXT: } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xf8E5M2>
// CHECK-NEXT: return %[[R]]
func.func @given(%x: tensor<?x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %bias: tensor<512xbf16>, %d: tensor<?x512xbf16>,
                 %s: tensor<1x1xf32>, %qi: tensor<?x512xf8E5M2>) -> tensor<?x512xf8E5M2> {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c, #n] epilogue(%bias : tensor<512xbf16>) {
  ^bb0(%acc: f32, %e: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.addf %t, %e : bf16
    fp8.yield %u : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  %q = fp8.quantize %y scale(%s) into %qi block [-1, -1] {division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>}
      : tensor<?x512xbf16>, tensor<1x1xf32> -> tensor<?x512xf8E5M2>
  return %q : tensor<?x512xf8E5M2>
}

// -----

// There are scales of A and B and a second right-hand side, whose maps come
// after that of the given scale.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (m, k floordiv 128)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// CHECK-DAG: #[[$ONE:.*]] = affine_map<(d0, d1, d2) -> (0, 0)>
// CHECK-DAG: #[[$B:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[$SB:.*]] = affine_map<(d0, d1, d2) -> (d1 floordiv 128, d2 floordiv 128)>
// CHECK-LABEL: func.func @given_two_sides
// CHECK: fp8.scaled_matmul {{.*}} maps [#{{.*}}, #{{.*}}, #[[$B]], #[[$SB]], #{{.*}}, #[[$ONE]], #[[$B]], #[[$SB]]] epilogue(%{{.*}} : tensor<1x1xbf16>) {
// CHECK-NEXT: ^bb0(%{{.*}}: f32, %{{.*}}: f32, %[[SCALE:.*]]: bf16):
// CHECK: fp8.row_encode %{{.*}} scale %[[SCALE]] : bf16, bf16 -> f8E4M3FN
func.func @given_two_sides(%x: tensor<?x256xf8E4M3FN>, %sx: tensor<?x2xf32>, %w: tensor<512x256xf8E4M3FN>, %v: tensor<512x256xf8E4M3FN>,
                           %sw: tensor<4x2xf32>, %sv: tensor<4x2xf32>, %d: tensor<?x512xbf16>, %s: tensor<1x1xbf16>,
                           %qi: tensor<?x512xf8E4M3FN>) -> tensor<?x512xf8E4M3FN> {
  %y = fp8.scaled_matmul %x scale(%sx : tensor<?x2xf32>), %w scale(%sw : tensor<4x2xf32>) and(%v : tensor<512x256xf8E4M3FN>)
      scale(%sv : tensor<4x2xf32>) into %d maps [#a, #sa, #b, #sb, #c, #b, #sb] epilogue {
  ^bb0(%first: f32, %second: f32):
    %p = arith.mulf %first, %second : f32
    %t = arith.truncf %p : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  %q = fp8.quantize %y scale(%s) into %qi block [-1, -1] : tensor<?x512xbf16>, tensor<1x1xbf16> -> tensor<?x512xf8E4M3FN>
  return %q : tensor<?x512xf8E4M3FN>
}
