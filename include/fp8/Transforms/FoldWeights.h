//===- FoldWeights.h - Quantize weights at compile time ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Patterns that fold the quantization of constants into constants.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_FOLDWEIGHTS_H
#define FP8_TRANSFORMS_FOLDWEIGHTS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

struct FoldWeightsOptions {
  /// Scales of a dense_resource weight become `dense` constants, which the text
  /// shows, if they have at most this many bytes, and resources otherwise.
  int64_t maxDenseBytes = 1024;
};

/// Folds fp8.dynamic_quantize, fp8.quantize, fp8.cast, fp8.amax and
/// fp8.compute_scale of constants, also through casts, reshapes and transposes.
/// The patterns of one call share their results, so a weight that several
/// operations quantize in the same way is quantized once.
void populateFoldWeightsPatterns(RewritePatternSet &patterns,
                                 const FoldWeightsOptions &options = {},
                                 PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_FOLDWEIGHTS_H
