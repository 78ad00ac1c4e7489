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
