//===- SliceDestination.cpp - Where an inserted value is computed ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Bufferization decides by types of memrefs whether dimensions of a slice can
// be joined. The same functions are asked here, before anything changes.
//
//===----------------------------------------------------------------------===//

#include "SliceDestination.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Support/DebugStringHelper.h"

using namespace mlir;
using namespace mlir::fp8;

static bool isReshape(Operation *op) {
  return isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(
      op);
}

/// Whether nothing but the next operation of a route uses `value`, or, with
/// `mayBeRead`, what else uses it is finished before `insertion`.
static bool hasFewUses(Value value, Operation *insertion, bool mayBeRead) {
  if (!mayBeRead)
    return value.hasOneUse();
  return llvm::all_of(value.getUsers(), [&](Operation *user) {
    Operation *at = insertion->getBlock()->findAncestorOpInBlock(*user);
    return at && (at == insertion || at->isBeforeInBlock(insertion));
  });
}

FailureOr<DestinationRoute> fp8::findRoute(Value value, Operation *insertion,
                                           bool mayBeRead, std::string &why) {
  DestinationRoute route;
  while (true) {
    Operation *op = value.getDefiningOp();
    if (!op || op->getBlock() != insertion->getBlock())
      return failure();
    if (!hasFewUses(value, insertion, mayBeRead)) {
      why = "expected a value that is only stored there, got one that other "
            "operations read";
      return failure();
    }
    if (auto empty = dyn_cast<tensor::EmptyOp>(op)) {
      route.empty = empty;
      if (route.first && empty->hasOneUse())
        return route;
      return failure();
    }
    if (isReshape(op)) {
      // What other operations read through a view was seen above.
      route.views.push_back(op);
      value = op->getOperand(0);
      continue;
    }
    auto destination = dyn_cast<DestinationStyleOpInterface>(op);
    if (!destination)
      return failure();
    if (!route.last)
      route.last = op;
    route.first = op;
    value = destination.getTiedOpOperand(cast<OpResult>(value))->get();
  }
}

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

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

MemRefType fp8::getSliceLayout(tensor::InsertSliceOp op, MemRefType layout) {
  return memref::SubViewOp::inferRankReducedResultType(
      op.getSourceType().getShape(), layout, op.getMixedOffsets(),
      op.getMixedSizes(), op.getMixedStrides());
}

/// Whether the sizes of the dimensions that `groups` join follow from the
/// joined ones: at most one of a group is unknown.
static bool canInferSizes(ArrayRef<ReassociationIndices> groups,
                          RankedTensorType type) {
  return llvm::all_of(groups, [&](const ReassociationIndices &group) {
    return llvm::count_if(
               group, [&](int64_t dim) { return type.isDynamicDim(dim); }) <= 1;
  });
}

namespace {
/// How the dimensions of an expansion are joined again. Dimensions of size 1
/// are left out first, unless `layout` is contiguous: with them, types of
/// memrefs would not tell the strides of joined dimensions.
struct JoinPlan {
  JoinPlan(tensor::ExpandShapeOp expand, MemRefType layout);

  bool leavesOut() const { return kept.size() < rank; }
  SmallVector<int64_t> getKeptShape(ShapedType type) const {
    return llvm::map_to_vector(
        kept, [&](int64_t dim) { return type.getDimSize(dim); });
  }

  size_t rank;
  SmallVector<int64_t> kept;
  SmallVector<ReassociationIndices> groups; // of `kept`
};
} // namespace

JoinPlan::JoinPlan(tensor::ExpandShapeOp expand, MemRefType layout)
    : rank(expand.getType().getRank()) {
  for (const ReassociationIndices &group : expand.getReassociationIndices()) {
    ReassociationIndices joined;
    for (int64_t dim : group) {
      bool isLast = dim == group.back() && joined.empty();
      if (isLast || layout.getLayout().isIdentity() ||
          layout.getDimSize(dim) != 1) {
        joined.push_back(kept.size());
        kept.push_back(dim);
      }
    }
    groups.push_back(joined);
  }
}

