//===- ElementaryFunctions.cpp - Functions as formulas --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An argument is reduced to a small interval. There the error of a Taylor
// series of few terms is at most about the last bit.
//
//===----------------------------------------------------------------------===//

#include "ElementaryFunctions.h"
#include "AngleReduction.h"
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

static constexpr double infinity = std::numeric_limits<double>::infinity();
static constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// The coefficients sign^i / (first + i * step)! for i below `count`. They are
/// correctly rounded, because the factorials up to 22! are exact.
static SmallVector<double> getFactorials(unsigned count, unsigned first,
                                         unsigned step, int sign) {
  SmallVector<double> coefficients;
  for (unsigned i = 0; i < count; ++i) {
    double factorial = 1;
    for (unsigned k = 2; k <= first + i * step; ++k)
      factorial *= k;
    coefficients.push_back((i % 2 ? sign : 1) / factorial);
  }
  return coefficients;
}

/// The coefficients sign^i / (2 i + 1) of the inverse tangents.
static SmallVector<double> getOdd(unsigned count, int sign) {
  SmallVector<double> coefficients;
  for (unsigned i = 0; i < count; ++i)
    coefficients.push_back((i % 2 ? sign : 1) / (2.0 * i + 1));
  return coefficients;
}

//===----------------------------------------------------------------------===//
// Sine and cosine
//===----------------------------------------------------------------------===//

/// The sine of x + turn * pi / 2. The first omitted term is below 2^-60 of the
/// result in f64 and 2^-27 in f32.
static Real buildShiftedSin(Real x, int64_t turn) {
  ImplicitLocOpBuilder &b = x.getBuilder();
  ReducedAngle angle = reduceAngle(x);
  Real r = angle.rest, z = r * r;
  unsigned terms = x.isDouble() ? 8 : 4;
  Real sine = fma(r * z, evaluate(z, getFactorials(terms, 3, 2, -1)) * -1.0, r);
  Real cosine =
      fma(z, evaluate(z, getFactorials(terms + 1, 2, 2, -1)) * -1.0, 1.0);
  auto i32 = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(b, b.getI32IntegerAttr(value));
  };
  Value quadrant = arith::AddIOp::create(b, angle.quadrant, i32(turn));
  auto hasBit = [&](int64_t bit) -> Value {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::ne,
                                 arith::AndIOp::create(b, quadrant, i32(bit)),
                                 i32(0));
  };
  Real result = select(hasBit(1), cosine, sine);
  return select(hasBit(2), -result, result);
}

Real fp8::buildSin(Real x) { return buildShiftedSin(x, 0); }

Real fp8::buildCos(Real x) { return buildShiftedSin(x, 1); }

//===----------------------------------------------------------------------===//
// Exponentials
//===----------------------------------------------------------------------===//

namespace {
/// An integer as an f64, and as the last bits of an i64.
struct Integer {
  Real real;
  Value bits;
};
} // namespace

static Value i64(Real like, int64_t value) {
  ImplicitLocOpBuilder &b = like.getBuilder();
  return arith::ConstantOp::create(b, b.getI64IntegerAttr(value));
}

static Value getBits(Real x) {
  ImplicitLocOpBuilder &b = x.getBuilder();
  return arith::BitcastOp::create(b, b.getI64Type(), x.getValue());
}

static Real fromBits(Real like, Value bits) {
  ImplicitLocOpBuilder &b = like.getBuilder();
  return like.with(arith::BitcastOp::create(b, b.getF64Type(), bits));
}

/// The integer that is nearest to x * factor. It has no meaning from 2^51 on
/// and for NaN.
static Integer roundProduct(Real x, double factor) {
  constexpr double toInteger = 0x1.8p52;
  ImplicitLocOpBuilder &b = x.getBuilder();
  Real shifted = fma(x, factor, x.constant(toInteger));
  Value bits = arith::SubIOp::create(b, getBits(shifted),
                                     getBits(x.constant(toInteger)));
  return {shifted - toInteger, bits};
}

