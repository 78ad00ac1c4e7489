//===- Refusal.h - Why a matmul is not rewritten ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The reasons for which a matmul is not rewritten. Each has a stable code,
// which remarks, reports and tests use.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_REFUSAL_H
#define FP8_ANALYSIS_REFUSAL_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace mlir::fp8 {

enum class RefusalReason {
  AlreadyQuantized,
  BF16Product,
  Convolution,
  ElidedResource,
  ElementType,
  Encoding,
  Excluded,
  GivenScale,
  GroupedMatmul,
  IndexingMap,
  IntegerType,
  Keep,
  MatrixVector,
  MemRefSemantics,
  NoParallelDims,
  NotFormed,
  NonFiniteLiteral,
  NotLinalg,
  ScaledContraction,
  SideEffects,
  SmallMatmul,
  Target,
  TargetRecipe,
  TooLarge,
  TwoActivations,
  UnsupportedBody,
  ZeroK,
};

/// The stable code of a reason, e.g. "two-activations".
llvm::StringRef getReasonCode(RefusalReason reason);

/// One refusal: the code, what was found, and what would help.
struct Refusal {
  RefusalReason reason;
  std::string message;
  std::string suggestion;
};

/// Whether the reason is that the file lacks data. Then the pass reports an
/// error, unless an option tells it to go on. A valid program never has this
/// reason.
bool isBadInput(RefusalReason reason);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_REFUSAL_H
