//===- QuantizeAttention.h - Attention on FP8 operands ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Quantizes q, k and v of fp8.attention.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_QUANTIZEATTENTION_H
#define FP8_TRANSFORMS_QUANTIZEATTENTION_H

#include "fp8/IR/Fp8Attrs.h"
#include "fp8/Support/GpuChip.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Options of `populateQuantizeAttentionPatterns` and
/// `--fp8-quantize-attention`.
struct QuantizeAttentionOptions {
  /// How kernels add products with v [attention_c18].
  Accumulate accumulate = Accumulate::F32;
  /// Quantize only attention that this target computes in FP8. Without a
  /// target, quantize all.
  std::optional<GpuTarget> target;
};

/// Adds the pattern that quantizes the operands of an `fp8.attention` on
/// tensors of bf16 or f16, with scales for rows of q and blocks of keys, or for
/// heads if kernels of the target take no others. It changes numbers
/// [attention_c19].
void populateQuantizeAttentionPatterns(
    RewritePatternSet &patterns, const QuantizeAttentionOptions &options = {},
    PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_QUANTIZEATTENTION_H
