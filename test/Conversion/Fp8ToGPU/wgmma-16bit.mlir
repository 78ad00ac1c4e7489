// Contractions that stay in bf16 or f16 become launches of kernels on wgmma.
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu > %t
// RUN: FileCheck %s < %t
// RUN: %if ptxas %{ %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 86 < %t | FileCheck %s --check-prefix=PTXAS %}
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels -o /dev/null \
// RUN:   --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK

// PTXAS-DAG: wgmma_bf16_128x128x64: no spills
// PTXAS-DAG: wgmma_f16_128x128x64: no spills
// PTXAS-DAG: wgmma_bf16_128x128x64_nt: no spills
// PTXAS-DAG: wgmma_bf16_128x128x64_tt: no spills
// PTXAS-DAG: wgmma_bf16_64x16x64_tn_split2: no spills

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#ta = affine_map<(m, n, k) -> (k, m)>
#tb = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>

// A stage has 64 elements of K, which are 128 bytes, for each row. An instruction multiplies 16 of them. The sum
// stays in the tensor core.
// CHECK-LABEL: llvm.func @wgmma_bf16_128x128x64(
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK-NOT: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.wgmma.mma_async {{.*}}m = 64, n = 128, k = 16{{.*}}D[<f32>, <one>{{.*}}A[<bf16>, <one>, <row>], B[<bf16>, <one>, <col>]
// CHECK-NOT: llvm.intr.fma
// CHECK: nvvm.stmatrix
// An init in f16 is read, widened and added.
// CHECK-LABEL: llvm.func @wgmma_f16_128x128x64(
// CHECK: nvvm.wgmma.mma_async {{.*}}A[<f16>
// CHECK-NOT: nvvm.stmatrix
// CHECK: %[[INIT:.*]] = llvm.load {{.*}} -> f16
// CHECK: llvm.fpext %[[INIT]] : f16 to f32
// B is contiguous along N and is loaded in two boxes of 64 columns by 64 elements of K.
// CHECK-LABEL: llvm.func @wgmma_bf16_128x128x64_nt(
// CHECK-COUNT-3: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK-NOT: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.wgmma.mma_async {{.*}}A[<bf16>, <one>, <row>], B[<bf16>, <one>, <row>]
// Both operands are contiguous along their rows.
// CHECK-LABEL: llvm.func @wgmma_bf16_128x128x64_tt(
// CHECK-COUNT-4: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.wgmma.mma_async {{.*}}A[<bf16>, <one>, <col>], B[<bf16>, <one>, <row>]
// There are few rows, so the operands are swapped and B has the wide side of
// the tile. Two blocks share it.
// CHECK-LABEL: llvm.func @wgmma_bf16_64x16x64_tn_split2(
// CHECK: nvvm.wgmma.mma_async {{.*}}n = 16{{.*}}A[<bf16>, <one>, <col>], B[<bf16>, <one>, <col>]

// CHECK-LABEL: func.func @linear
// CHECK-NOT: memref.alloc
// CHECK: call @fp8rtTensorMap3D
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_bf16_128x128x64 
// REMARK: remark: [Passed] kernel {{.*}}Function=linear{{.*}}Kernel=wgmma, Op=fp8.scaled_matmul, Reason="the measured tile of least predicted time", Shape="MxNxK 4096x4096x3072", Tile=128x128x64, Types="bf16 x bf16 -> bf16"
func.func @linear(%x: memref<4096x3072xbf16>, %w: memref<4096x3072xbf16>, %y: memref<4096x4096xbf16>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #b, #c] epilogue {
    ^bb0(%acc: f32):
      %r = arith.truncf %acc : f32 to bf16
      fp8.yield %r : bf16
    } : memref<4096x3072xbf16>, memref<4096x3072xbf16> -> memref<4096x4096xbf16>
  return
}

// The kernel adds to an f16 result: it reads f16 and adds in f32.
// CHECK-LABEL: func.func @adds
func.func @adds(%x: memref<4096x3072xf16>, %w: memref<4096x3072xf16>, %y: memref<4096x4096xf16>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #b, #c]
      : memref<4096x3072xf16>, memref<4096x3072xf16> -> memref<4096x4096xf16>
  return
}

