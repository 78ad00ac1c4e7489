//===- ShortDivisionTest.cpp - Quotients of bf16 in few operations --------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// QuantizeArithmetic::quantizeBlocks uses short sequences of operations for
// scales and quotients. They give the results of IEEE divisions for all
// mantissas of bf16.
//
//===----------------------------------------------------------------------===//

#include "llvm/ADT/bit.h"
#include "gtest/gtest.h"
#include <cmath>

namespace {

/// The bf16 number in [1, 2) with these bits of the mantissa.
float getMantissa(int bits) { return 1.0f + static_cast<float>(bits) / 128; }

/// Compares quotients of all bf16 of a few binades by `scale` with those of an
/// IEEE division. The reciprocals are `ulps` too small.
void expectQuotients(float scale, uint32_t ulps) {
  uint32_t nearest = llvm::bit_cast<uint32_t>(1.0f / scale);
  float reciprocal = llvm::bit_cast<float>(nearest - ulps);
  float correction = reciprocal * std::fma(-reciprocal, scale, 1.0f);
  EXPECT_GT(correction, 0.0f);
  for (int bits = 0; bits < 128; ++bits)
    for (int exponent = -24; exponent <= 1; ++exponent) {
      float x = std::ldexp(getMantissa(bits), exponent);
      float product = x * correction;
      ASSERT_EQ(std::fma(x, reciprocal, product), x / scale)
          << x << " / " << scale << ", " << ulps << " ulp";
    }
}

TEST(ShortDivision, GivesTheScaleOfIEEE) {
  for (double largest : {448.0, 57344.0}) {
    auto high = static_cast<float>(1 / largest);
    auto rest = static_cast<float>(1 / largest - high);
    for (int bits = 0; bits < 128; ++bits) {
      float amax = getMantissa(bits);
      float lack = amax * rest;
      EXPECT_EQ(std::fma(amax, high, lack), amax / static_cast<float>(largest));
    }
  }
}

TEST(ShortDivision, ExactForBF16Scales) {
  // The result of the instruction is at most 1 ulp too large or too small, and
  // the kernel subtracts 3 ulps.
  for (uint32_t ulps = 1; ulps <= 6; ++ulps)
    for (int bits = 0; bits < 128; ++bits) {
      expectQuotients(getMantissa(bits) / 448.0f, ulps);   // f8E4M3FN
      expectQuotients(getMantissa(bits) / 57344.0f, ulps); // f8E5M2
      expectQuotients(getMantissa(bits), ulps); // rounded to bf16 or a power
    }
}

} // namespace
