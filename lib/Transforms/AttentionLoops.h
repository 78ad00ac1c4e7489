//===- AttentionLoops.h - Loops and maps of a found attention ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// From the digits of indices to the iteration space of fp8.attention.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_ATTENTIONLOOPS_H
#define LIB_TRANSFORMS_ATTENTIONLOOPS_H

#include "fp8/Analysis/AttentionInfo.h"

namespace mlir::fp8 {

/// A dimension of an operand: a loop, or a loop divided by a constant.
struct LoopPart {
  unsigned loop;
  int64_t divisor = 1;
};

/// How an operand becomes one with a dimension a loop: each of its dimensions
/// is dropped (size 1), kept, or expanded; then dimensions of size 1 follow.
struct OperandLoops {
  SmallVector<SmallVector<LoopPart, 1>> dims;
  SmallVector<unsigned> appended;

  /// The dimensions after that.
  SmallVector<LoopPart> getParts() const;
  AffineMap getMap(unsigned numLoops, MLIRContext *context) const;
};

/// The iteration space of an fp8.attention, and its operands in it.
struct AttentionLoops {
  unsigned numBatches = 0;
  /// Of batches that are not of size 1.
  unsigned numRealBatches = 0;
  OperandLoops q, k, v, result;
  std::optional<OperandLoops> mask;

  unsigned getNumLoops() const { return numBatches + 4; }
};

/// The loops, or in `reason` why there are none.
std::optional<AttentionLoops> getAttentionLoops(AttentionInfo &info,
                                                std::string &reason);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_ATTENTIONLOOPS_H
