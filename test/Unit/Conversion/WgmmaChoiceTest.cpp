//===- WgmmaChoiceTest.cpp - Tests of the choice of kernels ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every chosen configuration fits the hardware.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/WgmmaChoice.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

namespace {

const GpuTarget chip = *getGpuTarget("sm_90a");
const int64_t sharedBytes = chip.sharedBytes;

WgmmaConfig chooseTile(const WgmmaShape &shape) {
  return chooseWgmmaTile(shape, chip.multiprocessors);
}

/// Checks the limits of the hardware and of the kernel.
void expectValid(const WgmmaConfig &config) {
  EXPECT_GE(config.warpGroups, 1);
  EXPECT_LE(config.warpGroups, 3);
  EXPECT_LE(config.tileM, 256);
  EXPECT_LE(config.tileN, 256);
  EXPECT_EQ(config.tileM % config.getWaveRows(), 0);
  EXPECT_EQ(config.waveN % (config.storeByTma ? 16 : 8), 0);
  EXPECT_EQ(config.tileN % config.waveN, 0);
  EXPECT_FALSE(config.swapOperands && config.storeByTma);
  // A consumer thread has at most 192 f32 accumulators, besides those of a
  // wave.
  int64_t groups = config.pingPong ? 1 : config.warpGroups;
  EXPECT_LE(config.tileM * config.tileN / (128 * groups), 192);
  int64_t stages = getMaxWgmmaStages(config, sharedBytes, 0, 0);
  EXPECT_GE(stages, 3);
  WgmmaConfig filled = config;
  filled.stages = stages;
  EXPECT_LE(filled.getSharedBytes(0, 0), sharedBytes);
}

TEST(WgmmaChoice, IsValidForAnyShape) {
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
            expectValid(chooseTile(shape));
          }
}

TEST(WgmmaChoice, FewRowsSwapOperands) {
  MatmulShape shape;
  shape.m = 16;
  shape.n = shape.k = 8192;
  WgmmaConfig config = chooseTile(shape);
  EXPECT_TRUE(config.swapOperands);
  EXPECT_EQ(config.tileN, 16);
  shape.m = 4096;
  EXPECT_FALSE(chooseTile(shape).swapOperands);
}

WgmmaConfig chooseFor(int64_t m, int64_t n, int64_t k,
                      Promotion promotion = Promotion::Plain) {
  MatmulShape shape;
  shape.m = m;
  shape.n = n;
  shape.k = k;
  shape.promotion = promotion;
  return chooseTile(shape);
}

/// These tiles were the fastest on an H200, or within 4 %
/// (docs/Performance.md).
TEST(WgmmaChoice, FewRowsFillOneRound) {
  WgmmaConfig config = chooseFor(128, 12288, 4096);
  EXPECT_FALSE(config.swapOperands);
  EXPECT_EQ(config.tileM, 128);
  EXPECT_EQ(config.tileN, 96);
  EXPECT_TRUE(config.storeByTma);
  EXPECT_EQ(config.splitK, 1);
  EXPECT_EQ(chooseFor(128, 8192, 8192).tileN, 64);
  // TMA cannot store this width, but a larger width would leave more
  // multiprocessors idle.
  config = chooseFor(64, 7168, 16384);
  EXPECT_EQ(config.tileN, 56);
  EXPECT_FALSE(config.storeByTma);
}

TEST(WgmmaChoice, FewRowsOnFewerMultiprocessors) {
  MatmulShape shape;
  shape.m = 128;
  shape.n = 12288;
  shape.k = 4096;
  EXPECT_EQ(chooseWgmmaTile(shape, 78).tileN, 160);
  EXPECT_EQ(chooseWgmmaTile(shape, 132).tileN, 96);
}

