//===- FasterMatmuls.h - Which matmuls FP8 makes faster ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Asks the model of time about all planned matmuls at once, because they may
// share quantizations.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_FASTERMATMULS_H
#define LIB_TRANSFORMS_FASTERMATMULS_H

#include "MatmulPlan.h"
#include "fp8/Support/MatmulTime.h"

namespace mlir::fp8 {

/// Refuses those plans that are predicted to be slower in FP8. Plans with a
/// refusal, a weight-only recipe, unknown sizes, operands that are FP8 already,
/// or an `fp8.recipe` of their own stay as they are.
void refuseSlower(ArrayRef<MatmulPlan *> plans, const KernelSpeed &speed);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_FASTERMATMULS_H
