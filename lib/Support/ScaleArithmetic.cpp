//===- ScaleArithmetic.cpp - From amax to scale ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The scale of a block from its largest absolute value, and its storage.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/ScaleArithmetic.h"
#include "llvm/Support/ErrorHandling.h"
#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <limits>

using namespace mlir::fp8;

/// Rounds a positive quotient to bf16 [scale_c2], within the positive finite
/// values [scale_c4, scale_c8].
static float roundToBF16(float quotient) {
  constexpr uint16_t smallest = 0x0001, largest = 0x7F7F;
  return decodeBF16(std::clamp(encodeBF16(quotient), smallest, largest));
}

float mlir::fp8::computeScale(float amax, Format format,
                              const ScalePolicy &policy) {
  if (std::isnan(amax))
    return std::numeric_limits<float>::quiet_NaN(); // [scale_c4]
  float floored = std::max(amax, policy.amaxFloor);
  if (floored <= 0.0f)
    return 1.0f;                                              // [scale_c3]
  float quotient = floored / getFormatInfo(format).maxFinite; // [scale_c1]
  if (policy.rounding != ScaleRounding::Nearest)
    return decodeE8M0(encodeE8M0(quotient, policy.rounding));
  assert(policy.type != ScaleType::E8M0 && "needs a power-of-two rounding");
  if (policy.type == ScaleType::BF16)
    return roundToBF16(quotient);
  return std::clamp(quotient, std::numeric_limits<float>::denorm_min(),
                    std::numeric_limits<float>::max());
}

bool mlir::fp8::isUsableScale(double scale) {
  return scale >= 0x1p-126 && scale <= 0x1p127;
}

unsigned mlir::fp8::getScaleByteWidth(ScaleType type) {
  switch (type) {
  case ScaleType::F32:
    return 4;
  case ScaleType::BF16:
    return 2;
  case ScaleType::E8M0:
    return 1;
  }
  llvm_unreachable("unknown scale type");
}

void mlir::fp8::storeScale(float scale, ScaleType type, void *dst) {
  if (type == ScaleType::F32) {
    std::memcpy(dst, &scale, sizeof(scale));
  } else if (type == ScaleType::BF16) {
    uint16_t bits = encodeBF16(scale);
    std::memcpy(dst, &bits, sizeof(bits));
  } else {
    // Exact: the scale is a power of two already.
    *static_cast<uint8_t *>(dst) =
        encodeE8M0(scale, ScaleRounding::PowerOfTwoCeil);
  }
}

float mlir::fp8::loadScale(const void *src, ScaleType type) {
  if (type == ScaleType::F32) {
    float scale;
    std::memcpy(&scale, src, sizeof(scale));
    return scale;
  }
  if (type == ScaleType::BF16) {
    uint16_t bits;
    std::memcpy(&bits, src, sizeof(bits));
    return decodeBF16(bits);
  }
  return decodeE8M0(*static_cast<const uint8_t *>(src));
}
