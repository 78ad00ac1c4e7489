//===- MatmulSummary.h - How much of a program is in FP8 --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Adds up the records of matmuls, and says why none of them is in FP8.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_MATMULSUMMARY_H
#define LIB_TRANSFORMS_MATMULSUMMARY_H

#include "MatmulReport.h"
#include "fp8/Transforms/MatmulTotals.h"
#include "fp8/Transforms/NamePolicy.h"

namespace mlir::fp8 {

/// The totals of `records`. A weight that several matmuls share counts once. It
/// counts a second time if some of them still need the original weight.
MatmulTotals getTotals(ArrayRef<MatmulRecord> records);

/// Warns at `module` of patterns and presets that match no weight. With a
/// misspelled pattern, weights would be quantized that the user wants to keep,
/// or none would be.
void warnOfUnusedPatterns(Operation *module, const NamePolicy &policy,
                          ArrayRef<MatmulRecord> records);

/// Warns at `module` if it has matmuls and none of them was rewritten. The
/// warning has the most frequent reasons.
void warnOfNoRewrite(Operation *module, ArrayRef<MatmulRecord> records);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_MATMULSUMMARY_H
