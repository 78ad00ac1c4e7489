//===- PrepareForDevice.cpp - Access elements in kernels ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Rewrites tensor operations with which the host would read or write elements.
// They make tensors from numbers, or read numbers from tensors.
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
// Tensors that are made from numbers
//===----------------------------------------------------------------------===//

/// Makes a tensor with `rank` dimensions and the only element `value`.
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

/// Turns operations that compute elements from indices into linalg operations.
template <typename OpTy>
struct DestinationStylePattern : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    return linalg::rewriteInDestinationPassingStyle(rewriter, op);
  }
};

/// Turns an init that is a splat constant into a fill, so that a kernel fills
/// it and it is not copied from memory.
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

/// Turns a large splat constant into a fill. Otherwise the program would
/// contain every element. If only bodies of linalg.generic use it, they read
/// the number itself.
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
          op, "expected a large splat that not only linalg.generic uses");
    Location loc = op.getLoc();
    Value value = arith::ConstantOp::create(rewriter, loc,
                                            splat.getSplatValue<TypedAttr>());
    Value empty = tensor::EmptyOp::create(rewriter, loc, type.getShape(),
                                          type.getElementType());
    rewriter.replaceOpWithNewOp<linalg::FillOp>(op, value, empty);
    return success();
  }
};

/// Replaces an init by an empty tensor if its elements are not read and it may
/// not be written. Otherwise the results of functions would be computed in
/// other memory and then copied to that of the caller.
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
// Numbers that are read from tensors
//===----------------------------------------------------------------------===//

/// Moves the read of an element into the body, so that the kernel reads it and
/// not the host.
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

/// Turns named operations whose scalar operand is an element of a tensor into
/// linalg.generic.
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
  // After that, the scalar outside of the body is unused.
  linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
}
