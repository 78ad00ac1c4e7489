// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-inline-globals | FileCheck %s

// CHECK-NOT: ml_program
// CHECK-LABEL: func @loads
ml_program.global private @bias(dense<1.0> : tensor<8xf32>) : tensor<8xf32>
ml_program.global private @unknown(dense<2.0> : tensor<4xf32>) : tensor<?xf32>
ml_program.global private mutable @never_stored(dense<3> : tensor<i64>) : tensor<i64>
ml_program.global private mutable @unused(dense<4> : tensor<i64>) : tensor<i64>
func.func @loads() -> (tensor<8xf32>, tensor<?xf32>, tensor<i64>) {
  // CHECK-DAG: %[[A:.+]] = arith.constant dense<1.000000e+00> : tensor<8xf32>
  // CHECK-DAG: %[[B:.+]] = arith.constant dense<2.000000e+00> : tensor<4xf32>
  // CHECK-DAG: %[[C:.+]] = tensor.cast %[[B]] : tensor<4xf32> to tensor<?xf32>
  // CHECK-DAG: %[[D:.+]] = arith.constant dense<3> : tensor<i64>
  %0 = ml_program.global_load_const @bias : tensor<8xf32>
  %1 = ml_program.global_load_const @unknown : tensor<?xf32>
  %2 = ml_program.global_load @never_stored : tensor<i64>
  // CHECK: return %[[A]], %[[C]], %[[D]]
  return %0, %1, %2 : tensor<8xf32>, tensor<?xf32>, tensor<i64>
}

// -----

ml_program.global private mutable @state(dense<0> : tensor<i64>) : tensor<i64>
func.func @stores(%x: tensor<i64>) {
  // expected-error@+1 {{'ml_program.global_store' op expected globals to be loaded only, because a program keeps no state between calls: pass the value as an argument and return the new one}}
  ml_program.global_store @state = %x : tensor<i64>
  return
}

// -----

ml_program.global private @elsewhere(#ml_program.extern<tensor<8xf32>>) : tensor<8xf32>
func.func @external() -> tensor<8xf32> {
  // expected-error@+1 {{'ml_program.global_load_const' op expected a global whose value is in the module, got @elsewhere: give it a dense or dense_resource value, or pass it as an argument}}
  %0 = ml_program.global_load_const @elsewhere : tensor<8xf32>
  return %0 : tensor<8xf32>
}
