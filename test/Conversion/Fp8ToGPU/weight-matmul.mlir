// Weight-only matmuls on tensors become launches of kernels that decode the
// weight.
// RUN: fp8-opt %s --fp8-form-contractions \
// RUN:   --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" \
// RUN:   --fp8-set-target=chip=sm_80 --fp8-select-kernels --convert-fp8-to-gpu > %t
// RUN: FileCheck %s < %t
// RUN: %if ptxas %{ fp8-opt %t --convert-fp8-to-linalg \
// RUN:   | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_80 80 \
// RUN:   | FileCheck %s --check-prefix=PTXAS %}
// PTXAS-DAG: matmul_decode_128x128x64: no spills
// PTXAS-DAG: matmul_decode_16x128x64: no spills

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// The weight is decoded by integer arithmetic, scaled in f32 and rounded to
// bf16.
// CHECK-LABEL: gpu.module @fp8_kernels
// CHECK: llvm.func @matmul_decode_128x128x64
// CHECK: "llvm.nvvm.prmt"
// CHECK: llvm.fpext
// CHECK: arith.mulf
// CHECK: llvm.fptrunc {{.*}} : vector<2xf32> to vector<2xbf16>
// CHECK: "llvm.nvvm.mma.m16n8k16.row.col.bf16"

// CHECK-LABEL: func.func @block
// CHECK: gpu.launch_func @fp8_kernels::@matmul_decode_128x128x64
func.func @block(%x: tensor<?x4096xbf16>, %q: tensor<4096x4096xf8E4M3FN>,
                 %s: tensor<32x32xf32>, %init: tensor<?x4096xbf16>) -> tensor<?x4096xbf16> {
  %0 = tensor.empty() : tensor<4096x4096xbf16>
  %w = fp8.dequantize %q scales(%s : tensor<32x32xf32>) into %0
      maps [affine_map<(n, k) -> (n floordiv 128, k floordiv 128)>]
      : tensor<4096x4096xf8E4M3FN> -> tensor<4096x4096xbf16>
  %y = linalg.matmul indexing_maps = [#a, #b, #c]
      ins(%x, %w : tensor<?x4096xbf16>, tensor<4096x4096xbf16>)
      outs(%init : tensor<?x4096xbf16>) -> tensor<?x4096xbf16>
  return %y : tensor<?x4096xbf16>
}

// The activations are f16, there is one scale, and the result is f32.
// CHECK-LABEL: func.func @tensor_f16
// CHECK: gpu.launch_func @fp8_kernels::@matmul_decode_16x128x64
func.func @tensor_f16(%x: tensor<16x4096xf16>, %q: tensor<4096x4096xf8E5M2>,
                      %s: tensor<1x1xf32>, %init: tensor<16x4096xf32>) -> tensor<16x4096xf32> {
  %0 = tensor.empty() : tensor<4096x4096xf16>
  %w = fp8.dequantize %q scales(%s : tensor<1x1xf32>) into %0
      maps [affine_map<(n, k) -> (0, 0)>] : tensor<4096x4096xf8E5M2> -> tensor<4096x4096xf16>
  %y = linalg.matmul indexing_maps = [#a, #b, #c]
      ins(%x, %w : tensor<16x4096xf16>, tensor<4096x4096xf16>)
      outs(%init : tensor<16x4096xf32>) -> tensor<16x4096xf32>
  return %y : tensor<16x4096xf32>
}

// Batch and sequence are joined into one dimension, and there is no scale.
// CHECK-LABEL: func.func @unscaled
// CHECK: memref.collapse_shape
// CHECK: gpu.launch_func @fp8_kernels::@matmul_decode
func.func @unscaled(%x: tensor<2x?x64xbf16>, %q: tensor<96x64xf8E4M3FN>,
                    %init: tensor<2x?x96xbf16>) -> tensor<2x?x96xbf16> {
  %0 = tensor.empty() : tensor<96x64xbf16>
  %w = fp8.dequantize %q into %0 : tensor<96x64xf8E4M3FN> -> tensor<96x64xbf16>
  %y = linalg.generic {
      indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>,
                       affine_map<(b, m, n, k) -> (n, k)>,
                       affine_map<(b, m, n, k) -> (b, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<2x?x64xbf16>, tensor<96x64xbf16>)
      outs(%init : tensor<2x?x96xbf16>) {
  ^bb0(%e: bf16, %f: bf16, %acc: bf16):
    %p = arith.mulf %e, %f : bf16
    %r = arith.addf %acc, %p : bf16
    linalg.yield %r : bf16
  } -> tensor<2x?x96xbf16>
  return %y : tensor<2x?x96xbf16>
}

// A scale belongs to less than 32 elements of K, so the weight is decoded
// before the matmul.
// CHECK-LABEL: func.func @group_of_16
// CHECK: fp8.dequantize
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit
func.func @group_of_16(%x: tensor<8x64xbf16>, %q: tensor<16x64xf8E4M3FN>,
                       %s: tensor<16x4xf32>, %init: tensor<8x16xbf16>) -> tensor<8x16xbf16> {
  %0 = tensor.empty() : tensor<16x64xbf16>
  %w = fp8.dequantize %q scales(%s : tensor<16x4xf32>) into %0
      maps [affine_map<(n, k) -> (n, k floordiv 16)>]
      : tensor<16x64xf8E4M3FN> -> tensor<16x64xbf16>
  %y = linalg.matmul indexing_maps = [#a, #b, #c]
      ins(%x, %w : tensor<8x64xbf16>, tensor<16x64xbf16>)
      outs(%init : tensor<8x16xbf16>) -> tensor<8x16xbf16>
  return %y : tensor<8x16xbf16>
}
