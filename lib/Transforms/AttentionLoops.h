//===- AttentionLoops.h - The iteration space of an attention ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns the digits of indices, which ElementTrace.h explains, into the
// iteration space of fp8.attention.
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

/// How an operand is reshaped such that each dimension is one loop. Each of its
/// dimensions is dropped (if its size is 1), kept, or expanded. Then dimensions
/// of size 1 are appended.
struct OperandLoops {
  SmallVector<SmallVector<LoopPart, 1>> dims;
  SmallVector<unsigned> appended;

  /// The dimensions of the reshaped operand.
  SmallVector<LoopPart> getParts() const;
  AffineMap getMap(unsigned numLoops, MLIRContext *context) const;
};

/// The iteration space of an fp8.attention, and its operands in it.
struct AttentionLoops {
  unsigned numBatches = 0;
  /// The number of batches whose size is not 1.
  unsigned numRealBatches = 0;
  OperandLoops q, k, v, result;
  std::optional<OperandLoops> mask;

  unsigned getNumLoops() const { return numBatches + 4; }
};

/// The loops of an attention. If there are none, `reason` says why.
std::optional<AttentionLoops> getAttentionLoops(AttentionInfo &info,
                                                std::string &reason);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_ATTENTIONLOOPS_H
