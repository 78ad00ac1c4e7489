//===- ModelFiles.h - What lies beside a model's tensors --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tokenizers and other files that stay what they are, whatever becomes of the
// tensors.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_MODELFILES_H
#define LIB_CHECKPOINT_MODELFILES_H

#include "llvm/ADT/StringRef.h"

namespace mlir::fp8 {

/// Whether a file of this name goes where the tensors go, as it is.
bool isModelFile(llvm::StringRef name);

/// Whether tensors are in a file of this name, or it says which they are.
bool isCheckpointFile(llvm::StringRef name);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_MODELFILES_H
