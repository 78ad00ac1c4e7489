//===- KernelConfig.cpp - Which kernel a matmul gets ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A table of tiles with their measured speeds, and the one of least predicted
// time.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/KernelConfig.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <limits>
#include <numeric>

using namespace mlir::fp8;

static constexpr int64_t blockK = 128;
static constexpr int64_t storeSlabsPerGroup = 2;

int64_t WgmmaConfig::getSlabColumns() const {
  return std::gcd<int64_t>(waveN, 64);
}

int64_t WgmmaConfig::getStoreBytes() const {
  int64_t slabBytes = 64 * getSlabColumns() * 2;
  return storeByTma ? warpGroups * storeSlabsPerGroup * slabBytes : 0;
}

int64_t WgmmaConfig::getSharedBytes(int64_t scaleBytes,
                                    int64_t extraBytes) const {
  int64_t stage = (tileM + tileN) * blockK + scaleBytes + 2 * 8;
  int64_t turns = pingPong ? 2 * 8 : 0;
  return stages * stage + getStoreBytes() + extraBytes + turns;
}

int64_t mlir::fp8::getMaxStages(const WgmmaConfig &config, int64_t scaleBytes,
                                int64_t extraBytes) {
  WgmmaConfig attempt = config;
  attempt.stages = 16;
  while (attempt.stages > 2 &&
         attempt.getSharedBytes(scaleBytes, extraBytes) > hopperSharedBytes)
    --attempt.stages;
  return attempt.stages;
}

namespace {
/// A configuration and what it costs, in microseconds: a tile takes `begin`
/// plus `step` for each 128 of K. Fitted to kernels on an H100 at the shapes of
/// tools/python/fp8_mlir/bench/shapes.json (docs/Performance.md); only ratios
/// matter.
struct Candidate {
  int64_t tileM, tileN, warpGroups, waveN;
  bool pingPong;
  int64_t cluster, group;
  double begin, step;
  /// Beyond this K it does not keep its speed.
  int64_t maxK = std::numeric_limits<int64_t>::max();
};
} // namespace

static constexpr Candidate unpromoted[] = {
    {128, 128, 2, 128, true, 1, 8, 0.38, 0.427},
    {128, 128, 2, 128, true, 2, 16, 0.00, 0.430, 4096},
    {128, 144, 2, 144, true, 1, 8, 0.14, 0.487},
    {128, 160, 2, 160, true, 1, 8, 0.17, 0.523},
    {128, 256, 2, 256, false, 1, 8, 1.73, 0.825},
};
static constexpr Candidate promoted[] = {
    {192, 128, 3, 128, false, 2, 8, 0.73, 0.618},
    {256, 128, 2, 128, false, 1, 8, 1.58, 0.866},
    {256, 144, 2, 144, false, 1, 8, 3.71, 0.936},
    {128, 160, 2, 160, false, 1, 8, 1.35, 0.531},
    {128, 144, 2, 144, false, 1, 8, 1.42, 0.511},
};
/// Blocks of 128 columns share a scale, so tiles keep to 128.
static constexpr Candidate scaled[] = {
    {192, 128, 3, 128, false, 1, 8, 0.75, 0.640},
    {192, 128, 3, 128, false, 2, 8, 0.90, 0.627},
    {256, 128, 2, 128, false, 1, 8, 1.56, 0.870},
};

static llvm::ArrayRef<Candidate> getCandidates(Promotion promotion) {
  switch (promotion) {
  case Promotion::None:
    return unpromoted;
  case Promotion::Plain:
    return promoted;
  case Promotion::Scaled:
    return scaled;
  }
  llvm_unreachable("unknown promotion");
}

/// Rounds of tiles over the multiprocessors, times the time of a tile. The
/// blocks of a cluster are side by side along N and share rows.
static double predictTime(const Candidate &c, const MatmulShape &shape,
                          int64_t multiprocessors) {
  if (shape.k > c.maxK)
    return std::numeric_limits<double>::max();
  int64_t clusters = shape.batch * llvm::divideCeil(shape.m, c.tileM) *
                     llvm::divideCeil(shape.n, c.tileN * c.cluster);
  int64_t rounds = llvm::divideCeil(
      clusters, std::max<int64_t>(1, multiprocessors / c.cluster));
  return static_cast<double>(rounds) *
         (c.begin + c.step * llvm::divideCeil(shape.k, blockK));
}

/// Few rows: weights stream from memory, so deep pipelines of narrow tiles.
/// What a multiprocessor reads decides: rounds of tiles times rows of a tile.
static WgmmaConfig chooseSwapped(const MatmulShape &shape,
                                 int64_t multiprocessors) {
  WgmmaConfig config;
  config.swapOperands = true;
  config.storeByTma = false;
  config.group = 1;
  int64_t columns = llvm::alignTo(std::max<int64_t>(shape.m, 1), 16);
  int64_t rows = shape.n < 0 ? 8192 : shape.n;
  int64_t least = std::numeric_limits<int64_t>::max();
  for (int64_t warpGroups : {1, 2})
    for (int64_t pieces : {1, 2, 4}) {
      // Narrow tiles of twice the height only halve the number of blocks.
      if (warpGroups > 1 && columns <= 64)
        continue;
      int64_t height = 64 * warpGroups;
      int64_t width = llvm::alignTo(llvm::divideCeil(columns, pieces), 16);
      int64_t tiles = llvm::divideCeil(rows, height) *
                      llvm::divideCeil(columns, width) *
                      std::max<int64_t>(shape.batch, 1);
      int64_t cost =
          llvm::divideCeil(tiles, multiprocessors) * (height + width);
      if (cost >= least)
        continue;
      least = cost;
      config.warpGroups = warpGroups;
      config.tileM = height;
      config.tileN = config.waveN = width;
    }
  return config;
}

WgmmaConfig mlir::fp8::chooseWgmmaConfig(const MatmulShape &shape,
                                         int64_t multiprocessors) {
  if (shape.m >= 0 && shape.m <= 128)
    return chooseSwapped(shape, multiprocessors);
  MatmulShape known = shape;
  // Unknown sizes are taken as large.
  for (int64_t *size : {&known.batch, &known.m, &known.n, &known.k})
    if (*size < 0)
      *size = size == &known.batch ? 1 : 8192;
  const Candidate *best = nullptr;
  double bestTime = std::numeric_limits<double>::max();
  for (const Candidate &candidate : getCandidates(shape.promotion)) {
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
  config.group = best->group;
  config.storeByTma = shape.canStoreByTma && shape.resultBytes == 2;
  return config;
}
