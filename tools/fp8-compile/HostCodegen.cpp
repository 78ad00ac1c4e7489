//===- HostCodegen.cpp - Host code as LLVM IR and objects -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Runs LLVM's code generation in this process.
//
//===----------------------------------------------------------------------===//

#include "HostCodegen.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"

using namespace mlir;
using namespace mlir::fp8;

/// Chooses the code model, because 32-bit offsets may not reach all constants
/// and kernels.
static llvm::CodeModel::Model getCodeModel(const llvm::Module &module) {
  uint64_t bytes = 0;
  for (const llvm::GlobalVariable &global : module.globals())
    bytes += module.getDataLayout().getTypeAllocSize(global.getValueType());
  return bytes < (uint64_t(1) << 30) ? llvm::CodeModel::Small
                                     : llvm::CodeModel::Medium;
}

static std::unique_ptr<llvm::TargetMachine>
createMachine(const llvm::Module &module, ModuleOp reporter) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  llvm::Triple triple(llvm::sys::getDefaultTargetTriple());
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target) {
    emitError(reporter.getLoc(), "expected LLVM to know this machine: ")
        << error;
    return nullptr;
  }
  // Generate code for any machine of the architecture, because the host code
  // only launches kernels.
  return std::unique_ptr<llvm::TargetMachine>(
      target->createTargetMachine(triple, "generic", "", llvm::TargetOptions(),
                                  llvm::Reloc::PIC_, getCodeModel(module)));
}

std::unique_ptr<HostCode> HostCode::create(ModuleOp op) {
  std::unique_ptr<HostCode> code(new HostCode());
  code->module = translateModuleToLLVMIR(op, code->context);
  if (!code->module)
    return nullptr;
  code->machine = createMachine(*code->module, op);
  if (!code->machine)
    return nullptr;
  code->module->setTargetTriple(code->machine->getTargetTriple());
  code->module->setDataLayout(code->machine->createDataLayout());
  auto optimize = makeOptimizingTransformer(/*optLevel=*/2, /*sizeLevel=*/0,
                                            code->machine.get());
  if (llvm::Error error = optimize(code->module.get())) {
    emitError(op.getLoc(), "expected host code that LLVM optimizes, got ")
        << llvm::toString(std::move(error));
    return nullptr;
  }
  return code;
}

void HostCode::printIR(llvm::raw_ostream &stream) const {
  module->print(stream, nullptr);
}

LogicalResult HostCode::writeObject(llvm::raw_pwrite_stream &stream) {
  llvm::legacy::PassManager passes;
  if (machine->addPassesToEmitFile(passes, stream, nullptr,
                                   llvm::CodeGenFileType::ObjectFile))
    return failure();
  passes.run(*module);
  return success();
}
