// RUN: fp8-opt %s --split-input-file --transform-interpreter --canonicalize --cse | FileCheck %s

// Each column of a tile has a running maximum, and then these maxima are
// combined.

// CHECK-LABEL: func @amax_outer_reduction
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<8x100xbf16>, %[[I:[a-z0-9]*]]: tensor<8x1xf32>)
func.func @amax_outer_reduction(%x: tensor<8x100xbf16>, %i: tensor<8x1xf32>) -> tensor<8x1xf32> {
  // CHECK: %[[Z:.*]] = linalg.fill {{.*}} -> tensor<8x32xf32>
  // CHECK: %[[P:.*]] = scf.for {{.*}} iter_args(%[[ACC:.*]] = %[[Z]])
  // CHECK: %[[T:.*]] = tensor.extract_slice %[[ACC]][0, 0] [8, %{{.*}}] [1, 1]
  // CHECK: fp8.amax %{{.*}} into %[[T]] block [1, 1] : tensor<8x?xbf16> -> tensor<8x?xf32>
  // CHECK: fp8.amax %[[P]] into %[[I]] block [1, -1] : tensor<8x32xf32> -> tensor<8x1xf32>
  %a = fp8.amax %x into %i block [1, -1] : tensor<8x100xbf16> -> tensor<8x1xf32>
  return %a : tensor<8x1xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.amax"]} in %m : (!transform.any_op) -> !transform.any_op
    %f, %t, %c, %l = transform.structured.tile_reduction_using_for %0 by tile_sizes = [0, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Each tile has one maximum, and then these maxima are combined.

// CHECK-LABEL: func @amax_outer_parallel
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<8x100xbf16>, %[[I:[a-z0-9]*]]: tensor<1x1xf32>)
func.func @amax_outer_parallel(%x: tensor<8x100xbf16>, %i: tensor<1x1xf32>) -> tensor<1x1xf32> {
  // CHECK: %[[Z:.*]] = linalg.fill {{.*}} -> tensor<1x4xf32>
  // CHECK: %[[P:.*]] = scf.forall (%[[IV:.*]]) in (4) shared_outs(%[[ACC:.*]] = %[[Z]])
  // CHECK: tensor.extract_slice %[[ACC]][0, %{{.*}}] [1, 1] [1, 1]
  // CHECK: fp8.amax {{.*}} block [-1, -1] : tensor<8x25xbf16> -> tensor<1x1xf32>
  // CHECK: fp8.amax %[[P]] into %[[I]] block [1, -1] : tensor<1x4xf32> -> tensor<1x1xf32>
  %a = fp8.amax %x into %i block [-1, -1] : tensor<8x100xbf16> -> tensor<1x1xf32>
  return %a : tensor<1x1xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.amax"]} in %m : (!transform.any_op) -> !transform.any_op
    %f, %t, %c, %l = transform.structured.tile_reduction_using_forall %0 by num_threads = [0, 4] tile_sizes = [] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// K is split. Each part has its sum in its own slice, and the parts are added
// to the init.

// CHECK-LABEL: func @split_k
// CHECK-SAME: (%[[A:[a-z0-9]*]]: tensor<16x256xf8E4M3FN>, %[[SA:[a-z0-9]*]]: tensor<16x8xf32>, %[[B:[a-z0-9]*]]: tensor<24x256xf8E4M3FN>, %[[C:[a-z0-9]*]]: tensor<16x24xf32>)
func.func @split_k(%a: tensor<16x256xf8E4M3FN>, %sa: tensor<16x8xf32>, %b: tensor<24x256xf8E4M3FN>, %c: tensor<16x24xf32>) -> tensor<16x24xf32> {
  // CHECK: %[[Z:.*]] = linalg.fill {{.*}} -> tensor<16x24x4xf32>
  // CHECK: %[[P:.*]] = scf.forall (%[[IV:.*]]) = (0) to (256) step (64) shared_outs(%[[ACC:.*]] = %[[Z]])
  // CHECK: fp8.scaled_matmul {{.*}} : tensor<16x64xf8E4M3FN>, tensor<24x64xf8E4M3FN> -> tensor<16x24xf32>
  // CHECK: tensor.parallel_insert_slice %{{.*}} into %[[ACC]][0, 0, %{{.*}}] [16, 24, 1] [1, 1, 1]
  // CHECK: linalg.reduce { arith.addf } ins(%[[P]] : tensor<16x24x4xf32>) outs(%[[C]] : tensor<16x24xf32>) dimensions = [2]
  %r = fp8.scaled_matmul %a scale(%sa : tensor<16x8xf32>), %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, k floordiv 32)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<16x256xf8E4M3FN>, tensor<24x256xf8E4M3FN> -> tensor<16x24xf32>
  return %r : tensor<16x24xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.scaled_matmul"]} in %m : (!transform.any_op) -> !transform.any_op
    %f, %t, %c, %l = transform.structured.tile_reduction_using_forall %0 by tile_sizes = [0, 0, 64] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
