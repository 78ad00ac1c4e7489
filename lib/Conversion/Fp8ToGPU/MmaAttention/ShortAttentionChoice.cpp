//===- ShortAttentionChoice.cpp - Attention with few query rows -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Such an attention reads each key for few rows, so device memory limits it.
// The choice makes enough blocks that all multiprocessors read at the same
// time, and reads each key once for all query heads that share it.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/MmaAttentionChoice.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace mlir::fp8;

/// The most query rows, of all heads of a tile.
static constexpr int64_t maxTileRows = 64;
/// The most parts of the keys. More parts do not pay, because the kernel that
/// combines them adds them one after another.
static constexpr int64_t maxParts = 128;
/// The least number of tiles of keys in a part. A part of two tiles reads 128
/// rows of k and of v, and writes one row in f32 for each query row.
static constexpr int64_t minTilesOfPart = 2;
/// For chips whose number of multiprocessors is not in the table.
static constexpr int64_t usualMultiprocessors = 128;

/// The largest number of heads whose rows fit into a tile and that divides
/// the number of heads that share keys.
static int64_t chooseTileHeads(const AttentionShape &shape) {
  int64_t heads = shape.sharedHeads;
  while (heads > 1 &&
         (heads * shape.rows > maxTileRows || shape.sharedHeads % heads != 0))
    --heads;
  return heads;
}

/// The number of parts of the keys. If the number of batches is unknown, there
/// is assumed to be one tile. If the number of keys is unknown, there are
/// assumed to be many.
static int64_t chooseParts(const MmaAttentionConfig &config,
                           const AttentionShape &shape, const GpuTarget &chip) {
  int64_t multiprocessors =
      chip.multiprocessors ? chip.multiprocessors : usualMultiprocessors;
  int64_t blocks = multiprocessors * config.blocksPerMultiprocessor;
  int64_t tiles = std::max<int64_t>(1, shape.batch / config.tileHeads);
  int64_t parts = std::clamp<int64_t>(blocks / tiles, 1, maxParts);
  if (shape.keys < 0)
    return parts;
  int64_t keyTiles =
      llvm::divideCeil(std::max<int64_t>(1, shape.keys), config.tileKeys);
  parts = std::clamp<int64_t>(keyTiles / minTilesOfPart, 1, parts);
  // If the tiles of keys are divided evenly, the first parts may already have
  // all of them. Parts without tiles are left out.
  return static_cast<int64_t>(
      llvm::divideCeil(keyTiles, llvm::divideCeil(keyTiles, parts)));
}

/// Sets the largest number of blocks that fit on a multiprocessor. Returns
/// false if not even one block fits.
static bool fitBlocks(MmaAttentionConfig &config, const AttentionShape &shape,
                      const GpuTarget &chip) {
  constexpr int64_t maxBlocks = 8;
  for (int64_t blocks = maxBlocks; blocks > 0; --blocks) {
    config.blocksPerMultiprocessor = blocks;
    if (explainMmaAttentionMisfit(config, shape, chip).empty())
      return true;
  }
  return false;
}

std::optional<MmaAttentionConfig>
mlir::fp8::chooseShortAttention(const AttentionShape &shape,
                                const GpuTarget &chip) {
  // There is no such kernel for FP8: each head of q has a scale of its own, and
  // a kernel loads one scale for a tile.
  if (shape.isFp8 || shape.rows < 1 || shape.rows > maxShortAttentionRows)
    return std::nullopt;
  MmaAttentionConfig config;
  config.tileHeads = chooseTileHeads(shape);
  config.warpRows = 16;
  config.warps = static_cast<int64_t>(
      llvm::divideCeil(config.tileHeads * shape.rows, config.warpRows));
  for (int64_t stages : {2, 1})
    for (bool queryInRegisters : {true, false}) {
      config.stages = stages;
      config.queryInRegisters = queryInRegisters;
      if (!fitBlocks(config, shape, chip))
        continue;
      config.keyParts = chooseParts(config, shape, chip);
      if (config.keyParts == 1 && config.tileHeads == 1)
        return std::nullopt;
      return config;
    }
  return std::nullopt;
}

std::string
mlir::fp8::explainShortAttentionChoice(const MmaAttentionConfig &config) {
  std::string heads = config.tileHeads > 1
                          ? "the rows of heads that share keys in one tile"
                          : "few query rows";
  if (config.keyParts == 1)
    return heads + ", enough tiles for all multiprocessors";
  return heads + ", and the keys in parts, so that all multiprocessors read";
}
