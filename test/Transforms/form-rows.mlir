// Norms and what follows them become fp8.rows.
// RUN: fp8-opt %s --split-input-file --resolve-ranked-shaped-type-result-dims --fp8-form-rows --canonicalize | FileCheck %s
// RUN: fp8-opt %s --split-input-file --fp8-form-rows --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK

#id = affine_map<(b, r, c) -> (b, r, c)>
#row = affine_map<(b, r, c) -> (b, r, 0)>
#col = affine_map<(b, r, c) -> (c)>

// RMSNorm and a quantization of groups, whose rows are joined; the norm is read
// by somebody else, too.
// CHECK-LABEL: func.func @rms
// CHECK-SAME: %[[X:.*]]: tensor<1x?x256xbf16>, %[[W:.*]]: tensor<256xbf16>
// CHECK: %[[R:.*]]:3 = fp8.rows ins(%[[X]], %[[W]] : tensor<1x?x256xbf16>, tensor<256xbf16>)
// CHECK-SAME: outs(%{{.*}}, %{{.*}}, %{{.*}} : tensor<1x?x256xf8E4M3FN>, tensor<1x?x2xf32>, tensor<1x?x256xbf16>)
// CHECK-NEXT: ^bb0(%[[E:.*]]: bf16, %[[F:.*]]: bf16):
// CHECK-NEXT: %[[WIDE:.*]] = arith.extf %[[E]] : bf16 to f32
// CHECK-NEXT: %[[SQUARE:.*]] = arith.mulf %[[WIDE]], %[[WIDE]] : f32
// CHECK-NEXT: %[[SUM:.*]] = fp8.row_reduce addf %[[SQUARE]] : f32
// CHECK-NEXT: arith.addf %[[SUM]], %{{.*}} : f32
// CHECK: math.rsqrt
// CHECK: %[[Y:.*]] = arith.mulf %{{.*}}, %[[F]] : bf16
// CHECK-NEXT: %[[Q:.*]], %[[S:.*]] = fp8.row_quantize %[[Y]] group 128 : bf16 -> f8E4M3FN, f32
// CHECK-NEXT: fp8.row_yield %[[Q]], %[[S]], %[[Y]] : f8E4M3FN, f32, bf16
// CHECK: %[[CODES:.*]] = tensor.collapse_shape %[[R]]#0
// CHECK: %[[SCALES:.*]] = tensor.collapse_shape %[[R]]#1
// CHECK-NOT: linalg.generic
// CHECK: return %[[CODES]], %[[SCALES]], %[[R]]#2
func.func @rms(%x: tensor<1x?x256xbf16>, %w: tensor<256xbf16>)
    -> (tensor<?x256xf8E4M3FN>, tensor<?x2xf32>, tensor<1x?x256xbf16>) {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 256.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d = tensor.dim %x, %c1 : tensor<1x?x256xbf16>
  %e0 = tensor.empty(%d) : tensor<1x?x1xf32>
  %e1 = tensor.empty(%d) : tensor<1x?x1xf32>
  %e2 = tensor.empty(%d) : tensor<1x?x256xbf16>
  %f = linalg.fill ins(%zero : f32) outs(%e0 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<1x?x256xbf16>) outs(%f : tensor<1x?x1xf32>) {
    ^bb0(%a: bf16, %o: f32):
      %0 = arith.extf %a : bf16 to f32
      %1 = arith.mulf %0, %0 : f32
      %2 = arith.addf %1, %o : f32
      linalg.yield %2 : f32
  } -> tensor<1x?x1xf32>
  %root = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : tensor<1x?x1xf32>) outs(%e1 : tensor<1x?x1xf32>) {
    ^bb0(%a: f32, %o: f32):
      %0 = arith.divf %a, %n : f32
      %1 = math.rsqrt %0 : f32
      linalg.yield %1 : f32
  } -> tensor<1x?x1xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %root, %w : tensor<1x?x256xbf16>, tensor<1x?x1xf32>, tensor<256xbf16>) outs(%e2 : tensor<1x?x256xbf16>) {
    ^bb0(%a: bf16, %b: f32, %c: bf16, %o: bf16):
      %0 = arith.extf %a : bf16 to f32
      %1 = arith.mulf %0, %b : f32
      %2 = arith.truncf %1 : f32 to bf16
      %3 = arith.mulf %2, %c : bf16
      linalg.yield %3 : bf16
  } -> tensor<1x?x256xbf16>
  %t = tensor.collapse_shape %y [[0, 1], [2]] : tensor<1x?x256xbf16> into tensor<?x256xbf16>
  %r = tensor.dim %t, %c0 : tensor<?x256xbf16>
  %qi = tensor.empty(%r) : tensor<?x256xf8E4M3FN>
  %si = tensor.empty(%r) : tensor<?x2xf32>
  %q, %s = fp8.dynamic_quantize %t into %qi, %si block [1, 128] : tensor<?x256xbf16> -> tensor<?x256xf8E4M3FN>, tensor<?x2xf32>
  return %q, %s, %y : tensor<?x256xf8E4M3FN>, tensor<?x2xf32>, tensor<1x?x256xbf16>
}

// -----

#id = affine_map<(r, c) -> (r, c)>

