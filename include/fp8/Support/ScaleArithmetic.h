//===- ScaleArithmetic.h - From amax to scale -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The scale is the dequantization multiplier: x ~ q * s with
// s = amax / max_finite (docs/Numerics.md, section 5).
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_SCALEARITHMETIC_H
#define FP8_SUPPORT_SCALEARITHMETIC_H

#include "fp8/Support/Fp8Format.h"

namespace mlir::fp8 {

/// Storage type of a scale. Only checkpoints use F16, and not for powers of
/// two.
enum class ScaleType : uint8_t { F32, BF16, E8M0, F16 };

/// The scale of a block whose amax / max_finite is zero [semantics_c2].
enum class ZeroScale : uint8_t {
  /// 1 for a zero amax, otherwise the smallest scale [scale_c3, scale_c8].
  One,
  /// The distance from 1 to the next value of the scale's type.
  Epsilon,
  /// The smallest scale, also for a zero amax.
  Smallest
};

/// How a scale is computed from an amax. The members after `amaxFloor` describe
/// other systems (docs/Numerics.md, section 11). Operations do not have them.
struct ScalePolicy {
  ScaleType type = ScaleType::F32;
  ScaleRounding rounding = ScaleRounding::Nearest;
  /// Lower limit of amax. With 0, a zero block gets scale 1.
  float amaxFloor = 0.0f;
  /// Smallest scale, rounded to `type` like a scale; 0 for none [semantics_c1].
  float scaleFloor = 0.0f;
  ZeroScale zeroScale = ZeroScale::One;
  /// An infinite amax has an infinite scale [semantics_c3].
  bool keepInfinity = false;
  /// The scale is the reciprocal of a factor, see computeFactor [semantics_c4].
  bool viaFactor = false;
  /// A power of two that reaches max_finite exactly is doubled [semantics_c5].
  bool roundUpAtMax = false;
};

/// The scale as f32, already rounded to `policy.type`, so that quantizing
/// divides by exactly what is stored. NaN amax gives NaN [scale_c4].
float computeScale(float amax, Format format, const ScalePolicy &policy);

/// (1 / amax) * max_finite, or 1 if the amax is zero or NaN. With `viaFactor`
/// elements are multiplied by this factor [semantics_c4].
float computeFactor(float amax, Format format);

/// Whether every scale type can represent `scale` as a positive finite number.
/// These are the numbers from 2^-126 to 2^127.
bool isUsableScale(double scale);

/// Size in bytes of a stored scale.
unsigned getScaleByteWidth(ScaleType type);

/// Writes `scale`, which `computeScale` returned, to `dst`, or reads it.
void storeScale(float scale, ScaleType type, void *dst);
float loadScale(const void *src, ScaleType type);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_SCALEARITHMETIC_H
