//===- MatmulProblem.h - A matmul for kernels -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The facts about an operation that every family of matmul kernels needs.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULPROBLEM_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULPROBLEM_H

#include "Epilogue.h"
#include "fp8/Analysis/Refusal.h"

namespace mlir::fp8 {

struct MatmulProblem {
  MatmulView view;
  Epilogue epilogue;

  /// Joins the dimensions of each operand that have the same role. This comes
  /// before the launch.
  void collapse(OpBuilder &builder);
};

/// The facts about `op`, which is on memrefs. If no kernel can compute it,
/// `why` gets the reason.
FailureOr<MatmulProblem> getMatmulProblem(ScaledMatmulOp op, Refusal &why);

/// The facts about a matmul of FP8 by FP8. Tensor cores must have both formats,
/// and K must be more than 1.
FailureOr<MatmulProblem> getFp8MatmulProblem(ScaledMatmulOp op, Refusal &why);

/// Whether `op` is a matmul of FP8 by FP8 on memrefs.
bool isFp8Matmul(Operation *op);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULPROBLEM_H
