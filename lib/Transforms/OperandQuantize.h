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

/// Creates what the recipe says for `operand`, or takes what is FP8 already.
QuantizedOperand quantizeOperand(RewriterBase &rewriter, MatmulPlan &plan,
                                 MatmulOperand &operand, QuantizeCache *cache);

/// The weight of a weight-only recipe: quantized, dequantized, and moved by
/// clones of the ops that stood between it and the contraction.
Value requantizeWeight(RewriterBase &rewriter, MatmulPlan &plan,
                       QuantizeCache *cache);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_OPERANDQUANTIZE_H
