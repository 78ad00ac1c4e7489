// RUN: fp8-opt %s --fp8-order-constants | FileCheck %s
// RUN: fp8-opt %s --fp8-order-constants --emit-bytecode | fp8-opt | FileCheck %s
// A constant in the right order stays.
// RUN: fp8-opt %s --fp8-order-constants > %t.once
// RUN: fp8-opt %t.once --fp8-order-constants > %t.twice
// RUN: diff %t.once %t.twice

#mk = affine_map<(m, n, k) -> (m, k)>
#km = affine_map<(m, n, k) -> (k, m)>
#nk = affine_map<(m, n, k) -> (n, k)>
#kn = affine_map<(m, n, k) -> (k, n)>
#mn = affine_map<(m, n, k) -> (m, n)>

// CHECK-DAG: #[[$NK:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[$MK:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[$MN:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$NK2:.*]] = affine_map<(d0, d1, d2) -> (d1, d2 floordiv 2)>
// CHECK-DAG: #[[$BLOCK:.*]] = affine_map<(d0, d1, d2) -> (d1 floordiv 2, d2 floordiv 2)>
// CHECK-DAG: #[[$NKL:.*]] = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>

// The constant is K x N. Data and scales are reordered. Two matmuls share the
// constant.

// CHECK-LABEL: func.func @weight
// CHECK-NOT: dense_resource<w>
// CHECK-DAG: %[[W:.*]] = arith.constant dense_resource<w.ordered> : tensor<3x4xf8E4M3FN>
// CHECK-DAG: %[[S:.*]] = arith.constant dense<{{\[}}[1.000000e+00, 3.000000e+00], [2.000000e+00, 4.000000e+00]]> : tensor<2x2xf32>
// CHECK: fp8.scaled_matmul %arg0, %[[W]] scale(%[[S]] : tensor<2x2xf32>) into %{{.*}} maps [#[[$MK]], #[[$NK]], #[[$BLOCK]], #[[$MN]]]
// CHECK: %[[W2:.*]] = arith.constant dense_resource<w.ordered> : tensor<3x4xf8E4M3FN>
// CHECK: fp8.scaled_matmul %arg0, %[[W2]] into %{{.*}} maps [#[[$MK]], #[[$NK]], #[[$MN]]]
func.func @weight(%a: tensor<?x4xf8E4M3FN>, %c: tensor<?x3xf32>) -> (tensor<?x3xf32>, tensor<?x3xf32>) {
  %w = arith.constant dense_resource<w> : tensor<4x3xf8E4M3FN>
  %s = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %0 = fp8.scaled_matmul %a, %w scale(%s : tensor<2x2xf32>) into %c
      maps [#mk, #kn, affine_map<(m, n, k) -> (k floordiv 2, n floordiv 2)>, #mn]
      : tensor<?x4xf8E4M3FN>, tensor<4x3xf8E4M3FN> -> tensor<?x3xf32>
  %1 = fp8.scaled_matmul %a, %w into %c maps [#mk, #kn, #mn]
      : tensor<?x4xf8E4M3FN>, tensor<4x3xf8E4M3FN> -> tensor<?x3xf32>
  return %0, %1 : tensor<?x3xf32>, tensor<?x3xf32>
}

// The constant is transposed. If K is already contiguous in the result, the
// resource stays the same. Splats have no order. Either operand may be the
// constant.

// CHECK-LABEL: func.func @transposed
// CHECK-NOT: linalg.transpose
// CHECK: %[[W:.*]] = arith.constant dense_resource<w.ordered> : tensor<3x4xf8E4M3FN>
// CHECK: fp8.scaled_matmul %arg0, %[[W]] into %{{.*}} maps [#[[$MK]], #[[$NK]], #[[$MN]]]
// CHECK: %[[SAME:.*]] = arith.constant dense_resource<v> : tensor<3x4xf8E4M3FN>
// CHECK: fp8.scaled_matmul %arg0, %[[SAME]] into %{{.*}} maps [#[[$MK]], #[[$NK]], #[[$MN]]]
// CHECK: %[[SPLAT:.*]] = arith.constant dense<2.000000e+00> : tensor<3x4xf8E4M3FN>
// CHECK: fp8.scaled_matmul %[[SPLAT]], %arg0 into
// CHECK-SAME: maps [#[[$MK]], #[[$NK]], #[[$MN]]]
func.func @transposed(%a: tensor<5x4xf8E4M3FN>, %c: tensor<5x3xf32>, %ct: tensor<3x5xf32>)
    -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<3x5xf32>) {
  %w = arith.constant dense_resource<w> : tensor<4x3xf8E4M3FN>
  %e = tensor.empty() : tensor<3x4xf8E4M3FN>
  %t = linalg.transpose ins(%w : tensor<4x3xf8E4M3FN>) outs(%e : tensor<3x4xf8E4M3FN>) permutation = [1, 0]
  %0 = fp8.scaled_matmul %a, %t into %c maps [#mk, #nk, #mn]
      : tensor<5x4xf8E4M3FN>, tensor<3x4xf8E4M3FN> -> tensor<5x3xf32>
  %v = arith.constant dense_resource<v> : tensor<3x4xf8E4M3FN>
  %f = tensor.empty() : tensor<4x3xf8E4M3FN>
  %u = linalg.transpose ins(%v : tensor<3x4xf8E4M3FN>) outs(%f : tensor<4x3xf8E4M3FN>) permutation = [1, 0]
  %1 = fp8.scaled_matmul %a, %u into %c maps [#mk, #kn, #mn]
      : tensor<5x4xf8E4M3FN>, tensor<4x3xf8E4M3FN> -> tensor<5x3xf32>
  %splat = arith.constant dense<2.0> : tensor<4x3xf8E4M3FN>
  %2 = fp8.scaled_matmul %splat, %a into %ct maps [#km, #nk, #mn]
      : tensor<4x3xf8E4M3FN>, tensor<5x4xf8E4M3FN> -> tensor<3x5xf32>
  return %0, %1, %2 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<3x5xf32>
}

// Scales of rows and of groups of K are stored with adjacent rows. A transpose
// after them costs nothing. Scales that are not constant follow the order of
// their data.

// CHECK-LABEL: func.func @scales
// CHECK-DAG: arith.constant dense<{{\[}}[1.000000e+00, 3.000000e+00, 5.000000e+00], [2.000000e+00, 4.000000e+00, 6.000000e+00]]> : tensor<2x3xf32>
// CHECK-DAG: arith.constant dense_resource<w.ordered> : tensor<3x4xf8E4M3FN>
// CHECK: %[[S:.*]] = linalg.transpose ins(%{{.*}} : tensor<2x3xf32>) outs(%{{.*}} : tensor<3x2xf32>) permutation = [1, 0]
// CHECK: fp8.scaled_matmul %arg0, %{{.*}} scale(%[[S]] : tensor<3x2xf32>) into %{{.*}} maps [#[[$MK]], #[[$NK]], #[[$NK2]], #[[$MN]]]
// CHECK: %[[T:.*]] = linalg.transpose ins(%arg1 : tensor<2x?xf32>) outs(%{{.*}} : tensor<?x2xf32>) permutation = [1, 0]
// CHECK: fp8.scaled_matmul %arg0, %{{.*}} scale(%[[T]] : tensor<?x2xf32>) into %{{.*}} maps [#[[$MK]], #[[$NK]], #[[$NK2]], #[[$MN]]]
// CHECK: dense<{{\[}}[5.000000e-01, 2.500000e-01], [1.000000e+00, 2.000000e+00], [4.000000e+00, 8.000000e+00]]> : tensor<3x2xf8E8M0FNU>
func.func @scales(%a: tensor<?x4xf8E4M3FN>, %st: tensor<2x?xf32>, %c: tensor<?x3xf32>)
    -> (tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>) {
  %w = arith.constant dense_resource<w> : tensor<4x3xf8E4M3FN>
  %s = arith.constant dense<[[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]> : tensor<2x3xf32>
  %0 = fp8.scaled_matmul %a, %w scale(%s : tensor<2x3xf32>) into %c
      maps [#mk, #kn, affine_map<(m, n, k) -> (k floordiv 2, n)>, #mn]
      : tensor<?x4xf8E4M3FN>, tensor<4x3xf8E4M3FN> -> tensor<?x3xf32>
  %1 = fp8.scaled_matmul %a, %w scale(%st : tensor<2x?xf32>) into %c
      maps [#mk, #kn, affine_map<(m, n, k) -> (k floordiv 2, n)>, #mn]
      : tensor<?x4xf8E4M3FN>, tensor<4x3xf8E4M3FN> -> tensor<?x3xf32>
  %v = arith.constant dense_resource<v> : tensor<3x4xf8E4M3FN>
  %e8 = arith.constant dense<[[0.5, 0.25], [1.0, 2.0], [4.0, 8.0]]> : tensor<3x2xf8E8M0FNU>
  %2 = fp8.scaled_matmul %a, %v scale(%e8 : tensor<3x2xf8E8M0FNU>) into %c
      maps [#mk, #nk, affine_map<(m, n, k) -> (n, k floordiv 2)>, #mn]
      : tensor<?x4xf8E4M3FN>, tensor<3x4xf8E4M3FN> -> tensor<?x3xf32>
  return %0, %1, %2 : tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>
}

// Two contracted dimensions get the order of the operand that is not constant.

// CHECK-LABEL: func.func @two_contracted
// CHECK: arith.constant dense_resource<w3.ordered> : tensor<2x2x3xf8E4M3FN>
// CHECK: maps [{{.*}}, #[[$NKL]], {{.*}}]
func.func @two_contracted(%a: tensor<5x2x3xf8E4M3FN>, %c: tensor<5x2xf32>) -> tensor<5x2xf32> {
  %w = arith.constant dense_resource<w3> : tensor<3x2x2xf8E4M3FN>
  %0 = fp8.scaled_matmul %a, %w into %c
      maps [affine_map<(m, n, k, l) -> (m, k, l)>, affine_map<(m, n, k, l) -> (l, n, k)>,
            affine_map<(m, n, k, l) -> (m, n)>]
      : tensor<5x2x3xf8E4M3FN>, tensor<3x2x2xf8E4M3FN> -> tensor<5x2xf32>
  return %0 : tensor<5x2xf32>
}

// CHECK-LABEL: func.func @left_alone
// CHECK: linalg.transpose
// CHECK: dense_resource<v>
// CHECK: dense<{{\[}}[5.000000e-01, 2.500000e-01], [1.000000e+00, 2.000000e+00]]> : tensor<2x2xf32>
// CHECK: fp8.scaled_matmul
// CHECK: fp8.scaled_matmul %arg0, %arg1 into
func.func @left_alone(%a: tensor<5x4xf8E4M3FN>, %b: tensor<4x3xf8E4M3FN>, %c: tensor<5x3xf32>)
    -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) {
  %e = tensor.empty() : tensor<3x4xf8E4M3FN>
  %t = linalg.transpose ins(%b : tensor<4x3xf8E4M3FN>) outs(%e : tensor<3x4xf8E4M3FN>) permutation = [1, 0]
  %0 = fp8.scaled_matmul %a, %t into %c maps [#mk, #nk, #mn]
      : tensor<5x4xf8E4M3FN>, tensor<3x4xf8E4M3FN> -> tensor<5x3xf32>
  %v = arith.constant dense_resource<v> : tensor<3x4xf8E4M3FN>
  %s = arith.constant dense<[[0.5, 0.25], [1.0, 2.0]]> : tensor<2x2xf32>
  %1 = fp8.scaled_matmul %a, %v scale(%s : tensor<2x2xf32>) into %c
      maps [#mk, #nk, affine_map<(m, n, k) -> (n floordiv 2, k floordiv 2)>, #mn]
      : tensor<5x4xf8E4M3FN>, tensor<3x4xf8E4M3FN> -> tensor<5x3xf32>
  %2 = fp8.scaled_matmul %a, %b into %c maps [#mk, #kn, #mn]
      : tensor<5x4xf8E4M3FN>, tensor<4x3xf8E4M3FN> -> tensor<5x3xf32>
  return %0, %1, %2 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
}

// The elements are moved: the 4x3 rows 1..12 become 3x4.
// CHECK: w.ordered: "0x10000000010407100205081103060912"
{-#
  dialect_resources: {
    builtin: {
      w: "0x10000000010203040506070809101112",
      v: "0x10000000010203040506070809101112",
      w3: "0x10000000010203040506070809101112"
    }
  }
#-}
