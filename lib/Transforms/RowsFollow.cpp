//===- RowsFollow.cpp - Elements behind reshapes and slices ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The part of RowsBody that follows an element through operations that only
// move it. A rotary embedding takes two slices of a row, its halves or its even
// and odd elements, computes them separately and inserts both into one tensor.
//
//===----------------------------------------------------------------------===//

#include "RowsBody.h"
#include "fp8/Analysis/UnitDims.h"
#include "fp8/IR/RowsOp.h"
#include "fp8/Support/RowsLimits.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Reshapes and slices
//===----------------------------------------------------------------------===//

/// Computes the indices of a linear position in `shape`, whose sizes are all
/// known.
static LogicalResult delinearize(ColumnIndex position, ArrayRef<int64_t> shape,
                                 MutableArrayRef<ColumnIndex> indices) {
  for (unsigned dim = shape.size(); dim-- > 1;) {
    auto parts = position.divide(shape[dim]);
    if (!parts)
      return failure();
    position = parts->first;
    indices[dim] = parts->second;
  }
  indices[0] = position;
  return success();
}

bool RowsBody::followCollapse(tensor::CollapseShapeOp op, AffineMap access,
                              SmallVectorImpl<AffineExpr> &results) const {
  ArrayRef<int64_t> shape = op.getSrcType().getShape();
  results.assign(shape.size(), getAffineConstantExpr(0, context));
  for (auto [index, group] : llvm::enumerate(op.getReassociationIndices())) {
    FailureOr<std::optional<int64_t>> dim = getOnlyLongDim(group, shape);
    if (succeeded(dim)) {
      if (*dim)
        results[**dim] = access.getResult(index);
      continue;
    }
    SmallVector<int64_t> sizes;
    for (int64_t dim : group)
      sizes.push_back(shape[dim]);
    std::optional<ColumnIndex> position = parseColumn(access.getResult(index));
    SmallVector<ColumnIndex> indices(sizes.size(), ColumnIndex::getConstant(0));
    if (!position || llvm::is_contained(sizes, ShapedType::kDynamic) ||
        failed(delinearize(*position, sizes, indices)))
      return false;
    for (auto [dim, part] : llvm::zip_equal(group, indices))
      results[dim] = buildColumn(part);
  }
  return true;
}

bool RowsBody::followExpand(tensor::ExpandShapeOp op, AffineMap access,
                            SmallVectorImpl<AffineExpr> &results) const {
  ArrayRef<int64_t> shape = op.getResultType().getShape();
  for (const ReassociationIndices &group : op.getReassociationIndices()) {
    FailureOr<std::optional<int64_t>> only = getOnlyLongDim(group, shape);
    if (succeeded(only)) {
      results.push_back(*only ? access.getResult(**only)
                              : getAffineConstantExpr(0, context));
      continue;
    }
    ColumnIndex position = ColumnIndex::getConstant(0);
    int64_t stride = 1;
    for (int64_t dim : llvm::reverse(group)) {
      std::optional<ColumnIndex> index = parseColumn(access.getResult(dim));
      if (!index || ShapedType::isDynamic(shape[dim]))
        return false;
      position = position.add(*index, stride);
      stride *= shape[dim];
    }
    results.push_back(buildColumn(position));
  }
  return true;
}

/// Follows a slice of columns to its source. This is done only if the column is
/// known to be in a half; otherwise the slice becomes an input.
bool RowsBody::followSlice(tensor::ExtractSliceOp op, AffineMap access,
                           SmallVectorImpl<AffineExpr> &results) const {
  if (!half)
    return false;
  llvm::SmallBitVector dropped = op.getDroppedDims();
  unsigned next = 0;
  for (unsigned dim = 0; dim < dropped.size(); ++dim) {
    OpFoldResult offset = op.getMixedOffsets()[dim];
    OpFoldResult stride = op.getMixedStrides()[dim];
    AffineExpr expr = dropped.test(dim) ? getAffineConstantExpr(0, context)
                                        : access.getResult(next++);
    if (isConstantIntValue(offset, 0) && isConstantIntValue(stride, 1)) {
      results.push_back(expr);
      continue;
    }
    std::optional<ColumnIndex> index = parseColumn(expr);
    std::optional<int64_t> first = getConstantIntValue(offset);
    std::optional<int64_t> step = getConstantIntValue(stride);
    if (!index || !first || !step)
      return false;
    results.push_back(
        buildColumn(ColumnIndex::getConstant(*first).add(*index, *step)));
  }
  return true;
}

std::pair<Value, AffineMap> RowsBody::followView(Value tensor,
                                                 AffineMap access) const {
  SmallVector<AffineExpr> results;
  Value source;
  if (auto collapse = tensor.getDefiningOp<tensor::CollapseShapeOp>()) {
    if (followCollapse(collapse, access, results))
      source = collapse.getSrc();
  } else if (auto expand = tensor.getDefiningOp<tensor::ExpandShapeOp>()) {
    if (followExpand(expand, access, results))
      source = expand.getSrc();
  } else if (auto slice = tensor.getDefiningOp<tensor::ExtractSliceOp>()) {
    if (followSlice(slice, access, results))
      source = slice.getSource();
  }
  if (!source)
    return {};
  return {source, AffineMap::get(access.getNumDims(), 0, results, context)};
}

