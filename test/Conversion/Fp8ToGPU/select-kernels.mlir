// The choice for each operation becomes an attribute. A remark has the choice and the reason.
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_90a --fp8-select-kernels | FileCheck %s
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_100a --fp8-select-kernels | FileCheck %s --check-prefix=SM100
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_89 --fp8-select-kernels | FileCheck %s --check-prefix=SM89
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_90a --fp8-select-kernels -o /dev/null \
// RUN:   --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_100a --fp8-select-kernels -o /dev/null \
// RUN:   --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK100

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func.func @plain
// CHECK: fp8.scaled_matmul
// CHECK-SAME: fp8.kernel = #fp8.wgmma<tile_m = 256, tile_n = 128, warp_groups = 2, wave_n = 128, stages = 4,
// CHECK-SAME: promotion = plain, row_scale = none, column_scale = none>
// SM100-LABEL: func.func @plain
// SM100: fp8.kernel = #fp8.tcgen05<stages = 6>
// SM89-LABEL: func.func @plain
// SM89: fp8.kernel = #fp8.mma_sync<tile_m = 128, tile_n = 128, tile_k = 128, warps_m = 4, warps_n = 4,
// SM89-SAME: instruction = f8, promotion = plain>
// REMARK: remark: [Passed] kernel | Category:fp8 | Function=plain | Config="#fp8.wgmma<
// REMARK-SAME: Kernel=wgmma, Op=fp8.scaled_matmul, Reason="the measured tile of least predicted time", Shape="MxNxK 4096x4096x4096", Tile=256x128x128, Types="f8E4M3FN x f8E4M3FN -> bf16"
// REMARK100: remark: [Passed] kernel {{.*}} Kernel=tcgen05,
func.func @plain(%a: memref<4096x4096xf8E4M3FN>, %b: memref<4096x4096xf8E4M3FN>, %d: memref<4096x4096xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : memref<4096x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<4096x4096xbf16>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (k floordiv 128, m)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// Scales of rows are loaded by TMA, and scales of blocks are read by the threads. On sm_100a, the kernels on tcgen05
// cannot apply such scales.
// CHECK-LABEL: func.func @blocks
// CHECK: fp8.kernel = #fp8.wgmma<
// CHECK-SAME: promotion = scaled, row_scale = rows, column_scale = blocks>
// SM100-LABEL: func.func @blocks
// SM100: fp8.kernel = #fp8.mma_sync<{{.*}}instruction = f16_and_conversion, promotion = scaled>
// REMARK100: remark: [Missed] better-kernel | Category:fp8 | Function=blocks | Kernel=tcgen05,
// REMARK100-SAME: Reason="expected no scales along K, or f8E8M0FNU scales for both operands, one for each row and 32 elements of K, with the four scales of 128 elements of K in an aligned word"
// REMARK100-SAME: Suggestion="quantize with recipe=row, tensor or mx"
// REMARK100: remark: [Passed] kernel {{.*}} Kernel=mma_sync,
func.func @blocks(%a: memref<4096x4096xf8E4M3FN>, %sa: memref<32x4096xf32>, %b: memref<4096x4096xf8E4M3FN>,
                  %sb: memref<32x32xf32>, %d: memref<4096x4096xf32>) {
  fp8.scaled_matmul %a scale(%sa : memref<32x4096xf32>), %b scale(%sb : memref<32x32xf32>) into %d
      maps [#a, #sa, #b, #sb, #c]
      : memref<4096x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<4096x4096xf32>
  return
}

// -----

// CHECK-LABEL: func.func @quantize
// CHECK: fp8.kernel = #fp8.quantize_kernel<kind = tiles, tile_rows = 1, tile_columns = 128, threads = 8, tiles_per_thread = 2,
// CHECK-SAME: paired_maximum = true, early_launch = true>
// CHECK: fp8.kernel = #fp8.quantize_kernel<kind = tensor,
// CHECK-SAME: kept_parts = 3
// SM89-LABEL: func.func @quantize
// SM89: paired_maximum = false, early_launch = false>
// SM89: kept_parts = 1
// REMARK: remark: [Passed] kernel {{.*}} Kernel=quantize, Op=fp8.dynamic_quantize, Reason="the elements that share a scale fit into registers", Shape=4096x4096, Tile=1x128
// REMARK: remark: [Passed] kernel {{.*}} Reason="few scales: all blocks of the grid compute them"
// REMARK: remark: [Missed] scalar-loop {{.*}} Function=quantize | Op=fp8.dynamic_quantize, Reason="expected f8E4M3FN or f8E5M2, which the chip converts to, got f8E4M3FNUZ"
func.func @quantize(%x: memref<4096x4096xbf16>, %q: memref<4096x4096xf8E4M3FN>, %s: memref<4096x32xf32>,
                    %t: memref<1x1xf32>, %f: memref<4096x4096xf8E4M3FNUZ>) {
  fp8.dynamic_quantize %x into %q, %s block [1, 128]
      : memref<4096x4096xbf16> -> memref<4096x4096xf8E4M3FN>, memref<4096x32xf32>
  fp8.dynamic_quantize %x into %q, %t block [-1, -1]
      : memref<4096x4096xbf16> -> memref<4096x4096xf8E4M3FN>, memref<1x1xf32>
  fp8.dynamic_quantize %x into %f, %s block [1, 128]
      : memref<4096x4096xbf16> -> memref<4096x4096xf8E4M3FNUZ>, memref<4096x32xf32>
  return
}

// -----

#x = affine_map<(h, m, n, d, e) -> (h, m, d)>
#y = affine_map<(h, m, n, d, e) -> (h, n, d)>
#z = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// CHECK-LABEL: func.func @attention
// CHECK: fp8.attention
// CHECK-SAME: fp8.kernel = #fp8.attention_kernel<warp_groups = 3, tile_keys = 128, key_stages = 2, value_stages = 2, overlap = false, slack = 8, take_turns = false, early_launch = false>
// CHECK: fp8.attention
// CHECK-SAME: causal
// CHECK-SAME: fp8.kernel = #fp8.attention_kernel<warp_groups = 2,
// SM89-LABEL: func.func @attention
// SM89: fp8.kernel = #fp8.mma_attention_kernel<warps = 8, warp_rows = 16, tile_keys = 64, stages = 2, query_in_registers = true, slack = 8, blocks_per_multiprocessor = 1, tile_heads = 1, key_parts = 1>
// REMARK: remark: [Passed] kernel {{.*}} Kernel=attention, Op=fp8.attention, Reason="the kernel of least predicted time", Shape=32x8192x128, Tile=192x128, Types="bf16 x bf16 x bf16 -> bf16"
// REMARK: remark: [Passed] kernel {{.*}} Kernel=attention, Op=fp8.attention, Reason="two warp groups: three have too few registers for a mask, a diagonal or rows of more than 128 elements", {{.*}}Tile=128x128
// REMARK100: remark: [Passed] kernel {{.*}} Kernel=mma_attention, Op=fp8.attention, Reason="warps of 32 rows if they fit into registers and shared memory", Shape=32x8192x128, Tile=128x64
func.func @attention(%q: memref<32x8192x128xbf16>) {
  fp8.attention %q, %q, %q into %q scale 0.125 maps [#x, #y, #z, #o]
      : memref<32x8192x128xbf16>, memref<32x8192x128xbf16>, memref<32x8192x128xbf16> -> memref<32x8192x128xbf16>
  fp8.attention %q, %q, %q into %q scale 0.125 causal maps [#x, #y, #z, #o]
      : memref<32x8192x128xbf16>, memref<32x8192x128xbf16>, memref<32x8192x128xbf16> -> memref<32x8192x128xbf16>
  return
}

// -----

// CHECK-LABEL: func.func @block_mask
// CHECK: fp8.block_mask {{.*}} {fp8.kernel = #fp8.block_mask_kernel<threads = 256>}
// CHECK: fp8.block_mask
// CHECK-NOT: fp8.kernel
// SM89-LABEL: func.func @block_mask
// SM89-NOT: fp8.kernel
// REMARK: remark: [Passed] kernel {{.*}} Kernel=block-mask, Op=fp8.block_mask, Reason="a thread block for each block of the mask"
// REMARK: remark: [Missed] scalar-loop {{.*}} Op=fp8.block_mask, Reason="expected blocks of a known number of rows in one dimension, got [2, 700, 128]"
func.func @block_mask(%m: memref<2x700x700xbf16>, %b: memref<2x6x6xi8>, %w: memref<1x1x6xi8>) {
  fp8.block_mask %m into %b block [1, 128, 128] : memref<2x700x700xbf16> -> memref<2x6x6xi8>
  fp8.block_mask %m into %w block [2, 700, 128] : memref<2x700x700xbf16> -> memref<1x1x6xi8>
  return
}
