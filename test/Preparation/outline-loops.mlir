// RUN: fp8-opt %s --fp8-outline-loops -split-input-file | FileCheck %s
// RUN: fp8-opt %s --fp8-outline-loops -split-input-file | fp8-opt -split-input-file -o /dev/null

// Equal loops on different memory share one function. Its arguments are the
// values that the loop uses, except constants.

// CHECK: func.func private @loop(%[[N:.*]]: index, %[[X:.*]]: memref<?xf32>, %[[Y:.*]]: memref<?xf32>)
// CHECK-SAME: attributes {passthrough = ["noinline"]}
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK: scf.for %[[I:.*]] = %[[C0]] to %[[N]] step %[[C1]]
// CHECK: memref.load %[[X]][%[[I]]]
// CHECK: memref.store %{{.*}}, %[[Y]][%[[I]]]
// CHECK: return
// CHECK-NOT: @loop_
// CHECK-LABEL: func.func @equal(
// CHECK-SAME: %[[A:.*]]: memref<?xf32>, %[[B:.*]]: memref<?xf32>, %[[C:.*]]: memref<?xf32>, %[[M:.*]]: index)
// CHECK-NOT: scf.for
// CHECK: call @loop(%[[M]], %[[A]], %[[B]])
// CHECK: call @loop(%[[M]], %[[B]], %[[C]])
func.func @equal(%a: memref<?xf32>, %b: memref<?xf32>, %c: memref<?xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = memref.load %a[%i] : memref<?xf32>
    memref.store %0, %b[%i] : memref<?xf32>
  }
  scf.for %i = %c0 to %n step %c1 {
    %0 = memref.load %b[%i] : memref<?xf32>
    memref.store %0, %c[%i] : memref<?xf32>
  }
  return
}

// -----

// Loops that differ in a constant do not share one.
// CHECK: func.func private @loop(
// CHECK: arith.constant 2.0
// CHECK: func.func private @loop_0(
// CHECK: arith.constant 3.0
// CHECK-LABEL: func.func @different(
// CHECK: call @loop(
// CHECK: call @loop_0(
func.func @different(%a: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %two = arith.constant 2.0 : f32
  %three = arith.constant 3.0 : f32
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %two, %a[%i] : memref<8xf32>
  }
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %three, %a[%i] : memref<8xf32>
  }
  return
}

// -----

// The result of a loop is the result of the call.
// CHECK: func.func private @loop(%{{.*}}: f32, %{{.*}}: memref<8xf32>) -> f32
// CHECK: %[[SUM:.*]] = scf.for
// CHECK: return %[[SUM]] : f32
// CHECK-LABEL: func.func @sum(
// CHECK: %[[R:.*]] = call @loop(
// CHECK: return %[[R]]
func.func @sum(%a: memref<8xf32>, %start: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %r = scf.for %i = %c0 to %c8 step %c1 iter_args(%sum = %start) -> f32 {
    %0 = memref.load %a[%i] : memref<8xf32>
    %1 = arith.addf %sum, %0 : f32
    scf.yield %1 : f32
  }
  return %r : f32
}

// -----

// A loop of the program has operations that allocate. It stays, and loops inside
// become functions.
// CHECK: func.func private @loop(%{{.*}}: index, %{{.*}}: memref<8xf32>)
// CHECK-LABEL: func.func @nested(
// CHECK: scf.for %[[I:.*]] =
// CHECK: %[[M:.*]] = memref.alloc()
// CHECK: call @loop(%[[I]], %[[M]])
// CHECK: memref.dealloc %[[M]]
func.func @nested(%n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.for %i = %c0 to %n step %c1 {
    %m = memref.alloc() : memref<8xf32>
    scf.for %j = %c0 to %c8 step %c1 {
      %k = arith.addi %i, %j : index
      %0 = arith.index_cast %k : index to i32
      %1 = arith.sitofp %0 : i32 to f32
      memref.store %1, %m[%j] : memref<8xf32>
    }
    memref.dealloc %m : memref<8xf32>
  }
  return
}
