//===- Fp8ToLinalg.h - The CPU meaning of fp8 -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Patterns that lower the fp8 dialect to linalg, scf and arith. The numbers
// of every operation are those of docs/Numerics.md.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_FP8TOLINALG_H
#define FP8_CONVERSION_FP8TOLINALG_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

struct Fp8ToLinalgOptions {
  /// Loops over blocks around linalg operations. Without them each fp8
  /// operation becomes a few linalg operations over whole operands, whose maps
  /// have `floordiv` where there are blocks: for a lowering that runs each
  /// linalg operation as a kernel, and does not tile it.
  bool blockLoops = true;
};

/// Tensors or memrefs: every operation of the dialect (fp8.cast on tensors
/// included) becomes linalg on the same kind of operand, with scalar fp8.cast
/// in the bodies. Blocks are loops around linalg operations whose maps are
/// projected permutations with zeros, never `floordiv`: upstream tiling of 22
/// computes wrong slices for `floordiv` maps at tile sizes that do not fit the
/// block, and LLVM does not vectorize their division.
void populateFp8ToLinalgPatterns(RewritePatternSet &patterns,
                                 const Fp8ToLinalgOptions &options = {},
                                 PatternBenefit benefit = 1);

/// fp8.cast on scalars and vectors, and arith.extf and arith.truncf from or to
/// an 8-bit float or bf16, become integer and f32 arithmetic. An arith.truncf
/// to FP8 overflows to infinity or NaN, as arith defines it; to f8E8M0FNU it
/// rounds to the nearest power of two.
void populateExpandFp8CastPatterns(RewritePatternSet &patterns,
                                   PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_FP8TOLINALG_H
