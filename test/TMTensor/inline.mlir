// RUN: fp8-opt %s --inline | FileCheck %s

// A function with operations of tm_tensor is inlined, with their bodies.
func.func private @sums(%x: tensor<4x8xf32>, %out: tensor<4x8xf32>, %last: tensor<4xf32>) -> tensor<4x8xf32> {
  %0:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<4x8xf32>) outs(%out, %last : tensor<4x8xf32>, tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = arith.addf %a, %b : f32
    tm_tensor.yield %s : f32
  } -> tensor<4x8xf32>, tensor<4xf32>
  return %0#0 : tensor<4x8xf32>
}

// CHECK-LABEL: func @caller
// CHECK-NOT: call
// CHECK: %[[SUMS:.*]]:2 = tm_tensor.scan
// CHECK: tm_tensor.yield
// CHECK: return %[[SUMS]]#0
func.func @caller(%x: tensor<4x8xf32>, %out: tensor<4x8xf32>, %last: tensor<4xf32>) -> tensor<4x8xf32> {
  %0 = func.call @sums(%x, %out, %last) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
