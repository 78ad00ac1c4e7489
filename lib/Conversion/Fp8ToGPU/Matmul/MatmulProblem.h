//===- MatmulProblem.h - A matmul for kernels -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What every family of matmul kernels knows of an operation.
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

  /// Makes each role of each operand one dimension, before the launch.
  void collapse(OpBuilder &builder);
};

/// `op` on memrefs as kernels read it; or `why` they cannot.
FailureOr<MatmulProblem> getMatmulProblem(ScaledMatmulOp op, Refusal &why);

/// The same for FP8 by FP8: the formats are those of tensor cores, and there is
/// something to sum.
FailureOr<MatmulProblem> getFp8MatmulProblem(ScaledMatmulOp op, Refusal &why);

/// Whether `op` is a matmul of FP8 by FP8 on memrefs.
bool isFp8Matmul(Operation *op);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULPROBLEM_H
