//===- InputLegalization.h - Operations of front ends -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The passes with which both lowering pipelines begin.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PIPELINES_INPUTLEGALIZATION_H
#define LIB_PIPELINES_INPUTLEGALIZATION_H

#include "mlir/Pass/PassManager.h"

namespace mlir::fp8 {

/// Adds passes that rewrite operations of front ends. Both lowering pipelines
/// use them, so that both accept the same programs.
void addInputLegalization(OpPassManager &pm);

} // namespace mlir::fp8

#endif // LIB_PIPELINES_INPUTLEGALIZATION_H
