//===- HalfConversions.cpp - f16 on CPUs without instructions for it ------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// LLVM calls these functions for conversions of f16 on CPUs that lack such
// instructions. Compilers have them in libraries of their own, which a compiled
// program does not link.
//
//===----------------------------------------------------------------------===//

#include <cstdint>
#include <cstring>

#if defined(__x86_64__) && defined(__FLT16_MAX__)

namespace {
/// A float format with a sign bit: the integer type of its bits, the number of
/// bits of the mantissa, and the largest biased exponent, which is that of
/// infinity and NaN.
template <typename Bits, int mantissa, int maxExponent>
struct Format {
  using BitsType = Bits;
  static constexpr int mantissaBits = mantissa;
  static constexpr int infinity = maxExponent;
  static constexpr int bias = maxExponent / 2;
  static constexpr int signShift = sizeof(Bits) * 8 - 1;
};
using F16 = Format<uint16_t, 10, 31>;
using F32 = Format<uint32_t, 23, 255>;
using F64 = Format<uint64_t, 52, 2047>;
} // namespace

/// Rounds to the nearest, and halfway to even. NaN stays NaN, and becomes
/// quiet.
template <typename Wide>
static uint16_t narrow(typename Wide::BitsType bits) {
  constexpr int shift = Wide::mantissaBits - F16::mantissaBits;
  using Bits = typename Wide::BitsType;
  uint16_t sign = uint16_t(bits >> Wide::signShift) << F16::signShift;
  int exponent = int(bits >> Wide::mantissaBits) & Wide::infinity;
  Bits mantissa = bits & ((Bits(1) << Wide::mantissaBits) - 1);
  constexpr uint16_t infinity = F16::infinity << F16::mantissaBits;
  if (exponent == Wide::infinity)
    return mantissa ? sign | infinity | 0x200 | uint16_t(mantissa >> shift)
                    : sign | infinity;
  int target = exponent - Wide::bias + F16::bias;
  if (target >= F16::infinity)
    return sign | infinity;
  int drop = shift;
  if (target <= 0) {
    // Subnormal numbers of f16 have the exponent of the smallest normal ones.
    drop += 1 - target;
    if (drop > Wide::mantissaBits + 1)
      return sign;
    mantissa |= Bits(1) << Wide::mantissaBits;
    target = 0;
  }
  Bits kept = mantissa >> drop;
  Bits rest = mantissa & ((Bits(1) << drop) - 1), half = Bits(1) << (drop - 1);
  if (rest > half || (rest == half && (kept & 1)))
    ++kept;
  // If the mantissa overflows, the exponent grows, up to infinity.
  return sign | uint16_t((Bits(target) << F16::mantissaBits) + kept);
}

static uint32_t widen(uint16_t bits) {
  constexpr int shift = F32::mantissaBits - F16::mantissaBits;
  uint32_t sign = uint32_t(bits >> F16::signShift) << F32::signShift;
  int exponent = (bits >> F16::mantissaBits) & F16::infinity;
  uint32_t mantissa = bits & ((1u << F16::mantissaBits) - 1);
  if (exponent == F16::infinity)
    return sign | uint32_t(F32::infinity) << F32::mantissaBits |
           (mantissa ? 1u << (F32::mantissaBits - 1) : 0) | mantissa << shift;
  if (exponent == 0) {
    if (!mantissa)
      return sign;
    exponent = 1;
    for (; !(mantissa >> F16::mantissaBits); mantissa <<= 1)
      --exponent;
    mantissa &= (1u << F16::mantissaBits) - 1;
  }
  return sign |
         uint32_t(exponent - F16::bias + F32::bias) << F32::mantissaBits |
         mantissa << shift;
}

template <typename To, typename From>
static To bitCast(From from) {
  static_assert(sizeof(To) == sizeof(From));
  To to;
  std::memcpy(&to, &from, sizeof(to));
  return to;
}

// The names are those of LLVM and GCC. The functions must not convert an f16 by
// a cast, because that would call them again.
extern "C" {
float __extendhfsf2(_Float16 value);
_Float16 __truncsfhf2(float value);
_Float16 __truncdfhf2(double value);
}

float __extendhfsf2(_Float16 value) {
  return bitCast<float>(widen(bitCast<uint16_t>(value)));
}

_Float16 __truncsfhf2(float value) {
  return bitCast<_Float16>(narrow<F32>(bitCast<uint32_t>(value)));
}

_Float16 __truncdfhf2(double value) {
  return bitCast<_Float16>(narrow<F64>(bitCast<uint64_t>(value)));
}

#endif
