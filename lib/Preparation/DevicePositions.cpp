//===- DevicePositions.cpp - Slices at positions in tensors ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If the offset of a slice is an element of a tensor, the host does not know
// the address of the slice. Kernels that need addresses must not read or write
// it.
//
//===----------------------------------------------------------------------===//

#include "ElementSlice.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::fp8;

/// Whether an offset or stride of a slice depends on an element of a tensor.
static bool isOnDevice(OffsetSizeAndStrideOpInterface op) {
  return llvm::any_of(
      llvm::concat<Value>(op.getOffsets(), op.getStrides()),
      [](Value value) { return !getElementSlice(value).empty(); });
}

namespace {

/// Turns such a slice into a gather, whose kernel reads the offset.
struct GatherSlicePattern : OpRewritePattern<tensor::ExtractSliceOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::ExtractSliceOp op,
                                PatternRewriter &rewriter) const override {
    if (!isOnDevice(op))
      return rewriter.notifyMatchFailure(op, "expected a position in a tensor");
    Location loc = op.getLoc();
    RankedTensorType type = op.getType();
    llvm::SmallBitVector dropped = op.getDroppedDims();
    SmallVector<OpFoldResult> sizes;
    for (auto [dim, size] : llvm::enumerate(op.getMixedSizes()))
      if (!dropped.test(dim))
        sizes.push_back(size);
    Value empty =
        tensor::EmptyOp::create(rewriter, loc, sizes, type.getElementType());
    SmallVector<AffineMap> maps = {
        rewriter.getMultiDimIdentityMap(type.getRank())};
    SmallVector<utils::IteratorType> loops(type.getRank(),
                                           utils::IteratorType::parallel);
    auto gather = linalg::GenericOp::create(
        rewriter, loc, type, ValueRange(), empty, maps, loops,
        [&](OpBuilder &b, Location nested, ValueRange) {
          Value element = tensor::ExtractOp::create(
              b, nested, op.getSource(), getIndices(b, nested, op, dropped));
          linalg::YieldOp::create(b, nested, element);
        });
    rewriter.replaceOp(op, gather.getResult(0));
    return success();
  }

private:
  /// `offset`, or the nearest offset with which the slice is inside of its
  /// source. An offset that the device reads has not been checked.
  static Value clamp(OpBuilder &b, Location loc, tensor::ExtractSliceOp op,
                     int64_t dim, Value offset, OpFoldResult size,
                     OpFoldResult stride) {
    AffineExpr sourceSize, length, step;
    bindSymbols(b.getContext(), sourceSize, length, step);
    OpFoldResult last = affine::makeComposedFoldedAffineApply(
        b, loc, sourceSize - (length - 1) * step - 1,
        {tensor::getMixedSize(b, loc, op.getSource(), dim), size, stride});
    Value below = arith::MinSIOp::create(
        b, loc, offset, getValueOrCreateConstantIndexOp(b, loc, last));
    Value zero = arith::ConstantIndexOp::create(b, loc, 0);
    return arith::MaxSIOp::create(b, loc, below, zero);
  }

  /// The indices of the element of the source that an iteration reads.
  static SmallVector<Value> getIndices(OpBuilder &b, Location loc,
                                       tensor::ExtractSliceOp op,
                                       const llvm::SmallBitVector &dropped) {
    SmallVector<Value> indices;
    int64_t loop = 0;
    for (auto [dim, offset, size, stride] : llvm::enumerate(
             op.getMixedOffsets(), op.getMixedSizes(), op.getMixedStrides())) {
      Value index = getValueOrCreateConstantIndexOp(b, loc, offset);
      if (isa<Value>(offset))
        index = clamp(b, loc, op, dim, index, size, stride);
      if (!dropped.test(dim)) {
        Value step = arith::MulIOp::create(
            b, loc, linalg::IndexOp::create(b, loc, loop++),
            getValueOrCreateConstantIndexOp(b, loc, stride));
        index = arith::AddIOp::create(b, loc, index, step);
      }
      indices.push_back(index);
    }
    return indices;
  }
};

/// The operation that computes `value`, before changes of its shape.
static Operation *getComputation(Value value) {
  Operation *producer = value.getDefiningOp();
  while (isa_and_nonnull<tensor::CollapseShapeOp, tensor::ExpandShapeOp,
                         tensor::CastOp, tensor::ExtractSliceOp>(producer))
    producer = producer->getOperand(0).getDefiningOp();
  return producer;
}

/// Whether the kernel of `op` may need the address of its result.
static bool needsAddress(Operation *op) {
  auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op);
  return linalgOp ? linalgOp.getNumReductionLoops() != 0
                  : isa_and_nonnull<DestinationStyleOpInterface>(op);
}

/// Makes matmuls write to a separate tensor instead of a slice whose address
/// the host does not know.
struct KeepSourcePattern : OpRewritePattern<tensor::InsertSliceOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::InsertSliceOp op,
                                PatternRewriter &rewriter) const override {
    Operation *computation = getComputation(op.getSource());
    if (!isOnDevice(op) || !needsAddress(computation))
      return rewriter.notifyMatchFailure(
          op, "expected a kernel that needs an address");
    auto copy = bufferization::AllocTensorOp::create(
        rewriter, op.getLoc(), op.getSourceType(),
        /*dynamicSizes=*/ValueRange(),
        /*copy=*/op.getSource());
    rewriter.modifyOpInPlace(
        op, [&] { op.getSourceMutable().assign(copy.getResult()); });
    return success();
  }
};

} // namespace

void fp8::populateDevicePositionPatterns(RewritePatternSet &patterns,
                                         PatternBenefit benefit) {
  patterns.add<GatherSlicePattern, KeepSourcePattern>(patterns.getContext(),
                                                      benefit);
}
