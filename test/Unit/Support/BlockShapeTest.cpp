//===- BlockShapeTest.cpp - Tests of block shapes -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tests validity, scale shapes and printing of block shapes.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/BlockShape.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;
using Shape = llvm::SmallVector<int64_t>;

TEST(BlockShape, AcceptsValidBlocks) {
  EXPECT_EQ(explainInvalidBlockShape({1, 128}, 2), "");
  EXPECT_EQ(explainInvalidBlockShape({wholeDim, 3, 7}, 3), "");
  EXPECT_EQ(explainInvalidBlockShape({}, 0), "");
}

TEST(BlockShape, ExplainsWrongRank) {
  EXPECT_EQ(explainInvalidBlockShape({1, 128}, 3),
            "expected a block shape with 3 entries, got [1, 128]");
  EXPECT_EQ(explainInvalidBlockShape({}, 1),
            "expected a block shape with 1 entries, got []");
}

TEST(BlockShape, ExplainsWrongSizes) {
  EXPECT_EQ(explainInvalidBlockShape({0, 128}, 2),
            "expected block sizes to be positive or -1, got [0, 128]");
  EXPECT_EQ(explainInvalidBlockShape({4, -2}, 2),
            "expected block sizes to be positive or -1, got [4, -2]");
}

TEST(BlockShape, ScaleDimIsCeilDiv) {
  EXPECT_EQ(getScaleDim(256, 128), 2);
  EXPECT_EQ(getScaleDim(257, 128), 3);
  EXPECT_EQ(getScaleDim(5, 128), 1);
  EXPECT_EQ(getScaleDim(0, 128), 0);
  EXPECT_EQ(getScaleDim(300, wholeDim), 1);
  EXPECT_EQ(getScaleDim(0, wholeDim), 1);
}

TEST(BlockShape, ScaleShape) {
  EXPECT_EQ(getScaleShape({576, 7168}, {128, 100}), Shape({5, 72}));
  EXPECT_EQ(getScaleShape({2, 33, 65}, {1, wholeDim, 32}), Shape({2, 1, 3}));
  EXPECT_EQ(getScaleShape({}, {}), Shape());
}

TEST(BlockShape, JoinsBlocksThatAreRuns) {
  EXPECT_EQ(joinBlocks({2, 3}, {1, wholeDim}), 3);
  EXPECT_EQ(joinBlocks({2, 256}, {1, 128}), 128);
  EXPECT_EQ(joinBlocks({1, 300}, {1, 128}), 128);
  EXPECT_EQ(joinBlocks({3, 4}, {2, wholeDim}), 8);
  EXPECT_EQ(joinBlocks({3, 4}, {wholeDim, 128}), wholeDim);
  EXPECT_EQ(joinBlocks({5, 4}, {1, 1}), 1);
  EXPECT_EQ(joinBlocks({}, {}), wholeDim);
}

TEST(BlockShape, RefusesToJoinOtherBlocks) {
  // The blocks are columns, have a ragged edge inside, or have several rows.
  EXPECT_EQ(joinBlocks({5, 4}, {wholeDim, 1}), std::nullopt);
  EXPECT_EQ(joinBlocks({2, 300}, {1, 128}), std::nullopt);
  EXPECT_EQ(joinBlocks({4, 6}, {2, 3}), std::nullopt);
}

TEST(BlockShape, SplitsABlock) {
  EXPECT_EQ(splitBlock({3, 4}, wholeDim), Shape({wholeDim, wholeDim}));
  EXPECT_EQ(splitBlock({3, 4}, 8), Shape({2, wholeDim}));
  EXPECT_EQ(splitBlock({3, 4}, 2), Shape({1, 2}));
  EXPECT_EQ(splitBlock({3, 4}, 1), Shape({1, 1}));
  EXPECT_EQ(splitBlock({3, 4}, 12), Shape({wholeDim, wholeDim}));
  EXPECT_EQ(splitBlock({1, 300}, 128), Shape({wholeDim, 128}));
  EXPECT_EQ(splitBlock({3, 4}, 3), std::nullopt);
  EXPECT_EQ(splitBlock({2, 300}, 128), std::nullopt);
}

TEST(BlockShape, SplitAndJoinKeepTheScales) {
  Shape sizes = {3, 4, 10};
  for (int64_t block = 1; block < 130; ++block) {
    std::optional<Shape> split = splitBlock(sizes, block);
    if (!split)
      continue;
    std::optional<int64_t> joined = joinBlocks(sizes, *split);
    ASSERT_TRUE(joined.has_value()) << block;
    EXPECT_EQ(getScaleDim(120, *joined), getScaleDim(120, block)) << block;
    int64_t count = 1;
    for (int64_t dim : getScaleShape(sizes, *split))
      count *= dim;
    EXPECT_EQ(count, getScaleDim(120, block)) << block;
  }
}

TEST(BlockShape, Prints) {
  EXPECT_EQ(printBlockShape({1, wholeDim, 32}), "[1, -1, 32]");
}
