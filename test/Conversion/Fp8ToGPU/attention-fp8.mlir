// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h floordiv 4, n, d)>
#vt = affine_map<(h, m, n, d, e) -> (h floordiv 4, e, n)>
#sq = affine_map<(h, m, n, d, e) -> (h)>
#sk = affine_map<(h, m, n, d, e) -> (h floordiv 4)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// v has adjacent keys, and all operands are read where they are. The sums of a tile start at zero and are added to
// those of earlier tiles, for half of the columns at a time. Warp groups take turns. In the loop, integers with the bits
// of scores show whether a score is too large. Only then lanes compare their maxima, and only if all scores of a row are
// negative they compare floats.

// CHECK: llvm.func @attention_f8E4M3FN_128_128x192(
// CHECK: nvvm.cp.async.bulk.tensor
// CHECK: nvvm.barrier.arrive
// CHECK-COUNT-2: llvm.load {{.*}} invariant {{.*}} -> f32
// CHECK: llvm.intr.maxnum
// CHECK: nvvm.barrier id
// CHECK: nvvm.wgmma.mma_async {{.*}}m = 64, n = 192, k = 32{{.*}}A[<e4m3>{{.*}}B[<e4m3>
// CHECK-COUNT-96: llvm.nvvm.ex2.approx.ftz.f
// CHECK-COUNT-48: nvvm.convert.f32x2.to.f8x2
// CHECK: scf.for
// CHECK: wgmma.mma_async.sync.aligned.m64n64k32.f32.e4m3.e4m3 {{.*}}, 0, 1, 1;
// CHECK-COUNT-5: wgmma.mma_async.sync.aligned.m64n64k32.f32.e4m3.e4m3 {{.*}}, 1, 1, 1;
// CHECK-COUNT-94: arith.maxsi
// CHECK: nvvm.vote.sync any
// CHECK-NEXT: scf.if
// CHECK-COUNT-4: nvvm.shfl.sync bfly
// CHECK: arith.minsi
// CHECK: nvvm.vote.sync any
// CHECK-NEXT: scf.if
// CHECK-COUNT-2: llvm.intr.maxnum
// CHECK-COUNT-96: llvm.nvvm.ex2.approx.ftz.f
// CHECK: wgmma.mma_async.sync.aligned.m64n64k32.f32.e4m3.e4m3 {{.*}}, 0, 1, 1;
// CHECK-LABEL: func.func @promoted
// CHECK-COUNT-4: call @fp8rtTensorMap5D
// CHECK-NOT: attention_transpose
// CHECK: gpu.launch_func @fp8_kernels::@attention_f8E4M3FN_128_128x192
func.func @promoted(%q: memref<24x4608x128xf8E4M3FN>, %k: memref<6x4608x128xf8E4M3FN>, %v: memref<6x128x4608xf8E4M3FN>,
                    %sq: memref<24xf32>, %sk: memref<6xf32>, %o: memref<24x4608x128xbf16>) {
  fp8.attention %q, %k, %v scales(%sq, %sk, %sk : memref<24xf32>, memref<6xf32>, memref<6xf32>) into %o scale 0.125
      maps [#q, #k, #vt, #sq, #sk, #sk, #o]
      : memref<24x4608x128xf8E4M3FN>, memref<6x4608x128xf8E4M3FN>, memref<6x128x4608xf8E4M3FN>
      -> memref<24x4608x128xbf16>
  return
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#s = affine_map<(h, m, n, d, e) -> (0)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// A kernel makes keys of v adjacent, in rows of multiples of 16. 77 keys are not groups of four, so k is copied to
// memory for 80. All sums stay in tensor cores.

// CHECK-DAG: llvm.func @attention_transpose_128(
// CHECK-DAG: llvm.func @attention_f8E4M3FN_128_128x224(
// CHECK: wgmma.mma_async.sync.aligned.m64n128k32
// CHECK-NOT: e4m3.e4m3 {{.*}}, 0, 1, 1;
// CHECK-LABEL: func.func @copied
// CHECK: memref.alloc() : memref<8x80x128xf8E4M3FN>
// CHECK: linalg.generic
// CHECK: memref.alloc() : memref<1x8x128x80xf8E4M3FN>
// CHECK: gpu.launch_func @fp8_kernels::@attention_transpose_128
// CHECK: gpu.launch_func @fp8_kernels::@attention_f8E4M3FN_128_128x224
func.func @copied(%q: memref<8x77x128xf8E4M3FN>, %s: memref<1xf32>, %o: memref<8x77x128xbf16>) {
  fp8.attention %q, %q, %q scales(%s, %s, %s : memref<1xf32>, memref<1xf32>, memref<1xf32>) into %o scale 0.125
      maps [#q, #k, #v, #s, #s, #s, #o] {accumulate = #fp8.accumulate<fast>}
      : memref<8x77x128xf8E4M3FN>, memref<8x77x128xf8E4M3FN>, memref<8x77x128xf8E4M3FN> -> memref<8x77x128xbf16>
  return
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#s = affine_map<(h, m, n, d, e) -> (0)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// A slice of a larger buffer has memory for the last group of keys, so nothing is copied.

// CHECK-LABEL: func.func @slice
// CHECK-NOT: memref.alloc() : memref<8x80x128xf8E4M3FN>
// CHECK: gpu.launch_func @fp8_kernels::@attention_f8E4M3FN_128
func.func @slice(%q: memref<8x77x128xf8E4M3FN>, %large: memref<8x80x128xf8E4M3FN>, %s: memref<1xf32>,
                 %o: memref<8x77x128xbf16>) {
  %k = memref.subview %large[0, 0, 0] [8, 77, 128] [1, 1, 1]
      : memref<8x80x128xf8E4M3FN> to memref<8x77x128xf8E4M3FN, strided<[10240, 128, 1]>>
  fp8.attention %q, %k, %q scales(%s, %s, %s : memref<1xf32>, memref<1xf32>, memref<1xf32>) into %o scale 0.125
      maps [#q, #k, #v, #s, #s, #s, #o]
      : memref<8x77x128xf8E4M3FN>, memref<8x77x128xf8E4M3FN, strided<[10240, 128, 1]>>, memref<8x77x128xf8E4M3FN>
      -> memref<8x77x128xbf16>
  return
}

// -----

#q = affine_map<(h, m, n, d, e) -> (m, h, d)>
#k = affine_map<(h, m, n, d, e) -> (n, h, d)>
#v = affine_map<(h, m, n, d, e) -> (n, h, e)>
#o = affine_map<(h, m, n, d, e) -> (m, h, e)>
#s = affine_map<(h, m, n, d, e) -> (0)>

// The number of keys is not known, but there is memory for three more.

// CHECK-LABEL: func.func @spare
// CHECK-NOT: linalg.generic
// CHECK: gpu.launch_func @fp8_kernels::@attention_transpose_128
// CHECK: gpu.launch_func @fp8_kernels::@attention_f8E4M3FN_128
func.func @spare(%q: memref<?x8x128xf8E4M3FN>, %n: index, %s: memref<1xf32>, %o: memref<?x8x128xbf16>) {
  %size = affine.apply affine_map<(d0) -> (d0 + 3)>(%n)
  %large = memref.alloc(%size) : memref<?x8x128xf8E4M3FN>
  %k = memref.subview %large[0, 0, 0] [%n, 8, 128] [1, 1, 1]
      : memref<?x8x128xf8E4M3FN> to memref<?x8x128xf8E4M3FN, strided<[1024, 128, 1]>>
  fp8.attention %q, %k, %q scales(%s, %s, %s : memref<1xf32>, memref<1xf32>, memref<1xf32>) into %o scale 0.125
      maps [#q, #k, #v, #s, #s, #s, #o]
      : memref<?x8x128xf8E4M3FN>, memref<?x8x128xf8E4M3FN, strided<[1024, 128, 1]>>, memref<?x8x128xf8E4M3FN>
      -> memref<?x8x128xbf16>
  return
}

// -----

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, e, n)>
#sq = affine_map<(h, m, n, d, e) -> (m, h)>
#sk = affine_map<(h, m, n, d, e) -> (n floordiv 128, h)>
#sv = affine_map<(h, m, n, d, e) -> (h, n floordiv 256)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

// Each row of q has a scale, each tile of keys one of k, and two tiles share one of v. `fast` takes narrow tiles, too.
// The warp that copies loads the scale of a tile and stores it to shared memory with the tile; for v, it also stores the
// quotient of the scale before and this one. The two rows of a thread have two scales, which are multiplied by that of
// k. The factors of earlier sums are multiplied by the quotient.

// CHECK: llvm.func @attention_f8E4M3FN_128_blocks_128x128(
// CHECK: scf.for
// CHECK: %[[SK:.*]] = llvm.load {{.*}} invariant {{.*}} -> f32
// CHECK: llvm.store %[[SK]], {{.*}} !llvm.ptr<3>
// CHECK: scf.for
// CHECK: %[[NEXT:.*]] = llvm.load {{.*}} invariant {{.*}} -> f32
// CHECK: llvm.store %[[NEXT]], {{.*}} !llvm.ptr<3>
// CHECK: %[[SV:.*]] = llvm.load {{.*}} invariant {{.*}} -> f32
// CHECK: %[[INVERSE:.*]] = {{.*}}rcp.approx.ftz.f"(%[[SV]])
// CHECK: %[[RATIO:.*]] = arith.mulf %{{.*}}, %[[INVERSE]]
// CHECK: llvm.store %[[RATIO]], {{.*}} !llvm.ptr<3>
// CHECK: llvm.store %[[SV]], {{.*}} !llvm.ptr<3>
// CHECK-COUNT-2: llvm.load {{.*}} invariant {{.*}} -> f32
// CHECK: scf.for
// CHECK: ld.shared.b32
// CHECK: arith.cmpf une
// CHECK: wgmma.mma_async
// CHECK: ld.shared.b32
// CHECK: llvm.intr.maxnum
// CHECK-LABEL: func.func @blocks
// CHECK: gpu.launch_func @fp8_kernels::@attention_f8E4M3FN_128_blocks_128x128
func.func @blocks(%q: memref<8x512x128xf8E4M3FN>, %v: memref<8x128x512xf8E4M3FN>, %sq: memref<512x8xf32>,
                  %sk: memref<4x8xf32>, %sv: memref<8x2xf32>, %o: memref<8x512x128xbf16>) {
  fp8.attention %q, %q, %v scales(%sq, %sk, %sv : memref<512x8xf32>, memref<4x8xf32>, memref<8x2xf32>) into %o scale 0.125
      maps [#q, #k, #v, #sq, #sk, #sv, #o] {accumulate = #fp8.accumulate<fast>}
      : memref<8x512x128xf8E4M3FN>, memref<8x512x128xf8E4M3FN>, memref<8x128x512xf8E4M3FN> -> memref<8x512x128xbf16>
  return
}
