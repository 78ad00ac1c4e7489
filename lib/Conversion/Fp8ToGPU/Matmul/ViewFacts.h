//===- ViewFacts.h - Facts about operands for a choice -------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Describes scales and operands of the epilogue by the structs of
// MatmulFacts.h.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_VIEWFACTS_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_VIEWFACTS_H

#include "Epilogue.h"
#include "fp8/Conversion/MatmulFacts.h"

namespace mlir::fp8 {

/// The facts about the scales of `operand`, whose rows have role `role`, for a
/// kernel that promotes after every `groupK` elements of K.
ScaleFacts getScaleFacts(const std::optional<OperandView> &scale, LoopRole role,
                         const OperandView &operand, int64_t groupK);

ExtraFacts getExtraFacts(const OperandView &extra);
SmallVector<ExtraFacts> getExtraFacts(const Epilogue &epilogue);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_VIEWFACTS_H
