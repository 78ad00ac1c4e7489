//===- SliceDestination.cpp - Where an inserted value is computed ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Bufferization decides by types of memrefs whether dimensions of a slice can
// be joined. This file calls the same functions before anything changes.
//
//===----------------------------------------------------------------------===//

#include "SliceDestination.h"
#include "JoinPlan.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Support/DebugStringHelper.h"

using namespace mlir;
using namespace mlir::fp8;

static bool isReshape(Operation *op) {
  return isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(
      op);
}

/// Whether the next operation of a route is the only user of `value`. With
/// `mayBeRead`, operations before `insertion` may use it, too.
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
      // Other users of a view were already checked above.
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

MemRefType fp8::getSliceLayout(tensor::InsertSliceOp op, MemRefType layout) {
  return memref::SubViewOp::inferRankReducedResultType(
      op.getSourceType().getShape(), layout, op.getMixedOffsets(),
      op.getMixedSizes(), op.getMixedStrides());
}

/// Whether the sizes of the dimensions that `groups` join follow from the
/// joined sizes. This holds if at most one size of each group is unknown.
static bool canInferSizes(ArrayRef<ReassociationIndices> groups,
                          RankedTensorType type) {
  return llvm::all_of(groups, [&](const ReassociationIndices &group) {
    return llvm::count_if(
               group, [&](int64_t dim) { return type.isDynamicDim(dim); }) <= 1;
  });
}

/// The layout of memory with `layout` after `view` was undone, or null if it
/// cannot be undone.
static MemRefType getUndoneLayout(Operation *view, MemRefType layout) {
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(view))
    return JoinPlan(expand.getReassociationIndices(), layout).join(layout);
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
      slice = JoinPlan(expand.getReassociationIndices(), layout)
                  .join(builder, expand.getLoc(), slice);
    else if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(view))
      slice = undoCollapse(builder, collapse, slice);
    layout = getUndoneLayout(view, layout);
    Type type = view->getOperand(0).getType();
    if (slice.getType() != type)
      slice = tensor::CastOp::create(builder, view->getLoc(), type, slice);
  }
  return slice;
}
