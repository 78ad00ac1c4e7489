// Matmuls on tensor memory have no scales along K, or E8M0 scales for the
// instruction. Others get warp-level kernels.
// RUN: fp8-opt %s --fp8-set-target=chip=sm_100a --fp8-select-kernels --convert-fp8-to-gpu --split-input-file | FileCheck %s
// MLIR has no operations on tensor memory for sm_103a.
// RUN: fp8-opt %s --fp8-set-target=chip=sm_103a --fp8-select-kernels --convert-fp8-to-gpu --split-input-file | FileCheck %s --check-prefix=WARPS
// WARPS-NOT: tcgen05
// WARPS: gpu.launch_func {{.*}}@matmul_
// WARPS-NOT: tcgen05

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// 0x08200410 stands for f32 accumulators, e4m3 x e5m2, N = 128 and M = 128.
// CHECK-LABEL: gpu.module @fp8_kernels
// CHECK: llvm.func @matmul_tcgen05(
// CHECK-SAME: nvvm.reqntid = array<i32: 128, 1, 1>
// CHECK: nvvm.tcgen05.alloc
// CHECK: nvvm.tcgen05.fence <after>
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: %[[DESCRIPTOR:.*]] = arith.constant 136315920 : i32
// CHECK: nvvm.tcgen05.mma {{.*}} %[[DESCRIPTOR]], {{.*}}f8f6f4
// CHECK: nvvm.tcgen05.commit
// CHECK: nvvm.tcgen05.ld
// CHECK: nvvm.tcgen05.wait <load>
// CHECK: nvvm.tcgen05.dealloc
// CHECK-LABEL: func.func @tensor
// CHECK: call @fp8rtTensorMap3D
// CHECK: gpu.launch_func @fp8_kernels::@matmul_tcgen05
func.func @tensor(%a: memref<?x4096xf8E4M3FN>, %b: memref<4096x4096xf8E5M2>,
                  %c: memref<?x4096xf32>) {
  fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c]
      : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E5M2> -> memref<?x4096xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// A word of scales belongs to four products, each of which reads its own byte.
// CHECK-LABEL: gpu.module @fp8_kernels
// CHECK: llvm.func @matmul_tcgen05_mx(
// CHECK: nvvm.tcgen05.cp {{.*}}warpx4
// CHECK: nvvm.tcgen05.cp
// CHECK-COUNT-4: nvvm.tcgen05.mma.block_scale {{.*}}mxf8f6f4
// CHECK-LABEL: func.func @mx
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @fp8_kernels::@matmul_tcgen05_mx
func.func @mx(%a: memref<?x4096xf8E4M3FN>, %sa: memref<?x128xf8E8M0FNU>,
              %b: memref<4096x4096xf8E4M3FN>, %sb: memref<4096x128xf8E8M0FNU>,
              %c: memref<?x4096xf32>) {
  fp8.scaled_matmul %a scale(%sa : memref<?x128xf8E8M0FNU>),
                    %b scale(%sb : memref<4096x128xf8E8M0FNU>) into %c
      maps [#a, affine_map<(m, n, k) -> (m, k floordiv 32)>,
            #b, affine_map<(m, n, k) -> (n, k floordiv 32)>, #c]
      : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xf32>
  return
}

// -----

// CHECK-LABEL: func.func @block
// CHECK: gpu.launch_func @fp8_kernels::@matmul_mma_128x128x128_scaled128
func.func @block(%a: memref<?x4096xf8E4M3FN>, %sa: memref<?x32xf32>,
                 %b: memref<4096x4096xf8E4M3FN>, %sb: memref<32x32xf32>,
                 %c: memref<?x4096xf32>) {
  fp8.scaled_matmul %a scale(%sa : memref<?x32xf32>),
                    %b scale(%sb : memref<32x32xf32>) into %c
      maps [affine_map<(m, n, k) -> (m, k)>,
            affine_map<(m, n, k) -> (m, k floordiv 128)>,
            affine_map<(m, n, k) -> (n, k)>,
            affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>,
            affine_map<(m, n, k) -> (m, n)>]
      : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xf32>
  return
}
