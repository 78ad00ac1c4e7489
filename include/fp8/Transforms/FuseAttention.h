//===- FuseAttention.h - Attention as one operation -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes fp8.attention of two contractions with a softmax between them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_FUSEATTENTION_H
#define FP8_TRANSFORMS_FUSEATTENTION_H

#include "fp8/Support/GpuChip.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// What `populateFuseAttentionPatterns` and `--fp8-fuse-attention` do.
struct FuseAttentionOptions {
  /// Takes only what a kernel for this target computes; all without one.
  std::optional<GpuTarget> target;
};

/// Adds the pattern that replaces the second contraction of an attention, with
/// what moves and rounds its result, by `fp8.attention` [attention_c14]. What
/// only the parts used is left to dead code elimination.
void populateFuseAttentionPatterns(RewritePatternSet &patterns,
                                   const FuseAttentionOptions &options = {},
                                   PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_FUSEATTENTION_H
