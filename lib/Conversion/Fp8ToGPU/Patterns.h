//===- Patterns.h - What the files of this room share -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Pattern sets by file, and what every pattern works with.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_PATTERNS_H
#define LIB_CONVERSION_FP8TOGPU_PATTERNS_H

#include "fp8/Support/GpuChip.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

class KernelModule;

/// Where kernels go and what they may use. Outlives the patterns.
struct KernelTarget {
  KernelModule &kernels;
  GpuTarget chip;
};

/// Patterns of a family are in the folder of its name; a pattern takes what has
/// an attribute of its family.
void populateWgmmaPatterns(RewritePatternSet &patterns,
                           const KernelTarget &target);
void populateMmaSyncPatterns(RewritePatternSet &patterns,
                             const KernelTarget &target);
void populateTcgen05Patterns(RewritePatternSet &patterns,
                             const KernelTarget &target);
/// Attention/AttentionLaunch.cpp: fp8.attention on memrefs.
void populateAttentionKernelPatterns(RewritePatternSet &patterns,
                                     const KernelTarget &target);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_PATTERNS_H
