//===- StridedView.cpp - Reshapes as shape and strides --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Follows transposes, reshapes and casts from a tensor to its source.
//
//===----------------------------------------------------------------------===//

#include "StridedView.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::fp8;

/// Longest chain of views that is followed.
static constexpr unsigned maxChainLength = 32;

//===----------------------------------------------------------------------===//
// From a value back to its root
//===----------------------------------------------------------------------===//

std::optional<SmallVector<int64_t>>
fp8::getTransposePermutation(Operation *op) {
  if (auto transpose = dyn_cast<linalg::TransposeOp>(op))
    return llvm::to_vector(transpose.getPermutation());
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || !generic.hasPureTensorSemantics())
    return std::nullopt;
  return linalg::isaTransposeOpInterface(generic);
}

bool fp8::isView(Operation *op) {
  return isa<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp>(
             op) ||
         getTransposePermutation(op);
}

/// Fills `chain` from the value to the root.
static Value walkToRoot(Value value, bool throughSlices,
                        SmallVectorImpl<Operation *> &chain) {
  while (chain.size() < maxChainLength) {
    Operation *op = value.getDefiningOp();
    if (!op ||
        !(isView(op) || (throughSlices && isa<tensor::ExtractSliceOp>(op))) ||
        !isa<RankedTensorType>(op->getOperand(0).getType()))
      break;
    chain.push_back(op);
    value = op->getOperand(0);
  }
  return value;
}

Value fp8::getViewRoot(Value value, bool throughSlices) {
  SmallVector<Operation *> chain;
  return walkToRoot(value, throughSlices, chain);
}

//===----------------------------------------------------------------------===//
// From the root to the value
//===----------------------------------------------------------------------===//

static void applyPermutation(StridedView &view, ArrayRef<int64_t> permutation) {
  auto permute = [&](ArrayRef<int64_t> values) {
    return llvm::map_to_vector(permutation,
                               [&](int64_t dim) { return values[dim]; });
  };
  view.shape = permute(view.shape);
  if (view.strides)
    view.strides = permute(*view.strides);
}

/// The sizes of the dimensions `group` of the result type into which `size` is
/// split. At most one of them may be dynamic in the type.
static bool inferSplitSizes(RankedTensorType type, ArrayRef<int64_t> group,
                            int64_t size, SmallVectorImpl<int64_t> &shape) {
  int64_t product = 1;
  int64_t *unknown = nullptr;
  for (int64_t dim : group) {
    shape[dim] = type.getDimSize(dim);
    if (!type.isDynamicDim(dim))
      product *= shape[dim];
    else if (unknown)
      return false;
    else
      unknown = &shape[dim];
  }
  if (!unknown)
    return product == size;
  if (product == 0 || size % product != 0)
    return false;
  *unknown = size / product;
  return true;
}

static bool applyExpand(StridedView &view, tensor::ExpandShapeOp op) {
  SmallVector<int64_t> shape(op.getResultType().getRank(), 1);
  std::optional<SmallVector<int64_t>> strides;
  if (view.strides)
    strides.emplace(shape.size(), 1);
  for (auto [dim, group] : llvm::enumerate(op.getReassociationIndices())) {
    if (!inferSplitSizes(op.getResultType(), group, view.shape[dim], shape))
      return false;
    if (!strides)
      continue;
    int64_t stride = (*view.strides)[dim];
    for (int64_t part : llvm::reverse(group)) {
      (*strides)[part] = stride;
      stride *= shape[part];
    }
  }
  view.shape = std::move(shape);
  view.strides = std::move(strides);
  return true;
}

/// The stride of the dimension that joins `group`. None if these dimensions are
/// not adjacent in memory.
static std::optional<int64_t> joinStrides(const StridedView &view,
                                          ArrayRef<int64_t> group) {
  std::optional<int64_t> innermost;
  int64_t next = 0;
  for (int64_t dim : llvm::reverse(group)) {
    if (view.shape[dim] == 1)
      continue;
    int64_t stride = (*view.strides)[dim];
    if (innermost && stride != next)
      return std::nullopt;
    if (!innermost)
      innermost = stride;
    next = stride * view.shape[dim];
  }
  return innermost.value_or(1);
}

