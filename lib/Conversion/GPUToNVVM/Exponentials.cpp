//===- Exponentials.cpp - Exponentials and logarithms ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Exponentials, logarithms and powers of f64. An exponential is a power of two
// times the sum of a series. A logarithm is a multiple of the number's exponent
// plus the sum of a series for its mantissa.
//
//===----------------------------------------------------------------------===//

#include "ElementaryFunctions.h"
#include "Series.h"

using namespace mlir;
using namespace mlir::fp8;

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
