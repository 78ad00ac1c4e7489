//===- WgmmaChoice.cpp - Choosing kernels of wgmma ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A table has tiles with their measured speeds. The choice is the tile with the
// least predicted time.
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
/// Bytes of K that a stage holds of each row.
static constexpr int64_t stageRowBytes = 128;
/// Columns of a transposed operand that lie together in a stage.
static constexpr int64_t transposedColumns = 64;
/// With at most this number of rows, a tile is chosen by the bytes that it
/// reads.
static constexpr int64_t fewRows = 128;
/// Kernels with a longer predicted time do not start early, so that their
/// blocks are placed in order.
static constexpr double earlyLaunchMicroseconds = 50;

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

static constexpr int64_t anyRounds = std::numeric_limits<int64_t>::max();

namespace {
/// A configuration and what it costs, in microseconds: a tile takes `begin`
/// plus `step` for each 128 bytes of K. Fitted to kernels on an H100 at the
/// shapes of tools/python/fp8_testing/bench/shapes.json (docs/Performance.md);
/// only ratios matter.
struct Candidate {
  int64_t tileM, tileN, warpGroups, waveN;
  bool pingPong, rasterAlongN;
  int64_t group;
  double begin, step;
  /// With more rounds of tiles than this, the configuration is slower, because
  /// blocks drift apart and share less in the L2 cache.
  int64_t maxRounds = anyRounds;
  /// The number of blocks of a cluster. They share rows, and their tiles are
  /// neighbors along N.
  int64_t cluster = 1;
};
} // namespace

static constexpr Candidate unpromoted[] = {
    {128, 128, 2, 128, true, true, 6, 0.40, 0.406, 64},
    {128, 128, 2, 128, true, false, 4, 0.52, 0.405, 64},
    {128, 144, 2, 144, true, false, 4, 0.73, 0.453},
    {128, 160, 2, 160, true, false, 4, 0.62, 0.504},
    {128, 160, 2, 160, true, false, 8, 0.41, 0.511},
    {128, 256, 2, 256, false, false, 8, 2.88, 0.803},
};
static constexpr Candidate promoted[] = {
    {192, 128, 3, 128, false, false, 8, 0.74, 0.614, anyRounds, 2},
    {256, 128, 2, 128, false, false, 8, 1.55, 0.878},
    {256, 144, 2, 144, false, false, 8, 3.23, 0.940},
    {128, 160, 2, 160, false, true, 4, 1.45, 0.523},
    {128, 144, 2, 144, false, false, 8, 1.14, 0.511},
};
/// Blocks of 128 columns share a scale, so tiles have 128 columns.
static constexpr Candidate scaled[] = {
    {192, 128, 3, 128, false, true, 4, 1.23, 0.612},
    {256, 128, 2, 128, false, false, 8, 2.16, 0.870},
};

/// Operands of 16 bits. Fitted to kernels on an H200. The last three also take
/// transposed columns.
static constexpr Candidate halves[] = {
    {128, 144, 2, 144, true, true, 4, 0.23, 0.452},
    {128, 256, 2, 256, false, false, 8, 0.68, 0.808, anyRounds, 2},
    {128, 128, 2, 128, true, true, 4, 0.23, 0.405},
    {128, 192, 2, 192, false, true, 4, 1.93, 0.570},
    {128, 256, 2, 256, false, false, 8, 2.50, 0.784},
};

static llvm::ArrayRef<Candidate> getCandidates(const WgmmaShape &shape) {
  if (shape.operandBytes > 1)
    return halves;
  switch (shape.promotion) {
  case Promotion::None:
    return unpromoted;
  case Promotion::Plain:
    return promoted;
  case Promotion::Scaled:
    return scaled;
  }
  llvm_unreachable("unknown promotion");
}

/// Whether the operand on the side of the columns can be loaded in waves of
/// `waveN` columns. A transposed operand is loaded in boxes of 64 columns.
static bool canLoadColumns(const WgmmaShape &shape, bool swapOperands,
                           int64_t waveN) {
  bool isTransposed = swapOperands ? shape.transposedA : shape.transposedB;
  return !isTransposed || waveN % transposedColumns == 0;
}

static bool canLoad(const WgmmaShape &shape, const WgmmaConfig &config) {
  bool sharesTiles = config.cluster > 1;
  bool isTransposed = shape.transposedA || shape.transposedB;
  return canLoadColumns(shape, config.swapOperands, config.waveN) &&
         !(isTransposed && sharesTiles);
}

