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

TEST(EpilogueCost, CheapWorkIsFused) {
  // A GELU in bf16 steps, with its bias.
  EpilogueWork gelu{8, 2, 2};
  EXPECT_TRUE(shouldFuseEpilogue(gelu, 4096));
  EXPECT_TRUE(shouldFuseEpilogue(gelu, -1));
  // A SiLU without a division costs about as much as a separate kernel, but it
  // saves the launch.
  EXPECT_TRUE(shouldFuseEpilogue({22, 2, 2}, 4096));
  // A SiLU with a bias or a gate is also faster in the matmul.
  EXPECT_TRUE(shouldFuseEpilogue({24, 2, 2}, 4096));
}

TEST(EpilogueCost, SlowWorkIsNotFused) {
  // A SiLU with an IEEE division.
  EpilogueWork silu{45, 2, 2};
  EXPECT_FALSE(shouldFuseEpilogue(silu, 4096));
  EXPECT_FALSE(shouldFuseEpilogue(silu, -1));
}

TEST(EpilogueCost, QuantizationNeedsWholeGroups) {
  for (int64_t group : {32, 64, 128}) {
    EXPECT_TRUE(shouldFuseQuantization(group, 4096, false));
    EXPECT_TRUE(shouldFuseQuantization(group, -1, false));
    // Kernels that do not quantize load a matrix faster.
    EXPECT_FALSE(shouldFuseQuantization(group, 4096, true));
    // With few rows, tiles may be too narrow for a group.
    EXPECT_FALSE(shouldFuseQuantization(group, 128, false));
  }
  EXPECT_FALSE(shouldFuseQuantization(16, 4096, false));
  EXPECT_FALSE(shouldFuseQuantization(256, 4096, false));
}

TEST(EpilogueCost, GivenScalesNeedNoGroups) {
  for (int64_t rows : {-1, 1, 128, 129, 4096})
    EXPECT_TRUE(shouldFuseEncoding(rows, false, false));
  // Kernels for few rows do not wait longer for a matrix than for weights.
  EXPECT_TRUE(shouldFuseEncoding(128, true, true));
  EXPECT_FALSE(shouldFuseEncoding(129, true, false));
  EXPECT_FALSE(shouldFuseEncoding(-1, true, false));
  EXPECT_FALSE(shouldFuseEncoding(4096, false, true));
}

TEST(EpilogueCost, FewRowsAreNotPaired) {
  for (bool isPromoted : {false, true}) {
    EXPECT_TRUE(shouldPairMatmuls(4096, 0, isPromoted));
    EXPECT_TRUE(shouldPairMatmuls(-1, 0, isPromoted));
    EXPECT_TRUE(shouldPairMatmuls(129, 64, isPromoted));
    EXPECT_FALSE(shouldPairMatmuls(128, 0, isPromoted));
    EXPECT_FALSE(shouldPairMatmuls(1, 0, isPromoted));
  }
}

TEST(EpilogueCost, PairsKeepTurns) {
  EXPECT_TRUE(shouldPairMatmuls(2048, 128, /*isPromoted=*/true));
  EXPECT_FALSE(shouldPairMatmuls(2048, 128, /*isPromoted=*/false));
  EXPECT_TRUE(shouldPairMatmuls(2048, 32, /*isPromoted=*/false));
}

TEST(EpilogueCost, WorkOnFewRowsIsAlwaysFused) {
  EpilogueWork work{1000, 2, 2};
  EXPECT_TRUE(shouldFuseEpilogue(work, 128));
  EXPECT_FALSE(shouldFuseEpilogue(work, 129));
}

TEST(EpilogueCost, WideElementsSaveMore) {
  EpilogueWork work{30, 2, 2};
  EXPECT_FALSE(shouldFuseEpilogue(work, 4096));
  work.bytesBefore = 4;
  EXPECT_TRUE(shouldFuseEpilogue(work, 4096));
}

TEST(EpilogueCost, APassOfItsOwnComputesToo) {
  EpilogueWork work{100, 2, 2};
  EXPECT_GT(getSeparateTime(work), getSeparateTime({10, 2, 2}));
  EXPECT_GT(getFusedTime(work), getSeparateTime(work));
}

} // namespace
