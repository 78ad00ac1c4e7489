//===- WgmmaChoice.cpp - Choosing kernels of wgmma ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses everything about a kernel except its tile, and checks whether a
// kernel fits a matmul.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/WgmmaChoice.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <limits>
#include <numeric>

using namespace mlir::fp8;

static constexpr int64_t blockK = 128;

int64_t mlir::fp8::getMaxWgmmaStages(const WgmmaConfig &config,
                                     int64_t sharedBytes, int64_t scaleBytes,
                                     int64_t extraBytes) {
  WgmmaConfig attempt = config;
  attempt.stages = 16;
  while (attempt.stages > 2 &&
         attempt.getSharedBytes(scaleBytes, extraBytes) > sharedBytes)
    --attempt.stages;
  return attempt.stages;
}

//===----------------------------------------------------------------------===//
// Scales and operands of the epilogue
//===----------------------------------------------------------------------===//

int64_t mlir::fp8::getWgmmaScaleBytes(ScaleFeed feed, int64_t rows,
                                      int64_t groupK) {
  if (feed != ScaleFeed::Rows)
    return 0;
  // Destinations of TMA are aligned to 128 bytes.
  return llvm::alignTo(rows * 4 * (blockK / groupK), 128);
}

int64_t mlir::fp8::getWgmmaScaleBytes(const WgmmaConfig &config,
                                      int64_t groupK) {
  return getWgmmaScaleBytes(config.rowScale, config.tileM, groupK) +
         getWgmmaScaleBytes(config.columnScale, config.tileN, groupK);
}

Staging mlir::fp8::getStaging(const ExtraFacts &extra,
                              const WgmmaConfig &config) {
  bool isStaged = !config.epilogueWarps || extra.isEarly;
  if (!extra.onM && !extra.onN)
    return extra.onBatch ? Staging::None : Staging::Invariant;
  if ((extra.onM && extra.onN) || !isStaged)
    return Staging::None;
  return extra.onM == config.swapOperands ? Staging::Columns : Staging::Rows;
}

int64_t mlir::fp8::getStagedCount(Staging staging, const WgmmaConfig &config) {
  if (staging == Staging::Columns)
    return config.getResultColumns();
  return staging == Staging::Rows ? config.tileM / config.getWaveRows() * 64
                                  : 0;
}

int64_t mlir::fp8::getStagedBytes(const ExtraFacts &extra,
                                  const WgmmaConfig &config) {
  int64_t count = getStagedCount(getStaging(extra, config), config);
  return llvm::alignTo(count * extra.bytes, 16);
}

int64_t mlir::fp8::getSlabExtra(llvm::ArrayRef<ExtraFacts> extras,
                                const WgmmaConfig &config) {
  for (size_t i = 0; config.epilogueWarps && i < extras.size(); ++i)
    if (extras[i].isEarly && extras[i].fitsSlabs)
      return static_cast<int64_t>(i);
  return -1;
}

int64_t mlir::fp8::getStagedBytes(llvm::ArrayRef<ExtraFacts> extras,
                                  const WgmmaConfig &config) {
  int64_t bytes = 0;
  for (const ExtraFacts &extra : extras)
    bytes += getStagedBytes(extra, config);
  // The operands of the next tile are copied while the epilogue of this tile
  // runs.
  int64_t tiles = config.epilogueWarps ? 2 : 1;
  return tiles * config.warpGroups * bytes;
}

/// The largest number of scales of columns of a tile that threads keep in
/// registers. With scales for blocks of 128 columns, a tile of 144 columns has
/// nine groups of 16 columns, and no block begins or ends inside of a group.
static constexpr int64_t mostScalesOfColumns = 9;

