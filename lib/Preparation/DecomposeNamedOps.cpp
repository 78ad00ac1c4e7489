//===- DecomposeNamedOps.cpp - Decompose named operations -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Applies MLIR's decompositions of operations that cannot be lowered to loops.
//
//===----------------------------------------------------------------------===//

#include "DecomposeNamedOps.h"
#include "fp8/Preparation/Passes.h"
#include "fp8/Preparation/Preparation.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_DECOMPOSENAMEDOPSPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

namespace {
/// Decomposes linalg.softmax and other operations by their own interface.
struct DecomposeAggregatePattern
    : OpInterfaceRewritePattern<linalg::AggregatedOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::AggregatedOpInterface op,
                                PatternRewriter &rewriter) const override {
    FailureOr<SmallVector<Value>> parts = op.decomposeOperation(rewriter);
    if (failed(parts))
      return rewriter.notifyMatchFailure(op, "expected a decomposition");
    rewriter.replaceOp(op, *parts);
    return success();
  }
};

/// Turns named operations on complex numbers into linalg.generic, because
/// complex numbers can be split only if the body can change.
struct GeneralizeComplexPattern : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    auto isComplex = [](Type type) {
      return isa<ComplexType>(getElementTypeOrSelf(type));
    };
    if (isa<linalg::GenericOp, linalg::FillOp>(op) ||
        llvm::none_of(op->getOperandTypes(), isComplex))
      return rewriter.notifyMatchFailure(
          op, "expected a named operation on complex numbers");
    return linalg::generalizeNamedOp(rewriter, op);
  }
};

struct LowerPackPattern : OpRewritePattern<linalg::PackOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::PackOp op,
                                PatternRewriter &rewriter) const override {
    return linalg::lowerPack(rewriter, op);
  }
};

struct LowerUnPackPattern : OpRewritePattern<linalg::UnPackOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::UnPackOp op,
                                PatternRewriter &rewriter) const override {
    return linalg::lowerUnPack(rewriter, op);
  }
};

struct DecomposeNamedOpsPass
    : fp8::impl::DecomposeNamedOpsPassBase<DecomposeNamedOpsPass> {
  using DecomposeNamedOpsPassBase::DecomposeNamedOpsPassBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateDecomposeNamedOpsPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace

void fp8::populateDecomposeNamedOpsPatterns(RewritePatternSet &patterns,
                                            PatternBenefit benefit) {
  patterns.add<DecomposeAggregatePattern, GeneralizeComplexPattern,
               LowerPackPattern, LowerUnPackPattern>(patterns.getContext(),
                                                     benefit);
  linalg::populateDecomposeWinogradOpsPatterns(patterns);
  tensor::populateDecomposeTensorConcatPatterns(patterns);
  populateDecomposeTensorOpsPatterns(patterns, benefit);
}
