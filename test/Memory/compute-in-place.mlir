// An elementwise operation writes into an operand if it is the last one that
// reads this operand. No other operation does so.

// RUN: fp8-opt %s --split-input-file --fp8-compute-in-place | FileCheck %s

// CHECK-LABEL: func.func @chain
// CHECK-SAME: (%[[X:.*]]: tensor<8xf32>)
// CHECK: %[[E:.*]] = tensor.empty()
// CHECK-NOT: tensor.empty
// CHECK: %[[A:.*]] = linalg.exp ins(%[[X]] : tensor<8xf32>) outs(%[[E]] :
// CHECK: linalg.tanh ins(%[[A]] : tensor<8xf32>) outs(%[[A]] :
func.func @chain(%x: tensor<8xf32>) -> tensor<8xf32> {
  %e0 = tensor.empty() : tensor<8xf32>
  %0 = linalg.exp ins(%x : tensor<8xf32>) outs(%e0 : tensor<8xf32>) -> tensor<8xf32>
  %e1 = tensor.empty() : tensor<8xf32>
  %1 = linalg.tanh ins(%0 : tensor<8xf32>) outs(%e1 : tensor<8xf32>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}

// -----

// These stay: an operand that is used later, also through a view, and an
// argument of the function.
// CHECK-LABEL: func.func @used_later
func.func @used_later(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<2x4xf32>, tensor<8xf32>) {
  %e0 = tensor.empty() : tensor<8xf32>
  %0 = linalg.exp ins(%x : tensor<8xf32>) outs(%e0 : tensor<8xf32>) -> tensor<8xf32>
  %view = tensor.expand_shape %0 [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  // CHECK: tensor.expand_shape
  // CHECK: %[[T0:.*]] = tensor.empty() : tensor<8xf32>
  // CHECK: linalg.tanh {{.*}} outs(%[[T0]] :
  %e1 = tensor.empty() : tensor<8xf32>
  %1 = linalg.tanh ins(%0 : tensor<8xf32>) outs(%e1 : tensor<8xf32>) -> tensor<8xf32>
  %e2 = tensor.empty() : tensor<2x4xf32>
  %2 = linalg.abs ins(%view : tensor<2x4xf32>) outs(%e2 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %e3 = tensor.empty() : tensor<8xf32>
  // CHECK: linalg.abs
  // CHECK: %[[T3:.*]] = tensor.empty() : tensor<8xf32>
  // CHECK: linalg.abs {{.*}} outs(%[[T3]] :
  %3 = linalg.abs ins(%x : tensor<8xf32>) outs(%e3 : tensor<8xf32>) -> tensor<8xf32>
  return %1, %2, %3 : tensor<8xf32>, tensor<2x4xf32>, tensor<8xf32>
}

// -----

// These stay: operands in another order or of another type, a sum, and an
// operand from outside of a loop, which the next iteration reads again.
// CHECK-LABEL: func.func @other_forms
#id = affine_map<(i, j) -> (i, j)>
#transposed = affine_map<(i, j) -> (j, i)>
#row = affine_map<(i, j) -> (i)>
func.func @other_forms(%x: tensor<4x4xf32>, %n: index) -> (tensor<4x4xf32>, tensor<4x4xbf16>, tensor<4xf32>, tensor<4x4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e0 = tensor.empty() : tensor<4x4xf32>
  %0 = linalg.exp ins(%x : tensor<4x4xf32>) outs(%e0 : tensor<4x4xf32>) -> tensor<4x4xf32>
  // CHECK: linalg.exp
  // CHECK: %[[E1:.*]] = tensor.empty() : tensor<4x4xf32>
  // CHECK: linalg.generic {{.*}} outs(%[[E1]] :
  %e1 = tensor.empty() : tensor<4x4xf32>
  %1 = linalg.generic {indexing_maps = [#transposed, #id], iterator_types = ["parallel", "parallel"]}
      ins(%0 : tensor<4x4xf32>) outs(%e1 : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<4x4xf32>
  // CHECK: %[[E2:.*]] = tensor.empty() : tensor<4x4xbf16>
  // CHECK: linalg.generic {{.*}} outs(%[[E2]] :
  %e2 = tensor.empty() : tensor<4x4xbf16>
  %2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%1 : tensor<4x4xf32>) outs(%e2 : tensor<4x4xbf16>) {
  ^bb0(%a: f32, %b: bf16):
    %t = arith.truncf %a : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<4x4xbf16>
  // CHECK: %[[E3:.*]] = tensor.empty() : tensor<4xf32>
  // CHECK: linalg.generic {{.*}} outs(%[[E3]] :
  %e3 = tensor.empty() : tensor<4xf32>
  %3 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%1 : tensor<4x4xf32>) outs(%e3 : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  // CHECK: scf.for
  // CHECK: %[[E4:.*]] = tensor.empty() : tensor<4x4xf32>
  // CHECK: linalg.add {{.*}} outs(%[[E4]] :
  %4 = scf.for %i = %c0 to %n step %c1 iter_args(%t = %x) -> tensor<4x4xf32> {
    %e4 = tensor.empty() : tensor<4x4xf32>
    %sum = linalg.add ins(%1, %t : tensor<4x4xf32>, tensor<4x4xf32>) outs(%e4 : tensor<4x4xf32>) -> tensor<4x4xf32>
    scf.yield %sum : tensor<4x4xf32>
  }
  return %1, %2, %3, %4 : tensor<4x4xf32>, tensor<4x4xbf16>, tensor<4xf32>, tensor<4x4xf32>
}
