// If only kernels use an element, they read it, and not host code.

// RUN: fp8-opt %s --split-input-file --fp8-launch-linalg --canonicalize | FileCheck %s

// An argument is never written to, so both kernels read it.
// CHECK-LABEL: func.func @number(
// CHECK-SAME: %[[S:.*]]: memref<2xf32>, %[[X:[^:]*]]: memref<64xf32>
// CHECK-NOT: memref.load
// CHECK: gpu.launch
// CHECK: %[[V:.*]] = memref.load %[[S]][%{{.*}}] : memref<2xf32>
// CHECK: %[[HALF:.*]] = arith.mulf %[[V]]
// CHECK: memref.store %[[HALF]], %[[X]]
// CHECK: gpu.launch
// CHECK: memref.load %[[S]]
func.func @number(%s: memref<2xf32>, %x: memref<64xf32> {fp8.result_dims = array<i64: 64>}, %y: memref<32xf32> {fp8.result_dims = array<i64: 32>}) {
  %c1 = arith.constant 1 : index
  %half = arith.constant 0.5 : f32
  %0 = memref.load %s[%c1] : memref<2xf32>
  %1 = arith.mulf %0, %half : f32
  linalg.fill ins(%1 : f32) outs(%x : memref<64xf32>)
  linalg.fill ins(%0 : f32) outs(%y : memref<32xf32>)
  return
}

// -----

// The position of a copy is an element, so a kernel reads the position and
// clamps it to the bounds of the memory.
// CHECK-LABEL: func.func @position(
// CHECK-SAME: %[[P:.*]]: memref<i64>, %[[K:[^:]*]]: memref<4x1x16xbf16>, %[[CACHE:[^:]*]]: memref<4x32x16xbf16>
// CHECK-NOT: memref.load
// CHECK-NOT: memref.copy
// CHECK: gpu.launch
// CHECK: %[[I:.*]] = memref.load %[[P]][] : memref<i64>
// CHECK: %[[INDEX:.*]] = arith.index_cast %[[I]]
// CHECK: %[[BELOW:.*]] = arith.minsi %[[INDEX]], %c31
// CHECK: %[[INSIDE:.*]] = arith.maxsi %[[BELOW]], %c0
// CHECK: %[[VIEW:.*]] = memref.subview %[[CACHE]][0, %[[INSIDE]], 0] [4, 1, 16] [1, 1, 1]
// CHECK: memref.store
func.func @position(%p: memref<i64>, %k: memref<4x1x16xbf16>, %cache: memref<4x32x16xbf16> {fp8.result_dims = array<i64: 4, 32, 16>}) {
  %0 = memref.load %p[] : memref<i64>
  %1 = arith.index_cast %0 : i64 to index
  %2 = memref.subview %cache[0, %1, 0] [4, 1, 16] [1, 1, 1] : memref<4x32x16xbf16> to memref<4x1x16xbf16, strided<[512, 16, 1], offset: ?>>
  memref.copy %k, %2 : memref<4x1x16xbf16> to memref<4x1x16xbf16, strided<[512, 16, 1], offset: ?>>
  return
}

// -----

// The host does not know the address, so kernels fill and copy also zeros and
// contiguous memory.
// CHECK-LABEL: func.func @contiguous(
// CHECK-NOT: gpu.memset
// CHECK-NOT: memref.copy
// CHECK-COUNT-2: gpu.launch
// CHECK-NOT: gpu.launch
func.func @contiguous(%p: memref<i64>, %k: memref<1x16xf32>, %cache: memref<32x16xf32> {fp8.result_dims = array<i64: 32, 16>}) {
  %zero = arith.constant 0.0 : f32
  %0 = memref.load %p[] : memref<i64>
  %1 = arith.index_cast %0 : i64 to index
  %2 = memref.subview %cache[%1, 0] [1, 16] [1, 1] : memref<32x16xf32> to memref<1x16xf32, strided<[16, 1], offset: ?>>
  linalg.fill ins(%zero : f32) outs(%2 : memref<1x16xf32, strided<[16, 1], offset: ?>>)
  memref.copy %k, %2 : memref<1x16xf32> to memref<1x16xf32, strided<[16, 1], offset: ?>>
  return
}

// -----

