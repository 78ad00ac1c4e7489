// Each line is computed in order, and all lines in parallel.

// RUN: fp8-opt %s --split-input-file --convert-tm-tensor-to-loops | FileCheck %s

// CHECK-LABEL: func.func @inclusive
// CHECK-SAME: (%[[X:.*]]: memref<3x7xf32>, %[[Y:.*]]: memref<3x7xf32>, %[[LAST:.*]]: memref<3xf32>)
func.func @inclusive(%x: memref<3x7xf32>, %y: memref<3x7xf32>, %last: memref<3xf32>) {
  // CHECK: %[[C3:.*]] = arith.constant 3 : index
  // CHECK: scf.parallel (%[[LINE:.*]]) = (%{{.*}}) to (%[[C3]])
  // CHECK: %[[FIRST:.*]] = memref.load %[[X]][%[[LINE]], %{{.*}}]
  // CHECK-NEXT: memref.store %[[FIRST]], %[[Y]][%[[LINE]], %{{.*}}]
  // CHECK: %[[SUM:.*]] = scf.for %[[I:.*]] = %{{.*}} to %{{.*}} step %{{.*}} iter_args(%[[BEFORE:.*]] = %[[FIRST]])
  // CHECK-NEXT: %[[ELEMENT:.*]] = memref.load %[[X]][%[[LINE]], %[[I]]]
  // CHECK-NEXT: %[[NEXT:.*]] = arith.subf %[[BEFORE]], %[[ELEMENT]]
  // CHECK-NEXT: memref.store %[[NEXT]], %[[Y]][%[[LINE]], %[[I]]]
  // CHECK-NEXT: scf.yield %[[NEXT]]
  // CHECK: memref.store %[[SUM]], %[[LAST]][%[[LINE]]]
  tm_tensor.scan dimension(1) inclusive(true) ins(%x : memref<3x7xf32>) outs(%y, %last : memref<3x7xf32>, memref<3xf32>) {
  ^bb0(%before: f32, %element: f32):
    %0 = arith.subf %before, %element : f32
    tm_tensor.yield %0 : f32
  }
  return
}

// -----

// An exclusive scan starts from the accumulator, and its results are one
// element behind. An empty line has no first element.
// CHECK-LABEL: func.func @exclusive
// CHECK-SAME: (%[[X:.*]]: memref<?x7xi64>, %[[Y:.*]]: memref<?x7xi64>, %[[LAST:.*]]: memref<7xi64>)
func.func @exclusive(%x: memref<?x7xi64>, %y: memref<?x7xi64>, %last: memref<7xi64>) {
  // CHECK: scf.parallel (%[[COLUMN:.*]]) =
  // CHECK: %[[ROWS:.*]] = memref.dim %[[X]]
  // CHECK: %[[THERE:.*]] = arith.cmpi ugt, %[[ROWS]]
  // CHECK-NEXT: scf.if %[[THERE]] {
  // CHECK: %[[START:.*]] = memref.load %[[LAST]][%[[COLUMN]]]
  // CHECK-NEXT: memref.store %[[START]], %[[Y]][%{{.*}}, %[[COLUMN]]]
  // CHECK: scf.for %[[I:.*]] = %{{.*}} to %{{.*}} step %{{.*}} iter_args(%{{.*}} = %[[START]])
  // CHECK-NEXT: %[[BEHIND:.*]] = arith.subi %[[I]]
  // CHECK-NEXT: memref.load %[[X]][%[[BEHIND]], %[[COLUMN]]]
  tm_tensor.scan dimension(0) inclusive(false) ins(%x : memref<?x7xi64>) outs(%y, %last : memref<?x7xi64>, memref<7xi64>) {
  ^bb0(%before: i64, %element: i64):
    %0 = arith.addi %before, %element : i64
    tm_tensor.yield %0 : i64
  }
  return
}
