//===- EraseDead.h - Erase unused operations --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Removes chains of producers after the last operation that used them.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_ERASEDEAD_H
#define LIB_TRANSFORMS_ERASEDEAD_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// The operations that define the operands of `op`.
SmallVector<Operation *> getProducers(Operation *op);

/// Erases `ops` and then their producers, if nothing uses them and `keep` is
/// false for them.
void eraseDeadProducers(
    RewriterBase &rewriter, ArrayRef<Operation *> ops,
    llvm::function_ref<bool(Operation *)> keep = [](Operation *) {
      return false;
    });

/// The same without a rewriter.
void eraseDeadProducers(
    ArrayRef<Operation *> ops, llvm::function_ref<bool(Operation *)> keep =
                                   [](Operation *) { return false; });

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_ERASEDEAD_H
