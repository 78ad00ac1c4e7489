//===- LaunchEarly.cpp - Kernels start while the one before runs ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-launch-early: kernels start early by programmatic dependent
// launches, unless they already contain code for this.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/Passes.h"
#include "fp8/IR/KernelAttrs.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_LAUNCHEARLYPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

/// Whether the kernel already contains code that waits for earlier kernels.
static bool waitsByItself(FunctionOpInterface kernel) {
  return kernel
      ->walk([](NVVM::GriddepcontrolOp) { return WalkResult::interrupt(); })
      .wasInterrupted();
}

/// Makes the kernel first allow the next kernel to start, and then wait for
/// earlier kernels before it does anything else.
static void waitAtStart(FunctionOpInterface kernel) {
  OpBuilder builder(kernel.getContext());
  builder.setInsertionPointToStart(&kernel.getFunctionBody().front());
  for (auto action : {NVVM::GridDepActionKind::launch_dependents,
                      NVVM::GridDepActionKind::wait})
    NVVM::GriddepcontrolOp::create(builder, kernel.getLoc(), action);
}

namespace {
struct LaunchEarlyPass : fp8::impl::LaunchEarlyPassBase<LaunchEarlyPass> {
  using LaunchEarlyPassBase::LaunchEarlyPassBase;

  void runOnOperation() override {
    FailureOr<TargetAttr> target = TargetAttr::require(getOperation());
    if (failed(target))
      return signalPassFailure();
    if (!target->getGpu().hasHopperBasics)
      return;
    llvm::DenseMap<Operation *, bool> startEarly;
    getOperation().walk([&](gpu::LaunchFuncOp launch) {
      auto kernel = SymbolTable::lookupNearestSymbolFrom<FunctionOpInterface>(
          launch, launch.getKernel());
      if (!kernel || kernel.isExternal())
        return;
      auto [entry, isNew] = startEarly.try_emplace(kernel, false);
      if (isNew && !waitsByItself(kernel)) {
        waitAtStart(kernel);
        entry->second = true;
      }
      if (!entry->second)
        return;
      launch->setAttr("fp8.launch_dependents", UnitAttr::get(&getContext()));
      ++numLaunches;
    });
  }
};
} // namespace
