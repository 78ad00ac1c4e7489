//===- SeparateDestinations.cpp - A destination for each operation --------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-separate-destinations. Operations that write into the same
// tensor get separate tensors, so that bufferization need not look for
// conflicts between them.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Ops.h"
#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_SEPARATEDESTINATIONSPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

static bool isDestination(OpOperand &use) {
  auto op = dyn_cast<DestinationStyleOpInterface>(use.getOwner());
  return op && op.isDpsInit(&use);
}

/// Whether `use`, a destination, is read before it is overwritten.
static bool isRead(OpOperand &use) {
  if (auto matmul = dyn_cast<ScaledMatmulOp>(use.getOwner()))
    return !matmul.isDpsInit(&use) || readsInit(matmul);
  auto op = dyn_cast<linalg::LinalgOp>(use.getOwner());
  return !op || op.payloadUsesValueFromOperand(&use);
}

/// The uses of `value` in program order. Returns none if there are users in
/// other blocks than that of `value`, because they have no order.
static SmallVector<OpOperand *> getOrderedUses(Value value) {
  SmallVector<std::pair<Operation *, OpOperand *>> uses;
  for (OpOperand &use : value.getUses()) {
    Operation *at =
        value.getParentBlock()->findAncestorOpInBlock(*use.getOwner());
    if (!at)
      return {};
    uses.push_back({at, &use});
  }
  llvm::sort(uses, [](const auto &a, const auto &b) {
    if (a.first == b.first)
      return a.second->getOperandNumber() < b.second->getOperandNumber();
    return a.first->isBeforeInBlock(b.first);
  });
  return llvm::map_to_vector(uses, [](const auto &use) { return use.second; });
}

/// The operation before which something is created that only `use` needs: the
/// user, or the loop around it.
static Operation *getPlace(Value value, OpOperand &use) {
  return value.getParentBlock()->findAncestorOpInBlock(*use.getOwner());
}

namespace {
struct SeparateDestinationsPass
    : fp8::impl::SeparateDestinationsPassBase<SeparateDestinationsPass> {
  using SeparateDestinationsPassBase::SeparateDestinationsPassBase;

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation()->walk<WalkOrder::PreOrder>(
        [&](Operation *op) { ops.push_back(op); });
    // In reverse order, the users of an operation are visited first, so its
    // uses are final when it is visited. An operation comes after those in its
    // regions, so that no erased operation is visited.
    for (Operation *op : llvm::reverse(ops)) {
      if (auto fill = dyn_cast<linalg::FillOp>(op))
        separateFill(fill);
      else if (auto empty = dyn_cast<tensor::EmptyOp>(op))
        separateEmpty(empty);
      else
        for (Value result : op->getResults())
          separateResult(result);
    }
  }

private:
  /// Creates a tensor.empty for every few users. They can share the memory if
  /// they do not need it at the same time.
  void separateEmpty(tensor::EmptyOp empty) {
    SmallVector<OpOperand *> uses = getOrderedUses(empty);
    if (empty->use_empty())
      return empty->erase();
    ArrayRef<OpOperand *> rest = uses;
    while (!rest.empty()) {
      ArrayRef<OpOperand *> few =
          rest.take_front(std::max<size_t>(maxUsers, 1));
      rest = rest.drop_front(few.size());
      Operation *place = getPlace(empty, *few.front());
      if (rest.empty()) {
        empty->moveBefore(place);
        return;
      }
      OpBuilder builder(place);
      Value memory = builder.clone(*empty)->getResult(0);
      for (OpOperand *use : few)
        use->set(memory);
      numSeparated += few.size();
    }
  }

  /// Creates a fill for each user that adds to the tensor. A user that
  /// overwrites all of it gets the tensor.empty.
  void separateFill(linalg::FillOp fill) {
    auto empty =
        fill.getDpsInitOperand(0)->get().getDefiningOp<tensor::EmptyOp>();
    if (!empty || fill.getNumResults() != 1)
      return;
    Value value = fill->getResult(0);
    SmallVector<OpOperand *> uses = getOrderedUses(value);
    for (OpOperand *use : uses) {
      if (uses.size() == 1 || !isDestination(*use))
        continue;
      OpBuilder builder(getPlace(value, *use));
      use->set(isRead(*use) ? Value(builder.clone(*fill)->getResult(0))
                            : Value(empty));
      ++numSeparated;
    }
    if (fill->use_empty())
      fill->erase();
  }

  /// Copies `value` for each user that adds to it, except the last one.
  void separateResult(Value value) {
    if (!isa<RankedTensorType>(value.getType()))
      return;
    SmallVector<OpOperand *> uses = getOrderedUses(value);
    llvm::erase_if(uses, [](OpOperand *use) {
      return !isDestination(*use) || !isRead(*use);
    });
    for (OpOperand *use : uses) {
      Operation *place = getPlace(value, *use);
      if (place == getPlace(value, *uses.back()) || place != use->getOwner())
        continue;
      OpBuilder builder(place);
      use->set(bufferization::AllocTensorOp::create(
          builder, place->getLoc(), cast<RankedTensorType>(value.getType()),
          /*dynamicSizes=*/ValueRange(), /*copy=*/value));
      ++numSeparated;
    }
  }
};
} // namespace
