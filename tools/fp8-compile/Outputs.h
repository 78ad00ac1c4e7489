//===- Outputs.h - The files of a compilation -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes output files, which are either complete or absent.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_COMPILE_OUTPUTS_H
#define TOOLS_FP8_COMPILE_OUTPUTS_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::fp8 {

/// What to write.
enum class OutputKind { SharedObject, Object, LLVM, PTX, Cubin, MLIR };

/// Writes `path` by `write`; "-" is the standard output.
llvm::Error
writeFile(llvm::StringRef path,
          llvm::function_ref<llvm::Error(llvm::raw_pwrite_stream &)> write);

/// The kernels of a compiled module, as PTX or as a cubin.
llvm::Expected<StringRef> getKernels(ModuleOp module);

} // namespace mlir::fp8

#endif // TOOLS_FP8_COMPILE_OUTPUTS_H
