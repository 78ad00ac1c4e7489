//===- EpilogueSplit.cpp - Two parts of an epilogue -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each part is a backward slice: the operations that compute its value.
//
//===----------------------------------------------------------------------===//

#include "EpilogueSplit.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace mlir::fp8;

int64_t EpilogueSplit::getLateWork() const {
  return llvm::count_if(
      late, [](Operation *op) { return !matchPattern(op, m_Constant()); });
}

namespace {
/// The operations that compute a value, and whether they read the accumulator.
struct Slice {
  SmallVector<Operation *> ops;
  bool readsAccumulator = false;
};
} // namespace

/// The slice of `value`. If `known` is not null, it counts as computed.
static Slice getSlice(Block &block, Value value, Value known) {
  Slice slice;
  llvm::DenseSet<Value> needed = {value};
  for (Operation &op : llvm::reverse(block.without_terminator())) {
    bool isNeeded = llvm::any_of(op.getResults(), [&](Value result) {
      return result != known && needed.contains(result);
    });
    if (!isNeeded)
      continue;
    slice.ops.push_back(&op);
    needed.insert(op.operand_begin(), op.operand_end());
  }
  std::reverse(slice.ops.begin(), slice.ops.end());
  slice.readsAccumulator = needed.contains(block.getArgument(0));
  return slice;
}

EpilogueSplit fp8::splitAtEnd(Block &epilogue) {
  Value result = epilogue.getTerminator()->getOperand(0);
  return {result, getSlice(epilogue, result, Value()).ops, {}};
}

EpilogueSplit fp8::splitEpilogue(Block &epilogue) {
  Value result = epilogue.getTerminator()->getOperand(0);
  for (Operation &op : epilogue.without_terminator()) {
    auto rounding = dyn_cast<arith::TruncFOp>(op);
    if (!rounding || rounding.getType() != result.getType())
      continue;
    Slice early = getSlice(epilogue, rounding, Value());
    if (!early.readsAccumulator)
      continue;
    Slice late = getSlice(epilogue, result, rounding);
    // The first rounded value depends on the accumulator, but later operations
    // may read the accumulator as well.
    if (!late.readsAccumulator)
      return {rounding, early.ops, late.ops};
    break;
  }
  EpilogueSplit whole = splitAtEnd(epilogue);
  whole.handOver = Value();
  return whole;
}
