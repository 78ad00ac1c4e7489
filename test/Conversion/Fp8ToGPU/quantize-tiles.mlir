// Tests kernels that keep tiles in registers: the choice of the kernel, its
// launch and its parts.
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu | FileCheck %s
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu | FileCheck %s --check-prefix=ADA

// A group of 128 elements has 8 lanes with two vectors each. A warp computes
// four groups at a time. A thread block has eight warps.
// CHECK-LABEL: llvm.func @quantize_1x128(
// CHECK-SAME: nvvm.reqntid = array<i32: 256, 1, 1>
// CHECK: nvvm.griddepcontrol launch_dependents
// CHECK: nvvm.griddepcontrol wait
// A whole tile is loaded by 16 bytes.
// CHECK: scf.if
// CHECK-COUNT-2: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xi32>
// A tile at the right edge has whole vectors if the columns left are a multiple
// of 8. Other tiles are loaded element by element.
// CHECK: arith.andi %{{.*}}, %c7_i32
// CHECK: scf.if
// CHECK-COUNT-2: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xi32>
// CHECK: llvm.load %{{.*}} {alignment = 2 : i64} : !llvm.ptr<1> -> i16
// Magnitudes are compared in pairs, as integers.
// CHECK: arith.maxui {{.*}} : vector<2xi16>
// CHECK-COUNT-3: nvvm.shfl.sync bfly
// There is one division for the scale and one for its reciprocal, and none for
// each element.
// CHECK: %[[MAX:.*]] = arith.constant 4.480000e+02 : f32
// CHECK: arith.divf %{{.*}}, %[[MAX]] : f32
// CHECK: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
// CHECK: arith.divf %[[ONE]], %{{.*}} : f32
// CHECK: nvvm.convert.f32x2.to.f8x2 {{.*}} {rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>} : i16{{ ?}}(f8E4M3FN)
// CHECK: llvm.store {{.*}} {alignment = 8 : i64} : vector<2xi32>, !llvm.ptr<1>
// CHECK: scf.if
// CHECK: llvm.store {{.*}} {alignment = 8 : i64} : vector<2xi32>, !llvm.ptr<1>
// CHECK: llvm.store {{.*}} {alignment = 1 : i64} : i8, !llvm.ptr<1>

// CHECK-LABEL: func.func @groups
// CHECK-NOT: fp8.dynamic_quantize
// CHECK: gpu.launch_func @fp8_kernels::@quantize_1x128 blocks in (%{{.*}}, %{{.*}}, %{{.*}}) threads in (%c256
// CHECK-SAME: {fp8.launch_dependents}

// Before sm_90, there is no griddepcontrol, and pairs have no maximum.
// ADA-LABEL: llvm.func @quantize_1x128(
// ADA-NOT: griddepcontrol
// ADA-NOT: vector<2xi16>
// ADA: nvvm.convert.f32x2.to.f8x2
// ADA-LABEL: func.func @groups
// ADA: gpu.launch_func @fp8_kernels::@quantize_1x128
// ADA-NOT: fp8.launch_dependents
func.func @groups(%x: memref<?x12288xbf16>, %q: memref<?x12288xf8E4M3FN>,
                  %s: memref<?x96xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [1, 128]
      : memref<?x12288xbf16> -> memref<?x12288xf8E4M3FN>, memref<?x96xf32>
  return
}

// -----

// Two operations that differ only in their sizes share a kernel.
// CHECK-LABEL: gpu.module @fp8_kernels
// CHECK-COUNT-1: llvm.func
// CHECK-NOT: llvm.func
// CHECK-LABEL: func.func @shared
// CHECK-COUNT-2: gpu.launch_func @fp8_kernels::@quantize_1x128
// ADA-LABEL: func.func @shared
func.func @shared(%x: memref<8x256xbf16>, %q: memref<8x256xf8E4M3FN>,
                  %s: memref<8x2xf32>, %y: memref<?x512xbf16>,
                  %r: memref<?x512xf8E4M3FN>, %t: memref<?x4xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [1, 128]
      : memref<8x256xbf16> -> memref<8x256xf8E4M3FN>, memref<8x2xf32>
  fp8.dynamic_quantize %y into %r, %t block [1, 128]
      : memref<?x512xbf16> -> memref<?x512xf8E4M3FN>, memref<?x4xf32>
  return
}

// -----

