//===- MakeBinaries.cpp - Compile kernels, with or without a toolkit ------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pass --fp8-make-binaries. MLIR's own pass reports an error, but does not
// fail, if there is no CUDA toolkit, which kernels do not need, or if the
// format is unknown.
//
//===----------------------------------------------------------------------===//

#include "fp8/Pipelines/Passes.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::fp8 {
#define GEN_PASS_DEF_MAKEBINARIESPASS
#include "fp8/Pipelines/Passes.h.inc"
} // namespace mlir::fp8

using namespace mlir;
using namespace mlir::fp8;

/// Whether a message says that the folder of the toolkit, or its library of
/// functions for kernels, is not there.
static bool isAboutToolkit(const Diagnostic &diagnostic) {
  std::string text = diagnostic.str();
  return StringRef(text).starts_with("CUDA path: ") ||
         StringRef(text).starts_with("LibDevice path: ");
}

namespace {
struct MakeBinariesPass : fp8::impl::MakeBinariesPassBase<MakeBinariesPass> {
  using MakeBinariesPassBase::MakeBinariesPassBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    createGpuModuleToBinaryPass()->getDependentDialects(registry);
  }

  void runOnOperation() override {
    // MLIR's pass reports another format, but does not fail.
    if (!llvm::is_contained({"isa", "bin", "fatbin", "offloading", "llvm"},
                            StringRef(format))) {
      emitError(getOperation().getLoc(),
                "expected the format isa, bin, fatbin, offloading or llvm, "
                "got '")
          << format << "'";
      return signalPassFailure();
    }
    // A toolkit that the user names has to be there.
    bool ignoresToolkit = toolkit.empty();
    ScopedDiagnosticHandler handler(&getContext(), [=](Diagnostic &diagnostic) {
      return success(ignoresToolkit && isAboutToolkit(diagnostic));
    });
    GpuModuleToBinaryPassOptions options;
    options.compilationTarget = format;
    options.toolkitPath = toolkit;
    OpPassManager passes(getOperation()->getName());
    passes.addPass(createGpuModuleToBinaryPass(options));
    if (failed(runPipeline(passes, getOperation())))
      signalPassFailure();
  }
};
} // namespace
