//===- Fp8Enums.cpp - Numeric policy enumerations -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The generated definitions.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/Fp8Enums.h"
#include "llvm/ADT/StringSwitch.h"

#include "fp8/Support/Fp8Enums.cpp.inc"
