//===- ScaleMap.cpp - Block shapes as affine maps -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Conversion between block shapes and the affine maps of scales.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Utils/Utils.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::fp8;

AffineMap fp8::getScaleMap(AffineMap data, ArrayRef<int64_t> block) {
  assert(data.getNumResults() == block.size() && "one block size a dimension");
  SmallVector<AffineExpr> results;
  for (auto [expr, size] : llvm::zip_equal(data.getResults(), block))
    results.push_back(size == wholeDim
                          ? getAffineConstantExpr(0, data.getContext())
                          : expr.floorDiv(size));
  return AffineMap::get(data.getNumDims(), 0, results, data.getContext());
}

std::optional<ScaleMapResult> fp8::parseScaleMapResult(AffineExpr expr) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return ScaleMapResult{dim.getPosition(), 1};
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    if (constant.getValue() != 0)
      return std::nullopt;
    return ScaleMapResult{std::nullopt, wholeDim};
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary || binary.getKind() != AffineExprKind::FloorDiv)
    return std::nullopt;
  auto dim = dyn_cast<AffineDimExpr>(binary.getLHS());
  auto size = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (!dim || !size || size.getValue() < 1)
    return std::nullopt;
  return ScaleMapResult{dim.getPosition(), size.getValue()};
}

std::optional<AffineMap> fp8::getMapFromData(AffineMap data, AffineMap scale) {
  if (data.getNumDims() != scale.getNumDims())
    return std::nullopt;
  MLIRContext *context = data.getContext();
  unsigned rank = data.getNumResults();
  llvm::SmallBitVector used(rank);
  SmallVector<AffineExpr> results;
  for (AffineExpr expr : scale.getResults()) {
    std::optional<ScaleMapResult> result = parseScaleMapResult(expr);
    if (!result)
      return std::nullopt;
    if (!result->dim) {
      results.push_back(expr);
      continue;
    }
    std::optional<unsigned> position =
        data.getResultPosition(getAffineDimExpr(*result->dim, context));
    if (!position || used.test(*position))
      return std::nullopt;
    used.set(*position);
    results.push_back(
        getAffineDimExpr(*position, context).floorDiv(result->block));
  }
  return AffineMap::get(rank, 0, results, context);
}

RankedTensorType fp8::getScaleType(RankedTensorType data,
                                   ArrayRef<int64_t> block, Type elementType) {
  SmallVector<int64_t> shape;
  for (auto [dim, size] : llvm::zip_equal(data.getShape(), block))
    shape.push_back(ShapedType::isDynamic(dim) && size != wholeDim
                        ? ShapedType::kDynamic
                        : getScaleDim(dim, size));
  return RankedTensorType::get(shape, elementType);
}

SmallVector<OpFoldResult> fp8::getScaleSizes(OpBuilder &builder, Location loc,
                                             Value data,
                                             ArrayRef<int64_t> block) {
  SmallVector<OpFoldResult> sizes;
  auto type = cast<ShapedType>(data.getType());
  for (auto [index, size] : llvm::enumerate(block)) {
    if (size == wholeDim) {
      sizes.push_back(builder.getIndexAttr(1));
      continue;
    }
    if (!type.isDynamicDim(index)) {
      sizes.push_back(
          builder.getIndexAttr(getScaleDim(type.getDimSize(index), size)));
      continue;
    }
    OpFoldResult dim = isa<TensorType>(type)
                           ? tensor::getMixedSize(builder, loc, data, index)
                           : memref::getMixedSize(builder, loc, data, index);
    sizes.push_back(affine::makeComposedFoldedAffineApply(
        builder, loc, builder.getAffineDimExpr(0).ceilDiv(size), {dim}));
  }
  return sizes;
}
