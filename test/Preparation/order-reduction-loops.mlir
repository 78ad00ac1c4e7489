// RUN: fp8-opt %s --fp8-order-reduction-loops | FileCheck %s

// CHECK-DAG: #[[$MK:.+]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$KN:.+]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[$MN:.+]] = affine_map<(d0, d1, d2) -> (d0, d2)>

// CHECK-LABEL: func @matmul
func.func @matmul(%a: tensor<4x8xbf16>, %b: tensor<8x16xbf16>, %c: tensor<4x16xf32>) -> tensor<4x16xf32> {
  // CHECK: linalg.generic {indexing_maps = [#[[$MK]], #[[$KN]], #[[$MN]]], iterator_types = ["parallel", "reduction", "parallel"]}
  // CHECK: arith.extf
  // CHECK: arith.extf
  // CHECK: arith.mulf
  // CHECK: arith.addf
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xbf16>, tensor<8x16xbf16>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %0 : tensor<4x16xf32>
}

// The weight is not contiguous along N.
// CHECK-LABEL: func @transposed_weight
func.func @transposed_weight(%a: tensor<4x8xbf16>, %b: tensor<16x8xbf16>, %c: tensor<4x16xf32>) -> tensor<4x16xf32> {
  // CHECK: linalg.matmul
  %0 = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    ins(%a, %b : tensor<4x8xbf16>, tensor<16x8xbf16>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %0 : tensor<4x16xf32>
}

// Several columns are summed at a time. Two reduction loops keep their order.
// CHECK-LABEL: func @columns
func.func @columns(%a: tensor<4x8x16xf32>, %c: tensor<16xf32>) -> tensor<16xf32> {
  // CHECK: linalg.generic {{.*}}iterator_types = ["reduction", "reduction", "parallel"]}
  %0 = linalg.generic {indexing_maps = [affine_map<(n, i, j) -> (i, j, n)>, affine_map<(n, i, j) -> (n)>],
                       iterator_types = ["parallel", "reduction", "reduction"]}
    ins(%a : tensor<4x8x16xf32>) outs(%c : tensor<16xf32>) {
    ^bb0(%x: f32, %acc: f32):
      %s = arith.addf %acc, %x : f32
      linalg.yield %s : f32
    } -> tensor<16xf32>
  return %0 : tensor<16xf32>
}

// The only parallel loop, over rows, is not contiguous.
// CHECK-LABEL: func @rows
func.func @rows(%a: tensor<4x16xf32>, %c: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: linalg.reduce
  %0 = linalg.reduce ins(%a : tensor<4x16xf32>) outs(%c : tensor<4xf32>) dimensions = [1]
    (%x: f32, %acc: f32) {
      %s = arith.addf %acc, %x : f32
      linalg.yield %s : f32
    }
  return %0 : tensor<4xf32>
}
