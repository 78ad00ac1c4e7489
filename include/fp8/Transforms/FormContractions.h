//===- FormContractions.h - Matmuls as fp8.scaled_matmul --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes the one contraction of the fp8 dialect of those of linalg.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_FORMCONTRACTIONS_H
#define FP8_TRANSFORMS_FORMCONTRACTIONS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Adds the pattern that makes an `fp8.scaled_matmul` of a contraction of
/// linalg on tensors that kernels multiply; with an operand that an
/// `fp8.dequantize` made, of what it was made of. Zeros and dequantizations
/// that nothing uses any more are left to dead code elimination.
void populateFormContractionsPatterns(RewritePatternSet &patterns,
                                      PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_FORMCONTRACTIONS_H
