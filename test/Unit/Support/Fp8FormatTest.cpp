//===- Fp8FormatTest.cpp - Tests of the scalar casts ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Compares every format with LLVM's APFloat: all codes, all boundaries, random
// bits.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/Fp8Format.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/bit.h"
#include "gtest/gtest.h"
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace mlir::fp8;
using llvm::APFloat;

static const llvm::fltSemantics &getSemantics(Format format) {
  switch (format) {
  case Format::E4M3FN:
    return APFloat::Float8E4M3FN();
  case Format::E5M2:
    return APFloat::Float8E5M2();
  case Format::E4M3FNUZ:
    return APFloat::Float8E4M3FNUZ();
  case Format::E5M2FNUZ:
    return APFloat::Float8E5M2FNUZ();
  }
  llvm_unreachable("unknown format");
}

static float fromBits(uint32_t bits) { return llvm::bit_cast<float>(bits); }

/// The code of `value` by APFloat. An overflow becomes NaN or infinity, as with
/// Overflow::NaN. APFloat keeps payload bits of a NaN, but the formats have one
/// code, so they are removed.
static uint8_t encodeByAPFloat(float value, Format format) {
  const FormatInfo &info = getFormatInfo(format);
  if (std::isnan(value))
    return info.nanCode | (std::signbit(value) && !info.isFNUZ ? 0x80 : 0);
  APFloat converted(value);
  bool losesInfo;
  converted.convert(getSemantics(format), APFloat::rmNearestTiesToEven,
                    &losesInfo);
  return converted.bitcastToAPInt().getZExtValue();
}

/// All values at which the result of rounding changes, with their neighbors:
/// codes, midpoints between codes, thresholds, subnormals, infinities, NaNs.
static std::vector<float> getBoundaryValues(Format format) {
  const float infinity = std::numeric_limits<float>::infinity();
  std::vector<float> centers = {0.0f,      0x1p-149f,
                                0x1p-126f, 0x1p127f,
                                infinity,  std::numeric_limits<float>::max()};
  const FormatInfo &info = getFormatInfo(format);
  for (unsigned code = 0; code <= info.maxFiniteCode; ++code) {
    float value = decode(code, format);
    float next = code < info.maxFiniteCode
                     ? decode(code + 1, format)
                     : value + (value - decode(code - 1, format));
    centers.push_back(value);
    centers.push_back((value + next) / 2);
    centers.push_back(next);
  }
  std::vector<float> values = {fromBits(0x7FC00000), fromBits(0xFFC00000),
                               fromBits(0x7F800001), fromBits(0xFFFFFFFF)};
  for (float center : centers)
    for (float value : {center, std::nextafter(center, infinity),
                        std::nextafter(center, -infinity)})
      values.insert(values.end(), {value, -value});
  return values;
}

namespace {
class Fp8FormatTest : public testing::TestWithParam<Format> {};
} // namespace

TEST_P(Fp8FormatTest, FactsAgreeWithAPFloat) {
  const FormatInfo &info = getFormatInfo(GetParam());
  const llvm::fltSemantics &semantics = getSemantics(GetParam());
  EXPECT_EQ(info.maxFinite, APFloat::getLargest(semantics).convertToFloat());
  EXPECT_EQ(info.maxFiniteCode,
            APFloat::getLargest(semantics).bitcastToAPInt().getZExtValue());
  EXPECT_EQ(info.nanCode,
            APFloat::getNaN(semantics).bitcastToAPInt().getZExtValue());
  EXPECT_EQ(info.exponentBits + info.mantissaBits, 7u);
  EXPECT_EQ(decode(1, GetParam()),
            std::ldexp(1.0f, 1 - info.bias - int(info.mantissaBits)));
  EXPECT_EQ(parseFormat(info.name), GetParam());
}

TEST_P(Fp8FormatTest, DecodesEveryCode) {
  for (unsigned code = 0; code < 256; ++code) {
    APFloat expected(getSemantics(GetParam()), llvm::APInt(8, code));
    float actual = decode(code, GetParam());
    if (expected.isNaN())
      EXPECT_TRUE(std::isnan(actual)) << code;
    else
      EXPECT_EQ(llvm::bit_cast<uint32_t>(actual),
                llvm::bit_cast<uint32_t>(expected.convertToFloat()))
          << code;
  }
}