static void applyCollapse(StridedView &view, tensor::CollapseShapeOp op) {
  SmallVector<int64_t> shape, strides;
  bool adjacent = view.strides.has_value();
  for (const ReassociationIndices &group : op.getReassociationIndices()) {
    int64_t size = 1;
    for (int64_t dim : group)
      size *= view.shape[dim];
    shape.push_back(size);
    std::optional<int64_t> stride;
    if (adjacent)
      stride = joinStrides(view, group);
    adjacent &= stride.has_value();
    strides.push_back(stride.value_or(0));
  }
  view.shape = std::move(shape);
  if (adjacent)
    view.strides = std::move(strides);
  else
    view.strides.reset();
}

/// Applies a slice with static sizes and steps of one, which may drop
/// dimensions.
static bool applySlice(StridedView &view, tensor::ExtractSliceOp op) {
  if (!op.hasUnitStride() ||
      llvm::any_of(op.getStaticOffsets(), ShapedType::isDynamic) ||
      llvm::any_of(op.getStaticSizes(), ShapedType::isDynamic))
    return false;
  llvm::SmallBitVector dropped = op.getDroppedDims();
  SmallVector<int64_t> shape, strides;
  for (unsigned dim = 0, e = dropped.size(); dim < e; ++dim) {
    if (view.strides)
      view.offset += op.getStaticOffsets()[dim] * (*view.strides)[dim];
    if (dropped.test(dim))
      continue;
    shape.push_back(op.getStaticSizes()[dim]);
    if (view.strides)
      strides.push_back((*view.strides)[dim]);
  }
  view.shape = std::move(shape);
  if (view.strides)
    view.strides = std::move(strides);
  return true;
}

static bool applyViewOp(StridedView &view, Operation *op) {
  if (isa<tensor::CastOp>(op))
    return true;
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return applyExpand(view, expand);
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
    return applySlice(view, slice);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    applyCollapse(view, collapse);
  else
    applyPermutation(view, *getTransposePermutation(op));
  return true;
}

std::optional<StridedView> fp8::getStridedView(Value value, std::string &reason,
                                               bool throughSlices) {
  StridedView view;
  view.root = walkToRoot(value, throughSlices, view.chain);
  std::reverse(view.chain.begin(), view.chain.end());
  auto type = dyn_cast<RankedTensorType>(view.root.getType());
  if (!type || !type.hasStaticShape()) {
    reason = "expected a static shape";
    return std::nullopt;
  }
  view.shape = llvm::to_vector(type.getShape());
  view.strides = computeStrides(view.shape);
  for (Operation *op : view.chain)
    if (!applyViewOp(view, op)) {
      reason = "expected the shape of every reshape or slice to follow from "
               "that of its operand";
      return std::nullopt;
    }
  return view;
}

//===----------------------------------------------------------------------===//
// Order in memory
//===----------------------------------------------------------------------===//

SmallVector<unsigned> StridedView::getMemoryOrder() const {
  SmallVector<unsigned> order =
      llvm::to_vector(llvm::seq<unsigned>(0, shape.size()));
  // Dimensions of size 1 can have any position, so leave them where they are.
  SmallVector<unsigned> places, moving;
  for (unsigned dim : order)
    if (shape[dim] != 1)
      moving.push_back(dim);
  places = moving;
  llvm::sort(moving, [&](unsigned lhs, unsigned rhs) {
    return std::make_pair(-(*strides)[lhs], lhs) <
           std::make_pair(-(*strides)[rhs], rhs);
  });
  for (auto [place, dim] : llvm::zip_equal(places, moving))
    order[place] = dim;
  return order;
}

/// Whether the elements are contiguous in memory if the dimensions have the
/// order `order`.
static bool isRun(const StridedView &view, ArrayRef<unsigned> order) {
  int64_t expected = 1;
  for (unsigned dim : llvm::reverse(order)) {
    if (view.shape[dim] == 1)
      continue;
    if ((*view.strides)[dim] != expected)
      return false;
    expected *= view.shape[dim];
  }
  return true;
}

bool StridedView::isRowMajor() const {
  if (llvm::is_contained(shape, 0))
    return true;
  return strides &&
         isRun(*this, llvm::to_vector(llvm::seq<unsigned>(0, shape.size())));
}

bool StridedView::isPermutation() const {
  return strides && isRun(*this, getMemoryOrder());
}
