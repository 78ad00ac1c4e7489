//===- AttentionScores.h - From scores to probabilities ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The parts of an attention between its two contractions.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_ATTENTIONSCORES_H
#define LIB_ANALYSIS_ATTENTIONSCORES_H

#include "fp8/Analysis/AttentionInfo.h"

namespace mlir::fp8 {

/// A softmax over the digits `keys`.
struct SoftmaxInfo {
  Element scores;
  Digits keys;
  bool givesZeroForEmptyRows = false;
  /// The types to which probabilities are rounded.
  SmallVector<Type> roundings;
};

/// The softmax whose result is `element`, or none. `isSoftmax` says whether
/// `element` is an exponential divided by a sum of exponentials. If it is but
/// the result is none, `reason` says why.
std::optional<SoftmaxInfo> matchSoftmax(ElementTrace &trace, Element element,
                                        bool &isSoftmax, std::string &reason);

/// The scores with their scale and mask.
struct ScoreInfo {
  /// The sum over products of q and k.
  Reduction product;
  double scale = 1;
  /// A float tensor that is added, or an i1 tensor whose false elements stand
  /// for -inf.
  std::optional<AttentionOperand> mask;
  /// If set, the true elements of an i1 mask stand for -inf.
  bool isMaskInverted = false;
  bool isCausal = false;
};

/// Reads scale and mask from `element`. `rows` and `keys` are the digits of the
/// index of a row and of a key.
std::optional<ScoreInfo> matchScores(ElementTrace &trace, Element element,
                                     const Digits &rows, const Digits &keys,
                                     std::string &reason);

/// Whether `element` is the constant -inf. isZero tests for the constant zero.
bool isMinusInfinity(ElementTrace &trace, const Element &element);
bool isZero(ElementTrace &trace, const Element &element);

} // namespace mlir::fp8

#endif // LIB_ANALYSIS_ATTENTIONSCORES_H
