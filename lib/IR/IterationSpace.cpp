//===- IterationSpace.cpp - What an operation iterates over ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Maps, iterators and sizes of the iteration space of an operation.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/IterationSpace.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/IR/BlockMaskOp.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::fp8;

SmallVector<AffineMap> fp8::getOperandMaps(DestinationStyleOpInterface op) {
  if (auto matmul = dyn_cast<ScaledMatmulOp>(*op))
    return llvm::to_vector(
        matmul.getIndexingMaps().getAsValueRange<AffineMapAttr>());
  if (auto attention = dyn_cast<AttentionOp>(*op))
    return llvm::to_vector(
        attention.getIndexingMaps().getAsValueRange<AffineMapAttr>());
  if (auto rows = dyn_cast<RowsOp>(*op))
    return llvm::to_vector(
        rows.getIndexingMaps().getAsValueRange<AffineMapAttr>());
  int64_t rank = cast<ShapedType>(op->getOperand(0).getType()).getRank();
  auto data = AffineMap::getMultiDimIdentityMap(rank, op->getContext());
  return TypeSwitch<Operation *, SmallVector<AffineMap>>(op)
      .Case([&](AmaxOp op) -> SmallVector<AffineMap> {
        return {data, getScaleMap(data, op.getBlockShape())};
      })
      .Case([&](BlockMaskOp op) -> SmallVector<AffineMap> {
        return {data, getScaleMap(data, op.getBlockShape())};
      })
      .Case([&](ComputeScaleOp) -> SmallVector<AffineMap> {
        return {data, data};
      })
      .Case([&](QuantizeOp op) -> SmallVector<AffineMap> {
        return {data, getScaleMap(data, op.getBlockShape()), data};
      })
      .Case([&](DynamicQuantizeOp op) -> SmallVector<AffineMap> {
        return {data, data, op.getScaleMap()};
      })
      .Case([&](DequantizeOp op) {
        SmallVector<AffineMap> maps = {data};
        llvm::append_range(maps, op.getScaleMapValues());
        maps.push_back(data);
        return maps;
      });
}

SmallVector<utils::IteratorType>
fp8::getIteratorTypes(DestinationStyleOpInterface op) {
  if (auto matmul = dyn_cast<ScaledMatmulOp>(*op))
    return matmul.getIteratorTypesArray();
  if (auto attention = dyn_cast<AttentionOp>(*op))
    return attention.getIteratorTypesArray();
  unsigned numDims = getOperandMaps(op).front().getNumDims();
  SmallVector<utils::IteratorType> types(numDims,
                                         utils::IteratorType::parallel);
  ArrayRef<int64_t> blocks;
  if (auto amax = dyn_cast<AmaxOp>(*op))
    blocks = amax.getBlockShape();
  else if (auto mask = dyn_cast<BlockMaskOp>(*op))
    blocks = mask.getBlockShape();
  for (auto [type, block] : llvm::zip(types, blocks))
    if (block != 1)
      type = utils::IteratorType::reduction;
  return types;
}

OperandDim fp8::getSourceOfDim(DestinationStyleOpInterface op, unsigned dim) {
  AffineExpr expr = getAffineDimExpr(dim, op->getContext());
  std::optional<OperandDim> source;
  for (auto [map, operand] :
       llvm::zip_equal(getOperandMaps(op), op->getOperands())) {
    std::optional<unsigned> index = map.getResultPosition(expr);
    if (!index)
      continue;
    bool isStatic = !cast<ShapedType>(operand.getType()).isDynamicDim(*index);
    if (!source || isStatic)
      source = OperandDim{operand, *index};
    if (isStatic)
      break;
  }
  assert(source && "every dimension is one of some operand");
  return *source;
}

OpFoldResult fp8::getMixedDim(OpBuilder &builder, Location loc, Value shaped,
                              unsigned index) {
  if (isa<TensorType>(shaped.getType()))
    return tensor::getMixedSize(builder, loc, shaped, index);
  return memref::getMixedSize(builder, loc, shaped, index);
}

SmallVector<OpFoldResult>
fp8::getIterationSizes(OpBuilder &builder, Location loc,
                       DestinationStyleOpInterface op) {
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim = 0, e = getOperandMaps(op).front().getNumDims(); dim < e;
       ++dim) {
    OperandDim source = getSourceOfDim(op, dim);
    sizes.push_back(getMixedDim(builder, loc, source.operand, source.index));
  }
  return sizes;
}

SmallVector<OpFoldResult> fp8::getOperandSizes(OpBuilder &builder, Location loc,
                                               AffineMap map,
                                               ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> result;
  for (AffineExpr expr : map.getResults()) {
    std::optional<RowTable> table = parseRowTable(expr);
    if (table && table->period != 0) { // its size is constant
      result.push_back(builder.getIndexAttr(table->period / table->block));
      continue;
    }
    ScaleMapResult parsed = *parseScaleMapResult(expr);
    if (!parsed.dim)
      result.push_back(builder.getIndexAttr(1));
    else if (parsed.block == 1)
      result.push_back(sizes[*parsed.dim]);
    else
      result.push_back(affine::makeComposedFoldedAffineApply(
          builder, loc, builder.getAffineDimExpr(0).ceilDiv(parsed.block),
          {sizes[*parsed.dim]}));
  }
  return result;
}
