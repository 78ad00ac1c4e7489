// A copy of memory to itself is erased, also if the two views are different
// reshapes of the memory.

// RUN: fp8-opt %s --fp8-erase-self-copies | FileCheck %s

// CHECK-LABEL: func.func @reshaped
// CHECK-NOT: memref.copy
// CHECK: return
func.func @reshaped(%joint: memref<1x?x24x128xf32>, %at: index, %n: index) {
  %place = memref.subview %joint[0, %at, 0, 0] [1, %n, 24, 128] [1, 1, 1, 1] : memref<1x?x24x128xf32> to memref<1x?x24x128xf32, strided<[?, 3072, 128, 1], offset: ?>>
  %rows = memref.subview %place[0, 0, 0, 0] [1, %n, 24, 128] [1, 1, 1, 1] : memref<1x?x24x128xf32, strided<[?, 3072, 128, 1], offset: ?>> to memref<?x24x128xf32, strided<[3072, 128, 1], offset: ?>>
  %joined = memref.collapse_shape %rows [[0], [1, 2]] : memref<?x24x128xf32, strided<[3072, 128, 1], offset: ?>> into memref<?x3072xf32, strided<[3072, 1], offset: ?>>
  %parted = memref.expand_shape %joined [[0, 1], [2, 3]] output_shape [1, %n, 24, 128] : memref<?x3072xf32, strided<[3072, 1], offset: ?>> into memref<1x?x24x128xf32, strided<[?, 3072, 128, 1], offset: ?>>
  memref.copy %parted, %place : memref<1x?x24x128xf32, strided<[?, 3072, 128, 1], offset: ?>> to memref<1x?x24x128xf32, strided<[?, 3072, 128, 1], offset: ?>>
  return
}

// These copies stay: the views are at different places, or one is only a part
// of the other.
// CHECK-LABEL: func.func @others
// CHECK-COUNT-3: memref.copy
// CHECK: return
func.func @others(%x: memref<?x8xf32>, %n: index, %m: index) {
  %first = memref.subview %x[0, 0] [%n, 8] [1, 1] : memref<?x8xf32> to memref<?x8xf32, strided<[8, 1]>>
  %second = memref.subview %x[%n, 0] [%n, 8] [1, 1] : memref<?x8xf32> to memref<?x8xf32, strided<[8, 1], offset: ?>>
  memref.copy %first, %second : memref<?x8xf32, strided<[8, 1]>> to memref<?x8xf32, strided<[8, 1], offset: ?>>
  %from_first = memref.subview %first[0, 0] [%m, 8] [1, 1] : memref<?x8xf32, strided<[8, 1]>> to memref<?x8xf32, strided<[8, 1]>>
  %other = memref.subview %first[0, 0] [%m, 8] [2, 1] : memref<?x8xf32, strided<[8, 1]>> to memref<?x8xf32, strided<[16, 1]>>
  memref.copy %from_first, %other : memref<?x8xf32, strided<[8, 1]>> to memref<?x8xf32, strided<[16, 1]>>
  %one = memref.subview %x[1, 0] [%m, 8] [1, 1] : memref<?x8xf32> to memref<?x8xf32, strided<[8, 1], offset: 8>>
  memref.copy %from_first, %one : memref<?x8xf32, strided<[8, 1]>> to memref<?x8xf32, strided<[8, 1], offset: 8>>
  return
}
