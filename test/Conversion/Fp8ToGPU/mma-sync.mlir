// Tests the parts and the launches of kernels for matmuls on warp-level
// instructions.
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu --split-input-file | FileCheck %s --check-prefixes=CHECK,SM89
// RUN: fp8-opt %s --fp8-set-target=chip=sm_80 --fp8-select-kernels --convert-fp8-to-gpu --split-input-file | FileCheck %s --check-prefixes=CHECK,SM80
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90 --fp8-select-kernels --convert-fp8-to-gpu --split-input-file | FileCheck %s --check-prefixes=CHECK,SM90
// RUN: fp8-opt %s --fp8-set-target=chip=sm_120a --fp8-select-kernels --convert-fp8-to-gpu --split-input-file | FileCheck %s --check-prefixes=CHECK,SM120

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// A kernel has copies of 16 bytes, ldmatrix, products, and stores of pairs in rows that exist.
// CHECK-LABEL: gpu.module @fp8_kernels
// CHECK: llvm.func @matmul_mma_{{256|128}}x128x64
// CHECK-SAME: nvvm.reqntid = array<i32: {{256|128}}, 1, 1>
// CHECK: nvvm.cp.async.shared.global {{.*}}, 16, cache = cg
// CHECK: nvvm.cp.async.commit.group
// CHECK: scf.for
// CHECK: nvvm.cp.async.wait.group
// CHECK: nvvm.barrier0
// CHECK: nvvm.ldmatrix {{.*}} num = 4
// SM89: "llvm.nvvm.mma.m16n8k32.row.col.f32.e5m2.e4m3.f32"
// SM80: "llvm.nvvm.prmt"
// SM80: "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"
// SM90: nvvm.convert.f8x2.to.f16x2
// SM90: "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"
// SM120: nvvm.mma.block_scale {{.*}}mxf8f6f4
// CHECK: llvm.fptrunc {{.*}} : vector<2xf32> to vector<2xbf16>
// CHECK-LABEL: func.func @dynamic
// CHECK: gpu.launch_func @fp8_kernels::@matmul_mma_{{256|128}}x128x64
// CHECK-SAME: threads in (%c{{256|128}}
// CHECK-SAME: dynamic_shared_memory_size %c{{98304|49152}}
// CHECK-NOT: fp8.scaled_matmul
func.func @dynamic(%a: memref<?x4096xf8E5M2>, %b: memref<4096x4096xf8E4M3FN>,
                   %s: memref<f32>, %c: memref<?x4096xbf16>) {
  fp8.scaled_matmul %a, %b into %c
      maps [#a, #b, #c, affine_map<(m, n, k) -> ()>]
      {accumulate = #fp8.accumulate<fast>} epilogue(%s : memref<f32>) {
  ^bb0(%acc: f32, %e: f32):
    %r = arith.mulf %acc, %e : f32
    %t = arith.truncf %r : f32 to bf16
    fp8.yield %t : bf16
  } : memref<?x4096xf8E5M2>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xbf16>
  return
}

// -----

// Scales are copied like the operands. Partial sums are multiplied by them when
// they are added in f32.
// CHECK-LABEL: gpu.module @fp8_kernels
// CHECK: llvm.func @matmul_mma_128x128x128_scaled128
// CHECK: nvvm.cp.async.shared.global {{.*}}, 4, cache = ca
// CHECK: scf.for
// CHECK: arith.mulf
// CHECK: llvm.intr.fma
// CHECK-LABEL: func.func @block
// CHECK: gpu.launch_func @fp8_kernels::@matmul_mma_128x128x128_scaled128
// CHECK-SAME: dynamic_shared_memory_size %c101376
func.func @block(%a: memref<?x4096xf8E4M3FN>, %sa: memref<?x32xf32>,
                 %b: memref<4096x4096xf8E4M3FN>, %sb: memref<32x32xf32>,
                 %c: memref<?x4096xbf16>) {
  fp8.scaled_matmul %a scale(%sa : memref<?x32xf32>),
                    %b scale(%sb : memref<32x32xf32>) into %c
      maps [affine_map<(m, n, k) -> (m, k)>,
            affine_map<(m, n, k) -> (m, k floordiv 128)>,
            affine_map<(m, n, k) -> (n, k)>,
            affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>,
            affine_map<(m, n, k) -> (m, n)>] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xbf16>
  return
}

// -----

// Scales of another type are converted to f32 first, unless the instruction
// reads them. Rows that copies of 16 bytes cannot read are copied to padded
// rows.
// CHECK-LABEL: func.func @mx
// SM89: memref.alloc({{.*}}) : memref<{{.*}}xf32>
// SM89: scf.parallel
// SM89: fp8.cast {{.*}} : f8E8M0FNU to f32
// SM89: gpu.launch_func @fp8_kernels::@matmul_mma_128x128x64_scaled32
// SM89: memref.dealloc
// SM120-NOT: memref.alloc
// SM120: gpu.launch_func @fp8_kernels::@matmul_mma_128x128x128_mx
// CHECK-LABEL: func.func @unaligned
// CHECK: memref.alloc({{.*}}) : memref<{{.*}}xf8E4M3FN>
// CHECK: scf.parallel
// CHECK: gpu.launch_func @fp8_kernels::@matmul_mma_32x128x128
func.func @mx(%a: memref<?x4096xf8E4M3FN>, %sa: memref<?x128xf8E8M0FNU>,
              %b: memref<4096x4096xf8E4M3FN>, %sb: memref<4096x128xf8E8M0FNU>,
              %c: memref<?x4096xf32>) {
  fp8.scaled_matmul %a scale(%sa : memref<?x128xf8E8M0FNU>),
                    %b scale(%sb : memref<4096x128xf8E8M0FNU>) into %c
      maps [affine_map<(m, n, k) -> (m, k)>,
            affine_map<(m, n, k) -> (m, k floordiv 32)>,
            affine_map<(m, n, k) -> (n, k)>,
            affine_map<(m, n, k) -> (n, k floordiv 32)>,
            affine_map<(m, n, k) -> (m, n)>]
      : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xf32>
  return
}
func.func @unaligned(%a: memref<20x100xf8E4M3FN>, %b: memref<64x100xf8E4M3FN>,
                     %c: memref<20x64xf32>) {
  fp8.scaled_matmul %a, %b into %c
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
            affine_map<(m, n, k) -> (m, n)>]
      : memref<20x100xf8E4M3FN>, memref<64x100xf8E4M3FN> -> memref<20x64xf32>
  return
}