/// Whether threads can read the scales of one side of the tile themselves. This
/// needs one scale for each wave of 64 rows, or scales for a few groups of
/// columns.
static bool canFeedBlocks(const ScaleFacts &scale, bool isRowSide,
                          int64_t tile) {
  int64_t columns = getSharedRows(scale.blockRows, tile);
  bool fits = isRowSide
                  ? scale.blockRows % 64 == 0
                  : columns % 8 == 0 && tile / columns <= mostScalesOfColumns;
  return scale.isF32 && fits;
}

static ScaleFeed chooseFeed(const ScaleFacts &scale, bool isRowSide,
                            int64_t tile) {
  if (!scale.isPresent)
    return ScaleFeed::None;
  if (!scale.mayBeReadByTma && canFeedBlocks(scale, isRowSide, tile))
    return ScaleFeed::Blocks;
  return ScaleFeed::Rows;
}

//===----------------------------------------------------------------------===//
// The whole choice
//===----------------------------------------------------------------------===//

static int64_t getMaxStages(const WgmmaConfig &config, const WgmmaFacts &facts,
                            const GpuTarget &chip) {
  return getMaxWgmmaStages(config, chip.sharedBytes,
                           getWgmmaScaleBytes(config, facts.groupK),
                           getStagedBytes(facts.extras, config));
}

WgmmaConfig mlir::fp8::completeWgmma(WgmmaConfig config,
                                     const WgmmaFacts &facts,
                                     const GpuTarget &chip) {
  if (config.stages == 0)
    config.stages = getMaxStages(config, facts, chip);
  return config;
}

/// The largest number of instructions for an element that one warp can execute
/// for 64 rows while its warp group multiplies the next tile.
static constexpr double mostLateInstructions = 10;

/// Whether other warps should take part in the epilogue. If all warp groups
/// share a tile, none of them multiplies while they store it. With ping-pong,
/// one group multiplies while the other one stores. Measurements on an H200
/// (docs/Performance.md) show that the other warps are too slow for long chains
/// of operations, and that they slow down products with scales. If the epilogue
/// reads a matrix, it is faster if the other warps only copy the matrix to
/// shared memory before it is needed, and the warp groups compute all
/// operations.
static bool usesEpilogueWarps(const WgmmaConfig &config,
                              const WgmmaFacts &facts) {
  if (!facts.canHandOver || !config.storeByTma || config.pingPong ||
      config.warpGroups != 3 || config.getSlabColumns() != 64)
    return false;
  auto isMatrix = [](const ExtraFacts &extra) {
    return extra.onM && extra.onN;
  };
  int64_t matrices = llvm::count_if(facts.extras, isMatrix);
  if (matrices > 0)
    return matrices == 1 &&
           llvm::any_of(facts.extras, [](const ExtraFacts &extra) {
             return extra.isEarly && extra.fitsSlabs;
           });
  return config.promotion == Promotion::Plain &&
         facts.lateInstructions <= mostLateInstructions;
}

WgmmaConfig mlir::fp8::chooseWgmma(const WgmmaFacts &facts,
                                   const GpuTarget &chip) {
  return finishWgmma(chooseWgmmaTile(facts.shape, chip.multiprocessors), facts,
                     chip);
}

WgmmaConfig mlir::fp8::finishWgmma(WgmmaConfig config, const WgmmaFacts &facts,
                                   const GpuTarget &chip) {
  config.promotion = facts.shape.promotion;
  bool swap = config.swapOperands;
  config.rowScale = chooseFeed(swap ? facts.scaleB : facts.scaleA,
                               /*isRowSide=*/true, config.tileM);
  config.columnScale =
      chooseFeed(swap ? facts.scaleA : facts.scaleB,
                 /*isRowSide=*/false, config.getResultColumns());
  config.epilogueWarps = usesEpilogueWarps(config, facts);
  return completeWgmma(config, facts, chip);
}

std::string mlir::fp8::explainWgmmaChoice(const WgmmaFacts &facts,
                                          const GpuTarget &chip) {
  return hasFewWgmmaTiles(facts.shape, chip.multiprocessors)
             ? "few rows or tiles: the tile, and parts of K, of least "
               "predicted "
               "time"
             : "the measured tile of least predicted time";
}

