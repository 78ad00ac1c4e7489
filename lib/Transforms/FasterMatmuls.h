//===- FasterMatmuls.h - Which matmuls FP8 makes faster ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Applies the model of time to all planned matmuls at once, because they may
// share quantizations.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_FASTERMATMULS_H
#define LIB_TRANSFORMS_FASTERMATMULS_H

#include "MatmulPlan.h"
#include "fp8/Support/MatmulTime.h"

namespace mlir::fp8 {

/// Refuses those plans that FP8 is not predicted to make faster. If only the
/// number of rows of an activation is unknown, a plan is refused if FP8 is
/// slower for all of some examples of this number. A plan stays as it is if it
/// is refused already, if its recipe is weight-only, if another size is
/// unknown, if an operand is FP8, or if the matmul itself has `fp8.recipe`.
void refuseSlower(ArrayRef<MatmulPlan *> plans, const KernelSpeed &speed);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_FASTERMATMULS_H
