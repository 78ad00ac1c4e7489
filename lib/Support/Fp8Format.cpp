//===- Fp8Format.cpp - Facts and casts of 8-bit float formats -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The table of formats and the scalar casts.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/Fp8Format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"
#include <cmath>
#include <limits>

using namespace mlir::fp8;

static constexpr FormatInfo formatTable[] = {
#define FP8_FORMAT(NAME, STORED_TYPE, ...)                                     \
  {Format::NAME, "f8" #NAME, __VA_ARGS__},
#include "fp8/Support/Formats.def"
};

static constexpr Format allFormats[] = {
#define FP8_FORMAT(NAME, ...) Format::NAME,
#include "fp8/Support/Formats.def"
};

const FormatInfo &mlir::fp8::getFormatInfo(Format format) {
  return formatTable[static_cast<unsigned>(format)];
}

llvm::ArrayRef<Format> mlir::fp8::getFormats() { return allFormats; }

std::string mlir::fp8::listFormatNames(llvm::StringRef conjunction) {
  std::string names;
  for (const FormatInfo &info : formatTable) {
    bool isLast = &info == std::end(formatTable) - 1;
    if (!names.empty())
      names += isLast ? conjunction : ", ";
    names += info.name;
  }
  return names;
}

std::optional<Format> mlir::fp8::parseFormat(llvm::StringRef name) {
  for (const FormatInfo &info : formatTable)
    if (info.name == name)
      return info.format;
  return std::nullopt;
}

uint8_t mlir::fp8::encode(float value, Format format, Overflow overflow) {
  const FormatInfo &info = getFormatInfo(format);
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  uint32_t abs = bits & 0x7FFFFFFF;
  uint8_t sign = (bits >> 24) & 0x80;
  if (abs > 0x7F800000)
    return info.isFNUZ ? info.nanCode : sign | info.nanCode;

  // The code of a normal value is its f32 bits, rounded at the last mantissa
  // bit of the format, with the exponent bias changed. For a subnormal value,
  // adding a large enough power of two leaves the code in the low mantissa
  // bits. Larger magnitudes have larger codes, so a code shows whether a value
  // is in range.
  unsigned shift = 23 - info.mantissaBits;
  uint32_t smallestNormal = static_cast<uint32_t>(128 - info.bias) << 23;
  uint32_t code;
  if (abs < smallestNormal) {
    uint32_t magicBits = static_cast<uint32_t>(127 + 1 - info.bias + shift)
                         << 23;
    float shifted =
        llvm::bit_cast<float>(abs) + llvm::bit_cast<float>(magicBits);
    code = llvm::bit_cast<uint32_t>(shifted) - magicBits;
  } else {
    uint32_t rounded = abs + ((1u << (shift - 1)) - 1) + ((abs >> shift) & 1);
    code = (rounded >> shift) -
           (static_cast<uint32_t>(127 - info.bias) << info.mantissaBits);
  }
  if (code > info.maxFiniteCode) {
    if (overflow == Overflow::Saturate)
      code = info.maxFiniteCode;
    else
      return info.isFNUZ ? info.nanCode : sign | info.infinityCode;
  }
  // FNUZ formats have no negative zero.
  if (info.isFNUZ && code == 0)
    return 0;
  return sign | code;
}

float mlir::fp8::decode(uint8_t code, Format format) {
  const FormatInfo &info = getFormatInfo(format);
  uint32_t sign = static_cast<uint32_t>(code & 0x80) << 24;
  uint32_t abs = code & 0x7F;
  if (info.isFNUZ ? code == 0x80 : abs > info.maxFiniteCode) {
    uint32_t bits =
        abs == info.infinityCode && info.hasInfinity ? 0x7F800000 : 0x7FC00000;
    return llvm::bit_cast<float>(info.isFNUZ ? bits : sign | bits);
  }
  uint32_t mantissaMask = (1u << info.mantissaBits) - 1;
  float magnitude;
  if (abs <= mantissaMask) {
    magnitude = std::ldexp(static_cast<float>(abs),
                           1 - info.bias - static_cast<int>(info.mantissaBits));
  } else {
    uint32_t bits = (abs << (23 - info.mantissaBits)) +
                    (static_cast<uint32_t>(127 - info.bias) << 23);
    magnitude = llvm::bit_cast<float>(bits);
  }
  return llvm::bit_cast<float>(sign | llvm::bit_cast<uint32_t>(magnitude));
}

uint8_t mlir::fp8::encodeE8M0(float value, ScaleRounding rounding) {
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  if (bits == 0x80000000)
    return 0;
  if (bits > 0x7F800000)
    return 255;
  uint32_t exponent = bits >> 23;
  uint32_t mantissa = bits & 0x7FFFFF;
  if (exponent == 0) {
    // A subnormal f32, below 2^-126. Code 0 is 2^-127, which has the mantissa
    // 0x400000. The tie with code 1 goes to code 0, which is even.
    bool up = rounding == ScaleRounding::PowerOfTwoCeil ? mantissa > 0x400000
                                                        : mantissa > 0x600000;
    return up;
  }
  bool up =
      rounding == ScaleRounding::PowerOfTwoCeil
          ? mantissa != 0
          : mantissa > 0x400000 || (mantissa == 0x400000 && (exponent & 1));
  return std::min<uint32_t>(exponent + up, 254);
}

float mlir::fp8::decodeE8M0(uint8_t code) {
  if (code == 255)
    return std::numeric_limits<float>::quiet_NaN();
  return llvm::bit_cast<float>(code == 0 ? 0x400000u
                                         : static_cast<uint32_t>(code) << 23);
}

float mlir::fp8::decodeBF16(uint16_t bits) {
  return llvm::bit_cast<float>(static_cast<uint32_t>(bits) << 16);
}

uint16_t mlir::fp8::encodeBF16(float value) {
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  if ((bits & 0x7FFFFFFF) > 0x7F800000)
    return (bits >> 16) | 0x40;
  return (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16;
}

float mlir::fp8::decodeF16(uint16_t bits) {
  uint32_t sign = static_cast<uint32_t>(bits & 0x8000) << 16;
  uint32_t abs = bits & 0x7FFF;
  uint32_t magnitude;
  if (abs < 0x0400)
    magnitude = llvm::bit_cast<uint32_t>(static_cast<float>(abs) * 0x1p-24f);
  else if (abs >= 0x7C00)
    magnitude = 0x7F800000 | (abs << 13);
  else
    magnitude = (abs << 13) + (112u << 23);
  return llvm::bit_cast<float>(sign | magnitude);
}

uint16_t mlir::fp8::encodeF16(float value) {
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  uint16_t sign = (bits >> 16) & 0x8000;
  uint32_t abs = bits & 0x7FFFFFFF;
  if (abs > 0x7F800000)
    return sign | 0x7E00 | ((abs >> 13) & 0x3FF);
  if (abs >= 0x47800000)
    return sign | 0x7C00;
  if (abs < 0x38800000) {
    // The result is a subnormal f16. Adding 1/2 leaves its code in the low
    // mantissa bits.
    float shifted = llvm::bit_cast<float>(abs) + 0.5f;
    return sign | (llvm::bit_cast<uint32_t>(shifted) - 0x3F000000);
  }
  uint32_t rounded = abs + 0xFFF + ((abs >> 13) & 1);
  return sign | ((rounded >> 13) - (112u << 10));
}
