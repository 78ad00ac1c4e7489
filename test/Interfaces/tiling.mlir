// RUN: fp8-opt %s --split-input-file --transform-interpreter --canonicalize --cse | FileCheck %s

// Data are sliced by tile, and scales by block: the offset is offset floordiv
// block, and the size is ceildiv(size, block).

// CHECK: #[[$BLOCK:.*]] = affine_map<(d0) -> (d0 floordiv 32)>
// CHECK-LABEL: func @quantize
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<8x256xbf16>, %[[S:[a-z0-9]*]]: tensor<8x8xf32>
func.func @quantize(%x: tensor<8x256xbf16>, %s: tensor<8x8xf32>, %i: tensor<8x256xf8E4M3FN>) -> tensor<8x256xf8E4M3FN> {
  // CHECK: scf.for %[[M:.*]] = %{{.*}} to %{{.*}} step %c4
  // CHECK: scf.for %[[K:.*]] = %{{.*}} to %{{.*}} step %c64
  // CHECK-DAG: %[[XT:.*]] = tensor.extract_slice %[[X]][%[[M]], %[[K]]] [4, 64] [1, 1]
  // CHECK-DAG: %[[B:.*]] = affine.apply #[[$BLOCK]](%[[K]])
  // CHECK-DAG: %[[ST:.*]] = tensor.extract_slice %[[S]][%[[M]], %[[B]]] [4, 2] [1, 1]
  // CHECK: fp8.quantize %[[XT]] scale(%[[ST]]) into %{{.*}} block [1, 32] {overflow = #fp8.overflow<nan>} : tensor<4x64xbf16>, tensor<4x2xf32> -> tensor<4x64xf8E4M3FN>
  %q = fp8.quantize %x scale(%s) into %i block [1, 32] {overflow = #fp8.overflow<nan>}
    : tensor<8x256xbf16>, tensor<8x8xf32> -> tensor<8x256xf8E4M3FN>
  return %q : tensor<8x256xf8E4M3FN>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.quantize"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l:2 = transform.structured.tile_using_for %0 tile_sizes [4, 64] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Tiles within a block have one scale.

// CHECK-LABEL: func @quantize_within_block
// CHECK-SAME: (%{{[a-z0-9]*}}: tensor<256xbf16>, %[[S:[a-z0-9]*]]: tensor<2xf32>
func.func @quantize_within_block(%x: tensor<256xbf16>, %s: tensor<2xf32>, %i: tensor<256xf8E4M3FN>) -> tensor<256xf8E4M3FN> {
  // CHECK: scf.for %[[K:.*]] = %{{.*}} to %{{.*}} step %c32
  // CHECK: %[[B:.*]] = affine.apply #{{.*}}(%[[K]])
  // CHECK: tensor.extract_slice %[[S]][%[[B]]] [1] [1]
  // CHECK: fp8.quantize {{.*}} block [128] : tensor<32xbf16>, tensor<1xf32> -> tensor<32xf8E4M3FN>
  %q = fp8.quantize %x scale(%s) into %i block [128] : tensor<256xbf16>, tensor<2xf32> -> tensor<256xf8E4M3FN>
  return %q : tensor<256xf8E4M3FN>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.quantize"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The last tile of a dynamic dimension and the last block are ragged. One scale
// covers the whole other dimension, so any tile may cut it.

// CHECK-DAG: #[[$MIN:.*]] = affine_map<(d0)[s0] -> (-d0 + s0, 64)>
// CHECK-DAG: #[[$CEIL:.*]] = affine_map<(d0) -> (d0 ceildiv 32)>
// CHECK-LABEL: func @quantize_ragged
func.func @quantize_ragged(%x: tensor<10x?xf32>, %s: tensor<1x?xbf16>, %i: tensor<10x?xf8E5M2>) -> tensor<10x?xf8E5M2> {
  // CHECK: scf.for
  // CHECK: scf.for
  // CHECK-DAG: %[[Z:.*]] = affine.min #[[$MIN]]
  // CHECK-DAG: %[[C:.*]] = affine.apply #[[$CEIL]](%[[Z]])
  // CHECK-DAG: tensor.extract_slice %{{.*}}[0, %{{.*}}] [1, %[[C]]] [1, 1] : tensor<1x?xbf16> to tensor<1x?xbf16>
  // CHECK: fp8.quantize {{.*}} block [-1, 32] : tensor<?x?xf32>, tensor<1x?xbf16> -> tensor<?x?xf8E5M2>
  %q = fp8.quantize %x scale(%s) into %i block [-1, 32] : tensor<10x?xf32>, tensor<1x?xbf16> -> tensor<10x?xf8E5M2>
  return %q : tensor<10x?xf8E5M2>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.quantize"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l:2 = transform.structured.tile_using_for %0 tile_sizes [3, 64] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func @dynamic_quantize
func.func @dynamic_quantize(%x: tensor<6x?xbf16>, %q: tensor<6x?xf8E4M3FN>, %s: tensor<6x?xf32>) -> (tensor<6x?xf8E4M3FN>, tensor<6x?xf32>) {
  // CHECK: scf.for
  // CHECK: %[[R:.*]]:2 = scf.for {{.*}} -> (tensor<6x?xf8E4M3FN>, tensor<6x?xf32>)
  // CHECK: %[[Q:.*]]:2 = fp8.dynamic_quantize {{.*}} block [1, 128] : tensor<1x?xbf16> -> tensor<1x?xf8E4M3FN>, tensor<1x?xf32>
  // CHECK-DAG: tensor.insert_slice %[[Q]]#0
  // CHECK-DAG: tensor.insert_slice %[[Q]]#1
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [1, 128] : tensor<6x?xbf16> -> tensor<6x?xf8E4M3FN>, tensor<6x?xf32>
  return %0, %1 : tensor<6x?xf8E4M3FN>, tensor<6x?xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.dynamic_quantize"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l:2 = transform.structured.tile_using_for %0 tile_sizes [1, 256] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A dimension that is one block is not tiled.

// CHECK-LABEL: func @dynamic_quantize_row
func.func @dynamic_quantize_row(%x: tensor<6x100xbf16>, %q: tensor<6x100xf8E4M3FN>, %s: tensor<6x1xf32>) -> (tensor<6x100xf8E4M3FN>, tensor<6x1xf32>) {
  // CHECK: scf.for
  // CHECK: fp8.dynamic_quantize {{.*}} block [1, -1] : tensor<2x100xbf16> -> tensor<2x100xf8E4M3FN>, tensor<2x1xf32>
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [1, -1] : tensor<6x100xbf16> -> tensor<6x100xf8E4M3FN>, tensor<6x1xf32>
  return %0, %1 : tensor<6x100xf8E4M3FN>, tensor<6x1xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.dynamic_quantize"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [2, 0] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The maximum includes the init, so tiles of one block are computed one after
// the other.

// CHECK-LABEL: func @amax
func.func @amax(%x: tensor<8x256xf16>, %i: tensor<8x1xf32>) -> tensor<8x1xf32> {
  // CHECK: scf.for %{{.*}} iter_args(%[[ROWS:.*]] =
  // CHECK: scf.for %{{.*}} iter_args(%[[ACC:.*]] = %[[ROWS]])
  // CHECK: %[[T:.*]] = tensor.extract_slice %[[ACC]][%{{.*}}, 0] [4, 1] [1, 1]
  // CHECK: fp8.amax %{{.*}} into %[[T]] block [1, -1] : tensor<4x64xf16> -> tensor<4x1xf32>
  %a = fp8.amax %x into %i block [1, -1] : tensor<8x256xf16> -> tensor<8x1xf32>
  return %a : tensor<8x1xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.amax"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l:2 = transform.structured.tile_using_for %0 tile_sizes [4, 64] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func @compute_scale
func.func @compute_scale(%a: tensor<8x4xf32>, %i: tensor<8x4xbf16>) -> tensor<8x4xbf16> {
  // CHECK: fp8.compute_scale {{.*}} format f8E5M2 {amax_floor = 5.000000e-01 : f32} : tensor<2x4xf32> -> tensor<2x4xbf16>
  %s = fp8.compute_scale %a into %i format f8E5M2 {amax_floor = 0.5 : f32} : tensor<8x4xf32> -> tensor<8x4xbf16>
  return %s : tensor<8x4xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.compute_scale"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func @dequantize
// CHECK-SAME: (%{{[a-z0-9]*}}: tensor<64x128xf32>, %[[SA:[a-z0-9]*]]: tensor<64x1xf32>, %[[SB:[a-z0-9]*]]: tensor<4x1xf32>
func.func @dequantize(%acc: tensor<64x128xf32>, %sa: tensor<64x1xf32>, %sb: tensor<4x1xf32>, %i: tensor<64x128xbf16>) -> tensor<64x128xbf16> {
  // CHECK: scf.for %[[M:.*]] = %{{.*}} step %c16
  // CHECK: scf.for %[[N:.*]] = %{{.*}} step %c64
  // CHECK-DAG: tensor.extract_slice %[[SA]][%[[M]], 0] [16, 1] [1, 1]
  // CHECK-DAG: %[[B:.*]] = affine.apply #{{.*}}(%[[N]])
  // CHECK-DAG: tensor.extract_slice %[[SB]][%[[B]], 0] [2, 1] [1, 1]
  // CHECK: fp8.dequantize {{.*}} : tensor<16x64xf32> -> tensor<16x64xbf16>
  %r = fp8.dequantize %acc scales(%sa, %sb : tensor<64x1xf32>, tensor<4x1xf32>) into %i
    maps [affine_map<(m, n) -> (m, 0)>, affine_map<(m, n) -> (n floordiv 32, 0)>] : tensor<64x128xf32> -> tensor<64x128xbf16>
  return %r : tensor<64x128xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.dequantize"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l:2 = transform.structured.tile_using_for %0 tile_sizes [16, 64] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The operation is tiled over batch, M, N and K. All batches share the weight.

// CHECK-LABEL: func @scaled_matmul
// CHECK-SAME: (%[[A:[a-z0-9]*]]: tensor<2x64x256xf8E4M3FN>, %[[SA:[a-z0-9]*]]: tensor<2x64x2xf32>, %[[B:[a-z0-9]*]]: tensor<256x128xf8E5M2>, %[[SB:[a-z0-9]*]]: tensor<2x2xf32>
func.func @scaled_matmul(%a: tensor<2x64x256xf8E4M3FN>, %sa: tensor<2x64x2xf32>, %b: tensor<256x128xf8E5M2>, %sb: tensor<2x2xf32>,
                         %c: tensor<2x64x128xf32>) -> tensor<2x64x128xf32> {
  // CHECK: scf.for %[[Z:.*]] = %{{.*}} step %c1
  // CHECK: scf.for %[[M:.*]] = %{{.*}} step %c16
  // CHECK: scf.for %[[N:.*]] = %{{.*}} step %c32
  // CHECK: scf.for %[[K:.*]] = %{{.*}} step %c128
  // CHECK-DAG: tensor.extract_slice %[[A]][%[[Z]], %[[M]], %[[K]]] [1, 16, 128] [1, 1, 1]
  // CHECK-DAG: %[[KB:.*]] = affine.apply #[[FLOOR:.*]](%[[K]])
  // CHECK-DAG: tensor.extract_slice %[[SA]][%[[Z]], %[[M]], %[[KB]]] [1, 16, 1] [1, 1, 1]
  // CHECK-DAG: tensor.extract_slice %[[B]][%[[K]], %[[N]]] [128, 32] [1, 1]
  // CHECK-DAG: %[[NB:.*]] = affine.apply #{{.*}}(%[[N]])
  // CHECK-DAG: tensor.extract_slice %[[SB]][%[[KB]], %[[NB]]] [1, 1] [1, 1]
  // CHECK: fp8.scaled_matmul {{.*}} : tensor<1x16x128xf8E4M3FN>, tensor<128x32xf8E5M2> -> tensor<1x16x32xf32>
  %r = fp8.scaled_matmul %a scale(%sa : tensor<2x64x2xf32>), %b scale(%sb : tensor<2x2xf32>) into %c
    maps [affine_map<(z, m, n, k) -> (z, m, k)>, affine_map<(z, m, n, k) -> (z, m, k floordiv 128)>, affine_map<(z, m, n, k) -> (k, n)>,
          affine_map<(z, m, n, k) -> (k floordiv 128, n floordiv 64)>, affine_map<(z, m, n, k) -> (z, m, n)>]
    : tensor<2x64x256xf8E4M3FN>, tensor<256x128xf8E5M2> -> tensor<2x64x128xf32>
  return %r : tensor<2x64x128xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.scaled_matmul"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l:4 = transform.structured.tile_using_for %0 tile_sizes [1, 16, 32, 128] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Extra operands are sliced like the others. The tiled operation has the same
// epilogue.

// CHECK-LABEL: func @epilogue
func.func @epilogue(%a: tensor<64x32xf8E4M3FN>, %b: tensor<96x32xf8E4M3FN>, %c: tensor<64x96xbf16>, %bias: tensor<96xf32>) -> tensor<64x96xbf16> {
  // CHECK: scf.for
  // CHECK: scf.for %[[N:[a-z0-9]*]] = %{{.*}} to %{{.*}} step %c48
  // CHECK: tensor.extract_slice %{{.*}}[%[[N]]] [48] [1]
  // CHECK: fp8.scaled_matmul {{.*}} epilogue(%{{.*}} : tensor<48xf32>) {
  // CHECK: arith.addf
  // CHECK: fp8.yield
  // CHECK: tensor<16x32xf8E4M3FN>, tensor<48x32xf8E4M3FN> -> tensor<16x48xbf16>
  %r = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (n)>]
    epilogue(%bias : tensor<96xf32>) {
    ^bb0(%acc: f32, %e: f32):
      %s = arith.addf %acc, %e : f32
      %t = arith.truncf %s : f32 to bf16
      fp8.yield %t : bf16
    } : tensor<64x32xf8E4M3FN>, tensor<96x32xf8E4M3FN> -> tensor<64x96xbf16>
  return %r : tensor<64x96xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.scaled_matmul"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l:2 = transform.structured.tile_using_for %0 tile_sizes [16, 48, 0] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// On memrefs, a tile is a subview.

// CHECK-LABEL: func @memref
func.func @memref(%x: memref<8x64xbf16>, %s: memref<8x2xf32>, %q: memref<8x64xf8E4M3FN>) {
  // CHECK: scf.for
  // CHECK-COUNT-3: memref.subview
  // CHECK: fp8.quantize {{.*}} block [1, 32] : memref<2x64xbf16, strided<[64, 1], offset: ?>>, memref<2x2xf32, strided<[2, 1], offset: ?>> -> memref<2x64xf8E4M3FN, strided<[64, 1], offset: ?>>
  fp8.quantize %x scale(%s) into %q block [1, 32] : memref<8x64xbf16>, memref<8x2xf32> -> memref<8x64xf8E4M3FN>
  return
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.quantize"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_for %0 tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A tile of the consumer needs blocks of the producer: scale [m, b] is computed
// from data [m, 32 b .. 32 b + 32].

// CHECK-LABEL: func @fuse_producer
func.func @fuse_producer(%x: tensor<8x96xf32>, %ai: tensor<8x3xf32>, %si: tensor<8x3xf32>) -> tensor<8x3xf32> {
  // CHECK: scf.forall (%[[M:.*]], %[[B:.*]]) in (4, 3)
  // CHECK: %[[A:.*]] = fp8.amax %{{.*}} into %{{.*}} block [1, 32] : tensor<2x32xf32> -> tensor<2x1xf32>
  // CHECK: fp8.compute_scale %[[A]]
  %a = fp8.amax %x into %ai block [1, 32] : tensor<8x96xf32> -> tensor<8x3xf32>
  %s = fp8.compute_scale %a into %si format f8E4M3FN : tensor<8x3xf32> -> tensor<8x3xf32>
  return %s : tensor<8x3xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["fp8.compute_scale"]} in %m : (!transform.any_op) -> !transform.any_op
    %p = transform.structured.match ops{["fp8.amax"]} in %m : (!transform.any_op) -> !transform.any_op
    %t, %l = transform.structured.tile_using_forall %0 tile_sizes [2, 1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %f, %g = transform.structured.fuse_into_containing_op %p into %l : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
