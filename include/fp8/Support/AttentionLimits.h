//===- AttentionLimits.h - Which attentions have a kernel -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The one rule for what the kernel of fp8.attention computes. The pass that
// makes the operation and the conversion to kernels both ask it, so that
// attention is fused exactly where a kernel takes it.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_ATTENTIONLIMITS_H
#define FP8_SUPPORT_ATTENTIONLIMITS_H

#include "fp8/Support/GpuChip.h"
#include <cstdint>
#include <string>

namespace mlir::fp8 {

/// The longest rows of q and k, and of v, that the kernel takes: their tiles
/// have to fit into shared memory.
constexpr int64_t maxAttentionColumns = 256;

/// What the rule depends on. A negative size is unknown.
struct AttentionExtent {
  /// Elements of a row of q and k, and of a row of v.
  int64_t contracted = -1, columns = -1;
  /// Batches that are not of size 1, heads among them. Batches that lie behind
  /// each other in every operand count as one.
  int64_t batches = 0;
};

/// Empty if `target` has a kernel for some attentions, otherwise a message:
/// "expected ..., got ...".
std::string explainChipWithoutAttention(const GpuTarget &target);

/// Empty if `target` has a kernel for this attention, otherwise a message:
/// "expected ..., got ...".
std::string explainUnsupportedAttention(const GpuTarget &target,
                                        const AttentionExtent &extent);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_ATTENTIONLIMITS_H
