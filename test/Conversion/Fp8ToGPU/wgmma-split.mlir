// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse | FileCheck %s
// RUN: %if ptxas %{ fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu -o %t.kernels %}
// RUN: %if ptxas %{ %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 86 < %t.kernels | FileCheck %s --check-prefix=PTXAS %}

// With split_k, the blocks of a cluster multiply a part of K each for one tile,
// exchange their sums, and store a part of the columns each.

// PTXAS-NOT: spilled
// PTXAS-DAG: wgmma_e4m3_e4m3_f32_128x64x128_split4{{.*}}: no spills
// PTXAS-DAG: wgmma_e4m3_e4m3_scaled_128x128x128_split8{{.*}}: no spills
// PTXAS-DAG: wgmma_bf16_64x128x64_split2{{.*}}: no spills
// PTXAS-DAG: wgmma_e4m3_e4m3_f32_64x16x128_split2{{.*}}: no spills

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#n = affine_map<(m, n, k) -> (n)>
#sa = affine_map<(m, n, k) -> (m, k floordiv 128)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// Each cluster has one tile, so a kernel has no loop over tiles.
// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_f32_128x64x128_split4
// CHECK-SAME: nvvm.cluster_dim = array<i32: 4, 1, 1>
// CHECK: %[[RANK:.+]] = nvvm.read.ptx.sreg.cluster.ctaid.x
// The first k-block of this block, and the one after its last one.
// CHECK: %[[FIRST:.+]] = arith.minui %{{.+}}, %{{.+}}
// CHECK: %[[END:.+]] = arith.minui %{{.+}}, %{{.+}}
// The producer copies these, and then arrives where consumers exchange sums.
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.cluster.arrive.relaxed
// CHECK: nvvm.cluster.wait
// CHECK: nvvm.wgmma.mma_async
// Consumers write all of their sums, and read those of all blocks for a quarter
// of the columns.
// CHECK: nvvm.barrier id
// CHECK-COUNT-8: llvm.store %{{.+}}, %{{.+}} {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr<3>
// CHECK-NOT: vector<4xf32>, !llvm.ptr<3>
// CHECK: nvvm.cluster.arrive {aligned}
// CHECK: nvvm.cluster.wait
// CHECK: nvvm.mapa
// CHECK-COUNT-2: llvm.load %{{.+}} {alignment = 16 : i64} : !llvm.ptr<7> -> vector<4xf32>
// CHECK: nvvm.mapa
// CHECK-COUNT-2: llvm.load %{{.+}} {alignment = 16 : i64} : !llvm.ptr<7> -> vector<4xf32>
// CHECK: nvvm.mapa
// CHECK-COUNT-2: llvm.load %{{.+}} {alignment = 16 : i64} : !llvm.ptr<7> -> vector<4xf32>
// CHECK: nvvm.mapa
// CHECK-COUNT-2: llvm.load %{{.+}} {alignment = 16 : i64} : !llvm.ptr<7> -> vector<4xf32>
// CHECK-NOT: nvvm.mapa
// A part of 16 columns is one store of TMA. No block ends before all of them
// have read its sums.
// CHECK: nvvm.stmatrix
// CHECK-NOT: nvvm.stmatrix
// CHECK: nvvm.cluster.arrive.relaxed
// CHECK: nvvm.cluster.wait
// CHECK: llvm.return

// CHECK-LABEL: func.func @bias
// The grid has four blocks for each tile.
// CHECK: %[[GRID:.+]] = arith.constant 128 : index
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_f32_128x64x128_split4 blocks in (%[[GRID]],
func.func @bias(%a: memref<128x7168xf8E4M3FN>, %b: memref<2048x7168xf8E4M3FN>, %bias: memref<2048xbf16>, %d: memref<128x2048xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c, #n]
    {fp8.kernel = #fp8.wgmma<tile_n = 64, wave_n = 64, split_k = 4>} epilogue(%bias : memref<2048xbf16>) {
  ^bb0(%acc: f32, %x: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.addf %t, %x : bf16
    fp8.yield %u : bf16
  } : memref<128x7168xf8E4M3FN>, memref<2048x7168xf8E4M3FN> -> memref<128x2048xbf16>
  return
}

// Scales of this block's part of K are read.
// CHECK-LABEL: func.func @scaled
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_scaled_128x128x128_split8
func.func @scaled(%a: memref<128x7168xf8E4M3FN>, %sa: memref<128x56xf32>, %b: memref<2048x7168xf8E4M3FN>, %sb: memref<16x56xf32>,
                  %d: memref<128x2048xf32>) {
  fp8.scaled_matmul %a scale(%sa : memref<128x56xf32>), %b scale(%sb : memref<16x56xf32>) into %d maps [#a, #sa, #b, #sb, #c]
    {fp8.kernel = #fp8.wgmma<tile_n = 128, wave_n = 128, split_k = 8, store_by_tma = false, promotion = scaled, row_scale = rows, column_scale = blocks>}
    : memref<128x7168xf8E4M3FN>, memref<2048x7168xf8E4M3FN> -> memref<128x2048xf32>
  return
}

// CHECK-LABEL: func.func @bf16
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_bf16_64x128x64_split2
func.func @bf16(%a: memref<77x2048xbf16>, %b: memref<768x2048xbf16>, %d: memref<77x768xf32>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c]
    {fp8.kernel = #fp8.wgmma<tile_m = 64, tile_n = 128, warp_groups = 1, wave_n = 128, split_k = 2, promotion = none, store_by_tma = false>}
    : memref<77x2048xbf16>, memref<768x2048xbf16> -> memref<77x768xf32>
  return
}

// CHECK-LABEL: func.func @swapped
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_f32_64x16x128_split2
func.func @swapped(%a: memref<16x4096xf8E4M3FN>, %b: memref<2048x4096xf8E4M3FN>, %d: memref<16x2048xf32>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c]
    {fp8.kernel = #fp8.wgmma<tile_m = 64, tile_n = 16, warp_groups = 1, wave_n = 16, swap_operands = true, split_k = 2, store_by_tma = false>}
    : memref<16x4096xf8E4M3FN>, memref<2048x4096xf8E4M3FN> -> memref<16x2048xf32>
  return
}
