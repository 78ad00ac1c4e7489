//===- GpuChipTest.cpp - Tests of the table of targets --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checks which recipes and sizes each target accepts, and the messages about
// others.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/GpuChip.h"
#include "llvm/ADT/STLExtras.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

static std::string explainFormats(llvm::StringRef target, Format act,
                                  Format weight, TargetScaling actScaling = {},
                                  TargetScaling weightScaling = {}) {
  return explainUnsupportedFormats(*getGpuTarget(target), act, weight,
                                   actScaling, weightScaling);
}

TEST(GpuChip, KnowsItsNames) {
  for (llvm::StringRef name : getGpuTargetNames()) {
    ASSERT_TRUE(getGpuTarget(name)) << name.str();
    EXPECT_EQ(getGpuTarget(name)->name, name);
  }
  EXPECT_FALSE(getGpuTarget("sm_1"));
  EXPECT_FALSE(getGpuTarget(""));
}

TEST(GpuChip, ChipsHaveAVersionOfPtx) {
  for (llvm::StringRef name : getGpuTargetNames())
    EXPECT_EQ(getGpuTarget(name)->ptxFeatures.empty(),
              !llvm::is_contained(getGpuChipNames(), name))
        << name.str();
  EXPECT_TRUE(llvm::is_contained(getGpuChipNames(), "sm_90a"));
  EXPECT_FALSE(llvm::is_contained(getGpuChipNames(), "cublaslt"));
}

TEST(GpuChip, Fp8BeganWithSm89) {
  EXPECT_FALSE(getGpuTarget("sm_80")->hasFp8Matmul);
  EXPECT_TRUE(getGpuTarget("sm_89")->hasFp8Matmul);
  EXPECT_TRUE(getGpuTarget("sm_90a")->hasFp8Matmul);
  EXPECT_EQ(explainFormats("sm_86", Format::E4M3FN, Format::E4M3FN),
            "expected a target with FP8 tensor cores (sm_89 or newer), got "
            "sm_86");
  EXPECT_EQ(explainFormats("sm_89", Format::E4M3FN, Format::E4M3FN), "");
}

TEST(GpuChip, FnuzFormatsAreNotNvidias) {
  EXPECT_EQ(explainFormats("sm_90a", Format::E4M3FN, Format::E4M3FNUZ),
            "expected f8E4M3FN or f8E5M2 on sm_90a, got f8E4M3FN x "
            "f8E4M3FNUZ");
  EXPECT_NE(explainFormats("sm_90a", Format::E5M2FNUZ, Format::E5M2), "");
}

TEST(GpuChip, LibraryRefusesTwoE5M2) {
  EXPECT_EQ(explainFormats("sm_90a", Format::E5M2, Format::E5M2), "");
  EXPECT_EQ(explainFormats("cublaslt", Format::E5M2, Format::E4M3FN), "");
  EXPECT_EQ(explainFormats("cublaslt", Format::E5M2, Format::E5M2),
            "expected at least one f8E4M3FN operand on cublaslt, got f8E5M2 x "
            "f8E5M2");
}

TEST(GpuChip, LibraryGranularities) {
  auto isTaken = [](TargetScaling act, TargetScaling weight) {
    return explainFormats("cublaslt", Format::E4M3FN, Format::E4M3FN, act,
                          weight)
        .empty();
  };
  EXPECT_TRUE(isTaken({-1, -1}, {-1, -1}));
  EXPECT_TRUE(isTaken({1, -1}, {1, -1}));
  EXPECT_TRUE(isTaken({1, 128}, {128, 128}));
  EXPECT_TRUE(isTaken({1, 32, true}, {1, 32, true}));
  EXPECT_FALSE(isTaken({1, 64}, {1, 64}));
  EXPECT_FALSE(isTaken({1, 32}, {1, 32}));
  EXPECT_FALSE(isTaken({1, 32, true}, {1, 32}));
  EXPECT_FALSE(isTaken({1, 128}, {1, -1}));
  EXPECT_EQ(
      explainFormats("sm_90a", Format::E4M3FN, Format::E4M3FN, {1, 64}, {3, 7}),
      "");
}

TEST(GpuChip, TheLibraryAlignsSizes) {
  GpuTarget library = *getGpuTarget("cublaslt"), chip = *getGpuTarget("sm_89");
  EXPECT_EQ(explainUnsupportedSize(library, 32, 48), "");
  EXPECT_EQ(explainUnsupportedSize(library, 33, 48),
            "expected N to be a multiple of 16 on cublaslt, got 33");
  EXPECT_EQ(explainUnsupportedSize(library, -1, 50),
            "expected K to be a multiple of 16 on cublaslt, got 50");
  EXPECT_EQ(explainUnsupportedSize(library, -1, -1), "");
  EXPECT_EQ(explainUnsupportedSize(chip, 33, 50), "");
}
