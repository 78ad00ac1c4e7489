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

std::optional<SmallVector<int64_t>> fp8::getBlockShape(AffineMap data,
                                                       AffineMap scale) {
  if (data.getNumResults() != scale.getNumResults() ||
      data.getNumDims() != scale.getNumDims())
    return std::nullopt;
  SmallVector<int64_t> block;
  for (auto [dataExpr, scaleExpr] :
       llvm::zip_equal(data.getResults(), scale.getResults())) {
    std::optional<ScaleMapResult> result = parseScaleMapResult(scaleExpr);
    auto dim = dyn_cast<AffineDimExpr>(dataExpr);
    if (!result || !dim || (result->dim && *result->dim != dim.getPosition()))
      return std::nullopt;
    block.push_back(result->block);
  }
  return block;
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
