//===- PrepareForDevice.cpp - Elements stay on the device -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Rewrites tensor operations that would make the host read or write elements:
// tensors made of numbers, numbers taken out of tensors.
//
//===----------------------------------------------------------------------===//

#include "fp8/Preparation/PrepareForDevice.h"
#include "ElementSlice.h"
#include "fp8/Preparation/Passes.h"
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
#include "fp8/Preparation/Passes.h.inc"
} // namespace mlir::fp8

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

namespace {
struct FromElementsToFillPattern : OpRewritePattern<tensor::FromElementsOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::FromElementsOp op,
                                PatternRewriter &rewriter) const override {
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

/// What computes elements by their indices does so in linalg operations.
template <typename OpTy>
struct DestinationStylePattern : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    return linalg::rewriteInDestinationPassingStyle(rewriter, op);
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

/// A large tensor of one number is filled by a kernel, too: the program would
/// hold every element. Bodies of linalg.generic read the number itself.
struct SplatToFillPattern : OpRewritePattern<arith::ConstantOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::ConstantOp op,
                                PatternRewriter &rewriter) const override {
    constexpr int64_t minBits = 8 * 4096;
    auto splat = dyn_cast<SplatElementsAttr>(op.getValue());
    auto type = dyn_cast<RankedTensorType>(op.getType());
    if (!splat || !type || !type.getElementType().isIntOrFloat() ||
        type.getNumElements() * type.getElementTypeBitWidth() < minBits ||
        llvm::all_of(op->getUsers(), llvm::IsaPred<linalg::GenericOp>))
      return rewriter.notifyMatchFailure(
          op, "expected a large splat, used by other than linalg.generic");
    Location loc = op.getLoc();
    Value value = arith::ConstantOp::create(rewriter, loc,
                                            splat.getSplatValue<TypedAttr>());
    Value empty = tensor::EmptyOp::create(rewriter, loc, type.getShape(),
                                          type.getElementType());
    rewriter.replaceOpWithNewOp<linalg::FillOp>(op, value, empty);
    return success();
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
  patterns
      .add<DestinationStylePattern<tensor::GenerateOp>,
           DestinationStylePattern<tensor::PadOp>, FromElementsToFillPattern,
           InsertToFillPattern, SplatInitToFillPattern, SplatToFillPattern,
           UnreadInitToEmptyPattern, SinkElementsPattern,
           GeneralizeElementUsersPattern>(patterns.getContext(), benefit);
  populateDevicePositionPatterns(patterns, benefit);
  // The scalar outside has no use then.
  linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
}
