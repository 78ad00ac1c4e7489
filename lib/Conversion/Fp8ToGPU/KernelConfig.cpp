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
/// A tile and the fraction of the tensor cores' rate that it reaches in the
/// middle of a long K, relative to the best of its promotion.
struct Candidate {
  int64_t tileM, tileN, warpGroups, waveN;
  double speed;
};
} // namespace

static constexpr Candidate unpromoted[] = {{128, 256, 2, 256, 1.0},
                                           {128, 192, 2, 192, 0.95},
                                           {128, 128, 2, 128, 0.85}};
static constexpr Candidate promoted[] = {{192, 128, 3, 128, 1.0},
                                         {256, 128, 2, 128, 0.97},
                                         {128, 128, 2, 128, 0.85}};

/// Time of a tile relative to others: area over speed, times rounds of tiles,
/// and a start and end that K does not shorten.
static double predictTime(const Candidate &c, const MatmulShape &shape,
                          int64_t multiprocessors) {
  int64_t tiles = shape.batch * llvm::divideCeil(shape.m, c.tileM) *
                  llvm::divideCeil(shape.n, c.tileN);
  int64_t rounds = llvm::divideCeil(tiles, multiprocessors);
  return static_cast<double>(rounds) * c.tileM * c.tileN / c.speed;
}

/// Few rows: weights stream from memory, so deep pipelines of narrow tiles.
static WgmmaConfig chooseSwapped(const MatmulShape &shape) {
  WgmmaConfig config;
  config.swapOperands = true;
  config.storeByTma = false;
  config.tileM = 64;
  config.warpGroups = 1;
  config.tileN = std::max<int64_t>(16, llvm::alignTo(shape.m, 16));
  config.waveN = config.tileN;
  config.group = 1;
  return config;
}

WgmmaConfig mlir::fp8::chooseWgmmaConfig(const MatmulShape &shape,
                                         int64_t multiprocessors) {
  if (shape.m >= 0 && shape.m <= 128)
    return chooseSwapped(shape);
  MatmulShape known = shape;
  // Unknown sizes are taken as large.
  for (int64_t *size : {&known.batch, &known.m, &known.n, &known.k})
    if (*size < 0)
      *size = size == &known.batch ? 1 : 8192;
  llvm::ArrayRef<Candidate> candidates = unpromoted;
  if (shape.promotion != Promotion::None)
    candidates = promoted;
  const Candidate *best = nullptr;
  double bestTime = std::numeric_limits<double>::max();
  for (const Candidate &candidate : candidates) {
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
  config.storeByTma = shape.canStoreByTma && shape.resultBytes == 2;
  return config;
}