//===----------------------------------------------------------------------===//
// Halves of blocks of columns
//===----------------------------------------------------------------------===//

std::optional<ColumnIndex> RowsBody::parseColumn(AffineExpr expr) const {
  std::optional<ColumnIndex> index =
      ColumnIndex::parse(expr, getColumnDim(), domain.back());
  return index && half ? index->inHalf(*half) : index;
}

AffineExpr RowsBody::buildColumn(const ColumnIndex &index) const {
  return index.build(getColumnDim(), domain.back(), context);
}

bool RowsBody::joinHalf(Value tensor, AffineMap &access,
                        bool &isPartner) const {
  auto type = cast<ShapedType>(tensor.getType());
  SmallVector<AffineExpr> results;
  unsigned numJoined = 0, numColumns = 0;
  int64_t toPartner = half->isUpper ? -half->distance : half->distance;
  for (auto [dim, expr] : llvm::enumerate(access.getResults())) {
    std::optional<ColumnIndex> index = parseColumn(expr);
    if (!index || isa<AffineConstantExpr>(expr)) {
      results.push_back(expr);
      continue;
    }
    ++numColumns;
    if (!ShapedType::isDynamic(type.getDimSize(dim)))
      if (std::optional<ColumnIndex> joined =
              index->join(*half, type.getDimSize(dim))) {
        bool isThere =
            joined->constant == toPartner && joined->digits[0].block == 1;
        if (isThere || joined->constant == 0) {
          ++numJoined;
          isPartner = isPartner || isThere;
          joined->constant = 0;
          index = joined;
        }
      }
    results.push_back(buildColumn(*index));
  }
  if (numJoined != 1 || numColumns != 1)
    return false;
  access = AffineMap::get(access.getNumDims(), 0, results, context);
  return true;
}

Value RowsBody::getPartner(Value element, int64_t distance) {
  Value &partner = partners[element];
  if (!partner)
    partner = RowPartnerOp::create(builder, loc, element, distance);
  return partner;
}

/// The dimension along which two slices of the same size fill a tensor, one
/// after the other. None if there is no such dimension.
static std::optional<unsigned> getHalvedDim(tensor::InsertSliceOp upper,
                                            tensor::InsertSliceOp lower) {
  auto empty = lower.getDest().getDefiningOp<tensor::EmptyOp>();
  ArrayRef<int64_t> shape = upper.getType().getShape();
  int64_t rank = shape.size();
  if (!empty || upper.getSourceType().getRank() != rank ||
      lower.getSourceType().getRank() != rank || !upper.hasUnitStride() ||
      !lower.hasUnitStride())
    return std::nullopt;
  std::optional<unsigned> found;
  SmallVector<OpFoldResult> sizes = empty.getMixedSizes();
  for (unsigned dim = 0; dim < shape.size(); ++dim) {
    OpFoldResult first = upper.getMixedOffsets()[dim];
    OpFoldResult size = upper.getMixedSizes()[dim];
    if (!isConstantIntValue(lower.getMixedOffsets()[dim], 0) ||
        !isEqualConstantIntOrValue(size, lower.getMixedSizes()[dim]))
      return std::nullopt;
    if (isConstantIntValue(first, 0) &&
        isEqualConstantIntOrValue(size, sizes[dim]))
      continue;
    std::optional<int64_t> length = getConstantIntValue(size);
    if (found || !length || !isConstantIntValue(first, *length) ||
        shape[dim] != 2 * *length)
      return std::nullopt;
    found = dim;
  }
  return found;
}

/// Follows an element of a tensor that consists of two slices. The column
/// decides from which slice the element comes.
Value RowsBody::followInsert(tensor::InsertSliceOp upper, AffineMap access) {
  auto lower = upper.getDest().getDefiningOp<tensor::InsertSliceOp>();
  std::optional<unsigned> dim =
      lower ? getHalvedDim(upper, lower) : std::nullopt;
  if (!dim || half)
    return {};
  int64_t length = upper.getType().getDimSize(*dim) / 2;
  std::optional<ColumnIndex> index = parseColumn(access.getResult(*dim));
  auto parts = index ? index->divide(length) : std::nullopt;
  std::optional<ColumnIndex::Digit> digit =
      parts ? parts->first.getDigit() : std::nullopt;
  if (!digit || parts->first.constant != 0 || digit->getCount() != 2 ||
      (distance != 0 && distance != digit->block) ||
      !canExchangeColumns(digit->block))
    return {};
  distance = digit->block;
  Value values[2];
  for (bool isUpper : {false, true}) {
    llvm::SaveAndRestore<std::optional<ColumnHalf>> inHalf(
        half, ColumnHalf{distance, isUpper});
    tensor::InsertSliceOp op = isUpper ? upper : lower;
    SmallVector<AffineExpr> results(access.getResults());
    results[*dim] = buildColumn(parts->second);
    values[isUpper] =
        getElement(op.getSource(),
                   AffineMap::get(access.getNumDims(), 0, results, context));
    if (!values[isUpper])
      return {};
  }
  absorbed.insert(upper);
  absorbed.insert(lower);
  Value isUpper =
      RowIsUpperOp::create(builder, loc, builder.getI1Type(), distance);
  return arith::SelectOp::create(builder, loc, isUpper, values[1], values[0]);
}
