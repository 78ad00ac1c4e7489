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
#include "llvm/IR/Instructions.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/CodeGen.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/Transforms/Utils/Cloning.h"

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

/// The features of this machine, such as "+avx2,-avx512f". Some of those that
/// its CPU has may be switched off.
static std::string getNativeFeatures() {
  std::string text;
  for (const auto &feature : llvm::sys::getHostCPUFeatures())
    text += (text.empty() ? "" : ",") +
            std::string(feature.second ? "+" : "-") + feature.first().str();
  return text;
}

static std::unique_ptr<llvm::TargetMachine>
createMachine(const llvm::Module &module, ModuleOp reporter,
              const HostTarget &host) {
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
  bool isNative = host.cpu == "native";
  std::string cpu = isNative ? llvm::sys::getHostCPUName().str() : host.cpu;
  // LLVM ignores names that it does not know.
  std::unique_ptr<llvm::MCSubtargetInfo> known(
      target->createMCSubtargetInfo(triple, "", ""));
  if (cpu != "generic" && !known->isCPUStringValid(cpu)) {
    emitError(reporter.getLoc(), "expected --cpu=native or a CPU that LLVM "
                                 "knows for ")
        << triple.getArchName() << ", such as x86-64-v3, got '" << cpu << "'";
    return nullptr;
  }
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      triple, cpu, isNative ? getNativeFeatures() : "", llvm::TargetOptions(),
      llvm::Reloc::PIC_, getCodeModel(module),
      llvm::CodeGenOpt::getLevel(host.optLevel)
          .value_or(llvm::CodeGenOptLevel::Default)));
}

/// Inlines each internal function with thousands of arguments, such as that of
/// a whole model, into its only caller. LLVM does that as well, but follows the
/// arguments before, in quadratic time.
static void inlineWideFunctions(llvm::Module &module) {
  constexpr size_t most = 1000;
  for (llvm::Function &function : llvm::make_early_inc_range(module)) {
    if (!function.hasInternalLinkage() || function.arg_size() <= most ||
        !function.hasOneUse())
      continue;
    auto *call = llvm::dyn_cast<llvm::CallInst>(*function.user_begin());
    llvm::InlineFunctionInfo info;
    if (call && call->getCalledFunction() == &function &&
        llvm::InlineFunction(*call, info).isSuccess())
      function.eraseFromParent();
  }
}

std::unique_ptr<HostCode> HostCode::create(ModuleOp op,
                                           const HostTarget &target) {
  std::unique_ptr<HostCode> code(new HostCode());
  code->module = translateModuleToLLVMIR(op, code->context);
  if (!code->module)
    return nullptr;
  code->machine = createMachine(*code->module, op, target);
  if (!code->machine)
    return nullptr;
  code->module->setTargetTriple(code->machine->getTargetTriple());
  code->module->setDataLayout(code->machine->createDataLayout());
  auto optimize = makeOptimizingTransformer(target.optLevel, /*sizeLevel=*/0,
                                            code->machine.get());
  inlineWideFunctions(*code->module);
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

/// Whether quadratic algorithms would take more than about a second for the
/// basic blocks of a module. The host code of a whole model has few and large
/// basic blocks. Small ones are not counted, so that the loops of a program for
/// a CPU are scheduled in the same way, however many there are.
static bool hasHugeBasicBlocks(const llvm::Module &module) {
  constexpr uint64_t smallest = 500, limit = 4'000'000;
  uint64_t steps = 0;
  for (const llvm::Function &function : module)
    for (const llvm::BasicBlock &block : function)
      if (uint64_t size = block.size(); size >= smallest)
        steps += size * size;
  return steps > limit;
}

/// Makes instruction selection keep an order that it finds in linear time. The
/// default scheduler of SelectionDAG takes quadratic time. LLVM has no other
/// interface for this choice than the command line option.
static void chooseLinearScheduler() {
  auto &options = llvm::cl::getRegisteredOptions();
  if (llvm::cl::Option *option = options.lookup("pre-RA-sched");
      option && !option->getNumOccurrences())
    option->addOccurrence(0, option->ArgStr, "linearize");
}

LogicalResult HostCode::writeObject(llvm::raw_pwrite_stream &stream) {
  if (hasHugeBasicBlocks(*module))
    chooseLinearScheduler();
  llvm::legacy::PassManager passes;
  if (machine->addPassesToEmitFile(passes, stream, nullptr,
                                   llvm::CodeGenFileType::ObjectFile))
    return failure();
  passes.run(*module);
  return success();
}
