//===- RowKernelsImpl.h - Loops over contiguous rows ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The loops of RowKernels.h. Every file that includes this compiles them for
// its own instruction set.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_SUPPORT_ROWKERNELSIMPL_H
#define LIB_SUPPORT_ROWKERNELSIMPL_H

#include "RowKernels.h"

// NOLINTBEGIN(misc-definitions-in-headers): all in an unnamed namespace.
namespace {

using mlir::fp8::kernels::DecodeConstants;
using mlir::fp8::kernels::EncodeConstants;
using mlir::fp8::kernels::Quotient;
using mlir::fp8::kernels::RowKernels;

template <typename To, typename From>
inline To bitCast(From value) {
  static_assert(sizeof(To) == sizeof(From));
  return __builtin_bit_cast(To, value);
}

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

struct F32 {
  using Bits = uint32_t;
  static constexpr Bits absMask = 0x7FFFFFFF;
  static inline float toFloat(Bits bits) { return bitCast<float>(bits); }
  static inline Bits fromFloat(float value) {
    Bits bits = bitCast<Bits>(value);
    return (bits & absMask) > 0x7F800000 ? 0x7FC00000 : bits;
  }
};

struct BF16 {
  using Bits = uint16_t;
  static constexpr Bits absMask = 0x7FFF;
  static inline float toFloat(Bits bits) {
    return bitCast<float>(static_cast<uint32_t>(bits) << 16);
  }
  static inline Bits fromFloat(float value) {
    uint32_t bits = bitCast<uint32_t>(value);
    uint32_t rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16;
    return (bits & 0x7FFFFFFF) > 0x7F800000 ? 0x7FC0 : rounded;
  }
};

struct F16 {
  using Bits = uint16_t;
  static constexpr Bits absMask = 0x7FFF;
  static inline float toFloat(Bits bits) {
    uint32_t abs = bits & 0x7FFFu;
    uint32_t sign = (bits & 0x8000u) << 16;
    uint32_t normal = (abs << 13) + (abs < 0x7C00 ? 112u << 23 : 224u << 23);
    uint32_t subnormal = bitCast<uint32_t>(
        static_cast<float>(static_cast<int32_t>(abs)) * 0x1p-24f);
    return bitCast<float>(sign | (abs < 0x0400 ? subnormal : normal));
  }
  static inline Bits fromFloat(float value) {
    uint32_t bits = bitCast<uint32_t>(value);
    uint32_t sign = (bits >> 16) & 0x8000;
    uint32_t abs = bits & 0x7FFFFFFF;
    uint32_t subnormal =
        bitCast<uint32_t>(bitCast<float>(abs) + 0.5f) - 0x3F000000;
    uint32_t normal = ((abs + 0xFFF + ((abs >> 13) & 1)) >> 13) - (112u << 10);
    uint32_t magnitude = abs < 0x38800000 ? subnormal : normal;
    magnitude = abs >= 0x47800000 ? 0x7C00 : magnitude;
    return abs > 0x7F800000 ? 0x7E00 : sign | magnitude;
  }
};

//===----------------------------------------------------------------------===//
// One element
//===----------------------------------------------------------------------===//

/// `mlir::fp8::encode`, without branches.
inline uint8_t encodeElement(float value, const EncodeConstants &c) {
  uint32_t bits = bitCast<uint32_t>(value);
  uint32_t abs = bits & 0x7FFFFFFF;
  uint32_t sign = (bits >> 24) & 0x80;
  uint32_t subnormal =
      bitCast<uint32_t>(bitCast<float>(abs) + bitCast<float>(c.magic)) -
      c.magic;
  uint32_t half = (1u << (c.shift - 1)) - 1;
  uint32_t normal =
      ((abs + half + ((abs >> c.shift) & 1)) >> c.shift) - c.rebias;
  uint32_t code = abs < c.smallestNormal ? subnormal : normal;
  code = code > c.maxFiniteCode ? c.overflowCode : code;
  uint32_t signMask = code == 0 ? c.zeroSign : 0x80;
  code |= sign & signMask;
  return abs > 0x7F800000 ? c.nanCode | (sign & c.nanSign) : code;
}

/// `mlir::fp8::decode`, without branches.
inline float decodeElement(uint8_t byte, const DecodeConstants &c) {
  uint32_t abs = byte & 0x7Fu;
  uint32_t sign = byte & 0x80u;
  uint32_t normal = (abs << c.shift) + c.rebias;
  uint32_t subnormal = bitCast<uint32_t>(
      static_cast<float>(static_cast<int32_t>(abs)) * c.smallest);
  uint32_t magnitude = abs <= c.mantissaMask ? subnormal : normal;
  bool isNaN = abs > c.maxFiniteCode || (byte == 0x80 && c.nanZeroSign);
  magnitude = isNaN ? 0x7FC00000 : magnitude;
  magnitude = abs == c.infinityCode ? 0x7F800000 : magnitude;
  return bitCast<float>((sign << 24) | magnitude);
}

/// 1 / scale. An infinite result is replaced by a finite number, so that zero
/// times it is zero [quantize_c2].
inline float getReciprocal(float scale) {
  float reciprocal = 1.0f / scale;
  uint32_t bits = bitCast<uint32_t>(reciprocal);
  return (bits & 0x7FFFFFFF) == 0x7F800000 ? bitCast<float>(bits - 1)
                                           : reciprocal;
}

/// The number that `getQuotient` takes for a block.
template <Quotient quotient>
inline float prepare(float number) {
  return quotient == Quotient::Reciprocal ? getReciprocal(number) : number;
}

template <typename T, Quotient quotient>
inline float getQuotient(float value, float prepared) {
  if constexpr (quotient == Quotient::Divide)
    return value / prepared;
  else if constexpr (quotient == Quotient::DivideInType)
    return T::toFloat(T::fromFloat(value / prepared));
  else
    return value * prepared;
}

//===----------------------------------------------------------------------===//
// One group
//===----------------------------------------------------------------------===//

/// Calls `fn(size)`. For common group sizes `size` is a compile-time constant,
/// so that short loops unroll.
template <typename Fn>
inline void withGroupSize(int64_t size, Fn fn) {
  switch (size) {
  case 32:
    return fn(32);
  case 64:
    return fn(64);
  case 128:
    return fn(128);
  default:
    return fn(size);
  }
}

template <typename T>
inline uint32_t maxAbs(const typename T::Bits *src, int64_t count) {
  typename T::Bits result = 0;
  for (int64_t i = 0; i < count; ++i) {
    typename T::Bits abs = src[i] & T::absMask;
    result = abs > result ? abs : result;
  }
  return result;
}

template <typename T, Quotient quotient>
inline void quantizeGroup(const typename T::Bits *__restrict src, int64_t count,
                          float scale, const EncodeConstants &constants,
                          uint8_t *__restrict codes) {
  const EncodeConstants c = constants;
  for (int64_t i = 0; i < count; ++i)
    codes[i] =
        encodeElement(getQuotient<T, quotient>(T::toFloat(src[i]), scale), c);
}

template <typename T>
inline void dequantizeGroup(const uint8_t *__restrict codes, int64_t count,
                            float scale, const DecodeConstants &constants,
                            typename T::Bits *__restrict dst) {
  const DecodeConstants c = constants;
  for (int64_t i = 0; i < count; ++i)
    dst[i] = T::fromFloat(decodeElement(codes[i], c) * scale);
}

//===----------------------------------------------------------------------===//
// One row
//===----------------------------------------------------------------------===//

/// Calls `fn(index, offset, size)` for every group of a row.
template <typename Fn>
inline void forEachGroup(int64_t count, int64_t group, Fn fn) {
  int64_t full = count / group;
  withGroupSize(group, [&](auto size) {
    for (int64_t i = 0; i < full; ++i)
      fn(i, i * size, size);
  });
  if (int64_t rest = count - full * group)
    fn(full, full * group, rest);
}

template <typename T>
void amaxRow(const void *src, int64_t count, int64_t group, uint32_t *amax) {
  const auto *values = static_cast<const typename T::Bits *>(src);
  forEachGroup(count, group, [&](int64_t i, int64_t offset, auto size) {
    uint32_t largest = maxAbs<T>(values + offset, size);
    amax[i] = largest > amax[i] ? largest : amax[i];
  });
}

template <typename T>
void amaxEachRow(const void *src, int64_t count, uint32_t *__restrict amax) {
  const auto *__restrict values = static_cast<const typename T::Bits *>(src);
  for (int64_t i = 0; i < count; ++i) {
    uint32_t abs = values[i] & T::absMask;
    amax[i] = abs > amax[i] ? abs : amax[i];
  }
}

template <typename T, Quotient quotient>
void quantizeRow(const void *src, int64_t count, int64_t group,
                 const float *scales, const EncodeConstants &constants,
                 uint8_t *codes) {
  const auto *values = static_cast<const typename T::Bits *>(src);
  forEachGroup(count, group, [&](int64_t i, int64_t offset, auto size) {
    quantizeGroup<T, quotient>(values + offset, size,
                               prepare<quotient>(scales[i]), constants,
                               codes + offset);
  });
}

template <typename T, Quotient quotient>
void quantizeEachRow(const void *src, int64_t count,
                     const float *__restrict scales,
                     const EncodeConstants &constants,
                     uint8_t *__restrict codes) {
  const auto *__restrict values = static_cast<const typename T::Bits *>(src);
  const EncodeConstants c = constants;
  for (int64_t i = 0; i < count; ++i) {
    float number = prepare<quotient>(scales[i]);
    codes[i] = encodeElement(
        getQuotient<T, quotient>(T::toFloat(values[i]), number), c);
  }
}

template <typename T>
void castRow(const void *src, int64_t count, const EncodeConstants &constants,
             uint8_t *__restrict codes) {
  const auto *__restrict values = static_cast<const typename T::Bits *>(src);
  const EncodeConstants c = constants;
  for (int64_t i = 0; i < count; ++i)
    codes[i] = encodeElement(T::toFloat(values[i]), c);
}

template <typename T>
void dequantizeRow(const uint8_t *codes, int64_t count, int64_t group,
                   const float *scales, const DecodeConstants &constants,
                   void *dst) {
  auto *values = static_cast<typename T::Bits *>(dst);
  forEachGroup(count, group, [&](int64_t i, int64_t offset, auto size) {
    dequantizeGroup<T>(codes + offset, size, scales[i], constants,
                       values + offset);
  });
}

template <typename T>
void dequantizeEachRow(const uint8_t *__restrict codes, int64_t count,
                       const float *__restrict scales,
                       const DecodeConstants &constants, void *dst) {
  auto *__restrict values = static_cast<typename T::Bits *>(dst);
  const DecodeConstants c = constants;
  for (int64_t i = 0; i < count; ++i)
    values[i] = T::fromFloat(decodeElement(codes[i], c) * scales[i]);
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

#define FP8_QUOTIENTS(fn, T)                                                   \
  {fn<T, Quotient::Divide>, fn<T, Quotient::Reciprocal>,                       \
   fn<T, Quotient::Factor>, fn<T, Quotient::DivideInType>}

constexpr RowKernels makeRowKernels(const char *name) {
  return {name,
          {amaxRow<F32>, amaxRow<BF16>, amaxRow<F16>},
          {amaxEachRow<F32>, amaxEachRow<BF16>, amaxEachRow<F16>},
          {FP8_QUOTIENTS(quantizeRow, F32), FP8_QUOTIENTS(quantizeRow, BF16),
           FP8_QUOTIENTS(quantizeRow, F16)},
          {FP8_QUOTIENTS(quantizeEachRow, F32),
           FP8_QUOTIENTS(quantizeEachRow, BF16),
           FP8_QUOTIENTS(quantizeEachRow, F16)},
          {castRow<F32>, castRow<BF16>, castRow<F16>},
          {dequantizeRow<F32>, dequantizeRow<BF16>, dequantizeRow<F16>},
          {dequantizeEachRow<F32>, dequantizeEachRow<BF16>,
           dequantizeEachRow<F16>}};
}

#undef FP8_QUOTIENTS

} // namespace
// NOLINTEND(misc-definitions-in-headers)

#endif // LIB_SUPPORT_ROWKERNELSIMPL_H
