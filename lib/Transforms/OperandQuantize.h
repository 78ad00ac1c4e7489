//===- OperandQuantize.h - Quantize one operand -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates the FP8 data and scales of one operand of a planned contraction.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_OPERANDQUANTIZE_H
#define LIB_TRANSFORMS_OPERANDQUANTIZE_H

#include "MatmulRewrite.h"

namespace mlir::fp8 {

/// Quantizes `operand` by its recipe, or uses it as it is if it is already FP8.
QuantizedOperand quantizeOperand(RewriterBase &rewriter, MatmulPlan &plan,
                                 MatmulOperand &operand, QuantizeCache *cache);

/// Creates the weight of a weight-only recipe: quantizes it, dequantizes it,
/// and applies clones of the ops that are between it and the contraction.
Value requantizeWeight(RewriterBase &rewriter, MatmulPlan &plan,
                       QuantizeCache *cache);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_OPERANDQUANTIZE_H
