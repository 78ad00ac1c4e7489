//===- SelectionRemarks.h - Remarks about chosen kernels ------ -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Remarks of category fp8 tell which kernel an operation gets and why, why a
// better family has no kernel for it, and which operations become generic
// loops. For a loop they also tell its share of the program's FLOPs.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_SELECTIONREMARKS_H
#define LIB_CONVERSION_FP8TOGPU_SELECTIONREMARKS_H

#include "KernelFamily.h"

namespace mlir::fp8 {

/// The FLOPs of all contractions of a program.
struct ContractionTotal {
  double flops = 0;
  /// False if some contractions have unknown sizes, which are not counted.
  bool isComplete = true;
};
ContractionTotal countContractions(Operation *root);

/// Emits the passed remark `kernel` about the kernel of `op`.
void remarkKernel(Operation *op, const KernelFamily &family,
                  const KernelChoice &choice);
/// Emits the missed remark `better-kernel`: a better family than the one of
/// `op`'s kernel has no kernel for it.
void remarkBetterKernel(Operation *op, const KernelFamily &family,
                        const Refusal &why);
/// Emits the missed remark `scalar-loop`: `op` gets no kernel and becomes one
/// or several generic loops.
void remarkLoop(Operation *op, const Refusal &why,
                const ContractionTotal &total);

/// The reason that the chip has no kernels. `message` describes it.
Refusal refuseChip(StringRef message);
/// The reason that no family has a kernel for `op`, a contraction of linalg.
Refusal explainLoop(Operation *op, const GpuTarget &chip);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_SELECTIONREMARKS_H
