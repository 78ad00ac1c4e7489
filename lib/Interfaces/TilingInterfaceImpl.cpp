//===- TilingInterfaceImpl.cpp - Tiling -----------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every operand is sliced by its map over the iteration space. TileAlignment
// decides which tiles are allowed.
//
//===----------------------------------------------------------------------===//

#include "fp8/Interfaces/TilingInterfaceImpl.h"
#include "PartialReductionOpInterfaceImpl.h"
#include "TileAlignment.h"
#include "TiledOperands.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/IterationSpace.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Interfaces/TilingInterface.h"

using namespace mlir;
using namespace mlir::fp8;

/// The iteration tile that computes the given tile of an operand with map
/// `map`. It covers all of the dimensions that are not in the map.
static void getIterationTile(OpBuilder &builder, Location loc, AffineMap map,
                             ArrayRef<OpFoldResult> offsets,
                             ArrayRef<OpFoldResult> sizes,
                             ArrayRef<OpFoldResult> domain,
                             SmallVectorImpl<OpFoldResult> &iterOffsets,
                             SmallVectorImpl<OpFoldResult> &iterSizes) {
  iterOffsets.assign(domain.size(), builder.getIndexAttr(0));
  iterSizes.assign(domain.begin(), domain.end());
  AffineExpr d0 = builder.getAffineDimExpr(0), d1 = builder.getAffineDimExpr(1);
  AffineExpr s0 = builder.getAffineSymbolExpr(0);
  for (auto [expr, offset, size] :
       llvm::zip_equal(map.getResults(), offsets, sizes)) {
    ScaleMapResult parsed = *parseScaleMapResult(expr);
    if (!parsed.dim)
      continue;
    if (parsed.block == 1) {
      iterOffsets[*parsed.dim] = offset;
      iterSizes[*parsed.dim] = size;
      continue;
    }
    OpFoldResult start = affine::makeComposedFoldedAffineApply(
        builder, loc, d0 * parsed.block, {offset});
    iterOffsets[*parsed.dim] = start;
    OpFoldResult dim = domain[*parsed.dim];
    if (getKnownDivisor(dim) % parsed.block == 0) {
      iterSizes[*parsed.dim] = affine::makeComposedFoldedAffineApply(
          builder, loc, d0 * parsed.block, {size});
      continue;
    }
    // The last block may be ragged.
    auto minMap = AffineMap::get(2, 1, {d1 * parsed.block, s0 - d0},
                                 builder.getContext());
    iterSizes[*parsed.dim] = affine::makeComposedFoldedAffineMin(
        builder, loc, minMap, {start, size, dim});
  }
}

