// Compiles linalg on tensors to kernels and host code.

// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=row chip=sm_90a binary=isa" | FileCheck %s
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline=binary=isa | FileCheck %s --check-prefix=BF16

// CHECK: module attributes {fp8.entry_points = [{{.*}}name = "layer"{{.*}}], gpu.container_module}
// CHECK: gpu.binary @fp8_kernels [#gpu.object<#nvvm.target<O = 3, chip = "sm_90a", features = "+ptx86">
// CHECK-SAME: assembly =
// CHECK-SAME: .version 8.6
// CHECK-SAME: .target sm_90a
// CHECK-SAME: .visible .entry
// Results are written to the memory of the caller directly.
// CHECK-LABEL: llvm.func internal @layer.body
// CHECK: llvm.call @fp8rtLaunch
// CHECK-NOT: llvm.call @fp8rtCopy
// CHECK: llvm.func @layer(

// BF16: fp8rtLaunch

func.func @layer(%x: tensor<?x256xbf16>) -> tensor<?x128xbf16> {
  %w = arith.constant dense<0.5> : tensor<256x128xbf16>
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : bf16
  %m = tensor.dim %x, %c0 : tensor<?x256xbf16>
  %empty = tensor.empty(%m) : tensor<?x128xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%empty : tensor<?x128xbf16>) -> tensor<?x128xbf16>
  %y = linalg.matmul ins(%x, %w : tensor<?x256xbf16>, tensor<256x128xbf16>)
                     outs(%init : tensor<?x128xbf16>) -> tensor<?x128xbf16>
  return %y : tensor<?x128xbf16>
}
