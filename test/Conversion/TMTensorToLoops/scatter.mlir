// Updates of one place are applied in their order, because only one thread
// writes to the place.

// RUN: fp8-opt %s --split-input-file --convert-tm-tensor-to-loops=threads=64 | FileCheck %s
// RUN: fp8-opt %s --split-input-file --convert-tm-tensor-to-loops | FileCheck %s --check-prefix=ONE

// Each element of the updates is independent. Operands that the body does not use are not read.
// CHECK-LABEL: func.func @unique
// CHECK-SAME: (%[[U:.*]]: memref<3x1x4xf32>, %[[I:.*]]: memref<3x1xi32>, %[[O:.*]]: memref<8x4xf32>)
func.func @unique(%u: memref<3x1x4xf32>, %i: memref<3x1xi32>, %o: memref<8x4xf32>) {
  // CHECK: scf.parallel (%[[N:.*]], %[[R:.*]], %[[C:.*]]) =
  // CHECK: %[[NAME:.*]] = memref.load %[[I]][%[[N]], %{{.*}}]
  // CHECK: %[[START:.*]] = arith.index_cast %[[NAME]]
  // CHECK: %[[ROW:.*]] = arith.addi %[[START]], %[[R]]
  // CHECK: %[[A:.*]] = arith.cmpi ult, %[[ROW]], %c8
  // CHECK: %[[B:.*]] = arith.cmpi ult, %[[C]], %c4
  // CHECK: %[[INSIDE:.*]] = arith.andi %[[A]], %[[B]]
  // CHECK-NEXT: cf.assert %[[INSIDE]], "expected an index of a scatter to be inside of the tensor"
  // CHECK-NEXT: %[[UPDATE:.*]] = memref.load %[[U]][%[[N]], %[[R]], %[[C]]]
  // CHECK-NEXT: memref.store %[[UPDATE]], %[[O]][%[[ROW]], %[[C]]]
  tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(true) ins(%u, %i : memref<3x1x4xf32>, memref<3x1xi32>) outs(%o : memref<8x4xf32>) {
  ^bb0(%update: f32, %before: f32):
    tm_tensor.yield %update : f32
  }
  return
}

// -----

// 64 threads for four columns would be 16 for each, but there are only 8 rows.
// With one thread for each column, there is no loop over owners of rows.
// CHECK-LABEL: func.func @add
// CHECK-SAME: (%[[U:.*]]: memref<3x1x4xf32>, %[[I:.*]]: memref<3x1xi64>, %[[O:.*]]: memref<8x4xf32>)
// ONE-LABEL: func.func @add
func.func @add(%u: memref<3x1x4xf32>, %i: memref<3x1xi64>, %o: memref<8x4xf32>) {
  // CHECK: scf.parallel (%[[OWNER:.*]], %[[C:.*]]) = (%{{.*}}, %{{.*}}) to (%c8{{.*}}, %c4{{.*}})
  // CHECK: scf.for %[[N:.*]] =
  // CHECK: scf.for %[[R:.*]] =
  // CHECK: %[[START:.*]] = arith.index_cast
  // CHECK: %[[ROW:.*]] = arith.addi %[[START]], %[[R]]
  // CHECK: %[[TURN:.*]] = arith.remui %[[ROW]], %c8
  // CHECK: %[[MINE:.*]] = arith.cmpi eq, %[[TURN]], %[[OWNER]]
  // CHECK-NEXT: scf.if %[[MINE]] {
  // CHECK: cf.assert
  // CHECK: %[[UPDATE:.*]] = memref.load %[[U]][%[[N]], %[[R]], %[[C]]]
  // CHECK: %[[BEFORE:.*]] = memref.load %[[O]][%[[ROW]], %[[C]]]
  // CHECK: %[[SUM:.*]] = arith.addf %[[BEFORE]], %[[UPDATE]]
  // CHECK: memref.store %[[SUM]], %[[O]][%[[ROW]], %[[C]]]
  // ONE: scf.parallel (%{{.*}}, %{{.*}}) = (%{{.*}}, %{{.*}}) to (%c1{{.*}}, %c4{{.*}})
  // ONE-NOT: arith.remui
  // ONE: return
  tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%u, %i : memref<3x1x4xf32>, memref<3x1xi64>) outs(%o : memref<8x4xf32>) {
  ^bb0(%update: f32, %before: f32):
    %0 = arith.addf %before, %update : f32
    tm_tensor.yield %0 : f32
  }
  return
}

// -----

// A place has two indices, which belong to dimensions in any order.
// CHECK-LABEL: func.func @two_numbers
// CHECK-SAME: (%[[U:.*]]: memref<?xf32>, %[[I:.*]]: memref<?x2xi64>, %[[O:.*]]: memref<?x?xf32>)
func.func @two_numbers(%u: memref<?xf32>, %i: memref<?x2xi64>, %o: memref<?x?xf32>) {
  // CHECK: scf.parallel (%{{.*}}) = (%{{.*}}) to (%c64{{.*}})
  // CHECK: scf.for %[[N:.*]] =
  // CHECK: %[[Y:.*]] = arith.index_cast
  // CHECK: %[[X:.*]] = arith.index_cast
  // CHECK: %[[LINE:.*]] = arith.muli %[[Y]], %{{.*}}
  // CHECK: arith.addi %[[LINE]], %[[X]]
  // CHECK: memref.load %[[O]][%[[Y]], %[[X]]]
  tm_tensor.scatter {dimension_map = array<i64: 1, 0>} unique_indices(false) ins(%u, %i : memref<?xf32>, memref<?x2xi64>) outs(%o : memref<?x?xf32>) {
  ^bb0(%update: f32, %before: f32):
    %0 = arith.addf %before, %update : f32
    tm_tensor.yield %0 : f32
  }
  return
}
