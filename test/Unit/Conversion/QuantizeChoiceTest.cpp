//===- QuantizeChoiceTest.cpp - Tests of the choice of kernels ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks which kind of kernel each quantization gets, and that no kernel needs
// more memory than there is.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/QuantizeChoice.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

namespace {

GpuTarget getChip(llvm::StringRef name) { return *getGpuTarget(name); }

QuantizeFacts getMatrix(int64_t rows, int64_t columns, int64_t blockRows,
                        int64_t blockColumns) {
  QuantizeFacts facts;
  facts.rows = {rows, blockRows, false};
  facts.columns = {columns, blockColumns, true};
  return facts;
}

QuantizeKind getKind(const QuantizeFacts &facts) {
  return chooseQuantize(facts, getChip("sm_90a"))->kind;
}

TEST(QuantizeChoice, WhatIsChosenFits) {
  for (llvm::StringRef name : getGpuChipNames())
    for (int64_t size : {-1, 1, 100, 4096, 100000})
      for (int64_t blockRows : {-1, 1, 128})
        for (int64_t blockColumns : {-1, 32, 64, 128})
          for (int form : {0, 1, 2})
            for (int64_t bytes : {2, 4}) {
              QuantizeFacts facts =
                  getMatrix(size, size, blockRows, blockColumns);
              facts.isDynamic = form != 0;
              facts.isTransposed = form == 2;
              facts.inputBytes = bytes;
              std::optional<QuantizeConfig> config =
                  chooseQuantize(facts, getChip(name));
              if (config)
                EXPECT_EQ(explainQuantizeMisfit(*config, facts, getChip(name)),
                          "");
            }
}

TEST(QuantizeChoice, KindByWhatAScaleCovers) {
  EXPECT_EQ(getKind(getMatrix(4096, 4096, 1, 128)), QuantizeKind::Tiles);
  EXPECT_EQ(getKind(getMatrix(4096, 4096, 128, 128)), QuantizeKind::Tiles);
  EXPECT_EQ(getKind(getMatrix(4096, 4096, 1, -1)), QuantizeKind::Tiles);
  EXPECT_EQ(getKind(getMatrix(4096, -1, 1, -1)), QuantizeKind::Blocks);
  EXPECT_EQ(getKind(getMatrix(4096, 100000, 1, -1)), QuantizeKind::Blocks);
  EXPECT_EQ(getKind(getMatrix(4096, 4096, -1, -1)), QuantizeKind::Tensor);
  // The tensor is small enough for one thread block.
  EXPECT_EQ(getKind(getMatrix(16, 128, -1, -1)), QuantizeKind::Tiles);
}

TEST(QuantizeChoice, FewScalesShareTheGrid) {
  // A scale for each of 24 heads, also of unknown length.
  for (int64_t rows : {4608, -1}) {
    QuantizeFacts facts = getMatrix(rows, 128, -1, -1);
    facts.batch = {24, 1, false};
    EXPECT_EQ(getKind(facts), QuantizeKind::Tensor);
    facts.batch = {100, 1, false};
    EXPECT_EQ(getKind(facts), QuantizeKind::Blocks);
    facts.batch = {-1, 1, false};
    EXPECT_EQ(getKind(facts), QuantizeKind::Blocks);
  }
  // A scale for each of 24 long rows, and for each of 24 short ones.
  EXPECT_EQ(getKind(getMatrix(24, 589824, 1, -1)), QuantizeKind::Tensor);
  EXPECT_EQ(getKind(getMatrix(24, 3072, 1, -1)), QuantizeKind::Tiles);
}

TEST(QuantizeChoice, Transposed) {
  // Scales of blocks of attention's values. A thread has eight rows.
  QuantizeFacts facts = getMatrix(-1, 128, 128, -1);
  facts.batch = {24, 1, false};
  facts.isTransposed = true;
  QuantizeConfig config = *chooseQuantize(facts, getChip("sm_90a"));
  EXPECT_EQ(config.kind, QuantizeKind::Tiles);
  EXPECT_EQ(config.tileRows * config.tileColumns / config.threads, 64);
  config.threads *= 2;
  EXPECT_EQ(explainQuantizeMisfit(config, facts, getChip("sm_90a")),
            "expected 256 threads for a tile that is transposed, got 512");
  // Fewer rows than a block, and columns that do not fill all threads.
  facts.rows = {77, -1, false};
  facts.columns = {72, -1, true};
  EXPECT_EQ(chooseQuantize(facts, getChip("sm_90a"))->tileRows, 128);
  // No other kernel stores the codes of a column next to each other.
  for (int64_t block : {-1, 1, 100}) {
    facts.rows = {-1, block, false};
    EXPECT_FALSE(chooseQuantize(facts, getChip("sm_90a")));
  }
  facts.rows = {-1, 128, false};
  facts.inputBytes = 4;
  EXPECT_FALSE(chooseQuantize(facts, getChip("sm_90a")));
}

TEST(QuantizeChoice, SharedMemoryIsTheChips) {
  QuantizeFacts facts = getMatrix(4096, 4096, -1, -1);
  for (llvm::StringRef name : {"sm_89", "sm_90a", "sm_120a"}) {
    QuantizeConfig config = *chooseQuantize(facts, getChip(name));
    int64_t part = getQuantizePartBytes(facts.getWords());
    int64_t bytes = quantizeKeptOffset + config.keptParts * part;
    EXPECT_LE(bytes, getChip(name).sharedBytes);
    EXPECT_GT(bytes + part, getChip(name).sharedBytes);
    config.keptParts += 1;
    EXPECT_NE(explainQuantizeMisfit(config, facts, getChip(name)), "");
  }
}

TEST(QuantizeChoice, NoKernel) {
  // One scale covers parts of several matrices of a batch.
  QuantizeFacts facts = getMatrix(4096, 4096, 128, 128);
  facts.batch = {8, -1, false};
  EXPECT_FALSE(chooseQuantize(facts, getChip("sm_90a")));
}

TEST(QuantizeChoice, MisfitsSayWhatWasExpected) {
  QuantizeFacts facts = getMatrix(4096, 4096, 1, 128);
  QuantizeConfig chosen = *chooseQuantize(facts, getChip("sm_90a"));
  QuantizeConfig config = chosen;
  config.tileColumns = 64;
  EXPECT_EQ(explainQuantizeMisfit(config, facts, getChip("sm_90a")),
            "expected tiles of 1x128, got 1x64");
  config = chosen;
  config.threads = 1;
  EXPECT_EQ(
      explainQuantizeMisfit(config, facts, getChip("sm_90a")),
      "expected at most 12 vectors of 8 elements for each thread, got 16");
  config = chosen;
  config.kind = QuantizeKind::Tensor;
  EXPECT_EQ(explainQuantizeMisfit(config, facts, getChip("sm_90a")),
            "expected another kind than tensor, because the scales are given "
            "or there are too many");
  EXPECT_EQ(explainQuantizeMisfit(chosen, getMatrix(4096, 4096, -1, -1),
                                  getChip("sm_90a")),
            "expected another kind than tiles, because the elements that share "
            "a scale do not fit into registers, or their number is unknown");
  EXPECT_EQ(explainQuantizeMisfit(chosen, facts, getChip("sm_89")),
            "expected paired_maximum = false and early_launch = false on "
            "sm_89");
}

} // namespace
