//===- OrderReductionLoops.cpp - Reductions that vectorize ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Interchanges the loops of linalg reductions so that the innermost loop is
// parallel and contiguous. LLVM can then vectorize it without reordering sums.
//
//===----------------------------------------------------------------------===//

#include "fp8/Preparation/OrderReductionLoops.h"
#include "fp8/Preparation/Passes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_ORDERREDUCTIONLOOPSPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

/// The dimension along which all operands that depend on it are contiguous, if
/// it is parallel.
static FailureOr<unsigned> getContiguousParallelDim(linalg::LinalgOp op) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (op.getNumDpsInits() != 1 || maps.back().getNumResults() == 0)
    return failure();
  AffineExpr last = maps.back().getResults().back();
  auto dim = dyn_cast<AffineDimExpr>(last);
  if (!dim || op.getIteratorTypesArray()[dim.getPosition()] !=
                  utils::IteratorType::parallel)
    return failure();
  for (AffineMap map : maps)
    if (!map.isProjectedPermutation() ||
        (map.isFunctionOfDim(dim.getPosition()) &&
         map.getResults().back() != last))
      return failure();
  return dim.getPosition();
}

namespace {
struct OrderReductionLoopsPattern
    : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getNumReductionLoops() == 0)
      return rewriter.notifyMatchFailure(op, "expected a reduction");
    FailureOr<unsigned> inner = getContiguousParallelDim(op);
    if (failed(inner))
      return rewriter.notifyMatchFailure(
          op, "expected a parallel dimension along which all operands are "
              "contiguous");
    SmallVector<unsigned> order;
    for (auto [dim, iterator] : llvm::enumerate(op.getIteratorTypesArray()))
      if (dim != *inner && iterator == utils::IteratorType::parallel)
        order.push_back(dim);
    for (auto [dim, iterator] : llvm::enumerate(op.getIteratorTypesArray()))
      if (iterator != utils::IteratorType::parallel)
        order.push_back(dim);
    order.push_back(*inner);
    if (llvm::is_sorted(order))
      return rewriter.notifyMatchFailure(op, "expected loops in another order");

    auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
    if (!generic) {
      FailureOr<linalg::GenericOp> generalized =
          linalg::generalizeNamedOp(rewriter, op);
      if (failed(generalized))
        return rewriter.notifyMatchFailure(op, "expected a generic form");
      generic = *generalized;
    }
    return linalg::interchangeGenericOp(rewriter, generic, order);
  }
};

struct OrderReductionLoopsPass
    : fp8::impl::OrderReductionLoopsPassBase<OrderReductionLoopsPass> {
  using OrderReductionLoopsPassBase::OrderReductionLoopsPassBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateOrderReductionLoopsPatterns(patterns);
    GreedyRewriteConfig config;
    config.enableFolding(false).enableConstantCSE(false);
    // If the driver stops early, the loops that are not reordered are still
    // correct.
    (void)applyPatternsGreedily(getOperation(), std::move(patterns), config);
  }
};
} // namespace

void fp8::populateOrderReductionLoopsPatterns(RewritePatternSet &patterns,
                                              PatternBenefit benefit) {
  patterns.add<OrderReductionLoopsPattern>(patterns.getContext(), benefit);
}
