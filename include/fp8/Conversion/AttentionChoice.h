//===- AttentionChoice.h - Choosing kernels of attention --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses tiles, stages and the order of the two products of a kernel for
// fp8.attention. These are pure functions of a shape and a row of the table of
// chips, so tuners and unit tests can call them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_ATTENTIONCHOICE_H
#define FP8_CONVERSION_ATTENTIONCHOICE_H

#include "fp8/IR/KernelConfigs.h"
#include "fp8/Support/GpuChip.h"
#include <string>

namespace mlir::fp8 {

/// What the choice depends on. A size of -1 is unknown.
struct AttentionShape {
  /// The number of all batches and heads, of query rows and of keys.
  int64_t batch = 1, rows = -1, keys = -1;
  /// Columns of q and k, and columns of v. Both are known.
  int64_t contracted = 128, columns = 128;
  bool causal = false;
  /// There is a mask in memory, of any type.
  bool hasMask = false;
  /// Query rows and keys of a block of the block mask. `blockKeys` is 0 if
  /// there is no block mask, and `blockRows` is 0 if all rows share its blocks.
  int64_t blockRows = 0, blockKeys = 0;
  /// The number of adjacent query heads that read the same keys and values, or
  /// a divisor of it. 1 if the number of heads is unknown.
  int64_t sharedHeads = 1;
  /// q, k and v are FP8. With `promotes`, products with v are added in f32
  /// after at most 192 keys.
  bool isFp8 = false, promotes = false;
  /// The number of query rows that share a scale of q, and of keys that share
  /// scales of k and v; 0 if all of a batch do.
  int64_t scaleRows = 0, scaleKeys = 0;

  static constexpr auto fields() {
    return std::make_tuple(Field{"batch", &AttentionShape::batch},
                           Field{"rows", &AttentionShape::rows},
                           Field{"keys", &AttentionShape::keys},
                           Field{"contracted", &AttentionShape::contracted},
                           Field{"columns", &AttentionShape::columns},
                           Field{"causal", &AttentionShape::causal},
                           Field{"has_mask", &AttentionShape::hasMask},
                           Field{"block_rows", &AttentionShape::blockRows},
                           Field{"block_keys", &AttentionShape::blockKeys},
                           Field{"shared_heads", &AttentionShape::sharedHeads},
                           Field{"is_fp8", &AttentionShape::isFp8},
                           Field{"promotes", &AttentionShape::promotes},
                           Field{"scale_rows", &AttentionShape::scaleRows},
                           Field{"scale_keys", &AttentionShape::scaleKeys});
  }

  /// Elements of a row of 128 bytes in shared memory.
  int64_t getSlabColumns() const { return isFp8 ? 128 : 64; }
  bool hasBlockMask() const { return blockKeys != 0; }
  /// Columns of v, rounded up to a multiple of 8, which instructions need.
  int64_t getWaveColumns() const { return (columns + 7) / 8 * 8; }
};

/// Chooses the kernel for a shape. `chip` must have kernels of this family, and
/// rows of q and v must have at most `maxAttentionColumns` elements.
AttentionConfig chooseAttention(const AttentionShape &shape,
                                const GpuTarget &chip);
/// The reason for the choice, in words.
std::string explainAttentionChoice(const AttentionShape &shape);

/// Empty if a kernel of `config` computes the attention on the chip. Otherwise
/// a message: "expected ..., got ...".
std::string explainAttentionMisfit(const AttentionConfig &config,
                                   const AttentionShape &shape,
                                   const GpuTarget &chip);

/// The bytes in shared memory of a tile of query rows, of a stage of k, and of
/// a stage of v. Shared memory has the tile first, and then all stages of k and
/// of v. Results are collected at the offset `storeOffset` before they are
/// stored.
struct AttentionTileBytes {
  int64_t query, keys, values, storeOffset;
};
AttentionTileBytes getAttentionTileBytes(const AttentionConfig &config,
                                         const AttentionShape &shape);

/// Whether the kernel multiplies half of the columns of v at a time. With
/// `promotes`, a thread has accumulators for products besides those for sums,
/// and a wide tile of keys leaves registers only for half of them.
bool multipliesAttentionHalves(const AttentionConfig &config,
                               const AttentionShape &shape);

/// The bytes of shared memory that a block needs.
int64_t getAttentionSharedBytes(const AttentionConfig &config,
                                const AttentionShape &shape);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_ATTENTIONCHOICE_H
