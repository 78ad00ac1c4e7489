//===- Fp8Format.h - Facts and casts of 8-bit float formats -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The properties of each FP8 format, and the scalar casts to and from f32
// (docs/Numerics.md, sections 1 and 2). Sources: OCP 8-bit Floating Point
// Specification 1.0 (E4M3, E5M2), OCP Microscaling 1.0 (E8M0), and the
// definitions of LLVM's APFloat for the FNUZ formats.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_FP8FORMAT_H
#define FP8_SUPPORT_FP8FORMAT_H

#include "fp8/Support/Fp8Enums.h"
#include "llvm/ADT/ArrayRef.h"
#include <cstdint>
#include <string>

namespace mlir::fp8 {

/// An 8-bit float format with a sign, an exponent and a mantissa.
enum class Format : uint8_t {
#define FP8_FORMAT(NAME, ...) NAME,
#include "fp8/Support/Formats.def"
};

/// The properties of one format. Everything else is derived from them.
struct FormatInfo {
  Format format;
  /// MLIR's spelling of the type, e.g. "f8E4M3FN".
  llvm::StringLiteral name;
  unsigned exponentBits;
  unsigned mantissaBits;
  int bias;
  /// The largest finite value and its code.
  float maxFinite;
  uint8_t maxFiniteCode;
  /// The code that casts produce for NaN with a clear sign bit. FNUZ formats
  /// have only one NaN, 0x80, whatever the sign.
  uint8_t nanCode;
  /// The code of +infinity, or `nanCode` if the format has no infinity.
  uint8_t infinityCode;
  bool hasInfinity;
  /// FNUZ formats have neither -0 nor infinities; code 0x80 is their NaN.
  bool isFNUZ;
};

const FormatInfo &getFormatInfo(Format format);

/// All formats, in declaration order.
llvm::ArrayRef<Format> getFormats();

/// The names of all formats for messages: "f8E4M3FN, f8E5M2, f8E4M3FNUZ or
/// f8E5M2FNUZ" with the conjunction " or ".
std::string listFormatNames(llvm::StringRef conjunction);

/// The format that MLIR spells `name`, e.g. "f8E5M2".
std::optional<Format> parseFormat(llvm::StringRef name);

/// Rounds `value` to nearest even [cast_c1]. `overflow` says what becomes of a
/// value out of range [cast_c2, cast_c3]. NaN stays NaN [cast_c4].
uint8_t encode(float value, Format format,
               Overflow overflow = Overflow::Saturate);

/// The exact value of `code`.
float decode(uint8_t code, Format format);

/// The E8M0 code of a positive scale. `rounding` is one of the power-of-two
/// modes. Zero and values below 2^-127 become code 0. Infinity and values above
/// 2^127 become code 254. NaN and negative values become code 255.
uint8_t encodeE8M0(float value, ScaleRounding rounding);

/// 2^(code - 127); code 255 is NaN, code 0 is 2^-127.
float decodeE8M0(uint8_t code);

/// Conversions between f32 and the bits of a bf16 or f16, to nearest even.
float decodeBF16(uint16_t bits);
uint16_t encodeBF16(float value);
float decodeF16(uint16_t bits);
uint16_t encodeF16(float value);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_FP8FORMAT_H
