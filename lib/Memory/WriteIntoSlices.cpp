//===- WriteIntoSlices.cpp - Computing parts in their tensor --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-write-into-slices: an operation whose result is inserted into
// a larger tensor, or stored in the memory of a caller, gets this place as its
// destination.
//
//===----------------------------------------------------------------------===//

#include "JoinPlan.h"
#include "SliceDestination.h"
#include "fp8/Memory/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_WRITEINTOSLICESPASS
#include "fp8/Memory/Passes.h.inc"
} // namespace mlir::fp8

static constexpr StringLiteral placeIsLate =
    "expected a place that is known before the value is computed, got one that "
    "is computed later";

/// Emits a missed remark about a value that is computed somewhere else and then
/// copied.
static void reportCopy(Operation *insertion, StringRef why) {
  if (why.empty() || !insertion->getContext()->getRemarkEngine())
    return;
  auto function = insertion->getParentOfType<FunctionOpInterface>();
  auto remark = remark::missed(
      insertion->getLoc(), remark::RemarkOpts::name("not-written-in-place")
                               .category("fp8")
                               .function(function ? function.getName() : ""));
  remark << remark::metric("Reason", why)
         << remark::metric("Op", insertion->getName().getStringRef());
}

//===----------------------------------------------------------------------===//
// Moving the computation of sizes
//===----------------------------------------------------------------------===//

/// Whether `op` may be executed earlier, because it computes a scalar on the
/// host, makes a view, or allocates memory.
static bool isLight(Operation *op) {
  return op->getNumRegions() == 0 && isPure(op) &&
         (isa<tensor::EmptyOp, tensor::ExtractSliceOp, tensor::ExpandShapeOp,
              tensor::CollapseShapeOp, tensor::CastOp>(op) ||
          llvm::all_of(op->getResultTypes(),
                       [](Type type) { return type.isIntOrIndexOrFloat(); }));
}

/// Collects in `moved` the operations that have to move before `place`, so that
/// `place` can use `value`. Returns false if one of them cannot move. Only
/// operations in the block of `place` can.
static bool collectMoves(Value value, Operation *place,
                         llvm::SetVector<Operation *> &moved) {
  Operation *op = value.getDefiningOp();
  if (!op || moved.contains(op))
    return true;
  Operation *at = place->getBlock()->findAncestorOpInBlock(*op);
  if (!at || at->isBeforeInBlock(place))
    return true;
  if (at != op || !isLight(op))
    return false;
  for (Value operand : op->getOperands())
    if (!collectMoves(operand, place, moved))
      return false;
  moved.insert(op);
  return true;
}

static bool moveBefore(ValueRange values, Operation *place) {
  llvm::SetVector<Operation *> moved;
  for (Value value : values)
    if (!collectMoves(value, place, moved))
      return false;
  while (moved.contains(place))
    place = place->getNextNode();
  for (Operation *op : moved)
    op->moveBefore(place);
  return true;
}

//===----------------------------------------------------------------------===//
// Joint tensors
//===----------------------------------------------------------------------===//

namespace {
/// One of the insertions that fill a joint tensor.
struct Part {
  tensor::InsertSliceOp insert;
  std::optional<DestinationRoute> route;
};
} // namespace

/// The insertions into one tensor, of which `last` is the last one.
static SmallVector<Part> collectParts(tensor::InsertSliceOp last) {
  SmallVector<Part> parts;
  for (tensor::InsertSliceOp insert = last; insert;) {
    parts.push_back({insert, std::nullopt});
    Value joint = insert.getDest();
    insert = joint.getDefiningOp<tensor::InsertSliceOp>();
    if (insert && (!joint.hasOneUse() ||
                   insert->getBlock() != parts.back().insert->getBlock()))
      break;
  }
  std::reverse(parts.begin(), parts.end());
  return parts;
}

