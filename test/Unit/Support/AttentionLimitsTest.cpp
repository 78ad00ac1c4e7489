//===- AttentionLimitsTest.cpp - Which attentions have a kernel -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks which attentions the rule accepts, and the message for each reason to
// refuse one.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/AttentionLimits.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

static std::string explain(AttentionExtent extent,
                           llvm::StringRef chip = "sm_90a") {
  return explainUnsupportedAttention(*getGpuTarget(chip), extent);
}

TEST(AttentionLimitsTest, Takes) {
  EXPECT_EQ(explain({128, 128, 2}), "");
  EXPECT_EQ(explain({1, maxAttentionColumns, 0}), "");
}

TEST(AttentionLimitsTest, Refuses) {
  EXPECT_EQ(explain({257, 64, 1}),
            "expected heads of 1 to 256 elements, got 257");
  EXPECT_EQ(explain({64, 0, 1}), "expected heads of 1 to 256 elements, got 0");
  EXPECT_EQ(explain({64, -1, 1}), "expected heads of a known size");
  EXPECT_EQ(explain({64, 64, 3}),
            "expected at most 2 batches, of which heads are one, or more "
            "batches that are adjacent in every operand, got 3");
}

TEST(AttentionLimitsTest, Fp8) {
  EXPECT_EQ(explain({256, maxFp8AttentionColumns, 2, true}), "");
  EXPECT_EQ(explain({128, 136, 2, true}),
            "expected rows of FP8 v of at most 128 elements, got 136");
  EXPECT_EQ(explain({128, 128, 2, true, 1, 3 * attentionScaleKeys}), "");
  EXPECT_EQ(explain({128, 128, 2, true, 0, 64}),
            "expected scales of k and v that each belong to a multiple of 128 "
            "keys, got 64");
}

TEST(AttentionLimitsTest, Fp8ScalesOfBlocks) {
  std::string expected = "expected scales that each belong to a whole head, "
                         "got scales of rows of q or of blocks of keys for "
                         "sm_89";
  EXPECT_EQ(explain({128, 128, 2, true, 1, 0}, "sm_89"), expected);
  EXPECT_EQ(explain({128, 128, 2, true, 0, 128}, "sm_89"), expected);
  EXPECT_EQ(explain({128, 128, 2, true, 0, 0}, "sm_89"), "");
  EXPECT_TRUE(hasBlockScales(*getGpuTarget("sm_90a")));
  EXPECT_FALSE(hasBlockScales(*getGpuTarget("sm_120a")));
}

TEST(AttentionLimitsTest, Chips) {
  for (llvm::StringRef chip : getGpuChipNames()) {
    bool hasKernel = chip != "sm_75";
    EXPECT_EQ(explainChipWithoutAttention(*getGpuTarget(chip)).empty(),
              hasKernel)
        << chip.str();
    EXPECT_EQ(explain({64, 64, 1}, chip).empty(), hasKernel) << chip.str();
  }
}

TEST(AttentionLimitsTest, Fp8Chips) {
  for (llvm::StringRef chip : getGpuChipNames()) {
    bool multiplies = chip == "sm_89" || chip == "sm_90a" || chip == "sm_120a";
    EXPECT_EQ(explainChipWithoutFp8Attention(*getGpuTarget(chip)).empty(),
              multiplies)
        << chip.str();
    EXPECT_EQ(explain({64, 64, 1, true}, chip).empty(), multiplies)
        << chip.str();
  }
}
