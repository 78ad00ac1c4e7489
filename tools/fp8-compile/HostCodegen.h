//===- HostCodegen.h - Host code as LLVM IR and objects ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Translates a module in the LLVM dialect to LLVM IR or an object for machines
// of this architecture.
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
#include <string>

namespace mlir::fp8 {

/// The machines on which the code runs.
struct HostTarget {
  /// The oldest CPU that runs the code: "generic" for every CPU of this
  /// machine's architecture, "native" for this machine's CPU, or a name of
  /// LLVM such as "x86-64-v3".
  std::string cpu = "generic";
  /// 0 to 3.
  unsigned optLevel = 2;
};

/// Optimized LLVM IR of a module.
class HostCode {
public:
  /// Null after an error, which is emitted.
  static std::unique_ptr<HostCode> create(ModuleOp module,
                                          const HostTarget &target);

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
