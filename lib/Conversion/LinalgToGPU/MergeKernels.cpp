//===- MergeKernels.cpp - Merge equal kernels -----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Replaces equal kernels by the first of them. A transformer has many equal
// operations, and compiling each kernel takes time.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_MERGEKERNELSPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

/// The text of a kernel without its name. It is equal for kernels that differ
/// only in their names.
static std::string printWithoutName(gpu::GPUFuncOp kernel) {
  std::string name = kernel.getName().str();
  kernel.setName("");
  std::string text;
  llvm::raw_string_ostream stream(text);
  kernel->print(stream, OpPrintingFlags().useLocalScope().assumeVerified());
  kernel.setName(name);
  return text;
}

namespace {
struct MergeKernelsPass : fp8::impl::MergeKernelsPassBase<MergeKernelsPass> {
  using MergeKernelsPassBase::MergeKernelsPassBase;

  void runOnOperation() override {
    DenseMap<SymbolRefAttr, SymbolRefAttr> replacements;
    for (auto module : getOperation().getOps<gpu::GPUModuleOp>())
      mergeIn(module, replacements);
    if (replacements.empty())
      return;
    getOperation().walk([&](gpu::LaunchFuncOp launch) {
      if (SymbolRefAttr kernel = replacements.lookup(launch.getKernel()))
        launch.setKernelAttr(kernel);
    });
  }

private:
  void mergeIn(gpu::GPUModuleOp module,
               DenseMap<SymbolRefAttr, SymbolRefAttr> &replacements) {
    llvm::StringMap<gpu::GPUFuncOp> known;
    auto getReference = [&](gpu::GPUFuncOp kernel) {
      return SymbolRefAttr::get(module.getNameAttr(),
                                {FlatSymbolRefAttr::get(kernel)});
    };
    for (auto kernel :
         llvm::make_early_inc_range(module.getOps<gpu::GPUFuncOp>())) {
      if (!kernel.isKernel())
        continue;
      auto [first, isNew] = known.try_emplace(printWithoutName(kernel), kernel);
      if (isNew)
        continue;
      replacements[getReference(kernel)] = getReference(first->second);
      kernel.erase();
      ++numMerged;
    }
  }
};
} // namespace
