//===- MmaAttentionChoice.h - Attention kernels of warps --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses tiles, stages and warps of a kernel for fp8.attention on mma.sync.
// These are pure functions of a shape and a row of the table of chips, so
// tuners and unit tests can call them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_MMAATTENTIONCHOICE_H
#define FP8_CONVERSION_MMAATTENTIONCHOICE_H

#include "fp8/Conversion/AttentionChoice.h"
#include <optional>

namespace mlir::fp8 {

/// A tile in shared memory. Its rows consist of chunks of 16 bytes.
struct SharedTile {
  static constexpr int64_t chunkBytes = 16;
  int64_t rows = 0, chunks = 0;

  /// The distance between rows. It is an odd number of chunks, so the chunks of
  /// eight adjacent rows at the same position lie in different banks.
  int64_t getPitch() const { return (chunks | 1) * chunkBytes; }
  int64_t getBytes() const { return rows * getPitch(); }
};

/// The tiles of a kernel, and where they are in shared memory: first all stages
/// of k, then all stages of v, then the tile of q. If query rows stay in
/// registers, the tile of q is in the memory of v instead, and it is read
/// before v is copied there.
struct MmaAttentionTiles {
  SharedTile query, keys, values;
  int64_t valueOffset = 0, queryOffset = 0, sharedBytes = 0;
};
MmaAttentionTiles getMmaAttentionTiles(const MmaAttentionConfig &config,
                                       const AttentionShape &shape);

/// Chooses the kernel for a shape. `chip` must have kernels of this family, and
/// rows of q and v must have at most `maxAttentionColumns` elements.
MmaAttentionConfig chooseMmaAttention(const AttentionShape &shape,
                                      const GpuTarget &chip);
/// The reason for the choice, in words.
std::string explainMmaAttentionChoice(const AttentionShape &shape,
                                      const GpuTarget &chip);

/// The largest number of query rows, of one head, for which
/// `chooseShortAttention` has a kernel.
constexpr int64_t maxShortAttentionRows = 16;
/// Chooses the kernel for few query rows and long keys. A tile has the rows of
/// several query heads that read the same keys. If there are fewer tiles than
/// blocks that run at the same time, the keys are divided into parts. None if
/// there are too many rows, or if neither applies.
std::optional<MmaAttentionConfig>
chooseShortAttention(const AttentionShape &shape, const GpuTarget &chip);
/// The reason for that choice, in words.
std::string explainShortAttentionChoice(const MmaAttentionConfig &config);

/// Empty if a kernel of `config` computes the attention on the chip. Otherwise
/// a message: "expected ..., got ...".
std::string explainMmaAttentionMisfit(const MmaAttentionConfig &config,
                                      const AttentionShape &shape,
                                      const GpuTarget &chip);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_MMAATTENTIONCHOICE_H
