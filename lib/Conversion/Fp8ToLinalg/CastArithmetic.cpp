//===- CastArithmetic.cpp - Casts as bit arithmetic -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The algorithms of lib/Support/Fp8Format.cpp and ScaleArithmetic.cpp as arith
// operations. Tests check that both give the same bytes.
//
//===----------------------------------------------------------------------===//

#include "CastArithmetic.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

using Predicate = arith::CmpIPredicate;

/// `elementType`, in the shape of `like` if that is a vector.
static Type getTypeLike(Type elementType, Value like) {
  if (auto vector = dyn_cast<VectorType>(like.getType()))
    return vector.clone(elementType);
  return elementType;
}

static Value createConstant(OpBuilder &builder, Location loc, TypedAttr value,
                            Value like) {
  Type type = getTypeLike(value.getType(), like);
  if (auto vector = dyn_cast<VectorType>(type))
    value = DenseElementsAttr::get(vector, Attribute(value));
  return arith::ConstantOp::create(builder, loc, type, value);
}

Value CastArithmetic::constant(uint32_t value, Value like) {
  Type type = getElementTypeOrSelf(like.getType());
  APInt bits = APInt(32, value).zextOrTrunc(type.getIntOrFloatBitWidth());
  return createConstant(builder, loc, IntegerAttr::get(type, bits), like);
}

Value CastArithmetic::constantF32(float value, Value like) {
  return createConstant(builder, loc, builder.getF32FloatAttr(value), like);
}

Value CastArithmetic::bitcast(Value value, Type elementType) {
  return arith::BitcastOp::create(builder, loc, getTypeLike(elementType, value),
                                  value);
}

Value CastArithmetic::absBits(Value value) {
  Value all = bits(value);
  return arith::AndIOp::create(builder, loc, all, constant(0x7FFFFFFF, all));
}

Value CastArithmetic::canonicalizeNaN(Value value) {
  Value isNaN = arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::UNO,
                                      value, value);
  Value nan = constantF32(std::numeric_limits<float>::quiet_NaN(), value);
  return arith::SelectOp::create(builder, loc, isNaN, nan, value);
}

Value CastArithmetic::reciprocal(Value value) {
  ImplicitLocOpBuilder b(loc, builder);
  Value result = arith::DivFOp::create(b, constantF32(1.0f, value), value);
  constexpr float largest = std::numeric_limits<float>::max();
  auto clamp = [&](arith::CmpFPredicate predicate, float limit) {
    Value bound = constantF32(limit, value);
    Value isBeyond = arith::CmpFOp::create(b, predicate, result, bound);
    result = arith::SelectOp::create(b, isBeyond, bound, result);
  };
  clamp(arith::CmpFPredicate::OGT, largest);
  clamp(arith::CmpFPredicate::OLT, -largest);
  return result;
}

//===----------------------------------------------------------------------===//
// FP8
//===----------------------------------------------------------------------===//

