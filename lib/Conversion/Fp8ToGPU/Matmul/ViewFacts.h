//===- ViewFacts.h - What a choice knows of operands ---------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Scales and operands of the epilogue, as plain facts.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_VIEWFACTS_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_VIEWFACTS_H

#include "Epilogue.h"
#include "fp8/Conversion/MatmulFacts.h"

namespace mlir::fp8 {

/// The scales of `operand`, whose rows are of `role`, for groups of `groupK`.
ScaleFacts getScaleFacts(const std::optional<OperandView> &scale, LoopRole role,
                         const OperandView &operand, int64_t groupK);

ExtraFacts getExtraFacts(const OperandView &extra);
SmallVector<ExtraFacts> getExtraFacts(const Epilogue &epilogue);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_VIEWFACTS_H
