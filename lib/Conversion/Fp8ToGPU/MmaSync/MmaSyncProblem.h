//===- MmaSyncProblem.h - A contraction for mma.sync ---------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the choice of a kernel and its launch know of an operation.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCPROBLEM_H
#define LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCPROBLEM_H

#include "../Matmul/MatmulProblem.h"
#include "MmaSyncMatmul.h"
#include "fp8/Conversion/MmaSyncChoice.h"

namespace mlir::fp8 {

struct MmaSyncProblem : MatmulProblem {
  /// Elements of K that share all scales.
  int64_t groupK = 128;
  /// What the kernel depends on, but for its configuration.
  MatmulShape shape;
  MmaSyncOperands operands;
};

/// `op` on memrefs; or `why` there is no kernel for it.
FailureOr<MmaSyncProblem>
getMmaSyncProblem(ScaledMatmulOp op, const GpuTarget &chip, Refusal &why);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCPROBLEM_H