/// The message if the way in which the scales of one side are read does not
/// fit.
static std::string explainFeed(llvm::StringRef name, ScaleFeed feed,
                               const ScaleFacts &scale, bool isRowSide,
                               int64_t tile) {
  std::string got = ", got " + stringifyEnum(feed).str();
  if (!scale.isPresent && feed != ScaleFeed::None)
    return "expected " + name.str() + " = none without scales" + got;
  if (scale.isPresent && feed == ScaleFeed::None)
    return "expected " + name.str() + " = rows or blocks for scales" + got;
  if (feed == ScaleFeed::Blocks && !canFeedBlocks(scale, isRowSide, tile))
    return "expected " + name.str() +
           " = rows for scales that are not f32 or cover few rows of a tile" +
           got;
  return {};
}

std::string mlir::fp8::explainWgmmaMisfit(const WgmmaConfig &config,
                                          const WgmmaFacts &facts,
                                          const GpuTarget &chip) {
  if (config.promotion != facts.shape.promotion)
    return "expected promotion = " +
           stringifyEnum(facts.shape.promotion).str() + ", got " +
           stringifyEnum(config.promotion).str();
  if (config.storeByTma &&
      (!facts.shape.canStoreByTma || facts.shape.resultBytes != 2))
    return "expected store_by_tma = false, because the elements of the result "
           "do not have 16 bits or its rows do not start at multiples of 16 "
           "bytes, got true";
  if (config.twoSides != facts.shape.twoSides)
    return std::string("expected two_sides = ") +
           (facts.shape.twoSides ? "true" : "false") +
           " for this number of right-hand sides, got " +
           (config.twoSides ? "true" : "false");
  int64_t group = facts.shape.quantizedGroup;
  if (group > 0 && (config.swapOperands || config.epilogueWarps ||
                    config.getStoredColumns() % group != 0))
    return "expected wave_n to be a multiple of " + std::to_string(group) +
           " for each block of split_k, no swap_operands and no epilogue_warps "
           "for a result that is quantized, got wave_n = " +
           std::to_string(config.waveN) +
           ", split_k = " + std::to_string(config.splitK) +
           ", swap_operands = " + (config.swapOperands ? "true" : "false") +
           ", epilogue_warps = " + (config.epilogueWarps ? "true" : "false");
  if (!canLoadWgmmaTile(facts.shape, config))
    return "expected wave_n to be a multiple of 64 and cluster = 1 where an "
           "operand is contiguous along its rows, got wave_n = " +
           std::to_string(config.waveN) +
           ", cluster = " + std::to_string(config.cluster);
  if (config.prefetch > 0 && facts.shape.transposedB)
    return "expected prefetch = 0 for a B that is contiguous along its rows, "
           "got " +
           std::to_string(config.prefetch);
  if (config.epilogueWarps && !facts.canHandOver)
    return "expected epilogue_warps = false for an epilogue that other warps "
           "cannot take over at a 16-bit value, got true";
  bool swap = config.swapOperands;
  std::string problem =
      explainFeed("row_scale", config.rowScale,
                  swap ? facts.scaleB : facts.scaleA, true, config.tileM);
  if (problem.empty())
    problem = explainFeed("column_scale", config.columnScale,
                          swap ? facts.scaleA : facts.scaleB, false,
                          config.getResultColumns());
  int64_t least = config.getMinStages();
  int64_t most = getMaxStages(config, facts, chip);
  if (problem.empty() && (config.stages < least || config.stages > most))
    problem = "expected " + std::to_string(least) + " to " +
              std::to_string(most) + " stages in " +
              std::to_string(chip.sharedBytes) +
              " bytes of shared memory, got " + std::to_string(config.stages);
  return problem;
}
