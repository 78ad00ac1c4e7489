// What has no form in the interface of compiled programs.

// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-prepare-entry-points

// expected-error@+1 {{expected tensors of floats or integers as arguments and results of an entry point, got 'f32'}}
func.func @scalar(%x: f32) -> tensor<4xf32> {
  %0 = tensor.splat %x : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// expected-error@+1 {{expected tensors of floats or integers as arguments and results of an entry point, got 'index'}}
func.func @scalar_result(%x: tensor<?xf32>) -> index {
  %c0 = arith.constant 0 : index
  %0 = tensor.dim %x, %c0 : tensor<?xf32>
  return %0 : index
}

// -----

// expected-error@+1 {{expected tensors of floats or integers as arguments and results of an entry point, got 'tensor<4xcomplex<f32>>'}}
func.func @complex(%x: tensor<4xcomplex<f32>>) {
  return
}

// -----

// expected-error@+1 {{expected tensors of floats or integers as arguments and results of an entry point, got 'tensor<*xf32>'}}
func.func @unranked(%x: tensor<*xf32>) {
  return
}

// -----

// expected-error@+1 {{expected the size of result 0 in dimension 1 to be known, or that of an argument in some dimension}}
func.func @computed_size(%x: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = tensor.concat dim(1) %x, %x : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// -----

// expected-error@+1 {{expected a function with one block: use scf for control flow, got 2 blocks}}
func.func @blocks(%x: tensor<4xf32>) -> tensor<4xf32> {
  cf.br ^next
^next:
  return %x : tensor<4xf32>
}

// -----

func.func private @recursive(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'func.call' op expected calls to be inlined, got one of @recursive}}
  %0 = func.call @recursive(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
