//===- BuildAttention.h - The operation for an attention --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates fp8.attention for an attention that the program computes in several
// operations.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_BUILDATTENTION_H
#define LIB_TRANSFORMS_BUILDATTENTION_H

#include "AttentionLoops.h"
#include "fp8/Analysis/AttentionInfo.h"
#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// Creates the operation with the given loops, and the reshapes that give its
/// operands the dimensions of these loops. Returns the result in the form that
/// `info.result` has in the program.
Value buildAttention(OpBuilder &builder, Location loc, AttentionInfo &info,
                     const AttentionLoops &loops);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_BUILDATTENTION_H
