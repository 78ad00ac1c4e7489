//===- Fp8ToLinalg.h - Lowering fp8 to linalg -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Patterns that lower the fp8 dialect to linalg, scf and arith. Every operation
// computes the numbers that docs/Numerics.md defines.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_FP8TOLINALG_H
#define FP8_CONVERSION_FP8TOLINALG_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

struct Fp8ToLinalgOptions {
  /// Makes loops over the blocks of a scale, with linalg operations inside.
  /// Without these loops, each fp8 operation becomes a few linalg operations on
  /// whole operands, and the map of a scale with blocks has a `floordiv`. The
  /// GPU lowering uses this form, because it runs each linalg operation as a
  /// kernel and does not tile it.
  bool blockLoops = true;
};

/// Adds patterns that turn every operation of the dialect, including fp8.cast
/// on tensors, into linalg operations. Tensors stay tensors, and memrefs stay
/// memrefs. Conversions in the bodies are scalar fp8.cast operations. With
/// `blockLoops`, maps are projected permutations with zeros and never have a
/// `floordiv`, for two reasons. The tiling of MLIR 22 computes wrong slices for
/// maps with a `floordiv` if the tile does not fit the block. LLVM does not
/// vectorize the division.
void populateFp8ToLinalgPatterns(RewritePatternSet &patterns,
                                 const Fp8ToLinalgOptions &options = {},
                                 PatternBenefit benefit = 1);

/// Adds patterns that turn fp8.cast on scalars and vectors, and arith.extf and
/// arith.truncf from or to an 8-bit float or bf16, into integer and f32
/// arithmetic. An arith.truncf to FP8 overflows to infinity or NaN, as arith
/// defines it. One to f8E8M0FNU rounds to the nearest power of two.
void populateExpandFp8CastPatterns(RewritePatternSet &patterns,
                                   PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_FP8TOLINALG_H