TEST_P(Fp8FormatTest, EncodesEveryDecodedCode) {
  for (unsigned code = 0; code < 256; ++code) {
    float value = decode(code, GetParam());
    if (!std::isnan(value)) {
      EXPECT_EQ(encode(value, GetParam(), Overflow::NaN), code);
    }
  }
}

TEST_P(Fp8FormatTest, BoundariesAgreeWithAPFloat) {
  for (float value : getBoundaryValues(GetParam()))
    EXPECT_EQ(encode(value, GetParam(), Overflow::NaN),
              encodeByAPFloat(value, GetParam()))
        << std::hexfloat << value;
}

TEST_P(Fp8FormatTest, RandomBitsAgreeWithAPFloat) {
  std::mt19937 random(7);
  for (int i = 0; i < 300000; ++i) {
    float value = fromBits(random());
    ASSERT_EQ(encode(value, GetParam(), Overflow::NaN),
              encodeByAPFloat(value, GetParam()))
        << std::hexfloat << value;
  }
}

TEST_P(Fp8FormatTest, Saturates) {
  const FormatInfo &info = getFormatInfo(GetParam());
  for (float value : getBoundaryValues(GetParam())) {
    if (std::isnan(value))
      continue;
    float clamped = std::min(std::max(value, -info.maxFinite), info.maxFinite);
    EXPECT_EQ(encode(value, GetParam(), Overflow::Saturate),
              encodeByAPFloat(clamped, GetParam()))
        << std::hexfloat << value;
  }
}

TEST_P(Fp8FormatTest, NaNKeepsItsSign) {
  const FormatInfo &info = getFormatInfo(GetParam());
  uint8_t negative = info.isFNUZ ? info.nanCode : info.nanCode | 0x80;
  for (Overflow overflow : {Overflow::Saturate, Overflow::NaN}) {
    EXPECT_EQ(encode(fromBits(0x7FC00001), GetParam(), overflow), info.nanCode);
    EXPECT_EQ(encode(fromBits(0xFF800001), GetParam(), overflow), negative);
  }
}

INSTANTIATE_TEST_SUITE_P(Formats, Fp8FormatTest,
                         testing::ValuesIn(getFormats().begin(),
                                           getFormats().end()),
                         [](const testing::TestParamInfo<Format> &info) {
                           return getFormatInfo(info.param).name.str();
                         });

TEST(Fp8Format, ParsesOnlyItsFormats) {
  EXPECT_EQ(parseFormat("f8E5M2"), Format::E5M2);
  EXPECT_EQ(parseFormat("f8E8M0FNU"), std::nullopt);
  EXPECT_EQ(parseFormat(""), std::nullopt);
  EXPECT_EQ(getFormats().size(), 4u);
}

TEST(E8M0, DecodesEveryCode) {
  for (int code = 0; code < 255; ++code)
    EXPECT_EQ(decodeE8M0(code), std::ldexp(1.0f, code - 127));
  EXPECT_TRUE(std::isnan(decodeE8M0(255)));
}

TEST(E8M0, EncodesPowersExactly) {
  for (ScaleRounding rounding :
       {ScaleRounding::PowerOfTwoCeil, ScaleRounding::PowerOfTwoNearest})
    for (int code = 0; code < 255; ++code)
      EXPECT_EQ(encodeE8M0(std::ldexp(1.0f, code - 127), rounding), code);
}

TEST(E8M0, CeilIsNeverBelow) {
  for (int code = 0; code < 254; ++code) {
    float power = std::ldexp(1.0f, code - 127);
    float above = std::nextafter(power, HUGE_VALF);
    float below = std::nextafter(2 * power, 0.0f);
    EXPECT_EQ(encodeE8M0(above, ScaleRounding::PowerOfTwoCeil), code + 1);
    EXPECT_EQ(encodeE8M0(below, ScaleRounding::PowerOfTwoCeil), code + 1);
  }
}

