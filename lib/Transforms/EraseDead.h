//===- EraseDead.h - Erase what nothing uses --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Removes chains of producers after the last operation that used them.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_ERASEDEAD_H
#define LIB_TRANSFORMS_ERASEDEAD_H

#include "mlir/IR/Operation.h"

namespace mlir::fp8 {

/// The operations that define the operands of `op`.
SmallVector<Operation *> getProducers(Operation *op);

/// Erases `ops` and then their producers, as far as nothing uses them and
/// `keep` does not hold for them.
void eraseDeadProducers(
    ArrayRef<Operation *> ops, llvm::function_ref<bool(Operation *)> keep =
                                   [](Operation *) { return false; });

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_ERASEDEAD_H
