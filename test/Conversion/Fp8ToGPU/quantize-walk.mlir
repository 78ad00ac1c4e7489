// Tests kernels for blocks that do not fit into registers, and for tensors with
// one scale.
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu | FileCheck %s

// One launch runs both passes, with a barrier of the grid between them.
// CHECK-LABEL: llvm.func @quantize_tensor(
// CHECK-SAME: nvvm.reqntid = array<i32: 1024, 1, 1>
// CHECK: scf.for
// CHECK: arith.maxui {{.*}} : vector<2xi16>
// Shared memory keeps elements for the second pass.
// CHECK: llvm.store {{.*}} {alignment = 16 : i64} : vector<4xi32>, !llvm.ptr<3>
// CHECK: llvm.atomicrmw umax %{{.*}} syncscope("device") monotonic : !llvm.ptr<1>, i32
// CHECK: llvm.atomicrmw add %{{.*}} syncscope("device") acq_rel : !llvm.ptr<1>, i32
// CHECK: scf.while
// CHECK: llvm.load %{{.*}} atomic syncscope("device") acquire
// CHECK: scf.for
// CHECK: llvm.load {{.*}} {alignment = 16 : i64} : !llvm.ptr<3> -> vector<4xi32>
// CHECK: nvvm.convert.f32x2.to.f8x2

// There are at most as many thread blocks as multiprocessors, so that all run
// at the same time. There is at least one, because an empty tensor also has a
// scale. The workspace starts with zeros.
// CHECK-LABEL: func.func @tensor
// CHECK: %[[WORKSPACE:.*]] = memref.alloc() : memref<2xi32>
// CHECK: gpu.memset %[[WORKSPACE]], %{{.*}} : memref<2xi32>, i32
// CHECK: %[[BLOCKS:.*]] = arith.maxui
// CHECK: %[[COUNT:.*]] = call @fp8rtMultiprocessorCount() : () -> i64
// CHECK: %[[INDEX:.*]] = arith.index_cast %[[COUNT]]
// CHECK: %[[GRID:.*]] = arith.minui %[[BLOCKS]], %[[INDEX]]
// CHECK: gpu.launch_func @fp8_kernels::@quantize_tensor blocks in (%[[GRID]],
// CHECK-NOT: fp8.launch_dependents
// CHECK-SAME: {fp8.cooperative}
// CHECK: memref.dealloc %[[WORKSPACE]]
func.func @tensor(%x: memref<?x?xbf16>, %q: memref<?x?xf8E4M3FN>,
                  %s: memref<1x1xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [-1, -1]
      : memref<?x?xbf16> -> memref<?x?xf8E4M3FN>, memref<1x1xf32>
  return
}

// -----

// The length of the rows is unknown, so each row has a thread block.
// CHECK-LABEL: llvm.func @quantize_blocks(
// CHECK-SAME: nvvm.reqntid = array<i32: 256, 1, 1>
// CHECK-NOT: llvm.atomicrmw
// CHECK-LABEL: func.func @rows
// CHECK: gpu.launch_func @fp8_kernels::@quantize_blocks
// CHECK-SAME: {fp8.launch_dependents}
func.func @rows(%x: memref<?x?xbf16>, %q: memref<?x?xf8E4M3FN>,
                %s: memref<?x1xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [1, -1]
      : memref<?x?xbf16> -> memref<?x?xf8E4M3FN>, memref<?x1xf32>
  return
}

// -----

// One thread block can hold the tensor, so no barrier of the grid is needed.
// CHECK-LABEL: func.func @small
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @fp8_kernels::@quantize_1x3072
func.func @small(%x: memref<1x3072xbf16>, %q: memref<1x3072xf8E4M3FN>,
                 %s: memref<1x1xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [1, -1]
      : memref<1x3072xbf16> -> memref<1x3072xf8E4M3FN>, memref<1x1xf32>
  return
}

// -----

// A scale for each of a few heads: blocks that share a head wait for each other.
// A part has eight rows of 128 elements. The input's heads lie between its rows.
// CHECK-LABEL: llvm.func @quantize_tensor(
// CHECK: llvm.atomicrmw umax %{{.*}} syncscope("device") monotonic : !llvm.ptr<1>, i32
// CHECK: scf.while
// CHECK-LABEL: func.func @heads
// CHECK: %[[WORKSPACE:.*]] = memref.alloc() : memref<48xi32>
// CHECK: gpu.memset %[[WORKSPACE]]
// CHECK: %[[COUNT:.*]] = call @fp8rtMultiprocessorCount() : () -> i64
// CHECK: %[[INDEX:.*]] = arith.index_cast %[[COUNT]]
// CHECK: %[[SHARE:.*]] = arith.divui %[[INDEX]], %c24
// CHECK: gpu.launch_func @fp8_kernels::@quantize_tensor {{.*}} {fp8.cooperative}
// CHECK: memref.dealloc %[[WORKSPACE]]
func.func @heads(%x: memref<1x4608x24x128xbf16>, %q: memref<1x4608x24x128xf8E4M3FN>,
                 %s: memref<1x1x24x1xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [1, -1, 1, -1]
      : memref<1x4608x24x128xbf16> -> memref<1x4608x24x128xf8E4M3FN>, memref<1x1x24x1xf32>
  return
}
