//===- AssertionFlags.cpp - All that kernels report to --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Where the list of flags starts. A file of its own for the reason that
// ErrorBuffer.cpp gives: all compiled libraries of a program share one list, so
// that any copy of fp8_check knows of all flags.
//
//===----------------------------------------------------------------------===//

#include "Assertions.h"

static std::atomic<fp8rt::AssertionFlag *> first{nullptr};

std::atomic<fp8rt::AssertionFlag *> *fp8_assertion_flags(void) {
  return &first;
}