/// Computes x * 2^k in two steps, because 2^k may overflow although the product
/// does not.
static Real scale(Real x, Value k) {
  ImplicitLocOpBuilder &b = x.getBuilder();
  auto power = [&](Value exponent) {
    Value biased = arith::AddIOp::create(b, exponent, i64(x, 1023));
    return fromBits(x, arith::ShLIOp::create(b, biased, i64(x, 52)));
  };
  k = arith::MaxSIOp::create(b, k, i64(x, -1100));
  k = arith::MinSIOp::create(b, k, i64(x, 1100));
  Value half = arith::ShRSIOp::create(b, k, i64(x, 1));
  return x * power(half) * power(arith::SubIOp::create(b, k, half));
}

/// Computes e^rest * 2^k with |rest| up to ln 2 / 2. The first omitted term is
/// below 2^-57. If |x| is above `limit`, the result is 0 or infinite.
static Real finishExp(Real rest, Value k, Real x, double limit) {
  Real power = scale(evaluate(rest, getFactorials(14, 0, 1, 1)), k);
  power = select(isLess(x, -limit), 0, power);
  return select(isLess(x.constant(limit), x), infinity, power);
}

/// ln 2 in two parts. The first has 40 bits, so its product with an exponent is
/// exact.
static constexpr double ln2High = 0x1.62e42fefa2p-1;
static constexpr double ln2Low = 0x1.9ef35793c7673p-41;
static constexpr double ln2 = 0x1.62e42fefa39efp-1;
static constexpr double log2E = 0x1.71547652b82fep0;

Real fp8::buildExp(Real x) {
  Integer k = roundProduct(x, log2E);
  Real rest = fma(k.real, -ln2High, x);
  rest = fma(k.real, -ln2Low, rest);
  return finishExp(rest, k.bits, x, 760);
}

Real fp8::buildExp2(Real x) {
  Integer k = roundProduct(x, 1);
  return finishExp((x - k.real) * ln2, k.bits, x, 1100);
}

Real fp8::buildExpM1(Real x) {
  // Above this limit, the difference loses less than two bits.
  constexpr double limit = 0.35;
  Real small = fma(x * x, evaluate(x, getFactorials(13, 2, 1, 1)), x);
  return select(isLess(abs(x), limit), small, buildExp(x) - 1);
}

Real fp8::buildTanh(Real x) {
  Real a = abs(x);
  Real e = buildExpM1(2 * a);
  Real t = select(isLess(a.constant(20), a), 1, e / (e + 2));
  return copySign(t, x);
}

//===----------------------------------------------------------------------===//
// Logarithms
//===----------------------------------------------------------------------===//

namespace {
/// The base of a logarithm. The logarithm of x = m * 2^k is ln m * factor + k *
/// (high + low).
struct LogBase {
  double factor, high, low;
};
} // namespace

/// Computes ln(1 + f) for 1 + f from sqrt(1/2) to sqrt(2), by the series of
/// atanh(s) with s = f / (2 + f): 2 s + 2 s^3 R = f - s (f - 2 s^2 R).
static Real logOfMantissa(Real f) {
  SmallVector<double> coefficients = getOdd(12, 1);
  Real s = f / (f + 2), z = s * s;
  Real series = evaluate(z, ArrayRef(coefficients).drop_front());
  return f - s * (f - 2 * z * series);
}

