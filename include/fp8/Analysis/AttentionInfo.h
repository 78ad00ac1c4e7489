//===- AttentionInfo.h - Recognize attention --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes attention that a front end has written as two contractions with a
// softmax between them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_ATTENTIONINFO_H
#define FP8_ANALYSIS_ATTENTIONINFO_H

#include "fp8/Analysis/ElementTrace.h"

namespace mlir::fp8 {

/// An operand of attention: a tensor, and for each of its dimensions the digits
/// of the index (see ElementTrace.h).
struct AttentionOperand {
  Value value;
  SmallVector<Digits> indices;
};

/// One attention. Digits are those of `trace`.
struct AttentionInfo {
  explicit AttentionInfo(SizeProver &prover) : trace(prover) {}

  ElementTrace trace;
  AttentionOperand q, k, v;
  std::optional<AttentionOperand> mask;
  /// Whether an i1 mask hides keys where it is true, instead of where it is
  /// false.
  bool isMaskInverted = false;
  /// The value that fp8.attention is to replace: the result of the second
  /// contraction after its rounding, reshapes and transposes.
  AttentionOperand result;
  /// The digits of the heads and other batches, of query rows, keys, the
  /// dimension that q and k share, and columns of v.
  Digits batches, rows, keys, contracted, columns;
  float scale = 1;
  bool isCausal = false;
  bool givesZeroForEmptyRows = false;
};

/// What `matchAttention` found.
struct AttentionMatch {
  /// Whether the contraction multiplies the result of a softmax. Then it is
  /// part of an attention, even if `info` is empty.
  bool isAttention = false;
  std::optional<AttentionInfo> info;
  /// Why there is no `info`.
  std::string reason;
};

/// Looks for attention whose second contraction, of probabilities and values,
/// is `product`. `prover` tells which sizes are the same. Creates no
/// operations.
AttentionMatch matchAttention(linalg::LinalgOp product, SizeProver &prover);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_ATTENTIONINFO_H
