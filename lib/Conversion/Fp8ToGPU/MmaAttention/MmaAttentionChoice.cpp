//===- MmaAttentionChoice.cpp - Attention kernels of warps ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Takes the first of several configurations whose kernel fits into the
// registers and the shared memory of the chip.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/MmaAttentionChoice.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace mlir::fp8;

/// A thread has at most 255 registers. At most this many are used for
/// accumulators, operands that stay in registers, and probabilities. The others
/// are for addresses, operands of an instruction and the state of rows.
static constexpr int64_t maxHeldRegisters = 196;

/// The number of chunks of a row. It is even, because instructions read two
/// chunks at a time.
static int64_t countChunks(int64_t columns, int64_t elementBytes) {
  return 2 *
         llvm::divideCeil(columns * elementBytes, 2 * SharedTile::chunkBytes);
}

MmaAttentionTiles
mlir::fp8::getMmaAttentionTiles(const MmaAttentionConfig &config,
                                const AttentionShape &shape) {
  int64_t bytes = shape.isFp8 ? 1 : 2;
  MmaAttentionTiles tiles;
  int64_t contracted = countChunks(shape.contracted, bytes);
  tiles.query = {config.getTileRows(), contracted};
  tiles.keys = {config.tileKeys, contracted};
  // The columns of FP8 v are rows in memory. An ldmatrix reads 16 of them.
  if (shape.isFp8)
    tiles.values = {static_cast<int64_t>(llvm::alignTo(shape.columns, 16)),
                    countChunks(config.tileKeys, bytes)};
  else
    tiles.values = {config.tileKeys, countChunks(shape.columns, bytes)};
  tiles.valueOffset = config.stages * tiles.keys.getBytes();
  int64_t end = tiles.valueOffset + config.stages * tiles.values.getBytes();
  tiles.queryOffset = config.queryInRegisters ? tiles.valueOffset : end;
  tiles.sharedBytes = std::max(end, tiles.queryOffset + tiles.query.getBytes());
  return tiles;
}

/// An estimate of the registers that a thread needs for one tile of keys: sums,
/// scores, which become probabilities, and query rows.
static int64_t countHeldRegisters(const MmaAttentionConfig &config,
                                  const AttentionShape &shape) {
  int64_t columns = static_cast<int64_t>(llvm::alignTo(shape.columns, 8));
  int64_t words = countChunks(shape.contracted, shape.isFp8 ? 1 : 2) * 4;
  int64_t query = config.queryInRegisters ? words : 0;
  // With `promotes`, products have other registers than sums.
  int64_t products = shape.promotes ? 32 : 0;
  // Tiles of k and v that differ are copied with separate addresses.
  int64_t addresses = shape.contracted == shape.columns ? 0 : 8;
  return config.warpRows * (columns + config.tileKeys + query + products) / 32 +
         addresses;
}

static MmaAttentionConfig makeConfig(int64_t warps, int64_t warpRows,
                                     int64_t stages, bool queryInRegisters,
                                     int64_t blocks) {
  MmaAttentionConfig config;
  config.warps = warps;
  config.warpRows = warpRows;
  config.stages = stages;
  config.queryInRegisters = queryInRegisters;
  config.blocksPerMultiprocessor = blocks;
  return config;
}

/// Configurations with 32 rows for each warp, and with 16, the best first. They
/// have two blocks on a multiprocessor, or eight warps in a block, so that some
/// warps compute exponentials while others multiply.
static const MmaAttentionConfig wideWarps[] = {
    makeConfig(4, 32, /*stages=*/2, /*queryInRegisters=*/true, 2),
    makeConfig(4, 32, /*stages=*/1, /*queryInRegisters=*/true, 2),
    makeConfig(4, 32, /*stages=*/1, /*queryInRegisters=*/false, 2),
};
static const MmaAttentionConfig narrowWarps[] = {
    makeConfig(8, 16, /*stages=*/2, /*queryInRegisters=*/true, 1),
    makeConfig(8, 16, /*stages=*/1, /*queryInRegisters=*/true, 1),
    makeConfig(8, 16, /*stages=*/1, /*queryInRegisters=*/false, 1),
    makeConfig(4, 16, /*stages=*/1, /*queryInRegisters=*/false, 1),
};

