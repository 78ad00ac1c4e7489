//===- AttentionScores.h - From scores to probabilities ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The parts of an attention that lie between its two contractions.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_ATTENTIONSCORES_H
#define LIB_ANALYSIS_ATTENTIONSCORES_H

#include "fp8/Analysis/AttentionInfo.h"

namespace mlir::fp8 {

/// A softmax over the digits `keys` of the element that it belongs to.
struct SoftmaxInfo {
  Element scores;
  Digits keys;
  bool givesZeroForEmptyRows = false;
  /// The types to which probabilities are rounded.
  SmallVector<Type> roundings;
};

/// What `element` is the softmax of. `isSoftmax` says whether it is an
/// exponential over a sum at all; `reason` why it is not taken then.
std::optional<SoftmaxInfo> matchSoftmax(ElementTrace &trace, Element element,
                                        bool &isSoftmax, std::string &reason);

/// Scores, scaled and masked.
struct ScoreInfo {
  /// The sum over products of q and k.
  Reduction product;
  double scale = 1;
  /// A float tensor that is added, or an i1 tensor whose false elements stand
  /// for -inf.
  std::optional<AttentionOperand> mask;
  /// True elements of an i1 mask stand for -inf instead.
  bool isMaskInverted = false;
  bool isCausal = false;
};

/// Reads scale and mask from `element`; `rows` and `keys` tell which index is
/// that of a row or a key.
std::optional<ScoreInfo> matchScores(ElementTrace &trace, Element element,
                                     const Digits &rows, const Digits &keys,
                                     std::string &reason);

/// Whether `element` is a number that is infinite and negative, or zero.
bool isMinusInfinity(ElementTrace &trace, const Element &element);
bool isZero(ElementTrace &trace, const Element &element);

} // namespace mlir::fp8

#endif // LIB_ANALYSIS_ATTENTIONSCORES_H
