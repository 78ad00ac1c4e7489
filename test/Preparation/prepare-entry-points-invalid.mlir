// These functions cannot get the interface of compiled programs.

// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-prepare-entry-points

// expected-error@+1 {{expected tensors of floats or integers, or numbers, as arguments and results of an entry point, got 'tensor<4xcomplex<f32>>'}}
func.func @complex(%x: tensor<4xcomplex<f32>>) {
  return
}

// -----

// expected-error@+1 {{expected tensors of floats or integers, or numbers, as arguments and results of an entry point, got 'i7'}}
func.func @odd_number(%x: i7) {
  return
}

// -----

// expected-error@+1 {{expected tensors of floats or integers, or numbers, as arguments and results of an entry point, got 'tensor<*xf32>'}}
func.func @unranked(%x: tensor<*xf32>) {
  return
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

// -----

func.func private @data_dependent(%n: tensor<i64>) -> tensor<?xf32> attributes {no_inline} {
  %element = tensor.extract %n[] : tensor<i64>
  %size = arith.index_cast %element : i64 to index
  %y = tensor.empty(%size) : tensor<?xf32>
  // expected-error@+1 {{expected results whose sizes follow from the sizes of arguments in a function that is not inlined}}
  return %y : tensor<?xf32>
}
func.func @caller(%n: tensor<i64>) -> tensor<?xf32> {
  %0 = call @data_dependent(%n) : (tensor<i64>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
