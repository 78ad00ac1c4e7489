//===- MmaSyncChoiceTest.cpp - Tiles of kernels on mma.sync ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every chosen configuration is valid for the kernel.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/MmaSyncChoice.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

static void checkConfig(const MmaSyncConfig &config,
                        const MmaSyncOperands &operands) {
  // Each warp has a multiple of 16 rows of A and of B.
  EXPECT_EQ(config.tileM % (16 * config.warpsM), 0);
  EXPECT_EQ(config.tileN % (16 * config.warpsN), 0);
  EXPECT_TRUE(config.tileK == 64 || config.tileK == 128 ||
              (config.tileK == 32 && operands.bytesB == 2));
  EXPECT_LE(config.tileK * operands.bytesA, 128);
  // The rows of a tile are a multiple of the rows that the threads copy at a
  // time.
  for (auto [tile, bytes] : {std::pair(config.tileM, operands.bytesA),
                             std::pair(config.tileN, operands.bytesB)}) {
    int64_t rows = config.getThreads() / (config.tileK * bytes / 16);
    EXPECT_EQ(tile % rows, 0);
    EXPECT_EQ(rows % 8, 0);
    if (operands.bytesB == 1)
      continue;
    // The same is true for operands that are contiguous along their rows.
    int64_t lines = config.getThreads() / (tile * bytes / 16);
    EXPECT_EQ(config.tileK % lines, 0);
    EXPECT_EQ(lines % 8, 0);
  }
  EXPECT_GE(config.stages, 2);
  int64_t scales = operands.hasScales ? config.tileK / operands.groupK * 4 : 0;
  int64_t stage = config.tileM * (config.tileK * operands.bytesA + scales) +
                  config.tileN * (config.tileK * operands.bytesB + scales);
  EXPECT_LE(config.blocksPerMultiprocessor * (config.stages * stage + 1024),
            operands.sharedBytes + 1024);
}

TEST(MmaSyncChoiceTest, AllFit) {
  for (int64_t m : {-1, 1, 16, 17, 64, 65, 4096})
    for (int64_t groupK : {32, 64, 128})
      for (int64_t bytesA : {1, 2})
        for (bool decodes : {false, true})
          for (Promotion promotion :
               {Promotion::None, Promotion::Plain, Promotion::Scaled}) {
            MmaSyncOperands operands;
            operands.hasScales = promotion == Promotion::Scaled || bytesA == 2;
            operands.groupK = groupK;
            operands.bytesA = bytesA;
            operands.decodes = decodes;
            if (bytesA == 2 && promotion != Promotion::None)
              continue;
            checkConfig(
                chooseMmaSyncConfig({1, m, 4096, 4096, promotion}, operands),
                operands);
          }
}

TEST(MmaSyncChoiceTest, UnquantizedFit) {
  MmaSyncOperands operands;
  operands.bytesA = operands.bytesB = 2;
  for (int64_t kibibytes : {99, 163, 227})
    for (int64_t m : {-1, 1, 16, 17, 64, 65, 4096}) {
      operands.sharedBytes = kibibytes * 1024;
      checkConfig(
          chooseMmaSyncConfig({1, m, 128, 128, Promotion::None}, operands),
          operands);
    }
}

TEST(MmaSyncChoiceTest, MoreSharedMemoryHoldsDeeperTiles) {
  MmaSyncOperands operands;
  operands.bytesA = operands.bytesB = 2;
  MatmulShape shape{1, 4096, 4096, 4096, Promotion::None};
  EXPECT_EQ(chooseMmaSyncConfig(shape, operands).tileK, 32);
  operands.sharedBytes = 227 * 1024;
  EXPECT_EQ(chooseMmaSyncConfig(shape, operands).tileK, 64);
  EXPECT_EQ(chooseMmaSyncConfig(shape, operands).stages, 3);
}

TEST(MmaSyncChoiceTest, InstructionScalesHaveWholeWords) {
  MmaSyncOperands operands;
  operands.hasScales = operands.scaledByInstruction = true;
  for (int64_t m : {-1, 8, 4096})
    EXPECT_EQ(chooseMmaSyncConfig({1, m, 4096, 4096, Promotion::None}, operands)
                  .tileK,
              128);
}

TEST(MmaSyncChoiceTest, FewTilesGetSmallerOnes) {
  MmaSyncOperands operands;
  MatmulShape shape{1, 8192, 8192, 8192, Promotion::None};
  EXPECT_EQ(chooseMmaSyncConfig(shape, operands).tileM, 256);
  shape.m = 512;
  shape.n = 2048;
  EXPECT_EQ(chooseMmaSyncConfig(shape, operands).tileM, 128);
}

TEST(MmaSyncChoiceTest, FewRowsWithSmallGroupsFitIntoRegisters) {
  MmaSyncOperands operands;
  operands.hasScales = true;
  auto getTileK = [&](int64_t m, int64_t groupK) {
    operands.groupK = groupK;
    return chooseMmaSyncConfig({1, m, 4096, 4096, Promotion::Scaled}, operands)
        .tileK;
  };
  EXPECT_EQ(getTileK(64, 32), 64);
  EXPECT_EQ(getTileK(64, 64), 64);
  EXPECT_EQ(getTileK(64, 128), 128);
  EXPECT_EQ(getTileK(32, 32), 128);
}
