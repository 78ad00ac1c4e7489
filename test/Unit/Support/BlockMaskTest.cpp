//===- BlockMaskTest.cpp - Which masks get a block mask -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks the numbers that hide keys and each reason to refuse a mask.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/BlockMask.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

static BlockMaskFacts getUsual() {
  BlockMaskFacts facts;
  facts.keysAreLast = facts.isShared = true;
  facts.keys = 2048;
  return facts;
}

TEST(BlockMaskTest, Takes) {
  BlockMaskFacts facts = getUsual();
  EXPECT_EQ(explainNoBlockMask(facts), "");
  for (int64_t keys : {int64_t(-1), int64_t(512), int64_t(131072)}) {
    facts.keys = keys;
    EXPECT_EQ(explainNoBlockMask(facts), "");
  }
}

TEST(BlockMaskTest, Refuses) {
  BlockMaskFacts facts = getUsual();
  facts.isCausal = true;
  EXPECT_EQ(explainNoBlockMask(facts),
            "expected a mask without causal order, got both");
  facts = getUsual();
  facts.keysAreLast = false;
  EXPECT_EQ(explainNoBlockMask(facts),
            "expected a mask whose last dimension is that of the keys, got "
            "another one");
  facts = getUsual();
  facts.isShared = false;
  EXPECT_EQ(explainNoBlockMask(facts),
            "expected a mask that several heads or batches share, because its "
            "block mask takes as long as it saves otherwise, got one for each");
  facts = getUsual();
  facts.keys = 511;
  EXPECT_EQ(explainNoBlockMask(facts),
            "expected at least 512 keys, so that attention takes longer than "
            "its block mask, got 511");
}

// The proof of [attention_c22]: with scores of at most the bound, a hidden key
// is more than 80 below a visible one.
TEST(BlockMaskTest, HiddenKeysHaveNoWeight) {
  for (bool isF16 : {false, true}) {
    MaskThresholds thresholds = getMaskThresholds(isF16);
    double bound = isF16 ? 8192.0 : 67108864.0;
    EXPECT_GT((thresholds.visible - bound) - (thresholds.hidden + bound), 80);
  }
}
