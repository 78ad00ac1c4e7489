//===- QuantizeChoice.cpp - Choosing kernels that quantize ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If the elements of a scale fit into registers, the kernel has tiles in
// registers. Otherwise it reads the elements twice.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/QuantizeChoice.h"
#include "QuantizeLaunch.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

/// The largest number of vectors that a thread can have in registers. If there
/// are 1024 threads, each has 64 registers.
static int64_t getVectorLimit(int64_t threads, int64_t words) {
  return (threads == 1024 ? 32 : 48) / words;
}

/// Chooses threads for a tile. In a small tile each thread has few vectors, and
/// a warp has several tiles. In a larger tile it has more vectors, so that one
/// warp, or else one thread block, has the whole tile.
static std::optional<TileShape> shapeTile(int64_t rows, int64_t columns,
                                          int64_t words) {
  TileShape shape{rows, columns, 1};
  int64_t vectors = shape.getVectors();
  int64_t limit = vectors <= 4 ? 1 : vectors <= 64 ? 2 : 48 / words;
  while (shape.threads < 1024 && shape.getVectorsPerThread() > limit)
    shape.threads *= 2;
  if (shape.threads == 1024)
    limit = getVectorLimit(shape.threads, words);
  if (shape.getVectorsPerThread() > limit)
    return std::nullopt;
  return shape;
}

static std::optional<TileShape> shapeBlock(const QuantizeFacts &facts) {
  auto getExtent = [](const QuantizeSide &side) {
    return side.block > 0 ? side.block : side.size;
  };
  int64_t rows = getExtent(facts.rows), columns = getExtent(facts.columns);
  // With this limit the products below do not overflow.
  auto isBad = [](int64_t extent) { return extent <= 0 || extent > 65536; };
  if (isBad(rows) || isBad(columns) ||
      (facts.isBatched() && facts.batch.block < 0))
    return std::nullopt;
  return shapeTile(rows, columns, facts.getWords());
}

/// A tile whose codes are stored transposed. A thread block has one such tile,
/// and the rows that share a scale are known.
static std::optional<TileShape>
shapeTransposedBlock(const QuantizeFacts &facts) {
  if (!facts.isDynamic || facts.inputBytes != 2 || facts.columns.block > 0 ||
      (facts.isBatched() && facts.batch.block != 1))
    return std::nullopt;
  bool isWhole = facts.rows.block < 0;
  int64_t rows = isWhole ? facts.rows.size : facts.rows.block;
  std::optional<TileShape> shape = shapeTransposed(rows, facts.columns.size);
  if (!shape || (!isWhole && shape->rows != rows))
    return std::nullopt;
  return shape;
}

/// A tile that is a part of a row with one given scale.
static std::optional<TileShape> shapePart(const QuantizeFacts &facts) {
  constexpr int64_t part = 1024;
  int64_t block = facts.columns.block;
  if (block < 0) {
    int64_t size = facts.columns.size;
    block = size >= 0 ? std::clamp<int64_t>(size, 1, part) : part;
  } else if (block % part == 0) {
    block = part;
  }
  if (block > 65536)
    return std::nullopt;
  int64_t limit = 16 / facts.getWords();
  TileShape shape{1, block, 1};
  while (shape.threads < 32 && shape.getVectorsPerThread() > limit)
    shape.threads *= 2;
  if (shape.getVectorsPerThread() > limit)
    return shapeTile(1, block, facts.getWords());
  return shape;
}

/// Plans tiles that stay in registers between the amax and the cast. A tile has
/// all elements of a scale, or a part of them if the scale is given. Returns
/// none if a block is too large or has an unknown size.
static std::optional<QuantizeConfig> planTiles(const QuantizeFacts &facts) {
  std::optional<TileShape> shape = facts.isTransposed
                                       ? shapeTransposedBlock(facts)
                                   : facts.isDynamic ? shapeBlock(facts)
                                                     : shapePart(facts);
  if (!shape)
    return std::nullopt;
  QuantizeConfig config;
  config.kind = QuantizeKind::Tiles;
  config.tileRows = shape->rows;
  config.tileColumns = shape->columns;
  config.threads = shape->threads;
  // Each thread then loads about four vectors at a time.
  if (shape->threads <= 32 && !facts.isTransposed)
    config.tilesPerThread =
        std::max<int64_t>(1, 4 / shape->getVectorsPerThread());
  int64_t columns = facts.columns.size;
  config.oneColumn = columns >= 0 && columns <= shape->columns;
  config.downColumns =
      facts.rows.hasAdjacentScales && !facts.columns.hasAdjacentScales;
  return config;
}

//===----------------------------------------------------------------------===//
// The whole choice
//===----------------------------------------------------------------------===//

int64_t mlir::fp8::getQuantizePartBytes(int64_t words) {
  return quantizeTensorThreads * quantizePart.getVectorsPerThread() * words * 4;
}

static int64_t getMaxKeptParts(const QuantizeFacts &facts,
                               const GpuTarget &chip) {
  return (chip.sharedBytes - quantizeKeptOffset) /
         getQuantizePartBytes(facts.getWords());
}

