//===- FoldTransposes.h - Contractions read what was transposed -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The patterns behind --fp8-fold-transposes.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_FOLDTRANSPOSES_H
#define FP8_TRANSFORMS_FOLDTRANSPOSES_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Contractions read transposed copies where they were copied from, also
/// through a collapse of dimensions that lie together there.
void populateFoldTransposesPatterns(RewritePatternSet &patterns,
                                    PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_FOLDTRANSPOSES_H
