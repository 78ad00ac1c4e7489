//===- OtherFiles.h - Recognize files of other formats ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If a user gives a file that is not a safetensors file, says what kind of file
// it is and what to do with it.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_OTHERFILES_H
#define LIB_CHECKPOINT_OTHERFILES_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace mlir::fp8 {

/// How many of the first bytes of a file are needed to recognize it.
constexpr size_t signatureBytes = 64;

/// "a PyTorch file (...)", from the first bytes of a file; empty if the format
/// is not known.
std::string explainContent(llvm::StringRef firstBytes);

/// The same from the name of a file.
std::string explainFileName(llvm::StringRef name);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_OTHERFILES_H
