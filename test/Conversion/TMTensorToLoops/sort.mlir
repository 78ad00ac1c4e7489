// Short lines are sorted by insertion, and long ones by merging.

// RUN: fp8-opt %s --split-input-file --convert-tm-tensor-to-loops | FileCheck %s

// CHECK-LABEL: func.func @short
// CHECK-SAME: (%[[X:.*]]: memref<3x17xi32>, %[[P:.*]]: memref<3x17xi64>)
func.func @short(%x: memref<3x17xi32>, %p: memref<3x17xi64>) {
  // CHECK-NOT: memref.alloc
  // CHECK: scf.parallel (%[[LINE:.*]]) =
  // CHECK: scf.for %[[I:.*]] =
  // CHECK: %[[KEY:.*]] = memref.load %[[X]][%[[LINE]], %[[I]]]
  // CHECK: %[[VALUE:.*]] = memref.load %[[P]][%[[LINE]], %[[I]]]
  // CHECK: %[[GAP:.*]] = scf.while (%{{.*}} = %[[I]])
  // CHECK: %[[OTHER:.*]] = memref.load %[[X]]
  // CHECK: %[[A:.*]] = arith.cmpi sle, %[[KEY]], %[[OTHER]]
  // CHECK: %[[B:.*]] = arith.cmpi sle, %[[OTHER]], %[[KEY]]
  // CHECK: %[[NOT:.*]] = arith.xori %[[B]]
  // CHECK: arith.andi %[[A]], %[[NOT]]
  // CHECK: memref.store %[[KEY]], %[[X]][%[[LINE]], %[[GAP]]]
  // CHECK: memref.store %[[VALUE]], %[[P]][%[[LINE]], %[[GAP]]]
  tm_tensor.sort dimension(1) outs(%x, %p : memref<3x17xi32>, memref<3x17xi64>) {
  ^bb0(%a: i32, %b: i32, %pa: i64, %pb: i64):
    %0 = arith.cmpi sle, %a, %b : i32
    tm_tensor.yield %0 : i1
  }
  return
}

// -----

// An iteration has two rounds, which merge to the temporary memory and back. A NaN counts as greater than every
// number.
// CHECK-LABEL: func.func @long
// CHECK-SAME: (%[[X:.*]]: memref<?x3xf32>)
func.func @long(%x: memref<?x3xf32>) {
  // CHECK: %[[T:.*]] = memref.alloc(%{{.*}}) : memref<?x3xf32>
  // CHECK: scf.while (%[[W:.*]] = %{{.*}}) : (index) -> index {
  // CHECK: ^bb0(%[[WIDTH:.*]]: index):
  // CHECK: %[[TWICE:.*]] = arith.addi %[[WIDTH]], %[[WIDTH]]
  // CHECK: scf.parallel (%[[I:.*]], %[[C:.*]]) =
  // CHECK: %[[ELEMENT:.*]] = memref.load %[[X]][%[[I]], %[[C]]]
  // CHECK: scf.while
  // CHECK: %[[OTHER:.*]] = memref.load %[[X]]
  // CHECK: %[[NAN:.*]] = arith.cmpf uno, %[[OTHER]], %[[OTHER]]
  // CHECK: %[[GREATER:.*]] = arith.cmpf oge, %[[OTHER]], %[[ELEMENT]]
  // CHECK: arith.ori %[[GREATER]], %[[NAN]]
  // CHECK: memref.store %[[ELEMENT]], %[[T]][%{{.*}}, %[[C]]]
  // CHECK: scf.parallel
  // CHECK: memref.load %[[T]]
  // CHECK: memref.store %{{.*}}, %[[X]]
  // CHECK: %[[NEXT:.*]] = arith.addi %[[TWICE]], %[[TWICE]]
  // CHECK: scf.yield %[[NEXT]]
  // CHECK: memref.dealloc %[[T]]
  tm_tensor.sort dimension(0) outs(%x : memref<?x3xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.cmpf ogt, %a, %b : f32
    tm_tensor.yield %0 : i1
  }
  return
}