namespace {
template <typename OpTy>
struct DestinationOpModel
    : public TilingInterface::ExternalModel<DestinationOpModel<OpTy>, OpTy> {
  SmallVector<utils::IteratorType> getLoopIteratorTypes(Operation *op) const {
    return getIteratorTypes(cast<DestinationStyleOpInterface>(op));
  }

  SmallVector<Range> getIterationDomain(Operation *op,
                                        OpBuilder &builder) const {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPoint(op);
    OpFoldResult zero = builder.getIndexAttr(0), one = builder.getIndexAttr(1);
    return llvm::map_to_vector(
        getIterationSizes(builder, op->getLoc(),
                          cast<DestinationStyleOpInterface>(op)),
        [&](OpFoldResult size) { return Range{zero, size, one}; });
  }

  FailureOr<TilingResult>
  getTiledImplementation(Operation *op, OpBuilder &builder,
                         ArrayRef<OpFoldResult> offsets,
                         ArrayRef<OpFoldResult> sizes) const {
    auto destination = cast<DestinationStyleOpInterface>(op);
    if (failed(verifyTile(destination, offsets, sizes)))
      return failure();
    return createTiledOp(builder, destination, offsets, sizes);
  }

  LogicalResult
  getResultTilePosition(Operation *op, OpBuilder &builder,
                        unsigned resultNumber, ArrayRef<OpFoldResult> offsets,
                        ArrayRef<OpFoldResult> sizes,
                        SmallVector<OpFoldResult> &resultOffsets,
                        SmallVector<OpFoldResult> &resultSizes) const {
    auto destination = cast<DestinationStyleOpInterface>(op);
    AffineMap map = getResultMap(destination, resultNumber);
    OperandTile tile =
        getOperandTile(builder, op->getLoc(), map, offsets, sizes);
    resultOffsets = std::move(tile.offsets);
    resultSizes = std::move(tile.sizes);
    return success();
  }

  LogicalResult getIterationDomainTileFromResultTile(
      Operation *op, OpBuilder &builder, unsigned resultNumber,
      ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
      SmallVectorImpl<OpFoldResult> &iterOffsets,
      SmallVectorImpl<OpFoldResult> &iterSizes) const {
    auto destination = cast<DestinationStyleOpInterface>(op);
    SmallVector<OpFoldResult> domain =
        getIterationSizes(builder, op->getLoc(), destination);
    getIterationTile(builder, op->getLoc(),
                     getResultMap(destination, resultNumber), offsets, sizes,
                     domain, iterOffsets, iterSizes);
    return success();
  }

  FailureOr<TilingResult>
  generateResultTileValue(Operation *op, OpBuilder &builder,
                          unsigned resultNumber, ArrayRef<OpFoldResult> offsets,
                          ArrayRef<OpFoldResult> sizes) const {
    SmallVector<OpFoldResult> iterOffsets, iterSizes;
    if (failed(getIterationDomainTileFromResultTile(
            op, builder, resultNumber, offsets, sizes, iterOffsets, iterSizes)))
      return failure();
    auto destination = cast<DestinationStyleOpInterface>(op);
    if (failed(verifyTile(destination, iterOffsets, iterSizes)))
      return failure();
    // The sizes of the caller may be more precise than those that are computed
    // from the data.
    OperandTile result = {SmallVector<OpFoldResult>(offsets),
                          SmallVector<OpFoldResult>(sizes)};
    OpOperand *init = destination.getDpsInitOperand(resultNumber);
    TilingResult tiled = createTiledOp(builder, destination, iterOffsets,
                                       iterSizes, init, &result);
    tiled.tiledValues = {tiled.tiledValues[resultNumber]};
    return tiled;
  }

  LogicalResult getIterationDomainTileFromOperandTiles(
      Operation *op, OpBuilder &builder, ArrayRef<unsigned> operandNumbers,
      ArrayRef<SmallVector<OpFoldResult>> allOffsets,
      ArrayRef<SmallVector<OpFoldResult>> allSizes,
      SmallVectorImpl<OpFoldResult> &iterOffsets,
      SmallVectorImpl<OpFoldResult> &iterSizes) const {
    // Tiles of several operands may not agree.
    if (operandNumbers.size() != 1)
      return failure();
    auto destination = cast<DestinationStyleOpInterface>(op);
    getIterationTile(builder, op->getLoc(),
                     getOperandMaps(destination)[operandNumbers[0]],
                     allOffsets[0], allSizes[0],
                     getIterationSizes(builder, op->getLoc(), destination),
                     iterOffsets, iterSizes);
    return success();
  }

  FailureOr<TilingResult> getTiledImplementationFromOperandTiles(
      Operation *op, OpBuilder &builder, ArrayRef<unsigned> operandNumbers,
      ArrayRef<SmallVector<OpFoldResult>> allOffsets,
      ArrayRef<SmallVector<OpFoldResult>> allSizes) const {
    SmallVector<OpFoldResult> iterOffsets, iterSizes;
    if (failed(getIterationDomainTileFromOperandTiles(
            op, builder, operandNumbers, allOffsets, allSizes, iterOffsets,
            iterSizes)))
      return failure();
    return getTiledImplementation(op, builder, iterOffsets, iterSizes);
  }

  static AffineMap getResultMap(DestinationStyleOpInterface op,
                                unsigned resultNumber) {
    OpOperand *init = op.getDpsInitOperand(resultNumber);
    return getOperandMaps(op)[init->getOperandNumber()];
  }
};
} // namespace

void fp8::registerTilingInterfaceExternalModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, Fp8Dialect *) {
    AmaxOp::attachInterface<DestinationOpModel<AmaxOp>>(*context);
    AttentionOp::attachInterface<DestinationOpModel<AttentionOp>>(*context);
    ComputeScaleOp::attachInterface<DestinationOpModel<ComputeScaleOp>>(
        *context);
    QuantizeOp::attachInterface<DestinationOpModel<QuantizeOp>>(*context);
    DynamicQuantizeOp::attachInterface<DestinationOpModel<DynamicQuantizeOp>>(
        *context);
    DequantizeOp::attachInterface<DestinationOpModel<DequantizeOp>>(*context);
    ScaledMatmulOp::attachInterface<DestinationOpModel<ScaledMatmulOp>>(
        *context);
    attachPartialReductionInterface(*context);
  });
}
