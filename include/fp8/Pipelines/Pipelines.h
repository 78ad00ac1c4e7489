//===- Pipelines.h - The orders of passes -----------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Builders of the pipelines, for compilers that embed them, and their
// registration.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_PIPELINES_PIPELINES_H
#define FP8_PIPELINES_PIPELINES_H

#include "mlir/Pass/PassManager.h"

namespace mlir::fp8 {

/// Lowers tensors, with or without operations of the fp8 dialect, to the LLVM
/// dialect for mlir-runner on a CPU. Ends with the stage verifier for `llvm`.
void buildLowerToCpuPipeline(OpPassManager &pm);

/// Registers the pipelines of the project.
void registerPipelines();

} // namespace mlir::fp8

#endif // FP8_PIPELINES_PIPELINES_H
