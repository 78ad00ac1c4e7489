//===- AttentionLimits.cpp - Which attentions have a kernel ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// There is a kernel on wgmma and one on mma.sync.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/AttentionLimits.h"

using namespace mlir::fp8;

/// A copy by TMA has five coordinates. Three are those of rows, of columns, and
/// of the groups of columns that are copied separately; two are left for
/// batches.
static constexpr int64_t maxBatches = 2;

std::string mlir::fp8::explainChipWithoutAttention(const GpuTarget &target) {
  if (target.warpMatmul != WarpMatmul::None)
    return {};
  return "expected a chip with kernels for attention, got " + target.name.str();
}

std::string mlir::fp8::explainChipWithoutFp8Attention(const GpuTarget &target) {
  if (target.hasWgmma || target.warpMatmul == WarpMatmul::F8 ||
      target.warpMatmul == WarpMatmul::BlockScaledF8)
    return {};
  return "expected a chip that multiplies FP8 by wgmma or mma.sync, got " +
         target.name.str();
}

bool mlir::fp8::hasBlockScales(const GpuTarget &target) {
  return target.hasWgmma;
}

std::string mlir::fp8::explainChipWithoutBlockMasks(const GpuTarget &target) {
  if (target.hasWgmma)
    return {};
  return "expected a chip whose kernels read block masks, got " +
         target.name.str();
}

std::string
mlir::fp8::explainUnsupportedAttention(const GpuTarget &target,
                                       const AttentionExtent &extent) {
  if (std::string problem = explainChipWithoutAttention(target);
      !problem.empty())
    return problem;
  for (int64_t size : {extent.contracted, extent.columns}) {
    if (size < 0)
      return "expected heads of a known size";
    if (size < 1 || size > maxAttentionColumns)
      return "expected heads of 1 to " + std::to_string(maxAttentionColumns) +
             " elements, got " + std::to_string(size);
  }
  if (extent.isFp8)
    if (std::string problem = explainChipWithoutFp8Attention(target);
        !problem.empty())
      return problem;
  if (extent.isFp8 && extent.columns > maxFp8AttentionColumns)
    return "expected rows of FP8 v of at most " +
           std::to_string(maxFp8AttentionColumns) + " elements, got " +
           std::to_string(extent.columns);
  if ((extent.scaleRows != 0 || extent.scaleKeys != 0) &&
      !hasBlockScales(target))
    return "expected scales that each belong to a whole head, got scales of "
           "rows of q or of blocks of keys for " +
           target.name.str();
  if (extent.scaleKeys % attentionScaleKeys != 0)
    return "expected scales of k and v that each belong to a multiple of " +
           std::to_string(attentionScaleKeys) + " keys, got " +
           std::to_string(extent.scaleKeys);
  if (extent.batches > maxBatches)
    return "expected at most " + std::to_string(maxBatches) +
           " batches, of which heads are one, or more batches that are "
           "adjacent in every operand, got " +
           std::to_string(extent.batches);
  return {};
}
