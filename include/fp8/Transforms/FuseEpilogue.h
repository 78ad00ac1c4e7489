//===- FuseEpilogue.h - Fuse operations after a matmul ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Moves dequantization, bias, activation function and residual into the
// epilogue of fp8.scaled_matmul.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_FUSEEPILOGUE_H
#define FP8_TRANSFORMS_FUSEEPILOGUE_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Options of `populateFuseEpiloguePatterns` and `--fp8-fuse-epilogue`.
struct FuseEpilogueOptions {
  /// The largest number of operations in an epilogue.
  int64_t maxOps = 128;
  /// Fuse nothing for which convert-fp8-to-gpu has no kernel.
  bool forKernels = false;
};

/// Adds the pattern that moves the elementwise operations after an
/// `fp8.scaled_matmul` on tensors into its epilogue. On the CPU, results keep
/// every bit. The pattern also erases producers of the fused operations'
/// operands that are then unused, except matmuls.
void populateFuseEpiloguePatterns(RewritePatternSet &patterns,
                                  const FuseEpilogueOptions &options = {},
                                  PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_FUSEEPILOGUE_H
