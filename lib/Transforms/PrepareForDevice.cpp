//===- PrepareForDevice.cpp - Elements stay on the device -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Rewrites tensor operations that would make the host read or write elements:
// reshapes by a tensor of sizes, tensors made of numbers, numbers taken out of
// tensors.
//
//===----------------------------------------------------------------------===//

#include "fp8/Transforms/PrepareForDevice.h"
#include "ElementSlice.h"
#include "fp8/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_PREPAREFORDEVICEPASS
#include "fp8/Transforms/Passes.h.inc"
} // namespace mlir::fp8

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

static ReassociationIndices getAllDims(int64_t rank) {
  return llvm::to_vector(llvm::seq<int64_t>(0, rank));
}

/// `source` with one dimension.
static Value flatten(OpBuilder &builder, Location loc, Value source) {
  int64_t rank = cast<RankedTensorType>(source.getType()).getRank();
  if (rank == 1)
    return source;
  SmallVector<ReassociationIndices> groups = {getAllDims(rank)};
  return tensor::CollapseShapeOp::create(builder, loc, source, groups);
}

namespace {

/// tensor.reshape by numbers that the host has.
struct ReshapeToViewsPattern : OpRewritePattern<tensor::ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::ReshapeOp op,
                                PatternRewriter &rewriter) const override {
    auto sizes = op.getShape().getDefiningOp<tensor::FromElementsOp>();
    auto source = dyn_cast<RankedTensorType>(op.getSource().getType());
    auto result = dyn_cast<RankedTensorType>(op.getType());
    if (!sizes || !source || !result || source.getRank() == 0 ||
        result.getRank() == 0)
      return rewriter.notifyMatchFailure(
          op, "expected a reshape between ranks above 0 by a "
              "tensor.from_elements");
    Location loc = op.getLoc();
    Value flat = flatten(rewriter, loc, op.getSource());
    if (result.getRank() == 1) {
      rewriter.replaceOpWithNewOp<tensor::CastOp>(op, result, flat);
      return success();
    }
    SmallVector<OpFoldResult> shape;
    for (auto [size, value] :
         llvm::zip_equal(result.getShape(), sizes.getElements())) {
      if (!ShapedType::isDynamic(size))
        shape.push_back(rewriter.getIndexAttr(size));
      else
        shape.push_back(getValueOrCreateCastToIndexLike(
            rewriter, loc, rewriter.getIndexType(), value));
    }
    SmallVector<ReassociationIndices> groups = {getAllDims(result.getRank())};
    // A flat size that is known has to fit what it is expanded to.
    if (!result.hasStaticShape())
      flat =
          tensor::CastOp::create(rewriter, loc,
                                 RankedTensorType::get({ShapedType::kDynamic},
                                                       result.getElementType()),
                                 flat);
    rewriter.replaceOpWithNewOp<tensor::ExpandShapeOp>(op, result, flat, groups,
                                                       shape);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Tensors made of numbers
//===----------------------------------------------------------------------===//

/// A tensor of one element, `value`, with `rank` dimensions.
static Value fillOne(OpBuilder &builder, Location loc, Value value,
                     int64_t rank) {
  SmallVector<int64_t> shape(rank, 1);
  Value empty = tensor::EmptyOp::create(builder, loc, shape, value.getType());
  return linalg::FillOp::create(builder, loc, value, empty).getResult(0);
}

static Value insertElement(OpBuilder &builder, Location loc, Value value,
                           Value destination, ArrayRef<OpFoldResult> offsets) {
  if (offsets.empty())
    return fillOne(builder, loc, value, 0);
  SmallVector<OpFoldResult> ones(offsets.size(), builder.getIndexAttr(1));
  return tensor::InsertSliceOp::create(
      builder, loc, fillOne(builder, loc, value, offsets.size()), destination,
      offsets, ones, ones);
}

struct FromElementsToFillPattern : OpRewritePattern<tensor::FromElementsOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::FromElementsOp op,
                                PatternRewriter &rewriter) const override {
    if (llvm::all_of(op->getUsers(), llvm::IsaPred<tensor::ReshapeOp>))
      return rewriter.notifyMatchFailure(op, "expected uses of the elements");
    auto type = cast<RankedTensorType>(op.getType());
    Value result = tensor::EmptyOp::create(
        rewriter, op.getLoc(), type.getShape(), type.getElementType());
    SmallVector<int64_t> strides = computeStrides(type.getShape());
    for (auto [index, value] : llvm::enumerate(op.getElements())) {
      SmallVector<OpFoldResult> offsets =
          getAsIndexOpFoldResult(op.getContext(), delinearize(index, strides));
      result = insertElement(rewriter, op.getLoc(), value, result, offsets);
    }
    rewriter.replaceOp(op, result);
    return success();
  }
};

