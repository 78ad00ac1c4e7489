//===- AttachTarget.cpp - Set the chip of kernels -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sets an NVVM target on every gpu.module, by the table of chips.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/Passes.h"
#include "fp8/IR/KernelAttrs.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Target/LLVM/NVVM/Target.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_ATTACHGPUTARGETPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

namespace {
struct AttachGpuTargetPass
    : fp8::impl::AttachGpuTargetPassBase<AttachGpuTargetPass> {
  using AttachGpuTargetPassBase::AttachGpuTargetPassBase;

  void runOnOperation() override {
    FailureOr<TargetAttr> target = TargetAttr::require(getOperation());
    if (failed(target))
      return signalPassFailure();
    GpuTarget chip = target->getGpu();
    auto attr = NVVM::NVVMTargetAttr::get(&getContext(), optLevel,
                                          "nvptx64-nvidia-cuda", chip.name,
                                          chip.ptxFeatures);
    for (auto module : getOperation().getOps<gpu::GPUModuleOp>()) {
      module.setTargetsAttr(ArrayAttr::get(&getContext(), {attr}));
      ++numModules;
    }
  }
};
} // namespace
