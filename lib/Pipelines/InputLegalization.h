//===- InputLegalization.h - What front ends make ---------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The passes that begin the way to a CPU and the way to a GPU.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PIPELINES_INPUTLEGALIZATION_H
#define LIB_PIPELINES_INPUTLEGALIZATION_H

#include "mlir/Pass/PassManager.h"

namespace mlir::fp8 {

/// Rewrites what front ends make to what both ways take, so that neither lacks
/// what the other has.
void addInputLegalization(OpPassManager &pm);

} // namespace mlir::fp8

#endif // LIB_PIPELINES_INPUTLEGALIZATION_H
