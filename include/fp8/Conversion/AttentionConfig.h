//===- AttentionConfig.h - Which kernel an attention gets -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses tiles, stages and the order of the two products of a kernel of
// fp8.attention for sm_90a from the shape. These are pure functions, so tuners
// and unit tests can call them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_ATTENTIONCONFIG_H
#define FP8_CONVERSION_ATTENTIONCONFIG_H

#include <cstdint>

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
};

/// A kernel for sm_90a. Its blocks are persistent. In each block one warp
/// copies tiles, and `warpGroups` warp groups compute 64 query rows each. They
/// visit the tiles of keys from the last one to the first.
struct AttentionConfig {
  int64_t warpGroups = 3;
  /// Keys of a tile.
  int64_t tileKeys = 128;
  /// How many tiles of k, and of v, fit into shared memory at a time.
  int64_t keyStages = 2, valueStages = 2;
  /// The product of q and the next tile of k runs together with the product of
  /// this tile's probabilities and v, and exponentials are computed beside the
  /// latter. Without overlap a warp group does one after the other, and other
  /// warp groups fill the gaps.
  bool overlap = false;
  /// With `overlap`, the number that is subtracted before the exponential may
  /// be smaller than the largest score so far. The sums are scaled to a new
  /// number only when the exponential would exceed 2 to the power of `slack`.
  int64_t slack = 8;
  /// The kernel starts while the previous kernel still runs, which hides the
  /// time of the launch.
  bool earlyLaunch = false;

  int64_t getTileRows() const { return 64 * warpGroups; }
  int64_t getThreads() const { return 128 * (warpGroups + 1); }
  /// Registers of a thread in a warp group that multiplies, and in the one that
  /// copies.
  int64_t getConsumerRegisters() const { return warpGroups > 2 ? 160 : 240; }
  int64_t getProducerRegisters() const { return warpGroups > 2 ? 32 : 24; }
  /// Bytes of shared memory.
  int64_t getSharedBytes(const AttentionShape &shape) const;
};

/// The configuration for a shape on a GPU with `multiprocessors`. Rows of q and
/// v have at most `maxAttentionColumns` elements.
AttentionConfig chooseAttentionConfig(const AttentionShape &shape,
                                      int64_t multiprocessors = 132);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_ATTENTIONCONFIG_H
