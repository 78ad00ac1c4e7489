//===- NormalizeMatmuls.h - Every matmul as plain contractions --*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates contractions that compute the same as an operation. The operation is
// not changed, so it can stay if none of the contractions is rewritten.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_NORMALIZEMATMULS_H
#define LIB_TRANSFORMS_NORMALIZEMATMULS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// An operation and the contractions that compute the same.
struct MatmulForm {
  Operation *original;
  /// The contractions, or only the original if it is already a contraction.
  SmallVector<Operation *> matmuls;
  /// The values that can replace the results of the original.
  SmallVector<Value> results;
  /// What is special about the original, e.g. "convolution", for reports.
  StringRef name;
  /// All operations that were created in its block, in order.
  SmallVector<Operation *> created;

  bool isNew() const { return matmuls.front() != original; }
  /// Replaces the original.
  void commit(RewriterBase &rewriter);
  /// Erases the operations that were created.
  void discard(RewriterBase &rewriter);
};

/// Creates the form of `op`, for which isMatmulLike holds. All new operations
/// are before `op`.
MatmulForm createMatmulForm(IRRewriter &rewriter, Operation *op);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_NORMALIZEMATMULS_H
