// RUN: not fp8-opt %s --split-input-file --transform-interpreter 2>&1 | FileCheck %s

// In LLVM 22, linalg would tile 96 by 48 with blocks of 32 and read wrong
// scales.

func.func @quantize_48_on_32(%x: tensor<96xf32>, %s: tensor<3xf32>, %i: tensor<96xf8E4M3FN>) -> tensor<96xf8E4M3FN> {
  // CHECK: error: {{.*}} op expected a tile of dimension 0 that keeps blocks of 32 whole, or divides them, got offset unknown (known divisor 48), size 48
  %q = fp8.quantize %x scale(%s) into %i block [32] : tensor<96xf32>, tensor<3xf32> -> tensor<96xf8E4M3FN>
  return %q : tensor<96xf8E4M3FN>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.quantize"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [48] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @dequantize_48_on_32(%q: tensor<4x96xf8E4M3FN>, %s: tensor<4x3xf32>, %i: tensor<4x96xf32>) -> tensor<4x96xf32> {
  // CHECK: error: {{.*}} op expected a tile of dimension 1 that keeps blocks of 32 whole, or divides them, got offset unknown (known divisor 48), size 48
  %r = fp8.dequantize %q scales(%s : tensor<4x3xf32>) into %i maps [affine_map<(m, k) -> (m, k floordiv 32)>] : tensor<4x96xf8E4M3FN> -> tensor<4x96xf32>
  return %r : tensor<4x96xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.dequantize"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [0, 48] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @scaled_matmul_48_on_32(%a: tensor<16x96xf8E4M3FN>, %sa: tensor<16x3xf32>, %b: tensor<24x96xf8E4M3FN>, %c: tensor<16x24xf32>) -> tensor<16x24xf32> {
  // CHECK: error: {{.*}} op expected a tile of dimension 2 that keeps blocks of 32 whole, or divides them
  %r = fp8.scaled_matmul %a scale(%sa : tensor<16x3xf32>), %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, k floordiv 32)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<16x96xf8E4M3FN>, tensor<24x96xf8E4M3FN> -> tensor<16x24xf32>
  return %r : tensor<16x24xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.scaled_matmul"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [0, 0, 48] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @amax_48_on_32(%x: tensor<96xf32>, %i: tensor<3xf32>) -> tensor<3xf32> {
  // CHECK: error: {{.*}} op expected a tile of dimension 0 that keeps blocks of 32 whole, or divides them
  %a = fp8.amax %x into %i block [32] : tensor<96xf32> -> tensor<3xf32>
  return %a : tensor<3xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.amax"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [48] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Half of a block has no scale of its own.