TEST(WgmmaChoice, FewTilesAreSplit) {
  // Measured: 8.8 us with K in two parts, 10.3 us without.
  EXPECT_EQ(chooseFor(128, 2048, 7168).splitK, 2);
  EXPECT_EQ(chooseFor(128, 3072, 12288).splitK, 2);
  EXPECT_EQ(chooseFor(128, 5120, 13824).splitK, 2);
  // K is too short: the exchange of sums would take longer than it saves.
  EXPECT_EQ(chooseFor(128, 2048, 512).splitK, 1);
  // There are enough tiles for all multiprocessors.
  EXPECT_EQ(chooseFor(128, 12288, 3072).splitK, 1);
  EXPECT_EQ(chooseFor(1024, 3072, 12288).splitK, 1);
  EXPECT_EQ(chooseFor(4096, 4096, 16384).splitK, 1);
}

TEST(WgmmaChoice, SplitTilesAreValid) {
  int64_t numSplit = 0;
  for (Promotion promotion :
       {Promotion::None, Promotion::Plain, Promotion::Scaled})
    for (int64_t bytes : {1, 2})
      for (int64_t m : {1, 16, 63, 77, 128, 200, 500})
        for (int64_t n : {8, 72, 264, 768, 2048})
          for (int64_t k : {64, 1100, 4096, 16384}) {
            WgmmaFacts facts;
            facts.shape = WgmmaShape();
            facts.shape.m = m;
            facts.shape.n = n;
            facts.shape.k = k;
            facts.shape.operandBytes = bytes;
            facts.shape.promotion = bytes == 2 ? Promotion::None : promotion;
            WgmmaConfig config = chooseWgmma(facts, chip);
            EXPECT_EQ(explainWgmmaMisfit(config, facts, chip), "");
            if (config.splitK == 1)
              continue;
            ++numSplit;
            EXPECT_FALSE(config.pingPong || config.epilogueWarps);
            EXPECT_EQ(config.cluster, 1);
            EXPECT_EQ(config.getStoredColumns() % (config.storeByTma ? 16 : 8),
                      0);
            // The sums of a tile fit into the memory of the stages.
            EXPECT_GE(config.stages * (config.tileM + config.tileN) * 128,
                      config.tileM * config.tileN * 4);
          }
  EXPECT_GT(numSplit, 100);
}

/// These are the shapes of `SPLIT_SHAPES` in tools/gpu-checks/cases.py and the
/// last one of chains.py, which are checked on a GPU.
TEST(WgmmaChoice, ChecksOfSplitTilesAreSplit) {
  const int64_t shapes[][3] = {
      {77, 768, 4096}, {63, 520, 6000}, {16, 264, 5000},  {200, 384, 4096},
      {128, 72, 3100}, {70, 136, 3072}, {120, 2040, 7000}};
  for (auto [m, n, k] : shapes)
    for (Promotion promotion :
         {Promotion::None, Promotion::Plain, Promotion::Scaled})
      EXPECT_GT(chooseFor(m, n, k, promotion).splitK, 1) << m << " " << n;
}

TEST(WgmmaChoice, HasFewTiles) {
  auto hasFew = [](int64_t batch, int64_t m, int64_t n) {
    WgmmaShape shape;
    shape.batch = batch;
    shape.m = m;
    shape.n = n;
    shape.k = 4096;
    return hasFewWgmmaTiles(shape, chip.multiprocessors);
  };
  EXPECT_TRUE(hasFew(1, 128, 100000));
  EXPECT_TRUE(hasFew(1, 1024, 1024));
  EXPECT_FALSE(hasFew(1, 1024, 1152));
  EXPECT_FALSE(hasFew(2, 1024, 1024));
  EXPECT_FALSE(hasFew(1, -1, 128));
  EXPECT_FALSE(hasFew(-1, 129, 128));
}

TEST(WgmmaChoice, PrefetchForFewTiles) {
  EXPECT_GT(chooseFor(128, 2048, 7168).prefetch, 0);
  EXPECT_EQ(chooseFor(4096, 4096, 4096).prefetch, 0);
  WgmmaFacts facts;
  facts.shape = WgmmaShape();
  facts.shape.m = 128;
  facts.shape.n = facts.shape.k = 4096;
  facts.shape.operandBytes = 2;
  facts.shape.promotion = Promotion::None;
  WgmmaConfig config = chooseWgmma(facts, chip);
  EXPECT_GT(config.prefetch, 0);
  facts.shape.transposedB = true;
  EXPECT_NE(explainWgmmaMisfit(config, facts, chip), "");
  EXPECT_EQ(chooseWgmma(facts, chip).prefetch, 0);
}

