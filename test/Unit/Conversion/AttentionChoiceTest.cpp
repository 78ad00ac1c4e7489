//===- AttentionChoiceTest.cpp - Kernels of attention ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every chosen configuration is valid for the kernel, and each shape gets the
// kernel that is faster for it.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/AttentionChoice.h"
#include "fp8/Support/AttentionLimits.h"
#include "fp8/Support/GpuChipNames.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

static const GpuTarget chip = *getGpuTarget(defaultGpuChip);

static AttentionConfig choose(const AttentionShape &shape) {
  return chooseAttention(shape, chip);
}

TEST(AttentionChoiceTest, AllFit) {
  for (int64_t contracted : {8, 64, 72, 80, 96, 128, 136, 192, 256})
    for (int64_t columns : {8, 64, 128, 192, 256})
      for (bool causal : {false, true})
        for (bool hasMask : {false, true})
          for (int64_t rows : {-1, 1, 129, 4608, 8192, 32760}) {
            AttentionShape shape{32,      rows,   rows,   contracted,
                                 columns, causal, hasMask};
            AttentionConfig config = choose(shape);
            EXPECT_EQ(explainAttentionMisfit(config, shape, chip), "");
            EXPECT_EQ(config.tileKeys % 16, 0);
            EXPECT_GE(config.keyStages, 2);
            EXPECT_GE(config.valueStages, 2);
            // A multiprocessor has 64K registers.
            EXPECT_LE(128 * (config.warpGroups * config.getConsumerRegisters() +
                             config.getProducerRegisters()),
                      65536);
          }
}

static AttentionShape getFp8(AttentionShape shape, bool promotes) {
  shape.isFp8 = true;
  shape.promotes = promotes;
  return shape;
}

TEST(AttentionChoiceTest, AllFp8Fit) {
  for (int64_t contracted : {8, 64, 72, 80, 96, 128, 136, 192, 256})
    for (int64_t columns : {8, 20, 64, 128})
      for (bool causal : {false, true})
        for (bool hasMask : {false, true})
          for (bool promotes : {false, true}) {
            AttentionShape shape = getFp8(
                {32, 300, 300, contracted, columns, causal, hasMask}, promotes);
            AttentionShape inBlocks = shape;
            inBlocks.scaleKeys = attentionScaleKeys;
            EXPECT_EQ(explainAttentionMisfit(choose(inBlocks), inBlocks, chip),
                      "");
            AttentionConfig config = choose(shape);
            EXPECT_EQ(explainAttentionMisfit(config, shape, chip), "");
            EXPECT_EQ(config.tileKeys % 32, 0);
            EXPECT_EQ(config.slack, 0);
            AttentionTileBytes bytes = getAttentionTileBytes(config, shape);
            EXPECT_EQ(bytes.storeOffset % 1024, 0);
            EXPECT_EQ(bytes.keys % 1024, 0);
          }
}

TEST(AttentionChoiceTest, Fp8Tiles) {
  AttentionShape shape{24, 4608, 4608};
  // Sums of at most 192 keys stay in tensor cores.
  EXPECT_LE(choose(getFp8(shape, true)).tileKeys, 192);
  EXPECT_GT(choose(getFp8(shape, false)).tileKeys, 192);
  // Three warp groups without overlap have tiles of 192 rows, which fill 4.4
  // rounds at the length of 4608. With fast sums, two are faster.
  EXPECT_TRUE(choose(getFp8(shape, true)).overlap);
  AttentionConfig large = choose(getFp8({40, 32760, 32760}, true));
  EXPECT_FALSE(large.overlap);
  EXPECT_EQ(large.warpGroups, 3);
  EXPECT_TRUE(choose(getFp8({40, 32760, 32760}, false)).overlap);
  // The diagonal cuts one tile of keys.
  shape.causal = true;
  AttentionConfig causal = choose(getFp8(shape, false));
  EXPECT_EQ(causal.tileKeys, causal.getTileRows());
}

TEST(AttentionChoiceTest, Faster) {
  // Tiles of 192 rows fill 4.4 rounds of an H200's multiprocessors.
  EXPECT_TRUE(choose({24, 4608, 4608}).overlap);
  EXPECT_FALSE(choose({32, 8192, 8192}).overlap);
  EXPECT_FALSE(choose({40, 32760, 32760}).overlap);
  EXPECT_EQ(choose({40, 32760, 32760}).getTileRows(), 192);
  // Unknown sizes are assumed to be large.
  EXPECT_FALSE(choose({-1, -1, -1}).overlap);
  // Each diagonal cuts only one tile of keys. A mask needs registers, so there
  // are two warp groups.
  AttentionConfig causal = choose({40, 32760, 32760, 128, 128, true});
  EXPECT_EQ(causal.tileKeys % causal.getTileRows(), 0);
  EXPECT_TRUE(choose({40, 32760, 32760, 128, 128, false, true}).overlap);
}

