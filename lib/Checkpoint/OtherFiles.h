//===- OtherFiles.h - Files that are no safetensors -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tells what a file is that somebody took for a safetensors file, and what to
// do with it.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_OTHERFILES_H
#define LIB_CHECKPOINT_OTHERFILES_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace mlir::fp8 {

/// Of the first bytes of a file, that many tell.
constexpr size_t tellingBytes = 64;

/// "a PyTorch file: ...", from the first bytes of a file; empty if they tell
/// nothing.
std::string explainContent(llvm::StringRef firstBytes);

/// The same from the name of a file.
std::string explainFileName(llvm::StringRef name);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_OTHERFILES_H
