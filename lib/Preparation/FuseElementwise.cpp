//===- FuseElementwise.cpp - Fewer passes over memory ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Applies MLIR's fusion of elementwise linalg operations if it computes nothing
// expensive twice.
//
//===----------------------------------------------------------------------===//

#include "fp8/Preparation/FuseElementwise.h"
#include "fp8/Analysis/BodyCost.h"
#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_FUSEELEMENTWISEPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

/// Whether each element that `operand` reads is read once by its operation.
static bool readsOnce(OpOperand &operand) {
  auto consumer = cast<linalg::GenericOp>(operand.getOwner());
  AffineMap map = consumer.getMatchingIndexingMap(&operand);
  auto type = cast<RankedTensorType>(operand.get().getType());
  SmallVector<int64_t> ranges = consumer.getStaticLoopRanges();
  // Every loop with more than one step must index the operand.
  for (auto [dim, range] : llvm::enumerate(ranges))
    if (range != 1 && !map.isFunctionOfDim(dim))
      return false;
  return map.getNumResults() == static_cast<unsigned>(type.getRank());
}

/// Whether computing an element again costs about as much as reading it.
static bool isCheap(linalg::GenericOp producer) {
  constexpr int64_t maxCost = 16;
  return estimateCost(*producer.getBody()) <= maxCost;
}

static bool shouldFuse(OpOperand *operand) {
  auto producer = operand->get().getDefiningOp<linalg::GenericOp>();
  auto consumer = dyn_cast<linalg::GenericOp>(operand->getOwner());
  if (!producer || !consumer || !producer->hasOneUse())
    return false;
  if (readsOnce(*operand))
    return true;
  // A contraction reads its operands many times.
  return consumer.getNumReductionLoops() == 0 && isCheap(producer);
}

/// Whether all elements are numbers of a known width.
static bool hasKnownWidths(linalg::GenericOp op) {
  return llvm::all_of(op->getOperandTypes(), [](Type type) {
    return getElementTypeOrSelf(type).isIntOrFloat();
  });
}

/// How many bits of memory an element of `producer` is computed from, without
/// operands that are broadcast.
static int64_t getInputBits(linalg::GenericOp producer) {
  int64_t bits = 0;
  for (OpOperand *input : producer.getDpsInputOperands())
    if (producer.getMatchingIndexingMap(input).getNumResults() ==
        producer.getNumLoops())
      bits += getElementTypeOrSelf(input->get()).getIntOrFloatBitWidth();
  return bits;
}

/// Whether each of several users should compute the elements of `producer`
/// itself. They then read its inputs, and its output is neither written nor
/// read.
static bool shouldRecompute(linalg::GenericOp producer) {
  // An element that is written and read once moves 8 bytes through memory. In
  // that time a GPU executes about this many instructions for it.
  constexpr int64_t maxCost = 80;
  if (producer.getNumResults() != 1 || producer->use_empty() ||
      producer->hasOneUse() ||
      producer.getNumParallelLoops() != producer.getNumLoops() ||
      producer.hasIndexSemantics() || !hasKnownWidths(producer) ||
      producer.payloadUsesValueFromOperand(producer.getDpsInitOperand(0)))
    return false;
  for (OpOperand &use : producer->getUses()) {
    auto consumer = dyn_cast<linalg::GenericOp>(use.getOwner());
    if (!consumer || !consumer.isDpsInput(&use) || !readsOnce(use) ||
        !consumer.getMatchingIndexingMap(&use).isProjectedPermutation(
            /*allowZeroInResults=*/true))
      return false;
  }
  int64_t users = llvm::range_size(producer->getUses());
  int64_t output =
      getElementTypeOrSelf(producer->getResult(0)).getIntOrFloatBitWidth();
  return (users - 1) * getInputBits(producer) < (users + 1) * output &&
         (users - 1) * estimateCost(*producer.getBody()) <= maxCost;
}

namespace {
/// Gives each user its own copy of the producer, which is then fused.
struct RecomputePattern : OpRewritePattern<linalg::GenericOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override {
    if (!shouldRecompute(op))
      return rewriter.notifyMatchFailure(
          op, "expected an operation that is cheap for all of its users");
    for (OpOperand &use :
         llvm::make_early_inc_range(llvm::drop_begin(op->getUses()))) {
      Operation *copy = rewriter.clone(*op);
      rewriter.modifyOpInPlace(use.getOwner(),
                               [&] { use.set(copy->getResult(0)); });
    }
    return success();
  }
};
} // namespace

namespace {
struct FuseElementwisePass
    : fp8::impl::FuseElementwisePassBase<FuseElementwisePass> {
  using FuseElementwisePassBase::FuseElementwisePassBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseElementwisePatterns(patterns);
    // If the driver stops early, the operations that are not fused are still
    // correct.
    (void)applyPatternsGreedily(getOperation(), std::move(patterns),
                                GreedyRewriteConfig().setUseTopDownTraversal());
  }
};
} // namespace

void fp8::populateFuseElementwisePatterns(RewritePatternSet &patterns) {
  linalg::populateElementwiseOpsFusionPatterns(patterns, shouldFuse);
  patterns.add<RecomputePattern>(patterns.getContext());
  linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
}
