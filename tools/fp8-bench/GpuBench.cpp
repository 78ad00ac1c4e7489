//===- GpuBench.cpp - Compare kernels with other libraries on a GPU -------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The gpu mode is a Python program, fp8_testing.bench, because the libraries to
// compare with are called from Python. This file starts it.
//
//===----------------------------------------------------------------------===//

#include "BenchModes.h"
#include "llvm/Support/raw_ostream.h"
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <unistd.h>

using namespace mlir::fp8::bench;

/// Without arguments, prints the help of the program.
static int runGpu() { return runGpuMode({"--help"}); }

static Mode gpuMode("gpu",
                    "kernels on a GPU and those of cuBLASLt and DeepGEMM",
                    runGpu);

int mlir::fp8::bench::runGpuMode(std::vector<std::string> arguments) {
  const char *interpreter = std::getenv("FP8_PYTHON");
  std::vector<std::string> words = {interpreter ? interpreter : "python3", "-m",
                                    "fp8_testing.bench"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char *> pointers;
  for (std::string &word : words)
    pointers.push_back(word.data());
  pointers.push_back(nullptr);
  std::string path = FP8_PYTHON_PATH;
  if (const char *inherited = std::getenv("PYTHONPATH"))
    path += std::string(":") + inherited;
  setenv("PYTHONPATH", path.c_str(), /*overwrite=*/1);
  execvp(pointers.front(), pointers.data());
  llvm::errs() << "fp8-bench: expected a Python interpreter, python3 or what "
                  "FP8_PYTHON names, got '"
               << words.front() << "': " << std::strerror(errno) << "\n";
  return 1;
}