/// Whether slice `a` ends where slice `b` starts, or before, along `dim`.
static bool isBefore(tensor::InsertSliceOp a, tensor::InsertSliceOp b,
                     size_t dim) {
  using Bounds = ValueBoundsConstraintSet;
  if (!a.hasUnitStride() || !b.hasUnitStride())
    return false;
  Builder builder(a.getContext());
  AffineMap sum = AffineMap::get(
      0, 2, builder.getAffineSymbolExpr(0) + builder.getAffineSymbolExpr(1));
  Bounds::Variable end(sum, {Bounds::Variable(a.getMixedOffsets()[dim]),
                             Bounds::Variable(a.getMixedSizes()[dim])});
  return Bounds::compare(end, Bounds::LE, b.getMixedOffsets()[dim]);
}

/// Whether the parts can be inserted in any order, because they lie one after
/// the other along a dimension.
static bool areDisjoint(ArrayRef<Part> parts) {
  // No size is negative, so parts that are not neighbors are disjoint, too.
  auto areInOrder = [&](size_t dim) {
    for (size_t i = 1; i < parts.size(); ++i)
      if (!isBefore(parts[i - 1].insert, parts[i].insert, dim))
        return false;
    return true;
  };
  tensor::InsertSliceOp insert = parts[0].insert;
  return llvm::any_of(llvm::seq<size_t>(0, insert.getType().getRank()),
                      areInOrder);
}

/// The values that give the place of `insert` in its tensor.
static SmallVector<Value> getPlaceOperands(tensor::InsertSliceOp insert) {
  SmallVector<Value> values;
  for (OperandRange range :
       {insert.getOffsets(), insert.getSizes(), insert.getStrides()})
    llvm::append_range(values, range);
  return values;
}

/// Creates the same insertion into `joint`.
static Value rebuild(OpBuilder &builder, tensor::InsertSliceOp insert,
                     Value joint) {
  return tensor::InsertSliceOp::create(
      builder, insert.getLoc(), insert.getSource(), joint,
      insert.getMixedOffsets(), insert.getMixedSizes(),
      insert.getMixedStrides());
}

namespace {
struct WriteIntoSlicesPass
    : fp8::impl::WriteIntoSlicesPassBase<WriteIntoSlicesPass> {
  using WriteIntoSlicesPassBase::WriteIntoSlicesPassBase;

  void runOnOperation() override {
    SmallVector<Operation *> insertions;
    getOperation()->walk([&](Operation *op) {
      if (isa<tensor::InsertSliceOp, bufferization::MaterializeInDestinationOp>(
              op))
        insertions.push_back(op);
    });
    // Visit the outermost joint tensor first. Joint tensors that are inserted
    // into it then get their places in it.
    llvm::DenseSet<Operation *> done;
    for (Operation *op : llvm::reverse(insertions)) {
      if (auto store = dyn_cast<bufferization::MaterializeInDestinationOp>(op))
        writeIntoResult(store);
      else if (!done.contains(op))
        writeIntoJoint(cast<tensor::InsertSliceOp>(op), done);
    }
  }

private:
  void writeIntoResult(bufferization::MaterializeInDestinationOp op);
  void writeIntoJoint(tensor::InsertSliceOp last,
                      llvm::DenseSet<Operation *> &done);
  void findRoutes(MutableArrayRef<Part> parts, Value memory);
  Value writeParts(MutableArrayRef<Part> parts, Value memory);

  /// Destinations that this pass has made.
  llvm::DenseSet<Value> destinations;
};
} // namespace

void WriteIntoSlicesPass::writeIntoResult(
    bufferization::MaterializeInDestinationOp op) {
  auto layout = dyn_cast<MemRefType>(op.getDest().getType());
  if (!layout || !op.getRestrict() || !op.getWritable())
    return;
  std::string why;
  FailureOr<DestinationRoute> route =
      findRoute(op.getSource(), op, /*mayBeRead=*/true, why);
  // Bufferization itself finds a destination of the same type.
  if (failed(route) || route->views.empty() || !canReshape(*route, layout, why))
    return reportCopy(op, why);
  if (!moveBefore(op.getDest(), route->first))
    return reportCopy(op, placeIsLate);
  OpBuilder builder(route->first);
  Value memory = cast<SubsetInsertionOpInterface>(op.getOperation())
                     .buildSubsetExtraction(builder, op.getLoc());
  if (memory.getType() != op.getSource().getType())
    memory = tensor::CastOp::create(builder, op.getLoc(),
                                    op.getSource().getType(), memory);
  Value destination = buildDestination(builder, *route, memory, layout);
  destinations.insert(destination);
  route->empty->getResult(0).replaceAllUsesWith(destination);
  route->empty->erase();
  ++numWritten;
}

