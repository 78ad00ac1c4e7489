// RUN: fp8-opt %s --fp8-expand-copies | FileCheck %s

// MLIR has no memcpy for this copy.
// CHECK-LABEL: @strided
// CHECK-SAME: (%[[A:.*]]: memref<4x8xf32, strided<[16, 1]>>, %[[B:.*]]: memref<4x8xf32>)
// CHECK-NOT: memref.copy
// CHECK: linalg.generic
// CHECK-SAME: ins(%[[A]] : {{.*}}) outs(%[[B]] : memref<4x8xf32>)
// CHECK: ^bb0(%[[X:.*]]: f32, %{{.*}}: f32):
// CHECK: linalg.yield %[[X]]
func.func @strided(%a: memref<4x8xf32, strided<[16, 1]>>, %b: memref<4x8xf32>) {
  memref.copy %a, %b : memref<4x8xf32, strided<[16, 1]>> to memref<4x8xf32>
  return
}

// CHECK-LABEL: @strided_target
// CHECK-NOT: memref.copy
// CHECK: linalg.generic
func.func @strided_target(%a: memref<?xbf16>, %b: memref<?xbf16, strided<[2], offset: ?>>) {
  memref.copy %a, %b : memref<?xbf16> to memref<?xbf16, strided<[2], offset: ?>>
  return
}

// CHECK-LABEL: @contiguous
// CHECK-COUNT-2: memref.copy
// CHECK-NOT: linalg.generic
func.func @contiguous(%a: memref<?x8xf32>, %b: memref<?x8xf32>, %c: memref<4x8xf32, strided<[8, 1], offset: ?>>,
                      %d: memref<4x8xf32>) {
  memref.copy %a, %b : memref<?x8xf32> to memref<?x8xf32>
  memref.copy %c, %d : memref<4x8xf32, strided<[8, 1], offset: ?>> to memref<4x8xf32>
  return
}

// CHECK-LABEL: @empty
// CHECK-NOT: memref.copy
// CHECK: linalg.generic
func.func @empty(%a: memref<0x8xf32, strided<[16, 1]>>, %b: memref<0x8xf32>) {
  memref.copy %a, %b : memref<0x8xf32, strided<[16, 1]>> to memref<0x8xf32>
  return
}
