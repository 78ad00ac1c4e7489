//===- KernelEnums.h - Enumerations of kernels ---------------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The enumerations of KernelEnums.td as plain C++.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_KERNELENUMS_H
#define FP8_SUPPORT_KERNELENUMS_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/DenseMapInfo.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <optional>

#include "fp8/Support/KernelEnums.h.inc"

#endif // FP8_SUPPORT_KERNELENUMS_H
