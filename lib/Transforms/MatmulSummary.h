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

/// The sums of `records`. A weight that several matmuls share counts once, and
/// once more if some of them still need it as it was.
MatmulTotals getTotals(ArrayRef<MatmulRecord> records);

/// Warns at `module` of patterns and presets that match no weight: a misspelt
/// pattern would quantize what the user wants to keep, or keep everything.
void warnOfUnusedPatterns(Operation *module, const NamePolicy &policy,
                          ArrayRef<MatmulRecord> records);

/// Warns at `module`, if it has matmuls and none of them was rewritten, and
/// says what most of them were refused for.
void warnOfNoRewrite(Operation *module, ArrayRef<MatmulRecord> records);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_MATMULSUMMARY_H
