//===- InstructionSet.cpp - Choice of the row loops -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Picks the instruction set at run time.
//
//===----------------------------------------------------------------------===//

#include "RowKernels.h"
#include "fp8/Support/QuantizeBuffer.h"
#include <atomic>

using namespace mlir::fp8;
using kernels::RowKernels;

static const RowKernels *getFastestRowKernels() {
  const RowKernels *fastest = nullptr;
  kernels::forEachRowKernels([&](const RowKernels &candidate) {
    if (!fastest)
      fastest = &candidate;
  });
  return fastest;
}

static std::atomic<const RowKernels *> &getCurrent() {
  static std::atomic<const RowKernels *> current{getFastestRowKernels()};
  return current;
}

const RowKernels &kernels::getRowKernels() { return *getCurrent().load(); }

llvm::SmallVector<llvm::StringRef> mlir::fp8::getInstructionSets() {
  llvm::SmallVector<llvm::StringRef> names;
  kernels::forEachRowKernels(
      [&](const RowKernels &candidate) { names.push_back(candidate.name); });
  return names;
}

bool mlir::fp8::useInstructionSet(llvm::StringRef name) {
  bool found = false;
  kernels::forEachRowKernels([&](const RowKernels &candidate) {
    if (name != candidate.name)
      return;
    getCurrent().store(&candidate);
    found = true;
  });
  return found;
}
