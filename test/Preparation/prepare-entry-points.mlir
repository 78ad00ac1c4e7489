// Public functions get the interface of compiled programs.

// RUN: fp8-opt %s --split-input-file --fp8-prepare-entry-points | FileCheck %s

// CHECK-LABEL: func.func @static
// CHECK-SAME: (%[[X:.*]]: tensor<4x8xf32> {bufferization.writable = false}, %[[W:.*]]: tensor<8xf8E4M3FN> {bufferization.writable = false, fp8.param = "w"}, %[[Y:.*]]: memref<4x8xf32> {fp8.result_dims = array<i64: 4, 8>}) {
func.func @static(%x: tensor<4x8xf32>, %w: tensor<8xf8E4M3FN> {fp8.param = "w"}) -> (tensor<4x8xf32> {some.attribute}) {
  // CHECK: %[[R:.*]] = arith.negf
  %0 = arith.negf %x : tensor<4x8xf32>
  // CHECK: bufferization.materialize_in_destination %[[R]] in restrict writable %[[Y]]
  // CHECK: return{{$}}
  return %0 : tensor<4x8xf32>
}

// -----

// The code -68 is -(2 + 1 * 64 + 2), which stands for dimension 2 of argument
// 1.
// CHECK-LABEL: func.func @sizes_of_arguments
// CHECK-SAME: memref<?x?xf32> {fp8.result_dims = array<i64: -68, -2>}
// CHECK-SAME: memref<?x3xf32> {fp8.result_dims = array<i64: -2, 3>}
func.func @sizes_of_arguments(%x: tensor<?x3xf32>, %y: tensor<2x5x?xf32>) -> (tensor<?x?xf32>, tensor<?x3xf32>) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %m = tensor.dim %y, %c2 : tensor<2x5x?xf32>
  %n = tensor.dim %x, %c0 : tensor<?x3xf32>
  %0 = tensor.empty(%m, %n) : tensor<?x?xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<?x?xf32>) -> tensor<?x?xf32>
  %2 = linalg.negf ins(%x : tensor<?x3xf32>) outs(%x : tensor<?x3xf32>) -> tensor<?x3xf32>
  return %1, %2 : tensor<?x?xf32>, tensor<?x3xf32>
}

// -----

// A private function without callers may stay, and functions of the runtime may
// be declared and called.
// CHECK-LABEL: func.func private @unused(%arg0: f32) -> f32
func.func private @unused(%x: f32) -> f32 {
  return %x : f32
}
// CHECK: func.func private @fp8rtMultiprocessorCount() -> i64
func.func private @fp8rtMultiprocessorCount() -> i64
// CHECK-LABEL: func.func @f() {
func.func @f() {
  %0 = func.call @fp8rtMultiprocessorCount() : () -> i64
  return
}
