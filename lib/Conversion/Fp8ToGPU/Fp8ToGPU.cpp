//===- Fp8ToGPU.cpp - The pass convert-fp8-to-gpu -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Replaces each operation that has the attribute fp8.kernel by a launch.
// fp8-select-kernels has chosen the kernel. This pass checks it and writes its
// code.
//
//===----------------------------------------------------------------------===//

#include "KernelFamily.h"
#include "Kernels/KernelModule.h"
#include "RowBranches.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/MatmulGroupOp.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_CONVERTFP8TOGPUPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

/// The message if an operation has a correct kernel but no pattern replaced it.
/// This is a mistake of the pass. The operation must not become a loop
/// silently.
static constexpr StringLiteral notWritten =
    "expected a pattern that writes its kernel, got none";

/// Checks the attribute fp8.kernel of `op`.
static LogicalResult
verifyKernel(Operation *op, ArrayRef<std::unique_ptr<KernelFamily>> families,
             const GpuTarget &chip) {
  Attribute config = op->getAttr(kernelAttrName);
  const KernelFamily *family = findFamily(op, config, families);
  if (!family)
    return failure();
  Attribute complete = completeKernel(op, config, *family, chip);
  if (!complete)
    return failure();
  if (complete != config)
    return op->emitOpError("cannot have the kernel ")
           << config
           << ": expected a complete one, as fp8-select-kernels makes it: "
           << complete;
  return success();
}

/// Checks that one launch can compute the matmuls of a group.
static LogicalResult
verifyGroup(MatmulGroupOp group,
            ArrayRef<std::unique_ptr<KernelFamily>> families) {
  SmallVector<ScaledMatmulOp> matmuls = group.getMatmuls();
  auto getKernel = [](ScaledMatmulOp matmul) {
    return getKernelForMostRows(matmul->getAttr(kernelAttrName));
  };
  SmallVector<LaunchShare> shares;
  for (ScaledMatmulOp matmul : matmuls) {
    std::optional<LaunchShare> share = getLaunchShare(matmul, families);
    if (share && getKernel(matmul) == getKernel(matmuls.front()))
      shares.push_back(*share);
  }
  if (shares.size() == matmuls.size() && haveOneLaunch(shares))
    return success();
  return group.emitOpError(
      "expected matmuls that one launch can compute: with one kernel, one "
      "size of K, no batch, and epilogues with the same code; got others");
}

namespace {
struct ConvertFp8ToGPUPass
    : fp8::impl::ConvertFp8ToGPUPassBase<ConvertFp8ToGPUPass> {
  using ConvertFp8ToGPUPassBase::ConvertFp8ToGPUPassBase;

  void runOnOperation() override {
    FailureOr<TargetAttr> target = TargetAttr::require(getOperation());
    if (failed(target))
      return signalPassFailure();
    GpuTarget chip = target->getGpu();
    SmallVector<std::unique_ptr<KernelFamily>> families =
        createKernelFamilies();
    bool isValid = true;
    getOperation()->walk([&](Operation *op) {
      if (op->hasAttr(kernelAttrName))
        isValid &= succeeded(verifyKernel(op, families, chip));
    });
    getOperation()->walk([&](MatmulGroupOp group) {
      isValid = isValid && succeeded(verifyGroup(group, families));
    });
    if (!isValid)
      return signalPassFailure();
    branchOnRows(getOperation());
    KernelModule kernels(getOperation());
    KernelTarget where{kernels, chip};
    RewritePatternSet patterns(&getContext());
    for (const std::unique_ptr<KernelFamily> &family : families)
      if (family->isOn(chip))
        family->populatePatterns(patterns, where);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
    getOperation()->walk([&](Operation *op) {
      if (!op->hasAttr(kernelAttrName))
        return;
      op->emitOpError(notWritten);
      signalPassFailure();
    });
  }
};
} // namespace