TEST(E8M0, NearestTakesTiesToTheEvenCode) {
  for (int code = 0; code < 254; ++code) {
    float middle = 1.5f * std::ldexp(1.0f, code - 127);
    auto encodeNearest = [](float value) -> int {
      return encodeE8M0(value, ScaleRounding::PowerOfTwoNearest);
    };
    EXPECT_EQ(encodeNearest(std::nextafter(middle, 0.0f)), code);
    EXPECT_EQ(encodeNearest(middle), code + code % 2);
    EXPECT_EQ(encodeNearest(std::nextafter(middle, HUGE_VALF)), code + 1);
  }
}

TEST(E8M0, EncodesWhatIsOutOfRange) {
  for (ScaleRounding rounding :
       {ScaleRounding::PowerOfTwoCeil, ScaleRounding::PowerOfTwoNearest}) {
    EXPECT_EQ(encodeE8M0(0.0f, rounding), 0);
    EXPECT_EQ(encodeE8M0(-0.0f, rounding), 0);
    EXPECT_EQ(encodeE8M0(0x1p-149f, rounding), 0);
    EXPECT_EQ(encodeE8M0(std::numeric_limits<float>::max(), rounding), 254);
    EXPECT_EQ(encodeE8M0(HUGE_VALF, rounding), 254);
    EXPECT_EQ(encodeE8M0(-1.0f, rounding), 255);
    EXPECT_EQ(encodeE8M0(-HUGE_VALF, rounding), 255);
    EXPECT_EQ(encodeE8M0(fromBits(0x7FC00000), rounding), 255);
    EXPECT_EQ(encodeE8M0(fromBits(0xFFC00000), rounding), 255);
  }
}

static float decodeByAPFloat(uint16_t bits,
                             const llvm::fltSemantics &semantics) {
  return APFloat(semantics, llvm::APInt(16, bits)).convertToFloat();
}

TEST(HalfFormats, DecodeEveryBitPattern) {
  for (uint32_t bits = 0; bits < 65536; ++bits) {
    float bf16 = decodeByAPFloat(bits, APFloat::BFloat());
    float f16 = decodeByAPFloat(bits, APFloat::IEEEhalf());
    ASSERT_TRUE(decodeBF16(bits) == bf16 || std::isnan(bf16)) << bits;
    ASSERT_TRUE(decodeF16(bits) == f16 || std::isnan(f16)) << bits;
    ASSERT_EQ(std::isnan(decodeBF16(bits)), std::isnan(bf16)) << bits;
    ASSERT_EQ(std::isnan(decodeF16(bits)), std::isnan(f16)) << bits;
    ASSERT_EQ(std::signbit(decodeF16(bits)), bits >> 15) << bits;
  }
}

/// Compares the encoders with APFloat for one value.
static void expectHalvesAgree(float value) {
  bool losesInfo;
  APFloat bf16(value), f16(value);
  bf16.convert(APFloat::BFloat(), APFloat::rmNearestTiesToEven, &losesInfo);
  f16.convert(APFloat::IEEEhalf(), APFloat::rmNearestTiesToEven, &losesInfo);
  if (std::isnan(value)) {
    EXPECT_TRUE(std::isnan(decodeBF16(encodeBF16(value))));
    EXPECT_TRUE(std::isnan(decodeF16(encodeF16(value))));
    return;
  }
  ASSERT_EQ(encodeBF16(value), bf16.bitcastToAPInt().getZExtValue())
      << std::hexfloat << value;
  ASSERT_EQ(encodeF16(value), f16.bitcastToAPInt().getZExtValue())
      << std::hexfloat << value;
}

TEST(HalfFormats, EncodeBoundariesAsAPFloat) {
  for (uint32_t bits = 0; bits < 65536; ++bits)
    for (float center : {decodeBF16(bits), decodeF16(bits)}) {
      // The value and the midpoint to the next one, each with its neighbors.
      for (uint32_t offset : {0u, 1u, 0x0FFFu, 0x1000u, 0x1001u, 0x7FFFu,
                              0x8000u, 0x8001u, 0xFFFFFFFFu})
        expectHalvesAgree(fromBits(llvm::bit_cast<uint32_t>(center) + offset));
    }
}

TEST(HalfFormats, EncodeRandomBitsAsAPFloat) {
  std::mt19937 random(11);
  for (int i = 0; i < 300000; ++i)
    expectHalvesAgree(fromBits(random()));
}
