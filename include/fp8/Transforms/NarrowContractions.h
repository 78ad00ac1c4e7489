//===- NarrowContractions.h - Contractions of narrow operands ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pattern behind --fp8-narrow-contractions.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_NARROWCONTRACTIONS_H
#define FP8_TRANSFORMS_NARROWCONTRACTIONS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// If an operand of an f32 contraction was widened from bf16 or f16, makes the
/// contraction read the narrow elements. If all elements of such an operand are
/// multiplied or divided by a number, applies it to the sums [contract_c3].
void populateNarrowContractionsPatterns(RewritePatternSet &patterns,
                                        PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_NARROWCONTRACTIONS_H