// A maximum before a quantization of groups, with scales in another order.
// CHECK-LABEL: func.func @maximum
// CHECK: fp8.rows ins(%{{.*}} : tensor<8x96xf32>) outs(%{{.*}}, %{{.*}} : tensor<8x96xf8E4M3FN>, tensor<3x8xf32>)
// CHECK: fp8.row_reduce maximumf %{{.*}} : f32
// CHECK: fp8.row_quantize %{{.*}} group 32 : f32 -> f8E4M3FN, f32
// CHECK-NOT: linalg.generic
func.func @maximum(%x: tensor<8x96xf32>) -> (tensor<8x96xf8E4M3FN>, tensor<3x8xf32>) {
  %low = arith.constant 0xFF800000 : f32
  %r = tensor.empty() : tensor<8xf32>
  %f = linalg.fill ins(%low : f32) outs(%r : tensor<8xf32>) -> tensor<8xf32>
  %m = linalg.generic {indexing_maps = [#id, affine_map<(r, c) -> (r)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x96xf32>) outs(%f : tensor<8xf32>) {
    ^bb0(%a: f32, %o: f32):
      %0 = arith.maximumf %a, %o : f32
      linalg.yield %0 : f32
  } -> tensor<8xf32>
  %e = tensor.empty() : tensor<8x96xf32>
  %y = linalg.generic {indexing_maps = [#id, affine_map<(r, c) -> (r)>, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %m : tensor<8x96xf32>, tensor<8xf32>) outs(%e : tensor<8x96xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %0 = arith.subf %a, %b : f32
      linalg.yield %0 : f32
  } -> tensor<8x96xf32>
  %qi = tensor.empty() : tensor<8x96xf8E4M3FN>
  %si = tensor.empty() : tensor<3x8xf32>
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 32] {scale_order = array<i64: 1, 0>}
      : tensor<8x96xf32> -> tensor<8x96xf8E4M3FN>, tensor<3x8xf32>
  return %q, %s : tensor<8x96xf8E4M3FN>, tensor<3x8xf32>
}

// -----

#id = affine_map<(r, c) -> (r, c)>

// Without a reduction nothing is joined.
// CHECK-LABEL: func.func @activation
// CHECK-NOT: fp8.rows
// CHECK: linalg.generic
// CHECK: fp8.dynamic_quantize
func.func @activation(%x: tensor<8x96xf32>, %qi: tensor<8x96xf8E4M3FN>, %si: tensor<8x3xf32>) -> (tensor<8x96xf8E4M3FN>, tensor<8x3xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x96xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<8x96xf32>) outs(%e : tensor<8x96xf32>) {
    ^bb0(%a: f32, %o: f32):
      %0 = arith.maximumf %a, %zero : f32
      linalg.yield %0 : f32
  } -> tensor<8x96xf32>
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 32] : tensor<8x96xf32> -> tensor<8x96xf8E4M3FN>, tensor<8x3xf32>
  return %q, %s : tensor<8x96xf8E4M3FN>, tensor<8x3xf32>
}

// -----

// Nothing to join.
// CHECK-LABEL: func.func @alone
// CHECK-NOT: fp8.rows
// CHECK: fp8.dynamic_quantize
func.func @alone(%x: tensor<8x96xf32>, %qi: tensor<8x96xf8E4M3FN>, %si: tensor<8x1xf32>) -> (tensor<8x96xf8E4M3FN>, tensor<8x1xf32>) {
  %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, -1] : tensor<8x96xf32> -> tensor<8x96xf8E4M3FN>, tensor<8x1xf32>
  return %q, %s : tensor<8x96xf8E4M3FN>, tensor<8x1xf32>
}

// -----

#id = affine_map<(r, c) -> (r, c)>

// Rows of an unknown length stay.
// CHECK-LABEL: func.func @refused
// CHECK-NOT: fp8.rows
// REMARK: [Missed] rows-not-formed
// REMARK-SAME: Reason="expected rows of a known length"
func.func @refused(%x: tensor<8x?xf32>, %qi: tensor<8x?xf8E4M3FN>, %si: tensor<8x1xf32>, %e: tensor<8x?xf32>,
                   %r: tensor<8xf32>) -> (tensor<8x?xf8E4M3FN>, tensor<8x1xf32>) {
  %low = arith.constant 0xFF800000 : f32
  %f = linalg.fill ins(%low : f32) outs(%r : tensor<8xf32>) -> tensor<8xf32>
  %m = linalg.generic {indexing_maps = [#id, affine_map<(r, c) -> (r)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x?xf32>) outs(%f : tensor<8xf32>) {
    ^bb0(%a: f32, %o: f32):
      %0 = arith.maximumf %a, %o : f32
      linalg.yield %0 : f32
  } -> tensor<8xf32>
  %y = linalg.generic {indexing_maps = [#id, affine_map<(r, c) -> (r)>, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %m : tensor<8x?xf32>, tensor<8xf32>) outs(%e : tensor<8x?xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %0 = arith.subf %a, %b : f32
      linalg.yield %0 : f32
  } -> tensor<8x?xf32>
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, -1] : tensor<8x?xf32> -> tensor<8x?xf8E4M3FN>, tensor<8x1xf32>
  return %q, %s : tensor<8x?xf8E4M3FN>, tensor<8x1xf32>
}
