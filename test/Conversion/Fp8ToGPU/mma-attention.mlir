// RUN: fp8-opt %s --fp8-set-target=chip=sm_80 --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse --split-input-file -o %t --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: FileCheck %s < %t
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s --check-prefix=SMALL
// RUN: fp8-opt %s --fp8-set-target=chip=sm_120a --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s --check-prefix=SMALL

#q = affine_map<(b, h, m, n, d, e) -> (b, m, h, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, n, h, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, n, h, e)>
#o = affine_map<(b, h, m, n, d, e) -> (b, m, h, e)>

// Four warps have 32 query rows each. While a tile of k is multiplied, the tile of v is copied, and while that is
// multiplied, the next tile of k is copied. Lengths are parameters, so both launches have the same kernel. Rows are read
// with their strides, so no operand is copied before the launch.

// REMARK: [Passed] kernel {{.*}} Kernel=mma_attention, Op=fp8.attention, Reason="warps of 32 rows if they fit into registers and shared memory"
// CHECK: gpu.module @fp8_kernels
// CHECK: llvm.func @attention_bf16_128_128x64_mma(
// CHECK-SAME: nvvm.reqntid = array<i32: 128, 1, 1>
// CHECK-NOT: nvvm.griddepcontrol
// CHECK: nvvm.cp.async.shared.global
// CHECK: scf.for
// CHECK: nvvm.cp.async.wait.group 0
// CHECK-NEXT: nvvm.barrier
// CHECK: nvvm.cp.async.shared.global
// CHECK: nvvm.ldmatrix {{.*}}layout = #nvvm.mma_layout<row>
// CHECK-COUNT-128: "llvm.nvvm.mma.m16n8k16.row.col.bf16"
// CHECK: nvvm.cp.async.wait.group 0
// CHECK-NEXT: nvvm.barrier
// CHECK: nvvm.cp.async.shared.global
// CHECK: nvvm.vote.sync any
// CHECK: llvm.nvvm.ex2.approx.ftz.f
// CHECK: nvvm.ldmatrix {{.*}}layout = #nvvm.mma_layout<col>
// CHECK-COUNT-128: "llvm.nvvm.mma.m16n8k16.row.col.bf16"
// CHECK-NOT: llvm.func
// CHECK-LABEL: func.func @one_kernel
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @fp8_kernels::@attention_bf16_128_128x64_mma
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @fp8_kernels::@attention_bf16_128_128x64_mma

// With a small shared memory, eight warps have 16 rows each, which stay in registers.
// SMALL: llvm.func @attention_bf16_128_128x64_mma(
// SMALL-SAME: nvvm.reqntid = array<i32: 256, 1, 1>
// SMALL: nvvm.cp.async.wait.group 1
// SMALL-COUNT-8: nvvm.ldmatrix
// SMALL: scf.for
// SMALL: nvvm.cp.async.wait.group 2
func.func @one_kernel(%q: memref<1x8192x32x128xbf16>, %o: memref<1x8192x32x128xbf16>,
                      %q2: memref<1x32760x40x128xbf16>, %o2: memref<1x32760x40x128xbf16>) {
  fp8.attention %q, %q, %q into %o scale 0.0883883461 maps [#q, #k, #v, #o]
      : memref<1x8192x32x128xbf16>, memref<1x8192x32x128xbf16>, memref<1x8192x32x128xbf16>
      -> memref<1x8192x32x128xbf16>
  fp8.attention %q2, %q2, %q2 into %o2 scale 0.125 maps [#q, #k, #v, #o]
      : memref<1x32760x40x128xbf16>, memref<1x32760x40x128xbf16>, memref<1x32760x40x128xbf16>
      -> memref<1x32760x40x128xbf16>
  return
}

// -----

#q = affine_map<(b, h, m, n, d, e) -> (b, h, m, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, h floordiv 4, n, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, h floordiv 4, n, e)>
#o = affine_map<(b, h, m, n, d, e) -> (b, h, m, e)>

// The loop ends before tiles beyond the diagonal. Only tiles that the diagonal or the end may cut are compared. Four
// heads share keys. Lengths are unknown, so the host fills the result if there are no keys.

// CHECK: llvm.func @attention_f16_64_causal_128x64_mma(
// CHECK: arith.minui
// CHECK: scf.for
// CHECK: "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"
// CHECK: arith.cmpi uge
// CHECK: scf.if
// CHECK: arith.minsi
// CHECK-LABEL: func.func @causal
// CHECK: %[[EMPTY:.*]] = arith.cmpi eq, %{{.*}}, %c0
// CHECK: scf.if %[[EMPTY]] {
// CHECK: linalg.fill ins(%{{.*}} : f16)
// CHECK: } else {
// CHECK: gpu.launch_func @fp8_kernels::@attention_f16_64_causal_128x64_mma
func.func @causal(%q: memref<2x8x?x64xf16>, %k: memref<2x2x?x64xf16>, %v: memref<2x2x?x64xf16>,
                  %o: memref<2x8x?x64xf16>) {
  fp8.attention %q, %k, %v into %o scale 0.125 causal maps [#q, #k, #v, #o]
      : memref<2x8x?x64xf16>, memref<2x2x?x64xf16>, memref<2x2x?x64xf16> -> memref<2x8x?x64xf16>
  return
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#b = affine_map<(h, m, n, d, e) -> (m, n)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// A mask takes registers, so warps have 16 rows. It is added to the scaled score.

// REMARK: Reason="warps of 16 rows, which have registers for a mask"
// CHECK: llvm.func @attention_bf16_128_masked_128x64_mma(
// CHECK-SAME: nvvm.reqntid = array<i32: 256, 1, 1>
// CHECK: llvm.load %{{.*}} invariant {alignment = 4 : i64} : !llvm.ptr<1> -> vector<2xbf16>
// CHECK: llvm.intr.fma
func.func @masked(%q: memref<8x300x128xbf16>, %mask: memref<300x300xbf16>, %o: memref<8x300x128xbf16>) {
  fp8.attention %q, %q, %q mask(%mask : memref<300x300xbf16>) into %o scale 0.125 maps [#q, #k, #v, #b, #o]
      : memref<8x300x128xbf16>, memref<8x300x128xbf16>, memref<8x300x128xbf16> -> memref<8x300x128xbf16>
  return
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// Rows of 20 elements do not start at multiples of 16 bytes, so q, k and v are copied first. Columns beyond the end are
// not stored.

// CHECK: llvm.func @attention_bf16_20_128x64_mma(
// CHECK-LABEL: func.func @short_rows
// CHECK-COUNT-3: memref.alloc() : memref<8x300x24xbf16>
// CHECK: gpu.launch_func @fp8_kernels::@attention_bf16_20_128x64_mma
func.func @short_rows(%q: memref<8x300x20xbf16>, %k: memref<8x300x20xbf16>, %v: memref<8x300x20xbf16>,
                      %o: memref<8x300x20xbf16>) {
  fp8.attention %q, %k, %v into %o scale 0.125 maps [#q, #k, #v, #o]
      : memref<8x300x20xbf16>, memref<8x300x20xbf16>, memref<8x300x20xbf16> -> memref<8x300x20xbf16>
  return
}