/// The algorithm of fp8::encode. The code of a normal value is its f32 bits,
/// rounded at the last mantissa bit of the format, with the exponent bias
/// changed. For a subnormal value, adding a large enough power of two leaves
/// the code in the low mantissa bits. Larger magnitudes have larger codes.
Value CastArithmetic::encode(Value f32, Format format, Overflow overflow) {
  const FormatInfo &info = getFormatInfo(format);
  ImplicitLocOpBuilder b(loc, builder);
  unsigned shift = 23 - info.mantissaBits;
  uint32_t smallestNormal = static_cast<uint32_t>(128 - info.bias) << 23;
  uint32_t magic = static_cast<uint32_t>(128 - info.bias + shift) << 23;
  uint32_t rebias = static_cast<uint32_t>(127 - info.bias) << info.mantissaBits;

  Value all = bits(f32);
  auto c = [&](uint32_t value) { return constant(value, all); };
  Value abs = arith::AndIOp::create(b, all, c(0x7FFFFFFF));
  Value shifted = arith::AddFOp::create(
      b, fromBits(abs), constantF32(llvm::bit_cast<float>(magic), f32));
  Value subnormal = arith::SubIOp::create(b, bits(shifted), c(magic));
  Value odd =
      arith::AndIOp::create(b, arith::ShRUIOp::create(b, abs, c(shift)), c(1));
  Value rounded = arith::AddIOp::create(
      b, arith::AddIOp::create(b, abs, c((1u << (shift - 1)) - 1)), odd);
  Value normal = arith::SubIOp::create(
      b, arith::ShRUIOp::create(b, rounded, c(shift)), c(rebias));
  Value isSubnormal =
      arith::CmpIOp::create(b, Predicate::ult, abs, c(smallestNormal));
  Value code = arith::SelectOp::create(b, isSubnormal, subnormal, normal);

  Value sign =
      arith::AndIOp::create(b, arith::ShRUIOp::create(b, all, c(24)), c(0x80));
  Value isNaN = arith::CmpIOp::create(b, Predicate::ugt, abs, c(0x7F800000));
  if (overflow == Overflow::Saturate) {
    code = arith::MinUIOp::create(b, code, c(info.maxFiniteCode));
  } else if (info.isFNUZ) {
    Value isAbove =
        arith::CmpIOp::create(b, Predicate::ugt, code, c(info.maxFiniteCode));
    isNaN = arith::OrIOp::create(b, isNaN, isAbove);
  } else {
    // The code after the largest finite one is that of infinity, or of NaN if
    // the format has no infinity.
    code = arith::MinUIOp::create(b, code, c(info.infinityCode));
  }
  if (info.isFNUZ) {
    // FNUZ formats have no negative zero and one NaN.
    Value isZero = arith::CmpIOp::create(b, Predicate::eq, code, c(0));
    sign = arith::SelectOp::create(b, isZero, c(0), sign);
    code = arith::OrIOp::create(b, code, sign);
    code = arith::SelectOp::create(b, isNaN, c(info.nanCode), code);
  } else {
    code = arith::SelectOp::create(b, isNaN, c(info.nanCode), code);
    code = arith::OrIOp::create(b, code, sign);
  }
  return arith::TruncIOp::create(b, getTypeLike(b.getI8Type(), code), code);
}

Value CastArithmetic::decode(Value i8, Format format) {
  const FormatInfo &info = getFormatInfo(format);
  ImplicitLocOpBuilder b(loc, builder);
  Value all = arith::ExtUIOp::create(b, getTypeLike(b.getI32Type(), i8), i8);
  auto c = [&](uint32_t value) { return constant(value, all); };
  Value abs = arith::AndIOp::create(b, all, c(0x7F));
  Value sign =
      arith::ShLIOp::create(b, arith::AndIOp::create(b, all, c(0x80)), c(24));

  // Subnormal values are integer multiples of the smallest one.
  int exponent = 1 - info.bias - static_cast<int>(info.mantissaBits);
  uint32_t unit = static_cast<uint32_t>(127 + exponent) << 23;
  Value integer =
      arith::SIToFPOp::create(b, getTypeLike(b.getF32Type(), abs), abs);
  Value subnormal = bits(arith::MulFOp::create(
      b, integer, constantF32(llvm::bit_cast<float>(unit), integer)));
  Value normal = arith::AddIOp::create(
      b, arith::ShLIOp::create(b, abs, c(23 - info.mantissaBits)),
      c(static_cast<uint32_t>(127 - info.bias) << 23));
  Value isNormal =
      arith::CmpIOp::create(b, Predicate::uge, abs, c(1u << info.mantissaBits));
  Value value = arith::SelectOp::create(b, isNormal, normal, subnormal);

  if (info.isFNUZ) {
    value = arith::OrIOp::create(b, value, sign);
    Value isNaN = arith::CmpIOp::create(b, Predicate::eq, all, c(info.nanCode));
    return fromBits(arith::SelectOp::create(b, isNaN, c(0x7FC00000), value));
  }
  if (info.hasInfinity) {
    Value isInfinity =
        arith::CmpIOp::create(b, Predicate::eq, abs, c(info.infinityCode));
    value = arith::SelectOp::create(b, isInfinity, c(0x7F800000), value);
  }
  uint32_t largest = info.hasInfinity ? info.infinityCode : info.maxFiniteCode;
  Value isNaN = arith::CmpIOp::create(b, Predicate::ugt, abs, c(largest));
  value = arith::SelectOp::create(b, isNaN, c(0x7FC00000), value);
  return fromBits(arith::OrIOp::create(b, value, sign));
}

//===----------------------------------------------------------------------===//
// E8M0
//===----------------------------------------------------------------------===//

