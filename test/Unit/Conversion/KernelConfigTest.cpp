//===- KernelConfigTest.cpp - Tests of the choice of kernels --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every configuration that is chosen fits the machine.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/KernelConfig.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

namespace {

/// What the hardware and the kernel allow.
void expectValid(const WgmmaConfig &config) {
  EXPECT_GE(config.warpGroups, 1);
  EXPECT_LE(config.warpGroups, 3);
  EXPECT_LE(config.tileM, 256);
  EXPECT_LE(config.tileN, 256);
  EXPECT_EQ(config.tileM % config.getWaveRows(), 0);
  EXPECT_EQ(config.waveN % (config.storeByTma ? 16 : 8), 0);
  EXPECT_EQ(config.tileN % config.waveN, 0);
  EXPECT_FALSE(config.swapOperands && config.storeByTma);
  // f32 accumulators of a consumer thread, and the temporary ones of a wave.
  int64_t groups = config.pingPong ? 1 : config.warpGroups;
  EXPECT_LE(config.tileM * config.tileN / (128 * groups), 192);
  int64_t stages = getMaxStages(config, /*scaleBytes=*/0, /*extraBytes=*/0);
  EXPECT_GE(stages, 3);
  WgmmaConfig filled = config;
  filled.stages = stages;
  EXPECT_LE(filled.getSharedBytes(0, 0), hopperSharedBytes);
}

TEST(KernelConfig, IsValidForAnyShape) {
  for (Promotion promotion :
       {Promotion::None, Promotion::Plain, Promotion::Scaled})
    for (int64_t m : {-1, 1, 7, 16, 64, 128, 129, 576, 4096, 32760})
      for (int64_t n : {-1, 1, 8, 63, 576, 2520, 24576})
        for (int64_t k : {-1, 1, 128, 1536, 16384})
          for (bool tma : {false, true}) {
            MatmulShape shape;
            shape.m = m;
            shape.n = n;
            shape.k = k;
            shape.promotion = promotion;
            shape.canStoreByTma = tma;
            expectValid(chooseWgmmaConfig(shape));
          }
}

TEST(KernelConfig, FewRowsSwapOperands) {
  MatmulShape shape;
  shape.m = 16;
  shape.n = 14336;
  shape.k = 4096;
  WgmmaConfig config = chooseWgmmaConfig(shape);
  EXPECT_TRUE(config.swapOperands);
  EXPECT_EQ(config.tileN, 16);
  shape.m = 4096;
  EXPECT_FALSE(chooseWgmmaConfig(shape).swapOperands);
}

WgmmaConfig chooseFor(int64_t m, int64_t n, int64_t k,
                      Promotion promotion = Promotion::Plain) {
  MatmulShape shape;
  shape.m = m;
  shape.n = n;
  shape.k = k;
  shape.promotion = promotion;
  return chooseWgmmaConfig(shape);
}

/// As measured on an H100: docs/Performance.md.
TEST(KernelConfig, FewRowsFillOneRound) {
  WgmmaConfig config = chooseFor(128, 12288, 4096);
  EXPECT_FALSE(config.swapOperands);
  EXPECT_EQ(config.tileM, 128);
  EXPECT_EQ(config.tileN, 96);
  EXPECT_TRUE(config.storeByTma);
  config = chooseFor(128, 2048, 7168);
  EXPECT_FALSE(config.swapOperands);
  EXPECT_EQ(config.tileM, 64);
  EXPECT_EQ(config.tileN, 32);
  // A width that TMA cannot store, since a wider one leaves more idle.
  config = chooseFor(64, 7168, 16384);
  EXPECT_EQ(config.tileN, 56);
  EXPECT_FALSE(config.storeByTma);
}

TEST(KernelConfig, ScalesOfFewRowsAreReadInFewRounds) {
  EXPECT_EQ(chooseFor(64, 7168, 16384, Promotion::Scaled).tileN, 64);
  EXPECT_TRUE(chooseFor(16, 14336, 4096).swapOperands);
  WgmmaConfig config = chooseFor(16, 14336, 4096, Promotion::Scaled);
  EXPECT_FALSE(config.swapOperands);
  EXPECT_EQ(config.tileN, 128);
}

TEST(KernelConfig, FewRowsKnowTheirMultiprocessors) {
  MatmulShape shape;
  shape.m = 128;
  shape.n = 12288;
  shape.k = 4096;
  EXPECT_EQ(chooseWgmmaConfig(shape, 78).tileN, 160);
  // Two rounds where one would need tiles that are too wide.
  EXPECT_EQ(chooseWgmmaConfig(shape, 39).tileN, 160);
}

TEST(KernelConfig, ResultsThatTmaCannotStoreAreStoredDirectly) {
  MatmulShape shape;
  shape.m = shape.n = shape.k = 4096;
  EXPECT_TRUE(chooseWgmmaConfig(shape).storeByTma);
  shape.canStoreByTma = false;
  EXPECT_FALSE(chooseWgmmaConfig(shape).storeByTma);
  shape.canStoreByTma = true;
  shape.resultBytes = 4;
  EXPECT_FALSE(chooseWgmmaConfig(shape).storeByTma);
}

TEST(KernelConfig, LongKernelsLaunchInOrder) {
  MatmulShape shape;
  shape.m = shape.n = shape.k = 4096;
  EXPECT_FALSE(chooseWgmmaConfig(shape).earlyLaunch);
  shape.m = 512;
  shape.k = 1024;
  EXPECT_TRUE(chooseWgmmaConfig(shape).earlyLaunch);
  // Few rows stream weights, whatever the order.
  shape.m = 64;
  shape.k = 16384;
  EXPECT_TRUE(chooseWgmmaConfig(shape).earlyLaunch);
}

TEST(KernelConfig, ManyRoundsTakeWiderTiles) {
  MatmulShape shape;
  shape.promotion = Promotion::None;
  shape.m = 4096;
  shape.n = shape.k = 4096;
  EXPECT_EQ(chooseWgmmaConfig(shape).tileN, 128);
  shape.m = 32760;
  shape.n = 13824;
  shape.k = 5120;
  EXPECT_GT(chooseWgmmaConfig(shape).tileN, 128);
}

TEST(KernelConfig, StagesFillSharedMemory) {
  WgmmaConfig config;
  config.tileM = 128;
  config.tileN = 256;
  config.waveN = 256;
  EXPECT_EQ(getMaxStages(config, 0, 0), 4);
  EXPECT_EQ(getMaxStages(config, 0, 40 * 1024), 3);
  config.tileM = 64;
  config.tileN = config.waveN = 16;
  config.warpGroups = 1;
  config.storeByTma = false;
  EXPECT_EQ(getMaxStages(config, 0, 0), 16);
}

} // namespace
