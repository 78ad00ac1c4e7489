// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

#q = affine_map<(b, h, m, n, d, e) -> (b, m, h, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, n, h floordiv 4, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, n, h floordiv 4, e)>
#mask = affine_map<(b, h, m, n, d, e) -> (m, n)>
#blocks = affine_map<(b, h, m, n, d, e) -> (m floordiv 128, n floordiv 128)>
#o = affine_map<(b, h, m, n, d, e) -> (b, m, h, e)>

// A thread block reads a block of the mask: vectors if rows are aligned, else elements.

// CHECK: llvm.func @block_mask_bf16(
// CHECK-SAME: nvvm.reqntid = array<i32: 256, 1, 1>
// CHECK: nvvm.griddepcontrol wait
// CHECK: scf.if
// CHECK-COUNT-8: llvm.load {{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xi32>
// CHECK: llvm.intr.maximum
// CHECK: nvvm.shfl.sync
// CHECK: } else {
// CHECK: scf.for
// CHECK: nvvm.redux.sync or
// CHECK: nvvm.barrier0
// CHECK: llvm.store {{.*}} : i8, !llvm.ptr<1>

// The producer counts the tiles of keys that a tile of rows visits, finds each of them, and writes both to shared memory
// for the consumers. These read the mask only in a branch. In other tiles the scale is part of the exponent.

// CHECK: llvm.func @attention_bf16_128_masked_by_blocks_128x128(
// CHECK: nvvm.setmaxregister decrease
// CHECK: scf.for
// CHECK: llvm.load {{.*}} : !llvm.ptr<1> -> i8
// CHECK: scf.while
// CHECK: llvm.load {{.*}} : !llvm.ptr<1> -> i8
// CHECK: llvm.store {{.*}} : i32, !llvm.ptr<3>
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.setmaxregister increase
// CHECK: nvvm.inline_ptx {{.*}}ld.shared.b32
// CHECK: scf.if
// CHECK: llvm.load {{.*}} : !llvm.ptr<1> -> vector<2xbf16>
// CHECK: "llvm.nvvm.mul.rz.f"
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32

// CHECK-LABEL: func.func @llama
// CHECK: gpu.launch_func @fp8_kernels::@block_mask_bf16
// CHECK: gpu.launch_func @fp8_kernels::@attention_bf16_128_masked_by_blocks_128x128
func.func @llama(%q: memref<1x?x32x128xbf16>, %k: memref<1x?x8x128xbf16>, %m: memref<?x?xbf16>, %b: memref<?x?xi8>,
                 %o: memref<1x?x32x128xbf16>) {
  fp8.block_mask %m into %b block [128, 128] : memref<?x?xbf16> -> memref<?x?xi8>
  fp8.attention %q, %k, %k mask(%m : memref<?x?xbf16>) block_mask(%b : memref<?x?xi8>) into %o scale 0.125
      maps [#q, #k, #v, #mask, #blocks, #o]
      : memref<1x?x32x128xbf16>, memref<1x?x8x128xbf16>, memref<1x?x8x128xbf16> -> memref<1x?x32x128xbf16>
  return
}

// -----

// Kernels differ by element type, rows of a block and batches. If keys are adjacent, kernels test at run time whether
// rows are aligned to 16 bytes. If keys are not adjacent, they load single elements without this test.

// CHECK-DAG: llvm.func @block_mask_i1(
// CHECK-DAG: llvm.func @block_mask_f32(
// CHECK-DAG: llvm.func @block_mask_f16(
// CHECK-LABEL: func.func @others
// CHECK: gpu.launch_func @fp8_kernels::@block_mask_i1
// CHECK: gpu.launch_func @fp8_kernels::@block_mask_f32
// CHECK: gpu.launch_func @fp8_kernels::@block_mask_f16
func.func @others(%i: memref<2x1x?x?xi1>, %oi: memref<2x1x?x?xi8>, %f: memref<256x256xf32, strided<[1, 256]>>,
                  %of: memref<2x2xi8>, %h: memref<8x77x99xf16>, %oh: memref<8x77x1xi8>) {
  fp8.block_mask %i into %oi block [1, 1, 128, 128] : memref<2x1x?x?xi1> -> memref<2x1x?x?xi8>
  fp8.block_mask %f into %of block [128, 128] : memref<256x256xf32, strided<[1, 256]>> -> memref<2x2xi8>
  fp8.block_mask %h into %oh block [1, 1, 128] : memref<8x77x99xf16> -> memref<8x77x1xi8>
  return
}