static Real buildLogTo(const LogBase &base, Real x) {
  constexpr double smallestNormal = 0x1p-1022;
  ImplicitLocOpBuilder &b = x.getBuilder();
  Value isSubnormal = isLess(x, smallestNormal);
  Value bits = getBits(select(isSubnormal, x * 0x1p54, x));
  Value above =
      arith::SubIOp::create(b, bits, getBits(x.constant(0x1.6a09e667f3bcdp-1)));
  Value exponent = arith::ShRSIOp::create(b, above, i64(x, 52));
  Real mantissa =
      fromBits(x, arith::SubIOp::create(
                      b, bits, arith::ShLIOp::create(b, exponent, i64(x, 52))));
  Real k = x.with(arith::SIToFPOp::create(b, b.getF64Type(), exponent));
  k = select(isSubnormal, k - 54, k);
  Real log = logOfMantissa(mantissa - 1);
  if (base.factor != 1)
    log = log * base.factor;
  log = fma(k, base.high, fma(k, base.low, log));
  log = select(isLess(x.constant(0), x), log,
               select(isEqual(x, 0), -infinity, x.constant(notANumber)));
  return select(isEqual(x, infinity), infinity, log);
}

Real fp8::buildLog(Real x) { return buildLogTo({1, ln2High, ln2Low}, x); }

Real fp8::buildLog2(Real x) { return buildLogTo({log2E, 1, 0}, x); }

Real fp8::buildLog10(Real x) {
  return buildLogTo(
      {0x1.bcb7b1526e50ep-2, 0x1.34413509f6p-2, 0x1.9fef311f12b36p-42}, x);
}

/// Computes ln u with u = 1 + x, and corrects it by the rounding error of u.
Real fp8::buildLog1P(Real x) {
  Real u = x + 1;
  Real lost = select(isLess(x, 1), x - (u - 1), 1 - (u - x));
  Real log = buildLog(u) + lost / u;
  log = select(isEqual(x, -1), -infinity, log);
  log = select(isEqual(x, infinity), infinity, log);
  return select(isEqual(x, 0), x, log);
}

Real fp8::buildCbrt(Real x) {
  Real a = abs(x);
  Real root = buildExp(buildLog(a) / 3);
  return copySign(root, x);
}

/// Computes e^(y ln |x|), with the sign of x for odd y, and the special cases
/// of IEEE 754: any power of 1 is 1, and x^0 is 1, even for NaN.
Real fp8::buildPow(Real x, Real y) {
  ImplicitLocOpBuilder &b = x.getBuilder();
  auto both = [&](Value lhs, Value rhs) -> Value {
    return arith::AndIOp::create(b, lhs, rhs);
  };
  auto isIntegral = [&](Real value) {
    return isEqual(trunc(value) - value, 0);
  };
  Real a = abs(x);
  Real power = buildExp(y * buildLog(a));
  // This handles infinite exponents of 1 and -1.
  power = select(isEqual(a, 1), 1, power);
  // Infinities count as even. isIntegral is false for them, because the
  // difference is NaN.
  Value isEven =
      arith::OrIOp::create(b, isIntegral(y * 0.5), isEqual(abs(y), infinity));
  Value isWhole = arith::OrIOp::create(b, isIntegral(y), isEven);
  Real odd = copySign(power, x);
  power = select(isEven, power, select(isWhole, odd, power));
  Value isFinite = isLess(a, infinity), isBelow = isLess(x, 0);
  Value isRoot =
      both(both(isBelow, isFinite),
           arith::XOrIOp::create(
               b, isWhole, arith::ConstantOp::create(b, b.getBoolAttr(true))));
  power = select(isRoot, notANumber, power);
  // This handles the exponent NaN for -1 and 1, and the exponent 0 for NaN.
  Value isNaN = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO,
                                      y.getValue(), y.getValue());
  power = select(both(isNaN, isEqual(a, 1)), notANumber, power);
  power = select(isEqual(x, 1), 1, power);
  return select(isEqual(y, 0), 1, power);
}

//===----------------------------------------------------------------------===//
// Inverse tangents
//===----------------------------------------------------------------------===//

namespace {
/// pi / 2 as a sum of two numbers of a type.
struct HalfPi {
  double high, low;
};
} // namespace

