// RUN: fp8-opt %s --fp8-fuse-epilogue --split-input-file | FileCheck %s
// RUN: fp8-opt %s --fp8-fuse-epilogue --fp8-fuse-epilogue --split-input-file | FileCheck %s

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// The scales keep their types and their order in the product.

// CHECK-DAG: #[[$MN:.+]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$M0:.+]] = affine_map<(d0, d1, d2) -> (d0, 0)>
// CHECK-DAG: #[[$N0:.+]] = affine_map<(d0, d1, d2) -> (d1 floordiv 4, 0)>
// CHECK-DAG: #[[$ZERO:.+]] = affine_map<(d0, d1, d2) -> (0, 0)>
// CHECK-LABEL: func @dequantize
// CHECK-SAME: (%{{.*}}, %{{.*}}, %[[SA:.*]]: tensor<4x1xf32>, %[[SB:.*]]: tensor<2x1xf8E8M0FNU>, %[[S:.*]]: tensor<1x1xbf16>, %[[I:.*]]: tensor<4x8xbf16>)
func.func @dequantize(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E5M2>, %sa: tensor<4x1xf32>, %sb: tensor<2x1xf8E8M0FNU>, %s: tensor<1x1xbf16>, %i: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  // CHECK-NEXT: %[[R:.*]] = fp8.scaled_matmul %{{.*}} into %[[I]] maps [#{{.*}}, #{{.*}}, #[[$MN]], #[[$M0]], #[[$N0]], #[[$ZERO]]]
  // CHECK-SAME: {accumulate = #fp8.accumulate<fast>, note = "kept"}
  // CHECK-SAME: epilogue(%[[SA]], %[[SB]], %[[S]] : tensor<4x1xf32>, tensor<2x1xf8E8M0FNU>, tensor<1x1xbf16>)
  // CHECK-NEXT: ^bb0(%[[ACC:.*]]: f32, %[[A:.*]]: f32, %[[B:.*]]: f8E8M0FNU, %[[C:.*]]: bf16):
  // CHECK-NEXT:   %[[P0:.*]] = arith.mulf %[[ACC]], %[[A]] : f32
  // CHECK-NEXT:   %[[BW:.*]] = fp8.cast %[[B]] : f8E8M0FNU to f32
  // CHECK-NEXT:   %[[P1:.*]] = arith.mulf %[[P0]], %[[BW]] : f32
  // CHECK-NEXT:   %[[CW:.*]] = arith.extf %[[C]] : bf16 to f32
  // CHECK-NEXT:   %[[P2:.*]] = arith.mulf %[[P1]], %[[CW]] : f32
  // CHECK-NEXT:   %[[T:.*]] = arith.truncf %[[P2]] : f32 to bf16
  // CHECK-NEXT:   fp8.yield %[[T]] : bf16
  // CHECK-NEXT: } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E5M2> -> tensor<4x8xbf16>
  // CHECK-NEXT: return %[[R]]
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %f maps [#mk, #nk, #mn] {accumulate = #fp8.accumulate<fast>, note = "kept"}
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E5M2> -> tensor<4x8xf32>
  %1 = fp8.dequantize %0 scales(%sa, %sb, %s : tensor<4x1xf32>, tensor<2x1xf8E8M0FNU>, tensor<1x1xbf16>) into %i
    maps [affine_map<(m, n) -> (m, 0)>, affine_map<(m, n) -> (n floordiv 4, 0)>, affine_map<(m, n) -> (0, 0)>]
    : tensor<4x8xf32> -> tensor<4x8xbf16>
  return %1 : tensor<4x8xbf16>
}

// -----

// A linear layer as it is exported: rounding, bias, a reshape to one batch, SiLU in f32 that uses its input twice,
// rounding, a gate, a reshape back. Constants from outside become part of the epilogue. Scales inside the K loop
// stay.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>
#id3 = affine_map<(b, i, j) -> (b, i, j)>

// CHECK-DAG: #[[$N:.+]] = affine_map<(d0, d1, d2) -> (d1)>
// CHECK-DAG: #[[$BMN:.+]] = affine_map<(d0, d1, d2) -> (0, d0, d1)>
// CHECK-LABEL: func @layer
// CHECK-SAME: %[[BIAS:[a-z0-9]*]]: tensor<8xbf16>, %[[GATE:[a-z0-9]*]]: tensor<1x?x8xbf16>
func.func @layer(%a: tensor<?x16xf8E4M3FN>, %sa: tensor<?x2xf32>, %b: tensor<8x16xf8E4M3FN>, %bias: tensor<8xbf16>, %gate: tensor<1x?x8xbf16>, %m: index) -> tensor<?x8xbf16> {
  // CHECK: %[[I:.*]] = tensor.empty(%{{.*}}) : tensor<?x8xbf16>
  // CHECK-NEXT: %[[R:.*]] = fp8.scaled_matmul %{{.*}} scale(%{{.*}} : tensor<?x2xf32>), %{{.*}} into %[[I]]
  // CHECK-SAME: #[[$N]], #[[$BMN]]] epilogue(%[[BIAS]], %[[GATE]] : tensor<8xbf16>, tensor<1x?x8xbf16>)
  // CHECK-NEXT: ^bb0(%[[ACC:.*]]: f32, %[[B:.*]]: bf16, %[[G:.*]]: bf16):
  // CHECK-NEXT:   %[[T:.*]] = arith.truncf %[[ACC]] : f32 to bf16
  // CHECK-NEXT:   %[[X:.*]] = arith.addf %[[B]], %[[T]] : bf16
  // CHECK-NEXT:   %[[W:.*]] = arith.extf %[[X]] : bf16 to f32
  // CHECK-NEXT:   %[[NEG:.*]] = arith.negf %[[W]] : f32
  // CHECK-NEXT:   %[[EXP:.*]] = math.exp %[[NEG]] : f32
  // CHECK-NEXT:   %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
  // CHECK-NEXT:   %[[SUM:.*]] = arith.addf %[[EXP]], %[[ONE]] : f32
  // CHECK-NEXT:   %[[SIG:.*]] = arith.divf %[[ONE]], %[[SUM]] : f32
  // CHECK-NEXT:   %[[SILU:.*]] = arith.mulf %[[W]], %[[SIG]] : f32
  // CHECK-NEXT:   %[[N:.*]] = arith.truncf %[[SILU]] : f32 to bf16
  // CHECK-NEXT:   %[[Y:.*]] = arith.mulf %[[N]], %[[G]] : bf16
  // CHECK-NEXT:   fp8.yield %[[Y]] : bf16
  // CHECK-NOT: linalg
  // CHECK: return %[[R]]
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty(%m) : tensor<?x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %0 = fp8.scaled_matmul %a scale(%sa : tensor<?x2xf32>), %b into %f
    maps [#mk, affine_map<(m, n, k) -> (m, k floordiv 8)>, #nk, #mn]
    : tensor<?x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<?x8xf32>
  %i = tensor.empty(%m) : tensor<?x8xbf16>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%0 : tensor<?x8xf32>) outs(%i : tensor<?x8xbf16>) {
  ^bb0(%x: f32, %out: bf16):
    %t = arith.truncf %x : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<?x8xbf16>
  %2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j)>, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%bias, %1 : tensor<8xbf16>, tensor<?x8xbf16>) outs(%i : tensor<?x8xbf16>) {
  ^bb0(%x: bf16, %y: bf16, %out: bf16):
    %t = arith.addf %x, %y : bf16
    linalg.yield %t : bf16
  } -> tensor<?x8xbf16>
  %3 = tensor.expand_shape %2 [[0, 1], [2]] output_shape [1, %m, 8] : tensor<?x8xbf16> into tensor<1x?x8xbf16>
  %w = tensor.empty(%m) : tensor<1x?x8xf32>
  %n = tensor.empty(%m) : tensor<1x?x8xbf16>
  %4 = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x?x8xbf16>) outs(%w : tensor<1x?x8xf32>) {
  ^bb0(%x: bf16, %out: f32):
    %t = arith.extf %x : bf16 to f32
    linalg.yield %t : f32
  } -> tensor<1x?x8xf32>
  %5 = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x?x8xf32>) outs(%w : tensor<1x?x8xf32>) {
  ^bb0(%x: f32, %out: f32):
    %t = arith.negf %x : f32
    %u = math.exp %t : f32
    %v = arith.addf %u, %one : f32
    %s = arith.divf %one, %v : f32
    linalg.yield %s : f32
  } -> tensor<1x?x8xf32>
  %6 = linalg.mul ins(%4, %5 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%w : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
  %7 = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x8xf32>) outs(%n : tensor<1x?x8xbf16>) {
  ^bb0(%x: f32, %out: bf16):
    %t = arith.truncf %x : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<1x?x8xbf16>
  %8 = linalg.map { arith.mulf } ins(%7, %gate : tensor<1x?x8xbf16>, tensor<1x?x8xbf16>) outs(%n : tensor<1x?x8xbf16>)
  %9 = tensor.collapse_shape %8 [[0, 1], [2]] : tensor<1x?x8xbf16> into tensor<?x8xbf16>
  return %9 : tensor<?x8xbf16>
}

