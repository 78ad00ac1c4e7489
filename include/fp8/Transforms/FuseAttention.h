//===- FuseAttention.h - Attention as one operation -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns two contractions with a softmax between them into fp8.attention.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_FUSEATTENTION_H
#define FP8_TRANSFORMS_FUSEATTENTION_H

#include "fp8/Support/GpuChip.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Options of `populateFuseAttentionPatterns` and `--fp8-fuse-attention`.
struct FuseAttentionOptions {
  /// Fuse only attention for which this target has a kernel. Without a target,
  /// fuse all.
  std::optional<GpuTarget> target;
};

/// Adds the pattern that replaces the second contraction of an attention by
/// `fp8.attention` [attention_c14], together with the operations that move and
/// round its result. Dead code elimination removes the other parts.
void populateFuseAttentionPatterns(RewritePatternSet &patterns,
                                   const FuseAttentionOptions &options = {},
                                   PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_FUSEATTENTION_H