/// The layout of a part whose dimensions are joined; null if that depends on
/// unknown sizes.
static MemRefType getJoinedLayout(const JoinPlan &plan, MemRefType layout) {
  if (plan.leavesOut()) {
    SmallVector<int64_t> zeros(plan.rank, 0), ones(plan.rank, 1);
    layout = memref::SubViewOp::inferRankReducedResultType(
        plan.getKeptShape(layout), layout, zeros, layout.getShape(), ones);
  }
  if (!memref::CollapseShapeOp::isGuaranteedCollapsible(layout, plan.groups))
    return {};
  return memref::CollapseShapeOp::computeCollapsedType(layout, plan.groups);
}

/// The layout of memory with `layout` after `view` was undone; null if it
/// cannot be.
static MemRefType getUndoneLayout(Operation *view, MemRefType layout) {
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(view))
    return getJoinedLayout(JoinPlan(expand, layout), layout);
  auto collapse = dyn_cast<tensor::CollapseShapeOp>(view);
  if (!collapse)
    return layout;
  auto groups = collapse.getReassociationIndices();
  FailureOr<MemRefType> expanded = memref::ExpandShapeOp::computeExpandedType(
      layout, collapse.getSrcType().getShape(), groups);
  bool isKnown =
      succeeded(expanded) && canInferSizes(groups, collapse.getSrcType());
  return isKnown ? *expanded : MemRefType();
}

bool fp8::canReshape(const DestinationRoute &route, MemRefType layout,
                     std::string &why) {
  for (Operation *view : route.views) {
    MemRefType undone = getUndoneLayout(view, layout);
    if (!undone) {
      why = "expected a part whose joined dimensions are adjacent in memory, "
            "got " +
            debugString(layout);
      return false;
    }
    layout = undone;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

static Value undoExpansion(OpBuilder &builder, tensor::ExpandShapeOp expand,
                           Value value, const JoinPlan &plan) {
  Location loc = expand.getLoc();
  auto type = cast<RankedTensorType>(value.getType());
  if (plan.leavesOut()) {
    SmallVector<OpFoldResult> zeros(plan.rank, builder.getIndexAttr(0));
    SmallVector<OpFoldResult> ones(plan.rank, builder.getIndexAttr(1));
    value = tensor::ExtractSliceOp::create(
        builder, loc, type.clone(plan.getKeptShape(type)), value, zeros,
        tensor::getMixedSizes(builder, loc, value), ones);
  }
  if (plan.groups.size() == plan.kept.size())
    return value;
  return tensor::CollapseShapeOp::create(builder, loc, expand.getSrcType(),
                                         value, plan.groups);
}

static Value undoCollapse(OpBuilder &builder, tensor::CollapseShapeOp collapse,
                          Value value) {
  Location loc = collapse.getLoc();
  auto groups = collapse.getReassociationIndices();
  SmallVector<OpFoldResult> sizes = *tensor::ExpandShapeOp::inferOutputShape(
      builder, loc, collapse.getSrcType(), groups,
      tensor::getMixedSizes(builder, loc, value));
  return tensor::ExpandShapeOp::create(builder, loc, collapse.getSrcType(),
                                       value, groups, sizes);
}

Value fp8::buildDestination(OpBuilder &builder, const DestinationRoute &route,
                            Value slice, MemRefType layout) {
  for (Operation *view : route.views) {
    if (auto expand = dyn_cast<tensor::ExpandShapeOp>(view))
      slice = undoExpansion(builder, expand, slice, JoinPlan(expand, layout));
    else if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(view))
      slice = undoCollapse(builder, collapse, slice);
    layout = getUndoneLayout(view, layout);
    Type type = view->getOperand(0).getType();
    if (slice.getType() != type)
      slice = tensor::CastOp::create(builder, view->getLoc(), type, slice);
  }
  return slice;
}
