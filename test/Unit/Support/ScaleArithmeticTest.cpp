//===- ScaleArithmeticTest.cpp - Tests of scales --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tests each rule of the computation of scales, by its label, and the storage
// of scales.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/ScaleArithmetic.h"
#include "llvm/ADT/bit.h"
#include "gtest/gtest.h"
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace mlir::fp8;

static constexpr float largestFloat = std::numeric_limits<float>::max();

static ScalePolicy makePolicy(ScaleType type,
                              ScaleRounding rounding = ScaleRounding::Nearest,
                              float amaxFloor = 0.0f) {
  return {type, rounding, amaxFloor};
}

/// Every combination of type and rounding that [scale_c5] allows.
static std::vector<ScalePolicy> getPolicies() {
  std::vector<ScalePolicy> policies;
  for (ScaleType type : {ScaleType::F32, ScaleType::BF16, ScaleType::E8M0})
    for (ScaleRounding rounding :
         {ScaleRounding::Nearest, ScaleRounding::PowerOfTwoCeil,
          ScaleRounding::PowerOfTwoNearest})
      if (type != ScaleType::E8M0 || rounding != ScaleRounding::Nearest)
        policies.push_back(makePolicy(type, rounding));
  return policies;
}

TEST(ComputeScale, c1DividesByTheLargestFiniteValue) {
  ScalePolicy f32 = makePolicy(ScaleType::F32);
  EXPECT_EQ(computeScale(448.0f, Format::E4M3FN, f32), 1.0f);
  EXPECT_EQ(computeScale(3.0f, Format::E4M3FN, f32), 3.0f / 448.0f);
  EXPECT_EQ(computeScale(3.0f, Format::E5M2, f32), 3.0f / 57344.0f);
  EXPECT_EQ(computeScale(3.0f, Format::E4M3FNUZ, f32), 3.0f / 240.0f);
  EXPECT_EQ(computeScale(5.0f, Format::E5M2FNUZ, f32), 5.0f / 57344.0f);
}

TEST(ComputeScale, c2RoundsToBF16) {
  ScalePolicy bf16 = makePolicy(ScaleType::BF16);
  EXPECT_EQ(computeScale(3.0f, Format::E4M3FN, bf16),
            decodeBF16(encodeBF16(3.0f / 448.0f)));
  // 1 + 2^-8 is halfway between two bf16 values. The smaller one has the even
  // code.
  EXPECT_EQ(computeScale(448.0f * 0x1.01p0f, Format::E4M3FN, bf16), 1.0f);
}

TEST(ComputeScale, c2RoundsToPowersOfTwo) {
  for (ScaleType type : {ScaleType::F32, ScaleType::BF16, ScaleType::E8M0}) {
    ScalePolicy ceil = makePolicy(type, ScaleRounding::PowerOfTwoCeil);
    ScalePolicy nearest = makePolicy(type, ScaleRounding::PowerOfTwoNearest);
    EXPECT_EQ(computeScale(448.0f * 1.25f, Format::E4M3FN, ceil), 2.0f);
    EXPECT_EQ(computeScale(448.0f * 1.25f, Format::E4M3FN, nearest), 1.0f);
    EXPECT_EQ(computeScale(448.0f * 1.75f, Format::E4M3FN, nearest), 2.0f);
    EXPECT_EQ(computeScale(448.0f * 0.25f, Format::E4M3FN, ceil), 0.25f);
  }
}

TEST(ComputeScale, c3ZeroGivesOne) {
  for (const ScalePolicy &policy : getPolicies()) {
    EXPECT_EQ(computeScale(0.0f, Format::E4M3FN, policy), 1.0f);
    EXPECT_EQ(computeScale(-0.0f, Format::E5M2, policy), 1.0f);
  }
}

TEST(ComputeScale, c3FloorIsDivided) {
  ScalePolicy f32 = makePolicy(ScaleType::F32, ScaleRounding::Nearest, 1e-4f);
  EXPECT_EQ(computeScale(0.0f, Format::E4M3FN, f32), 1e-4f / 448.0f);
  EXPECT_EQ(computeScale(1e-5f, Format::E4M3FN, f32), 1e-4f / 448.0f);
  EXPECT_EQ(computeScale(1e-3f, Format::E4M3FN, f32), 1e-3f / 448.0f);
}

