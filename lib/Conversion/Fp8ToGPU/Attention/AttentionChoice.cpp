//===- AttentionChoice.cpp - Choosing kernels of attention ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses between two kernels by predicted time. On an H200 with 128 columns,
// both are equally fast if the number of query rows suits them.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/AttentionChoice.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace mlir::fp8;

/// A row of a slab in shared memory has 128 bytes.
static constexpr int64_t slabColumns = 64;
/// The time of a tile of 192 rows without overlap, divided by that of a tile of
/// 128 rows with overlap. Measured at lengths of 4608 to 32760.
static constexpr double simpleTileCost = 1.45;
/// An estimate of the speed with bf16 or f16. Kernels that take longer than the
/// second number do not start early, because an early launch places blocks in
/// any order.
static constexpr double flopsPerMicrosecond = 6e8;
static constexpr double earlyLaunchMicroseconds = 50;

int64_t mlir::fp8::getAttentionSharedBytes(const AttentionConfig &config,
                                           const AttentionShape &shape) {
  auto bytes = [](int64_t rows, int64_t columns) {
    return rows * static_cast<int64_t>(llvm::alignTo(columns, slabColumns)) * 2;
  };
  int64_t barriers = 2 * (1 + config.keyStages + config.valueStages);
  return bytes(config.getTileRows(), shape.contracted) +
         config.keyStages * bytes(config.tileKeys, shape.contracted) +
         config.valueStages * bytes(config.tileKeys, shape.columns) +
         config.warpGroups * bytes(64, slabColumns) + 8 * barriers;
}

/// The number of rounds in which the multiprocessors take all tiles, times the
/// cost of a tile.
static double predictCost(const AttentionConfig &config,
                          const AttentionShape &shape,
                          int64_t multiprocessors) {
  int64_t tiles =
      shape.batch * llvm::divideCeil(shape.rows, config.getTileRows());
  double rounds = static_cast<double>(llvm::divideCeil(tiles, multiprocessors));
  return rounds * (config.overlap ? 1 : simpleTileCost);
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
  AttentionConfig config = getOverlapping(getWidest(shape) <= 128 ? 128 : 64);
  config.earlyLaunch = startsEarly(shape);
  if (!hasRegistersForThree(shape))
    return config;
  AttentionShape known = shape;
  // Unknown sizes are assumed to be large.
  if (known.batch < 0)
    known.batch = 32;
  if (known.rows < 0)
    known.rows = 8192;
  AttentionConfig simple;
  simple.earlyLaunch = config.earlyLaunch;
  bool isFaster = predictCost(simple, known, chip.multiprocessors) <
                  predictCost(config, known, chip.multiprocessors);
  return isFaster ? simple : config;
}

std::string mlir::fp8::explainAttentionChoice(const AttentionShape &shape) {
  return hasRegistersForThree(shape)
             ? "the kernel of least predicted time"
             : "two warp groups: three have too few registers for a mask, a "
               "diagonal or rows of more than 128 elements";
}

std::string mlir::fp8::explainAttentionMisfit(const AttentionConfig &config,
                                              const AttentionShape &shape,
                                              const GpuTarget &chip) {
  int64_t accumulators =
      (config.tileKeys +
       static_cast<int64_t>(llvm::alignTo(shape.columns, 8))) /
      2;
  if (accumulators > config.getMaxAccumulators())
    return "expected at most " + std::to_string(config.getMaxAccumulators()) +
           " accumulators a thread, half of tile_keys and of the columns of "
           "v, got " +
           std::to_string(accumulators);
  int64_t bytes = getAttentionSharedBytes(config, shape);
  if (bytes > chip.sharedBytes)
    return "expected stages in " + std::to_string(chip.sharedBytes) +
           " bytes of shared memory, got " + std::to_string(bytes);
  return {};
}
