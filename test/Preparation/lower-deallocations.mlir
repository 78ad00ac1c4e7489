// A buffer is freed once, unless it is retained.

// RUN: fp8-opt %s --fp8-lower-deallocations --canonicalize --cse | FileCheck %s

// CHECK-LABEL: func.func @retain
// CHECK-SAME: (%[[A:.*]]: memref<4xf32>, %[[B:.*]]: memref<4xf32>, %[[R:.*]]: memref<4xf32>, %[[CA:.*]]: i1, %[[CB:[a-z0-9]+]]: i1)
func.func @retain(%a: memref<4xf32>, %b: memref<4xf32>, %r: memref<4xf32>, %ca: i1, %cb: i1) -> i1 {
  // CHECK-DAG: %[[PA:.*]] = memref.extract_aligned_pointer_as_index %[[A]]
  // CHECK-DAG: %[[PB:.*]] = memref.extract_aligned_pointer_as_index %[[B]]
  // CHECK-DAG: %[[PR:.*]] = memref.extract_aligned_pointer_as_index %[[R]]
  // CHECK: %[[AR:.*]] = arith.cmpi eq, %[[PR]], %[[PA]]
  // CHECK: %[[OWNS_A:.*]] = arith.andi %[[AR]], %[[CA]]
  // CHECK: %[[BR:.*]] = arith.cmpi eq, %[[PR]], %[[PB]]
  // CHECK: %[[OWNS_B:.*]] = arith.andi %[[BR]], %[[CB]]
  // CHECK: %[[OWNED:.*]] = arith.ori %[[OWNS_A]], %[[OWNS_B]]
  // CHECK: scf.if
  // CHECK: memref.dealloc %[[A]]
  // CHECK: arith.cmpi eq, %[[PB]], %[[PA]]
  // CHECK: scf.if
  // CHECK: memref.dealloc %[[B]]
  // CHECK: return %[[OWNED]]
  %0 = bufferization.dealloc (%a, %b : memref<4xf32>, memref<4xf32>) if (%ca, %cb) retain (%r : memref<4xf32>)
  return %0 : i1
}

// CHECK-LABEL: func.func @simple
func.func @simple(%a: memref<4xf32>) {
  %true = arith.constant true
  // CHECK-NOT: scf.if
  // CHECK: memref.dealloc %arg0
  bufferization.dealloc (%a : memref<4xf32>) if (%true)
  return
}
