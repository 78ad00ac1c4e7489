//===- WgmmaTile.cpp - Choosing tiles of wgmma ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses the tile with the least predicted time. If there are many tiles, it
// comes from a table of measured tiles. If there are few, a formula predicts
// the time of every tile, with K divided or not.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/WgmmaChoice.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <limits>
#include <numeric>

using namespace mlir::fp8;

/// Bytes of K that a stage holds of each row.
static constexpr int64_t stageRowBytes = 128;
/// Columns of a transposed operand that lie together in a stage.
static constexpr int64_t transposedColumns = 64;
/// Kernels with a longer predicted time do not start early, so that their
/// blocks are placed in order.
static constexpr double earlyLaunchMicroseconds = 50;

/// Kernels with few tiles prefetch the weights of this many steps along K.
static constexpr int64_t prefetchedSteps = 4;

/// Whether the operand on the side of the columns can be loaded in waves of
/// `waveN` columns. A transposed operand is loaded in boxes of 64 columns.
static bool canLoadColumns(const WgmmaShape &shape, bool swapOperands,
                           int64_t waveN) {
  bool isTransposed = swapOperands ? shape.transposedA : shape.transposedB;
  return !isTransposed || waveN % transposedColumns == 0;
}

bool mlir::fp8::canLoadWgmmaTile(const WgmmaShape &shape,
                                 const WgmmaConfig &config) {
  bool sharesTiles = config.cluster > 1;
  bool isTransposed = shape.transposedA || shape.transposedB;
  return canLoadColumns(shape, config.swapOperands, config.waveN) &&
         !(isTransposed && sharesTiles);
}

/// The number of steps along K. A step multiplies one stage.
static int64_t countSteps(const WgmmaShape &shape) {
  return llvm::divideCeil(shape.k * shape.operandBytes, stageRowBytes);
}

//===----------------------------------------------------------------------===//
// Many tiles
//===----------------------------------------------------------------------===//

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
  /// With more rounds of tiles than this, the configuration is slower than
  /// predicted, because blocks drift apart and share less in the L2 cache. With
  /// two right-hand sides there is no limit, because the configuration is the
  /// fastest even then.
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
    {128, 192, 2, 192, true, true, 4, 1.20, 0.580},
    {128, 256, 2, 256, false, false, 8, 2.88, 0.803},
};
static constexpr Candidate promoted[] = {
    {192, 128, 3, 128, false, false, 8, 0.74, 0.614, anyRounds, 2},
    {256, 128, 2, 128, false, false, 8, 1.55, 0.878},
    {256, 144, 2, 144, false, false, 8, 3.23, 0.940},
    {128, 160, 2, 160, false, true, 4, 1.45, 0.523},
    {128, 144, 2, 144, false, false, 8, 1.14, 0.511},
    {128, 192, 2, 192, false, true, 4, 1.00, 0.622, 4},
    {128, 192, 2, 192, false, false, 8, 1.20, 0.622},
};
/// Blocks of 128 columns share a scale, so 128 columns need one scale and 192
/// two.
static constexpr Candidate scaled[] = {
    {192, 128, 3, 128, false, true, 4, 1.23, 0.612},
    {256, 128, 2, 128, false, false, 8, 2.16, 0.870},
    {128, 192, 2, 192, false, true, 4, 1.30, 0.670},
};

/// With promotion, two right-hand sides and a quantization in groups of 128
/// columns, only this tile has whole groups.
static constexpr Candidate promotedPairs[] = {
    {128, 256, 2, 128, false, false, 8, 2.16, 0.870},
};

/// Operands of 16 bits. Fitted to kernels on an H200. Tiles whose columns are a
/// multiple of 64 also take transposed columns.
static constexpr Candidate halves[] = {
    {128, 192, 2, 192, true, true, 4, 0.90, 0.572},
    {128, 144, 2, 144, true, true, 4, 0.23, 0.452},
    {128, 256, 2, 256, false, false, 8, 0.68, 0.808, anyRounds, 2},
    {128, 128, 2, 128, true, true, 4, 0.23, 0.405},
    {128, 192, 2, 192, false, true, 4, 1.93, 0.570},
    {128, 256, 2, 256, false, false, 8, 2.50, 0.784},
};

