//===- QuantizeArithmetic.cpp - Quantization in registers -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Computes the same bytes as lib/Support, with few instructions for an element.
// A kernel that is as fast as the memory has time for about twenty instructions
// for each element.
//
//===----------------------------------------------------------------------===//

#include "QuantizeArithmetic.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/IR/RowsOp.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::fp8;

/// What all operations that encode an element of a row say.
template <typename OpTy>
static QuantizeKernelSpec getEncodingSpec(OpTy op) {
  QuantizeKernelSpec spec;
  spec.inputType = op.getValue().getType();
  spec.scaleType = op.getScale().getType();
  spec.format = *getFormat(op.getQuantized().getType());
  spec.division = op.getDivision();
  spec.overflow = op.getOverflow();
  return spec;
}

QuantizeKernelSpec fp8::getQuantizeSpec(RowQuantizeOp op) {
  QuantizeKernelSpec spec = getEncodingSpec(op);
  spec.isDynamic = true;
  spec.rounding = op.getScaleRounding();
  spec.amaxFloor = op.getAmaxFloor().convertToFloat();
  return spec;
}

QuantizeKernelSpec fp8::getQuantizeSpec(RowEncodeOp op) {
  return getEncodingSpec(op);
}

//===----------------------------------------------------------------------===//
// Amax
//===----------------------------------------------------------------------===//

/// Magnitudes of elements are compared as integers. Their order is that of the
/// floats, and NaN is above infinity. If the chip can, two 16-bit elements are
/// compared by one instruction. Otherwise there is one maximum for the low
/// halves of words and one for the high halves, whose lower bits do not matter.
SmallVector<Value> QuantizeArithmetic::startAmax() {
  bool isSplit = !spec.inputType.isF32() && !spec.config.pairedMaximum;
  return SmallVector<Value>(isSplit ? 2 : 1, b.i32(0));
}

Value QuantizeArithmetic::maximumOfHalves(Value x, Value y) {
  auto pair = VectorType::get(2, b.getI16Type());
  return b.bitcast(b.max(b.bitcast(x, pair), b.bitcast(y, pair)),
                   b.getI32Type());
}

SmallVector<Value> QuantizeArithmetic::updateAmax(ValueRange amax,
                                                  ArrayRef<Value> words) {
  SmallVector<Value> state(amax);
  for (Value word : words) {
    if (state.size() == 2) {
      state[0] = b.max(state[0], b.bitAnd(word, 0x7FFF));
      state[1] = b.max(state[1], b.bitAnd(word, 0x7FFFFFFF));
    } else if (spec.inputType.isF32()) {
      state[0] = b.max(state[0], b.bitAnd(word, 0x7FFFFFFF));
    } else {
      state[0] = maximumOfHalves(state[0], b.bitAnd(word, 0x7FFF7FFF));
    }
  }
  return state;
}

Value QuantizeArithmetic::finishAmax(ValueRange amax) {
  if (spec.inputType.isF32())
    return amax[0];
  Value low = amax.size() == 2 ? amax[0] : b.bitAnd(amax[0], 0xFFFF);
  Value largest = b.max(low, b.shr(amax.back(), 16));
  if (spec.inputType.isBF16())
    return b.shl(largest, 16);
  Value half = LLVM::TruncOp::create(b, b.getI16Type(), largest);
  return b.bitcast(b.extend(b.bitcast(half, b.getF16Type())), b.getI32Type());
}

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

static Value isNaNBits(KernelBuilder &b, Value magnitudeBits) {
  return b.cmp(arith::CmpIPredicate::ugt, magnitudeBits, b.i32(0x7F800000));
}

/// The code of a power of two: the exponent, plus one if the mantissa is above
/// a threshold [cast_c5]. `bits` are those of a float that is not negative.
/// They may be a NaN only if the caller replaces the code.
Value QuantizeArithmetic::encodePowerOfTwo(Value bits) {
  Value exponent = b.shr(bits, 23);
  Value mantissa = b.bitAnd(bits, 0x7FFFFF);
  Value isSubnormal = b.eq(exponent, 0);
  Value threshold;
  if (spec.rounding == ScaleRounding::PowerOfTwoCeil) {
    // Code 0 is 2^-127, a subnormal with the mantissa 0x400000.
    threshold = b.select(isSubnormal, b.i32(0x400000), b.i32(0));
  } else {
    // A tie is rounded to the even code.
    Value tie = b.sub(b.i32(0x400000), b.bitAnd(exponent, 1));
    threshold = b.select(isSubnormal, b.i32(0x600000), tie);
  }
  Value up = b.cmp(arith::CmpIPredicate::ugt, mantissa, threshold);
  Value code = b.select(up, b.add(exponent, 1), exponent);
  return b.min(code, 254);
}

