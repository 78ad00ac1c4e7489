//===- FuseElementwise.cpp - Fewer passes over memory ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Upstream's fusion of elementwise linalg operations, where nothing expensive
// is computed twice.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/FuseElementwise.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_FUSEELEMENTWISEPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

/// Whether each element that `operand` reads is read once by its operation.
static bool readsOnce(OpOperand &operand) {
  auto consumer = cast<linalg::GenericOp>(operand.getOwner());
  AffineMap map = consumer.getMatchingIndexingMap(&operand);
  auto type = cast<RankedTensorType>(operand.get().getType());
  SmallVector<int64_t> ranges = consumer.getStaticLoopRanges();
  // Every loop but those of one round moves along the operand.
  for (auto [dim, range] : llvm::enumerate(ranges))
    if (range != 1 && !map.isFunctionOfDim(dim))
      return false;
  return map.getNumResults() == static_cast<unsigned>(type.getRank());
}

/// Whether computing an element again costs about as much as reading it.
static bool isCheap(linalg::GenericOp producer) {
  Block *body = producer.getBody();
  return body->getOperations().size() <= 8 &&
         llvm::none_of(*body, [](Operation &op) {
           return isa<math::MathDialect>(op.getDialect()) &&
                  !isa<math::RsqrtOp, math::SqrtOp, math::AbsFOp>(op);
         });
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

namespace {
struct FuseElementwisePass
    : fp8::impl::FuseElementwisePassBase<FuseElementwisePass> {
  using FuseElementwisePassBase::FuseElementwisePassBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseElementwisePatterns(patterns);
    if (failed(applyPatternsGreedily(
            getOperation(), std::move(patterns),
            GreedyRewriteConfig().setUseTopDownTraversal())))
      signalPassFailure();
  }
};
} // namespace

void fp8::populateFuseElementwisePatterns(RewritePatternSet &patterns) {
  linalg::populateElementwiseOpsFusionPatterns(patterns, shouldFuse);
  linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
}
