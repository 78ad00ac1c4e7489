//===- MatmulChecks.h - Reasons against a contraction -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks whether a contraction can be rewritten. Each refusal has a message and
// a suggestion.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_MATMULCHECKS_H
#define LIB_ANALYSIS_MATMULCHECKS_H

#include "fp8/Analysis/ContractionBody.h"
#include "fp8/Analysis/MatmulInfo.h"

namespace mlir::fp8 {

/// Refuses an operation with `fp8.keep` on it or on a parent.
std::optional<Refusal> checkKeep(Operation *op);

/// Refuses operations that are not linalg on tensors, and convolutions.
std::optional<Refusal> checkSemantics(Operation *op);

/// Checks the number and element types of the operands, and their casts in the
/// body.
std::optional<Refusal> checkOperands(linalg::LinalgOp op);

/// Checks sizes, weight and roles of the recognized contraction.
std::optional<Refusal> checkContraction(const MatmulInfo &info,
                                        const MatmulMatchOptions &options,
                                        const ContractionBody &body);

/// Refuses matmuls that are too small to become faster.
std::optional<Refusal> checkSize(const MatmulInfo &info,
                                 const MatmulMatchOptions &options);

} // namespace mlir::fp8

#endif // LIB_ANALYSIS_MATMULCHECKS_H
