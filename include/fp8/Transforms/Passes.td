//===- Passes.td - Tensor to tensor passes --------------- -*- tablegen -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes from tensors to tensors, in alphabetical order.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_PASSES_TD
#define FP8_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def FoldWeightsPass : Pass<"fp8-fold-weights"> {
  let summary = "Quantize constant weights at compile time";
  let description = [{
    Folds `fp8.dynamic_quantize`, `fp8.quantize`, `fp8.cast`, `fp8.amax` and
    `fp8.compute_scale` of constants into constants, with the bytes that the
    operations would compute. Constants are `dense` (a splat stays a splat),
    `dense_resource`, values of immutable `ml_program` globals, and fills, also
    through `tensor.cast`, `tensor.expand_shape`, `tensor.collapse_shape` and
    transposes, which are carried out on the FP8 data.

    The data of a `dense_resource` weight `w` becomes the resource `w.fp8`, its
    scales the resource `w.scale` or a `dense` constant where they are small.
    What only the folded operations used is erased, so the printed file shrinks
    to about half of its weights. A weight that several operations, also of
    several functions, quantize in the same way is quantized once.

    A resource without data, or of the wrong size, is an error and leaves the
    module as it was.

    ```mlir
    %w = arith.constant dense_resource<w> : tensor<256x256xbf16>
    %q, %s = fp8.dynamic_quantize %w into %qi, %si block [128, 128]
        : tensor<256x256xbf16> -> tensor<256x256xf8E4M3FN>, tensor<2x2xf32>
    ```

    becomes

    ```mlir
    %q = arith.constant dense_resource<w.fp8> : tensor<256x256xf8E4M3FN>
    %s = arith.constant dense<...> : tensor<2x2xf32>
    ```
  }];
  let options = [
    Option<"maxDenseBytes", "max-dense-bytes", "int64_t", /*default=*/"1024",
           "Largest scale of a dense_resource weight, in bytes, that becomes "
           "a dense constant instead of a resource">
  ];
  let statistics = [
    Statistic<"numFolded", "folded", "Number of operations folded">,
    Statistic<"numRefused", "refused",
              "Number of quantizations of weights that were not folded">,
    Statistic<"numWeights", "weights", "Number of weights quantized">,
    Statistic<"bytesBefore", "bytes-before",
              "Bytes of the weights before quantization">,
    Statistic<"bytesAfter", "bytes-after",
              "Bytes of the quantized weights with their scales">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::fp8::Fp8Dialect",
    "::mlir::tensor::TensorDialect"
  ];
}

#endif // FP8_TRANSFORMS_PASSES_TD
