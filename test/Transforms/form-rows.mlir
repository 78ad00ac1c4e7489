// Norms and the operations after them become fp8.rows.
// RUN: fp8-opt %s --split-input-file --resolve-ranked-shaped-type-result-dims --fp8-form-rows --canonicalize | FileCheck %s
// RUN: fp8-opt %s --split-input-file --fp8-form-rows --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK

#id = affine_map<(b, r, c) -> (b, r, c)>
#row = affine_map<(b, r, c) -> (b, r, 0)>
#col = affine_map<(b, r, c) -> (c)>

// The function has an RMSNorm and a quantization of groups. Another operation
// also reads the norm. Dimensions of size 1 are not in the rows, so that the
// scales need no reshape.
// CHECK-LABEL: func.func @rms
// CHECK-SAME: %[[X:.*]]: tensor<1x?x256xbf16>, %[[W:.*]]: tensor<256xbf16>
// CHECK: %[[R:.*]]:3 = fp8.rows ins(%[[X]], %[[W]] : tensor<1x?x256xbf16>, tensor<256xbf16>)
// CHECK-SAME: outs(%{{.*}}, %{{.*}}, %{{.*}} : tensor<?x256xf8E4M3FN>, tensor<?x2xf32>, tensor<?x256xbf16>)
// CHECK-NEXT: ^bb0(%[[E:.*]]: bf16, %[[F:.*]]: bf16):
// CHECK-NEXT: %[[WIDE:.*]] = arith.extf %[[E]] : bf16 to f32
// CHECK-NEXT: %[[SQUARE:.*]] = arith.mulf %[[WIDE]], %[[WIDE]] : f32
// CHECK-NEXT: %[[SUM:.*]] = fp8.row_reduce addf %[[SQUARE]] : f32
// CHECK-NEXT: arith.addf %[[SUM]], %{{.*}} : f32
// CHECK: math.rsqrt
// CHECK: %[[Y:.*]] = arith.mulf %{{.*}}, %[[F]] : bf16
// CHECK-NEXT: %[[Q:.*]], %[[S:.*]] = fp8.row_quantize %[[Y]] group 128 : bf16 -> f8E4M3FN, f32
// CHECK-NEXT: fp8.row_yield %[[Q]], %[[S]], %[[Y]] : f8E4M3FN, f32, bf16
// CHECK-NOT: linalg.generic
// CHECK: %[[NORM:.*]] = tensor.expand_shape %[[R]]#2 {{\[\[}}0, 1], [2]]
// CHECK: return %[[R]]#0, %[[R]]#1, %[[NORM]]
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

// A maximum comes before a quantization of groups, whose scales have another
// order.
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

// An elementwise chain and a quantization of groups are one kernel, too.
// CHECK-LABEL: func.func @activation
// CHECK: fp8.rows ins(%{{.*}} : tensor<8x96xf32>)
// CHECK-NEXT: ^bb0(%[[E:.*]]: f32):
// CHECK-NEXT: %[[Y:.*]] = arith.maximumf %[[E]], %{{.*}} : f32
// CHECK-NEXT: fp8.row_quantize %[[Y]] group 32 : f32 -> f8E4M3FN, f32
// CHECK-NOT: linalg.generic
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

// There is no operation before the quantization.
// CHECK-LABEL: func.func @alone
// CHECK-NOT: fp8.rows
// CHECK: fp8.dynamic_quantize
func.func @alone(%x: tensor<8x96xf32>, %qi: tensor<8x96xf8E4M3FN>, %si: tensor<8x1xf32>) -> (tensor<8x96xf8E4M3FN>, tensor<8x1xf32>) {
  %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, -1] : tensor<8x96xf32> -> tensor<8x96xf8E4M3FN>, tensor<8x1xf32>
  return %q, %s : tensor<8x96xf8E4M3FN>, tensor<8x1xf32>
}

// -----

#id = affine_map<(r, c) -> (r, c)>

// Rows of unknown length stay.
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

// -----

#id = affine_map<(s, h, d) -> (s, h, d)>
#table = affine_map<(s, h, d) -> (s, d)>

