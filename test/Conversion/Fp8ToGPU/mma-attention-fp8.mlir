// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_80 --fp8-select-kernels --split-input-file -o %t --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=CHIP

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>
#s = affine_map<(h, m, n, d, e) -> (h)>

// Keys of v are made adjacent first. Products with v start at zero and are added in f32 afterwards.

// CHIP: [Missed] scalar-loop {{.*}} Op=fp8.attention
// CHIP-SAME: Reason="expected a chip that multiplies FP8 by wgmma or mma.sync, got sm_80"
// CHECK: llvm.func @attention_transpose_128(
// CHECK-NOT: nvvm.griddepcontrol
// CHECK: llvm.func @attention_f8E4M3FN_128_128x64_mma(
// CHECK: scf.for
// CHECK-COUNT-32: "llvm.nvvm.mma.m16n8k32.row.col.f32.e4m3.e4m3.f32"
// CHECK: nvvm.convert.f32x2.to.f8x2
// CHECK: "llvm.nvvm.mma.m16n8k32.row.col.f32.e4m3.e4m3.f32"
// CHECK: llvm.intr.fma
// CHECK-NOT: llvm.func
// CHECK-LABEL: func.func @promoted
// CHECK: gpu.launch_func @fp8_kernels::@attention_transpose_128
// CHECK: gpu.launch_func @fp8_kernels::@attention_f8E4M3FN_128_128x64_mma
func.func @promoted(%q: memref<8x300x128xf8E4M3FN>, %s: memref<8xf32>, %o: memref<8x300x128xbf16>) {
  fp8.attention %q, %q, %q scales(%s, %s, %s : memref<8xf32>, memref<8xf32>, memref<8xf32>) into %o
      scale 0.125 maps [#q, #k, #v, #s, #s, #s, #o]
      : memref<8x300x128xf8E4M3FN>, memref<8x300x128xf8E4M3FN>, memref<8x300x128xf8E4M3FN>
      -> memref<8x300x128xbf16>
  return
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, e, n)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>
#s = affine_map<(h, m, n, d, e) -> (h)>

// v is stored with adjacent keys already. Sums stay in the tensor core.

// CHECK-NOT: attention_transpose
// CHECK: llvm.func @attention_f8E4M3FN_128_128x64_mma(
// CHECK-LABEL: func.func @transposed
// CHECK-NOT: attention_transpose
// CHECK: gpu.launch_func @fp8_kernels::@attention_f8E4M3FN_128_128x64_mma
func.func @transposed(%q: memref<8x320x128xf8E4M3FN>, %v: memref<8x128x320xf8E4M3FN>, %s: memref<8xf32>,
                      %o: memref<8x320x128xbf16>) {
  fp8.attention %q, %q, %v scales(%s, %s, %s : memref<8xf32>, memref<8xf32>, memref<8xf32>) into %o
      scale 0.125 maps [#q, #k, #v, #s, #s, #s, #o] {accumulate = #fp8.accumulate<fast>}
      : memref<8x320x128xf8E4M3FN>, memref<8x320x128xf8E4M3FN>, memref<8x128x320xf8E4M3FN>
      -> memref<8x320x128xbf16>
  return
}