/// Measured on an H200: 80 tiles of 64 rows of B take 25 us, and 64 clusters of
/// two blocks 20 us, because 80 multiprocessors do not get all of the
/// bandwidth. If the number of rows is unknown, the 48 rows of zeros take
/// longer than that.
TEST(WgmmaChoice, FewRowsOccupyAllMultiprocessors) {
  WgmmaShape shape;
  shape.m = 16;
  shape.n = 5120;
  shape.k = 13824;
  shape.promotion = Promotion::Plain;
  shape.canStoreByTma = true;
  shape.resultBytes = 2;
  WgmmaConfig known = chooseWgmmaTile(shape, chip.multiprocessors);
  EXPECT_FALSE(known.swapOperands);
  EXPECT_GE(shape.n / known.tileN * known.splitK, 120);
  shape.rowsVary = true;
  EXPECT_TRUE(chooseWgmmaTile(shape, chip.multiprocessors).swapOperands);
}

/// Measured on an H200: tiles of 128 x 192 fill one round.
TEST(WgmmaChoice, WideTilesFillOneRound) {
  for (Promotion promotion :
       {Promotion::None, Promotion::Plain, Promotion::Scaled})
    for (int64_t k : {3072, 12288}) {
      WgmmaConfig config = chooseFor(1024, 3072, k, promotion);
      EXPECT_EQ(config.tileM, 128);
      EXPECT_EQ(config.tileN, 192);
    }
}

TEST(WgmmaChoice, DirectStores) {
  MatmulShape shape;
  shape.m = shape.n = shape.k = 4096;
  EXPECT_TRUE(chooseTile(shape).storeByTma);
  shape.canStoreByTma = false;
  EXPECT_FALSE(chooseTile(shape).storeByTma);
  shape.canStoreByTma = true;
  shape.resultBytes = 4;
  EXPECT_FALSE(chooseTile(shape).storeByTma);
}

TEST(WgmmaChoice, LongKernelsLaunchInOrder) {
  MatmulShape shape;
  shape.m = shape.n = shape.k = 4096;
  EXPECT_FALSE(chooseTile(shape).earlyLaunch);
  shape.m = 512;
  shape.k = 1024;
  EXPECT_TRUE(chooseTile(shape).earlyLaunch);
  // Matmuls with few rows are limited by reading the weights, so they are
  // launched early.
  shape.m = 64;
  shape.k = 16384;
  EXPECT_TRUE(chooseTile(shape).earlyLaunch);
}

TEST(WgmmaChoice, ManyRoundsTakeWiderTiles) {
  MatmulShape shape;
  shape.promotion = Promotion::None;
  shape.m = 4096;
  shape.n = shape.k = 4096;
  EXPECT_EQ(chooseTile(shape).tileN, 128);
  shape.m = 32760;
  shape.n = 13824;
  shape.k = 5120;
  EXPECT_GT(chooseTile(shape).tileN, 128);
}

TEST(WgmmaChoice, StagesFillSharedMemory) {
  WgmmaConfig config;
  config.tileM = 128;
  config.tileN = 256;
  config.waveN = 256;
  EXPECT_EQ(getMaxWgmmaStages(config, sharedBytes, 0, 0), 4);
  EXPECT_EQ(getMaxWgmmaStages(config, sharedBytes, 0, 40 * 1024), 3);
  config.tileM = 64;
  config.tileN = config.waveN = 16;
  config.warpGroups = 1;
  config.storeByTma = false;
  EXPECT_EQ(getMaxWgmmaStages(config, sharedBytes, 0, 0), 16);
}

//===----------------------------------------------------------------------===//
// Operands of 16 bits
//===----------------------------------------------------------------------===//

WgmmaShape getHalfShape(int64_t m, int64_t n, int64_t k) {
  WgmmaShape shape;
  shape.m = m;
  shape.n = n;
  shape.k = k;
  shape.operandBytes = 2;
  shape.promotion = Promotion::None;
  return shape;
}

