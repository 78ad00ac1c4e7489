//===- ScalarLoops.h - What no tensor core multiplies -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Contractions that no kernel takes are loops of a thread or a warp; remarks
// say which, why, and how much of the program they are.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_SCALARLOOPS_H
#define LIB_CONVERSION_FP8TOGPU_SCALARLOOPS_H

#include "fp8/Support/GpuChip.h"
#include "mlir/IR/Operation.h"

namespace mlir::fp8 {

/// What all contractions of a program compute, before kernels take some.
struct ContractionTotal {
  double flops = 0;
  /// Some have sizes that are not known and are not in it.
  bool isComplete = true;
};
ContractionTotal countContractions(Operation *root);

/// A missed remark (category fp8) for each contraction in `root`.
void remarkScalarLoops(Operation *root, const ContractionTotal &total,
                       const GpuTarget &chip);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_SCALARLOOPS_H
