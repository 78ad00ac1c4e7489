//===- GPUToRuntime.cpp - The pass convert-gpu-to-runtime -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lowers host code to the LLVM dialect. Launches and operations on device
// memory become calls of the runtime, and public functions get their C
// interface.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "RuntimeABI.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/IR/KernelAttrs.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/FuncToLLVM/ConvertFuncToLLVM.h"
#include "mlir/Conversion/IndexToLLVM/IndexToLLVM.h"
#include "mlir/Conversion/LLVMCommon/ConversionTarget.h"
#include "mlir/Conversion/MemRefToLLVM/MemRefToLLVM.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Transforms/DialectConversion.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_CONVERTGPUTORUNTIMEPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

namespace {
struct ConvertGPUToRuntimePass
    : fp8::impl::ConvertGPUToRuntimePassBase<ConvertGPUToRuntimePass> {
  using ConvertGPUToRuntimePassBase::ConvertGPUToRuntimePassBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<TargetAttr> target = TargetAttr::require(module);
    if (failed(target))
      return signalPassFailure();
    FailureOr<std::vector<EntryPoint>> entries = collectEntryPoints(module);
    if (failed(entries) || failed(verifyHostCode(module)))
      return signalPassFailure();
    prepareHostFunctions(module, *entries);

    LowerToLLVMOptions options(&getContext());
    LLVMTypeConverter converter(&getContext(), options);
    if (failed(convert(module, converter)))
      return signalPassFailure();
    buildEntryPoints(module, *entries, target->getChip(), "fp8rtRun",
                     converter);
    // The chip is no longer needed, and tools without the fp8 dialect read this
    // module.
    module->removeAttr("fp8.target");
  }

private:
  LogicalResult convert(ModuleOp module, const LLVMTypeConverter &converter) {
    LLVMConversionTarget target(getContext());
    target.addLegalOp<ModuleOp, gpu::GPUModuleOp, gpu::BinaryOp>();
    target.markOpRecursivelyLegal<gpu::GPUModuleOp, gpu::BinaryOp>();
    RewritePatternSet patterns(&getContext());
    populateFuncToLLVMConversionPatterns(converter, patterns);
    arith::populateArithToLLVMConversionPatterns(converter, patterns);
    cf::populateControlFlowToLLVMConversionPatterns(converter, patterns);
    index::populateIndexToLLVMConversionPatterns(converter, patterns);
    populateFinalizeMemRefToLLVMConversionPatterns(converter, patterns);
    // These have a higher benefit than MLIR's patterns, for which memory
    // belongs to the host.
    populateAssertLoweringPatterns(converter, patterns, /*benefit=*/2);
    populateLaunchLoweringPatterns(converter, patterns, /*benefit=*/2);
    populateMemoryLoweringPatterns(converter, patterns, /*benefit=*/2);
    return applyFullConversion(module, target, std::move(patterns));
  }
};
} // namespace
