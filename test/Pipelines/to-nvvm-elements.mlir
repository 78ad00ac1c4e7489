// Programs use elements of tensors. The host reads an element only if a
// condition depends on it.

// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-to-nvvm-pipeline=binary=isa -o /dev/null

func.func @scale(%s: tensor<f32>, %x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %0 = tensor.extract %s[] : tensor<f32>
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%n) : tensor<?x8xf32>
  %1 = linalg.fill ins(%0 : f32) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %2 = arith.mulf %x, %1 : tensor<?x8xf32>
  return %2 : tensor<?x8xf32>
}

// -----

func.func @loops_on_the_host(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %0 = scf.for %i = %c0 to %c3 step %c1 iter_args(%y = %x) -> tensor<4x8xf32> {
    %1 = math.exp %y : tensor<4x8xf32>
    scf.yield %1 : tensor<4x8xf32>
  }
  return %0 : tensor<4x8xf32>
}

// -----

func.func @condition(%flag: tensor<i1>, %x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = tensor.extract %flag[] : tensor<i1>
  %1 = scf.if %0 -> tensor<4xf32> {
    %2 = math.exp %x : tensor<4xf32>
    scf.yield %2 : tensor<4xf32>
  } else {
    scf.yield %x : tensor<4xf32>
  }
  return %1 : tensor<4xf32>
}

// -----

func.func @wide(%x: tensor<4xf64>) -> tensor<4xf64> {
  // expected-error@+1 {{'llvm.fpext' op expected floats of at most 64 bits in a kernel: GPUs have no others}}
  %0 = arith.extf %x : tensor<4xf64> to tensor<4xf80>
  // expected-error@+1 {{'llvm.fmul' op expected floats of at most 64 bits in a kernel: GPUs have no others}}
  %1 = arith.mulf %0, %0 : tensor<4xf80>
  // expected-error@+1 {{'llvm.fptrunc' op expected floats of at most 64 bits in a kernel: GPUs have no others}}
  %2 = arith.truncf %1 : tensor<4xf80> to tensor<4xf64>
  return %2 : tensor<4xf64>
}