TEST(WgmmaChoice, HalvesInAllLayouts) {
  for (int64_t m : {-1, 1, 7, 16, 64, 77, 128, 129, 4096, 32760})
    for (int64_t n : {-1, 1, 63, 576, 24576})
      for (int64_t k : {-1, 1, 2048, 16384})
        for (bool transposedA : {false, true})
          for (bool transposedB : {false, true}) {
            WgmmaFacts facts;
            facts.shape = getHalfShape(m, n, k);
            facts.shape.transposedA = transposedA;
            facts.shape.transposedB = transposedB;
            WgmmaConfig config = chooseWgmma(facts, chip);
            expectValid(config);
            EXPECT_EQ(explainWgmmaMisfit(config, facts, chip), "");
          }
}

TEST(WgmmaChoice, TransposedColumnsComeBy64) {
  WgmmaFacts facts;
  facts.shape = getHalfShape(4096, 4096, 4096);
  facts.shape.transposedB = true;
  WgmmaConfig config = chooseWgmma(facts, chip);
  config.stages = 3;
  config.tileN = config.waveN = 144;
  EXPECT_NE(explainWgmmaMisfit(config, facts, chip), "");
  config.tileN = config.waveN = 192;
  EXPECT_EQ(explainWgmmaMisfit(config, facts, chip), "");
  config.cluster = 2;
  EXPECT_NE(explainWgmmaMisfit(config, facts, chip), "");
}

/// These tiles were the fastest on an H200 (docs/Performance.md).
TEST(WgmmaChoice, HalvesTakeTheMeasuredTile) {
  EXPECT_EQ(chooseTile(getHalfShape(4096, 4096, 4096)).tileN, 128);
  EXPECT_EQ(chooseTile(getHalfShape(4096, 576, 7168)).tileN, 144);
  EXPECT_EQ(chooseTile(getHalfShape(4608, 3072, 15360)).tileN, 144);
}

//===----------------------------------------------------------------------===//
// The whole choice
//===----------------------------------------------------------------------===//

GpuTarget getChip() { return *getGpuTarget("sm_90a"); }

WgmmaFacts getSquare(int64_t size, Promotion promotion) {
  WgmmaFacts facts;
  facts.shape.m = facts.shape.n = facts.shape.k = size;
  facts.shape.promotion = promotion;
  return facts;
}

TEST(WgmmaChoice, WhatIsChosenFits) {
  for (int64_t size : {-1, 1, 16, 128, 4096})
    for (bool storesByTma : {false, true})
      for (bool readsByTma : {false, true})
        for (int64_t blockRows :
             {int64_t(1), int64_t(128), wholeDimensionBlock})
          for (int64_t groupK : {32, 64, 128}) {
            WgmmaFacts facts = getSquare(size, Promotion::Scaled);
            facts.shape.canStoreByTma = storesByTma;
            facts.groupK = groupK;
            facts.scaleA = {true, true, 1, groupK, readsByTma, readsByTma};
            facts.scaleB = {true, true, blockRows, 128, false, false};
            facts.extras = {{4, true, false, false}, {2, false, true, false}};
            WgmmaConfig config = chooseWgmma(facts, getChip());
            EXPECT_EQ(explainWgmmaMisfit(config, facts, getChip()), "");
            EXPECT_NE(config.stages, 0);
            EXPECT_NE(config.rowScale, ScaleFeed::None);
            EXPECT_NE(config.columnScale, ScaleFeed::None);
          }
}

TEST(WgmmaChoice, ScalesComeByRowsOrBlocks) {
  WgmmaFacts facts = getSquare(4096, Promotion::Scaled);
  facts.scaleA = {true, true, 1, 128, true, true};
  facts.scaleB = {true, true, 128, 128, false, false};
  WgmmaConfig config = chooseWgmma(facts, getChip());
  EXPECT_EQ(config.rowScale, ScaleFeed::Rows);
  EXPECT_EQ(config.columnScale, ScaleFeed::Blocks);
  // The kernel can read scales of blocks by threads only if they are f32.
  facts.scaleB.isF32 = false;
  EXPECT_EQ(chooseWgmma(facts, getChip()).columnScale, ScaleFeed::Rows);
}

