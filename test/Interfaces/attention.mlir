// RUN: fp8-opt %s --split-input-file --transform-interpreter --canonicalize --cse | FileCheck %s
// RUN: fp8-opt %s --split-input-file --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" | FileCheck %s --check-prefix=BUF

#q = affine_map<(b, h, m, n, d, e) -> (b, m, h, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, n, h floordiv 4, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, n, h floordiv 4, e)>
#mask = affine_map<(b, h, m, n, d, e) -> (b, 0, m, n)>
#o = affine_map<(b, h, m, n, d, e) -> (b, m, h, e)>

// The tile is one batch, four heads that share a key head, and some rows. The destination is only written, so it is
// not copied.

// CHECK-LABEL: func @tile
// CHECK-SAME: (%[[Q:[a-z0-9]*]]: tensor<2x80x8x64xbf16>, %[[K:[a-z0-9]*]]: tensor<2x99x2x64xbf16>, %[[V:[a-z0-9]*]]: tensor<2x99x2x32xbf16>, %[[M:[a-z0-9]*]]: tensor<2x1x80x99xf32>
// CHECK: scf.for %[[B:.*]] = %{{.*}} to %{{.*}} step %c1
// CHECK: scf.for %[[H:.*]] = %{{.*}} to %{{.*}} step %c4
// CHECK: scf.for %[[R:.*]] = %{{.*}} to %{{.*}} step %c16
// CHECK-DAG: %[[G:.*]] = affine.apply #{{.*}}(%[[H]])
// CHECK-DAG: %[[QT:.*]] = tensor.extract_slice %[[Q]][%[[B]], %[[R]], %[[H]], 0] [1, 16, 4, 64] [1, 1, 1, 1]
// CHECK-DAG: %[[KT:.*]] = tensor.extract_slice %[[K]][%[[B]], 0, %[[G]], 0] [1, 99, 1, 64] [1, 1, 1, 1]
// CHECK-DAG: %[[VT:.*]] = tensor.extract_slice %[[V]][%[[B]], 0, %[[G]], 0] [1, 99, 1, 32] [1, 1, 1, 1]
// CHECK-DAG: %[[MT:.*]] = tensor.extract_slice %[[M]][%[[B]], 0, %[[R]], 0] [1, 1, 16, 99] [1, 1, 1, 1]
// CHECK: fp8.attention %[[QT]], %[[KT]], %[[VT]] mask(%[[MT]] : tensor<1x1x16x99xf32>) into %{{.*}} scale 1.250000e-01 zero_empty_rows
// CHECK-SAME: -> tensor<1x16x4x32xbf16>

// BUF-LABEL: func @tile
// BUF-NOT: memref.copy
// BUF-NOT: memref.alloc
// BUF: fp8.attention {{.*}} into %[[O:[a-z0-9]*]] scale {{.*}} -> memref<2x80x8x32xbf16>
// BUF: return %[[O]]
func.func @tile(%q: tensor<2x80x8x64xbf16>, %k: tensor<2x99x2x64xbf16>, %v: tensor<2x99x2x32xbf16>,
                %mask: tensor<2x1x80x99xf32>, %o: tensor<2x80x8x32xbf16>) -> tensor<2x80x8x32xbf16> {
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<2x1x80x99xf32>) into %o scale 0.125 zero_empty_rows
    maps [#q, #k, #v, #mask, #o]
    : tensor<2x80x8x64xbf16>, tensor<2x99x2x64xbf16>, tensor<2x99x2x32xbf16> -> tensor<2x80x8x32xbf16>
  return %0 : tensor<2x80x8x32xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.attention"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l:3 = transform.structured.tile_using_for %0 tile_sizes [1, 4, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h floordiv 4, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h floordiv 4, n, e)>
#sq = affine_map<(h, m, n, d, e) -> (h, 0)>
#sk = affine_map<(h, m, n, d, e) -> (h floordiv 4)>
#sv = affine_map<(h, m, n, d, e) -> (0)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// Scales of FP8 operands are tiled with their heads.

// CHECK-LABEL: func @fp8
// CHECK-SAME: %[[SQ:[a-z0-9]*]]: tensor<8x1xf32>, %[[SK:[a-z0-9]*]]: tensor<2xf32>, %[[SV:[a-z0-9]*]]: tensor<1xf32>
// CHECK: scf.for %[[H:.*]] = %{{.*}} to %{{.*}} step %c4
// CHECK-DAG: %[[G:.*]] = affine.apply #{{.*}}(%[[H]])
// CHECK-DAG: %[[SQT:.*]] = tensor.extract_slice %[[SQ]][%[[H]], 0] [4, 1] [1, 1]
// CHECK-DAG: %[[SKT:.*]] = tensor.extract_slice %[[SK]][%[[G]]] [1] [1]
// CHECK: fp8.attention {{.*}} scales(%[[SQT]], %[[SKT]], %[[SV]] : tensor<4x1xf32>, tensor<1xf32>, tensor<1xf32>)

// BUF-LABEL: func @fp8
// BUF-NOT: memref.copy
// BUF: fp8.attention {{.*}} scales(%{{.*}} : memref<8x1xf32>, memref<2xf32>, memref<1xf32>)
func.func @fp8(%q: tensor<8x80x64xf8E4M3FN>, %k: tensor<2x99x64xf8E4M3FN>, %sq: tensor<8x1xf32>, %sk: tensor<2xf32>,
               %sv: tensor<1xf32>, %o: tensor<8x80x64xbf16>) -> tensor<8x80x64xbf16> {
  %0 = fp8.attention %q, %k, %k scales(%sq, %sk, %sv : tensor<8x1xf32>, tensor<2xf32>, tensor<1xf32>) into %o
    scale 0.125 maps [#q, #k, #v, #sq, #sk, #sv, #o]
    : tensor<8x80x64xf8E4M3FN>, tensor<2x99x64xf8E4M3FN>, tensor<2x99x64xf8E4M3FN> -> tensor<8x80x64xbf16>
  return %0 : tensor<8x80x64xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.attention"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l:2 = transform.structured.tile_using_for %0 tile_sizes [4, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