/// The number of rounds in which the multiprocessors compute all tiles, times
/// the time of a tile.
static double predictTime(const Candidate &c, const WgmmaShape &shape,
                          int64_t multiprocessors) {
  int64_t clusters = shape.batch * llvm::divideCeil(shape.m, c.tileM) *
                     llvm::divideCeil(shape.n, c.tileN * c.cluster);
  int64_t rounds = llvm::divideCeil(
      clusters, std::max<int64_t>(1, multiprocessors / c.cluster));
  bool isTransposed = shape.transposedA || shape.transposedB;
  bool cutsGroups =
      shape.quantizedGroup > 0 && c.waveN % shape.quantizedGroup != 0;
  if (rounds > c.maxRounds || (isTransposed && c.cluster > 1) || cutsGroups ||
      !canLoadColumns(shape, /*swapOperands=*/false, c.waveN))
    return std::numeric_limits<double>::max();
  return static_cast<double>(rounds) *
         (c.begin + c.step * llvm::divideCeil(shape.k * shape.operandBytes,
                                              stageRowBytes));
}

//===----------------------------------------------------------------------===//
// Few rows
//===----------------------------------------------------------------------===//

/// The costs of a tile other than the bytes that it reads, in bytes. They were
/// fitted like the candidates above, for M <= 128. This is the cost of an
/// element that is stored from registers, and of one that is stored to a
/// transposed result:
static constexpr double directStore = 11, transposedStore = 13;
/// The cost of a row that TMA fills with zeros, for each byte of K.
static constexpr double zeroRow = 0.25;
/// The cost of promotion with scales, and of each scale after the first one,
/// for each byte of K.
static constexpr double scaling = 45, eachScale = 3;

/// The number of rounds in which the multiprocessors compute all tiles, times
/// the cost of a tile in bytes.
static double costOfFewRows(const WgmmaConfig &config, const WgmmaShape &shape,
                            int64_t multiprocessors) {
  bool swap = config.swapOperands;
  int64_t tiles =
      shape.batch *
      llvm::divideCeil(shape.m, swap ? config.tileN : config.tileM) *
      llvm::divideCeil(shape.n, swap ? config.tileM : config.tileN);
  double perK = config.tileM + config.tileN;
  if (!swap && shape.m < config.tileM)
    perK += zeroRow * (config.tileM - shape.m);
  if (shape.promotion == Promotion::Scaled) {
    int64_t ofWeights = swap ? config.tileM : config.tileN;
    int64_t scales = ofWeights / std::gcd<int64_t>(ofWeights, blockK);
    perK += scaling + eachScale * (scales - 1);
  }
  double perElement = swap ? transposedStore : directStore;
  double store = config.storeByTma ? 0 : perElement;
  int64_t rounds = llvm::divideCeil(tiles, multiprocessors);
  return rounds * (perK * shape.k * shape.operandBytes +
                   store * config.tileM * config.tileN);
}

static llvm::SmallVector<WgmmaConfig>
getFewRowsCandidates(const WgmmaShape &shape) {
  llvm::SmallVector<WgmmaConfig> candidates;
  auto add = [&](int64_t warpGroups, int64_t width, bool swap) {
    WgmmaConfig config;
    config.warpGroups = warpGroups;
    config.tileM = 64 * warpGroups;
    config.tileN = config.waveN = width;
    config.swapOperands = swap;
    config.group = swap ? 1 : 8;
    config.storeByTma = !swap && width % 16 == 0 && shape.canStoreByTma &&
                        shape.resultBytes == 2;
    if (canLoad(shape, config))
      candidates.push_back(config);
  };
  int64_t rows = std::max<int64_t>(shape.m, 1);
  for (int64_t warpGroups : {1, 2}) {
    // If 64 rows suffice, a tile with more rows only makes fewer blocks.
    if (warpGroups > 1 && rows <= 64)
      continue;
    int64_t stepOfRows = shape.transposedA ? transposedColumns : 16;
    for (int64_t pieces : {1, 2, 4})
      add(warpGroups, llvm::alignTo(llvm::divideCeil(rows, pieces), stepOfRows),
          /*swap=*/true);
    // A scale for 128 columns is read for at least 16 columns at a time.
    int64_t step = shape.promotion == Promotion::Scaled ? 16 : 8;
    for (int64_t width = 16; width <= 192; width += step)
      add(warpGroups, width, /*swap=*/false);
  }
  return candidates;
}

/// Chooses the tile of least cost for few rows of A, where most of the time is
/// that of reading the weights. If operands are swapped, the rows of A are on
/// the narrow side of the tile.
static WgmmaConfig chooseFewRows(const WgmmaShape &shape,
                                 int64_t multiprocessors) {
  WgmmaConfig best;
  double least = std::numeric_limits<double>::max();
  for (const WgmmaConfig &candidate : getFewRowsCandidates(shape)) {
    double cost = costOfFewRows(candidate, shape, multiprocessors);
    if (cost >= least)
      continue;
    least = cost;
    best = candidate;
  }
  return best;
}

