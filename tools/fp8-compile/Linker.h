//===- Linker.h - Shared objects --------------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Links an object with the runtime, by lld or by a C compiler.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_COMPILE_LINKER_H
#define TOOLS_FP8_COMPILE_LINKER_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace mlir::fp8 {

/// The archive of the runtime: `given` if that is not empty, else the one that
/// was built or installed with the program `argv0`.
llvm::Expected<std::string> findRuntime(llvm::StringRef given,
                                        const char *argv0);

/// Links `object` and `runtime` to the shared object `output`. The C compiler
/// `compiler` links them, or lld in this process if `compiler` is empty. lld
/// needs nothing but the C library with which this process runs.
llvm::Error linkSharedObject(llvm::StringRef object, llvm::StringRef runtime,
                             llvm::StringRef output, llvm::StringRef compiler);

} // namespace mlir::fp8

#endif // TOOLS_FP8_COMPILE_LINKER_H