// B is contiguous along N and has a batch, and sizes are known at run time only. B is loaded in two boxes of 64
// columns by 64 elements of K.
// CHECK-LABEL: func.func @values
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_bf16_128x128x64_nt
func.func @values(%p: memref<24x?x4608xbf16>, %v: memref<24x4608x128xbf16>, %o: memref<24x?x128xf32>) {
  fp8.scaled_matmul %p, %v into %o
      maps [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>] epilogue {
    ^bb0(%acc: f32):
      fp8.yield %acc : f32
    } : memref<24x?x4608xbf16>, memref<24x4608x128xbf16> -> memref<24x?x128xf32>
  return
}

// Both operands are contiguous along their rows.
// CHECK-LABEL: func.func @transposed
func.func @transposed(%x: memref<3072x4096xbf16>, %w: memref<3072x4096xbf16>, %y: memref<4096x4096xbf16>) {
  fp8.scaled_matmul %x, %w into %y maps [#ta, #tb, #c] epilogue {
    ^bb0(%acc: f32):
      %r = arith.truncf %acc : f32 to bf16
      fp8.yield %r : bf16
    } : memref<3072x4096xbf16>, memref<3072x4096xbf16> -> memref<4096x4096xbf16>
  return
}

// There are few rows, so B, which is contiguous along N, has the wide side of
// the tile.
// CHECK-LABEL: func.func @few_rows
func.func @few_rows(%x: memref<8x256xbf16>, %w: memref<256x512xbf16>, %y: memref<8x512xf32>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #tb, #c]
      : memref<8x256xbf16>, memref<256x512xbf16> -> memref<8x512xf32>
  return
}

// TMA cannot read these rows, or strides are known at run time only.
// CHECK-LABEL: func.func @odd
// CHECK: memref.alloc
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_
// REMARK: remark: [Missed] better-kernel {{.*}}Function=odd | Kernel=wgmma,
// REMARK-SAME: Reason="expected operands of 16 bits in rows that start at multiples of 16 bytes, contiguous along K or along the other dimension, with strides that the types contain"
// REMARK-SAME: Suggestion="pad the rows of the operand to a multiple of 8 elements"
// REMARK: remark: [Passed] kernel {{.*}}Function=odd{{.*}}Kernel=mma_sync,
// REMARK: remark: [Missed] better-kernel
// REMARK: remark: [Passed] kernel {{.*}}Function=odd{{.*}}Kernel=mma_sync,
func.func @odd(%p: memref<128x37xbf16>, %w: memref<64x37xbf16>, %q: memref<128x?xbf16>, %k: memref<64x?xbf16>, %y: memref<128x64xf32>) {
  fp8.scaled_matmul %p, %w into %y maps [#a, #b, #c]
      : memref<128x37xbf16>, memref<64x37xbf16> -> memref<128x64xf32>
  fp8.scaled_matmul %q, %k into %y maps [#a, #b, #c]
      : memref<128x?xbf16>, memref<64x?xbf16> -> memref<128x64xf32>
  return
}

// Operands in f32 are multiplied in pieces.
// REMARK: remark: [Missed] better-kernel {{.*}}Function=wide | Kernel=wgmma,
// REMARK-SAME: Reason="expected operands in FP8, both in bf16 or both in f16, got f32 and bf16, which are multiplied in pieces of bf16"
func.func @wide(%x: memref<128x64xf32>, %w: memref<64x64xbf16>, %y: memref<128x64xf32>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #b, #c]
      : memref<128x64xf32>, memref<64x64xbf16> -> memref<128x64xf32>
  return
}

// The attribute decides. Columns that are transposed are loaded 64 at a time.
// CHECK-LABEL: func.func @pinned
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_bf16_128x256x64_nt
func.func @pinned(%x: memref<4096x4096xbf16>, %w: memref<4096x4096xbf16>, %y: memref<4096x4096xbf16>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #tb, #c] {fp8.kernel = #fp8.wgmma<promotion = none>} epilogue {
    ^bb0(%acc: f32):
      %r = arith.truncf %acc : f32 to bf16
      fp8.yield %r : bf16
    } : memref<4096x4096xbf16>, memref<4096x4096xbf16> -> memref<4096x4096xbf16>
  return
}
