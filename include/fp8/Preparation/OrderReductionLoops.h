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

/// Makes a parallel loop the innermost loop of linalg reductions. All operands
/// that depend on it must be contiguous along it. The order of the reduction
/// loops does not change, so each sum keeps its order and the results keep
/// every bit.
void populateOrderReductionLoopsPatterns(RewritePatternSet &patterns,
                                         PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_PREPARATION_ORDERREDUCTIONLOOPS_H
