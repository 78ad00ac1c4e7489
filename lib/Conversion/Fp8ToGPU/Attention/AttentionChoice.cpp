//===- AttentionChoice.cpp - Choosing kernels of attention ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses between two kernels by predicted time. For FP8, these have other
// tiles.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/AttentionChoice.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace mlir::fp8;

/// A row of a slab in shared memory has `slabBytes` bytes. Slabs start at
/// multiples of `slabAlignment` bytes.
static constexpr int64_t slabBytes = 128, slabAlignment = 1024;
/// The time of a tile of 192 rows without overlap, divided by that of a tile of
/// 128 rows with overlap. This was measured at sequence lengths of 4608 to
/// 32760: with bf16, or FP8 and `promotes`, and with other FP8.
static constexpr double simpleTileCost = 1.45, simpleFp8Cost = 1.55;
/// The largest number of accumulators of a thread in kernels of FP8 with two
/// warp groups. Probabilities need fewer registers than in bf16.
static constexpr int64_t maxFp8Accumulators = 192;
/// With `promotes`, tensor cores add the products of at most `promotedKeys`
/// keys. If a tile has more than `wholeKeys` keys, half of the columns are
/// multiplied at a time.
static constexpr int64_t promotedKeys = 192, wholeKeys = 128;
/// An estimate of the speed with bf16 or f16. Kernels that take longer than
/// `earlyLaunchMicroseconds` do not start early, because an early launch places
/// blocks in any order.
static constexpr double flopsPerMicrosecond = 6e8;
static constexpr double earlyLaunchMicroseconds = 50;

AttentionTileBytes
mlir::fp8::getAttentionTileBytes(const AttentionConfig &config,
                                 const AttentionShape &shape) {
  auto bytes = [&](int64_t rows, int64_t columns) {
    return rows * llvm::divideCeil(columns, shape.getSlabColumns()) * slabBytes;
  };
  AttentionTileBytes tile;
  tile.query = bytes(config.getTileRows(), shape.contracted);
  tile.keys = bytes(config.tileKeys, shape.contracted);
  // FP8 v is stored with adjacent keys.
  tile.values = shape.isFp8 ? config.tileKeys * shape.getWaveColumns()
                            : bytes(config.tileKeys, shape.columns);
  tile.storeOffset = static_cast<int64_t>(
      llvm::alignTo(tile.query + config.keyStages * tile.keys +
                        config.valueStages * tile.values,
                    slabAlignment));
  return tile;
}

bool mlir::fp8::multipliesAttentionHalves(const AttentionConfig &config,
                                          const AttentionShape &shape) {
  return shape.promotes && config.tileKeys > wholeKeys &&
         shape.getWaveColumns() >= 16;
}

int64_t mlir::fp8::getAttentionSharedBytes(const AttentionConfig &config,
                                           const AttentionShape &shape) {
  int64_t barriers = 2 * (1 + config.keyStages + config.valueStages);
  // With a block mask there is a word for the tile of query rows and for each
  // stage of k. If blocks of keys have scales, each stage of k has a word for
  // one, and each stage of v has two words.
  int64_t words = shape.hasBlockMask() ? 1 + config.keyStages : 0;
  if (shape.scaleKeys != 0)
    words += config.keyStages + 2 * config.valueStages;
  return getAttentionTileBytes(config, shape).storeOffset +
         config.warpGroups * 64 * slabBytes + 8 * barriers + 4 * words;
}

/// The number of rounds in which the multiprocessors take all tiles, times the
/// cost of a tile.
static double predictCost(const AttentionConfig &config,
                          const AttentionShape &shape,
                          int64_t multiprocessors) {
  int64_t tiles =
      shape.batch * llvm::divideCeil(shape.rows, config.getTileRows());
  double rounds = static_cast<double>(llvm::divideCeil(tiles, multiprocessors));
  if (config.overlap)
    return rounds;
  bool isFast = shape.isFp8 && !shape.promotes;
  return rounds * (isFast ? simpleFp8Cost : simpleTileCost);
}

static int64_t getWidest(const AttentionShape &shape) {
  return std::max(shape.contracted, shape.columns);
}

static AttentionConfig getOverlapping(int64_t tileKeys) {
  AttentionConfig config;
  config.warpGroups = 2;
  config.tileKeys = tileKeys;
  config.overlap = true;
  return config;
}

/// Wide tiles of keys need fewer steps, but they are not used with `causal`,
/// with a mask, or if blocks of keys have scales. With `causal`, a tile of keys
/// has as many keys as a tile of query rows has rows, so that the diagonal cuts
/// only one of them. A mask needs registers. If blocks of keys have scales, a
/// tile must not reach into two blocks.
static AttentionConfig chooseFp8(const AttentionShape &shape) {
  int64_t widest = getWidest(shape);
  bool isWide =
      !shape.causal && !shape.hasMask && shape.scaleKeys == 0 && widest <= 128;
  AttentionConfig config =
      getOverlapping(widest > 128 ? 64
                     : isWide     ? (shape.promotes ? promotedKeys : 224)
                     : shape.hasMask && shape.promotes ? 64
                                                       : wholeKeys);
  config.keyStages = config.valueStages = isWide ? 3 : 4;
  config.takeTurns = true;
  // The kernel has a slack of its own, which keeps probabilities in the range
  // of the format.
  config.slack = 0;
  return config;
}