TEST(ComputeScale, c4NaNGivesTheQuietNaN) {
  for (const ScalePolicy &policy : getPolicies())
    for (uint32_t bits : {0x7FC00001u, 0xFFC00000u, 0x7F800001u}) {
      float scale =
          computeScale(llvm::bit_cast<float>(bits), Format::E4M3FN, policy);
      EXPECT_EQ(llvm::bit_cast<uint32_t>(scale), 0x7FC00000u);
    }
}

TEST(ComputeScale, c4InfinityGivesTheLargestScale) {
  const float largest[] = {largestFloat, decodeBF16(0x7F7F), 0x1p127f};
  for (const ScalePolicy &policy : getPolicies()) {
    float expected = policy.rounding == ScaleRounding::Nearest
                         ? largest[static_cast<unsigned>(policy.type)]
                         : 0x1p127f;
    EXPECT_EQ(computeScale(HUGE_VALF, Format::E5M2, policy), expected);
  }
}

TEST(ComputeScale, c8TinyAmaxGivesTheSmallestScale) {
  const float smallest[] = {0x1p-149f, 0x1p-133f, 0x1p-127f};
  for (const ScalePolicy &policy : getPolicies()) {
    float expected = policy.rounding == ScaleRounding::Nearest
                         ? smallest[static_cast<unsigned>(policy.type)]
                         : 0x1p-127f;
    for (Format format : getFormats())
      EXPECT_EQ(computeScale(0x1p-149f, format, policy), expected);
  }
}

TEST(ComputeScale, IsPositiveAndFinite) {
  std::mt19937 random(3);
  for (const ScalePolicy &policy : getPolicies())
    for (int i = 0; i < 20000; ++i) {
      float amax = llvm::bit_cast<float>(uint32_t(random()) & 0x7FFFFFFF);
      if (std::isnan(amax))
        continue;
      float scale = computeScale(amax, getFormats()[i % 4], policy);
      ASSERT_GT(scale, 0.0f) << std::hexfloat << amax;
      ASSERT_LE(scale, largestFloat) << std::hexfloat << amax;
      char stored[4];
      storeScale(scale, policy.type, stored);
      ASSERT_EQ(loadScale(stored, policy.type), scale) << std::hexfloat << amax;
    }
}

TEST(ComputeScale, CeilNeverOverflowsTheFormat) {
  std::mt19937 random(5);
  ScalePolicy ceil = makePolicy(ScaleType::E8M0, ScaleRounding::PowerOfTwoCeil);
  for (int i = 0; i < 20000; ++i) {
    float amax = llvm::bit_cast<float>(uint32_t(random()) & 0x7FFFFFFF);
    Format format = getFormats()[i % 4];
    if (std::isfinite(amax) && amax > 0) {
      ASSERT_LE(amax / computeScale(amax, format, ceil),
                getFormatInfo(format).maxFinite)
          << std::hexfloat << amax;
    }
  }
}

TEST(StoreScale, WritesTheTypesBytes) {
  unsigned char bytes[4] = {};
  storeScale(0.15625f, ScaleType::F32, bytes);
  EXPECT_EQ(bytes[3], 0x3E);
  EXPECT_EQ(bytes[2], 0x20);
  storeScale(0x1.8p-3f, ScaleType::BF16, bytes);
  EXPECT_EQ(bytes[1], 0x3E);
  EXPECT_EQ(bytes[0], 0x40);
  storeScale(0x1p-7f, ScaleType::E8M0, bytes);
  EXPECT_EQ(bytes[0], 120);
  EXPECT_EQ(getScaleByteWidth(ScaleType::F32), 4u);
  EXPECT_EQ(getScaleByteWidth(ScaleType::BF16), 2u);
  EXPECT_EQ(getScaleByteWidth(ScaleType::E8M0), 1u);
}

TEST(StoreScale, KeepsNaN) {
  float nan = std::numeric_limits<float>::quiet_NaN();
  for (ScaleType type : {ScaleType::F32, ScaleType::BF16, ScaleType::E8M0}) {
    unsigned char bytes[4];
    storeScale(nan, type, bytes);
    EXPECT_TRUE(std::isnan(loadScale(bytes, type)));
  }
}