TEST(WgmmaChoice, NineColumnScales) {
  WgmmaFacts facts = getSquare(3072, Promotion::Scaled);
  facts.shape.m = 1;
  facts.shape.n = 18432;
  facts.scaleA = {true, true, 1, 128, true, true};
  facts.scaleB = {true, true, 128, 128, false, false};
  WgmmaConfig config = chooseWgmma(facts, getChip());
  EXPECT_EQ(config.tileN, 144);
  EXPECT_EQ(config.columnScale, ScaleFeed::Blocks);
  EXPECT_EQ(explainWgmmaMisfit(config, facts, getChip()), "");
  // Tiles of 176 columns would need 11.
  config.tileN = config.waveN = 176;
  EXPECT_NE(explainWgmmaMisfit(config, facts, getChip()), "");
}

TEST(WgmmaChoice, OpenStagesAreFilled) {
  WgmmaFacts facts = getSquare(4096, Promotion::Plain);
  WgmmaConfig config;
  WgmmaConfig complete = completeWgmma(config, facts, getChip());
  EXPECT_EQ(complete.stages, getMaxWgmmaStages(config, sharedBytes, 0, 0));
  config.stages = 2;
  EXPECT_EQ(completeWgmma(config, facts, getChip()).stages, 2);
}

TEST(WgmmaChoice, EveryFieldIsInTheText) {
  WgmmaConfig config;
  unsigned changed = 0;
  forEachField(config, [&](llvm::StringRef name, auto &field) {
    WgmmaConfig before = config;
    auto old = field;
    field = static_cast<std::decay_t<decltype(field)>>(
        static_cast<int64_t>(field) == 0 ? 1 : 0);
    EXPECT_NE(getFieldsText(config), getFieldsText(before)) << name.str();
    EXPECT_FALSE(config == before) << name.str();
    field = old;
    ++changed;
  });
  EXPECT_EQ(changed, 20u);
}

TEST(WgmmaChoice, WholeQuantizedGroups) {
  for (Promotion promotion :
       {Promotion::None, Promotion::Plain, Promotion::Scaled})
    for (int64_t group : {32, 64, 128})
      for (int64_t m : {-1, 7, 576, 4096, 6889})
        for (int64_t n : {128, 3072, 12288}) {
          WgmmaFacts facts;
          facts.shape.m = m;
          facts.shape.n = n;
          facts.shape.k = 3072;
          facts.shape.promotion = promotion;
          facts.shape.resultBytes = 1;
          facts.shape.canStoreByTma = false;
          facts.shape.quantizedGroup = group;
          WgmmaConfig config = chooseWgmma(facts, chip);
          EXPECT_EQ(config.waveN % group, 0);
          EXPECT_FALSE(config.swapOperands);
          EXPECT_FALSE(config.storeByTma);
          EXPECT_EQ(explainWgmmaMisfit(config, facts, chip), "");
          config.tileN = config.waveN = 144;
          EXPECT_NE(explainWgmmaMisfit(config, facts, chip), "");
        }
}

TEST(WgmmaChoice, TilesHaveColumnsOfTwoSides) {
  GpuTarget chip = *getGpuTarget("sm_90a");
  for (Promotion promotion :
       {Promotion::None, Promotion::Plain, Promotion::Scaled})
    for (int64_t m : {-1, 7, 2048, 8192})
      for (int64_t group : {0, 64, 128}) {
        WgmmaFacts facts;
        facts.shape.m = m;
        facts.shape.n = 14336;
        facts.shape.k = 4096;
        facts.shape.promotion = promotion;
        facts.shape.twoSides = true;
        facts.shape.quantizedGroup = group;
        facts.shape.canStoreByTma = group == 0;
        facts.shape.resultBytes = group == 0 ? 2 : 1;
        WgmmaConfig config = chooseWgmma(facts, chip);
        EXPECT_TRUE(config.twoSides);
        EXPECT_FALSE(config.swapOperands);
        EXPECT_EQ(config.getResultColumns() * 2, config.tileN);
        EXPECT_EQ(config.getResultColumns() % std::max<int64_t>(group, 64), 0);
        EXPECT_EQ(explainWgmmaMisfit(config, facts, chip), "");
        config.twoSides = false;
        EXPECT_NE(explainWgmmaMisfit(config, facts, chip), "");
      }
}

