//===- RowsLimitsTest.cpp - Tests of which rows have a kernel -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every chosen shape can hold the row, and a refusal says what is wrong.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/RowsLimits.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

namespace {

TEST(RowsLimits, WhatIsChosenHoldsTheRow) {
  for (int64_t columns = 1; columns < 30000; columns += 7)
    for (int64_t bits : {16, 32, 48, 64})
      for (int64_t group : {0, -1, 32, 64, 128}) {
        RowsExtent extent{columns, bits, group};
        std::optional<RowsShape> shape = shapeRows(extent);
        EXPECT_EQ(shape.has_value(), explainUnsupportedRows(extent).empty());
        if (shape)
          EXPECT_TRUE(canShareRows(extent, *shape));
      }
}

void expectShape(RowsExtent extent, int64_t threads, int64_t vectors) {
  std::optional<RowsShape> shape = shapeRows(extent);
  ASSERT_TRUE(shape);
  EXPECT_EQ(shape->threads, threads);
  EXPECT_EQ(shape->vectors, vectors);
}

TEST(RowsLimits, FewIdleThreads) {
  // A short head gets a quarter of a warp, a short row a warp, and longer rows
  // a block.
  expectShape({128, 16, 0}, 8, 2);
  expectShape({64, 16, 0}, 4, 2);
  expectShape({32, 16, 0}, 4, 1);
  expectShape({1024, 16, 128, true}, 32, 4);
  expectShape({3072, 16, 128, true}, 64, 6);
  expectShape({4096, 16, 128, true}, 128, 4);
  expectShape({5120, 16, 128, true}, 128, 5);
  expectShape({18944, 16, 128, true}, 256, 10);
}

TEST(RowsLimits, DistancesOfColumns) {
  for (int64_t distance : {1, 2, 4, 8, 16, 48, 64})
    EXPECT_TRUE(canExchangeColumns(distance)) << distance;
  for (int64_t distance : {-8, 0, 3, 6, 12, 36})
    EXPECT_FALSE(canExchangeColumns(distance)) << distance;
}

TEST(RowsLimits, PartsOfRows) {
  // Scales of groups do not need the whole row.
  expectShape({14336, 32, 128}, 128, 2);
  expectShape({12288, 16, 128}, 128, 4);
  expectShape({3072, 16, 32}, 128, 3);
  expectShape({13824, 16, 128}, 128, 1);
  // Scales of rows do, and so do reductions.
  expectShape({4096, 16, -1}, 128, 4);
  expectShape({4096, 16, 128, /*reducesRows=*/true}, 128, 4);
  EXPECT_EQ(explainUnsupportedRows({1 << 20, 16, 128}), "");
}

TEST(RowsLimits, ElementwiseChains) {
  EXPECT_TRUE(joinsElementwise({14336, 32, 128}));
  EXPECT_TRUE(joinsElementwise({1 << 20, 16, 32}));
  EXPECT_TRUE(joinsElementwise({4096, 16, -1}));
  EXPECT_FALSE(joinsElementwise({14336, 32, -1})); // too many registers
  EXPECT_FALSE(joinsElementwise({4096, 16, 0}));   // nothing is quantized
  EXPECT_FALSE(joinsElementwise({4096, 16, 96}));  // no such groups
  EXPECT_FALSE(joinsElementwise({-1, 16, 128}));
}

TEST(RowsLimits, Refusals) {
  EXPECT_EQ(explainUnsupportedRows({-1, 16, 0}),
            "expected rows of a known length");
  EXPECT_EQ(explainUnsupportedRows({15, 16, 0}),
            "expected rows of at least 16 elements, got 15");
  EXPECT_EQ(explainUnsupportedRows({4096, 0, 0}),
            "expected an input with an element for each element of a row");
  EXPECT_EQ(explainUnsupportedRows({4096, 16, 96}),
            "expected groups of 8, 16, 32, 64, 128 or 256 elements, got 96");
  EXPECT_EQ(explainUnsupportedRows({1 << 20, 16, 0, true}),
            "expected rows that fit into registers, got 1048576 elements of "
            "16 bits");
  // The whole row is one group.
  EXPECT_EQ(explainUnsupportedRows({64, 16, 96}), "");
}

} // namespace