/// Whether a tile has so few elements that one thread block reads it in the
/// time that a barrier for all blocks takes.
static bool isSmall(const QuantizeConfig &tiles) {
  TileShape shape{tiles.tileRows, tiles.tileColumns, tiles.threads};
  return shape.getVectors() * vectorSize <= 16384;
}

/// Whether there is one scale for each of a few matrices, or rows, so that
/// several multiprocessors can share one. Their number is known.
static bool hasFewScales(const QuantizeFacts &facts, const GpuTarget &chip) {
  if (facts.isTransposed)
    return false;
  const QuantizeSide &scales = facts.isBatched() ? facts.batch : facts.rows;
  return facts.columns.block < 0 && scales.block == 1 &&
         (!facts.isBatched() || facts.rows.block < 0) && scales.size > 0 &&
         scales.size <= chip.multiprocessors / 2;
}

/// Whether a thread block can read the elements of a scale twice. Kernels do
/// this only for scales that are computed, each of one matrix.
static bool canWalkBlocks(const QuantizeFacts &facts) {
  return facts.isDynamic && !facts.isTransposed &&
         (!facts.isBatched() || facts.batch.block == 1);
}

std::optional<QuantizeConfig>
mlir::fp8::chooseQuantize(const QuantizeFacts &facts, const GpuTarget &chip) {
  std::optional<QuantizeConfig> tiles = planTiles(facts);
  QuantizeConfig config;
  if (facts.isDynamic && facts.isOneBlock() && !facts.isTransposed &&
      !(tiles && isSmall(*tiles))) {
    config.kind = QuantizeKind::Tensor;
    config.keptParts = getMaxKeptParts(facts, chip);
  } else if (facts.isDynamic && !tiles && hasFewScales(facts, chip)) {
    config.kind = QuantizeKind::Tensor;
    config.keptParts = getMaxKeptParts(facts, chip);
  } else if (tiles) {
    config = *tiles;
  } else if (canWalkBlocks(facts)) {
    config.kind = QuantizeKind::Blocks;
  } else {
    return std::nullopt;
  }
  config.pairedMaximum = config.earlyLaunch = chip.hasHopperBasics;
  return config;
}

std::string mlir::fp8::explainQuantizeChoice(const QuantizeConfig &config) {
  switch (config.kind) {
  case QuantizeKind::Tiles:
    return "the elements that share a scale fit into registers";
  case QuantizeKind::Blocks:
    return "the elements that share a scale do not fit into registers, or "
           "their number is unknown";
  case QuantizeKind::Tensor:
    return "few scales: all blocks of the grid compute them";
  }
  llvm_unreachable("unknown kind");
}

static std::string explainTilesMisfit(const QuantizeConfig &config,
                                      const QuantizeFacts &facts) {
  std::optional<QuantizeConfig> fitting = planTiles(facts);
  auto getTile = [](const QuantizeConfig &c) {
    return std::to_string(c.tileRows) + "x" + std::to_string(c.tileColumns);
  };
  if (!fitting)
    return "expected another kind than tiles, because the elements that share "
           "a scale do not fit into registers, or their number is unknown";
  if (getTile(config) != getTile(*fitting))
    return "expected tiles of " + getTile(*fitting) + ", got " +
           getTile(config);
  if (facts.isTransposed && config.threads != fitting->threads)
    return "expected " + std::to_string(fitting->threads) +
           " threads for a tile that is transposed, got " +
           std::to_string(config.threads);
  if (config.oneColumn != fitting->oneColumn)
    return std::string("expected one_column = ") +
           (fitting->oneColumn
                ? "true, because a tile is as wide as the matrix, got false"
                : "false, because the matrix may be wider than a tile, got "
                  "true");
  TileShape shape{config.tileRows, config.tileColumns, config.threads};
  int64_t limit = getVectorLimit(config.threads, facts.getWords());
  if (shape.getVectorsPerThread() > limit)
    return "expected at most " + std::to_string(limit) +
           " vectors of 8 elements for each thread, got " +
           std::to_string(shape.getVectorsPerThread());
  return {};
}

std::string mlir::fp8::explainQuantizeMisfit(const QuantizeConfig &config,
                                             const QuantizeFacts &facts,
                                             const GpuTarget &chip) {
  if (!chip.hasHopperBasics && (config.pairedMaximum || config.earlyLaunch))
    return "expected paired_maximum = false and early_launch = false on " +
           chip.name.str();
  switch (config.kind) {
  case QuantizeKind::Tiles:
    return explainTilesMisfit(config, facts);
  case QuantizeKind::Blocks:
    return canWalkBlocks(facts)
               ? ""
               : "expected kind = tiles for given scales, or scales that "
                 "several matrices share";
  case QuantizeKind::Tensor:
    if (facts.isTransposed)
      return "expected another kind than tensor, because the codes of a column "
             "are adjacent";
    if (!facts.isDynamic || !(facts.isOneBlock() || hasFewScales(facts, chip)))
      return "expected another kind than tensor, because the scales are given "
             "or there are too many";
    if (config.keptParts > getMaxKeptParts(facts, chip))
      return "expected at most " +
             std::to_string(getMaxKeptParts(facts, chip)) +
             " parts in shared memory, got " + std::to_string(config.keptParts);
    return {};
  }
  llvm_unreachable("unknown kind");
}
