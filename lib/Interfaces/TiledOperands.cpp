//===- TiledOperands.cpp - Slices of operands -----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Computes slices by affine maps with floordiv.
//
//===----------------------------------------------------------------------===//

#include "TiledOperands.h"
#include "TileAlignment.h"
#include "fp8/IR/IterationSpace.h"
#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::fp8;

OperandTile fp8::getOperandTile(OpBuilder &builder, Location loc, AffineMap map,
                                ArrayRef<OpFoldResult> offsets,
                                ArrayRef<OpFoldResult> sizes) {
  OperandTile tile;
  AffineExpr d0 = builder.getAffineDimExpr(0);
  for (AffineExpr expr : map.getResults()) {
    ScaleMapResult parsed = *parseScaleMapResult(expr);
    if (!parsed.dim) {
      tile.offsets.push_back(builder.getIndexAttr(0));
      tile.sizes.push_back(builder.getIndexAttr(1));
      continue;
    }
    OpFoldResult offset = offsets[*parsed.dim], size = sizes[*parsed.dim];
    if (parsed.block == 1) {
      tile.offsets.push_back(offset);
      tile.sizes.push_back(size);
      continue;
    }
    tile.offsets.push_back(affine::makeComposedFoldedAffineApply(
        builder, loc, d0.floorDiv(parsed.block), {offset}));
    bool within =
        getTileFit({offset, size}, parsed.block) == TileFit::WithinBlock;
    tile.sizes.push_back(
        within ? OpFoldResult(builder.getIndexAttr(1))
               : affine::makeComposedFoldedAffineApply(
                     builder, loc, d0.ceilDiv(parsed.block), {size}));
  }
  return tile;
}

Operation *fp8::createSlice(OpBuilder &builder, Location loc, Value source,
                            const OperandTile &tile,
                            RankedTensorType resultType) {
  SmallVector<OpFoldResult> strides(tile.offsets.size(),
                                    builder.getIndexAttr(1));
  if (isa<MemRefType>(source.getType()))
    return memref::SubViewOp::create(builder, loc, source, tile.offsets,
                                     tile.sizes, strides);
  if (resultType)
    return tensor::ExtractSliceOp::create(builder, loc, resultType, source,
                                          tile.offsets, tile.sizes, strides);
  return tensor::ExtractSliceOp::create(builder, loc, source, tile.offsets,
                                        tile.sizes, strides);
}

Operation *fp8::createOnOperands(OpBuilder &builder, Operation *op,
                                 TypeRange types, ValueRange operands) {
  Operation *result = cloneWithoutRegions(builder, op, types, operands);
  for (auto [from, to] :
       llvm::zip_equal(op->getRegions(), result->getRegions())) {
    IRMapping mapping;
    from.cloneInto(&to, mapping);
  }
  return result;
}

TilingResult fp8::createTiledOp(OpBuilder &builder,
                                DestinationStyleOpInterface op,
                                ArrayRef<OpFoldResult> offsets,
                                ArrayRef<OpFoldResult> sizes, OpOperand *fixed,
                                const OperandTile *fixedTile) {
  SmallVector<Operation *> slices;
  SmallVector<Value> operands;
  SmallVector<AffineMap> maps = getOperandMaps(op);
  for (OpOperand &operand : op->getOpOperands()) {
    OperandTile tile =
        &operand == fixed
            ? *fixedTile
            : getOperandTile(builder, op->getLoc(),
                             maps[operand.getOperandNumber()], offsets, sizes);
    slices.push_back(createSlice(builder, op->getLoc(), operand.get(), tile));
    operands.push_back(slices.back()->getResult(0));
  }
  SmallVector<Type> types;
  for (OpOperand &init : op.getDpsInitsMutable())
    if (isa<TensorType>(init.get().getType()))
      types.push_back(operands[init.getOperandNumber()].getType());
  Operation *tiled = createOnOperands(builder, op, types, operands);
  return {{tiled}, SmallVector<Value>(tiled->getResults()), slices};
}
