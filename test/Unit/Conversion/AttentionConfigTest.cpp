//===- AttentionConfigTest.cpp - Kernels of attention ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The kernel can be written for every configuration, and each shape gets the
// kernel that is faster for it.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/AttentionConfig.h"
#include "fp8/Support/GpuChipNames.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

static AttentionConfig choose(const AttentionShape &shape) {
  return chooseAttentionConfig(shape);
}

TEST(AttentionConfigTest, AllFit) {
  for (int64_t contracted : {8, 64, 72, 80, 96, 128, 136, 192, 256})
    for (int64_t columns : {8, 64, 128, 192, 256})
      for (bool causal : {false, true})
        for (bool hasMask : {false, true})
          for (int64_t rows : {-1, 1, 129, 4608, 8192, 32760}) {
            AttentionShape shape{32,      rows,   rows,   contracted,
                                 columns, causal, hasMask};
            AttentionConfig config = choose(shape);
            EXPECT_LE(config.getSharedBytes(shape),
                      getGpuTarget(defaultGpuChip)->sharedBytes);
            EXPECT_EQ(config.tileKeys % 16, 0);
            EXPECT_GE(config.keyStages, 2);
            EXPECT_GE(config.valueStages, 2);
            // A multiprocessor has 64K registers.
            EXPECT_LE(128 * (config.warpGroups * config.getConsumerRegisters() +
                             config.getProducerRegisters()),
                      65536);
          }
}

TEST(AttentionConfigTest, Faster) {
  // Tiles of 192 rows fill 4.4 rounds of an H200's multiprocessors.
  EXPECT_TRUE(choose({24, 4608, 4608}).overlap);
  EXPECT_FALSE(choose({32, 8192, 8192}).overlap);
  EXPECT_FALSE(choose({40, 32760, 32760}).overlap);
  EXPECT_EQ(choose({40, 32760, 32760}).getTileRows(), 192);
  // Unknown sizes are assumed to be large.
  EXPECT_FALSE(choose({-1, -1, -1}).overlap);
  // The diagonal cuts one tile of keys, and a mask needs registers.
  AttentionConfig causal = choose({40, 32760, 32760, 128, 128, true});
  EXPECT_EQ(causal.tileKeys % causal.getTileRows(), 0);
  EXPECT_TRUE(choose({40, 32760, 32760, 128, 128, false, true}).overlap);
}

TEST(AttentionConfigTest, EarlyLaunch) {
  EXPECT_TRUE(choose({24, 512, 512}).earlyLaunch);
  EXPECT_FALSE(choose({24, 4608, 4608}).earlyLaunch);
  EXPECT_FALSE(choose({24, -1, 512}).earlyLaunch);
}