TEST(AttentionChoiceTest, EarlyLaunch) {
  EXPECT_TRUE(choose({24, 512, 512}).earlyLaunch);
  EXPECT_FALSE(choose({24, 4608, 4608}).earlyLaunch);
  EXPECT_FALSE(choose({24, -1, 512}).earlyLaunch);
}

TEST(AttentionChoiceTest, Multiprocessors) {
  // 24 x 24 tiles of 192 rows take five rounds on 132 multiprocessors, and four
  // rounds on 144.
  AttentionShape shape{24, 4608, 4608};
  GpuTarget larger = chip;
  larger.multiprocessors = 144;
  EXPECT_TRUE(chooseAttention(shape, chip).overlap);
  EXPECT_FALSE(chooseAttention(shape, larger).overlap);
}

TEST(AttentionChoiceTest, Misfits) {
  AttentionShape shape{24, 512, 512};
  AttentionConfig config;
  EXPECT_EQ(explainAttentionMisfit(config, shape, chip), "");
  config.keyStages = 5;
  EXPECT_EQ(explainAttentionMisfit(config, shape, chip),
            "expected stages that fit into 232448 bytes of shared memory, got "
            "303232 bytes");
  config.keyStages = 2;
  config.tileKeys = 256;
  EXPECT_EQ(explainAttentionMisfit(config, shape, chip),
            "expected at most 128 accumulators for each thread, got 192 with "
            "tile_keys = 256");
}

TEST(AttentionChoiceTest, Fp8Misfits) {
  AttentionShape shape = getFp8({24, 512, 512}, true);
  AttentionConfig config = choose(shape);
  config.tileKeys = 112;
  EXPECT_EQ(explainAttentionMisfit(config, shape, chip),
            "expected tile_keys to be a multiple of 32 for FP8, got 112");
  config.tileKeys = 224;
  EXPECT_EQ(explainAttentionMisfit(config, shape, chip),
            "expected tile_keys of at most 192 for accumulate = f32, got 224");
  config.tileKeys = 96;
  shape.scaleKeys = 128;
  EXPECT_EQ(explainAttentionMisfit(config, shape, chip),
            "expected tile_keys to divide the 128 keys that share a scale, got "
            "96");
  config.tileKeys = 128;
  config.slack = 8;
  EXPECT_EQ(explainAttentionMisfit(config, shape, chip),
            "expected slack = 0 for FP8, got 8");
  config.slack = 0;
  config.warpGroups = 3;
  EXPECT_EQ(explainAttentionMisfit(config, shape, chip),
            "expected at most 128 accumulators for each thread, got 192 with "
            "tile_keys = 128");
  // Without overlap, sums of a tile take the registers of scores.
  config.overlap = config.takeTurns = false;
  EXPECT_EQ(explainAttentionMisfit(config, shape, chip), "");
}

TEST(AttentionChoiceTest, Reasons) {
  EXPECT_EQ(explainAttentionChoice({24, 512, 512}),
            "the kernel of least predicted time");
  AttentionShape masked{24, 512, 512, 128, 128, false, true};
  EXPECT_EQ(explainAttentionChoice(masked),
            "two warp groups: three have too few registers for a mask, a "
            "diagonal or rows of more than 128 elements");
}

TEST(AttentionChoiceTest, BlockMask) {
  for (int64_t columns : {64, 128, 256})
    for (bool isFp8 : {false, true}) {
      if (isFp8 && columns > 128)
        continue;
      AttentionShape shape{32, 2048, 2048, columns, columns};
      shape.hasMask = true;
      shape.blockRows = shape.blockKeys = 128;
      shape.isFp8 = shape.promotes = isFp8;
      EXPECT_EQ(explainAttentionMisfit(choose(shape), shape, chip), "");
      // With a block mask, there are words for the tile of query rows and for
      // each stage of k.
      AttentionShape without = shape;
      without.blockRows = without.blockKeys = 0;
      EXPECT_EQ(getAttentionSharedBytes(choose(shape), shape) -
                    getAttentionSharedBytes(choose(shape), without),
                4 * (1 + choose(shape).keyStages));
      // If all rows share the blocks, only the keys of a block matter.
      shape.blockRows = 0;
      EXPECT_EQ(explainAttentionMisfit(choose(shape), shape, chip), "");
    }
  AttentionShape shape{32, 2048, 2048};
  shape.hasMask = true;
  shape.blockRows = 64;
  shape.blockKeys = 128;
  EXPECT_EQ(
      explainAttentionMisfit(choose(shape), shape, chip),
      "expected tiles that divide blocks of 64x128 of the block mask, got "
      "128x128");
}