/// Warps of 32 rows read a tile of keys half as often as warps of 16 rows. This
/// matters if tensor cores are fast compared with the bandwidth of shared
/// memory. They are on the chips with a large shared memory. A mask needs
/// registers for its elements, which warps of 32 rows do not have.
static bool prefersWideWarps(const AttentionShape &shape,
                             const GpuTarget &chip) {
  constexpr int64_t largeSharedBytes = 128 * 1024;
  return !shape.hasMask && chip.sharedBytes >= largeSharedBytes;
}

MmaAttentionConfig mlir::fp8::chooseMmaAttention(const AttentionShape &shape,
                                                 const GpuTarget &chip) {
  llvm::SmallVector<MmaAttentionConfig> kernels;
  if (prefersWideWarps(shape, chip))
    kernels.append(std::begin(wideWarps), std::end(wideWarps));
  kernels.append(std::begin(narrowWarps), std::end(narrowWarps));
  for (MmaAttentionConfig &config : kernels) {
    // With slack, a probability could exceed the range of the format.
    if (shape.isFp8)
      config.slack = 0;
    if (explainMmaAttentionMisfit(config, shape, chip).empty())
      return config;
  }
  return kernels.back();
}

std::string mlir::fp8::explainMmaAttentionChoice(const AttentionShape &shape,
                                                 const GpuTarget &chip) {
  if (shape.hasMask)
    return "warps of 16 rows, which have registers for a mask";
  return prefersWideWarps(shape, chip)
             ? "warps of 32 rows if they fit into registers and shared memory"
             : "warps of 16 rows, for a chip with a small shared memory";
}

std::string
mlir::fp8::explainMmaAttentionMisfit(const MmaAttentionConfig &config,
                                     const AttentionShape &shape,
                                     const GpuTarget &chip) {
  if (shape.isFp8 && config.tileKeys % 32 != 0)
    return "expected tile_keys to be a multiple of 32 for FP8, got " +
           std::to_string(config.tileKeys);
  if (shape.promotes && config.tileKeys > 192)
    return "expected tile_keys of at most 192 for accumulate = f32, got " +
           std::to_string(config.tileKeys);
  if (shape.scaleRows != 0 || shape.scaleKeys != 0)
    return "expected scales that each belong to a whole head, got scales of "
           "rows of q or of blocks of keys";
  if (shape.isFp8 && config.slack != 0)
    return "expected slack = 0 for FP8, got " + std::to_string(config.slack);
  if (shape.isFp8 && (config.tileHeads > 1 || config.keyParts > 1))
    return "expected tile_heads = 1 and key_parts = 1 for FP8, got " +
           std::to_string(config.tileHeads) + " and " +
           std::to_string(config.keyParts);
  if (shape.sharedHeads % config.tileHeads != 0)
    return "expected tile_heads to divide the number of heads that share "
           "keys, " +
           std::to_string(shape.sharedHeads) + ", got " +
           std::to_string(config.tileHeads);
  int64_t held = countHeldRegisters(config, shape);
  if (held > maxHeldRegisters)
    return "expected at most " + std::to_string(maxHeldRegisters) +
           " registers of a thread for query rows, scores and sums, got " +
           std::to_string(held);
  // A multiprocessor has 64 Ki registers.
  int64_t threads = config.getThreads() * config.blocksPerMultiprocessor;
  if (held > 65536 / threads * maxHeldRegisters / 255)
    return "expected registers for " + std::to_string(threads) +
           " threads on a multiprocessor, got " + std::to_string(held) +
           " for query rows, scores and sums of a thread";
  // Each block takes 1 KiB more than it asks for.
  constexpr int64_t reserved = 1024;
  int64_t bytes = getMmaAttentionTiles(config, shape).sharedBytes;
  int64_t available =
      (chip.sharedBytes + reserved) / config.blocksPerMultiprocessor - reserved;
  if (bytes > available)
    return "expected stages in " + std::to_string(available) +
           " bytes of shared memory, got " + std::to_string(bytes);
  return {};
}
