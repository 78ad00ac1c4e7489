//===- MatmulChecks.h - Reasons against a contraction -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What keeps a contraction from being rewritten, each with a message and a
// suggestion.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_MATMULCHECKS_H
#define LIB_ANALYSIS_MATMULCHECKS_H

#include "fp8/Analysis/ContractionBody.h"
#include "fp8/Analysis/MatmulInfo.h"

namespace mlir::fp8 {

/// `fp8.keep` on the op or around it.
std::optional<Refusal> checkKeep(Operation *op);

/// Not a linalg op on tensors, or a convolution.
std::optional<Refusal> checkSemantics(Operation *op);

/// Number and element types of the operands, and what the body says of them.
std::optional<Refusal> checkOperands(linalg::LinalgOp op);

/// Sizes, weights and roles of the recognised contraction.
std::optional<Refusal> checkContraction(const MatmulInfo &info,
                                        const MatmulMatchOptions &options,
                                        const ContractionBody &body);

/// Matmuls that are too small to gain.
std::optional<Refusal> checkSize(const MatmulInfo &info,
                                 const MatmulMatchOptions &options);

} // namespace mlir::fp8

#endif // LIB_ANALYSIS_MATMULCHECKS_H
