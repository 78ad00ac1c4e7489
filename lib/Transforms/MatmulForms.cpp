//===- MatmulForms.cpp - Parts of new contractions ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reorders and drops dimensions of operands, and creates a contraction with the
// body of another one.
//
//===----------------------------------------------------------------------===//

#include "MatmulForms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"
#include <utility>

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Order of dimensions
//===----------------------------------------------------------------------===//

bool fp8::isRun(AffineMap map, ArrayRef<unsigned> order) {
  std::optional<unsigned> previous;
  for (unsigned loop : order) {
    std::optional<unsigned> position =
        map.getResultPosition(getAffineDimExpr(loop, map.getContext()));
    if (!position || (previous && *position != *previous + 1))
      return false;
    previous = position;
  }
  return true;
}

static SmallVector<unsigned> getLongDims(ArrayRef<int64_t> shape,
                                         ArrayRef<int64_t> order) {
  SmallVector<unsigned> dims;
  for (int64_t dim : order)
    if (shape[dim] != 1)
      dims.push_back(dim);
  return dims;
}

/// Permutes the dimensions of `value`, if only dimensions of size 1 move. They
/// are dropped by one reshape and inserted by another.
static Value moveUnitDims(OpBuilder &builder, Location loc, Value value,
                          ArrayRef<int64_t> permutation) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<bool> isUnit = llvm::map_to_vector(
      type.getShape(), [](int64_t size) { return size == 1; });
  if (llvm::all_of(isUnit, [](bool unit) { return unit; }))
    return value;
  SmallVector<OpFoldResult> oldSizes =
      tensor::getMixedSizes(builder, loc, value);
  Value dense = value;
  if (llvm::is_contained(isUnit, true))
    dense = dropUnitDims(builder, loc, value, isUnit);
  SmallVector<OpFoldResult> sizes;
  SmallVector<int64_t> shape;
  SmallVector<ReassociationIndices> groups(
      cast<RankedTensorType>(dense.getType()).getRank());
  int64_t group = -1;
  for (auto [index, dim] : llvm::enumerate(permutation)) {
    group += !isUnit[dim];
    groups[std::max<int64_t>(group, 0)].push_back(index);
    sizes.push_back(oldSizes[dim]);
    shape.push_back(type.getDimSize(dim));
  }
  return tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(shape, type.getElementType()), dense,
      groups, sizes);
}

static Value transpose(OpBuilder &builder, Location loc, Value value,
                       ArrayRef<int64_t> permutation) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> identity =
      llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()));
  if (getLongDims(type.getShape(), permutation) ==
      getLongDims(type.getShape(), identity))
    return moveUnitDims(builder, loc, value, permutation);
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, value);
  applyPermutationToVector(sizes, permutation);
  Value empty =
      tensor::EmptyOp::create(builder, loc, sizes, type.getElementType());
  return linalg::TransposeOp::create(builder, loc, value, empty, permutation)
      ->getResult(0);
}

IndexedTensor fp8::moveLast(OpBuilder &builder, Location loc,
                            IndexedTensor tensor, ArrayRef<unsigned> last) {
  SmallVector<int64_t> permutation;
  SmallVector<AffineExpr> results;
  auto add = [&](unsigned position) {
    permutation.push_back(position);
    results.push_back(tensor.map.getResult(position));
  };
  for (auto [position, expr] : llvm::enumerate(tensor.map.getResults()))
    if (!llvm::is_contained(last, cast<AffineDimExpr>(expr).getPosition()))
      add(position);
  for (unsigned loop : last)
    add(*tensor.map.getResultPosition(builder.getAffineDimExpr(loop)));
  return {transpose(builder, loc, tensor.value, permutation),
          AffineMap::get(tensor.map.getNumDims(), 0, results,
                         builder.getContext())};
}

SmallVector<int64_t> fp8::getStaticSizes(ArrayRef<OpFoldResult> sizes) {
  return llvm::map_to_vector(sizes, [](OpFoldResult size) {
    return getConstantIntValue(size).value_or(ShapedType::kDynamic);
  });
}

Value fp8::dropUnitDims(OpBuilder &builder, Location loc, Value value,
                        ArrayRef<bool> isUnit) {
  SmallVector<ReassociationIndices> groups;
  ReassociationIndices leading;
  for (auto [index, unit] : llvm::enumerate(isUnit)) {
    if (!unit) {
      groups.push_back(std::exchange(leading, {}));
      groups.back().push_back(index);
    } else if (groups.empty()) {
      leading.push_back(index);
    } else {
      groups.back().push_back(index);
    }
  }
  return tensor::CollapseShapeOp::create(builder, loc, value, groups);
}

//===----------------------------------------------------------------------===//
// The operation
//===----------------------------------------------------------------------===//

/// `map` with the dropped loops removed.
static AffineMap dropLoops(AffineMap map, ArrayRef<unsigned> dropped) {
  SmallVector<AffineExpr> replacements;
  unsigned numKept = 0;
  for (unsigned loop = 0; loop < map.getNumDims(); ++loop)
    replacements.push_back(llvm::is_contained(dropped, loop)
                               ? getAffineConstantExpr(0, map.getContext())
                               : getAffineDimExpr(numKept++, map.getContext()));
  return map.replaceDimsAndSymbols(replacements, {}, numKept, 0);
}

/// Gives argument `index` of a body the element type of a narrower tensor, and
/// widens it for its users.
static void widen(OpBuilder &builder, Block &body, unsigned index, Type type) {
  BlockArgument argument = body.getArgument(index);
  Type wide = argument.getType();
  if (wide == type)
    return;
  argument.setType(type);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(&body);
  auto widened =
      arith::ExtFOp::create(builder, argument.getLoc(), wide, argument);
  argument.replaceAllUsesExcept(widened, widened);
}

void fp8::copyAttributes(Operation *from, Operation *to) {
  for (NamedAttribute attribute : from->getDiscardableAttrs())
    if (!attribute.getName().getValue().starts_with("linalg."))
      to->setDiscardableAttr(attribute.getName(), attribute.getValue());
}

linalg::GenericOp fp8::createContraction(OpBuilder &builder,
                                         linalg::LinalgOp op,
                                         ArrayRef<IndexedTensor> inputs,
                                         ArrayRef<unsigned> dropped) {
  SmallVector<AffineMap> maps;
  SmallVector<Value> values;
  for (const IndexedTensor &input : inputs) {
    maps.push_back(dropLoops(input.map, dropped));
    values.push_back(input.value);
  }
  maps.push_back(
      dropLoops(op.getMatchingIndexingMap(op.getDpsInitOperand(0)), dropped));
  SmallVector<utils::IteratorType> iterators;
  for (auto [loop, type] : llvm::enumerate(op.getIteratorTypesArray()))
    if (!llvm::is_contained(dropped, loop))
      iterators.push_back(type);
  auto generic =
      linalg::GenericOp::create(builder, op.getLoc(), op->getResultTypes(),
                                values, op.getDpsInits(), maps, iterators);
  IRMapping mapping;
  op->getRegion(0).cloneInto(&generic.getRegion(), mapping);
  for (unsigned index = 0; index < inputs.size(); ++index)
    widen(builder, *generic.getBody(), index,
          getElementTypeOrSelf(inputs[index].value.getType()));
  copyAttributes(op, generic);
  return generic;
}
