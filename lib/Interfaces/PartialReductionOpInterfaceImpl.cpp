//===- PartialReductionOpInterfaceImpl.cpp - Split reductions -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// fp8.amax can be split into several maxima of each block, and
// fp8.scaled_matmul into sums over parts of K. The parts are merged afterwards.
//
//===----------------------------------------------------------------------===//

#include "PartialReductionOpInterfaceImpl.h"
#include "TileAlignment.h"
#include "TiledOperands.h"
#include "fp8/IR/CreateZeros.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/IterationSpace.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {

//===----------------------------------------------------------------------===//
// fp8.amax
//===----------------------------------------------------------------------===//

/// The partial result has the rank of the init. A reduced dimension has one
/// entry for each element of a tile (outer reduction) or for each tile (outer
/// parallel). The parts are merged by an amax of the partial result.
struct AmaxModel
    : public PartialReductionOpInterface::ExternalModel<AmaxModel, AmaxOp> {
  static LogicalResult verifyWholeDims(AmaxOp op,
                                       const SetVector<unsigned> &dims) {
    for (unsigned dim : dims)
      if (op.getBlockShape()[dim] != wholeDim)
        return op.emitOpError("expected dimension ")
               << dim << " to be one block so that its reduction can be split, "
               << "got block shape " << printBlockShape(op.getBlockShape());
    return success();
  }

  FailureOr<SmallVector<Value>> generateInitialTensorForPartialReduction(
      Operation *operation, OpBuilder &builder, Location loc,
      ArrayRef<OpFoldResult> sizes, const SetVector<unsigned> &dims) const {
    auto op = cast<AmaxOp>(operation);
    if (failed(verifyWholeDims(op, dims)))
      return failure();
    SmallVector<OpFoldResult> partial =
        getOperandSizes(builder, loc, getOperandMaps(op)[1], sizes);
    for (unsigned dim : dims)
      partial[dim] = sizes[dim];
    return SmallVector<Value>{createZeros(builder, loc, partial)};
  }

  /// The part of the partial result that a tile works on.
  static OperandTile getPartialTile(AmaxOp op, OpBuilder &builder,
                                    ReductionTilingStrategy strategy,
                                    ArrayRef<OpFoldResult> offsets,
                                    ArrayRef<OpFoldResult> sizes,
                                    const SetVector<unsigned> &dims,
                                    ArrayRef<OpFoldResult> splitIvs) {
    OperandTile tile = getOperandTile(builder, op.getLoc(),
                                      getOperandMaps(op)[1], offsets, sizes);
    bool outerParallel =
        strategy == ReductionTilingStrategy::PartialReductionOuterParallel;
    for (auto [index, dim] : llvm::enumerate(dims)) {
      tile.offsets[dim] = outerParallel ? splitIvs[index]
                                        : OpFoldResult(builder.getIndexAttr(0));
      tile.sizes[dim] =
          outerParallel ? OpFoldResult(builder.getIndexAttr(1)) : sizes[dim];
    }
    return tile;
  }

  FailureOr<TilingResult> tileToPartialReduction(
      Operation *operation, OpBuilder &builder, Location loc,
      ReductionTilingStrategy strategy, ValueRange init,
      ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
      const SetVector<unsigned> &dims, ArrayRef<OpFoldResult> splitIvs) const {
    auto op = cast<AmaxOp>(operation);
    if (failed(verifyTile(op, offsets, sizes)))
      return failure();
    Operation *input = createSlice(
        builder, loc, op.getInput(),
        getOperandTile(builder, loc, getOperandMaps(op)[0], offsets, sizes));
    Operation *partial = createSlice(
        builder, loc, init.front(),
        getPartialTile(op, builder, strategy, offsets, sizes, dims, splitIvs));
    SmallVector<int64_t> block(op.getBlockShape());
    if (strategy == ReductionTilingStrategy::PartialReductionOuterReduction)
      for (unsigned dim : dims)
        block[dim] = 1;
    auto tiled = AmaxOp::create(builder, loc, input->getResult(0),
                                partial->getResult(0), block);
    return TilingResult{
        {tiled}, SmallVector<Value>(tiled->getResults()), {input, partial}};
  }

  FailureOr<MergeResult>
  mergeReductions(Operation *operation, OpBuilder &builder, Location loc,
                  ValueRange partial, const SetVector<unsigned> &dims) const {
    auto op = cast<AmaxOp>(operation);
    SmallVector<int64_t> block(op.getBlockShape().size(), 1);
    for (unsigned dim : dims)
      block[dim] = wholeDim;
    auto merged =
        AmaxOp::create(builder, loc, partial.front(), op.getInit(), block);
    return MergeResult{{merged}, SmallVector<Value>(merged->getResults())};
  }

  LogicalResult getPartialResultTilePosition(
      Operation *operation, OpBuilder &builder, unsigned resultNumber,
      ReductionTilingStrategy strategy, ArrayRef<OpFoldResult> offsets,
      ArrayRef<OpFoldResult> sizes, const SetVector<unsigned> &dims,
      ArrayRef<OpFoldResult> splitIvs, SmallVector<OpFoldResult> &resultOffsets,
      SmallVector<OpFoldResult> &resultSizes) const {
    OperandTile tile = getPartialTile(cast<AmaxOp>(operation), builder,
                                      strategy, offsets, sizes, dims, splitIvs);
    resultOffsets = std::move(tile.offsets);
    resultSizes = std::move(tile.sizes);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// fp8.scaled_matmul
//===----------------------------------------------------------------------===//

/// K can be split. The partial result has the dimensions of the init and one
/// more dimension for each split, with one entry for each part. The parts are
/// merged by adding them to the init. The order of the sum changes.
struct ScaledMatmulModel
    : public PartialReductionOpInterface::ExternalModel<ScaledMatmulModel,
                                                        ScaledMatmulOp> {
  FailureOr<SmallVector<Value>> generateInitialTensorForPartialReduction(
      Operation *operation, OpBuilder &builder, Location loc,
      ArrayRef<OpFoldResult> sizes, const SetVector<unsigned> &dims) const {
    auto op = cast<ScaledMatmulOp>(operation);
    if (op.hasEpilogue())
      return op.emitOpError("expected no epilogue where K is split, since it "
                            "takes the whole sum");
    if (!getElementTypeOrSelf(op.getInit()).isF32())
      return op.emitOpError("expected an f32 init where K is split, since the "
                            "whole sum is rounded once, got ")
             << op.getInit().getType();
    SmallVector<OpFoldResult> partial =
        getOperandSizes(builder, loc, op.getMapInit(), sizes);
    for (unsigned dim : dims)
      partial.push_back(sizes[dim]);
    return SmallVector<Value>{createZeros(builder, loc, partial)};
  }

  static OperandTile getPartialTile(ScaledMatmulOp op, OpBuilder &builder,
                                    ArrayRef<OpFoldResult> offsets,
                                    ArrayRef<OpFoldResult> sizes,
                                    ArrayRef<OpFoldResult> splitIvs) {
    OperandTile tile =
        getOperandTile(builder, op.getLoc(), op.getMapInit(), offsets, sizes);
    llvm::append_range(tile.offsets, splitIvs);
    tile.sizes.append(splitIvs.size(), builder.getIndexAttr(1));
    return tile;
  }

  FailureOr<TilingResult> tileToPartialReduction(
      Operation *operation, OpBuilder &builder, Location loc,
      ReductionTilingStrategy strategy, ValueRange init,
      ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
      const SetVector<unsigned> &dims, ArrayRef<OpFoldResult> splitIvs) const {
    auto op = cast<ScaledMatmulOp>(operation);
    if (strategy != ReductionTilingStrategy::PartialReductionOuterParallel)
      return op.emitOpError("expected K to be split over an outer parallel "
                            "loop (tile_reduction_using_forall), got an outer "
                            "reduction");
    if (failed(verifyTile(op, offsets, sizes)))
      return failure();
    unsigned initNumber = op.getInitMutable().getOperandNumber();
    SmallVector<Operation *> slices;
    SmallVector<Value> operands;
    for (auto [index, operand, map] :
         llvm::enumerate(op->getOperands(), getOperandMaps(op))) {
      OperandTile tile = getOperandTile(builder, loc, map, offsets, sizes);
      if (index == initNumber) {
        auto type = tensor::ExtractSliceOp::inferResultType(
            cast<RankedTensorType>(operand.getType()), tile.sizes);
        slices.push_back(createSlice(
            builder, loc, init.front(),
            getPartialTile(op, builder, offsets, sizes, splitIvs), type));
      } else {
        slices.push_back(createSlice(builder, loc, operand, tile));
      }
      operands.push_back(slices.back()->getResult(0));
    }
    Operation *tiled = createOnOperands(
        builder, op, {operands[initNumber].getType()}, operands);
    return TilingResult{
        {tiled}, SmallVector<Value>(tiled->getResults()), slices};
  }

  FailureOr<MergeResult>
  mergeReductions(Operation *operation, OpBuilder &builder, Location loc,
                  ValueRange partial, const SetVector<unsigned> &dims) const {
    auto op = cast<ScaledMatmulOp>(operation);
    int64_t rank = op.getMapInit().getNumResults();
    auto splitDims =
        llvm::to_vector(llvm::seq<int64_t>(rank, rank + dims.size()));
    auto merged = linalg::ReduceOp::create(
        builder, loc, ValueRange{partial.front()}, ValueRange{op.getInit()},
        splitDims, [](OpBuilder &builder, Location loc, ValueRange args) {
          Value sum = arith::AddFOp::create(builder, loc, args[1], args[0]);
          linalg::YieldOp::create(builder, loc, sum);
        });
    return MergeResult{{merged}, SmallVector<Value>(merged->getResults())};
  }

  LogicalResult getPartialResultTilePosition(
      Operation *operation, OpBuilder &builder, unsigned resultNumber,
      ReductionTilingStrategy strategy, ArrayRef<OpFoldResult> offsets,
      ArrayRef<OpFoldResult> sizes, const SetVector<unsigned> &dims,
      ArrayRef<OpFoldResult> splitIvs, SmallVector<OpFoldResult> &resultOffsets,
      SmallVector<OpFoldResult> &resultSizes) const {
    OperandTile tile = getPartialTile(cast<ScaledMatmulOp>(operation), builder,
                                      offsets, sizes, splitIvs);
    resultOffsets = std::move(tile.offsets);
    resultSizes = std::move(tile.sizes);
    return success();
  }
};

} // namespace

void fp8::attachPartialReductionInterface(MLIRContext &context) {
  AmaxOp::attachInterface<AmaxModel>(context);
  ScaledMatmulOp::attachInterface<ScaledMatmulModel>(context);
  context.loadDialect<linalg::LinalgDialect>();
}
