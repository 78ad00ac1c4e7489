//===- ElementReads.cpp - Move reads of elements into kernels -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Moves loads, and the computations that depend on them, into the launches that
// use the results.
//
//===----------------------------------------------------------------------===//

#include "ElementReads.h"
#include "ThreadLaunch.h"
#include "fp8/IR/RuntimeTypes.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Analysis/TopologicalSortUtils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Values that depend on a read
//===----------------------------------------------------------------------===//

/// The operations that compute `value` and depend on a memref.load, operands
/// first.
static SetVector<Operation *> getReadSlice(Value value) {
  SetVector<Operation *> slice, dependent;
  Operation *producer = value.getDefiningOp();
  if (!producer)
    return dependent;
  BackwardSliceOptions options;
  options.inclusive = true;
  options.omitBlockArguments = true;
  options.filter = [](Operation *op) {
    return op->getNumRegions() == 0 &&
           (isa<memref::LoadOp>(op) || isMemoryEffectFree(op));
  };
  if (failed(getBackwardSlice(producer, &slice, options)))
    return dependent;
  // A slice has operands before their users. Sorting it would visit all
  // operations of the function, for each value that a launch uses.
  for (Operation *op : slice)
    if (isa<memref::LoadOp>(op) ||
        llvm::any_of(op->getOperands(), [&](Value operand) {
          return dependent.contains(operand.getDefiningOp());
        }))
      dependent.insert(op);
  return dependent;
}

bool fp8::dependsOnRead(Value value) { return !getReadSlice(value).empty(); }

/// Whether host code needs the result of `op` for more than assertions.
static bool isNeededByHost(Operation *op) {
  return llvm::any_of(op->getUsers(), [](Operation *user) {
    if (isa<cf::AssertOp>(user))
      return false;
    bool isScalar = user->getNumRegions() == 0 && isMemoryEffectFree(user) &&
                    !user->hasTrait<OpTrait::IsTerminator>();
    return !isScalar || isNeededByHost(user);
  });
}

bool fp8::isForAssertionsOnly(Value value) {
  SetVector<Operation *> slice = getReadSlice(value);
  return !slice.empty() && llvm::none_of(slice, [](Operation *op) {
    return isa<memref::LoadOp>(op) && isNeededByHost(op);
  });
}

//===----------------------------------------------------------------------===//
// Memory that may be overwritten
//===----------------------------------------------------------------------===//

/// The memref that `memref` is a view of.
static Value getRoot(Value memref) {
  while (auto view = memref.getDefiningOp<ViewLikeOpInterface>())
    memref = view.getViewSource();
  return memref;
}

/// Whether `root` is never written during a call. This holds for arguments that
/// are not results, and for constants.
static bool isReadOnly(Value root) {
  if (root.getDefiningOp<memref::GetGlobalOp>())
    return true;
  auto argument = dyn_cast<BlockArgument>(root);
  auto function =
      argument
          ? dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp())
          : FunctionOpInterface();
  return function && function.isPublic() &&
         !function.getArgAttr(argument.getArgNumber(), resultDimsAttr);
}

/// Whether the memory of the roots `a` and `b` cannot overlap.
static bool areDistinct(Value a, Value b) {
  auto isAllocation = [](Value root) {
    return root.getDefiningOp<memref::AllocOp>() != nullptr;
  };
  return a != b && (isAllocation(a) || isReadOnly(a)) &&
         (isAllocation(b) || isa<BlockArgument>(b));
}

/// Whether `op`, without its regions, may change or free the memory of `root`.
static bool mayWrite(Operation *op, Value root) {
  if (isMemoryEffectFree(op) ||
      op->hasTrait<OpTrait::HasRecursiveMemoryEffects>())
    return false;
  if (isa<gpu::LaunchOp>(op)) // The operations inside are visited.
    return false;
  auto interface = dyn_cast<MemoryEffectOpInterface>(op);
  if (!interface)
    return true;
  SmallVector<MemoryEffects::EffectInstance> effects;
  interface.getEffects(effects);
  return llvm::any_of(
      effects, [&](const MemoryEffects::EffectInstance &effect) {
        if (!isa<MemoryEffects::Write, MemoryEffects::Free>(effect.getEffect()))
          return false;
        Value target = effect.getValue();
        return !target || !areDistinct(root, getRoot(target));
      });
}