//===----------------------------------------------------------------------===//
// Any shape
//===----------------------------------------------------------------------===//

WgmmaConfig mlir::fp8::chooseWgmmaTile(const WgmmaShape &shape,
                                       int64_t multiprocessors) {
  WgmmaShape known = shape;
  // Unknown sizes are taken as large.
  for (int64_t *size : {&known.batch, &known.m, &known.n, &known.k})
    if (*size < 0)
      *size = size == &known.batch ? 1 : 8192;
  // Tiles for few rows may be narrower than groups of columns with one scale.
  if (known.m <= fewRows && shape.quantizedGroup == 0)
    return chooseFewRows(known, multiprocessors);
  const Candidate *best = nullptr;
  double bestTime = std::numeric_limits<double>::max();
  for (const Candidate &candidate : getCandidates(shape)) {
    double time = predictTime(candidate, known, multiprocessors);
    if (time < bestTime) {
      bestTime = time;
      best = &candidate;
    }
  }
  WgmmaConfig config;
  config.tileM = best->tileM;
  config.tileN = best->tileN;
  config.warpGroups = best->warpGroups;
  config.waveN = best->waveN;
  config.pingPong = best->pingPong;
  config.cluster = best->cluster;
  config.shareRows = best->cluster > 1;
  config.rasterAlongN = best->rasterAlongN;
  config.group = best->group;
  config.earlyLaunch = bestTime < earlyLaunchMicroseconds;
  config.storeByTma = shape.canStoreByTma && shape.resultBytes == 2;
  return config;
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
    return config.tileN;
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

/// Whether threads can read the scales of one side of the tile themselves. This
/// needs one scale for each wave of 64 rows, or scales for a few groups of
/// columns.
static bool canFeedBlocks(const ScaleFacts &scale, bool isRowSide,
                          int64_t tile) {
  int64_t columns = getSharedRows(scale.blockRows, tile);
  bool fits = isRowSide ? scale.blockRows % 64 == 0
                        : columns % 8 == 0 && tile / columns <= 8;
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
  WgmmaConfig config = chooseWgmmaTile(facts.shape, chip.multiprocessors);
  config.promotion = facts.shape.promotion;
  bool swap = config.swapOperands;
  config.rowScale = chooseFeed(swap ? facts.scaleB : facts.scaleA,
                               /*isRowSide=*/true, config.tileM);
  config.columnScale = chooseFeed(swap ? facts.scaleA : facts.scaleB,
                                  /*isRowSide=*/false, config.tileN);
  config.epilogueWarps = usesEpilogueWarps(config, facts);
  return completeWgmma(config, facts, chip);
}

std::string mlir::fp8::explainWgmmaChoice(const WgmmaFacts &facts) {
  bool hasFewRows = facts.shape.m >= 0 && facts.shape.m <= fewRows;
  return hasFewRows ? "at most " + std::to_string(fewRows) +
                          " rows: the tile that reads least"
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
    return "expected store_by_tma = false for a result that is not 16-bit in "
           "rows at multiples of 16 bytes, got true";
  int64_t group = facts.shape.quantizedGroup;
  if (group > 0 && (config.swapOperands || config.epilogueWarps ||
                    config.waveN % group != 0))
    return "expected wave_n to be a multiple of " + std::to_string(group) +
           ", no swap_operands and no epilogue_warps for a result that is "
           "quantized, got others";
  if (!canLoad(facts.shape, config))
    return "expected wave_n to be a multiple of 64 and cluster = 1 where an "
           "operand is contiguous along its rows, got wave_n = " +
           std::to_string(config.waveN) +
           ", cluster = " + std::to_string(config.cluster);
  if (config.epilogueWarps && !facts.canHandOver)
    return "expected epilogue_warps = false for an epilogue that other warps "
           "cannot take over at a 16-bit value, got true";
  bool swap = config.swapOperands;
  std::string problem =
      explainFeed("row_scale", config.rowScale,
                  swap ? facts.scaleB : facts.scaleA, true, config.tileM);
  if (problem.empty())
    problem =
        explainFeed("column_scale", config.columnScale,
                    swap ? facts.scaleA : facts.scaleB, false, config.tileN);
  int64_t most = getMaxStages(config, facts, chip);
  if (problem.empty() && (config.stages < 2 || config.stages > most))
    problem = "expected 2 to " + std::to_string(most) + " stages in " +
              std::to_string(chip.sharedBytes) +
              " bytes of shared memory, got " + std::to_string(config.stages);
  return problem;
}
