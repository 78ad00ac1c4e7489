//===- Interface.h - Header and manifest of a program -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes the header and the manifest that accompany a compiled program.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_COMPILE_INTERFACE_H
#define TOOLS_FP8_COMPILE_INTERFACE_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::fp8 {

/// The manifest as JSON: docs/Runtime.md describes it.
void writeManifest(ModuleOp module, StringRef chip, llvm::raw_ostream &stream);

/// A C header that declares every exported function. `name` is the name of the
/// header.
void writeHeader(ModuleOp module, StringRef name, llvm::raw_ostream &stream);

} // namespace mlir::fp8

#endif // TOOLS_FP8_COMPILE_INTERFACE_H
