//===- Preparation.h - Reusable rewrites ------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The rewrites of lib/Preparation as patterns that other compilers use.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_PREPARATION_PREPARATION_H
#define FP8_PREPARATION_PREPARATION_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Adds decompositions of operations that cannot be lowered to loops: softmax,
/// pack, unpack, concat, transforms of Winograd, gathers, reshapes by a tensor.
void populateDecomposeNamedOpsPatterns(RewritePatternSet &patterns,
                                       PatternBenefit benefit = 1);

/// Adds the patterns that turn `tm_tensor.attention` on tensors into
/// contractions and a softmax, and `tm_tensor.topk` into `tm_tensor.sort`.
void populateDecomposeTMTensorPatterns(RewritePatternSet &patterns,
                                       PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_PREPARATION_PREPARATION_H
