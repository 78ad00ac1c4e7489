//===- SharedPasses.h - Passes of several pipelines -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sequences of passes that pipelines for CPUs and for GPUs have in common.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PIPELINES_SHAREDPASSES_H
#define LIB_PIPELINES_SHAREDPASSES_H

#include "mlir/Pass/PassManager.h"

namespace mlir::fp8 {

/// Canonicalizes and removes common subexpressions.
void addCleanup(OpPassManager &pm);

/// Inlines the functions that public functions call, and gives public functions
/// the interface of programs.
void addEntryPoints(OpPassManager &pm);

/// Math functions of narrow floats are computed in f32 and rounded.
void addMathInF32(OpPassManager &pm);

/// Arithmetic on bf16 and FP8 is computed in f32, and each operation rounds its
/// result. The casts between these types become integer arithmetic.
void addArithmeticInF32(OpPassManager &pm);

} // namespace mlir::fp8

#endif // LIB_PIPELINES_SHAREDPASSES_H
