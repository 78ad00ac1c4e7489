//===- DecomposeNamedOps.h - Decompose named operations ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The patterns of populateDecomposeNamedOpsPatterns that MLIR lacks.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PREPARATION_DECOMPOSENAMEDOPS_H
#define LIB_PREPARATION_DECOMPOSENAMEDOPS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Adds patterns for tensor.bitcast, gather, splat, and reshape by sizes that
/// are scalars or constants.
void populateDecomposeTensorOpsPatterns(RewritePatternSet &patterns,
                                        PatternBenefit benefit);

} // namespace mlir::fp8

#endif // LIB_PREPARATION_DECOMPOSENAMEDOPS_H