/// Rounds a positive float to the nearest bf16, ties to even. Takes and returns
/// the bits of an f32.
Value QuantizeArithmetic::encodeBF16(Value bits) {
  Value odd = b.bitAnd(b.shr(bits, 16), 1);
  Value code = b.shr(b.add(b.add(bits, 0x7FFF), odd), 16);
  return b.shl(b.min(b.max(code, b.i32(1)), 0x7F7F), 16);
}

Value QuantizeArithmetic::computeScale(Value amaxBits) {
  Type f32 = b.getF32Type(), i32 = b.getI32Type();
  Value floored = amaxBits; // a NaN is larger than the floor
  if (spec.amaxFloor > 0)
    floored = b.max(amaxBits, b.i32(llvm::bit_cast<uint32_t>(spec.amaxFloor)));
  Value quotient = b.bitcast(
      b.divF(b.bitcast(floored, f32),
             b.f32(getFormatInfo(spec.format).maxFinite)), // [scale_c1]
      i32);
  Value scale;
  if (spec.rounding != ScaleRounding::Nearest) {
    Value code = encodePowerOfTwo(quotient);
    scale = b.select(b.eq(code, 0), b.i32(0x400000), b.shl(code, 23));
  } else if (spec.scaleType.isBF16()) {
    scale = encodeBF16(quotient);
  } else {
    // [scale_c4], [scale_c8]
    scale = b.min(b.max(quotient, b.i32(1)), 0x7F7FFFFF);
  }
  if (spec.amaxFloor <= 0)
    scale = b.select(b.eq(floored, 0), b.i32(0x3F800000), scale); // [scale_c3]
  scale = b.select(isNaNBits(b, amaxBits), b.i32(0x7FC00000), scale);
  return b.bitcast(scale, f32);
}

void QuantizeArithmetic::storeScale(Value scale, Value pointer) {
  if (spec.scaleType.isF32())
    return b.store(scale, pointer, 4);
  Value bits = b.bitcast(scale, b.getI32Type());
  if (spec.scaleType.isBF16()) {
    Value high = LLVM::TruncOp::create(b, b.getI16Type(), b.shr(bits, 16));
    return b.store(high, pointer, 2);
  }
  // The scale is a power of two, and its code is its exponent: 0 for 2^-127,
  // and 255 for NaN.
  Value code = LLVM::TruncOp::create(b, b.getI8Type(), b.shr(bits, 23));
  b.store(code, pointer, 1);
}

Value QuantizeArithmetic::loadScale(Value pointer) {
  Type f32 = b.getF32Type(), i32 = b.getI32Type();
  if (spec.scaleType.isF32())
    return b.load(f32, pointer, 4);
  if (spec.scaleType.isBF16()) {
    Value high =
        LLVM::ZExtOp::create(b, i32, b.load(b.getI16Type(), pointer, 2));
    return b.bitcast(b.shl(high, 16), f32);
  }
  Value code = LLVM::ZExtOp::create(b, i32, b.load(b.getI8Type(), pointer, 1));
  Value bits = b.shl(code, 23);
  bits = b.select(b.eq(code, 0), b.i32(0x400000), bits);
  bits = b.select(b.eq(code, 255), b.i32(0x7FC00000), bits);
  return b.bitcast(bits, f32);
}

//===----------------------------------------------------------------------===//
// Division
//===----------------------------------------------------------------------===//

