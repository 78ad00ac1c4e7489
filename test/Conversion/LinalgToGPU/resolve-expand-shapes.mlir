// A view may have several unknown sizes in one group.

// RUN: fp8-opt %s --fp8-resolve-expand-shapes | FileCheck %s

// CHECK-LABEL: func.func @two_sizes
// CHECK-SAME: (%[[X:.*]]: memref<?xf32>, %[[N:[a-z0-9]+]]: index
func.func @two_sizes(%x: memref<?xf32>, %n: index) -> memref<1x24x?x?xf32> {
  // CHECK: %[[BASE:.*]], %{{.*}}, %{{.*}}, %{{.*}} = memref.extract_strided_metadata %[[X]]
  // CHECK: %[[SQUARE:.*]] = arith.muli %[[N]], %[[N]]
  // CHECK: %[[ALL:.*]] = arith.muli %[[SQUARE]], %{{.*}}
  // CHECK: memref.reinterpret_cast %[[BASE]] to offset: [0], sizes: [1, 24, %[[N]], %[[N]]], strides: [%[[ALL]], %[[SQUARE]], %[[N]], 1]
  %0 = memref.expand_shape %x [[0, 1, 2, 3]] output_shape [1, 24, %n, %n] : memref<?xf32> into memref<1x24x?x?xf32>
  return %0 : memref<1x24x?x?xf32>
}

// CHECK-LABEL: func.func @one_size
func.func @one_size(%x: memref<?x8xf32>, %n: index) -> memref<?x4x8xf32> {
  // CHECK: memref.expand_shape
  %0 = memref.expand_shape %x [[0, 1], [2]] output_shape [%n, 4, 8] : memref<?x8xf32> into memref<?x4x8xf32>
  return %0 : memref<?x4x8xf32>
}
