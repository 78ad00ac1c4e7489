//===- Patterns.h - Functions that the files here share ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The patterns of each file, and the scalar cast that all of them create.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOLINALG_PATTERNS_H
#define LIB_CONVERSION_FP8TOLINALG_PATTERNS_H

#include "fp8/Conversion/Fp8ToLinalg.h"
#include "fp8/IR/RowsOp.h"
#include "fp8/Support/Fp8Enums.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// A pattern with the options of the lowering.
template <typename OpTy>
struct LoweringPattern : OpRewritePattern<OpTy> {
  LoweringPattern(MLIRContext *context, const Fp8ToLinalgOptions &options,
                  PatternBenefit benefit)
      : OpRewritePattern<OpTy>(context, benefit), options(options) {}

protected:
  const Fp8ToLinalgOptions options;
};

/// Converts a scalar between any two float types of the dialect. Casts between
/// f32, bf16 and f16 are arith operations, and others are fp8.cast.
Value castElement(OpBuilder &builder, Location loc, Value value, Type type,
                  Overflow overflow);

/// The code of a scalar by a given scale, as fp8.quantize computes it.
Value quantizeElement(OpBuilder &builder, Location loc, Value value,
                      Value scale, Type type, Division division,
                      Overflow overflow);
/// The same for the operands of `encode` in `mapping`.
Value quantizeElement(OpBuilder &builder, Location loc, RowEncodeOp encode,
                      const IRMapping &mapping);

/// Adds the patterns of Attention.cpp.
void populateAttentionToLinalgPatterns(RewritePatternSet &patterns,
                                       const Fp8ToLinalgOptions &options,
                                       PatternBenefit benefit);

/// Adds the patterns of BlockMask.cpp.
void populateBlockMaskToLinalgPatterns(RewritePatternSet &patterns,
                                       const Fp8ToLinalgOptions &options,
                                       PatternBenefit benefit);

/// Adds the patterns of Quantize.cpp.
void populateQuantizeToLinalgPatterns(RewritePatternSet &patterns,
                                      const Fp8ToLinalgOptions &options,
                                      PatternBenefit benefit);

/// Adds the patterns of Rows.cpp.
void populateRowsToLinalgPatterns(RewritePatternSet &patterns,
                                  const Fp8ToLinalgOptions &options,
                                  PatternBenefit benefit);

/// Adds the patterns of ScaledMatmul.cpp.
void populateScaledMatmulToLinalgPatterns(RewritePatternSet &patterns,
                                          const Fp8ToLinalgOptions &options,
                                          PatternBenefit benefit);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOLINALG_PATTERNS_H