TEST(WgmmaChoice, TurnsWithTwoSides) {
  GpuTarget chip = *getGpuTarget("sm_90a");
  WgmmaFacts facts;
  facts.shape.n = 14336;
  facts.shape.k = 4096;
  facts.shape.promotion = Promotion::None;
  facts.shape.twoSides = true;
  for (int64_t m : {2048, 8192}) {
    facts.shape.m = m;
    EXPECT_TRUE(chooseWgmma(facts, chip).pingPong);
  }
}

TEST(WgmmaChoice, EpilogueWarpsFinishSharedTiles) {
  GpuTarget chip = *getGpuTarget("sm_90a");
  WgmmaFacts facts;
  facts.shape.m = 4096;
  facts.shape.n = 12288;
  facts.shape.k = 3072;
  facts.canHandOver = true;
  facts.lateInstructions = 7;
  auto isUsed = [&] { return chooseWgmma(facts, chip).epilogueWarps; };
  WgmmaConfig config = chooseWgmma(facts, chip);
  EXPECT_TRUE(config.epilogueWarps);
  EXPECT_EQ(explainWgmmaMisfit(config, facts, chip), "");
  // The shared memory for stores holds the whole tile.
  EXPECT_EQ(config.getStoreBytes(), config.tileM * config.tileN * 2);
  // With ping-pong, one group stores while the other multiplies, so other warps
  // are not needed.
  facts.shape.promotion = Promotion::None;
  EXPECT_FALSE(isUsed());
  // In these cases, other warps were slower in measurements: with scales, with
  // long chains, and with a matrix to read.
  facts.shape.promotion = Promotion::Scaled;
  EXPECT_FALSE(isUsed());
  facts.shape.promotion = Promotion::Plain;
  facts.lateInstructions = 22;
  EXPECT_FALSE(isUsed());
  facts.lateInstructions = 7;
  ExtraFacts gate;
  gate.bytes = 2;
  gate.onM = gate.onN = true;
  gate.isEarly = false;
  facts.extras = {gate};
  EXPECT_FALSE(isUsed());
  // If other warps load the matrix, this is faster, also with scales.
  gate.isEarly = gate.fitsSlabs = true;
  facts.extras = {gate};
  EXPECT_TRUE(isUsed());
  facts.shape.promotion = Promotion::Scaled;
  EXPECT_TRUE(isUsed());
  EXPECT_EQ(getSlabExtra(facts.extras, chooseWgmma(facts, chip)), 0);
  // The shared memory for the result can hold only one matrix.
  facts.extras = {gate, gate};
  EXPECT_FALSE(isUsed());
  EXPECT_EQ(getSlabExtra(facts.extras, chooseWgmma(facts, chip)), -1);
  facts.extras.clear();
  EXPECT_FALSE(isUsed());
  facts.shape.promotion = Promotion::Plain;
  // In these cases, other warps cannot store the tile.
  facts.shape.resultBytes = 4;
  EXPECT_FALSE(isUsed());
  facts.shape.resultBytes = 2;
  facts.canHandOver = false;
  EXPECT_FALSE(isUsed());
}

TEST(WgmmaChoice, StagedBytes) {
  WgmmaConfig config;
  config.warpGroups = 3;
  config.tileM = 192;
  config.tileN = config.waveN = 128;
  ExtraFacts bias;
  bias.bytes = 2;
  bias.onN = true;
  llvm::ArrayRef<ExtraFacts> extras = bias;
  EXPECT_EQ(getStagedBytes(extras, config), 3 * 128 * 2);
  config.epilogueWarps = true;
  EXPECT_EQ(getStagedBytes(extras, config), 2 * 3 * 128 * 2);
  // Only the early part of the epilogue reads operands from shared memory.
  bias.isEarly = false;
  EXPECT_EQ(getStaging(bias, config), Staging::None);
}

} // namespace
