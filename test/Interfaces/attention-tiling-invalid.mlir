// RUN: not fp8-opt %s --split-input-file --transform-interpreter 2>&1 | FileCheck %s

// A softmax needs all keys.

func.func @keys(%q: tensor<80x64xbf16>, %k: tensor<96x64xbf16>, %v: tensor<96x32xbf16>, %o: tensor<80x32xbf16>) -> tensor<80x32xbf16> {
  // CHECK: error: {{.*}} op expected a tile with all of dimension 1, since a softmax takes all keys, got offset unknown (known divisor 32), size 32
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]
    : tensor<80x64xbf16>, tensor<96x64xbf16>, tensor<96x32xbf16> -> tensor<80x32xbf16>
  return %0 : tensor<80x32xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.attention"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [0, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A score needs all of the dimension d.

func.func @contracted(%q: tensor<80x64xbf16>, %k: tensor<96x64xbf16>, %v: tensor<96x32xbf16>, %o: tensor<80x32xbf16>) -> tensor<80x32xbf16> {
  // CHECK: error: {{.*}} op expected a tile with all of dimension 2, since a score is a whole sum, got offset unknown (known divisor 32), size 32
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]
    : tensor<80x64xbf16>, tensor<96x64xbf16>, tensor<96x32xbf16> -> tensor<80x32xbf16>
  return %0 : tensor<80x32xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.attention"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [0, 0, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Causal order counts rows from the first one.

func.func @causal_rows(%q: tensor<80x64xbf16>, %k: tensor<96x64xbf16>, %v: tensor<96x32xbf16>, %o: tensor<80x32xbf16>) -> tensor<80x32xbf16> {
  // CHECK: error: {{.*}} op expected a tile with all of dimension 0, since causal order counts rows from the first one, got offset unknown (known divisor 16), size 16
  %0 = fp8.attention %q, %k, %v into %o scale 1.0 causal
    maps [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]
    : tensor<80x64xbf16>, tensor<96x64xbf16>, tensor<96x32xbf16> -> tensor<80x32xbf16>
  return %0 : tensor<80x32xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.attention"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
