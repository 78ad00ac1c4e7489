//===- SelectionRemarks.h - What selection says to people ----- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Remarks of category fp8: which kernel an operation gets and why, why not a
// better one, and what becomes a loop of a thread or a warp, with how much of
// the program that is.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_SELECTIONREMARKS_H
#define LIB_CONVERSION_FP8TOGPU_SELECTIONREMARKS_H

#include "KernelFamily.h"

namespace mlir::fp8 {

/// What all contractions of a program compute.
struct ContractionTotal {
  double flops = 0;
  /// Some have sizes that are not known and are not in it.
  bool isComplete = true;
};
ContractionTotal countContractions(Operation *root);

/// `kernel`, passed: the kernel of `op`.
void remarkKernel(Operation *op, const KernelFamily &family,
                  const KernelChoice &choice);
/// `better-kernel`, missed: a better family than the one that `op` gets has no
/// kernel for it.
void remarkBetterKernel(Operation *op, const KernelFamily &family,
                        const Refusal &why);
/// `scalar-loop`, missed: an operation that gets no kernel and becomes a
/// generic loop, or several.
void remarkLoop(Operation *op, const Refusal &why,
                const ContractionTotal &total);

/// The chip has no kernels, as `message` says.
Refusal refuseChip(StringRef message);
/// Why no family has kernels for `op`, a contraction of linalg.
Refusal explainLoop(Operation *op, const GpuTarget &chip);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_SELECTIONREMARKS_H