/// Finds the routes of the parts, and reports why some parts have none.
void WriteIntoSlicesPass::findRoutes(MutableArrayRef<Part> parts,
                                     Value memory) {
  MemRefType layout = getLayout(memory);
  for (Part &part : parts) {
    std::string why;
    FailureOr<DestinationRoute> route =
        findRoute(part.insert.getSource(), part.insert, false, why);
    if (succeeded(route) &&
        canReshape(*route, getSliceLayout(part.insert, layout), why))
      part.route = *route;
    reportCopy(part.insert, why);
  }
}

/// Gives the parts their places in `memory`, in the order in which they are
/// computed. Returns the tensor with all of these parts.
Value WriteIntoSlicesPass::writeParts(MutableArrayRef<Part> parts,
                                      Value memory) {
  SmallVector<Part *> order;
  for (Part &part : parts)
    if (part.route)
      order.push_back(&part);
  llvm::sort(order, [](Part *a, Part *b) {
    return a->route->first->isBeforeInBlock(b->route->first);
  });
  Value joint = memory;
  for (Part *part : order) {
    Operation *first = part->route->first;
    SmallVector<Value> needed = getPlaceOperands(part->insert);
    needed.push_back(joint);
    if (!moveBefore(needed, first)) {
      reportCopy(part->insert, placeIsLate);
      part->route = std::nullopt;
      continue;
    }
    OpBuilder builder(first);
    Value slice = tensor::ExtractSliceOp::create(
        builder, part->insert.getLoc(), part->insert.getSourceType(), joint,
        part->insert.getMixedOffsets(), part->insert.getMixedSizes(),
        part->insert.getMixedStrides());
    Value destination =
        buildDestination(builder, *part->route, slice,
                         getSliceLayout(part->insert, getLayout(joint)));
    destinations.insert(destination);
    tensor::EmptyOp empty = part->route->empty;
    empty.getResult().replaceAllUsesWith(destination);
    empty.erase();
    // The next part may be computed before the views of this part, so these
    // move up.
    moveBefore(part->insert.getSource(), part->route->last->getNextNode());
    builder.setInsertionPointAfterValue(part->insert.getSource());
    joint = rebuild(builder, part->insert, joint);
    ++numWritten;
  }
  return joint;
}

void WriteIntoSlicesPass::writeIntoJoint(tensor::InsertSliceOp last,
                                         llvm::DenseSet<Operation *> &done) {
  SmallVector<Part> parts = collectParts(last);
  for (Part &part : parts)
    done.insert(part.insert);
  Value memory = parts.front().insert.getDest();
  // Other memory may have contents that are read before the insertion.
  bool isFresh =
      memory.hasOneUse() && (memory.getDefiningOp<tensor::EmptyOp>() ||
                             destinations.contains(memory));
  if (!isFresh || memory.getParentBlock() != last->getBlock())
    return;
  if (!areDisjoint(parts))
    return reportCopy(last, "expected parts that lie one after the other along "
                            "a dimension, got some that may overlap");
  findRoutes(parts, memory);
  OpBuilder builder(last);
  Value joint = writeParts(parts, memory);
  if (joint == memory)
    return;
  // All other parts are inserted where the last part was inserted.
  for (Part &part : parts)
    if (!part.route)
      joint = rebuild(builder, part.insert, joint);
  last.getResult().replaceAllUsesWith(joint);
  for (Part &part : llvm::reverse(parts))
    part.insert.erase();
}
