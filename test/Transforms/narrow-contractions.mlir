// Contractions in f32 read operands from before they were widened from bf16 or
// f16.
// RUN: fp8-opt %s --fp8-narrow-contractions --canonicalize --cse --split-input-file | FileCheck %s


// These are the scores of attention as torch-mlir writes them. Both operands are widened and scaled, one is
// transposed, and both are reshaped. The factors are applied after the sum, in the same order.
// CHECK-LABEL: func.func @scores
// CHECK-SAME: %[[Q:.*]]: tensor<1x2x64x128xbf16>, %[[K:.*]]: tensor<1x2x48x128xbf16>
// CHECK-DAG: %[[SQ:.*]] = arith.constant 0.297{{.*}} : f64
// CHECK-DAG: %[[SK:.*]] = arith.constant -1.7{{.*}} : f64
// CHECK-DAG: %[[CQ:.*]] = tensor.collapse_shape %[[Q]] {{.*}} : tensor<1x2x64x128xbf16> into tensor<2x64x128xbf16>
// CHECK-DAG: %[[T:.*]] = linalg.generic {{.*}} ins(%[[K]] : tensor<1x2x48x128xbf16>) outs({{.*}} : tensor<1x2x128x48xbf16>)
// CHECK-DAG: %[[CK:.*]] = tensor.collapse_shape %[[T]] {{.*}} into tensor<2x128x48xbf16>
// CHECK: %[[SUM:.*]] = linalg.batch_matmul ins(%[[CQ]], %[[CK]] : tensor<2x64x128xbf16>, tensor<2x128x48xbf16>) outs({{.*}} : tensor<2x64x48xf32>)
// CHECK: %[[R:.*]] = linalg.generic {{.*}} ins(%[[SUM]] : tensor<2x64x48xf32>)
// CHECK-NEXT: ^bb0(%[[E:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[FQ:.*]] = arith.truncf %[[SQ]] : f64 to f32
// CHECK-NEXT: %[[X:.*]] = arith.mulf %[[E]], %[[FQ]] : f32
// CHECK-NEXT: %[[FK:.*]] = arith.truncf %[[SK]] : f64 to f32
// CHECK-NEXT: %[[Y:.*]] = arith.mulf %[[X]], %[[FK]] : f32
// CHECK-NEXT: linalg.yield %[[Y]] : f32
// CHECK: return %[[R]]
func.func @scores(%q: tensor<1x2x64x128xbf16>, %k: tensor<1x2x48x128xbf16>) -> tensor<2x64x48xf32> {
  %zero = arith.constant 0.0 : f32
  %sq = arith.constant 0.29730177875068026 : f64
  %sk = arith.constant -1.7 : f64
  %eq = tensor.empty() : tensor<1x2x64x128xf32>
  %wq = linalg.generic {indexing_maps = [affine_map<(a, b, c, d) -> (a, b, c, d)>, affine_map<(a, b, c, d) -> (a, b, c, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<1x2x64x128xbf16>) outs(%eq : tensor<1x2x64x128xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %w = arith.extf %in : bf16 to f32
    linalg.yield %w : f32
  } -> tensor<1x2x64x128xf32>
  %fq = linalg.generic {indexing_maps = [affine_map<(a, b, c, d) -> (a, b, c, d)>, affine_map<(a, b, c, d) -> (a, b, c, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%wq : tensor<1x2x64x128xf32>) outs(%eq : tensor<1x2x64x128xf32>) {
  ^bb0(%in: f32, %out: f32):
    %n = arith.truncf %sq : f64 to f32
    %p = arith.mulf %in, %n : f32
    linalg.yield %p : f32
  } -> tensor<1x2x64x128xf32>
  %wk = arith.extf %k : tensor<1x2x48x128xbf16> to tensor<1x2x48x128xf32>
  %et = tensor.empty() : tensor<1x2x128x48xf32>
  %kt = linalg.transpose ins(%wk : tensor<1x2x48x128xf32>) outs(%et : tensor<1x2x128x48xf32>) permutation = [0, 1, 3, 2]
  %fk = linalg.generic {indexing_maps = [affine_map<(a, b, c, d) -> (a, b, c, d)>, affine_map<(a, b, c, d) -> (a, b, c, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%kt : tensor<1x2x128x48xf32>) outs(%et : tensor<1x2x128x48xf32>) {
  ^bb0(%in: f32, %out: f32):
    %n = arith.truncf %sk : f64 to f32
    %p = arith.mulf %n, %in : f32
    linalg.yield %p : f32
  } -> tensor<1x2x128x48xf32>
  %cq = tensor.collapse_shape %fq [[0, 1], [2], [3]] : tensor<1x2x64x128xf32> into tensor<2x64x128xf32>
  %ck = tensor.collapse_shape %fk [[0, 1], [2], [3]] : tensor<1x2x128x48xf32> into tensor<2x128x48xf32>
  %e = tensor.empty() : tensor<2x64x48xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%e : tensor<2x64x48xf32>) -> tensor<2x64x48xf32>
  %r = linalg.batch_matmul ins(%cq, %ck : tensor<2x64x128xf32>, tensor<2x128x48xf32>) outs(%zeros : tensor<2x64x48xf32>) -> tensor<2x64x48xf32>
  return %r : tensor<2x64x48xf32>
}

// -----

// The probabilities stay in f32. There are slices, dynamic sizes and f16, and another operation reads the widened
// tensor.
// CHECK-LABEL: func.func @values
// CHECK-SAME: %[[P:.*]]: tensor<?x?x64xf32>, %[[V:.*]]: tensor<?x80x32xf16>
// CHECK: %[[WIDE:.*]] = arith.extf %[[V]]
// CHECK: %[[S:.*]] = tensor.extract_slice %[[V]][0, 16, 0] [%{{.*}}, 64, 32] [1, 1, 1] : tensor<?x80x32xf16> to tensor<?x64x32xf16>
// CHECK: linalg.batch_matmul ins(%[[P]], %[[S]] : tensor<?x?x64xf32>, tensor<?x64x32xf16>) outs(%{{.*}} : tensor<?x?x32xf32>)
// CHECK: return %{{.*}}, %[[WIDE]]
func.func @values(%p: tensor<?x?x64xf32>, %v: tensor<?x80x32xf16>, %c: tensor<?x?x32xf32>, %b: index) -> (tensor<?x?x32xf32>, tensor<?x80x32xf32>) {
  %w = arith.extf %v : tensor<?x80x32xf16> to tensor<?x80x32xf32>
  %s = tensor.extract_slice %w[0, 16, 0] [%b, 64, 32] [1, 1, 1] : tensor<?x80x32xf32> to tensor<?x64x32xf32>
  %r = linalg.batch_matmul ins(%p, %s : tensor<?x?x64xf32>, tensor<?x64x32xf32>) outs(%c : tensor<?x?x32xf32>) -> tensor<?x?x32xf32>
  return %r, %w : tensor<?x?x32xf32>, tensor<?x80x32xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#ij = affine_map<(i, j) -> (i, j)>
#j = affine_map<(i, j) -> (j)>
#none = affine_map<(i, j) -> ()>

// The factor is in a tensor, there is a division and an init, the contraction
// is a generic, there is a broadcast, and a body computes bf16 and widens it.
// CHECK-LABEL: func.func @general
// CHECK-SAME: %[[X:.*]]: tensor<8x32xbf16>, %[[W:.*]]: tensor<32xbf16>, %[[S:.*]]: tensor<f32>, %[[D:.*]]: f32, %[[C:.*]]: tensor<8x16xf32>
// CHECK: %[[SQUARED:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[S]] :
// CHECK: %[[M:.*]] = arith.mulf %{{.*}}, %{{.*}} : bf16
// CHECK-NEXT: linalg.yield %[[M]] : bf16
// CHECK: %[[WIDE:.*]] = linalg.generic {{.*}} ins(%[[W]] : tensor<32xbf16>) outs({{.*}} : tensor<16x32xbf16>)
// CHECK: %[[ZEROS:.*]] = linalg.fill
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[SQUARED]], %[[WIDE]] : tensor<8x32xbf16>, tensor<16x32xbf16>) outs(%[[ZEROS]] : tensor<8x16xf32>) {
// CHECK-NEXT: ^bb0(%[[A:.*]]: bf16, %[[B:.*]]: bf16, %[[ACC:.*]]: f32):
// CHECK-DAG: arith.extf %[[A]] : bf16 to f32
// CHECK-DAG: arith.extf %[[B]] : bf16 to f32
// CHECK: %[[R:.*]] = linalg.generic {{.*}} ins(%[[SUM]], %[[S]], %[[C]] : tensor<8x16xf32>, tensor<f32>, tensor<8x16xf32>)
// CHECK-NEXT: ^bb0(%[[E:.*]]: f32, %[[F:.*]]: f32, %[[I:.*]]: f32, %{{.*}}: f32):
// CHECK-DAG: %[[G:.*]] = math.sqrt %[[F]] : f32
// CHECK: %[[Y:.*]] = arith.mulf %[[E]], %[[G]] : f32
// CHECK: %[[Z:.*]] = arith.divf %[[Y]], %[[D]] : f32
// CHECK: %[[Q:.*]] = arith.addf %[[I]], %[[Z]] : f32
// CHECK: linalg.yield %[[Q]]
func.func @general(%x: tensor<8x32xbf16>, %w: tensor<32xbf16>, %s: tensor<f32>, %d: f32, %c: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %e = tensor.empty() : tensor<8x32xf32>
  %a = linalg.generic {indexing_maps = [#ij, #none, #ij], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<8x32xbf16>, tensor<f32>) outs(%e : tensor<8x32xf32>) {
  ^bb0(%in: bf16, %number: f32, %out: f32):
    %m = arith.mulf %in, %in : bf16
    %v = arith.extf %m : bf16 to f32
    %root = math.sqrt %number : f32
    %p = arith.mulf %root, %v : f32
    linalg.yield %p : f32
  } -> tensor<8x32xf32>
  %f = tensor.empty() : tensor<16x32xf32>
  %b = linalg.generic {indexing_maps = [#j, #ij], iterator_types = ["parallel", "parallel"]} ins(%w : tensor<32xbf16>) outs(%f : tensor<16x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %v = arith.extf %in : bf16 to f32
    %p = arith.divf %v, %d : f32
    linalg.yield %p : f32
  } -> tensor<16x32xf32>
  %r = linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %b : tensor<8x32xf32>, tensor<16x32xf32>) outs(%c : tensor<8x16xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %p = arith.mulf %in, %in_0 : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// -----

// Elements are read at computed positions. torch-mlir repeats a batch of
// unknown size in this way.
// CHECK-LABEL: func.func @repeated
// CHECK-SAME: %[[V:.*]]: tensor<?x8x8xbf16>
// CHECK: %[[R:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<?x8x8xbf16>)
// CHECK: tensor.extract %[[V]][%{{.*}}, %{{.*}}, %{{.*}}] : tensor<?x8x8xbf16>
// CHECK: linalg.batch_matmul ins(%{{.*}}, %[[R]] : tensor<?x8x8xf32>, tensor<?x8x8xbf16>)
func.func @repeated(%v: tensor<?x8x8xbf16>, %p: tensor<?x8x8xf32>, %c: tensor<?x8x8xf32>, %n: index, %one: i1) -> tensor<?x8x8xf32> {
  %c0 = arith.constant 0 : index
  %w = arith.extf %v : tensor<?x8x8xbf16> to tensor<?x8x8xf32>
  %e = tensor.empty(%n) : tensor<?x8x8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, k, n) -> (b, k, n)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<?x8x8xf32>) {
  ^bb0(%out: f32):
    %0 = linalg.index 0 : index
    %1 = linalg.index 1 : index
    %2 = linalg.index 2 : index
    %3 = arith.select %one, %c0, %0 : index
    %4 = tensor.extract %w[%3, %1, %2] : tensor<?x8x8xf32>
    linalg.yield %4 : f32
  } -> tensor<?x8x8xf32>
  %y = linalg.batch_matmul ins(%p, %r : tensor<?x8x8xf32>, tensor<?x8x8xf32>) outs(%c : tensor<?x8x8xf32>) -> tensor<?x8x8xf32>
  return %y : tensor<?x8x8xf32>
}

// -----

// These stay in f32: a factor for each row, an addition, a rounding of the body
// itself, and an operand that another contraction reads in bf16.
// CHECK-LABEL: func.func @left_alone
// CHECK-COUNT-3: linalg.matmul ins(%{{.*}}, %{{.*}} : tensor<8x8xf32>, tensor<8x8xf32>)
// CHECK: linalg.matmul ins(%{{.*}}, %{{.*}} : tensor<8x8xf32>, tensor<8x8xf32>) outs(%{{.*}} : tensor<8x8xbf16>)
// CHECK-NOT: linalg.matmul
func.func @left_alone(%x: tensor<8x8xbf16>, %rows: tensor<8xf32>, %y: tensor<8x8xf32>, %c: tensor<8x8xf32>, %n: tensor<8x8xbf16>) -> (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xbf16>) {
  %e = tensor.empty() : tensor<8x8xf32>
  %w = arith.extf %x : tensor<8x8xbf16> to tensor<8x8xf32>
  %by_row = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%w, %rows : tensor<8x8xf32>, tensor<8xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%in: f32, %f: f32, %out: f32):
    %p = arith.mulf %in, %f : f32
    linalg.yield %p : f32
  } -> tensor<8x8xf32>
  %sum = linalg.add ins(%w, %y : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r0 = linalg.matmul ins(%by_row, %y : tensor<8x8xf32>, tensor<8x8xf32>) outs(%c : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r1 = linalg.matmul ins(%sum, %y : tensor<8x8xf32>, tensor<8x8xf32>) outs(%c : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r2 = linalg.matmul ins(%y, %y : tensor<8x8xf32>, tensor<8x8xf32>) outs(%c : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r3 = linalg.matmul ins(%w, %y : tensor<8x8xf32>, tensor<8x8xf32>) outs(%n : tensor<8x8xbf16>) -> tensor<8x8xbf16>
  return %r0, %r1, %r2, %r3 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xbf16>
}

// -----

// A sum that starts from -0 still does so, and no init is added after the factor.
// CHECK-LABEL: func.func @negative_zero
// CHECK-SAME: %[[X:.*]]: tensor<8x32xbf16>, %[[W:.*]]: tensor<32x16xbf16>
// CHECK: %[[MINUS_ZERO:.*]] = arith.constant dense<-0.000000e+00> : tensor<8x16xf32>
// CHECK: %[[SUM:.*]] = linalg.matmul ins(%[[X]], %[[W]] : {{.*}}) outs(%[[MINUS_ZERO]] :
// CHECK: linalg.generic {{.*}} ins(%[[SUM]] : tensor<8x16xf32>)
// CHECK: arith.mulf
// CHECK-NOT: arith.addf
// CHECK: return
func.func @negative_zero(%x: tensor<8x32xbf16>, %w: tensor<32x16xbf16>) -> tensor<8x16xf32> {
  %a = arith.extf %x : tensor<8x32xbf16> to tensor<8x32xf32>
  %b = arith.extf %w : tensor<32x16xbf16> to tensor<32x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<8x32xf32>) outs(%e : tensor<8x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %factor = arith.constant 0.3 : f32
    %p = arith.mulf %in, %factor : f32
    linalg.yield %p : f32
  } -> tensor<8x32xf32>
  %init = arith.constant dense<-0.0> : tensor<8x16xf32>
  %r = linalg.matmul ins(%s, %b : tensor<8x32xf32>, tensor<32x16xf32>) outs(%init : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}
