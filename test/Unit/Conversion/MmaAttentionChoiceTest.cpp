//===- MmaAttentionChoiceTest.cpp - Attention kernels of warps ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every chosen configuration fits into its chip, and each reason to refuse one
// has a message.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/MmaAttentionChoice.h"
#include "fp8/Support/AttentionLimits.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

static GpuTarget getChip(llvm::StringRef name) { return *getGpuTarget(name); }

static AttentionShape getShape(int64_t contracted, int64_t columns) {
  AttentionShape shape;
  shape.contracted = contracted;
  shape.columns = columns;
  return shape;
}

static std::string explain(const MmaAttentionConfig &config,
                           const AttentionShape &shape,
                           llvm::StringRef chip = "sm_89") {
  return explainMmaAttentionMisfit(config, shape, getChip(chip));
}

TEST(MmaAttentionChoiceTest, AllFit) {
  for (llvm::StringRef name : getGpuChipNames()) {
    GpuTarget chip = getChip(name);
    if (!explainChipWithoutAttention(chip).empty())
      continue;
    for (int64_t contracted : {1, 8, 40, 64, 72, 80, 96, 128, 136, 192, 256})
      for (int64_t columns : {1, 8, 20, 64, 96, 128, 192, 256})
        for (bool causal : {false, true})
          for (bool hasMask : {false, true}) {
            AttentionShape shape = getShape(contracted, columns);
            shape.causal = causal;
            shape.hasMask = hasMask;
            MmaAttentionConfig config = chooseMmaAttention(shape, chip);
            EXPECT_EQ(explainMmaAttentionMisfit(config, shape, chip), "")
                << name.str() << ' ' << contracted << ' ' << columns;
          }
  }
}

TEST(MmaAttentionChoiceTest, AllFp8Fit) {
  for (llvm::StringRef name : {"sm_89", "sm_120a"}) {
    GpuTarget chip = getChip(name);
    for (int64_t contracted : {1, 8, 40, 64, 72, 80, 96, 128, 136, 192, 256})
      for (int64_t columns : {1, 8, 20, 64, 96, 128})
        for (bool promotes : {false, true}) {
          AttentionShape shape = getShape(contracted, columns);
          shape.isFp8 = true;
          shape.promotes = promotes;
          MmaAttentionConfig config = chooseMmaAttention(shape, chip);
          EXPECT_EQ(explainMmaAttentionMisfit(config, shape, chip), "")
              << name.str() << ' ' << contracted << ' ' << columns;
          EXPECT_EQ(config.slack, 0);
        }
  }
}

TEST(MmaAttentionChoiceTest, Tiles) {
  // Rows of 128 elements have 16 chunks of 16 bytes, and a distance of 17.
  MmaAttentionConfig config;
  MmaAttentionTiles tiles = getMmaAttentionTiles(config, getShape(128, 64));
  EXPECT_EQ(tiles.keys.getPitch(), 17 * 16);
  EXPECT_EQ(tiles.values.getPitch(), 9 * 16);
  EXPECT_EQ(tiles.valueOffset, 64 * 17 * 16);
  EXPECT_EQ(tiles.queryOffset, tiles.valueOffset + 64 * 9 * 16);
  EXPECT_EQ(tiles.sharedBytes, tiles.queryOffset + 128 * 17 * 16);
  // Instructions multiply 16 elements at a time, so rows are padded.
  EXPECT_EQ(getMmaAttentionTiles(config, getShape(72, 8)).keys.chunks, 10);
  // Query rows that stay in registers are first copied to the memory of v.
  config.queryInRegisters = true;
  tiles = getMmaAttentionTiles(config, getShape(128, 64));
  EXPECT_EQ(tiles.queryOffset, tiles.valueOffset);
  EXPECT_EQ(tiles.sharedBytes, tiles.valueOffset + 128 * 17 * 16);
  // FP8 v is stored by columns.
  AttentionShape fp8 = getShape(128, 72);
  fp8.isFp8 = true;
  tiles = getMmaAttentionTiles(config, fp8);
  EXPECT_EQ(tiles.values.rows, 80);
  EXPECT_EQ(tiles.values.getPitch(), 5 * 16);
}

