//===- FormContractions.h - Matmuls as fp8.scaled_matmul --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns contractions of linalg into fp8.scaled_matmul.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_FORMCONTRACTIONS_H
#define FP8_TRANSFORMS_FORMCONTRACTIONS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Adds the pattern that turns a contraction of linalg on tensors into an
/// `fp8.scaled_matmul`, if there is a kernel for it. If an operand comes from
/// an `fp8.dequantize`, the new operation takes the operands of that operation.
/// Dead code elimination removes the operations that are no longer used.
void populateFormContractionsPatterns(RewritePatternSet &patterns,
                                      PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_FORMCONTRACTIONS_H
