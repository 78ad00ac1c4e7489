//===- JoinPlan.cpp - Layouts of views of tensors -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Calls the functions by which bufferization computes types of memrefs.
//
//===----------------------------------------------------------------------===//

#include "JoinPlan.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

using namespace mlir;
using namespace mlir::fp8;

static MemRefType getIdentity(Type tensor) {
  auto type = cast<RankedTensorType>(tensor);
  return MemRefType::get(type.getShape(), type.getElementType());
}

MemRefType fp8::getLayout(Value tensor) {
  Operation *op = tensor.getDefiningOp();
  MemRefType layout;
  if (auto slice = dyn_cast_if_present<tensor::ExtractSliceOp>(op)) {
    layout = memref::SubViewOp::inferRankReducedResultType(
        slice.getType().getShape(), getLayout(slice.getSource()),
        slice.getMixedOffsets(), slice.getMixedSizes(),
        slice.getMixedStrides());
  } else if (auto collapse = dyn_cast_if_present<tensor::CollapseShapeOp>(op)) {
    layout = getLayout(collapse.getSrc());
    if (memref::CollapseShapeOp::isGuaranteedCollapsible(
            layout, collapse.getReassociationIndices()))
      return memref::CollapseShapeOp::computeCollapsedType(
          layout, collapse.getReassociationIndices());
    layout = {};
  } else if (auto expand = dyn_cast_if_present<tensor::ExpandShapeOp>(op)) {
    FailureOr<MemRefType> expanded = memref::ExpandShapeOp::computeExpandedType(
        getLayout(expand.getSrc()), expand.getType().getShape(),
        expand.getReassociationIndices());
    if (succeeded(expanded))
      layout = *expanded;
  } else if (auto destination =
                 dyn_cast_if_present<DestinationStyleOpInterface>(op)) {
    return getLayout(
        destination.getTiedOpOperand(cast<OpResult>(tensor))->get());
  }
  return layout ? layout : getIdentity(tensor.getType());
}

JoinPlan::JoinPlan(ArrayRef<ReassociationIndices> joins, MemRefType layout)
    : rank(layout.getRank()) {
  for (const ReassociationIndices &join : joins) {
    ReassociationIndices group;
    for (int64_t dim : join) {
      bool isLast = dim == join.back() && group.empty();
      if (isLast || layout.getLayout().isIdentity() ||
          layout.getDimSize(dim) != 1) {
        group.push_back(kept.size());
        kept.push_back(dim);
      }
    }
    groups.push_back(group);
  }
}

SmallVector<int64_t> JoinPlan::getKeptShape(ShapedType type) const {
  return llvm::map_to_vector(kept,
                             [&](int64_t dim) { return type.getDimSize(dim); });
}

MemRefType JoinPlan::join(MemRefType layout) const {
  if (leavesOut()) {
    SmallVector<int64_t> zeros(rank, 0), ones(rank, 1);
    layout = memref::SubViewOp::inferRankReducedResultType(
        getKeptShape(layout), layout, zeros, layout.getShape(), ones);
  }
  if (!memref::CollapseShapeOp::isGuaranteedCollapsible(layout, groups))
    return {};
  return memref::CollapseShapeOp::computeCollapsedType(layout, groups);
}

Value JoinPlan::join(OpBuilder &builder, Location loc, Value tensor) const {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (leavesOut()) {
    SmallVector<OpFoldResult> zeros(rank, builder.getIndexAttr(0));
    SmallVector<OpFoldResult> ones(rank, builder.getIndexAttr(1));
    tensor = tensor::ExtractSliceOp::create(
        builder, loc, type.clone(getKeptShape(type)), tensor, zeros,
        tensor::getMixedSizes(builder, loc, tensor), ones);
  }
  if (groups.size() == kept.size())
    return tensor;
  return tensor::CollapseShapeOp::create(builder, loc, tensor, groups);
}