// A warp computes a row of up to 3072 elements. A thread block computes a
// longer row, and its warps exchange their maxima in shared memory.
// CHECK-LABEL: llvm.func @quantize_1x3072(
// CHECK-SAME: nvvm.reqntid = array<i32: 256, 1, 1>
// CHECK-NOT: nvvm.barrier0
// CHECK-LABEL: llvm.func @quantize_1x12288(
// CHECK-SAME: nvvm.reqntid = array<i32: 128, 1, 1>
// CHECK: nvvm.redux.sync umax
// CHECK: llvm.store {{.*}} : i32, !llvm.ptr<3>
// CHECK: nvvm.barrier0
// CHECK: llvm.load {{.*}} : !llvm.ptr<3> -> i32
// CHECK-LABEL: func.func @rows
// CHECK: %[[SHARED:.*]] = arith.constant 128 : i32
// CHECK: gpu.launch_func @fp8_kernels::@quantize_1x12288
// CHECK-SAME: dynamic_shared_memory_size %[[SHARED]]
// ADA-LABEL: func.func @rows
func.func @rows(%x: memref<1x?x3072xbf16>, %q: memref<1x?x3072xf8E4M3FN>,
                %s: memref<1x?x1xf32>, %y: memref<?x12288xbf16>,
                %r: memref<?x12288xf8E5M2>, %t: memref<?x1xbf16>) {
  fp8.dynamic_quantize %x into %q, %s block [1, 1, -1]
      : memref<1x?x3072xbf16> -> memref<1x?x3072xf8E4M3FN>, memref<1x?x1xf32>
  fp8.dynamic_quantize %y into %r, %t block [1, -1]
      : memref<?x12288xbf16> -> memref<?x12288xf8E5M2>, memref<?x1xbf16>
  return
}

// -----

// CHECK-LABEL: llvm.func @quantize_128x128(
// CHECK-SAME: nvvm.reqntid = array<i32: 512, 1, 1>
// CHECK-LABEL: func.func @blocks
// CHECK: gpu.launch_func @fp8_kernels::@quantize_128x128
// ADA-LABEL: func.func @blocks
func.func @blocks(%x: memref<?x?xf32>, %q: memref<?x?xf8E5M2>,
                  %s: memref<?x?xf8E8M0FNU>) {
  fp8.dynamic_quantize %x into %q, %s block [128, 128]
      {scale_rounding = #fp8.scale_rounding<pow2_ceil>}
      : memref<?x?xf32> -> memref<?x?xf8E5M2>, memref<?x?xf8E8M0FNU>
  return
}

// -----

// The scale is given: there is no amax, tiles are parts of rows, and codes of
// NaN are corrected.
// CHECK-LABEL: llvm.func @quantize_1x1024(
// CHECK-NOT: nvvm.shfl.sync
// CHECK-NOT: nvvm.redux.sync
// CHECK: llvm.load %{{.*}} {alignment = 4 : i64} : !llvm.ptr<1> -> f32
// CHECK: nvvm.convert.f32x2.to.f8x2
// CHECK: arith.constant 2139062143 : i32
// CHECK-LABEL: func.func @given
// CHECK: gpu.launch_func @fp8_kernels::@quantize_1x1024
// ADA-LABEL: func.func @given
func.func @given(%x: memref<?x?xf16>, %q: memref<?x?xf8E4M3FN>,
                 %s: memref<1x1xf32>) {
  fp8.quantize %x scale(%s) into %q block [-1, -1]
      : memref<?x?xf16>, memref<1x1xf32> -> memref<?x?xf8E4M3FN>
  return
}

// -----

// The scales are stored column by column, so neighboring warps compute
// neighboring rows. The batches are not adjacent in memory, so there is a third
// dimension.
// CHECK-LABEL: func.func @transposed_scale
// CHECK: gpu.launch_func @fp8_kernels::@quantize_1x128
// ADA-LABEL: func.func @transposed_scale
func.func @transposed_scale(
    %x: memref<?x?x256xbf16, strided<[?, ?, 1], offset: ?>>,
    %q: memref<?x?x256xf8E4M3FN>,
    %s: memref<?x?x2xf32, strided<[?, 1, ?]>>) {
  fp8.dynamic_quantize %x into %q, %s block [1, 1, 128]
      : memref<?x?x256xbf16, strided<[?, ?, 1], offset: ?>>
      -> memref<?x?x256xf8E4M3FN>, memref<?x?x2xf32, strided<[?, 1, ?]>>
  return
}
