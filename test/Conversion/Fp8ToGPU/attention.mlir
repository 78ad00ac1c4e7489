// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

#q = affine_map<(b, h, m, n, d, e) -> (b, m, h, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, n, h, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, n, h, e)>
#o = affine_map<(b, h, m, n, d, e) -> (b, m, h, e)>

// With many rows, three warp groups compute one product after the other.
// Lengths are parameters, so both launches have the same kernel.

// CHECK: gpu.module @fp8_kernels
// CHECK: llvm.func @attention_bf16_128_192x128(
// CHECK-SAME: nvvm.reqntid = array<i32: 512, 1, 1>
// CHECK: nvvm.griddepcontrol launch_dependents
// CHECK: nvvm.griddepcontrol wait
// CHECK: nvvm.setmaxregister decrease 32
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global {{.*}} box[{{.*}},{{.*}},{{.*}},{{.*}},{{[^]]*}}]
// CHECK: nvvm.setmaxregister increase 160
// CHECK: nvvm.wgmma.mma_async {{.*}}m = 64, n = 128, k = 16{{.*}}<zero>{{.*}}A[<bf16>{{.*}}B[<bf16>
// CHECK: "wgmma.wait_group.sync.aligned 0;"
// CHECK: llvm.intr.maxnum
// CHECK: nvvm.shfl.sync
// CHECK-COUNT-64: llvm.nvvm.ex2.approx.ftz.f
// CHECK: nvvm.convert.f32x2.to.bf16x2
// CHECK: wgmma.mma_async.sync.aligned.m64n128k16.f32.bf16.bf16
// CHECK: scf.for
// CHECK-NOT: nvvm.vote.sync
// CHECK: nvvm.stmatrix
// CHECK: nvvm.cp.async.bulk.tensor.global.shared.cta
// CHECK-NOT: llvm.func
// CHECK-LABEL: func.func @one_kernel
// CHECK-COUNT-4: call @fp8rtTensorMap5D
// CHECK: gpu.launch_func @fp8_kernels::@attention_bf16_128_192x128
// CHECK-COUNT-4: call @fp8rtTensorMap5D
// CHECK: gpu.launch_func @fp8_kernels::@attention_bf16_128_192x128
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

// With `causal`, two warp groups compute two products at a time, and they scale the sums only if a maximum has grown.
// Four heads share keys. Lengths are unknown, so the host fills the result if there are no keys.

// CHECK: llvm.func @attention_f16_64_causal_128x128(
// CHECK-SAME: nvvm.reqntid = array<i32: 384, 1, 1>
// CHECK: nvvm.setmaxregister increase 240
// CHECK: arith.minsi
// CHECK: scf.for
// CHECK: "wgmma.wait_group.sync.aligned 1;"
// CHECK: nvvm.vote.sync any
// CHECK: nvvm.mbarrier.try_wait.parity
// CHECK: "wgmma.wait_group.sync.aligned 0;"
// CHECK-LABEL: func.func @causal
// CHECK: %[[EMPTY:.*]] = arith.cmpi eq, %{{.*}}, %c0
// CHECK: scf.if %[[EMPTY]] {
// CHECK: linalg.fill ins(%{{.*}} : f16)
// CHECK: } else {
// CHECK: gpu.launch_func @fp8_kernels::@attention_f16_64_causal_128x128
func.func @causal(%q: memref<2x8x?x64xf16>, %k: memref<2x2x?x64xf16>, %v: memref<2x2x?x64xf16>,
                  %o: memref<2x8x?x64xf16>) {
  fp8.attention %q, %k, %v into %o scale 0.125 causal maps [#q, #k, #v, #o]
      : memref<2x8x?x64xf16>, memref<2x2x?x64xf16>, memref<2x2x?x64xf16> -> memref<2x8x?x64xf16>
  return
}

// -----

#x = affine_map<(h, m, n, d, e) -> (h, m, d)>
#y = affine_map<(h, m, n, d, e) -> (h, n, d)>
#z = affine_map<(h, m, n, d, e) -> (h, n, e)>
#mask = affine_map<(h, m, n, d, e) -> (m, n)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// Each thread reads in pairs the elements of the mask that it adds to scores. Rows of 80 elements are loaded in two
// boxes. An f32 result is stored from registers.

// CHECK: llvm.func @attention_bf16_80_masked_128x128(
// CHECK: llvm.load {{.*}} invariant {{.*}} bf16
// CHECK: llvm.load {{.*}} invariant {{.*}} vector<2xbf16>
// CHECK: llvm.store {{.*}} vector<2xf32>
// CHECK-LABEL: func.func @masked
// CHECK-COUNT-3: call @fp8rtTensorMap5D
// CHECK-NOT: fp8rtTensorMap5D
// CHECK: gpu.launch_func
func.func @masked(%q: memref<8x300x80xbf16>, %k: memref<8x300x80xbf16>, %v: memref<8x300x80xbf16>,
                  %mask: memref<300x300xbf16>, %o: memref<8x300x80xf32>) {
  fp8.attention %q, %k, %v mask(%mask : memref<300x300xbf16>) into %o scale 0.125 zero_empty_rows
      maps [#x, #y, #z, #mask, #o]
      : memref<8x300x80xbf16>, memref<8x300x80xbf16>, memref<8x300x80xbf16> -> memref<8x300x80xf32>
  return
}

// -----

#x = affine_map<(b, c, h, g, m, n, d, e) -> (b, c, h, g, m, d)>
#y = affine_map<(b, c, h, g, m, n, d, e) -> (b, c, h, n, d)>
#z = affine_map<(b, c, h, g, m, n, d, e) -> (b, c, h, n, e)>
#o = affine_map<(b, c, h, g, m, n, d, e) -> (b, c, h, g, m, e)>

// Four batches become two. The rows of v do not start at multiples of 16 bytes, so
// v is copied first.

// CHECK-LABEL: func.func @joined
// CHECK: %[[COPY:.*]] = memref.alloc() : memref<2x3x4x77x64xbf16>
// CHECK: linalg.generic
// CHECK: gpu.launch_func @fp8_kernels::@attention_bf16_64_128x128
// CHECK: memref.dealloc %[[COPY]]
func.func @joined(%q: memref<2x3x4x2x99x64xbf16>, %k: memref<2x3x4x77x64xbf16>,
                  %v: memref<2x3x4x77x64xbf16, strided<[76236, 25412, 6353, 81, 1]>>,
                  %o: memref<2x3x4x2x99x64xbf16>) {
  fp8.attention %q, %k, %v into %o scale 0.125 maps [#x, #y, #z, #o]
      : memref<2x3x4x2x99x64xbf16>, memref<2x3x4x77x64xbf16>,
        memref<2x3x4x77x64xbf16, strided<[76236, 25412, 6353, 81, 1]>> -> memref<2x3x4x2x99x64xbf16>
  return
}
