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
  /// Fuse nothing for which convert-fp8-to-gpu has no kernel on sm_90a, and
  /// nothing that takes longer in the matmul than in a separate kernel.
  bool forKernels = false;
};

/// Adds the pattern that replaces an `fp8.scaled_matmul` with an epilogue, and
/// the `fp8.dynamic_quantize` of its result, by one `fp8.scaled_matmul` with
/// two results [matmul_c16]. The bytes stay the same.
void populateQuantizeInEpiloguePatterns(
    RewritePatternSet &patterns, const QuantizeInEpilogueOptions &options = {},
    PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_QUANTIZEINEPILOGUE_H
