//===- RowRangesTest.cpp - Tests of ranges of rows ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Ranges have the best kernels, and kernels for few rows are for few rows.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/RowRanges.h"
#include "fp8/Conversion/MmaSyncChoice.h"
#include "fp8/Conversion/WgmmaChoice.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace mlir::fp8;

namespace {

using Times = llvm::SmallVector<double>;

/// The times of a kernel for all examples.
template <typename Function>
Times getTimes(Function function) {
  Times times;
  for (int64_t rows : getExampleRows())
    times.push_back(function(rows));
  return times;
}

void expectRanges(llvm::ArrayRef<RowRange> ranges,
                  llvm::ArrayRef<RowRange> expected) {
  ASSERT_EQ(ranges.size(), expected.size());
  for (auto [got, want] : llvm::zip(ranges, expected)) {
    EXPECT_EQ(got.mostRows, want.mostRows);
    EXPECT_EQ(got.choice, want.choice);
  }
}

TEST(RowRanges, ExamplesGrow) {
  llvm::ArrayRef<int64_t> rows = getExampleRows();
  EXPECT_EQ(rows.front(), 1);
  for (size_t i = 1; i < rows.size(); ++i) {
    EXPECT_GT(rows[i], rows[i - 1]);
    EXPECT_LE(rows[i], 2 * rows[i - 1]);
  }
}

TEST(RowRanges, EachRangeHasItsBestKernel) {
  // Kernels that read 64, 512 and 4096 rows at a time.
  llvm::SmallVector<Times> times;
  for (double tile : {4096., 64., 512.})
    times.push_back(getTimes(
        [&](double rows) { return std::ceil(rows / tile) * (tile / 64 + 8); }));
  // Among 64 and fewer rows, the second one is the best by far.
  llvm::SmallVector<RowRange> ranges = chooseRowRanges(times, 3);
  ASSERT_GE(ranges.size(), 2u);
  EXPECT_EQ(ranges.front().choice, 1u);
  EXPECT_EQ(ranges.back().mostRows, anyRows);
  EXPECT_EQ(ranges.back().choice, 0u);
  for (size_t i = 1; i < ranges.size(); ++i) {
    EXPECT_LT(ranges[i - 1].mostRows, ranges[i].mostRows);
    EXPECT_NE(ranges[i - 1].choice, ranges[i].choice);
  }
}

TEST(RowRanges, AtMostSoMany) {
  Times few = getTimes([](double rows) { return rows; });
  Times some =
      getTimes([](double rows) { return rows < 100 ? 100 : rows / 2; });
  Times many =
      getTimes([](double rows) { return rows < 1000 ? 900 : rows / 4; });
  llvm::SmallVector<Times> times = {few, some, many};
  expectRanges(chooseRowRanges(times, 1), {{anyRows, 2}});
  EXPECT_EQ(chooseRowRanges(times, 2).size(), 2u);
  // From 112 rows on, the second one is better, and from 1024 on the third.
  expectRanges(chooseRowRanges(times, 3), {{96, 0}, {896, 1}, {anyRows, 2}});
  expectRanges(chooseRowRanges(times, 8), {{96, 0}, {896, 1}, {anyRows, 2}});
}

TEST(RowRanges, AFewPercentAreNotEnough) {
  auto compare = [](double saving) {
    // The second kernel saves time for half of the examples.
    llvm::SmallVector<Times> times = {
        getTimes([](double) { return 1; }),
        getTimes([&](double rows) { return rows < 320 ? 1 - saving : 2; })};
    return chooseRowRanges(times, 2).size();
  };
  EXPECT_EQ(compare(0.02), 1u);
  EXPECT_EQ(compare(0.20), 2u);
}

TEST(RowRanges, TheLastKernelIsTheBestForMostRows) {
  // The first kernel is better except for the largest example.
  double most = getExampleRows().back();
  llvm::SmallVector<Times> times = {
      getTimes([&](double rows) { return rows < most ? 10 : 20; }),
      getTimes([&](double) { return 11; })};
  EXPECT_EQ(chooseRowRanges(times, 2).back().choice, 1u);
}

TEST(RowRanges, UnknownTimesAreNotChosen) {
  double unknown = std::numeric_limits<double>::infinity();
  llvm::SmallVector<Times> times = {
      getTimes([](double) { return 10; }),
      getTimes([&](double rows) { return rows > 128 ? unknown : 1; })};
  expectRanges(chooseRowRanges(times, 4), {{128, 1}, {anyRows, 0}});
}

const GpuTarget chip = *getGpuTarget("sm_90a");

WgmmaFacts getFacts(int64_t n, int64_t k, Promotion promotion) {
  WgmmaFacts facts;
  facts.shape.m = -1;
  facts.shape.n = n;
  facts.shape.k = k;
  facts.shape.promotion = promotion;
  facts.shape.canStoreByTma = true;
  facts.shape.resultBytes = 2;
  if (promotion == Promotion::Scaled) {
    facts.scaleA.isPresent = facts.scaleA.isF32 = true;
    facts.scaleA.mayBeReadByTma = true;
    facts.scaleB.isPresent = facts.scaleB.isF32 = true;
    facts.scaleB.blockRows = 128;
  }
  return facts;
}

/// The time of a kernel for `rows` rows. Its fields that do not describe the
/// tile get the values that `chooseWgmmaTile` leaves in them.
double predict(WgmmaConfig config, const WgmmaFacts &facts, int64_t rows) {
  WgmmaConfig unset;
  config.earlyLaunch = true;
  config.stages = unset.stages;
  config.promotion = unset.promotion;
  config.rowScale = unset.rowScale;
  config.columnScale = unset.columnScale;
  config.epilogueWarps = unset.epilogueWarps;
  WgmmaShape shape = facts.shape;
  shape.m = rows;
  return predictWgmmaTime(config, shape, chip.multiprocessors);
}

TEST(RowRanges, WgmmaKernelsFitAndSaveTime) {
  for (Promotion promotion :
       {Promotion::None, Promotion::Plain, Promotion::Scaled})
    for (int64_t n : {1024, 4096, 14336})
      for (int64_t k : {2520, 4096, 14336}) {
        WgmmaFacts facts = getFacts(n, k, promotion);
        llvm::SmallVector<WgmmaRange> one = chooseWgmmaByRows(facts, chip, 1);
        ASSERT_EQ(one.size(), 1u);
        EXPECT_EQ(one[0].config, chooseWgmma(facts, chip));
        llvm::SmallVector<WgmmaRange> kernels =
            chooseWgmmaByRows(facts, chip, 3);
        ASSERT_GE(kernels.size(), 2u) << n << "x" << k;
        ASSERT_LE(kernels.size(), 3u);
        for (const WgmmaRange &range : kernels)
          EXPECT_EQ(explainWgmmaMisfit(range.config, facts, chip), "");
        // For one row, the first kernel saves at least a seventh of the time.
        EXPECT_LT(predict(kernels[0].config, facts, 1),
                  6.0 / 7.0 * predict(kernels.back().config, facts, 1));
        // Many rows lose nothing.
        WgmmaFacts many = facts;
        many.shape.m = getExampleRows().back();
        WgmmaConfig best = chooseWgmma(many, chip);
        EXPECT_EQ(kernels.back().mostRows, anyRows);
        EXPECT_DOUBLE_EQ(predict(kernels.back().config, facts, many.shape.m),
                         predict(best, facts, many.shape.m));
      }
}

TEST(RowRanges, WgmmaUnknownColumns) {
  llvm::SmallVector<WgmmaRange> kernels =
      chooseWgmmaByRows(getFacts(-1, -1, Promotion::Plain), chip, 3);
  ASSERT_GE(kernels.size(), 2u);
  // With many columns, only up to 128 rows make few tiles.
  EXPECT_LE(kernels[0].mostRows, 128);
}

TEST(RowRanges, MmaSyncTilesForFewRows) {
  MatmulShape shape{1, -1, 4096, 4096, Promotion::None};
  MmaSyncOperands operands;
  auto getTiles = [&](unsigned maxKernels) {
    llvm::SmallVector<std::pair<int64_t, int64_t>> tiles;
    for (const MmaSyncRange &range :
         chooseMmaSyncByRows(shape, operands, maxKernels))
      tiles.push_back({range.mostRows, range.config.tileM});
    return tiles;
  };
  using Tiles = llvm::SmallVector<std::pair<int64_t, int64_t>>;
  EXPECT_EQ(getTiles(1), (Tiles{{anyRows, 256}}));
  EXPECT_EQ(getTiles(2), (Tiles{{64, 64}, {anyRows, 256}}));
  EXPECT_EQ(getTiles(3), (Tiles{{16, 16}, {64, 64}, {anyRows, 256}}));
  for (const MmaSyncRange &range : chooseMmaSyncByRows(shape, operands, 3))
    EXPECT_EQ(
        explainMmaSyncMisfit(range.config, shape, operands, WarpMatmul::F8),
        "");
}

} // namespace
