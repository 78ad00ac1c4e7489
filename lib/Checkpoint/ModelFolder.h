//===- ModelFolder.h - Find the files of a model in a folder ----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A folder may contain one model under several names, or several models.
// Chooses the files that programs would load. If that is not clear, returns an
// error.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_MODELFOLDER_H
#define LIB_CHECKPOINT_MODELFOLDER_H

#include "fp8/Checkpoint/FileNaming.h"
#include "llvm/Support/Error.h"
#include <set>

namespace mlir::fp8 {

struct ModelFolder {
  /// The name of the index that lists the files; may be empty.
  std::string index;
  /// The files of the model, if there is no index.
  std::set<std::string> files;
  FileNaming naming;
  /// All safetensors files of the folder.
  std::set<std::string> allFiles;
};

llvm::Expected<ModelFolder> chooseFiles(llvm::StringRef folder);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_MODELFOLDER_H