// In a rotary embedding, the two halves of a head are slices that are computed
// separately. The element of the other half is that of the partner column.
// CHECK-DAG: #[[$ID:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-DAG: #[[$TABLE:.*]] = affine_map<(d0, d1, d2) -> (d0, d2 mod 64)>
// CHECK-LABEL: func.func @halves
// CHECK-SAME: %[[X:.*]]: tensor<?x32x128xbf16>, %[[COS:.*]]: tensor<?x64xf32>, %[[SIN:.*]]: tensor<?x64xf32>
// CHECK: %[[R:.*]] = fp8.rows ins(%[[X]], %[[COS]], %[[SIN]] :
// CHECK-SAME: maps [#[[$ID]], #[[$TABLE]], #[[$TABLE]], #[[$ID]]]
// CHECK-NEXT: ^bb0(%[[E:.*]]: bf16, %[[C:.*]]: f32, %[[S:.*]]: f32):
// CHECK-NEXT: %[[SELF:.*]] = arith.extf %[[E]] : bf16 to f32
// CHECK-NEXT: %[[OTHER:.*]] = fp8.row_partner %[[SELF]] distance 64 : f32
// CHECK-NEXT: %[[OS:.*]] = arith.mulf %[[OTHER]], %[[S]] : f32
// CHECK-NEXT: %[[SC:.*]] = arith.mulf %[[SELF]], %[[C]] : f32
// CHECK-NEXT: %[[LOW:.*]] = arith.subf %[[SC]], %[[OS]] : f32
// CHECK-NEXT: %[[OS2:.*]] = arith.mulf %[[OTHER]], %[[S]] : f32
// CHECK-NEXT: %[[SC2:.*]] = arith.mulf %[[SELF]], %[[C]] : f32
// CHECK-NEXT: %[[HIGH:.*]] = arith.addf %[[SC2]], %[[OS2]] : f32
// CHECK-NEXT: %[[U:.*]] = fp8.row_is_upper distance 64
// CHECK-NEXT: %[[Y:.*]] = arith.select %[[U]], %[[HIGH]], %[[LOW]] : f32
// CHECK-NEXT: fp8.row_yield %[[Y]] : f32
// CHECK-NOT: linalg.generic
// CHECK: return %[[R]]
func.func @halves(%x: tensor<?x32x128xbf16>, %cos: tensor<?x64xf32>, %sin: tensor<?x64xf32>) -> tensor<?x32x128xf32> {
  %c0 = arith.constant 0 : index
  %t = tensor.dim %x, %c0 : tensor<?x32x128xbf16>
  %e0 = tensor.empty(%t) : tensor<?x32x128xf32>
  %wide = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<?x32x128xbf16>) outs(%e0 : tensor<?x32x128xf32>) {
    ^bb0(%a: bf16, %o: f32):
      %0 = arith.extf %a : bf16 to f32
      linalg.yield %0 : f32
  } -> tensor<?x32x128xf32>
  %a = tensor.extract_slice %wide[0, 0, 0] [%t, 32, 64] [1, 1, 1] : tensor<?x32x128xf32> to tensor<?x32x64xf32>
  %b = tensor.extract_slice %wide[0, 0, 64] [%t, 32, 64] [1, 1, 1] : tensor<?x32x128xf32> to tensor<?x32x64xf32>
  %e1 = tensor.empty(%t) : tensor<?x32x64xf32>
  %low = linalg.generic {indexing_maps = [#id, #table, #id, #table, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%a, %cos, %b, %sin : tensor<?x32x64xf32>, tensor<?x64xf32>, tensor<?x32x64xf32>, tensor<?x64xf32>)
      outs(%e1 : tensor<?x32x64xf32>) {
    ^bb0(%u: f32, %c: f32, %v: f32, %s: f32, %o: f32):
      %0 = arith.mulf %v, %s : f32
      %1 = arith.mulf %u, %c : f32
      %2 = arith.subf %1, %0 : f32
      linalg.yield %2 : f32
  } -> tensor<?x32x64xf32>
  %e2 = tensor.empty(%t) : tensor<?x32x64xf32>
  %high = linalg.generic {indexing_maps = [#id, #table, #id, #table, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%b, %cos, %a, %sin : tensor<?x32x64xf32>, tensor<?x64xf32>, tensor<?x32x64xf32>, tensor<?x64xf32>)
      outs(%e2 : tensor<?x32x64xf32>) {
    ^bb0(%u: f32, %c: f32, %v: f32, %s: f32, %o: f32):
      %0 = arith.mulf %v, %s : f32
      %1 = arith.mulf %u, %c : f32
      %2 = arith.addf %1, %0 : f32
      linalg.yield %2 : f32
  } -> tensor<?x32x64xf32>
  %j0 = tensor.insert_slice %low into %e0[0, 0, 0] [%t, 32, 64] [1, 1, 1] : tensor<?x32x64xf32> into tensor<?x32x128xf32>
  %j1 = tensor.insert_slice %high into %j0[0, 0, 64] [%t, 32, 64] [1, 1, 1] : tensor<?x32x64xf32> into tensor<?x32x128xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%j1 : tensor<?x32x128xf32>) outs(%e0 : tensor<?x32x128xf32>) {
    ^bb0(%i: f32, %o: f32):
      linalg.yield %i : f32
  } -> tensor<?x32x128xf32>
  return %r : tensor<?x32x128xf32>
}

// -----

#id = affine_map<(s, d) -> (s, d)>

// These stay: parts of different lengths, and parts with a gap between them.
// CHECK-LABEL: func.func @parts
// CHECK-NOT: fp8.rows
func.func @parts(%a: tensor<8x32xf32>, %b: tensor<8x96xf32>, %c: tensor<8x48xf32>) -> tensor<8x128xf32> {
  %e = tensor.empty() : tensor<8x128xf32>
  %f = tensor.empty() : tensor<8x128xf32>
  %j0 = tensor.insert_slice %a into %e[0, 0] [8, 32] [1, 1] : tensor<8x32xf32> into tensor<8x128xf32>
  %j1 = tensor.insert_slice %b into %j0[0, 32] [8, 96] [1, 1] : tensor<8x96xf32> into tensor<8x128xf32>
  %k0 = tensor.insert_slice %c into %f[0, 0] [8, 48] [1, 1] : tensor<8x48xf32> into tensor<8x128xf32>
  %k1 = tensor.insert_slice %c into %k0[0, 64] [8, 48] [1, 1] : tensor<8x48xf32> into tensor<8x128xf32>
  %r = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%j1, %k1 : tensor<8x128xf32>, tensor<8x128xf32>) outs(%e : tensor<8x128xf32>) {
    ^bb0(%x: f32, %y: f32, %o: f32):
      %0 = arith.addf %x, %y : f32
      linalg.yield %0 : f32
  } -> tensor<8x128xf32>
  return %r : tensor<8x128xf32>
}

// -----

#id = affine_map<(b, r, c) -> (b, r, c)>
#row = affine_map<(b, r, c) -> (b, r)>

// The rows have two dimensions, which the quantization has joined.
// CHECK-LABEL: func.func @joined_rows
// CHECK: %[[R:.*]]:2 = fp8.rows ins(%{{.*}} : tensor<2x8x96xf32>) outs(%{{.*}}, %{{.*}} : tensor<2x8x96xf8E4M3FN>, tensor<2x8x3xf32>)
// CHECK: tensor.collapse_shape %[[R]]#0 {{\[\[}}0, 1], [2]]
// CHECK: tensor.collapse_shape %[[R]]#1 {{\[\[}}0, 1], [2]]
func.func @joined_rows(%x: tensor<2x8x96xf32>) -> (tensor<16x96xf8E4M3FN>, tensor<16x3xf32>) {
  %low = arith.constant 0xFF800000 : f32
  %r = tensor.empty() : tensor<2x8xf32>
  %f = linalg.fill ins(%low : f32) outs(%r : tensor<2x8xf32>) -> tensor<2x8xf32>
  %m = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<2x8x96xf32>) outs(%f : tensor<2x8xf32>) {
    ^bb0(%a: f32, %o: f32):
      %0 = arith.maximumf %a, %o : f32
      linalg.yield %0 : f32
  } -> tensor<2x8xf32>
  %e = tensor.empty() : tensor<2x8x96xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %m : tensor<2x8x96xf32>, tensor<2x8xf32>) outs(%e : tensor<2x8x96xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %0 = arith.subf %a, %b : f32
      linalg.yield %0 : f32
  } -> tensor<2x8x96xf32>
  %t = tensor.collapse_shape %y [[0, 1], [2]] : tensor<2x8x96xf32> into tensor<16x96xf32>
  %qi = tensor.empty() : tensor<16x96xf8E4M3FN>
  %si = tensor.empty() : tensor<16x3xf32>
  %q, %s = fp8.dynamic_quantize %t into %qi, %si block [1, 32] : tensor<16x96xf32> -> tensor<16x96xf8E4M3FN>, tensor<16x3xf32>
  return %q, %s : tensor<16x96xf8E4M3FN>, tensor<16x3xf32>
}

