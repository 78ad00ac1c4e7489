//===- CPUToRuntime.cpp - The pass convert-cpu-to-runtime -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lowers a program for a CPU to the LLVM dialect. Public functions get their C
// interface.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "fp8/Conversion/Passes.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/FuncToLLVM/ConvertFuncToLLVM.h"
#include "mlir/Conversion/IndexToLLVM/IndexToLLVM.h"
#include "mlir/Conversion/LLVMCommon/ConversionTarget.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MemRefToLLVM/MemRefToLLVM.h"
#include "mlir/Conversion/UBToLLVM/UBToLLVM.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Transforms/DialectConversion.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_CONVERTCPUTORUNTIMEPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

namespace {
struct ConvertCPUToRuntimePass
    : fp8::impl::ConvertCPUToRuntimePassBase<ConvertCPUToRuntimePass> {
  using ConvertCPUToRuntimePassBase::ConvertCPUToRuntimePassBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<std::vector<EntryPoint>> entries = collectEntryPoints(module);
    if (failed(entries))
      return signalPassFailure();
    markAssertions(module);
    prepareHostFunctions(module, *entries);
    LowerToLLVMOptions options(&getContext());
    LLVMTypeConverter converter(&getContext(), options);
    if (failed(convert(module, converter)))
      return signalPassFailure();
    buildEntryPoints(module, *entries, "cpu", "fp8rtHostRun", converter);
  }

private:
  LogicalResult convert(ModuleOp module, const LLVMTypeConverter &converter) {
    LLVMConversionTarget target(getContext());
    target.addLegalOp<ModuleOp>();
    RewritePatternSet patterns(&getContext());
    populateFuncToLLVMConversionPatterns(converter, patterns);
    arith::populateArithToLLVMConversionPatterns(converter, patterns);
    cf::populateControlFlowToLLVMConversionPatterns(converter, patterns);
    index::populateIndexToLLVMConversionPatterns(converter, patterns);
    populateMathToLLVMConversionPatterns(converter, patterns);
    populateFinalizeMemRefToLLVMConversionPatterns(converter, patterns);
    ub::populateUBToLLVMConversionPatterns(converter, patterns);
    // These have a higher benefit than MLIR's patterns, which call malloc and
    // abort.
    populateHostLoweringPatterns(converter, patterns, /*benefit=*/2);
    return applyPartialConversion(module, target, std::move(patterns));
  }
};
} // namespace
