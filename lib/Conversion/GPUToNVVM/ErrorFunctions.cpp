//===- ErrorFunctions.cpp - Error functions -------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The error function of small numbers is the sum of a series. That of others
// follows from the complementary one, which is a polynomial times e^(-x^2).
//
//===----------------------------------------------------------------------===//

#include "ElementaryFunctions.h"
#include "Series.h"

using namespace mlir;
using namespace mlir::fp8;

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
