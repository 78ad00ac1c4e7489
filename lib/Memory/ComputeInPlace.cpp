//===- ComputeInPlace.cpp - Results in the memory of operands -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-compute-in-place: an elementwise operation writes its result
// into the memory of an operand that it is the last to read.
//
//===----------------------------------------------------------------------===//

#include "fp8/Memory/Passes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_COMPUTEINPLACEPASS
#include "fp8/Memory/Passes.h.inc"
} // namespace mlir::fp8

static bool isView(Operation *op) {
  return isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
             tensor::ExtractSliceOp, tensor::CastOp>(op);
}

/// Whether `op` is the last user of `value`, which is defined in the same
/// block, and reads and writes each element at the same position. Views of the
/// value may have elements at other positions, so all their users must come
/// before `op`.
static bool isLastUser(linalg::LinalgOp op, Value value) {
  for (OpOperand &operand : op->getOpOperands())
    if (operand.get() == value &&
        !op.getMatchingIndexingMap(&operand).isIdentity())
      return false;
  SmallVector<Value> aliases = {value};
  while (!aliases.empty()) {
    Value alias = aliases.pop_back_val();
    for (Operation *user : alias.getUsers()) {
      if (user == op && alias == value)
        continue;
      Operation *at = op->getBlock()->findAncestorOpInBlock(*user);
      if (!at || !at->isBeforeInBlock(op))
        return false;
      if (isView(user))
        llvm::append_range(aliases, user->getResults());
    }
  }
  return true;
}

/// The operand whose memory can hold the result for `init`, or null.
static Value findMemory(linalg::LinalgOp op, OpOperand &init) {
  auto empty = init.get().getDefiningOp<tensor::EmptyOp>();
  if (!empty || !empty->hasOneUse() || op.payloadUsesValueFromOperand(&init) ||
      !op.getMatchingIndexingMap(&init).isIdentity())
    return {};
  for (OpOperand *input : op.getDpsInputOperands()) {
    Value value = input->get();
    Operation *producer = value.getDefiningOp();
    if (value.getType() == init.get().getType() && producer &&
        isa<DestinationStyleOpInterface>(producer) &&
        producer->getBlock() == op->getBlock() && isLastUser(op, value))
      return value;
  }
  return {};
}

namespace {
struct ComputeInPlacePass
    : fp8::impl::ComputeInPlacePassBase<ComputeInPlacePass> {
  using ComputeInPlacePassBase::ComputeInPlacePassBase;

  void runOnOperation() override {
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (!op.hasPureTensorSemantics() ||
          op.getNumLoops() != op.getNumParallelLoops())
        return;
      for (OpOperand &init : op.getDpsInitsMutable())
        reuse(op, init);
    });
  }

private:
  void reuse(linalg::LinalgOp op, OpOperand &init) {
    Value memory = findMemory(op, init);
    // Two results cannot have the memory of the same operand.
    if (!memory || llvm::is_contained(op.getDpsInits(), memory))
      return;
    auto empty = init.get().getDefiningOp<tensor::EmptyOp>();
    init.set(memory);
    empty.erase();
    ++numInPlace;
  }
};
} // namespace
