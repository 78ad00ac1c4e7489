// One row has one scale. The host does not read it.

// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block scale-type=bf16 chip=sm_90a format=isa" | FileCheck %s
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block scale-type=bf16 chip=sm_89 format=isa" | FileCheck %s
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block scale-type=f8E8M0FNU chip=sm_90a format=isa" | FileCheck %s
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block scale-type=f8E8M0FNU chip=sm_100a format=isa" | FileCheck %s
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block scale-type=bf16 chip=sm_120a format=isa" | FileCheck %s

// CHECK-LABEL: llvm.func internal @decode.body
// CHECK-NOT: fp8rtRead
// CHECK: llvm.return
func.func @decode(%x: tensor<1x128xbf16>, %w: tensor<128x128xbf16>, %y: tensor<1x128xf32>) -> tensor<1x128xf32> {
  %r = linalg.matmul ins(%x, %w : tensor<1x128xbf16>, tensor<128x128xbf16>) outs(%y : tensor<1x128xf32>) -> tensor<1x128xf32>
  return %r : tensor<1x128xf32>
}
