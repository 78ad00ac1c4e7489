//===- QuantizeInEpilogue.h - Quantize a matmul's result --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Moves the quantization of a matmul's result into the matmul's epilogue.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_QUANTIZEINEPILOGUE_H
#define FP8_TRANSFORMS_QUANTIZEINEPILOGUE_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Options of `populateQuantizeInEpiloguePatterns` and
/// `--fp8-quantize-in-epilogue`.
struct QuantizeInEpilogueOptions {
  /// Fuse nothing for which convert-fp8-to-gpu has no kernel, and nothing that
  /// takes longer in the matmul than in a separate kernel.
  bool forKernels = false;
  /// With `forKernels`: whether the kernels are those on wgmma, which also
  /// compute scales. Otherwise they are those on mma.sync.
  bool onWgmma = true;
};

/// Adds the patterns that replace an `fp8.scaled_matmul` with an epilogue, and
/// the quantization of its result, by one `fp8.scaled_matmul`. It has two
/// results if the quantization is an `fp8.dynamic_quantize` [matmul_c16], and
/// one if it is an `fp8.quantize` [matmul_c19]. The bytes stay the same.
void populateQuantizeInEpiloguePatterns(
    RewritePatternSet &patterns, const QuantizeInEpilogueOptions &options = {},
    PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_QUANTIZEINEPILOGUE_H
