//===- MatmulTimeTest.cpp - Tests of the model of time --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The model chooses FP8 where it was measured to be faster.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/MatmulTime.h"
#include "gtest/gtest.h"

using namespace mlir::fp8;

namespace {

KernelSpeed getSpeed() { return *getKernelSpeed(*getGpuTarget("sm_90a")); }

/// A linear layer that quantizes its activation by itself.
bool isFaster(int64_t m, int64_t n, int64_t k, bool hasOneScale = false,
              unsigned matmuls = 1) {
  KernelSpeed speed = getSpeed();
  MatmulWork work{1, m, n, k};
  Fp8Candidate candidate{predictMatmulTime(speed, work, ProductKind::FP8),
                         predictMatmulTime(speed, work, ProductKind::Half),
                         {0}};
  llvm::SmallVector<Fp8Candidate> candidates(matmuls, candidate);
  double quantize = predictQuantizeTime(speed, {m * k, 2, hasOneScale});
  llvm::SmallVector<bool> chosen = chooseFasterInFp8(candidates, {quantize});
  for (bool each : chosen)
    EXPECT_EQ(each, chosen[0]);
  return chosen[0];
}

TEST(MatmulTime, OnlyMeasuredChips) {
  EXPECT_TRUE(getKernelSpeed(*getGpuTarget("sm_90a")));
  EXPECT_EQ(getTargetsWithSpeed().size(), 1u);
  for (const char *name : {"sm_80", "sm_89", "sm_90", "sm_100a", "cublaslt"})
    EXPECT_FALSE(getKernelSpeed(*getGpuTarget(name))) << name;
}

struct Layer {
  int64_t m, n, k;
  /// Whether FP8 was faster than bf16 with a scale for each row, and with one
  /// scale for each tensor.
  bool row, tensor;
};

/// Linear layers that were measured on an H200: docs/Performance.md.
constexpr Layer layers[] = {
    {4096, 4096, 4096, true, true},   {8192, 8192, 8192, true, true},
    {6889, 3072, 3072, true, true},   {6889, 12288, 3072, true, true},
    {6889, 3072, 12288, true, true},  {32760, 5120, 5120, true, true},
    {32760, 13824, 5120, true, true}, {32760, 5120, 13824, true, true},
    {4608, 21504, 3072, true, true},  {4608, 3072, 15360, true, true},
    {4096, 14336, 4096, true, true},  {4096, 24576, 1536, true, true},
    {4096, 7168, 16384, true, true},  {4096, 576, 7168, false, false},
    {128, 2048, 7168, true, false},   {16, 14336, 4096, true, true},
    {64, 7168, 16384, true, true},    {128, 12288, 4096, true, true},
    {77, 768, 2048, false, false},
};

TEST(MatmulTime, AsMeasured) {
  for (const Layer &layer : layers) {
    EXPECT_EQ(isFaster(layer.m, layer.n, layer.k), layer.row)
        << layer.m << "x" << layer.n << "x" << layer.k;
    EXPECT_EQ(isFaster(layer.m, layer.n, layer.k, /*hasOneScale=*/true),
              layer.tensor)
        << layer.m << "x" << layer.n << "x" << layer.k;
  }
  EXPECT_TRUE(isFaster(1, 4096, 4096));
  EXPECT_TRUE(isFaster(1, 12288, 4096));
}

TEST(MatmulTime, SharedQuantizationsCountOnce) {
  EXPECT_FALSE(isFaster(4096, 576, 7168));
  EXPECT_TRUE(isFaster(4096, 576, 7168, /*hasOneScale=*/false, 3));
}

TEST(MatmulTime, SlowerOnesDoNotPayForOthers) {
  // The first gains enough for both; the second is slower even without its
  // share of the quantization.
  Fp8Candidate fast{10, 50, {0}}, slow{10, 10, {0}};
  llvm::SmallVector<bool> chosen = chooseFasterInFp8({fast, slow}, {20});
  EXPECT_TRUE(chosen[0]);
  EXPECT_FALSE(chosen[1]);
  // The time of a quantization that it does not share counts in full.
  Fp8Candidate both{10, 50, {0, 1}};
  EXPECT_FALSE(chooseFasterInFp8({both}, {20, 20})[0]);
  EXPECT_TRUE(chooseFasterInFp8({both, fast}, {20, 20})[0]);
  // There is nothing to quantize.
  EXPECT_TRUE(chooseFasterInFp8({{10, 20, {}}}, {})[0]);
}

TEST(MatmulTime, AFewPercentAreNotEnough) {
  EXPECT_FALSE(chooseFasterInFp8({{98, 100, {}}}, {})[0]);
  EXPECT_TRUE(chooseFasterInFp8({{96, 100, {}}}, {})[0]);
}

TEST(MatmulTime, PiecesTakeLonger) {
  MatmulWork work{2, 4096, 4096, 4096};
  KernelSpeed speed = getSpeed();
  double last = 0;
  for (ProductKind kind : {ProductKind::FP8, ProductKind::Half,
                           ProductKind::ThreePieces, ProductKind::SixPieces}) {
    double time = predictMatmulTime(speed, work, kind);
    EXPECT_GT(time, last);
    last = time;
  }
}

} // namespace