// -----

#id = affine_map<(r, c) -> (r, c)>

// With one scale for each row, a chain is one kernel only if a row fits into
// few registers.
// CHECK-LABEL: func.func @long_rows
// CHECK-NOT: fp8.rows
// CHECK: linalg.generic
// CHECK: fp8.dynamic_quantize
func.func @long_rows(%x: tensor<8x16384xbf16>, %y: tensor<8x16384xbf16>, %qi: tensor<8x16384xf8E4M3FN>, %si: tensor<8x1xf32>) -> (tensor<8x16384xf8E4M3FN>, tensor<8x1xf32>) {
  %e = tensor.empty() : tensor<8x16384xbf16>
  %z = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y : tensor<8x16384xbf16>, tensor<8x16384xbf16>) outs(%e : tensor<8x16384xbf16>) {
    ^bb0(%a: bf16, %b: bf16, %o: bf16):
      %0 = arith.addf %a, %b : bf16
      linalg.yield %0 : bf16
  } -> tensor<8x16384xbf16>
  %q, %s = fp8.dynamic_quantize %z into %qi, %si block [1, -1] : tensor<8x16384xbf16> -> tensor<8x16384xf8E4M3FN>, tensor<8x1xf32>
  return %q, %s : tensor<8x16384xf8E4M3FN>, tensor<8x1xf32>
}

