//===- HostArithmetic.h - Arithmetic that LLVM has code for -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the code of a CPU needs, be it all of a program or the host's part of a
// program for a GPU.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PIPELINES_HOSTARITHMETIC_H
#define LIB_PIPELINES_HOSTARITHMETIC_H

#include "mlir/Pass/PassManager.h"

namespace mlir::fp8 {

/// Views and reshapes of buffers as address arithmetic.
void addViewExpansion(OpPassManager &pm);

/// Arithmetic that LLVM has no code for on every x86 machine, and affine
/// operations, as arithmetic that it has code for.
void addArithmeticExpansion(OpPassManager &pm);

/// Control flow as blocks, math functions as LLVM's or as calls of libm.
void addControlFlowAndMath(OpPassManager &pm);

} // namespace mlir::fp8

#endif // LIB_PIPELINES_HOSTARITHMETIC_H
