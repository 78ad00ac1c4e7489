//===- NormalizeMatmuls.h - Every matmul as plain contractions --*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates the contractions that an operation is beside it, so that it can stay
// as it was where none of them is taken.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_NORMALIZEMATMULS_H
#define LIB_TRANSFORMS_NORMALIZEMATMULS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// An operation and the contractions that it is.
struct MatmulForm {
  Operation *original;
  /// The contractions; the original alone where it is one.
  SmallVector<Operation *> matmuls;
  /// What can stand for the results of the original.
  SmallVector<Value> results;
  /// What is special about the original, e.g. "convolution", for reports.
  StringRef name;
  /// All operations that were created in its block, in order.
  SmallVector<Operation *> created;

  bool isNew() const { return matmuls.front() != original; }
  /// Replaces the original.
  void commit(RewriterBase &rewriter);
  /// Erases what was created.
  void discard(RewriterBase &rewriter);
};

/// The form of `op`, for which isMatmulLike holds; all of it is created in
/// front of it.
MatmulForm createMatmulForm(IRRewriter &rewriter, Operation *op);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_NORMALIZEMATMULS_H
