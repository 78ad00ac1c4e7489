//===- EpilogueSplit.h - Two parts of an epilogue ---------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Splits an epilogue into an early and a late part. Other threads can compute
// the late part. It depends on the accumulator only through one 16-bit value.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_EPILOGUESPLIT_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_EPILOGUESPLIT_H

#include "mlir/IR/Block.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"

namespace mlir::fp8 {

/// The operations of both parts, in the order of the region. Operations that
/// both parts need, such as constants, are in both.
struct EpilogueSplit {
  /// The value that the early part hands over to the late part. It has the type
  /// of the result. If there is no such value, it is null, and all operations
  /// are early.
  Value handOver;
  SmallVector<Operation *> early, late;
  /// Operations of the late part that are not constants.
  int64_t getLateWork() const;
};

/// The split at the first value that depends on the accumulator, the first
/// argument of the block, and is rounded to the type of the result.
EpilogueSplit splitEpilogue(Block &epilogue);
/// The split with all operations in the early part, which hands over the
/// result.
EpilogueSplit splitAtEnd(Block &epilogue);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_EPILOGUESPLIT_H