/// The algorithm of fp8::encodeE8M0: the exponent, plus one if the mantissa is
/// above a threshold.
Value CastArithmetic::encodeE8M0(Value f32, ScaleRounding rounding) {
  ImplicitLocOpBuilder b(loc, builder);
  Value all = bits(f32);
  auto c = [&](uint32_t value) { return constant(value, all); };
  Value exponent = arith::ShRUIOp::create(b, all, c(23));
  Value mantissa = arith::AndIOp::create(b, all, c(0x7FFFFF));
  Value isSubnormal = arith::CmpIOp::create(b, Predicate::eq, exponent, c(0));
  Value threshold;
  if (rounding == ScaleRounding::PowerOfTwoCeil) {
    // Code 0, 2^-127, is the f32 mantissa 0x400000.
    threshold = arith::SelectOp::create(b, isSubnormal, c(0x400000), c(0));
  } else {
    // A tie goes to the even code, from 1.5 * 2^-127 to code 0.
    Value odd = arith::AndIOp::create(b, exponent, c(1));
    Value tie = arith::SubIOp::create(b, c(0x400000), odd);
    threshold = arith::SelectOp::create(b, isSubnormal, c(0x600000), tie);
  }
  Value isUp = arith::CmpIOp::create(b, Predicate::ugt, mantissa, threshold);
  Value up = arith::ExtUIOp::create(b, all.getType(), isUp);
  Value code = arith::AddIOp::create(b, exponent, up);
  code = arith::MinUIOp::create(b, code, c(254));
  // Negative values and NaN have no code; -0 has that of 0.
  Value invalid = arith::CmpIOp::create(b, Predicate::ugt, all, c(0x7F800000));
  code = arith::SelectOp::create(b, invalid, c(255), code);
  Value negativeZero =
      arith::CmpIOp::create(b, Predicate::eq, all, c(0x80000000));
  code = arith::SelectOp::create(b, negativeZero, c(0), code);
  return arith::TruncIOp::create(b, getTypeLike(b.getI8Type(), code), code);
}

Value CastArithmetic::decodeE8M0(Value i8) {
  ImplicitLocOpBuilder b(loc, builder);
  Value code = arith::ExtUIOp::create(b, getTypeLike(b.getI32Type(), i8), i8);
  auto c = [&](uint32_t value) { return constant(value, code); };
  Value value = arith::ShLIOp::create(b, code, c(23));
  Value isZero = arith::CmpIOp::create(b, Predicate::eq, code, c(0));
  value = arith::SelectOp::create(b, isZero, c(0x400000), value);
  Value isNaN = arith::CmpIOp::create(b, Predicate::eq, code, c(255));
  return fromBits(arith::SelectOp::create(b, isNaN, c(0x7FC00000), value));
}

//===----------------------------------------------------------------------===//
// bf16 and dispatch
//===----------------------------------------------------------------------===//

/// The bf16 bits of `f32` as an i32. A NaN keeps its sign and becomes quiet.
Value CastArithmetic::encodeBF16(Value f32) {
  ImplicitLocOpBuilder b(loc, builder);
  Value all = bits(f32);
  auto c = [&](uint32_t value) { return constant(value, all); };
  Value high = arith::ShRUIOp::create(b, all, c(16));
  Value odd = arith::AndIOp::create(b, high, c(1));
  Value rounded =
      arith::AddIOp::create(b, arith::AddIOp::create(b, all, c(0x7FFF)), odd);
  rounded = arith::ShRUIOp::create(b, rounded, c(16));
  Value quiet = arith::OrIOp::create(b, high, c(0x40));
  Value abs = arith::AndIOp::create(b, all, c(0x7FFFFFFF));
  Value isNaN = arith::CmpIOp::create(b, Predicate::ugt, abs, c(0x7F800000));
  return arith::SelectOp::create(b, isNaN, quiet, rounded);
}

/// The low half of `i32` as bf16.
Value CastArithmetic::packBF16(Value i32) {
  Value narrow = arith::TruncIOp::create(
      builder, loc, getTypeLike(builder.getI16Type(), i32), i32);
  return bitcast(narrow, builder.getBF16Type());
}

Value CastArithmetic::decodeTo(Value value, Type elementType) {
  Value wide = toF32(value);
  if (!elementType.isBF16())
    return fromF32(wide, elementType, Overflow::NaN,
                   ScaleRounding::PowerOfTwoNearest);
  Value all = bits(wide);
  return packBF16(arith::ShRUIOp::create(builder, loc, all, constant(16, all)));
}

