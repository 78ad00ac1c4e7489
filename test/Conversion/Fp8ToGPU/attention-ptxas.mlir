// Kernels of attention assemble for sm_90a without spills, and ptxas does not
// serialize their wgmma.
// REQUIRES: ptxas
// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu -o %t.kernels
// RUN: %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 86 < %t.kernels | FileCheck %s

// CHECK-DAG: attention_bf16_128_192x128{{.*}}: no spills
// CHECK-DAG: attention_bf16_128_128x128{{.*}}: no spills
// CHECK-DAG: attention_f16_64_causal_128x128{{.*}}: no spills
// CHECK-DAG: attention_f8E4M3FN_128_192x128: no spills
// CHECK-DAG: attention_f8E4M3FN_128_192x128_1: no spills
// CHECK-DAG: attention_f8E4M3FN_128_128x192: no spills
// CHECK-DAG: attention_f8E4M3FN_128_128x192_1: no spills
// CHECK-DAG: attention_f8E4M3FN_128_blocks_128x128{{.*}}: no spills
// CHECK-DAG: attention_f8E4M3FN_128_causal_blocks_128x128{{.*}}: no spills
// CHECK-DAG: quantize_transposed_128x128{{.*}}: no spills
// CHECK-DAG: attention_f8E4M3FN_128_128x224{{.*}}: no spills
// CHECK-DAG: attention_f8E4M3FN_128_causal_128x128{{.*}}: no spills
// CHECK-DAG: attention_transpose_128{{.*}}: no spills
// CHECK-DAG: attention_bf16_128_masked_128x128: no spills
// CHECK-DAG: attention_bf16_128_masked_by_blocks_128x128: no spills
// CHECK-DAG: attention_bf16_128_masked_by_blocks_128x128_1: no spills
// CHECK-DAG: attention_bf16_128_masked_by_blocks_128x128_2: no spills
// CHECK-DAG: block_mask_bf16: no spills

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>
#s = affine_map<(h, m, n, d, e) -> (h)>
#mask = affine_map<(h, m, n, d, e) -> (m, n)>
#blocks = affine_map<(h, m, n, d, e) -> (m floordiv 128, n floordiv 128)>
#sq = affine_map<(h, m, n, d, e) -> (h, m, 0)>
#sk = affine_map<(h, m, n, d, e) -> (h, n floordiv 128, 0)>

