//===- RowsCreate.cpp - The operation that replaces a chain ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates the destinations and the fp8.rows, and replaces the values of the
// chain.
//
//===----------------------------------------------------------------------===//

#include "EraseDead.h"
#include "RowsFormer.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

/// The size of a dimension of the rows, from an input.
OpFoldResult RowsFormer::getSize(unsigned dim) {
  if (!ShapedType::isDynamic(domain[dim]))
    return rewriter.getIndexAttr(domain[dim]);
  for (const RowsBody::Input &input : body->inputs)
    if (std::optional<unsigned> index = input.map.getResultPosition(
            getAffineDimExpr(dim, rewriter.getContext())))
      return tensor::getMixedSize(rewriter, sink->getLoc(), input.tensor,
                                  *index);
  llvm_unreachable("a dimension that no input has");
}

Value RowsFormer::expandInit(const RowsResult &result) {
  if (result.groups.empty())
    return result.init;
  auto type = cast<RankedTensorType>(result.init.getType());
  SmallVector<OpFoldResult> sizes;
  SmallVector<int64_t> shape;
  for (auto [index, indices] : llvm::enumerate(result.groups)) {
    for (int64_t dim : indices) {
      auto from = dyn_cast<AffineDimExpr>(result.map.getResult(dim));
      bool isColumns = !from || from.getPosition() + 1 == domain.size();
      OpFoldResult size = isColumns || indices.size() == 1
                              ? tensor::getMixedSize(rewriter, sink->getLoc(),
                                                     result.init, index)
                              : getSize(from.getPosition());
      shape.push_back(isColumns || indices.size() == 1
                          ? type.getDimSize(index)
                          : domain[from.getPosition()]);
      sizes.push_back(size);
    }
  }
  return tensor::ExpandShapeOp::create(
      rewriter, sink->getLoc(),
      RankedTensorType::get(shape, type.getElementType()), result.init,
      result.groups, sizes);
}

/// The dimensions of the sink that form each dimension of the rows, if heads
/// are joined.
SmallVector<ReassociationIndices> RowsFormer::getJoinedHeads() const {
  SmallVector<ReassociationIndices> heads;
  if (!joinHeads)
    return heads;
  for (int64_t dim = 0, e = domain.size(); dim < e; ++dim)
    heads.push_back({dim});
  heads.back().push_back(domain.size());
  return heads;
}

/// Creates a destination with the dimensions of the rows.
Value RowsFormer::createJoinedInit(const RowsResult &result) {
  auto empty = result.init.getDefiningOp<tensor::EmptyOp>();
  SmallVector<OpFoldResult> all = empty.getMixedSizes(), sizes;
  for (const ReassociationIndices &group : result.joined) {
    OpFoldResult size = rewriter.getIndexAttr(1);
    for (int64_t dim : group) {
      std::optional<int64_t> left = getConstantIntValue(size);
      std::optional<int64_t> right = getConstantIntValue(all[dim]);
      if (left == 1)
        size = all[dim];
      else if (right != 1) // heads, which are static
        size = rewriter.getIndexAttr(*left * *right);
    }
    sizes.push_back(size);
  }
  return tensor::EmptyOp::create(rewriter, sink->getLoc(), sizes,
                                 getElementTypeOrSelf(result.init));
}

/// Reshapes `value` to the shape of the value that it replaces.
Value RowsFormer::getReplacement(const RowsResult &result, Value value) {
  auto type = cast<RankedTensorType>(result.replaced.getType());
  if (!result.joined.empty())
    return tensor::ExpandShapeOp::create(
        rewriter, sink->getLoc(), type, value, result.joined,
        result.init.getDefiningOp<tensor::EmptyOp>().getMixedSizes());
  if (result.groups.empty())
    return value;
  return tensor::CollapseShapeOp::create(rewriter, sink->getLoc(), type, value,
                                         result.groups);
}

void RowsFormer::create(Operation *position) {
  if (position)
    rewriter.setInsertionPointAfter(position);
  else
    rewriter.setInsertionPointToStart(sink->getBlock());
  SmallVector<Value> inputs, inits;
  SmallVector<AffineMap> maps;
  SmallVector<Value> elements;
  SmallVector<Type> types;
  for (const RowsBody::Input &input : body->inputs) {
    inputs.push_back(input.tensor);
    maps.push_back(input.map);
  }
  for (const RowsResult &result : results) {
    inits.push_back(result.joined.empty() ? expandInit(result)
                                          : createJoinedInit(result));
    types.push_back(inits.back().getType());
    maps.push_back(result.map);
    elements.push_back(result.element);
  }
  RowYieldOp::create(body->getBuilder(), sink->getLoc(), elements);
  auto rows = RowsOp::create(rewriter, sink->getLoc(), types, inputs, inits,
                             rewriter.getAffineMapArrayAttr(maps));
  rows.getBody().takeBody(body->getRegion());
  SmallVector<Operation *> dead = {sink};
  for (auto [result, value] : llvm::zip_equal(results, rows.getResults())) {
    Value replacement = getReplacement(result, value);
    dead.push_back(result.replaced.getDefiningOp());
    // Earlier users belong to the chain, which is erased.
    rewriter.replaceUsesWithIf(
        result.replaced, replacement, [&](OpOperand &use) {
          Operation *user =
              sink->getBlock()->findAncestorOpInBlock(*use.getOwner());
          return user && rows->isBeforeInBlock(user) && user != sink;
        });
  }
  llvm::sort(dead);
  dead.erase(llvm::unique(dead), dead.end());
  eraseDeadProducers(dead);
}
