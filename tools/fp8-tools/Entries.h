//===- Entries.h - The main functions of tools ------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The functions that run fp8-opt and fp8-compile. Each is the main function of
// one program, and both are in fp8-tools.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_TOOLS_ENTRIES_H
#define TOOLS_FP8_TOOLS_ENTRIES_H

#include "llvm/Support/CommandLine.h"

/// Runs fp8-opt and returns its exit code.
int runFp8Opt(int argc, char **argv);

/// Runs fp8-compile and returns its exit code.
int runFp8Compile(int argc, char **argv);

/// The category of the options of fp8-compile. They are registered before
/// main() begins.
llvm::cl::OptionCategory &getFp8CompileOptions();

#endif // TOOLS_FP8_TOOLS_ENTRIES_H
