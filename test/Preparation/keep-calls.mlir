// Functions with a matmul that are called several times are not inlined.

// RUN: fp8-opt %s --split-input-file --fp8-keep-calls --remarks-filter=fp8 2>&1 | FileCheck %s

// CHECK: remark: [Missed] inlined | Category:fp8 | Function=complex
// CHECK-SAME: expected tensors and numbers as arguments, so each of 2 calls is compiled
// CHECK: remark: [Missed] inlined | Category:fp8 | Function=blocks
// CHECK-SAME: expected a function with one block, so each of 2 calls is compiled
// CHECK: remark: [Missed] inlined | Category:fp8 | Function=data_dependent
// CHECK-SAME: expected results whose sizes follow from the sizes of arguments, so each of 2 calls is compiled
// CHECK: remark: [Missed] inlined | Category:fp8 | Function=number
// CHECK-SAME: expected tensors as results, so each of 2 calls is compiled

// CHECK-LABEL: func.func private @layer(
// CHECK-SAME: attributes {no_inline}
// CHECK-LABEL: func.func private @once(
// CHECK-NOT: no_inline
// CHECK-LABEL: func.func private @elementwise(
// CHECK-NOT: no_inline
// CHECK: return
func.func private @layer(%x: tensor<?x8xf32>, %w: tensor<8x8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%n) : tensor<?x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %y = linalg.matmul ins(%x, %w : tensor<?x8xf32>, tensor<8x8xf32>) outs(%init : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
func.func private @once(%x: tensor<8x8xf32>, %w: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<8x8xf32>
  %y = linalg.matmul ins(%x, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%zero : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}
func.func private @elementwise(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = math.tanh %x : tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
func.func @main(%x: tensor<?x8xf32>, %w: tensor<8x8xf32>, %v: tensor<8x8xf32>) -> (tensor<?x8xf32>, tensor<8x8xf32>) {
  %0 = call @layer(%x, %w) : (tensor<?x8xf32>, tensor<8x8xf32>) -> tensor<?x8xf32>
  %1 = call @elementwise(%0) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %2 = call @layer(%1, %v) : (tensor<?x8xf32>, tensor<8x8xf32>) -> tensor<?x8xf32>
  %3 = call @elementwise(%2) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %4 = call @once(%w, %v) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  return %3, %4 : tensor<?x8xf32>, tensor<8x8xf32>
}

// -----

// CHECK-LABEL: func.func private @data_dependent(
// CHECK-NOT: no_inline
// CHECK-LABEL: func.func private @number(
// CHECK-NOT: no_inline
// CHECK: return
func.func private @data_dependent(%x: tensor<8x8xf32>, %n: tensor<i64>) -> tensor<?x8xf32> {
  %element = tensor.extract %n[] : tensor<i64>
  %size = arith.index_cast %element : i64 to index
  %zero = arith.constant dense<0.0> : tensor<8x8xf32>
  %y = linalg.matmul ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%zero : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = tensor.extract_slice %y[0, 0] [%size, 8] [1, 1] : tensor<8x8xf32> to tensor<?x8xf32>
  return %s : tensor<?x8xf32>
}
func.func private @number(%x: tensor<8x8xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %zero = arith.constant dense<0.0> : tensor<8x8xf32>
  %y = linalg.matmul ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%zero : tensor<8x8xf32>) -> tensor<8x8xf32>
  %v = tensor.extract %y[%c0, %c0] : tensor<8x8xf32>
  return %v : f32
}
func.func private @complex(%x: tensor<8x8xcomplex<f32>>, %y: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<8x8xf32>
  %z = linalg.matmul ins(%y, %y : tensor<8x8xf32>, tensor<8x8xf32>) outs(%zero : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %z : tensor<8x8xf32>
}
func.func private @blocks(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<8x8xf32>
  %y = linalg.matmul ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%zero : tensor<8x8xf32>) -> tensor<8x8xf32>
  cf.br ^next
^next:
  return %y : tensor<8x8xf32>
}
func.func @others(%x: tensor<8x8xf32>, %c: tensor<8x8xcomplex<f32>>) -> tensor<8x8xf32> {
  %0 = call @complex(%c, %x) : (tensor<8x8xcomplex<f32>>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = call @complex(%c, %0) : (tensor<8x8xcomplex<f32>>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %2 = call @blocks(%1) : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %3 = call @blocks(%2) : (tensor<8x8xf32>) -> tensor<8x8xf32>
  return %3 : tensor<8x8xf32>
}
func.func @main(%x: tensor<8x8xf32>, %n: tensor<i64>) -> (tensor<?x8xf32>, tensor<?x8xf32>, f32, f32) {
  %0 = call @data_dependent(%x, %n) : (tensor<8x8xf32>, tensor<i64>) -> tensor<?x8xf32>
  %1 = call @data_dependent(%x, %n) : (tensor<8x8xf32>, tensor<i64>) -> tensor<?x8xf32>
  %2 = call @number(%x) : (tensor<8x8xf32>) -> f32
  %3 = call @number(%x) : (tensor<8x8xf32>) -> f32
  return %0, %1, %2, %3 : tensor<?x8xf32>, tensor<?x8xf32>, f32, f32
}
