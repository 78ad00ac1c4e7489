//===- HostArithmetic.h - Arithmetic of a CPU -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes that lower code for a CPU: a whole program, or the host code of a
// program for a GPU.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PIPELINES_HOSTARITHMETIC_H
#define LIB_PIPELINES_HOSTARITHMETIC_H

#include "mlir/Pass/PassManager.h"

namespace mlir::fp8 {

/// Turns views and reshapes of buffers into address arithmetic.
void addViewExpansion(OpPassManager &pm);

/// Expands affine operations, and arithmetic for which LLVM cannot generate
/// code on every x86 machine.
void addArithmeticExpansion(OpPassManager &pm);

/// Turns structured control flow into blocks, and math functions into those of
/// LLVM or calls of libm.
void addControlFlowAndMath(OpPassManager &pm);

} // namespace mlir::fp8

#endif // LIB_PIPELINES_HOSTARITHMETIC_H
