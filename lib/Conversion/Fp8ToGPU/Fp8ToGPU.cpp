//===- Fp8ToGPU.cpp - The pass convert-fp8-to-gpu -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Replaces operations on device memory by launches of kernels that it writes.
//
//===----------------------------------------------------------------------===//

#include "Kernels/KernelModule.h"
#include "Patterns.h"
#include "ScalarLoops.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/IR/Fp8Ops.h"
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
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_CONVERTFP8TOGPUPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

namespace {
struct ConvertFp8ToGPUPass
    : fp8::impl::ConvertFp8ToGPUPassBase<ConvertFp8ToGPUPass> {
  using ConvertFp8ToGPUPassBase::ConvertFp8ToGPUPassBase;

  void runOnOperation() override {
    std::optional<GpuTarget> gpu = getGpuTarget(chip);
    if (!gpu || !StringRef(chip).starts_with("sm_")) {
      emitError(getOperation()->getLoc())
          << "expected a chip of " << llvm::join(getGpuChipNames(), ", ")
          << ", got " << chip;
      return signalPassFailure();
    }
    ContractionTotal total = countContractions(getOperation());
    KernelModule kernels(getOperation());
    KernelTarget target{kernels, *gpu};
    RewritePatternSet patterns(&getContext());
    populateQuantizeKernelPatterns(patterns, target);
    populateScaledMatmulKernelPatterns(patterns, target);
    populateUnquantizedMatmulPatterns(patterns, target);
    populateAttentionKernelPatterns(patterns, target);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
    remarkScalarLoops(getOperation(), total, *gpu);
  }
};
} // namespace
