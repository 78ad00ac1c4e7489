//===- SetTarget.cpp - The pass fp8-set-target ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sets the chip as an attribute of the module, which later passes read.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/Passes.h"
#include "fp8/IR/Fp8Dialect.h"
#include "fp8/IR/KernelAttrs.h"
#include "fp8/Support/GpuChipNames.h"
#include "mlir/IR/BuiltinOps.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_SETTARGETPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

namespace {
struct SetTargetPass : fp8::impl::SetTargetPassBase<SetTargetPass> {
  using SetTargetPassBase::SetTargetPassBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<Fp8Dialect>();
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto present = module->getAttrOfType<TargetAttr>("fp8.target");
    if (present && chip.empty())
      return;
    auto target = TargetAttr::getChecked(
        [&] { return emitError(module.getLoc()); }, &getContext(),
        chip.empty() ? StringRef(defaultGpuChip) : StringRef(chip));
    if (!target)
      return signalPassFailure();
    if (present && present != target) {
      emitError(module.getLoc())
          << "expected the chip of the module's 'fp8.target', "
          << present.getChip() << ", got " << chip;
      return signalPassFailure();
    }
    module->setAttr("fp8.target", target);
  }
};
} // namespace
