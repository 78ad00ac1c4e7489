//===- KernelEnums.cpp - Enumerations of kernels --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The generated conversions to and from text.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/KernelEnums.h"
#include "llvm/ADT/StringSwitch.h"

#include "fp8/Support/KernelEnums.cpp.inc"
