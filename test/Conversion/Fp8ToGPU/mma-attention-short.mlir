// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels=split-keys=true --convert-fp8-to-gpu --canonicalize --cse --split-input-file -o %t --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: FileCheck %s < %t
// RUN: fp8-opt %s --fp8-set-target=chip=sm_80 --fp8-select-kernels=split-keys=true --split-input-file | FileCheck %s --check-prefix=OLD
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels --split-input-file | FileCheck %s --check-prefix=OFF
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels=split-keys=true --convert-fp8-to-gpu --split-input-file | FileCheck %s --check-prefix=EARLIER

// Without the option, no kernel divides its keys, except the one that is pinned.
// OFF-LABEL: func.func @llama
// OFF: fp8.kernel = #fp8.attention_kernel
// OFF-NOT: key_parts = {{[2-9]|1[0-9]}}
// OFF-LABEL: func.func @pinned
// OFF: key_parts = 2

#q = affine_map<(b, h, m, n, d, e) -> (b, h, m, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, h floordiv 4, n, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, h floordiv 4, n, e)>
#o = affine_map<(b, h, m, n, d, e) -> (b, h, m, e)>

// 32 heads on 8 heads of keys: 8 tiles of one warp, and 43 parts with three tiles of keys each. A block stores its sums,
// and the second kernel adds them. Results of a tile have 16 rows of 128 sums, a maximum and a sum.

// REMARK: [Passed] kernel {{.*}} Kernel=mma_attention, Op=fp8.attention, Reason="the rows of heads that share keys in one tile, and the keys in parts, so that all multiprocessors read", {{.*}} Tile="16x64 of 4 heads, 43 parts of the keys"
// OLD-LABEL: func.func @llama
// OLD: fp8.kernel = #fp8.mma_attention_kernel<warps = 1, warp_rows = 16, tile_keys = 64, stages = 2, query_in_registers = true, slack = 8, blocks_per_multiprocessor = 2, tile_heads = 4, key_parts = 32>
// CHECK: llvm.func @attention_bf16_128_16x64_mma_4_heads_43_parts(
// CHECK-SAME: nvvm.reqntid = array<i32: 32, 1, 1>
// CHECK-DAG: arith.divui %[[BLOCK:.*]], %c43_i32
// CHECK-DAG: arith.remui %[[BLOCK]], %c43_i32
// CHECK: nvvm.cp.async.shared.global
// CHECK: scf.for
// CHECK: nvvm.cp.async.wait.group 2
// CHECK: nvvm.cp.async.wait.group 0
// CHECK-NEXT: nvvm.shfl.sync bfly
// CHECK: llvm.store %{{.*}}, %{{.*}} {alignment = 8 : i64} : vector<2xf32>, !llvm.ptr<1>
// CHECK-NOT: llvm.store {{.*}}bf16
// CHECK: llvm.func @attention_combine_128_43_parts(
// CHECK-SAME: nvvm.reqntid = array<i32: 128, 1, 1>
// CHECK: nvvm.griddepcontrol wait
// CHECK: nvvm.shfl.sync bfly
// CHECK: scf.for %{{.*}} = %c0_i32 to %c40_i32 step %c8_i32
// CHECK-COUNT-16: llvm.load %{{.*}} {alignment = 8 : i64} : !llvm.ptr<1> -> vector<2xf32>
// CHECK: llvm.nvvm.ex2.approx.ftz.f
// CHECK: scf.yield
// CHECK-COUNT-6: llvm.load %{{.*}} {alignment = 8 : i64} : !llvm.ptr<1> -> vector<2xf32>
// CHECK: arith.divf
// CHECK-LABEL: func.func @llama
// CHECK: %[[PARTS:.*]] = memref.alloc() : memref<8x43x16x130xf32>
// CHECK: gpu.launch_func @fp8_kernels::@attention_bf16_128_16x64_mma_4_heads_43_parts blocks in (%c344,
// CHECK: gpu.launch_func @fp8_kernels::@attention_combine_128_43_parts blocks in (%c16,
// CHECK-NEXT: memref.dealloc %[[PARTS]]