/// Whether the memory that `load` reads does not change before `launch`.
static bool isKeptUntil(memref::LoadOp load, gpu::LaunchOp launch) {
  Value root = getRoot(load.getMemref());
  if (isReadOnly(root))
    return true;
  Operation *end = load->getBlock()->findAncestorOpInBlock(*launch);
  if (!end)
    return false;
  // If there is a loop around the launch, all of its body may run before the
  // launch in the next iteration.
  Operation *last = end == launch ? end->getPrevNode() : end;
  for (Operation *op = load; op != last->getNextNode(); op = op->getNextNode())
    if (op->walk([&](Operation *nested) {
            return mayWrite(nested, root) ? WalkResult::interrupt()
                                          : WalkResult::advance();
          }).wasInterrupted())
      return false;
  return true;
}

/// Launches a kernel that copies the element at the place of `load`, and makes
/// `load` read the copy.
static void keepElement(memref::LoadOp load) {
  OpBuilder builder(load);
  Location loc = load.getLoc();
  Value copy = memref::AllocOp::create(builder, loc,
                                       MemRefType::get({}, load.getType()));
  gpu::LaunchOp launch =
      buildThreadLaunch(builder, loc, "element", {},
                        [&](OpBuilder &b, Location nested, ValueRange) {
                          Value element =
                              b.clone(*load.getOperation())->getResult(0);
                          memref::StoreOp::create(b, nested, element, copy);
                        });
  load.getMemrefMutable().set(copy);
  load.getIndicesMutable().clear();
  // The position may depend on another element.
  sinkReads(launch);
}

//===----------------------------------------------------------------------===//
// Moving
//===----------------------------------------------------------------------===//

/// `offset` of a view, or the nearest offset with which the view is inside of
/// its source. An offset that the device reads has not been checked.
static Value clampOffset(OpBuilder &builder, Location loc, Value offset,
                         Value sourceSize, OpFoldResult size,
                         OpFoldResult stride) {
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  Value steps = arith::SubIOp::create(
      builder, loc, getValueOrCreateConstantIndexOp(builder, loc, size), one);
  Value length = arith::MulIOp::create(
      builder, loc, steps,
      getValueOrCreateConstantIndexOp(builder, loc, stride));
  Value last = arith::SubIOp::create(
      builder, loc, arith::SubIOp::create(builder, loc, sourceSize, length),
      one);
  Value below = arith::MinSIOp::create(builder, loc, offset, last);
  return arith::MaxSIOp::create(builder, loc, below, zero);
}

/// Limits the offsets of a view in a kernel, so that it is inside of its
/// source.
static void clampView(memref::SubViewOp view) {
  OpBuilder builder(view);
  Location loc = view.getLoc();
  SmallVector<OpFoldResult> offsets = view.getMixedOffsets();
  MutableOperandRange dynamic = view.getOffsetsMutable();
  unsigned next = 0;
  for (auto [dim, offset, size, stride] :
       llvm::enumerate(offsets, view.getMixedSizes(), view.getMixedStrides())) {
    auto value = dyn_cast<Value>(offset);
    if (!value)
      continue;
    OpOperand &operand = dynamic[next++];
    if (!dependsOnRead(value))
      continue;
    Value sourceSize =
        memref::DimOp::create(builder, loc, view.getSource(), dim);
    operand.set(clampOffset(builder, loc, value, sourceSize, size, stride));
  }
}

void fp8::sinkReads(gpu::LaunchOp launch) {
  SetVector<Value> captured;
  getUsedValuesDefinedAbove(launch.getBody(), captured);
  SetVector<Operation *> slice;
  for (Value value : captured)
    slice.insert_range(getReadSlice(value));
  slice = topologicalSort(slice);
  for (Operation *op : slice)
    if (auto load = dyn_cast<memref::LoadOp>(op);
        load && !isKeptUntil(load, launch))
      keepElement(load);
  OpBuilder builder = OpBuilder::atBlockBegin(&launch.getBody().front());
  IRMapping mapping;
  for (Operation *op : slice)
    if (auto view = dyn_cast<memref::SubViewOp>(builder.clone(*op, mapping)))
      clampView(view);
  for (Value value : captured)
    if (Value inside = mapping.lookupOrNull(value))
      replaceAllUsesInRegionWith(value, inside, launch.getBody());
}