/// Computes `q = x / s` in four operations for each element. Only one division
/// is needed for each scale. The codes are those of the IEEE quotient:
///
///     r  = RN(1 / s)               once for each scale
///     q0 = RN(x * r)
///     t  = RN(q0 * s - x)          fused
///     q  = RN(-t * r + q0)         fused
///
/// Let u = 2^-24, and let the unit be one ulp of x / s. Since |r * s - 1| < u,
/// the exact x * r differs from x / s by less than 1, and q0 by less than 1.5.
/// The exact value of `-t * r + q0` is x / s + (x / s - q0) * e, where |e| < u,
/// or |e| < 2u if t has more than 24 bits. So it differs from x / s by less
/// than 3u, and q = RN(x / s) unless x / s is that near to the midpoint of two
/// f32. A code depends only on how q compares with the boundaries between
/// codes. Boundaries have five significant bits or fewer, so only midpoints
/// beside a boundary matter. If the boundary is a power of two and x / s is
/// below it, x and s have the same exponent, and x / s is at least an eighth
/// away from every midpoint. Otherwise x / s <= 31/32 * 2^e, so q0 is one of
/// the two f32 next to x / s, t is exact, and the error is below u * (1/2 + d),
/// where d is the distance of x / s to the midpoint. For a quotient of two f32,
/// d >= 1 / (2 * mantissa of s) > u / 2 (the mantissa is an integer below
/// 2^24), so the error is below d. Then q is on the same side of the midpoint
/// as x / s, so q = RN(x / s).
///
/// This requires that t and r do not underflow. If s is in [2^-85, 2^100] and
/// the quotient is above the lowest boundary, 2^-17, then x is above 2^-103.
/// Smaller quotients give zero in both computations, with the sign of x,
/// because t is +0 if x is zero. Other scales, and x with them, are multiplied
/// by a power of two that brings the scale into the range. If x then overflows
/// or underflows, the code is the largest one, or zero. Without the clamp, an
/// infinite q0 would lead to a NaN. The clamp does not change a quotient that
/// is in range. Given scales may be negative, infinite or zero. If one is
/// negative, its sign is applied to x. If one is infinite, the divisor and the
/// reciprocal are 0, which gives zeros for finite x and NaN for others. All of
/// this was compared with IEEE division, for all values of bf16 and 20,000
/// scales, and for f32 values beside all boundaries.
Divisor QuantizeArithmetic::prepareDivisor(Value scale) {
  Type i32 = b.getI32Type(), f32 = b.getF32Type();
  Value bits = b.bitcast(scale, i32);
  Value magnitude = spec.isDynamic ? bits : b.bitAnd(bits, 0x7FFFFFFF);
  Divisor result;
  if (spec.isDynamic)
    result.isNaN = isNaNBits(b, magnitude);
  if (spec.division == Division::Reciprocal) {
    // An infinite reciprocal becomes the largest finite one [quantize_c2].
    Value reciprocal = b.bitcast(b.divF(b.f32(1), scale), i32);
    Value sign = b.bitAnd(reciprocal, 0x80000000);
    Value absolute = b.bitAnd(reciprocal, 0x7FFFFFFF);
    Value isInfinite = b.eq(absolute, 0x7F800000);
    Value largest = b.bitOr(sign, 0x7F7FFFFF);
    result.reciprocal =
        b.bitcast(b.select(isInfinite, largest, reciprocal), f32);
    return result;
  }
  auto power = [](int exponent) { return (127 + exponent) << 23; };
  Value isLarge =
      b.cmp(arith::CmpIPredicate::ugt, magnitude, b.i32(power(100)));
  Value isSmall = b.less(magnitude, power(-85));
  Value factor = b.select(isLarge, b.i32(power(-64)), b.i32(power(0)));
  factor = b.select(isSmall, b.i32(power(64)), factor);
  result.divisor = b.mulF(b.bitcast(magnitude, f32), b.bitcast(factor, f32));
  result.reciprocal = b.divF(b.f32(1), result.divisor);
  if (!spec.isDynamic) {
    factor = b.bitOr(factor, b.bitAnd(bits, 0x80000000));
    Value isInfinite = b.eq(magnitude, 0x7F800000);
    result.divisor = b.select(isInfinite, b.f32(0), result.divisor);
    result.reciprocal = b.select(isInfinite, b.f32(0), result.reciprocal);
  }
  result.factor = b.bitcast(factor, f32);
  return result;
}

