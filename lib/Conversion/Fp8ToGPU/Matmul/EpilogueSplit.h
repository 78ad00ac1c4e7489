//===- EpilogueSplit.h - Two parts of an epilogue ---------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Where other threads can take over an epilogue: at a 16-bit value that is all
// that the rest needs of the accumulator.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_EPILOGUESPLIT_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_EPILOGUESPLIT_H

#include "mlir/IR/Block.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"

namespace mlir::fp8 {

/// Operations of the region in its order. What both parts need, such as
/// constants, is in both.
struct EpilogueSplit {
  /// Of the result's type. Null where there is no such value, and then all
  /// operations are early.
  Value handOver;
  SmallVector<Operation *> early, late;
  /// Operations of the late part that are not constants.
  int64_t getLateWork() const;
};

/// The split at the first rounding of what depends on the accumulator, the
/// block's first argument, to the type of the result.
EpilogueSplit splitEpilogue(Block &epilogue);
/// All operations in the early part, which hands over the result.
EpilogueSplit splitAtEnd(Block &epilogue);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_EPILOGUESPLIT_H
