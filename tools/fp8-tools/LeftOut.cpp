//===- LeftOut.cpp - Parts of LLVM that the wheel does without ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Defines functions of LLVM that are called but whose work is not needed here.
// So the linker does not take the real functions, and all that they use, from
// the archives of LLVM. Without this file, the program would be twice as large.
//
//===----------------------------------------------------------------------===//

#include "llvm/Plugins/PassPlugin.h"

// Some passes of MLIR, and lld, initialize all architectures that LLVM knows.
// Programs are compiled only for this machine and for GPUs of NVIDIA. For other
// architectures, these functions do nothing.
#define FP8_OTHER_TARGET(name)                                                 \
  extern "C" void LLVMInitialize##name##TargetInfo() {}                        \
  extern "C" void LLVMInitialize##name##Target() {}                            \
  extern "C" void LLVMInitialize##name##TargetMC() {}                          \
  extern "C" void LLVMInitialize##name##AsmPrinter() {}                        \
  extern "C" void LLVMInitialize##name##AsmParser() {}                         \
  extern "C" void LLVMInitialize##name##Disassembler() {}

#include <OtherTargets.def>

/// Only link-time optimization adds the passes of Polly. fp8-compile links no
/// LLVM IR.
llvm::PassPluginLibraryInfo getPollyPluginInfo() {
  return {LLVM_PLUGIN_API_VERSION, "none", "", [](llvm::PassBuilder &) {}};
}