// -----

// A reshape at the end stays after the matmul. A widening at the end also
// stays.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id3 = affine_map<(b, i, j) -> (b, i, j)>

// CHECK-LABEL: func @reshape_at_the_end
func.func @reshape_at_the_end(%a: tensor<?x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %f: tensor<1x?x8xf32>, %m: index) -> (tensor<1x?x8xf32>) {
  // CHECK: %[[R:.*]] = fp8.scaled_matmul
  // CHECK: math.absf
  // CHECK: fp8.yield %{{.*}} : f16
  // CHECK: %[[E:.*]] = tensor.expand_shape %[[R]] {{\[\[}}0, 1], [2]{{\]}} output_shape [1, %{{.*}}, 8] : tensor<?x8xf16> into tensor<1x?x8xf16>
  // CHECK: %[[W:.*]] = arith.extf %[[E]]
  // CHECK: return %[[W]]
  %e = tensor.empty(%m) : tensor<?x8xf32>
  %zero = arith.constant 0.0 : f32
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<?x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<?x8xf32>
  %1 = tensor.expand_shape %0 [[0, 1], [2]] output_shape [1, %m, 8] : tensor<?x8xf32> into tensor<1x?x8xf32>
  %2 = math.absf %1 : tensor<1x?x8xf32>
  %3 = arith.truncf %2 : tensor<1x?x8xf32> to tensor<1x?x8xf16>
  %4 = arith.extf %3 : tensor<1x?x8xf16> to tensor<1x?x8xf32>
  return %4 : tensor<1x?x8xf32>
}

