//===- ElementaryFunctions.cpp - Functions as formulas --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Trigonometric functions, and functions that use others. An argument is
// reduced to a small interval. There the error of a Taylor series of few terms
// is at most about the last bit. Exponentials.cpp and ErrorFunctions.cpp have
// the other functions.
//
//===----------------------------------------------------------------------===//

#include "ElementaryFunctions.h"
#include "AngleReduction.h"
#include "Series.h"

using namespace mlir;
using namespace mlir::fp8;

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
