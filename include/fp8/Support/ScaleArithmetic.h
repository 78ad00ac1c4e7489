//===- ScaleArithmetic.h - From amax to scale -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The scale is the dequantization multiplier: x ~ q * s with
// s = amax / max_finite (docs/Numerics.md, section 2).
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_SCALEARITHMETIC_H
#define FP8_SUPPORT_SCALEARITHMETIC_H

#include "fp8/Support/Fp8Format.h"

namespace mlir::fp8 {

/// Storage type of a scale.
enum class ScaleType : uint8_t { F32, BF16, E8M0 };

/// How a scale follows from an amax.
struct ScalePolicy {
  ScaleType type = ScaleType::F32;
  ScaleRounding rounding = ScaleRounding::Nearest;
  /// Smallest amax that is divided; 0 means that a zero block gets scale 1.
  float amaxFloor = 0.0f;
};

/// The scale as f32, already rounded to `policy.type`, so that quantizing
/// divides by exactly what is stored. NaN amax gives NaN [scale_c4].
float computeScale(float amax, Format format, const ScalePolicy &policy);

/// Whether every scale type holds `scale` as a positive finite number: from
/// 2^-126 to 2^127.
bool isUsableScale(double scale);

/// Size in bytes of a stored scale.
unsigned getScaleByteWidth(ScaleType type);

/// Writes `scale`, which `computeScale` returned, at `dst`; and reads it back.
void storeScale(float scale, ScaleType type, void *dst);
float loadScale(const void *src, ScaleType type);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_SCALEARITHMETIC_H
