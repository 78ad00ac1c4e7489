//===- FoldTransposes.h - Fold transposes into contractions -----*- C++ -*-===//
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

/// Makes contractions read the tensor before a transpose. Between the two there
/// may be a collapse of dimensions that are also adjacent before the transpose.
void populateFoldTransposesPatterns(RewritePatternSet &patterns,
                                    PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_FOLDTRANSPOSES_H
