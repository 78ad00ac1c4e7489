//===- AttentionLimits.h - Which attentions have a kernel -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Says which attentions the kernels of fp8.attention can compute. Both the pass
// that makes the operation and the conversion to kernels use this rule, so
// attention is fused only if there is a kernel for it.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_ATTENTIONLIMITS_H
#define FP8_SUPPORT_ATTENTIONLIMITS_H

#include "fp8/Support/GpuChip.h"
#include <cstdint>
#include <string>

namespace mlir::fp8 {

/// The longest rows of q and k, and of v, that kernels support. Their tiles
/// must fit into shared memory.
constexpr int64_t maxAttentionColumns = 256;
/// The longest rows of v if it is FP8. The kernel then has two accumulators for
/// each column.
constexpr int64_t maxFp8AttentionColumns = 128;
/// Kernels take scales of k and of v that each belong to all keys, or to a
/// multiple of this number of keys. All keys of a tile then have one scale.
constexpr int64_t attentionScaleKeys = 128;

/// The sizes on which the rule depends. A negative size is unknown.
struct AttentionExtent {
  /// Elements of a row of q and k, and of a row of v.
  int64_t contracted = -1, columns = -1;
  /// The number of batches, including heads, whose size is not 1. Batches that
  /// are adjacent in every operand count as one.
  int64_t batches = 0;
  /// q, k and v are FP8.
  bool isFp8 = false;
  /// The number of query rows, and of keys, that share scales; 0 if all of a
  /// batch do.
  int64_t scaleRows = 0, scaleKeys = 0;
};

/// Empty if `target` has a kernel for some attentions, otherwise a message:
/// "expected ..., got ...".
std::string explainChipWithoutAttention(const GpuTarget &target);

/// The same for attention on FP8.
std::string explainChipWithoutFp8Attention(const GpuTarget &target);

/// Whether kernels of `target` take FP8 q with a scale for each row, and FP8 k
/// and v with a scale for each block of `attentionScaleKeys` keys. The kernels
/// of other chips take a scale for each head.
bool hasBlockScales(const GpuTarget &target);

/// Empty if kernels of `target` read block masks, otherwise a message.
std::string explainChipWithoutBlockMasks(const GpuTarget &target);

/// Empty if `target` has a kernel for this attention, otherwise a message:
/// "expected ..., got ...".
std::string explainUnsupportedAttention(const GpuTarget &target,
                                        const AttentionExtent &extent);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_ATTENTIONLIMITS_H
