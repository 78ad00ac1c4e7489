//===- PairMatmuls.h - Two matmuls with one left-hand side ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes one operation of two matmuls if the epilogue of one reads the result of
// the other.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_PAIRMATMULS_H
#define FP8_TRANSFORMS_PAIRMATMULS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Options of `populatePairMatmulsPatterns` and `--fp8-pair-matmuls`.
struct PairMatmulsOptions {
  /// Pair nothing for which convert-fp8-to-gpu has no kernel on sm_90a, and
  /// nothing that takes longer in one kernel than in two.
  bool forKernels = false;
};

/// Adds the pattern that replaces two `fp8.scaled_matmul` of the same left-hand
/// side by one with two right-hand sides [matmul_c18]. The epilogue of one of
/// them has to be the only reader of the other's result.
void populatePairMatmulsPatterns(RewritePatternSet &patterns,
                                 const PairMatmulsOptions &options = {},
                                 PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_PAIRMATMULS_H
