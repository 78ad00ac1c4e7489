//===- BlockMask.h - What a block of an attention mask hides ----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The flags of fp8.block_mask [attention_c21], the numbers that hide keys, and
// the masks for which attention gets a block mask.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_BLOCKMASK_H
#define FP8_SUPPORT_BLOCKMASK_H

#include <cstdint>
#include <string>

namespace mlir::fp8 {

/// An element of a block mask is the sum of these.
enum BlockMaskFlag : int64_t {
  /// Some element is not -inf (or is true).
  hasFinite = 1,
  /// Some element is above the number that hides a key (or is true).
  hasSeen = 2,
  /// Some row has a NaN, or no element that leaves a key visible.
  hasHiddenRow = 4,
  /// Some element is not zero (or is false).
  hasNonzero = 8
};

/// A mask hides a key with elements of at most `hidden`, and leaves it visible
/// with elements of at least `visible`. Hidden keys have no weight in a row
/// that sees a visible one [attention_c22].
struct MaskThresholds {
  double hidden, visible;
};

/// The thresholds for masks in f16, or for those in bf16 and f32.
constexpr MaskThresholds getMaskThresholds(bool isF16) {
  return isF16 ? MaskThresholds{-65504.0, -16384.0}
               : MaskThresholds{-536870912.0, -134217728.0};
}

/// The size of the blocks that fp8-form-block-masks makes. Tiles of the kernels
/// of attention divide them.
constexpr int64_t blockMaskRows = 128, blockMaskKeys = 128;

/// What the decision about a block mask depends on.
struct BlockMaskFacts {
  /// The operation also hides keys by comparing the indices of rows and keys.
  bool isCausal = false;
  /// The last dimension of the mask is that of the keys.
  bool keysAreLast = false;
  /// Several heads or batches read the same elements of the mask.
  bool isShared = false;
  /// The number of keys, or -1.
  int64_t keys = -1;
};

/// Empty if attention is expected to gain from a block mask. Otherwise a
/// message: "expected ..., got ...".
std::string explainNoBlockMask(const BlockMaskFacts &facts);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_BLOCKMASK_H
