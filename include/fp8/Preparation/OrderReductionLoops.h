//===- OrderReductionLoops.h - Reductions that vectorize --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Patterns that choose the loop order of linalg reductions for CPUs.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_PREPARATION_ORDERREDUCTIONLOOPS_H
#define FP8_PREPARATION_ORDERREDUCTIONLOOPS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Moves the parallel loop along which every operand that depends on it is
/// contiguous to the innermost place of linalg reductions. The order of the
/// reduction loops among themselves stays, so each sum keeps its order and the
/// results their bits.
void populateOrderReductionLoopsPatterns(RewritePatternSet &patterns,
                                         PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_PREPARATION_ORDERREDUCTIONLOOPS_H
