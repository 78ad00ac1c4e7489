//===- PtxAssembler.cpp - Find ptxas --------------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks for ptxas in the same places as MLIR.
//
//===----------------------------------------------------------------------===//

#include "PtxAssembler.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

using namespace mlir;
using namespace mlir::fp8;

static std::string findInToolkit(StringRef toolkit) {
  SmallString<128> path(toolkit);
  llvm::sys::path::append(path, "bin", "ptxas");
  return llvm::sys::fs::can_execute(path) ? path.str().str() : "";
}

std::string fp8::findPtxas(StringRef toolkit) {
  if (!toolkit.empty())
    return findInToolkit(toolkit);
  if (auto path = llvm::sys::findProgramByName("ptxas"))
    return *path;
  for (StringRef variable : {"CUDA_ROOT", "CUDA_HOME", "CUDA_PATH"})
    if (std::optional<std::string> root = llvm::sys::Process::GetEnv(variable))
      if (std::string path = findInToolkit(*root); !path.empty())
        return path;
  return "";
}