Value QuantizeArithmetic::divide(Value x, const Divisor &divisor) {
  if (spec.division == Division::Reciprocal)
    return b.mulF(x, divisor.reciprocal);
  auto negate = [&](Value v) { return LLVM::FNegOp::create(b, v); };
  Value dividend = b.mulF(x, divisor.factor);
  Value q0 = b.mulF(dividend, divisor.reciprocal);
  q0 = LLVM::MinNumOp::create(b, q0, b.f32(0x1p20));
  q0 = LLVM::MaxNumOp::create(b, q0, b.f32(-0x1p20));
  Value t = b.fma(q0, divisor.divisor, negate(dividend));
  return b.fma(negate(t), divisor.reciprocal, q0);
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

/// Converts the elements to f32.
SmallVector<Value> QuantizeArithmetic::unpack(ArrayRef<Value> words) {
  Type f32 = b.getF32Type();
  SmallVector<Value> elements;
  for (Value word : words) {
    if (spec.inputType.isF32()) {
      elements.push_back(b.bitcast(word, f32));
    } else if (spec.inputType.isBF16()) {
      elements.push_back(b.bitcast(b.shl(word, 16), f32));
      elements.push_back(b.bitcast(b.bitAnd(word, 0xFFFF0000), f32));
    } else {
      Value pair = b.bitcast(word, VectorType::get(2, b.getF16Type()));
      elements.push_back(b.extend(b.extractElement(pair, 0)));
      elements.push_back(b.extend(b.extractElement(pair, 1)));
    }
  }
  return elements;
}

/// Converts two elements to codes that saturate. They are the low half of an
/// i32.
Value QuantizeArithmetic::encodePair(Value low, Value high) {
  Type type = spec.format == Format::E4M3FN
                  ? Type(Float8E4M3FNType::get(b.getContext()))
                  : Type(Float8E5M2Type::get(b.getContext()));
  Value pair = NVVM::ConvertF32x2ToF8x2Op::create(
      b, b.getI16Type(), high, low, NVVM::FPRoundingMode::RN,
      NVVM::SaturationMode::SATFINITE, /*relu=*/false, type);
  return LLVM::ZExtOp::create(b, b.getI32Type(), pair);
}

/// Replaces each NaN among four codes by the format's NaN without a sign
/// [quantize_c4], because the instruction may have written another NaN.
Value QuantizeArithmetic::replaceNaN(Value codes) {
  const FormatInfo &info = getFormatInfo(spec.format);
  // The sum sets the top bit of a byte if its magnitude is that of a NaN.
  int64_t lowest = info.hasInfinity ? info.infinityCode + 1 : info.nanCode;
  Value carried =
      b.add(b.bitAnd(codes, 0x7F7F7F7F), (0x80 - lowest) * 0x01010101);
  Value tops = b.bitAnd(carried, 0x80808080);
  if (lowest == 0x7F)
    return b.bitAnd(codes, b.bitXor(tops, 0xFFFFFFFF));
  Value mask = b.bitOr(b.sub(tops, b.shr(tops, 7)), tops);
  Value nans = b.bitAnd(mask, info.nanCode * 0x01010101);
  return b.bitOr(b.bitAnd(codes, b.bitXor(mask, 0xFFFFFFFF)), nans);
}

/// For `overflow = nan`: replaces a code by NaN if the quotient rounds to more
/// than the largest finite value [cast_c3].
Value QuantizeArithmetic::replaceOverflow(Value code, Value quotient) {
  const FormatInfo &info = getFormatInfo(spec.format);
  Value bits = b.bitcast(quotient, b.getI32Type());
  Value magnitude = b.bitAnd(bits, 0x7FFFFFFF);
  // This is halfway from the largest finite value to the next one. A tie is
  // rounded to the even code.
  float half = spec.format == Format::E4M3FN ? 464.0f : 61440.0f;
  uint32_t last = llvm::bit_cast<uint32_t>(half) - (info.maxFiniteCode & 1);
  Value isAbove = b.cmp(arith::CmpIPredicate::ugt, magnitude, b.i32(last));
  Value isNumber = b.less(magnitude, 0x7F800001);
  Value sign = b.bitAnd(b.shr(bits, 24), 0x80);
  return b.select(b.bitAnd(isAbove, isNumber), b.bitOr(sign, info.infinityCode),
                  code);
}

Value QuantizeArithmetic::encodeFour(ArrayRef<Value> quotients, bool mayBeNaN) {
  Value low = encodePair(quotients[0], quotients[1]);
  Value high = encodePair(quotients[2], quotients[3]);
  Value codes = b.bitOr(low, b.shl(high, 16));
  if (mayBeNaN)
    codes = replaceNaN(codes);
  if (spec.overflow == Overflow::Saturate)
    return codes;
  Value result = b.i32(0);
  for (auto [i, quotient] : llvm::enumerate(quotients)) {
    Value code = b.bitAnd(b.shr(codes, 8 * i), 0xFF);
    code = replaceOverflow(code, quotient);
    result = b.bitOr(result, b.shl(code, 8 * i));
  }
  return result;
}

SmallVector<Value> QuantizeArithmetic::encode(ArrayRef<Value> quotients,
                                              bool mayBeNaN) {
  SmallVector<Value> codes;
  for (unsigned i = 0; i < quotients.size(); i += 4)
    codes.push_back(encodeFour(quotients.slice(i, 4), mayBeNaN));
  return codes;
}

SmallVector<Value> QuantizeArithmetic::quantize(ArrayRef<Value> words,
                                                const Divisor &divisor) {
  SmallVector<Value> quotients;
  for (Value element : unpack(words))
    quotients.push_back(divide(element, divisor));
  SmallVector<Value> codes = encode(quotients, /*mayBeNaN=*/!spec.isDynamic);
  if (!spec.isDynamic)
    return codes;
  // If the block has no NaN, no quotient is NaN.
  Value nans = b.i32(getFormatInfo(spec.format).nanCode * 0x01010101);
  for (Value &four : codes)
    four = b.select(divisor.isNaN, nans, four);
  return codes;
}
