// Operations that are not on memrefs, or that earlier passes must have removed,
// are errors.

// RUN: fp8-opt %s --split-input-file --verify-diagnostics --convert-tm-tensor-to-loops

func.func @tensors(%x: tensor<4xi1>) {
  // expected-error @below {{expected operands on memrefs, got tensors}}
  %0 = tm_tensor.sort dimension(0) outs(%x : tensor<4xi1>) {
  ^bb0(%a: i1, %b: i1):
    tm_tensor.yield %a : i1
  } -> tensor<4xi1>
  return
}

// -----

func.func @attention(%q: memref<6x7x8xf32>, %y: memref<6x7x8xf32>) {
  // expected-error @below {{expected fp8-decompose-tm-tensor to run before bufferization, got this operation on memrefs}}
  tm_tensor.attention ins(%q, %q, %q : memref<6x7x8xf32>, memref<6x7x8xf32>, memref<6x7x8xf32>) outs(%y : memref<6x7x8xf32>)
  return
}
