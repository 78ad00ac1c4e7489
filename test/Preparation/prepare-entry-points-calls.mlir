// Private functions that are called get memory for their results from the callers.

// RUN: fp8-opt %s --fp8-prepare-entry-points --canonicalize | FileCheck %s

// The size of the result is that of the argument. The last call writes to the memory of the result.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32> {bufferization.writable = false},
// CHECK-SAME: %[[Y:[a-z0-9]+]]: memref<?x8xf32> {fp8.result_dims = array<i64: -2, 8>}
// CHECK-SAME: %[[Z:[a-z0-9]+]]: memref<?xf32> {fp8.result_dims
// CHECK: %[[N:.*]] = tensor.dim %[[X]], %c0
// CHECK: %[[A:.*]] = memref.alloc(%[[N]]) : memref<?x8xf32>
// CHECK: call @layer(%[[X]], %[[A]]) : (tensor<?x8xf32>, memref<?x8xf32>) -> ()
// CHECK: %[[T:.*]] = bufferization.to_tensor %[[A]] restrict writable
// CHECK: call @layer(%[[T]], %[[Y]])
// The size of the other result is computed at the call.
// CHECK: %[[M:.*]] = arith.muli %[[N]], %c3
// CHECK: %[[B:.*]] = memref.alloc(%[[M]]) : memref<?xf32>
// CHECK: call @rows(%{{.*}}, %[[B]])
// CHECK: %[[U:.*]] = bufferization.to_tensor %[[B]]
// CHECK: linalg.tanh ins(%[[U]]
// CHECK: func.func private @layer(
// CHECK-SAME: tensor<?x8xf32> {bufferization.writable = false}, %[[O:.*]]: memref<?x8xf32> {fp8.result_dims = array<i64: -2, 8>})
// CHECK: bufferization.materialize_in_destination %{{.*}} in restrict writable %[[O]]
// CHECK-NEXT: return
func.func @main(%x: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?xf32>) {
  %0 = call @layer(%x) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %1 = call @layer(%0) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %2 = call @rows(%0) : (tensor<?x8xf32>) -> tensor<?xf32>
  %3 = linalg.tanh ins(%2 : tensor<?xf32>) outs(%2 : tensor<?xf32>) -> tensor<?xf32>
  return %1, %3 : tensor<?x8xf32>, tensor<?xf32>
}
func.func private @layer(%x: tensor<?x8xf32> {fp8.params = ["x", "x"]}) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%n) : tensor<?x8xf32>
  %y = linalg.tanh ins(%x : tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
func.func private @rows(%x: tensor<?x8xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %m = arith.muli %n, %c3 : index
  %e = tensor.empty(%m) : tensor<?xf32>
  %y = linalg.fill ins(%zero : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %y : tensor<?xf32>
}
