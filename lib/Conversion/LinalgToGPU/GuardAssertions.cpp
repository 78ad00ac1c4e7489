//===- GuardAssertions.cpp - Nothing unsafe after a failed assertion ------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A thread of a kernel goes on after an assertion that fails, because others
// may wait for it. What must not run then is skipped: reads at computed
// indices, writes, divisions of integers.
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

/// Whether `op`, if it runs, does so on its own, without its regions.
static bool isUnsafe(Operation *op) {
  return op->getNumRegions() == 0 && !op->hasTrait<OpTrait::IsTerminator>() &&
         !isPure(op);
}

/// What `body` does that the failure of an assertion has to keep from
/// happening, assertions included. Empty without assertions. In a loop that
/// asserts something, all follows the assertions of the round before.
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

/// NaN where the type has one, else zero; null if there is neither.
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
/// The variable of a thread that says whether all assertions have held so far.
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

  /// `op` happens only if all assertions before it have held.
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