func.func @kernels(%a: memref<32x8192x128xbf16>, %oa: memref<32x8192x128xbf16>,
                   %b: memref<24x4608x128xbf16>, %ob: memref<24x4608x128xbf16>,
                   %c: memref<24x4608x64xf16>, %oc: memref<24x4608x64xf16>,
                   %f: memref<24x4608x128xf8E4M3FN>, %s: memref<24xf32>,
                   %mb: memref<?x?xbf16>, %mi: memref<?x?xi1>, %mf: memref<?x?xf32>, %bm: memref<?x?xi8>,
                   %rows: memref<24x4608x1xf32>, %blocks: memref<24x36x1xf32>,
                   %t: memref<24x4608x128xf8E4M3FN, strided<[589824, 1, 4608]>>) {
  fp8.block_mask %mb into %bm block [128, 128] : memref<?x?xbf16> -> memref<?x?xi8>
  fp8.attention %b, %b, %b mask(%mb : memref<?x?xbf16>) into %ob scale 0.125 maps [#q, #k, #v, #mask, #o]
      : memref<24x4608x128xbf16>, memref<24x4608x128xbf16>, memref<24x4608x128xbf16>
      -> memref<24x4608x128xbf16>
  fp8.attention %b, %b, %b mask(%mb : memref<?x?xbf16>) block_mask(%bm : memref<?x?xi8>) into %ob
      scale 0.125 maps [#q, #k, #v, #mask, #blocks, #o]
      : memref<24x4608x128xbf16>, memref<24x4608x128xbf16>, memref<24x4608x128xbf16>
      -> memref<24x4608x128xbf16>
  fp8.attention %b, %b, %b mask(%mi : memref<?x?xi1>) block_mask(%bm : memref<?x?xi8>) into %ob
      scale 0.125 maps [#q, #k, #v, #mask, #blocks, #o]
      : memref<24x4608x128xbf16>, memref<24x4608x128xbf16>, memref<24x4608x128xbf16>
      -> memref<24x4608x128xbf16>
  fp8.attention %b, %b, %b mask(%mf : memref<?x?xf32>) block_mask(%bm : memref<?x?xi8>) into %ob
      scale 0.125 maps [#q, #k, #v, #mask, #blocks, #o]
      : memref<24x4608x128xbf16>, memref<24x4608x128xbf16>, memref<24x4608x128xbf16>
      -> memref<24x4608x128xbf16>
  fp8.dynamic_quantize %b into %t, %blocks block [1, 128, -1]
      {scale_rounding = #fp8.scale_rounding<pow2_ceil>}
      : memref<24x4608x128xbf16> -> memref<24x4608x128xf8E4M3FN, strided<[589824, 1, 4608]>>, memref<24x36x1xf32>
  fp8.attention %f, %f, %f
      scales(%rows, %blocks, %blocks : memref<24x4608x1xf32>, memref<24x36x1xf32>, memref<24x36x1xf32>) into %ob
      scale 0.125 maps [#q, #k, #v, #sq, #sk, #sk, #o]
      : memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>
      -> memref<24x4608x128xbf16>
  fp8.attention %f, %f, %f
      scales(%rows, %blocks, %blocks : memref<24x4608x1xf32>, memref<24x36x1xf32>, memref<24x36x1xf32>) into %ob
      scale 0.125 causal maps [#q, #k, #v, #sq, #sk, #sk, #o] {accumulate = #fp8.accumulate<fast>}
      : memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>
      -> memref<24x4608x128xbf16>
  fp8.attention %f, %f, %f scales(%s, %s, %s : memref<24xf32>, memref<24xf32>, memref<24xf32>) into %ob
      scale 0.125 maps [#q, #k, #v, #s, #s, #s, #o]
      : memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>
      -> memref<24x4608x128xbf16>
  fp8.attention %f, %f, %f scales(%s, %s, %s : memref<24xf32>, memref<24xf32>, memref<24xf32>) into %ob
      scale 0.125 maps [#q, #k, #v, #s, #s, #s, #o]
      {fp8.kernel = #fp8.attention_kernel<warp_groups = 2, tile_keys = 192, key_stages = 3, value_stages = 3,
                                          overlap = true, slack = 0>}
      : memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>
      -> memref<24x4608x128xbf16>
  fp8.attention %f, %f, %f scales(%s, %s, %s : memref<24xf32>, memref<24xf32>, memref<24xf32>) into %ob
      scale 0.125 maps [#q, #k, #v, #s, #s, #s, #o] {accumulate = #fp8.accumulate<fast>}
      : memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>
      -> memref<24x4608x128xbf16>
  fp8.attention %f, %f, %f scales(%s, %s, %s : memref<24xf32>, memref<24xf32>, memref<24xf32>) into %ob
      scale 0.125 maps [#q, #k, #v, #s, #s, #s, #o]
      {fp8.kernel = #fp8.attention_kernel<warp_groups = 3, key_stages = 4, value_stages = 4, slack = 0>}
      : memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>
      -> memref<24x4608x128xbf16>
  fp8.attention %f, %f, %f scales(%s, %s, %s : memref<24xf32>, memref<24xf32>, memref<24xf32>) into %ob
      scale 0.125 maps [#q, #k, #v, #s, #s, #s, #o]
      {accumulate = #fp8.accumulate<fast>,
       fp8.kernel = #fp8.attention_kernel<warp_groups = 3, key_stages = 4, value_stages = 4, slack = 0>}
      : memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>
      -> memref<24x4608x128xbf16>
  fp8.attention %f, %f, %f scales(%s, %s, %s : memref<24xf32>, memref<24xf32>, memref<24xf32>) into %ob
      scale 0.125 causal maps [#q, #k, #v, #s, #s, #s, #o]
      : memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>, memref<24x4608x128xf8E4M3FN>
      -> memref<24x4608x128xbf16>
  fp8.attention %a, %a, %a into %oa scale 0.125 maps [#q, #k, #v, #o]
      : memref<32x8192x128xbf16>, memref<32x8192x128xbf16>, memref<32x8192x128xbf16>
      -> memref<32x8192x128xbf16>
  fp8.attention %b, %b, %b into %ob scale 0.125 maps [#q, #k, #v, #o]
      : memref<24x4608x128xbf16>, memref<24x4608x128xbf16>, memref<24x4608x128xbf16>
      -> memref<24x4608x128xbf16>
  fp8.attention %c, %c, %c into %oc scale 0.125 causal maps [#q, #k, #v, #o]
      : memref<24x4608x64xf16>, memref<24x4608x64xf16>, memref<24x4608x64xf16>
      -> memref<24x4608x64xf16>
  return
}