static HalfPi getHalfPi(Real like) {
  return like.isDouble() ? HalfPi{0x1.921fb54442d18p0, 0x1.1a62633145c07p-54}
                         : HalfPi{0x1.921fb6p0, -0x1.777a5cp-25};
}

/// The inverse tangent of a number from 0 to 1. Above tan(pi / 8) it uses atan
/// x = pi / 4 + atan((x - 1) / (x + 1)). The first omitted term is below 2^-58
/// of the result in f64 and 2^-29 in f32.
static Real atanOfFraction(Real x) {
  SmallVector<double> coefficients = getOdd(x.isDouble() ? 21 : 10, -1);
  HalfPi halfPi = getHalfPi(x);
  Value isUpper = isLess(x.constant(0x1.a827999fcef32p-2), x);
  Real v = select(isUpper, (x - 1) / (x + 1), x), z = v * v;
  Real atan = fma(v * z, evaluate(z, ArrayRef(coefficients).drop_front()), v);
  return select(isUpper, atan + halfPi.low / 2 + halfPi.high / 2, atan);
}

Real fp8::buildAtan(Real x) {
  HalfPi halfPi = getHalfPi(x);
  Real a = abs(x);
  Value isAbove = isLess(a.constant(1), a);
  Real atan = atanOfFraction(select(isAbove, 1 / a, a));
  atan = select(isAbove, halfPi.high - (atan - halfPi.low), atan);
  return copySign(atan, x);
}

Real fp8::buildAtan2(Real y, Real x) {
  HalfPi halfPi = getHalfPi(x);
  Real ay = abs(y), ax = abs(x);
  Value isSteep = isLess(ax, ay);
  Real low = select(isSteep, ax, ay), high = select(isSteep, ay, ax);
  Real quotient = select(isEqual(high, 0), low, low / high);
  quotient = select(isEqual(low, infinity), 1, quotient);
  Real angle = atanOfFraction(quotient);
  angle = select(isSteep, halfPi.high - (angle - halfPi.low), angle);
  Value isLeft = isLess(copySign(x.constant(1), x), 0);
  angle = select(isLeft, 2 * halfPi.high - (angle - 2 * halfPi.low), angle);
  return copySign(angle, y);
}

//===----------------------------------------------------------------------===//
// Error functions
//===----------------------------------------------------------------------===//

/// The error function of numbers up to 1, by the series
/// 2 / sqrt(pi) sum (-1)^i x^(2 i + 1) / (i! (2 i + 1)).
static Real erfOfFraction(Real x) {
  constexpr double twoOverRootPi = 0x1.20dd750429b6dp0;
  SmallVector<double> coefficients;
  double factorial = 1;
  for (int i = 0; i < 19; ++i) {
    factorial *= i ? i : 1;
    coefficients.push_back((i % 2 ? -twoOverRootPi : twoOverRootPi) /
                           (factorial * (2 * i + 1)));
  }
  return x * evaluate(x * x, coefficients);
}

/// (1 + 2 x) e^(x^2) erfc(x) for x from 1 to 28, as a polynomial in (x - 4) /
/// (x + 4) that interpolates at Chebyshev's nodes. Its relative error is 2^-61.
static constexpr double scaledErfc[] = {
    0x1.3ba5916e9fd7fp+0,  -0x1.1df1ad154a28ep-3,  0x1.f7f5df66fd836p-7,
    0x1.16ecefcfa5333p-4,  -0x1.9ddb23c3e9623p-4,  0x1.7fee004e13a6cp-4,
    -0x1.0fb06dfe3e02bp-4, 0x1.3079edf63e0ecp-5,   -0x1.0962388815d21p-6,
    0x1.49c672a58e7b2p-8,  -0x1.8d4a963bd8202p-11, -0x1.a1df48a7d6767p-13,
    0x1.3bdfe73c97d60p-13, -0x1.9952f85fb1fd5p-16, -0x1.78719e54f790dp-17,
    0x1.7ecc652b813f4p-18, 0x1.34ba8c61dd19bp-22,  -0x1.b479aafd92d39p-21,
    0x1.5be0e768aa594p-24, 0x1.937e649dbe4dbp-24,  -0x1.4a53ad6395dabp-26,
    -0x1.20058ac10b102p-28};

