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

/// Quantize/QuantizeKernels.cpp: fp8.dynamic_quantize and fp8.quantize on
/// memrefs.
void populateQuantizeKernelPatterns(RewritePatternSet &patterns,
                                    const KernelTarget &target);

/// Wgmma/WgmmaLaunch.cpp: fp8.scaled_matmul on memrefs.
void populateScaledMatmulKernelPatterns(RewritePatternSet &patterns,
                                        const KernelTarget &target);

/// MmaSync/MmaSyncLaunch.cpp: the same, with warp-level instructions.
void populateMmaSyncPatterns(RewritePatternSet &patterns,
                             const KernelTarget &target);
/// Tcgen05/Tcgen05Launch.cpp: the same, on sm_100a; preferred to the warp-level
/// ones.
void populateTcgen05Patterns(RewritePatternSet &patterns,
                             const KernelTarget &target);
/// MmaSync/MmaSyncLaunch.cpp: the same, of bf16 or f16 and FP8 that is decoded.
void populateDecodingMatmulPatterns(RewritePatternSet &patterns,
                                    const KernelTarget &target);
/// MmaSync/UnquantizedLaunch.cpp: the same, of operands in bf16, f16 or f32.
void populateUnquantizedMatmulPatterns(RewritePatternSet &patterns,
                                       const KernelTarget &target);
/// Attention/AttentionLaunch.cpp: fp8.attention on memrefs.
void populateAttentionKernelPatterns(RewritePatternSet &patterns,
                                     const KernelTarget &target);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_PATTERNS_H
