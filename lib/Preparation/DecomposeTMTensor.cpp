//===- DecomposeTMTensor.cpp - Decompose tm_tensor operations -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Attention becomes contractions and softmax, topk becomes sort.
//
//===----------------------------------------------------------------------===//

#include "AttentionSteps.h"
#include "fp8/Preparation/Passes.h"
#include "fp8/Preparation/Preparation.h"
#include "fp8/TMTensor/CloneBody.h"
#include "fp8/TMTensor/TMTensorOps.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;
using namespace mlir::fp8::tm_tensor;

namespace mlir::fp8 {
#define GEN_PASS_DEF_DECOMPOSETMTENSORPASS
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

namespace {
struct DecomposeAttentionPattern : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "expected operands on tensors");
    Value result = buildAttention(rewriter, op);
    if (result.getType() != op.getType(0))
      result =
          tensor::CastOp::create(rewriter, op.getLoc(), op.getType(0), result);
    rewriter.replaceOp(op, result);
    return success();
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// topk
//===----------------------------------------------------------------------===//

/// Concatenates `first` and `second` along `dim`.
static Value concatenate(ImplicitLocOpBuilder &b, Value first, Value second,
                         int64_t dim) {
  Location loc = b.getLoc();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, second);
  SmallVector<OpFoldResult> zeros(sizes.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(sizes.size(), b.getIndexAttr(1));
  SmallVector<OpFoldResult> all(sizes), offsets(zeros);
  offsets[dim] = tensor::getMixedSize(b, loc, first, dim);
  AffineExpr x, y;
  bindDims(b.getContext(), x, y);
  all[dim] = affine::makeComposedFoldedAffineApply(b, loc, x + y,
                                                   {offsets[dim], sizes[dim]});
  Value both = tensor::EmptyOp::create(b, all, getElementTypeOrSelf(first));
  both = tensor::InsertSliceOp::create(
      b, first, both, zeros, tensor::getMixedSizes(b, loc, first), ones);
  return tensor::InsertSliceOp::create(b, second, both, offsets, sizes, ones);
}

/// The first elements of `source` in each dimension, as many as `like` has.
static Value takeFirst(ImplicitLocOpBuilder &b, Value source, Value like) {
  auto type = cast<RankedTensorType>(like.getType());
  SmallVector<OpFoldResult> zeros(type.getRank(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(type.getRank(), b.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(
      b, type, source, zeros, tensor::getMixedSizes(b, b.getLoc(), like), ones);
}

/// The position of each element of `values` along `dim`.
static Value enumerate(ImplicitLocOpBuilder &b, Value values, int64_t dim,
                       Type element) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), values);
  Value empty = tensor::EmptyOp::create(b, sizes, element);
  SmallVector<utils::IteratorType> loops(sizes.size(),
                                         utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, empty.getType(), ValueRange(), empty,
      b.getMultiDimIdentityMap(sizes.size()), loops,
      [&](OpBuilder &nested, Location loc, ValueRange) {
        Value place = linalg::IndexOp::create(nested, loc, dim);
        linalg::YieldOp::create(
            nested, loc,
            Value(arith::IndexCastOp::create(nested, loc, element, place)));
      });
  return generic.getResult(0);
}

/// Sorts values and indices by the comparison of `op`. Equal values are sorted
/// by their indices.
static SortOp sortPairs(ImplicitLocOpBuilder &b, TopkOp op, Value values,
                        Value indices) {
  Type value = getElementTypeOrSelf(values),
       index = getElementTypeOrSelf(indices);
  auto sort = SortOp::create(b, TypeRange{values.getType(), indices.getType()},
                             ValueRange(), ValueRange{values, indices},
                             op.getDimension());
  OpBuilder::InsertionGuard guard(b);
  Location loc = b.getLoc();
  Block *body =
      b.createBlock(&sort.getRegion(), {}, {value, value, index, index},
                    {loc, loc, loc, loc});
  Value first = body->getArgument(0), second = body->getArgument(1);
  Value isBetter = cloneBody(b, op.getRegion(), {first, second});
  Value isWorse = cloneBody(b, op.getRegion(), {second, first});
  Value isEarlier = arith::CmpIOp::create(
      b, arith::CmpIPredicate::sle, body->getArgument(2), body->getArgument(3));
  Value no = arith::ConstantOp::create(b, b.getBoolAttr(false));
  Value otherwise = arith::SelectOp::create(b, isWorse, no, isEarlier);
  Value stays = arith::OrIOp::create(b, isBetter, otherwise);
  YieldOp::create(b, stays);
  return sort;
}

namespace {
struct TopkToSortPattern : OpRewritePattern<TopkOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(TopkOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "expected operands on tensors");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    int64_t dim = op.getDimension();
    Value values = op.getInputs()[0];
    Value best = op.getOutputs()[0], places = op.getOutputs()[1];
    Value indices =
        op.getInputs().size() == 2
            ? op.getInputs()[1]
            : enumerate(b, values, dim, getElementTypeOrSelf(places));
    SortOp sort = sortPairs(b, op, concatenate(b, best, values, dim),
                            concatenate(b, places, indices, dim));
    rewriter.replaceOp(op, {takeFirst(b, sort.getResult(0), best),
                            takeFirst(b, sort.getResult(1), places)});
    return success();
  }
};

struct DecomposeTMTensorPass
    : fp8::impl::DecomposeTMTensorPassBase<DecomposeTMTensorPass> {
  using DecomposeTMTensorPassBase::DecomposeTMTensorPassBase;

  void runOnOperation() override {
    getOperation()->walk(
        [&](Operation *op) { numDecomposed += isa<AttentionOp, TopkOp>(op); });
    RewritePatternSet patterns(&getContext());
    populateDecomposeTMTensorPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace

void fp8::populateDecomposeTMTensorPatterns(RewritePatternSet &patterns,
                                            PatternBenefit benefit) {
  patterns.add<DecomposeAttentionPattern, TopkToSortPattern>(
      patterns.getContext(), benefit);
}
