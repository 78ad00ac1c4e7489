//===- GuardAssertions.cpp - Skip operations after failed assertions ------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A thread of a kernel continues after an assertion fails, because other
// threads may wait for it. It then skips operations that are not safe: reads at
// computed indices, writes, and divisions of integers.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_GUARDASSERTIONSPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

/// Whether `op` itself, without its regions, is not safe after a failed
/// assertion.
static bool isUnsafe(Operation *op) {
  return op->getNumRegions() == 0 && !op->hasTrait<OpTrait::IsTerminator>() &&
         !isPure(op);
}

/// The operations of `body` that must be skipped after a failed assertion,
/// including other assertions. Empty if there are no assertions. In a loop with
/// an assertion, all operations may follow the assertion of the previous
/// iteration.
static SmallVector<Operation *> collectUnsafe(Region &body) {
  SmallVector<Operation *> unsafe;
  bool mayHaveFailed = false;
  for (Operation &statement : body.front()) {
    mayHaveFailed |=
        statement.walk([](cf::AssertOp) { return WalkResult::interrupt(); })
            .wasInterrupted();
    if (mayHaveFailed)
      statement.walk([&](Operation *op) {
        if (isUnsafe(op))
          unsafe.push_back(op);
      });
  }
  return unsafe;
}

/// NaN if the type has one, otherwise zero; null if the type has neither.
static TypedAttr getSubstitute(Type type) {
  Builder builder(type.getContext());
  if (auto floatType = dyn_cast<FloatType>(type)) {
    const llvm::fltSemantics &semantics = floatType.getFloatSemantics();
    if (APFloat::semanticsHasNaN(semantics))
      return FloatAttr::get(type, APFloat::getNaN(semantics));
  }
  return builder.getZeroAttr(type);
}

namespace {
/// A variable of each thread that says whether all assertions have held so far.
class Guard {
public:
  Guard(OpBuilder &builder, Region &body) : builder(builder) {
    builder.setInsertionPointToStart(&body.front());
    Location loc = body.getLoc();
    holds = memref::AllocaOp::create(builder, loc,
                                     MemRefType::get({}, builder.getI1Type()));
    store(loc,
          arith::ConstantOp::create(builder, loc, builder.getBoolAttr(true)));
  }

  /// Executes `op` only if all assertions before it have held.
  void guard(Operation *op) {
    Location loc = op->getLoc();
    builder.setInsertionPoint(op);
    auto branch =
        scf::IfOp::create(builder, loc, op->getResultTypes(), load(loc),
                          /*withElseRegion=*/op->getNumResults() != 0);
    op->replaceAllUsesWith(branch.getResults());
    if (op->getNumResults() != 0)
      yieldSubstitutes(branch.getElseBodyBuilder(), loc, op->getResultTypes());
    OpBuilder inside = branch.getThenBodyBuilder();
    if (op->getNumResults() != 0) {
      Operation *yield = scf::YieldOp::create(inside, loc, op->getResults());
      op->moveBefore(yield);
    } else {
      op->moveBefore(branch.thenBlock(), branch.thenBlock()->begin());
    }
    if (auto assertion = dyn_cast<cf::AssertOp>(op)) {
      builder.setInsertionPointAfter(assertion);
      store(loc, assertion.getArg());
    }
  }

private:
  Value load(Location loc) {
    return memref::LoadOp::create(builder, loc, holds, ValueRange());
  }
  void store(Location loc, Value value) {
    memref::StoreOp::create(builder, loc, value, holds, ValueRange());
  }
  static void yieldSubstitutes(OpBuilder builder, Location loc,
                               TypeRange types) {
    SmallVector<Value> values;
    for (Type type : types)
      values.push_back(
          arith::ConstantOp::create(builder, loc, getSubstitute(type)));
    scf::YieldOp::create(builder, loc, values);
  }

  OpBuilder &builder;
  Value holds;
};

struct GuardAssertionsPass
    : fp8::impl::GuardAssertionsPassBase<GuardAssertionsPass> {
  using GuardAssertionsPassBase::GuardAssertionsPassBase;

  void runOnOperation() override {
    SmallVector<Operation *> kernels;
    getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (!isa<linalg::LinalgOp, scf::ParallelOp>(op))
        return WalkResult::advance();
      kernels.push_back(op);
      return WalkResult::skip();
    });
    OpBuilder builder(&getContext());
    for (Operation *kernel : kernels)
      for (Region &body : kernel->getRegions())
        if (failed(guardBody(builder, body)))
          return signalPassFailure();
  }

private:
  LogicalResult guardBody(OpBuilder &builder, Region &body) {
    SmallVector<Operation *> unsafe = collectUnsafe(body);
    if (unsafe.empty())
      return success();
    for (Operation *op : unsafe)
      for (Type type : op->getResultTypes())
        if (!getSubstitute(type))
          return op->emitOpError("expected numbers as results of what follows "
                                 "an assertion in a kernel, got ")
                 << type;
    Guard guard(builder, body);
    for (Operation *op : unsafe)
      guard.guard(op);
    ++numGuarded;
    return success();
  }
};
} // namespace
