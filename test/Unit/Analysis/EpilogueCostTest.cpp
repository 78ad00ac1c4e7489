//===- EpilogueCostTest.cpp - Tests of what epilogues cost ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The decision agrees with measured times.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/EpilogueCost.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

namespace {

TEST(EpilogueCost, CheapWorkPays) {
  // A GELU in bf16 steps, with its bias.
  EpilogueWork gelu{8, 2, 2};
  EXPECT_TRUE(epiloguePays(gelu, 4096));
  EXPECT_TRUE(epiloguePays(gelu, -1));
  // A SiLU without a division costs about as much as a separate kernel, but it
  // saves the launch.
  EXPECT_TRUE(epiloguePays({22, 2, 2}, 4096));
  // A SiLU with a bias or a gate also pays.
  EXPECT_TRUE(epiloguePays({24, 2, 2}, 4096));
}

TEST(EpilogueCost, WorkThatTakesLongerThanAPassOfItsOwnDoesNot) {
  // A SiLU with an IEEE division.
  EpilogueWork silu{45, 2, 2};
  EXPECT_FALSE(epiloguePays(silu, 4096));
  EXPECT_FALSE(epiloguePays(silu, -1));
}

TEST(EpilogueCost, QuantizationPaysIfTilesHaveWholeGroups) {
  for (int64_t group : {32, 64, 128}) {
    EXPECT_TRUE(quantizationPays(group, 4096, false));
    EXPECT_TRUE(quantizationPays(group, -1, false));
    // Kernels that do not quantize load a matrix faster.
    EXPECT_FALSE(quantizationPays(group, 4096, true));
    // With few rows, tiles may be too narrow for a group.
    EXPECT_FALSE(quantizationPays(group, 128, false));
  }
  EXPECT_FALSE(quantizationPays(16, 4096, false));
  EXPECT_FALSE(quantizationPays(256, 4096, false));
}

TEST(EpilogueCost, APairPaysExceptForFewRows) {
  for (bool isPromoted : {false, true}) {
    EXPECT_TRUE(pairPays(4096, 0, isPromoted));
    EXPECT_TRUE(pairPays(-1, 0, isPromoted));
    EXPECT_TRUE(pairPays(129, 64, isPromoted));
    EXPECT_FALSE(pairPays(128, 0, isPromoted));
    EXPECT_FALSE(pairPays(1, 0, isPromoted));
  }
}

TEST(EpilogueCost, APairPaysIfWarpGroupsMultiplyInTurn) {
  EXPECT_TRUE(pairPays(2048, 128, /*isPromoted=*/true));
  EXPECT_FALSE(pairPays(2048, 128, /*isPromoted=*/false));
  EXPECT_TRUE(pairPays(2048, 32, /*isPromoted=*/false));
}

TEST(EpilogueCost, FewRowsAlwaysPay) {
  EpilogueWork work{1000, 2, 2};
  EXPECT_TRUE(epiloguePays(work, 128));
  EXPECT_FALSE(epiloguePays(work, 129));
}

TEST(EpilogueCost, WideElementsSaveMore) {
  EpilogueWork work{30, 2, 2};
  EXPECT_FALSE(epiloguePays(work, 4096));
  work.bytesBefore = 4;
  EXPECT_TRUE(epiloguePays(work, 4096));
}

TEST(EpilogueCost, APassOfItsOwnComputesToo) {
  EpilogueWork work{100, 2, 2};
  EXPECT_GT(getSeparateTime(work), getSeparateTime({10, 2, 2}));
  EXPECT_GT(getFusedTime(work), getSeparateTime(work));
}

} // namespace
