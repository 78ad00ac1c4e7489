//===- HostCodegen.h - Host code as LLVM IR and objects ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Translates a module in the LLVM dialect to LLVM IR or an object for this
// machine.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_COMPILE_HOSTCODEGEN_H
#define TOOLS_FP8_COMPILE_HOSTCODEGEN_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"
#include <memory>

namespace mlir::fp8 {

/// LLVM IR of a module, optimized for machines like this one.
class HostCode {
public:
  /// Null after an error, which is emitted.
  static std::unique_ptr<HostCode> create(ModuleOp module);

  void printIR(llvm::raw_ostream &stream) const;
  /// An object file for shared libraries.
  LogicalResult writeObject(llvm::raw_pwrite_stream &stream);

private:
  HostCode() = default;

  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> module;
  std::unique_ptr<llvm::TargetMachine> machine;
};

} // namespace mlir::fp8

#endif // TOOLS_FP8_COMPILE_HOSTCODEGEN_H
