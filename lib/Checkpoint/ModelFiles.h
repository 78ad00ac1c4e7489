//===- ModelFiles.h - Other files of a model --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tokenizers and other files that are copied without changes.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_MODELFILES_H
#define LIB_CHECKPOINT_MODELFILES_H

#include "llvm/ADT/StringRef.h"

namespace mlir::fp8 {

/// Whether a file of this name is copied together with the tensors.
bool isModelFile(llvm::StringRef name);

/// Whether a file of this name contains tensors or is an index of them.
bool isCheckpointFile(llvm::StringRef name);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_MODELFILES_H