// -----

#id = affine_map<(r, c) -> (r, c)>
#row = affine_map<(r, c) -> (r)>
#col = affine_map<(r, c) -> (c)>

// A norm and a quantization by a given scale for the whole tensor.
// CHECK-LABEL: func.func @given_scale
// CHECK-SAME: %[[X:.*]]: tensor<?x256xf32>, %[[S:.*]]: tensor<1x1xf32>, %[[Q:.*]]: tensor<?x256xf8E5M2>
// CHECK: %[[R:.*]] = fp8.rows ins(%[[X]], %[[S]] : tensor<?x256xf32>, tensor<1x1xf32>) outs(%[[Q]] : tensor<?x256xf8E5M2>)
// CHECK-NEXT: ^bb0(%[[E:.*]]: f32, %[[G:.*]]: f32):
// CHECK-NEXT: %[[SUM:.*]] = fp8.row_reduce addf %[[E]] : f32
// CHECK: %[[D:.*]] = arith.divf %[[E]], %{{.*}} : f32
// CHECK-NEXT: %[[C:.*]] = fp8.row_encode %[[D]] scale %[[G]] {division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>} : f32, f32 -> f8E5M2
// CHECK-NEXT: fp8.row_yield %[[C]] : f8E5M2
// CHECK: return %[[R]]
func.func @given_scale(%x: tensor<?x256xf32>, %s: tensor<1x1xf32>, %q: tensor<?x256xf8E5M2>) -> tensor<?x256xf8E5M2> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %d = tensor.dim %x, %c0 : tensor<?x256xf32>
  %e0 = tensor.empty(%d) : tensor<?xf32>
  %e1 = tensor.empty(%d) : tensor<?x256xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x256xf32>) outs(%f : tensor<?xf32>) {
    ^bb0(%a: f32, %o: f32):
      %0 = arith.addf %a, %o : f32
      linalg.yield %0 : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<?x256xf32>, tensor<?xf32>) outs(%e1 : tensor<?x256xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %0 = arith.divf %a, %b : f32
      linalg.yield %0 : f32
  } -> tensor<?x256xf32>
  %r = fp8.quantize %y scale(%s) into %q block [-1, -1] {division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>}
      : tensor<?x256xf32>, tensor<1x1xf32> -> tensor<?x256xf8E5M2>
  return %r : tensor<?x256xf8E5M2>
}