struct InsertToFillPattern : OpRewritePattern<tensor::InsertOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::InsertOp op,
                                PatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, insertElement(rewriter, op.getLoc(), op.getScalar(),
                                         op.getDest(),
                                         getAsOpFoldResult(op.getIndices())));
    return success();
  }
};

/// An init that is one number is filled by a kernel, not copied from memory.
struct SplatInitToFillPattern : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    bool changed = false;
    for (OpOperand &init : op.getDpsInitsMutable()) {
      SplatElementsAttr splat;
      if (!matchPattern(init.get(), m_Constant(&splat)))
        continue;
      auto type = cast<RankedTensorType>(init.get().getType());
      Location loc = op.getLoc();
      Value value = arith::ConstantOp::create(rewriter, loc,
                                              splat.getSplatValue<TypedAttr>());
      Value empty = tensor::EmptyOp::create(rewriter, loc, type.getShape(),
                                            type.getElementType());
      auto fill = linalg::FillOp::create(rewriter, loc, value, empty);
      rewriter.modifyOpInPlace(op, [&] { init.set(fill.getResult(0)); });
      changed = true;
    }
    return success(changed);
  }
};

/// An init whose elements are not read, and that nobody may write to, has
/// nothing to give: the results of functions would be computed beside the
/// caller's memory, and copied.
struct UnreadInitToEmptyPattern : OpRewritePattern<linalg::GenericOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override {
    bool changed = false;
    for (OpOperand &init : op.getDpsInitsMutable()) {
      auto argument = dyn_cast<BlockArgument>(init.get());
      if (!argument || !op.getMatchingBlockArgument(&init).use_empty() ||
          !isa<RankedTensorType>(argument.getType()) ||
          !isa<FunctionOpInterface>(argument.getOwner()->getParentOp()))
        continue;
      Location loc = op.getLoc();
      Value empty = tensor::EmptyOp::create(
          rewriter, loc, tensor::getMixedSizes(rewriter, loc, argument),
          getElementTypeOrSelf(argument));
      rewriter.modifyOpInPlace(op, [&] { init.set(empty); });
      changed = true;
    }
    return success(changed);
  }
};

//===----------------------------------------------------------------------===//
// Numbers taken out of tensors
//===----------------------------------------------------------------------===//

/// The kernel, not the host, reads the element.
struct SinkElementsPattern : OpRewritePattern<linalg::GenericOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override {
    SetVector<Value> used;
    getUsedValuesDefinedAbove(op.getRegion(), used);
    for (OpOperand *input : op.getDpsInputOperands())
      if (op.isScalar(input) && !op.getMatchingBlockArgument(input).use_empty())
        used.insert(input->get());
    bool changed = false;
    for (Value value : used)
      changed |= sink(op, value, rewriter);
    return success(changed);
  }

private:
  static bool sink(linalg::GenericOp op, Value value,
                   PatternRewriter &rewriter) {
    SetVector<Operation *> slice = getElementSlice(value);
    if (slice.empty())
      return false;
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPointToStart(op.getBody());
    IRMapping mapping;
    for (Operation *producer : slice)
      rewriter.clone(*producer, mapping);
    Value inside = mapping.lookup(value);
    rewriter.modifyOpInPlace(op, [&] {
      replaceAllUsesInRegionWith(value, inside, op.getRegion());
      for (OpOperand *input : op.getDpsInputOperands())
        if (input->get() == value)
          rewriter.replaceAllUsesWith(op.getMatchingBlockArgument(input),
                                      inside);
    });
    return true;
  }
};

/// Named operations whose scalar is an element of a tensor.
struct GeneralizeElementUsersPattern
    : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (isa<linalg::GenericOp>(op) ||
        llvm::all_of(op.getDpsInputs(), [](Value input) {
          return getElementSlice(input).empty();
        }))
      return rewriter.notifyMatchFailure(
          op, "expected an element of a tensor as a scalar");
    return linalg::generalizeNamedOp(rewriter, op);
  }
};

struct PrepareForDevicePass
    : fp8::impl::PrepareForDevicePassBase<PrepareForDevicePass> {
  using PrepareForDevicePassBase::PrepareForDevicePassBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populatePrepareForDevicePatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace

void fp8::populatePrepareForDevicePatterns(RewritePatternSet &patterns,
                                           PatternBenefit benefit) {
  patterns.add<ReshapeToViewsPattern, FromElementsToFillPattern,
               InsertToFillPattern, SplatInitToFillPattern,
               UnreadInitToEmptyPattern, SinkElementsPattern,
               GeneralizeElementUsersPattern>(patterns.getContext(), benefit);
  populateDevicePositionPatterns(patterns, benefit);
  // The scalar outside has no use then.
  linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
}
