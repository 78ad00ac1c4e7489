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

/// Rounds a quotient to nearest even in `type`. The result may be zero.
static float roundToType(float quotient, ScaleType type) {
  if (type == ScaleType::BF16)
    return decodeBF16(encodeBF16(quotient));
  if (type == ScaleType::F16)
    return decodeF16(encodeF16(quotient));
  return quotient;
}

namespace {
/// The positive finite values of a scale type.
struct ScaleRange {
  float smallest, largest, epsilon;
};
} // namespace

static ScaleRange getRange(ScaleType type) {
  switch (type) {
  case ScaleType::F32:
    return {std::numeric_limits<float>::denorm_min(),
            std::numeric_limits<float>::max(), 0x1p-23f};
  case ScaleType::BF16:
    return {0x1p-133f, decodeBF16(0x7F7F), 0x1p-7f};
  case ScaleType::F16:
    return {0x1p-24f, 65504.0f, 0x1p-10f};
  case ScaleType::E8M0:
    return {0x1p-127f, 0x1p127f, 1.0f};
  }
  llvm_unreachable("unknown scale type");
}

/// The scale of a block whose quotient is zero [scale_c3, scale_c8,
/// semantics_c2].
static float getZeroScale(bool isZeroAmax, const ScalePolicy &policy) {
  ScaleRange range = getRange(policy.type);
  if (policy.zeroScale == ZeroScale::Epsilon)
    return range.epsilon;
  if (policy.zeroScale == ZeroScale::Smallest || !isZeroAmax)
    return range.smallest;
  return 1.0f;
}

static float roundToPowerOfTwo(float quotient, const ScalePolicy &policy) {
  float power = decodeE8M0(encodeE8M0(quotient, policy.rounding));
  if (policy.roundUpAtMax && power == quotient && power < 0x1p127f)
    return 2 * power; // [semantics_c5]
  return power;
}

float mlir::fp8::computeFactor(float amax, Format format) {
  return amax > 0.0f ? (1.0f / amax) * getFormatInfo(format).maxFinite : 1.0f;
}

float mlir::fp8::computeScale(float amax, Format format,
                              const ScalePolicy &policy) {
  if (policy.viaFactor)
    return 1.0f / computeFactor(amax, format); // [semantics_c4]
  if (std::isnan(amax))
    return std::numeric_limits<float>::quiet_NaN(); // [scale_c4]
  if (policy.keepInfinity && std::isinf(amax))
    return amax; // [semantics_c3]
  float floored = std::max(amax, policy.amaxFloor);
  if (floored <= 0.0f && policy.scaleFloor <= 0.0f)
    return getZeroScale(/*isZeroAmax=*/true, policy); // [scale_c3]
  // [scale_c1]
  float quotient = std::max(floored, 0.0f) / getFormatInfo(format).maxFinite;
  if (policy.rounding != ScaleRounding::Nearest)
    return roundToPowerOfTwo(quotient, policy);
  assert(policy.type != ScaleType::E8M0 &&
         "E8M0 needs a power-of-two rounding");
  float scale = std::min(roundToType(quotient, policy.type),
                         getRange(policy.type).largest);
  if (policy.scaleFloor > 0.0f) // [semantics_c1]
    return std::max(scale, roundToType(policy.scaleFloor, policy.type));
  return scale > 0.0f ? scale : getZeroScale(/*isZeroAmax=*/false, policy);
}

bool mlir::fp8::isUsableScale(double scale) {
  return scale >= 0x1p-126 && scale <= 0x1p127;
}

unsigned mlir::fp8::getScaleByteWidth(ScaleType type) {
  switch (type) {
  case ScaleType::F32:
    return 4;
  case ScaleType::BF16:
  case ScaleType::F16:
    return 2;
  case ScaleType::E8M0:
    return 1;
  }
  llvm_unreachable("unknown scale type");
}

void mlir::fp8::storeScale(float scale, ScaleType type, void *dst) {
  if (type == ScaleType::F32) {
    std::memcpy(dst, &scale, sizeof(scale));
  } else if (type == ScaleType::BF16 || type == ScaleType::F16) {
    uint16_t bits =
        type == ScaleType::BF16 ? encodeBF16(scale) : encodeF16(scale);
    std::memcpy(dst, &bits, sizeof(bits));
  } else {
    // This is exact, because the scale is already a power of two.
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
  if (type == ScaleType::BF16 || type == ScaleType::F16) {
    uint16_t bits;
    std::memcpy(&bits, src, sizeof(bits));
    return type == ScaleType::BF16 ? decodeBF16(bits) : decodeF16(bits);
  }
  return decodeE8M0(*static_cast<const uint8_t *>(src));
}