// -----

// Reshapes reduce the number of dimensions. A single row has a dimension of
// size 1.

#mk = affine_map<(b, m, n, k) -> (b, m, k)>
#nk = affine_map<(b, m, n, k) -> (n, k)>
#mn = affine_map<(b, m, n, k) -> (b, m, n)>

// CHECK-DAG: #[[$MAP:.+]] = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
// CHECK-LABEL: func @one_row
func.func @one_row(%a: tensor<1x1x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %r: tensor<1x8xf32>) -> tensor<1x8xf32> {
  // CHECK: %[[R:.*]] = fp8.scaled_matmul {{.*}}, #[[$MAP]]] epilogue(%{{.*}} : tensor<1x8xf32>) {
  // CHECK: -> tensor<1x1x8xf32>
  // CHECK: %[[C:.*]] = tensor.collapse_shape %[[R]] {{\[\[}}0, 1], [2]{{\]}} : tensor<1x1x8xf32> into tensor<1x8xf32>
  // CHECK: return %[[C]]
  %z = arith.constant dense<0.0> : tensor<1x1x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<1x1x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<1x1x8xf32>
  %1 = tensor.collapse_shape %0 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
  %2 = arith.addf %1, %r : tensor<1x8xf32>
  return %2 : tensor<1x8xf32>
}