static bool startsEarly(const AttentionShape &shape) {
  if (shape.batch < 0 || shape.rows < 0 || shape.keys < 0)
    return false;
  double flops = 2.0 * static_cast<double>(shape.batch) *
                 static_cast<double>(shape.rows) *
                 static_cast<double>(shape.keys) *
                 static_cast<double>(shape.contracted + shape.columns);
  return flops / (shape.causal ? 2 : 1) <
         flopsPerMicrosecond * earlyLaunchMicroseconds;
}

/// Three warp groups have too few registers for a mask. With `causal`, the
/// diagonal would cut more than one of their tiles of keys.
static bool hasRegistersForThree(const AttentionShape &shape) {
  return getWidest(shape) <= 128 && !shape.causal && !shape.hasMask;
}

AttentionConfig mlir::fp8::chooseAttention(const AttentionShape &shape,
                                           const GpuTarget &chip) {
  // Long rows leave shared memory only for fewer keys.
  AttentionConfig config =
      shape.isFp8 ? chooseFp8(shape)
                  : getOverlapping(getWidest(shape) <= 128 ? 128 : 64);
  config.earlyLaunch = startsEarly(shape);
  if (!hasRegistersForThree(shape) || shape.scaleKeys != 0)
    return config;
  AttentionShape known = shape;
  // Unknown sizes are assumed to be large.
  if (known.batch < 0)
    known.batch = 32;
  if (known.rows < 0)
    known.rows = 8192;
  AttentionConfig simple;
  if (shape.isFp8) {
    simple.keyStages = simple.valueStages = 4;
    simple.slack = 0;
  }
  simple.earlyLaunch = config.earlyLaunch;
  bool isFaster = predictCost(simple, known, chip.multiprocessors) <
                  predictCost(config, known, chip.multiprocessors);
  return isFaster ? simple : config;
}

std::string mlir::fp8::explainAttentionChoice(const AttentionShape &shape) {
  if (shape.scaleKeys != 0)
    return "two warp groups: three were not measured with scales of blocks of "
           "keys";
  return hasRegistersForThree(shape)
             ? "the kernel of least predicted time"
             : "two warp groups: three have too few registers for a mask, a "
               "diagonal or rows of more than 128 elements";
}

static std::string explainFp8Misfit(const AttentionConfig &config,
                                    const AttentionShape &shape) {
  if (config.tileKeys % 32 != 0)
    return "expected tile_keys to be a multiple of 32 for FP8, got " +
           std::to_string(config.tileKeys);
  if (shape.promotes && config.tileKeys > promotedKeys)
    return "expected tile_keys of at most " + std::to_string(promotedKeys) +
           " for accumulate = f32, got " + std::to_string(config.tileKeys);
  if (shape.scaleKeys % config.tileKeys != 0)
    return "expected tile_keys to divide the " +
           std::to_string(shape.scaleKeys) + " keys that share a scale, got " +
           std::to_string(config.tileKeys);
  if (config.slack != 0)
    return "expected slack = 0 for FP8, got " + std::to_string(config.slack);
  return {};
}

std::string mlir::fp8::explainAttentionMisfit(const AttentionConfig &config,
                                              const AttentionShape &shape,
                                              const GpuTarget &chip) {
  if (std::string problem = shape.isFp8 ? explainFp8Misfit(config, shape) : "";
      !problem.empty())
    return problem;
  if (shape.blockRows % config.getTileRows() != 0 ||
      shape.blockKeys % config.tileKeys != 0)
    return "expected tiles that divide blocks of " +
           std::to_string(shape.blockRows) + "x" +
           std::to_string(shape.blockKeys) + " of the block mask, got " +
           std::to_string(config.getTileRows()) + "x" +
           std::to_string(config.tileKeys);
  // With `promotes`, a thread has accumulators for the sums of a tile and for
  // those of all tiles. Without overlap, the former take the registers of
  // scores.
  int64_t columns = shape.getWaveColumns(), products = 0;
  if (shape.promotes)
    products = multipliesAttentionHalves(config, shape)
                   ? static_cast<int64_t>(llvm::alignTo(columns / 2, 8))
                   : columns;
  int64_t others = config.overlap ? config.tileKeys + products
                                  : std::max(config.tileKeys, products);
  int64_t accumulators = (others + columns) / 2;
  int64_t limit = shape.isFp8 && config.warpGroups <= 2
                      ? maxFp8Accumulators
                      : config.getMaxAccumulators();
  if (accumulators > limit)
    return "expected at most " + std::to_string(limit) +
           " accumulators for each thread, got " +
           std::to_string(accumulators) +
           " with tile_keys = " + std::to_string(config.tileKeys);
  int64_t bytes = getAttentionSharedBytes(config, shape);
  if (bytes > chip.sharedBytes)
    return "expected stages that fit into " + std::to_string(chip.sharedBytes) +
           " bytes of shared memory, got " + std::to_string(bytes) + " bytes";
  return {};
}
