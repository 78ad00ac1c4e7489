// Both pipelines support views whose sizes are known at run time only.

// RUN: fp8-opt %s --fp8-to-cpu-pipeline | mlir-runner -e main -entry-point-result=f32 | FileCheck %s
// RUN: fp8-opt %s --fp8-to-cpu-pipeline | mlir-runner -e reshaped -entry-point-result=f32 | FileCheck %s --check-prefix=RESHAPED
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a format=isa" -o /dev/null

// Two sizes of a group are dynamic.
func.func private @expand(%a: tensor<3x?xf32>, %n: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c = tensor.collapse_shape %a [[0, 1]] : tensor<3x?xf32> into tensor<?xf32>
  %d0 = tensor.dim %n, %c0 : tensor<?x?xf32>
  %d1 = tensor.dim %n, %c1 : tensor<?x?xf32>
  %e = tensor.expand_shape %c [[0, 1]] output_shape [%d0, %d1] : tensor<?xf32> into tensor<?x?xf32>
  return %e : tensor<?x?xf32>
}

// This is element [1, 2] of [[1, 2, 3], [4, 5, 6]], which was [[1, 2], [3, 4],
// [5, 6]] before the reshape.
// CHECK: 6.0
func.func @main() -> f32 {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %a = arith.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  %n = arith.constant dense<0.0> : tensor<2x3xf32>
  %ad = tensor.cast %a : tensor<3x2xf32> to tensor<3x?xf32>
  %nd = tensor.cast %n : tensor<2x3xf32> to tensor<?x?xf32>
  %0 = call @expand(%ad, %nd) : (tensor<3x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = tensor.extract %0[%c1, %c2] : tensor<?x?xf32>
  return %1 : f32
}

// The shape is in a tensor.
func.func private @reshape(%x: tensor<?x2xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %d = tensor.dim %x, %c0 : tensor<?x2xf32>
  %n = arith.muli %d, %c2 : index
  %shape = tensor.from_elements %n : tensor<1xindex>
  %0 = tensor.reshape %x(%shape) : (tensor<?x2xf32>, tensor<1xindex>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// RESHAPED: 4.0
func.func @reshaped() -> f32 {
  %c3 = arith.constant 3 : index
  %a = arith.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  %ad = tensor.cast %a : tensor<3x2xf32> to tensor<?x2xf32>
  %0 = call @reshape(%ad) : (tensor<?x2xf32>) -> tensor<?xf32>
  %1 = tensor.extract %0[%c3] : tensor<?xf32>
  return %1 : f32
}