Value CastArithmetic::toF32(Value value) {
  Type type = getElementTypeOrSelf(value.getType());
  if (type.isF32())
    return value;
  if (std::optional<Format> format = getFormat(type))
    return decode(bitcast(value, builder.getI8Type()), *format);
  if (isa<Float8E8M0FNUType>(type))
    return decodeE8M0(bitcast(value, builder.getI8Type()));
  if (type.isBF16()) {
    Value narrow = bitcast(value, builder.getI16Type());
    Value wide = arith::ExtUIOp::create(
        builder, loc, getTypeLike(builder.getI32Type(), narrow), narrow);
    return fromBits(
        arith::ShLIOp::create(builder, loc, wide, constant(16, wide)));
  }
  assert(type.isF16() && "expected a type that fp8.cast takes");
  return arith::ExtFOp::create(builder, loc,
                               getTypeLike(builder.getF32Type(), value), value);
}

Value CastArithmetic::toOddF32(Value f64) {
  ImplicitLocOpBuilder b(loc, builder);
  Value near =
      arith::TruncFOp::create(b, getTypeLike(b.getF32Type(), f64), f64);
  Value back = arith::ExtFOp::create(b, f64.getType(), near);
  auto magnitude = [&](Value value) -> Value {
    return math::AbsFOp::create(b, value);
  };
  auto compare = [&](arith::CmpFPredicate predicate, Value lhs, Value rhs) {
    Value is = arith::CmpFOp::create(b, predicate, lhs, rhs);
    return arith::ExtUIOp::create(b, getTypeLike(b.getI32Type(), f64), is);
  };
  // Round towards zero first. Then the odd neighbor is this number or the next
  // one.
  Value isAway =
      compare(arith::CmpFPredicate::OGT, magnitude(back), magnitude(f64));
  Value isInexact = compare(arith::CmpFPredicate::UNE, back, f64);
  Value cut = arith::SubIOp::create(b, bits(near), isAway);
  return fromBits(arith::OrIOp::create(b, cut, isInexact));
}

Value CastArithmetic::fromF32(Value value, Type elementType, Overflow overflow,
                              ScaleRounding rounding) {
  if (elementType.isF32())
    return value;
  if (std::optional<Format> format = getFormat(elementType))
    return bitcast(encode(value, *format, overflow), elementType);
  if (isa<Float8E8M0FNUType>(elementType))
    return bitcast(encodeE8M0(value, rounding), elementType);
  if (elementType.isBF16())
    return packBF16(encodeBF16(value));
  assert(elementType.isF16() && "expected a type that fp8.cast takes");
  return arith::TruncFOp::create(builder, loc, getTypeLike(elementType, value),
                                 value);
}

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

Value CastArithmetic::computeScale(Value amax, Format format, Type elementType,
                                   ScaleRounding rounding, float amaxFloor) {
  ImplicitLocOpBuilder b(loc, builder);
  Value floor = constantF32(amaxFloor, amax);
  Value isAbove =
      arith::CmpFOp::create(b, arith::CmpFPredicate::OGT, amax, floor);
  Value floored = arith::SelectOp::create(b, isAbove, amax, floor);
  Value quotient = arith::DivFOp::create(
      b, floored, constantF32(getFormatInfo(format).maxFinite, amax));

  // Round the scale, and limit it to the positive finite values of the type.
  Value scale;
  if (rounding != ScaleRounding::Nearest) {
    scale = decodeE8M0(encodeE8M0(quotient, rounding));
  } else {
    bool isBF16 = elementType.isBF16();
    Value code = isBF16 ? encodeBF16(quotient) : bits(quotient);
    code = arith::MaxUIOp::create(b, code, constant(1, code));
    code = arith::MinUIOp::create(b, code,
                                  constant(isBF16 ? 0x7F7F : 0x7F7FFFFF, code));
    if (isBF16)
      code = arith::ShLIOp::create(b, code, constant(16, code));
    scale = fromBits(code);
  }
  Value zero = constantF32(0.0f, amax);
  Value isZero =
      arith::CmpFOp::create(b, arith::CmpFPredicate::OLE, floored, zero);
  scale = arith::SelectOp::create(b, isZero, constantF32(1.0f, amax), scale);
  Value isNaN = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, amax, amax);
  scale = arith::SelectOp::create(b, isNaN, canonicalizeNaN(amax), scale);
  // This is exact, because the scale is already a value of the type.
  return fromF32(scale, elementType, Overflow::Saturate,
                 ScaleRounding::PowerOfTwoCeil);
}
