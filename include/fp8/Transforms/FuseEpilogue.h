//===- FuseEpilogue.h - What follows a matmul, inside it --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Moves dequantization, bias, activation and residual into the epilogue of
// fp8.scaled_matmul.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_FUSEEPILOGUE_H
#define FP8_TRANSFORMS_FUSEEPILOGUE_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// What `populateFuseEpiloguePatterns` and `--fp8-fuse-epilogue` do.
struct FuseEpilogueOptions {
  /// Most operations that an epilogue gets.
  int64_t maxOps = 128;
  /// Take nothing for which convert-fp8-to-gpu has no kernel.
  bool forKernels = false;
};

/// Adds the pattern that moves the elementwise operations behind an
/// `fp8.scaled_matmul` on tensors into its epilogue. Results keep their bits on
/// the CPU. What the moved operations alone used is left to dead code
/// elimination.
void populateFuseEpiloguePatterns(RewritePatternSet &patterns,
                                  const FuseEpilogueOptions &options = {},
                                  PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_FUSEEPILOGUE_H