TEST(MmaAttentionChoiceTest, ByChip) {
  // A large shared memory has room for two blocks with tiles of q.
  MmaAttentionConfig large =
      chooseMmaAttention(getShape(128, 128), getChip("sm_80"));
  EXPECT_EQ(large.warpRows, 32);
  EXPECT_EQ(large.blocksPerMultiprocessor, 2);
  // In a small one, q is in registers.
  MmaAttentionConfig small =
      chooseMmaAttention(getShape(128, 128), getChip("sm_89"));
  EXPECT_TRUE(small.queryInRegisters);
  EXPECT_EQ(small.getTileRows(), 128);
  // Long rows leave registers only for 16 rows of a warp.
  EXPECT_EQ(chooseMmaAttention(getShape(256, 256), getChip("sm_80")).warpRows,
            16);
}

TEST(MmaAttentionChoiceTest, Misfits) {
  MmaAttentionConfig config;
  EXPECT_EQ(explain(config, getShape(64, 64)), "");
  EXPECT_EQ(explain(config, getShape(128, 192)),
            "expected at most 196 registers of a thread for query rows, scores "
            "and sums, got 264");
  config.warps = 16;
  EXPECT_EQ(explain(config, getShape(64, 64)),
            "expected registers for 512 threads on a multiprocessor, got 128 "
            "for query rows, scores and sums of a thread");
  config.warps = 8;
  config.warpRows = 16;
  config.stages = 4;
  EXPECT_EQ(explain(config, getShape(128, 128)),
            "expected stages in 101376 bytes of shared memory, got 174080");
  config.stages = 1;
  AttentionShape fp8 = getShape(128, 128);
  fp8.isFp8 = fp8.promotes = true;
  EXPECT_EQ(explain(config, fp8), "expected slack = 0 for FP8, got 8");
  config.slack = 0;
  config.tileKeys = 80;
  EXPECT_EQ(explain(config, fp8),
            "expected tile_keys to be a multiple of 32 for FP8, got 80");
  config.tileKeys = 224;
  EXPECT_EQ(explain(config, fp8),
            "expected tile_keys of at most 192 for accumulate = f32, got 224");
}

//===----------------------------------------------------------------------===//
// Few query rows
//===----------------------------------------------------------------------===//

static AttentionShape getShortShape(int64_t batch, int64_t rows, int64_t keys,
                                    int64_t sharedHeads,
                                    int64_t columns = 128) {
  AttentionShape shape = getShape(columns, columns);
  shape.batch = batch;
  shape.rows = rows;
  shape.keys = keys;
  shape.sharedHeads = sharedHeads;
  return shape;
}

/// Checks a choice against the rules that it follows.
static void checkShort(const MmaAttentionConfig &config,
                       const AttentionShape &shape, const GpuTarget &chip) {
  EXPECT_EQ(explainMmaAttentionMisfit(config, shape, chip), "")
      << chip.name.str() << ' ' << shape.columns << ' ' << shape.rows << ' '
      << shape.sharedHeads;
  EXPECT_TRUE(config.tileHeads > 1 || config.keyParts > 1);
  EXPECT_LE(config.keyParts, 128);
  // All rows are in one tile, and no warp is without rows.
  int64_t rows = config.tileHeads * shape.rows;
  EXPECT_LE(rows, config.getTileRows());
  EXPECT_GT(rows, (config.warps - 1) * config.warpRows);
  if (shape.keys < 0 || config.keyParts == 1)
    return;
  // All parts except the last have the same number of tiles, and the last one
  // has at least one.
  int64_t tiles = (shape.keys + 63) / 64;
  int64_t each = (tiles + config.keyParts - 1) / config.keyParts;
  EXPECT_GE(each, 2);
  EXPECT_GT(tiles, (config.keyParts - 1) * each);
}

TEST(ShortAttentionChoiceTest, AllFit) {
  int64_t chosen = 0;
  for (llvm::StringRef name : getGpuChipNames()) {
    GpuTarget chip = getChip(name);
    if (!explainChipWithoutAttention(chip).empty())
      continue;
    for (int64_t columns : {1, 20, 64, 72, 128, 192, 256})
      for (int64_t rows : {1, 2, 3, 5, 16})
        for (int64_t shared : {1, 3, 4, 8, 32, 71})
          for (int64_t keys : {-1, 0, 1, 64, 65, 256, 4589, 32768})
            for (int64_t groups : {1, 8, 500}) {
              AttentionShape shape =
                  getShortShape(groups * shared, rows, keys, shared, columns);
              if (auto config = chooseShortAttention(shape, chip)) {
                checkShort(*config, shape, chip);
                ++chosen;
              }
            }
  }
  EXPECT_GT(chosen, 1000);
}

