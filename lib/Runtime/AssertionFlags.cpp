//===- AssertionFlags.cpp - The list of assertion flags -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The start of the list of flags. All compiled libraries of a program share one
// list, so that every copy of fp8_check sees all flags. ErrorBuffer.cpp
// explains why this needs a separate file.
//
//===----------------------------------------------------------------------===//

#include "Assertions.h"

static std::atomic<fp8rt::AssertionFlag *> first{nullptr};

std::atomic<fp8rt::AssertionFlag *> *fp8_assertion_flags(void) {
  return &first;
}