func.func @dynamic_quantize_within_block(%x: tensor<96xf32>, %q: tensor<96xf8E5M2>, %s: tensor<3xf32>) -> tensor<96xf8E5M2> {
  // CHECK: error: {{.*}} op expected a tile of dimension 0 that keeps blocks of 32 whole, got offset unknown (known divisor 16), size 16
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [32] : tensor<96xf32> -> tensor<96xf8E5M2>, tensor<3xf32>
  return %0 : tensor<96xf8E5M2>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.dynamic_quantize"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @dynamic_quantize_whole_dim(%x: tensor<96xf32>, %q: tensor<96xf8E5M2>, %s: tensor<1xf32>) -> tensor<96xf8E5M2> {
  // CHECK: error: {{.*}} op expected a tile with all of dimension 0, which is one block, got offset unknown (known divisor 32), size 32
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [-1] : tensor<96xf32> -> tensor<96xf8E5M2>, tensor<1xf32>
  return %0 : tensor<96xf8E5M2>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.dynamic_quantize"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The tile size is known at run time only.

func.func @quantize_dynamic_tile(%x: tensor<96xf32>, %s: tensor<3xf32>, %i: tensor<96xf8E4M3FN>, %size: index) -> tensor<96xf8E4M3FN> {
  %z = arith.addi %size, %size {tile_size} : index
  // CHECK: error: {{.*}} op expected a tile of dimension 0 that keeps blocks of 32 whole, or divides them, got offset unknown (known divisor 1), size unknown
  %q = fp8.quantize %x scale(%s) into %i block [32] : tensor<96xf32>, tensor<3xf32> -> tensor<96xf8E4M3FN>
  return %q : tensor<96xf8E4M3FN>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.quantize"]} in %m : (!transform.any_op) -> !transform.any_op
    %z = transform.structured.match attributes{tile_size} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [%z] : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// If K is split, blocks stay whole, there is no epilogue, and the loop is
// parallel.

func.func @split_k_48_on_32(%a: tensor<16x96xf8E4M3FN>, %sa: tensor<16x3xf32>, %b: tensor<24x96xf8E4M3FN>, %c: tensor<16x24xf32>) -> tensor<16x24xf32> {
  // CHECK: error: {{.*}} op expected a tile of dimension 2 that keeps blocks of 32 whole, or divides them
  %r = fp8.scaled_matmul %a scale(%sa : tensor<16x3xf32>), %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, k floordiv 32)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<16x96xf8E4M3FN>, tensor<24x96xf8E4M3FN> -> tensor<16x24xf32>
  return %r : tensor<16x24xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.scaled_matmul"]} in %m : (!transform.any_op) -> !transform.any_op
    %f, %t, %c, %l = transform.structured.tile_reduction_using_forall %0 by tile_sizes = [0, 0, 48] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @split_k_outer_reduction(%a: tensor<16x96xf8E4M3FN>, %sa: tensor<16x3xf32>, %b: tensor<24x96xf8E4M3FN>, %c: tensor<16x24xf32>) -> tensor<16x24xf32> {
  // CHECK: error: {{.*}} op expected K to be split over an outer parallel loop (tile_reduction_using_forall), got an outer reduction
  %r = fp8.scaled_matmul %a scale(%sa : tensor<16x3xf32>), %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, k floordiv 32)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<16x96xf8E4M3FN>, tensor<24x96xf8E4M3FN> -> tensor<16x24xf32>
  return %r : tensor<16x24xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.scaled_matmul"]} in %m : (!transform.any_op) -> !transform.any_op
    %f, %t, %c, %l = transform.structured.tile_reduction_using_for %0 by tile_sizes = [0, 0, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @split_k_epilogue(%a: tensor<16x96xf8E4M3FN>, %b: tensor<24x96xf8E4M3FN>, %c: tensor<16x24xf32>) -> tensor<16x24xf32> {
  // CHECK: error: {{.*}} op expected no epilogue where K is split, since it takes the whole sum
  %r = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>] epilogue {
    ^bb0(%acc: f32):
      %e = math.exp %acc : f32
      fp8.yield %e : f32
    } : tensor<16x96xf8E4M3FN>, tensor<24x96xf8E4M3FN> -> tensor<16x24xf32>
  return %r : tensor<16x24xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.scaled_matmul"]} in %m : (!transform.any_op) -> !transform.any_op
    %f, %t, %c, %l = transform.structured.tile_reduction_using_forall %0 by tile_sizes = [0, 0, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The second contracted dimension cannot be tiled either, because an epilogue
// needs the whole sum.

func.func @tile_k_epilogue(%a: tensor<16x96xf8E4M3FN>, %b: tensor<24x96xf8E4M3FN>, %c: tensor<16x24xf32>) -> tensor<16x24xf32> {
  // CHECK: error: {{.*}} op expected a tile with all of contracted dimension 2, since the epilogue takes the whole sum, got offset unknown (known divisor 32), size 32
  %r = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>] epilogue {
    ^bb0(%acc: f32):
      %e = math.exp %acc : f32
      fp8.yield %e : f32
    } : tensor<16x96xf8E4M3FN>, tensor<24x96xf8E4M3FN> -> tensor<16x24xf32>
  return %r : tensor<16x24xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.scaled_matmul"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [0, 0, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @split_k_narrow(%a: tensor<16x96xbf16>, %b: tensor<24x96xf8E4M3FN>, %c: tensor<16x24xbf16>) -> tensor<16x24xbf16> {
  // CHECK: error: {{.*}} op expected an f32 init where K is split, since the whole sum is rounded once, got 'tensor<16x24xbf16>'
  %r = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<16x96xbf16>, tensor<24x96xf8E4M3FN> -> tensor<16x24xbf16>
  return %r : tensor<16x24xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.scaled_matmul"]} in %m : (!transform.any_op) -> !transform.any_op
    %f, %t, %c, %l = transform.structured.tile_reduction_using_forall %0 by tile_sizes = [0, 0, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @tile_k_narrow(%a: tensor<16x96xbf16>, %b: tensor<24x96xbf16>, %c: tensor<16x24xbf16>) -> tensor<16x24xbf16> {
  // CHECK: error: {{.*}} op expected a tile with all of contracted dimension 2, since the whole sum is rounded once, got offset unknown (known divisor 32), size 32
  %r = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<16x96xbf16>, tensor<24x96xbf16> -> tensor<16x24xbf16>
  return %r : tensor<16x24xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.scaled_matmul"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [0, 0, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @split_amax_blocks(%x: tensor<96xf32>, %i: tensor<3xf32>) -> tensor<3xf32> {
  // CHECK: error: {{.*}} op expected dimension 0 to be one block so that its reduction can be split, got block shape [32]
  %a = fp8.amax %x into %i block [32] : tensor<96xf32> -> tensor<3xf32>
  return %a : tensor<3xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.amax"]} in %m : (!transform.any_op) -> !transform.any_op
    %f, %t, %c, %l = transform.structured.tile_reduction_using_for %0 by tile_sizes = [32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