//===----------------------------------------------------------------------===//
// Semantics of checkpoints
//===----------------------------------------------------------------------===//

TEST(SemanticsScale, c1FloorIsRoundedLikeTheScale) {
  ScalePolicy policy = makePolicy(ScaleType::BF16);
  policy.scaleFloor = 1e-8f;
  float floor = decodeBF16(encodeBF16(1e-8f));
  EXPECT_NE(floor, 1e-8f);
  EXPECT_EQ(computeScale(0.0f, Format::E4M3FN, policy), floor);
  EXPECT_EQ(computeScale(1e-7f, Format::E4M3FN, policy), floor);
  EXPECT_EQ(computeScale(448.0f, Format::E4M3FN, policy), 1.0f);
  // 1e-8 is less than half the smallest f16.
  policy.type = ScaleType::F16;
  EXPECT_EQ(computeScale(0.0f, Format::E4M3FN, policy), 0.0f);
}

TEST(SemanticsScale, c2ZeroQuotient) {
  ScalePolicy policy = makePolicy(ScaleType::F32);
  policy.zeroScale = ZeroScale::Epsilon;
  EXPECT_EQ(computeScale(0.0f, Format::E4M3FN, policy), 0x1p-23f);
  policy.type = ScaleType::BF16;
  EXPECT_EQ(computeScale(0.0f, Format::E4M3FN, policy), 0x1p-7f);
  // The quotient is not zero before it is rounded.
  EXPECT_EQ(computeScale(1e-40f, Format::E4M3FN, policy), 0x1p-7f);
  policy.type = ScaleType::F16;
  EXPECT_EQ(computeScale(0.0f, Format::E4M3FN, policy), 0x1p-10f);
  policy = makePolicy(ScaleType::E8M0, ScaleRounding::PowerOfTwoCeil);
  policy.zeroScale = ZeroScale::Smallest;
  EXPECT_EQ(computeScale(0.0f, Format::E4M3FN, policy), 0x1p-127f);
}

TEST(SemanticsScale, c3KeepsInfinity) {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  ScalePolicy policy = makePolicy(ScaleType::BF16);
  EXPECT_TRUE(std::isfinite(computeScale(infinity, Format::E4M3FN, policy)));
  policy.keepInfinity = true;
  EXPECT_EQ(computeScale(infinity, Format::E4M3FN, policy), infinity);
}

TEST(SemanticsScale, c4ReciprocalOfTheFactor) {
  ScalePolicy policy = makePolicy(ScaleType::F32);
  policy.viaFactor = true;
  for (float amax : {3.0f, 0.7f, 1e-3f, 12345.0f}) {
    float factor = (1.0f / amax) * 448.0f;
    EXPECT_EQ(computeFactor(amax, Format::E4M3FN), factor);
    EXPECT_EQ(computeScale(amax, Format::E4M3FN, policy), 1.0f / factor);
  }
  EXPECT_EQ(computeScale(0.0f, Format::E4M3FN, policy), 1.0f);
  EXPECT_EQ(computeScale(std::nanf(""), Format::E4M3FN, policy), 1.0f);
}

TEST(SemanticsScale, c5DoublesAtTheLargestValue) {
  ScalePolicy policy =
      makePolicy(ScaleType::E8M0, ScaleRounding::PowerOfTwoCeil);
  EXPECT_EQ(computeScale(448.0f * 4, Format::E4M3FN, policy), 4.0f);
  policy.roundUpAtMax = true;
  EXPECT_EQ(computeScale(448.0f * 4, Format::E4M3FN, policy), 8.0f);
  EXPECT_EQ(computeScale(447.0f * 4, Format::E4M3FN, policy), 4.0f);
  EXPECT_EQ(computeScale(449.0f * 4, Format::E4M3FN, policy), 8.0f);
}

TEST(ScaleStorage, F16) {
  char bytes[2];
  storeScale(0x1.8p-14f, ScaleType::F16, bytes);
  EXPECT_EQ(getScaleByteWidth(ScaleType::F16), 2u);
  EXPECT_EQ(loadScale(bytes, ScaleType::F16), 0x1.8p-14f);
}
