// With a toolkit, ptxas assembles the kernels for the chip.

// REQUIRES: ptxas

// RUN: fp8-opt %s --fp8-to-nvvm-pipeline | FileCheck %s
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline=toolkit=%cuda | FileCheck %s
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_89 binary=bin" | FileCheck %s
// CHECK: gpu.binary
// CHECK-SAME: bin = "\7FELF

func.func @f(%x: tensor<16xf32>) -> tensor<16xf32> {
  %0 = math.exp %x : tensor<16xf32>
  return %0 : tensor<16xf32>
}
