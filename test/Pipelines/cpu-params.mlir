// The attributes of a parameter stay during bufferization and lowering to LLVM.
// RUN: fp8-opt %s --fp8-to-cpu-pipeline=recipe=block | FileCheck %s

// CHECK-LABEL: llvm.func @f
//       CHECK: llvm.return
func.func @f(%x: tensor<3x64xbf16>,
    %w: tensor<64x16xbf16> {fp8.param = "blocks.0.weight"},
    %init: tensor<3x16xf32>) -> tensor<3x16xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<3x64xbf16>, tensor<64x16xbf16>)
      outs(%init : tensor<3x16xf32>) -> tensor<3x16xf32>
  return %0 : tensor<3x16xf32>
}