/// The complementary error function of numbers from 1 on. The square is
/// computed in two parts, because its absolute error becomes the relative error
/// of the exponential.
static Real erfcOfLarge(Real x) {
  x = select(isLess(x.constant(28), x), 28, x);
  Real square = x * x;
  Real low = fma(x, x, -square);
  Real power = buildExp(-square);
  Real scaled =
      evaluate((x - 4) / (x + 4), scaledErfc) / fma(x, 2, x.constant(1));
  return scaled * fma(-low, power, power);
}

Real fp8::buildErf(Real x) {
  Real a = abs(x);
  Real large = copySign(1 - erfcOfLarge(a), x);
  return select(isLess(a, 1), erfOfFraction(x), large);
}

Real fp8::buildErfc(Real x) {
  Real a = abs(x);
  Real large = erfcOfLarge(a);
  large = select(isLess(x, 0), 2 - large, large);
  return select(isLess(a, 1), 1 - erfOfFraction(x), large);
}

//===----------------------------------------------------------------------===//
// Functions that use other functions
//===----------------------------------------------------------------------===//

template <typename OpTy, typename... Reals>
static Real call(Real x, Reals... others) {
  return x.with(
      OpTy::create(x.getBuilder(), x.getValue(), others.getValue()...));
}

/// Computes e^a / 2 for large a, for which e^-a is negligible. e^a itself may
/// overflow.
static Real halfExp(Real a) {
  Real root = call<math::ExpOp>(a * 0.5);
  return root * 0.5 * root;
}

static constexpr double largeExponent = 20;

Real fp8::buildSinh(Real x) {
  Real a = abs(x), e = call<math::ExpM1Op>(a);
  Real sinh = (e + e / (e + 1)) * 0.5;
  return copySign(select(isLess(a, largeExponent), sinh, halfExp(a)), x);
}

Real fp8::buildCosh(Real x) {
  Real a = abs(x), e = call<math::ExpOp>(a);
  return select(isLess(a, largeExponent), (e + 1 / e) * 0.5, halfExp(a));
}

/// From this number on, 1 is negligible in a sum with the square of the number.
static constexpr double largeSquare = 0x1p28;

/// Computes ln(2 a).
static Real logOfDouble(Real a) { return call<math::LogOp>(a) + ln2; }

Real fp8::buildAsinh(Real x) {
  Real a = abs(x), square = a * a;
  Real asinh = call<math::Log1pOp>(a + square / (sqrt(square + 1) + 1));
  return copySign(select(isLess(a, largeSquare), asinh, logOfDouble(a)), x);
}

Real fp8::buildAcosh(Real x) {
  Real t = x - 1;
  Real acosh = call<math::Log1pOp>(t + sqrt(t * (t + 2)));
  acosh = select(isLess(x, largeSquare), acosh, logOfDouble(x));
  return select(isLess(x, 1), notANumber, acosh);
}

Real fp8::buildAtanh(Real x) {
  Real a = abs(x);
  return copySign(call<math::Log1pOp>(2 * a / (1 - a)) * 0.5, x);
}

/// Computes sqrt(1 - x^2).
static Real getCathetus(Real x) { return sqrt((1 - x) * (x + 1)); }

Real fp8::buildAsin(Real x) { return buildAtan2(x, getCathetus(x)); }

Real fp8::buildAcos(Real x) { return buildAtan2(getCathetus(x), x); }

Real fp8::buildRound(Real x) {
  Real a = abs(x), integer = trunc(a);
  return copySign(select(isLess(a - integer, 0.5), integer, integer + 1), x);
}
