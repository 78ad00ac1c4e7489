// RUN: fp8-opt %s --fp8-to-cpu-pipeline | FileCheck %s
// RUN: fp8-opt %s --fp8-to-cpu-pipeline="recipe=none" | FileCheck %s
// RUN: fp8-opt %s --fp8-to-cpu-pipeline="recipe=tensor" | FileCheck %s --check-prefix=FP8

// Without a recipe the program is not quantized. With one, its matmul is FP8.
// CHECK-LABEL: llvm.func @main
// CHECK-NOT: i8
// CHECK-NOT: llvm.call @__truncsfbf2
// CHECK: llvm.return
// FP8-LABEL: llvm.func @main
// FP8: llvm.trunc %{{.+}} : i32 to i8
// FP8: llvm.return
func.func @main(%x: tensor<32x64xbf16>, %w: tensor<64x16xbf16>) -> tensor<32x16xbf16> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<32x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<32x16xf32>) -> tensor<32x16xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<32x64xbf16>, tensor<64x16xbf16>) outs(%init : tensor<32x16xf32>) -> tensor<32x16xf32>
  %1 = math.erf %0 : tensor<32x16xf32>
  %2 = arith.truncf %1 : tensor<32x16xf32> to tensor<32x16xbf16>
  return %2 : tensor<32x16xbf16>
}