TEST(ShortAttentionChoiceTest, Llama) {
  // 32 query heads on 8 heads of keys. Three blocks fit on a multiprocessor,
  // and 396 blocks run at the same time.
  GpuTarget chip = getChip("sm_90a");
  auto choose = [&](int64_t batch, int64_t keys) {
    return *chooseShortAttention(getShortShape(32 * batch, 1, keys, 4), chip);
  };
  MmaAttentionConfig config = choose(1, 32768);
  EXPECT_EQ(config.tileHeads, 4);
  EXPECT_EQ(config.getTileRows(), 16);
  EXPECT_EQ(config.stages, 2);
  EXPECT_EQ(config.blocksPerMultiprocessor, 3);
  // There are 49 blocks for each tile of query rows. If 512 tiles of keys are
  // divided into 49 parts, a part has up to 11 tiles, and then 47 parts
  // suffice.
  EXPECT_EQ(config.keyParts, 47);
  EXPECT_EQ(choose(1, 8192).keyParts, 43);
  EXPECT_EQ(choose(1, 2048).keyParts, 16);
  EXPECT_EQ(choose(8, 32768).keyParts, 6);
  EXPECT_EQ(choose(1, -1).keyParts, 49);
  EXPECT_EQ(explainShortAttentionChoice(config),
            "the rows of heads that share keys in one tile, and the keys in "
            "parts, so that all multiprocessors read");
  config = choose(64, 32768);
  EXPECT_EQ(config.keyParts, 1);
  EXPECT_EQ(explainShortAttentionChoice(config),
            "the rows of heads that share keys in one tile, enough tiles for "
            "all multiprocessors");
}

TEST(ShortAttentionChoiceTest, Heads) {
  // A tile has at most 64 rows. The number of its heads divides the number of
  // heads that share keys.
  GpuTarget chip = getChip("sm_80");
  auto choose = [&](int64_t rows, int64_t shared) {
    return chooseShortAttention(getShortShape(shared, rows, 4096, shared), chip)
        ->tileHeads;
  };
  EXPECT_EQ(choose(16, 8), 4);
  EXPECT_EQ(choose(1, 71), 1);
  EXPECT_EQ(choose(5, 15), 5);
}

TEST(ShortAttentionChoiceTest, Blocks) {
  // Six blocks fit into shared memory, but only four into registers.
  std::optional<MmaAttentionConfig> config = chooseShortAttention(
      getShortShape(4, 16, 4096, 4, /*columns=*/64), getChip("sm_90a"));
  EXPECT_EQ(config->warps, 4);
  EXPECT_TRUE(config->queryInRegisters);
  EXPECT_EQ(config->blocksPerMultiprocessor, 4);
}

TEST(ShortAttentionChoiceTest, None) {
  GpuTarget chip = getChip("sm_90a");
  EXPECT_FALSE(chooseShortAttention(getShortShape(8, 17, 4096, 1), chip));
  EXPECT_FALSE(chooseShortAttention(getShortShape(8, -1, 4096, 1), chip));
  // Two parts need four tiles of keys.
  EXPECT_FALSE(chooseShortAttention(getShortShape(8, 1, 192, 1), chip));
  EXPECT_TRUE(chooseShortAttention(getShortShape(8, 1, 193, 1), chip));
  // There are enough tiles.
  EXPECT_FALSE(chooseShortAttention(getShortShape(512, 1, 4096, 1), chip));
  AttentionShape fp8 = getShortShape(8, 1, 4096, 1);
  fp8.isFp8 = true;
  EXPECT_FALSE(chooseShortAttention(fp8, chip));
}

TEST(ShortAttentionChoiceTest, Misfits) {
  MmaAttentionConfig config;
  config.warps = 1;
  config.warpRows = 16;
  AttentionShape shape = getShortShape(12, 1, 4096, 6);
  config.tileHeads = 4;
  EXPECT_EQ(explain(config, shape),
            "expected tile_heads to divide the number of heads that share "
            "keys, 6, got 4");
  config.tileHeads = 3;
  EXPECT_EQ(explain(config, shape), "");
  config.slack = 0;
  config.keyParts = 2;
  shape.isFp8 = true;
  EXPECT_EQ(explain(config, shape),
            "expected tile_heads = 1 and key_parts = 1 for FP8, got 3 and 2");
}
