//===- MmaSyncProblem.h - A contraction for mma.sync ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The facts about an operation that the choice of a kernel and its launch need.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCPROBLEM_H
#define LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCPROBLEM_H

#include "../Matmul/MatmulProblem.h"
#include "MmaSyncMatmul.h"
#include "fp8/Conversion/MmaSyncChoice.h"

namespace mlir::fp8 {

struct MmaSyncProblem : MatmulProblem {
  /// The number of elements of K that share the scales of both operands.
  int64_t groupK = 128;
  /// Everything on which the kernel depends, except its configuration.
  MatmulShape shape;
  MmaSyncOperands operands;
};

/// The facts about `op`, which is on memrefs. If there is no kernel for it,
/// `why` gets the reason.
FailureOr<MmaSyncProblem>
getMmaSyncProblem(ScaledMatmulOp op, const GpuTarget &chip, Refusal &why);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCPROBLEM_H