static llvm::ArrayRef<Candidate> getCandidates(const WgmmaShape &shape) {
  if (shape.operandBytes > 1)
    return halves;
  bool isPromoted = shape.promotion != Promotion::None;
  if (isPromoted && shape.twoSides && shape.quantizedGroup > 64)
    return promotedPairs;
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

/// The number of rounds in which the multiprocessors compute all tiles, times
/// the time of a tile.
static double predictTime(const Candidate &c, const WgmmaShape &shape,
                          int64_t multiprocessors) {
  int64_t clusters =
      shape.batch * llvm::divideCeil(shape.m, c.tileM) *
      llvm::divideCeil(shape.n * shape.getSides(), c.tileN * c.cluster);
  int64_t rounds = llvm::divideCeil(
      clusters, std::max<int64_t>(1, multiprocessors / c.cluster));
  bool isTransposed = shape.transposedA || shape.transposedB;
  int64_t columns = shape.twoSides ? c.tileN / 2 : c.waveN;
  bool cutsGroups =
      shape.quantizedGroup > 0 && columns % shape.quantizedGroup != 0;
  // A tile with two right-hand sides needs a multiple of 64 columns of each.
  cutsGroups |= shape.twoSides && c.tileN % 128 != 0;
  bool hasManyRounds = rounds > c.maxRounds && !shape.twoSides;
  if (hasManyRounds || (isTransposed && c.cluster > 1) || cutsGroups ||
      !canLoadColumns(shape, /*swapOperands=*/false, c.waveN))
    return std::numeric_limits<double>::max();
  return static_cast<double>(rounds) * (c.begin + c.step * countSteps(shape));
}

/// The configuration of a candidate. Whether its kernels start early depends on
/// their time.
static WgmmaConfig getConfig(const Candidate &candidate,
                             const WgmmaShape &shape) {
  WgmmaConfig config;
  config.tileM = candidate.tileM;
  config.tileN = candidate.tileN;
  config.warpGroups = candidate.warpGroups;
  config.waveN = candidate.waveN;
  config.twoSides = shape.twoSides;
  config.pingPong = candidate.pingPong;
  config.cluster = candidate.cluster;
  config.shareRows = candidate.cluster > 1;
  config.rasterAlongN = candidate.rasterAlongN;
  config.group = candidate.group;
  config.storeByTma = shape.canStoreByTma && shape.resultBytes == 2;
  return config;
}

static WgmmaConfig chooseFromTable(const WgmmaShape &shape,
                                   int64_t multiprocessors) {
  const Candidate *best = nullptr;
  double bestTime = std::numeric_limits<double>::max();
  for (const Candidate &candidate : getCandidates(shape)) {
    double time = predictTime(candidate, shape, multiprocessors);
    if (time < bestTime) {
      bestTime = time;
      best = &candidate;
    }
  }
  WgmmaConfig config = getConfig(*best, shape);
  config.earlyLaunch = bestTime < earlyLaunchMicroseconds;
  return config;
}

/// The time of a configuration of the table, or infinity for another one.
static double predictTimeFromTable(const WgmmaConfig &config,
                                   const WgmmaShape &shape,
                                   int64_t multiprocessors) {
  for (const Candidate &candidate : getCandidates(shape)) {
    WgmmaConfig known = getConfig(candidate, shape);
    known.earlyLaunch = config.earlyLaunch;
    double time = predictTime(candidate, shape, multiprocessors);
    if (known == config && time < std::numeric_limits<double>::max())
      return time;
  }
  return std::numeric_limits<double>::infinity();
}

//===----------------------------------------------------------------------===//
// Few tiles
//===----------------------------------------------------------------------===//

namespace {
/// Times of the parts of a kernel in microseconds, and bytes per microsecond.
/// Fitted to 943 measurements on an H200 of tiles of matmuls with at most 512
/// rows. Where the number of rows is known, the times of exchanges and of
/// memory are those of 400 later measurements with at most 128 rows, because
/// these kernels copy fewer rows and keep less of B in the L2 cache. Only
/// ratios matter. A step multiplies 128 bytes of K.
struct FewTilesModel {
  /// The time of the beginning and the end of a tile.
  double tile = 0.66;
  /// The time in which two or four blocks exchange their sums of a tile:
  /// `exchange`, and `exchangedElement` for each element of the tile, but at
  /// most `longExchange`. Eight blocks take `exchangeOfEight`.
  double exchange = 0.2, exchangedElement = 1.4e-4, longExchange = 1.7,
         exchangeOfEight = 4.0;
  /// The time in which threads store an element of the result without TMA.
  /// `transposedStore` is for swapped operands, whose tile is transposed.
  double directStore = 1.0e-4, transposedStore = 1.4e-4;
  /// The least time of a step.
  double leastStep = 0.11;
  /// The time that scales along K add to a step: `scales` if there are any, and
  /// `eachScale` for each scale of the weight after the first one.
  double scales = 0.045, eachScale = 0.005;
  /// The time in which a step multiplies a tile of 128 x 128: FP8 without and
  /// with promotion, and operands of 16 bits.
  double unpromoted = 0.20, promoted = 0.30, halves = 0.19;
  /// The factor of these times if a block has one warp group. Then nothing is
  /// multiplied while this group promotes.
  double oneWarpGroup = 1.4;
  /// The bytes that a multiprocessor loads in a microsecond, and the factor of
  /// the time of loads if clusters have four or more blocks. Such clusters are
  /// not spread evenly.
  double loadedBytes = 175e3, largeCluster = 1.48;
  /// The time of a row that TMA fills with zeros, divided by that of a row that
  /// it loads.
  double zeroRow = 2.8;
  /// The bytes that all multiprocessors together load from device memory in a
  /// microsecond. One multiprocessor gets no more than its share if others are
  /// idle.
  double memoryBytes = 4.9e6;
  /// Two activities that overlap take the longer time plus this fraction of the
  /// shorter one.
  double notHidden = 0.4;
};
} // namespace

static constexpr FewTilesModel model;

static double overlap(double a, double b) {
  return std::max(a, b) + model.notHidden * std::min(a, b);
}

/// The number of clusters of `blocks` blocks that run at the same time. A
/// cluster runs in one group of about 16 multiprocessors, and clusters of four
/// or eight blocks do not fill all groups: on an H200 with 132 multiprocessors,
/// 30 clusters of 4 or 15 of 8 run together.
static int64_t countClusters(int64_t blocks, int64_t multiprocessors) {
  int64_t clusters = blocks > 2 ? multiprocessors * 10 / (blocks * 11)
                                : multiprocessors / blocks;
  return std::max<int64_t>(1, clusters);
}

static double getProductTime(const WgmmaConfig &config,
                             const WgmmaShape &shape) {
  double time = shape.operandBytes > 1               ? model.halves
                : shape.promotion == Promotion::None ? model.unpromoted
                                                     : model.promoted;
  double alone = config.warpGroups == 1 ? model.oneWarpGroup : 1;
  return time * alone * config.tileM * config.tileN / (128 * 128);
}

/// The time in which the blocks of a tile exchange their sums.
static double getExchangeTime(const WgmmaConfig &config,
                              const WgmmaShape &shape) {
  if (config.splitK == 1)
    return 0;
  if (config.splitK == 8)
    return model.exchangeOfEight;
  if (shape.rowsVary)
    return model.longExchange;
  double elements = static_cast<double>(config.tileM * config.tileN);
  return std::min(model.longExchange,
                  model.exchange + model.exchangedElement * elements);
}

/// The time of a step along K for one tile.
static double getStepTime(const WgmmaConfig &config, const WgmmaShape &shape) {
  bool swap = config.swapOperands;
  int64_t tileOfA = swap ? config.tileN : config.tileM;
  int64_t tileOfB = swap ? config.tileM : config.tileN;
  int64_t zeroRows = std::max<int64_t>(0, tileOfA - shape.m);
  // If the number of rows is known, the kernel only loads these. On the narrow
  // side of swapped operands, zeros were measured to take as long as rows.
  bool loadsAll = shape.rowsVary || shape.transposedA;
  double timeOfZero = !loadsAll ? 0 : swap ? 1 : model.zeroRow;
  double rows = tileOfA - zeroRows + timeOfZero * zeroRows;
  double load = (rows + tileOfB) * stageRowBytes / model.loadedBytes;
  if (config.splitK > 2)
    load *= model.largeCluster;
  double time =
      std::max(overlap(getProductTime(config, shape), load), model.leastStep);
  if (shape.promotion != Promotion::Scaled)
    return time;
  int64_t ofWeights = swap ? config.tileM : config.tileN;
  int64_t scales = ofWeights / std::gcd<int64_t>(ofWeights, 128);
  return time + model.scales + model.eachScale * (scales - 1);
}

static double predictTime(const WgmmaConfig &config, const WgmmaShape &shape,
                          int64_t multiprocessors) {
  bool swap = config.swapOperands;
  int64_t tileOfB = swap ? config.tileM : config.tileN;
  int64_t tilesAlongM =
      llvm::divideCeil(shape.m, swap ? config.tileN : config.tileM);
  int64_t tiles =
      shape.batch * tilesAlongM * llvm::divideCeil(shape.n, tileOfB);
  int64_t rounds =
      llvm::divideCeil(tiles, countClusters(config.splitK, multiprocessors));
  int64_t steps = llvm::divideCeil(countSteps(shape), config.splitK);
  double ofElement = swap ? model.transposedStore : model.directStore;
  double store = config.storeByTma
                     ? 0
                     : ofElement * config.tileM * config.tileN / config.splitK;
  double tile = model.tile + getExchangeTime(config, shape) + store;
  double bytes = (shape.m + shape.n) * shape.k * shape.operandBytes +
                 shape.m * shape.n * shape.resultBytes;
  double products = rounds * steps * getStepTime(config, shape);
  bytes *= shape.batch;
  if (!shape.rowsVary) {
    // What one block loads of B. Blocks with the same rows of B share it in the
    // L2 cache.
    double ofBlock = rounds * steps * stageRowBytes * tileOfB /
                     std::max<double>(1, tilesAlongM);
    bytes = std::max(bytes, ofBlock * multiprocessors);
  }
  double memory = bytes / model.memoryBytes;
  return rounds * tile + overlap(products, memory);
}

/// With at most this many rows, operands may be swapped.
static constexpr int64_t fewRows = 128;

bool mlir::fp8::hasFewWgmmaTiles(const WgmmaShape &shape,
                                 int64_t multiprocessors) {
  // The tiles that are considered for few rows may be narrower than a group of
  // the result's quantization, or than 64 columns of each right-hand side.
  if (shape.m < 0 || shape.quantizedGroup > 0 || shape.twoSides)
    return false;
  if (shape.m <= fewRows)
    return true;
  if (shape.batch < 0 || shape.n < 0)
    return false;
  int64_t tiles = shape.batch * llvm::divideCeil(shape.m, 128) *
                  llvm::divideCeil(shape.n, 128);
  return 2 * tiles <= multiprocessors;
}

static llvm::SmallVector<WgmmaConfig>
getFewTilesCandidates(const WgmmaShape &shape) {
  llvm::SmallVector<WgmmaConfig> candidates;
  auto add = [&](int64_t warpGroups, int64_t width, bool swap) {
    WgmmaConfig config;
    config.warpGroups = warpGroups;
    config.tileM = 64 * warpGroups;
    config.tileN = config.waveN = width;
    config.swapOperands = swap;
    config.group = swap ? 1 : 8;
    config.prefetch = shape.transposedB ? 0 : prefetchedSteps;
    for (int64_t split : {1, 2, 4, 8}) {
      config.splitK = split;
      config.storeByTma = !swap && config.getStoredColumns() % 16 == 0 &&
                          shape.canStoreByTma && shape.resultBytes == 2;
      if (width % (8 * split) == 0 && canLoadWgmmaTile(shape, config))
        candidates.push_back(config);
    }
  };
  int64_t rows = std::max<int64_t>(shape.m, 1);
  for (int64_t warpGroups : {1, 2}) {
    // If 64 rows suffice, a tile with more rows only makes fewer blocks.
    if (warpGroups > 1 && rows <= 64)
      continue;
    int64_t stepOfRows = shape.transposedA ? transposedColumns : 16;
    for (int64_t pieces : {1, 2, 4})
      if (rows <= fewRows)
        add(warpGroups,
            llvm::alignTo(llvm::divideCeil(rows, pieces), stepOfRows),
            /*swap=*/true);
    // A scale for 128 columns is read for at least 16 columns at a time.
    int64_t step = shape.promotion == Promotion::Scaled ? 16 : 8;
    for (int64_t width = 16; width <= 192; width += step)
      add(warpGroups, width, /*swap=*/false);
  }
  return candidates;
}

/// Chooses among all tiles, and all divisions of K. If operands are swapped,
/// the rows of A are on the narrow side of the tile.
static WgmmaConfig chooseForFewTiles(const WgmmaShape &shape,
                                     int64_t multiprocessors) {
  WgmmaConfig best;
  double least = std::numeric_limits<double>::max();
  for (const WgmmaConfig &candidate : getFewTilesCandidates(shape)) {
    double time = predictTime(candidate, shape, multiprocessors);
    if (time >= least)
      continue;
    least = time;
    best = candidate;
  }
  return best;
}

//===----------------------------------------------------------------------===//
// Any shape
//===----------------------------------------------------------------------===//

/// The shape with large sizes instead of unknown ones.
static WgmmaShape assumeSizes(const WgmmaShape &shape) {
  WgmmaShape known = shape;
  for (int64_t *size : {&known.batch, &known.m, &known.n, &known.k})
    if (*size < 0)
      *size = size == &known.batch ? 1 : 8192;
  return known;
}

WgmmaConfig mlir::fp8::chooseWgmmaTile(const WgmmaShape &shape,
                                       int64_t multiprocessors) {
  WgmmaShape known = assumeSizes(shape);
  return hasFewWgmmaTiles(known, multiprocessors)
             ? chooseForFewTiles(known, multiprocessors)
             : chooseFromTable(known, multiprocessors);
}

double mlir::fp8::predictWgmmaTime(const WgmmaConfig &config,
                                   const WgmmaShape &shape,
                                   int64_t multiprocessors) {
  WgmmaShape known = assumeSizes(shape);
  return hasFewWgmmaTiles(known, multiprocessors)
             ? predictTime(config, known, multiprocessors)
             : predictTimeFromTable(config, known, multiprocessors);
}