// The buffer of the element is written again or freed before the kernel runs,
// so another kernel stores the element in a separate buffer.
// CHECK-LABEL: func.func @overwritten(
// CHECK: %[[S:.*]] = memref.alloc() : memref<1xf32>
// CHECK: gpu.launch
// CHECK: %[[KEPT:.*]] = memref.alloc() : memref<f32>
// CHECK-NEXT: gpu.launch
// CHECK: %[[V:.*]] = memref.load %[[S]]
// CHECK: memref.store %[[V]], %[[KEPT]][]
// CHECK: gpu.launch
// CHECK: memref.dealloc %[[S]]
// CHECK: gpu.launch
// CHECK: memref.load %[[KEPT]][]
func.func @overwritten(%x: memref<64xf32> {fp8.result_dims = array<i64: 64>}) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %s = memref.alloc() : memref<1xf32>
  linalg.fill ins(%one : f32) outs(%s : memref<1xf32>)
  %0 = memref.load %s[%c0] : memref<1xf32>
  linalg.fill ins(%two : f32) outs(%s : memref<1xf32>)
  memref.dealloc %s : memref<1xf32>
  linalg.fill ins(%0 : f32) outs(%x : memref<64xf32>)
  return
}

// -----

// No operation writes to the buffer in between. Writes to other buffers do not
// matter.
// CHECK-LABEL: func.func @untouched(
// CHECK: %[[S:.*]] = memref.alloc() : memref<1xf32>
// CHECK: %[[T:.*]] = memref.alloc() : memref<8xf32>
// CHECK-NOT: memref.alloc
// CHECK: memref.load %[[S]]
// CHECK: memref.dealloc %[[S]]
func.func @untouched(%x: memref<64xf32> {fp8.result_dims = array<i64: 64>}, %z: memref<8xf32> {fp8.result_dims = array<i64: 8>}) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %s = memref.alloc() : memref<1xf32>
  %t = memref.alloc() : memref<8xf32>
  linalg.fill ins(%one : f32) outs(%s : memref<1xf32>)
  %0 = memref.load %s[%c0] : memref<1xf32>
  linalg.fill ins(%one : f32) outs(%t : memref<8xf32>)
  linalg.fill ins(%0 : f32) outs(%x : memref<64xf32>)
  memref.dealloc %s : memref<1xf32>
  memref.copy %t, %z : memref<8xf32> to memref<8xf32>
  memref.dealloc %t : memref<8xf32>
  return
}

// -----

// If only kernels use an element, a kernel also checks an assertion about it.
// CHECK-LABEL: func.func @assertion(
// CHECK-SAME: %[[S:.*]]: memref<f32>
// CHECK-NOT: memref.load
// CHECK: gpu.launch {{.*}} function(@assert)
// CHECK: %[[V:.*]] = memref.load %[[S]][]
// CHECK: %[[C:.*]] = arith.cmpf ogt, %[[V]]
// CHECK: cf.assert %[[C]], "expected a positive number"
// CHECK: gpu.launch {{.*}} function(@fill)
func.func @assertion(%s: memref<f32>, %x: memref<64xf32> {fp8.result_dims = array<i64: 64>}) {
  %zero = arith.constant 0.0 : f32
  %0 = memref.load %s[] : memref<f32>
  %1 = arith.cmpf ogt, %0, %zero : f32
  cf.assert %1, "expected a positive number"
  linalg.fill ins(%0 : f32) outs(%x : memref<64xf32>)
  return
}

// -----

// The host reads an element that it needs, and checks assertions about it
// before anything else.
// CHECK-LABEL: func.func @size(
// CHECK: memref.load
// CHECK: cf.assert
// CHECK: memref.alloc(
func.func @size(%p: memref<index>, %y: memref<?xf32> {fp8.result_dims = array<i64: -1>}) {
  %zero = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %0 = memref.load %p[] : memref<index>
  %valid = arith.cmpi sge, %0, %c0 : index
  cf.assert %valid, "expected a size"
  %1 = memref.alloc(%0) : memref<?xf32>
  linalg.fill ins(%zero : f32) outs(%1 : memref<?xf32>)
  memref.copy %1, %y : memref<?xf32> to memref<?xf32>
  memref.dealloc %1 : memref<?xf32>
  return
}