// -----

#id = affine_map<(r, c) -> (r, c)>
#col = affine_map<(r, c) -> (c)>

// An elementwise operation before it, without a reduction.
// CHECK-LABEL: func.func @product
// CHECK: fp8.rows ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<64x4096xbf16>, tensor<4096xbf16>, tensor<1x1xbf16>)
// CHECK: arith.mulf
// CHECK-NEXT: fp8.row_encode %{{.*}} scale %{{.*}} : bf16, bf16 -> f8E4M3FN
func.func @product(%x: tensor<64x4096xbf16>, %w: tensor<4096xbf16>, %s: tensor<1x1xbf16>, %q: tensor<64x4096xf8E4M3FN>) -> tensor<64x4096xf8E4M3FN> {
  %e = tensor.empty() : tensor<64x4096xbf16>
  %y = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %w : tensor<64x4096xbf16>, tensor<4096xbf16>) outs(%e : tensor<64x4096xbf16>) {
    ^bb0(%a: bf16, %b: bf16, %o: bf16):
      %0 = arith.mulf %a, %b : bf16
      linalg.yield %0 : bf16
  } -> tensor<64x4096xbf16>
  %r = fp8.quantize %y scale(%s) into %q block [-1, -1] : tensor<64x4096xbf16>, tensor<1x1xbf16> -> tensor<64x4096xf8E4M3FN>
  return %r : tensor<64x4096xf8E4M3FN>
}

// -----

#id = affine_map<(r, c) -> (r, c)>

// These stay: scales of groups, a scale in E8M0, a format to which chips have no instruction, and a quantization of
// an argument.
// CHECK-LABEL: func.func @other_scales
// CHECK-NOT: fp8.rows
// CHECK-COUNT-4: fp8.quantize
func.func @other_scales(%x: tensor<64x4096xbf16>, %g: tensor<64x32xf32>, %m: tensor<1x1xf8E8M0FNU>, %s: tensor<1x1xf32>,
                        %q: tensor<64x4096xf8E4M3FN>, %z: tensor<64x4096xf8E4M3FNUZ>)
    -> (tensor<64x4096xf8E4M3FN>, tensor<64x4096xf8E4M3FN>, tensor<64x4096xf8E4M3FNUZ>, tensor<64x4096xf8E4M3FN>) {
  %e = tensor.empty() : tensor<64x4096xbf16>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<64x4096xbf16>) outs(%e : tensor<64x4096xbf16>) {
    ^bb0(%a: bf16, %o: bf16):
      %0 = arith.mulf %a, %a : bf16
      linalg.yield %0 : bf16
  } -> tensor<64x4096xbf16>
  %0 = fp8.quantize %y scale(%g) into %q block [1, 128] : tensor<64x4096xbf16>, tensor<64x32xf32> -> tensor<64x4096xf8E4M3FN>
  %1 = fp8.quantize %y scale(%m) into %q block [-1, -1] : tensor<64x4096xbf16>, tensor<1x1xf8E8M0FNU> -> tensor<64x4096xf8E4M3FN>
  %2 = fp8.quantize %y scale(%s) into %z block [-1, -1] : tensor<64x4096xbf16>, tensor<1x1xf32> -> tensor<64x4096xf8E4M3FNUZ>
  %3 = fp8.quantize %x scale(%s) into %q block [-1, -1] : tensor<64x4096xbf16>, tensor<1x1xf32> -> tensor<64x4096xf8E4M3FN>
  return %0, %1, %2, %3 : tensor<64x4096xf8E4M3FN>, tensor<64x4096xf8E4M3FN>, tensor<64x4096xf8E4M3FNUZ>, tensor<64x4096xf8E4M3FN>
}