// -----

// Operands are read before they are broadcast. Splats become constants. An operand that occurs twice is read once.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func @operands
// CHECK-SAME: %[[ROW:[a-z0-9]*]]: tensor<8xf32>
func.func @operands(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %row: tensor<8xf32>) -> tensor<4x8xf32> {
  // CHECK-NOT: linalg
  // CHECK: fp8.scaled_matmul {{.*}} epilogue(%[[ROW]] : tensor<8xf32>) {
  // CHECK-NEXT: ^bb0(%[[ACC:.*]]: f32, %[[R:.*]]: f32):
  // CHECK-NEXT:   %[[X:.*]] = arith.addf %[[ACC]], %[[R]] : f32
  // CHECK-NEXT:   %[[H:.*]] = arith.constant 5.000000e-01 : f32
  // CHECK-NEXT:   %[[Y:.*]] = arith.mulf %[[X]], %[[H]] : f32
  // CHECK-NEXT:   %[[Z:.*]] = arith.subf %[[Y]], %[[R]] : f32
  // CHECK-NEXT:   %[[C:.*]] = arith.constant 0.000000e+00 : f32
  // CHECK-NEXT:   %[[M:.*]] = arith.maximumf %[[Z]], %[[C]] : f32
  // CHECK-NEXT:   fp8.yield %[[M]] : f32
  %zero = arith.constant 0.0 : f32
  %half = arith.constant dense<0.5> : tensor<4x8xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %f maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.broadcast ins(%row : tensor<8xf32>) outs(%e : tensor<4x8xf32>) dimensions = [0]
  %2 = linalg.add ins(%0, %1 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %3 = arith.mulf %2, %half : tensor<4x8xf32>
  %4 = linalg.sub ins(%3, %1 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %5 = linalg.max ins(%4, %f : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %5 : tensor<4x8xf32>
}

// -----

// An existing epilogue is extended. The body of the fused operation reads its
// init.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// CHECK-LABEL: func @goes_on
// CHECK-SAME: %[[BIAS:[a-z0-9]*]]: tensor<8xf32>, %[[SUM:[a-z0-9]*]]: tensor<4x8xf32>
func.func @goes_on(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %bias: tensor<8xf32>, %sum: tensor<4x8xf32>, %f: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // CHECK: fp8.scaled_matmul {{.*}} epilogue(%[[BIAS]], %[[SUM]] : tensor<8xf32>, tensor<4x8xf32>) {
  // CHECK-NEXT: ^bb0(%[[ACC:.*]]: f32, %[[B:.*]]: f32, %[[S:.*]]: f32):
  // CHECK-NEXT:   %[[X:.*]] = arith.addf %[[ACC]], %[[B]] : f32
  // CHECK-NEXT:   %[[Y:.*]] = arith.addf %[[S]], %[[X]] : f32
  // CHECK-NEXT:   fp8.yield %[[Y]] : f32
  %0 = fp8.scaled_matmul %a, %b into %f maps [#mk, #nk, #mn, affine_map<(m, n, k) -> (n)>] epilogue(%bias : tensor<8xf32>) {
  ^bb0(%acc: f32, %e: f32):
    %x = arith.addf %acc, %e : f32
    fp8.yield %x : f32
  } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%0 : tensor<4x8xf32>) outs(%sum : tensor<4x8xf32>) {
  ^bb0(%x: f32, %out: f32):
    %t = arith.addf %out, %x : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

// Two matmuls share zeros. The product of their results is fused into the first
// matmul, which then reads the result of the second.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func @gate
func.func @gate(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<8x16xf8E4M3FN>) -> tensor<4x8xbf16> {
  // CHECK: %[[UP:.*]] = fp8.scaled_matmul
  // CHECK: fp8.yield %{{.*}} : bf16
  // CHECK: %[[GATE:.*]] = fp8.scaled_matmul {{.*}} epilogue(%[[UP]] : tensor<4x8xbf16>) {
  // CHECK: arith.mulf
  // CHECK: return %[[GATE]]
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %i = tensor.empty() : tensor<4x8xbf16>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %f maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = fp8.dequantize %0 into %i : tensor<4x8xf32> -> tensor<4x8xbf16>
  %2 = fp8.scaled_matmul %a, %c into %f maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %3 = fp8.dequantize %2 into %i : tensor<4x8xf32> -> tensor<4x8xbf16>
  %4 = linalg.mul ins(%1, %3 : tensor<4x8xbf16>, tensor<4x8xbf16>) outs(%i : tensor<4x8xbf16>) -> tensor<4x8xbf16>
  return %4 : tensor<4x8xbf16>
}

// -----

// The result is FP8, computed through types that an epilogue cannot yield. It
// is transposed twice.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func @to_fp8
func.func @to_fp8(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %f: tensor<4x8xf32>, %t: tensor<8x4xf32>) -> tensor<4x8xf8E4M3FN> {
  // CHECK: fp8.scaled_matmul
  // CHECK: arith.cmpf
  // CHECK: arith.select
  // CHECK: %[[C:.*]] = fp8.cast %{{.*}} {overflow = #fp8.overflow<nan>} : f32 to f8E4M3FN
  // CHECK: fp8.yield %[[C]]
  // CHECK: -> tensor<4x8xf8E4M3FN>
  // CHECK-NEXT: return
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.transpose ins(%0 : tensor<4x8xf32>) outs(%t : tensor<8x4xf32>) permutation = [1, 0]
  %2 = linalg.transpose ins(%1 : tensor<8x4xf32>) outs(%f : tensor<4x8xf32>) permutation = [1, 0]
  %3 = arith.cmpf ogt, %2, %z : tensor<4x8xf32>
  %4 = arith.select %3, %2, %z : tensor<4x8xi1>, tensor<4x8xf32>
  %5 = fp8.cast %4 {overflow = #fp8.overflow<nan>} : tensor<4x8xf32> to tensor<4x8xf8E4M3FN>
  return %5 : tensor<4x8xf8E4M3FN>
}

// -----

// The destination was written by another operation, and its contents are not
// read. The result is written there.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func @destination
// CHECK-SAME: %[[D:[a-z0-9]*]]: tensor<4x8xf32>
func.func @destination(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %d: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // CHECK-NEXT: fp8.scaled_matmul %{{.*}} into %[[D]]
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = linalg.exp ins(%0 : tensor<4x8xf32>) outs(%d : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>

// The operands are not quantized. The rounding of the sum is added to the
// existing epilogue.

// CHECK-LABEL: func @rounded
func.func @rounded(%a: tensor<4x16xbf16>, %b: tensor<8x16xbf16>) -> tensor<4x8xbf16> {
  // CHECK: %[[R:.*]] = fp8.scaled_matmul {{.*}} epilogue {
  // CHECK-NEXT: ^bb0(%[[ACC:.*]]: f32):
  // CHECK-NEXT: %[[T:.*]] = arith.truncf %[[ACC]] : f32 to bf16
  // CHECK-NEXT: fp8.yield %[[T]] : bf16
  // CHECK-NEXT: } : tensor<4x16xbf16>, tensor<8x16xbf16> -> tensor<4x8xbf16>
  // CHECK-NEXT: return %[[R]]
  %0 = tensor.empty() : tensor<4x8xf32>
  %1 = fp8.scaled_matmul %a, %b into %0 maps [#mk, #nk, #mn] epilogue {
    ^bb0(%acc: f32):
      fp8.yield %acc : f32
    } : tensor<4x16xbf16>, tensor<8x16xbf16> -> tensor<4x8xf32>
  %2 = tensor.empty() : tensor<4x8xbf16>
  %3 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%1 : tensor<4x8xf32>) outs(%2 : tensor<4x8xbf16>) {
  ^bb0(%e: f32, %o: bf16):
    %r = arith.truncf %e : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<4x8xbf16>
  return %3 : tensor<4x8xbf16>
}