// Chips before sm_90 cannot start the second kernel early.
// EARLIER: llvm.func @attention_combine_128_{{.*}}_parts(
// EARLIER-NOT: griddepcontrol
// EARLIER-LABEL: func.func @llama
func.func @llama(%q: memref<1x32x1x128xbf16>, %k: memref<1x8x8192x128xbf16>, %v: memref<1x8x8192x128xbf16>,
                 %o: memref<1x32x1x128xbf16>) {
  fp8.attention %q, %k, %v into %o scale 0.0883883461 maps [#q, #k, #v, #o]
      : memref<1x32x1x128xbf16>, memref<1x8x8192x128xbf16>, memref<1x8x8192x128xbf16> -> memref<1x32x1x128xbf16>
  return
}

// -----

#q = affine_map<(b, h, m, n, d, e) -> (b, h, m, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, h floordiv 2, n, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, h floordiv 2, n, e)>
#b = affine_map<(b, h, m, n, d, e) -> (b, h, m, n)>
#o = affine_map<(b, h, m, n, d, e) -> (b, h, m, e)>

// With an unknown number of keys, the kernel finds the tiles of each part. Rows of a tile are two heads of three query
// rows, which have masks of their own. Without keys, the host fills the result.

// REMARK: Tile="16x64 of 2 heads, {{[0-9]+}} parts of the keys"
// CHECK: llvm.func @attention_f16_64_masked_16x64_mma_2_heads_{{[0-9]+}}_parts(
// CHECK: arith.minui
// CHECK: scf.for
// CHECK-LABEL: func.func @dynamic
// CHECK: scf.if
// CHECK: linalg.fill
// CHECK: } else {
// CHECK: memref.alloc() : memref<4x{{[0-9]+}}x16x66xf32>
// CHECK-COUNT-2: gpu.launch_func
func.func @dynamic(%q: memref<2x4x3x64xf16>, %k: memref<2x2x?x64xf16>, %v: memref<2x2x?x64xf16>,
                   %mask: memref<2x4x3x?xf32>, %o: memref<2x4x3x64xf16>) {
  fp8.attention %q, %k, %v mask(%mask : memref<2x4x3x?xf32>) into %o scale 0.125 zero_empty_rows
      maps [#q, #k, #v, #b, #o]
      : memref<2x4x3x64xf16>, memref<2x2x?x64xf16>, memref<2x2x?x64xf16> -> memref<2x4x3x64xf16>
  return
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (n, d)>
#v = affine_map<(h, m, n, d, e) -> (n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// All heads share the keys, and there are too few keys for two parts, so one kernel stores the result.

// REMARK: Reason="the rows of heads that share keys in one tile, enough tiles for all multiprocessors", {{.*}} Tile="16x64 of 8 heads"
// CHECK: llvm.func @attention_bf16_64_16x64_mma_8_heads(
// CHECK-LABEL: func.func @one_head_of_keys
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @fp8_kernels::@attention_bf16_64_16x64_mma_8_heads blocks in (%c1,
func.func @one_head_of_keys(%q: memref<8x2x64xbf16>, %k: memref<77x64xbf16>, %v: memref<77x64xbf16>,
                            %o: memref<8x2x64xbf16>) {
  fp8.attention %q, %k, %v into %o scale 0.125 maps [#q, #k, #v, #o]
      : memref<8x2x64xbf16>, memref<77x64xbf16>, memref<77x64xbf16> -> memref<8x2x64xbf16>
  return
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// Many rows, and heads of FP8 data, have other kernels.

// REMARK: Kernel=attention, {{.*}}Shape=8x17x64
// CHECK-LABEL: func.func @many_rows
// CHECK: gpu.launch_func @fp8_kernels::@attention_bf16_64_{{[0-9x]+}} blocks
func.func @many_rows(%q: memref<8x17x64xbf16>, %k: memref<8x4096x64xbf16>, %o: memref<8x17x64xbf16>) {
  fp8.attention %q, %k, %k into %o scale 0.125 maps [#q, #k, #v, #o]
      : memref<8x17x64xbf16>, memref<8x4096x64xbf16>, memref<8x4096x64xbf16> -> memref<8x17x64xbf16>
  return
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// A kernel can be pinned for any number of rows. Each part of a tile is a block.

// REMARK: Reason="fp8.kernel of the operation", Shape=8x300x64
// CHECK: llvm.func @attention_bf16_64_64x64_mma_2_parts(
// CHECK-LABEL: func.func @pinned
// CHECK: memref.alloc() : memref<40x2x64x66xf32>
// CHECK: gpu.launch_func @fp8_kernels::@attention_bf16_64_64x64_mma_2_parts blocks in (%c80,
// CHECK: gpu.launch_func @fp8_kernels::@attention_combine_64_2_parts blocks in (%c600,
func.func @pinned(%q: memref<8x300x64xbf16>, %k: memref<8x4096x64xbf16>, %o: memref<8x300x64xbf16>) {
  fp8.attention %q, %k, %k into %o scale 0.125 maps [#q, #k, #v, #o]
      {fp8.kernel = #fp8.mma_attention_kernel<warp_rows = 16, key_parts = 2>}
      : memref<8x300x64xbf16>, memref<8x4096x64xbf16>, memref<8x4096x64xbf16> -> memref<8x300x64xbf16>
  return
}
