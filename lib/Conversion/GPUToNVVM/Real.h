//===- Real.h - Write operations as formulas --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A float value in a kernel. Its C++ operators create arith operations, so that
// functions can be written as formulas.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_GPUTONVVM_REAL_H
#define LIB_CONVERSION_GPUTONVVM_REAL_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::fp8 {

/// An f32 or f64 value, and the builder that creates operations on it.
class Real {
public:
  Real(ImplicitLocOpBuilder &builder, Value value)
      : builder(&builder), value(value) {}

  ImplicitLocOpBuilder &getBuilder() const { return *builder; }
  Value getValue() const { return value; }
  Type getType() const { return value.getType(); }
  bool isDouble() const { return getType().isF64(); }

  /// A number of the same type.
  Real constant(double number) const {
    return with(arith::ConstantOp::create(
        *builder, builder->getFloatAttr(getType(), number)));
  }
  Real with(Value other) const { return Real(*builder, other); }

private:
  ImplicitLocOpBuilder *builder;
  Value value;
};

inline Real operator+(Real a, Real b) {
  return a.with(
      arith::AddFOp::create(a.getBuilder(), a.getValue(), b.getValue()));
}
inline Real operator-(Real a, Real b) {
  return a.with(
      arith::SubFOp::create(a.getBuilder(), a.getValue(), b.getValue()));
}
inline Real operator*(Real a, Real b) {
  return a.with(
      arith::MulFOp::create(a.getBuilder(), a.getValue(), b.getValue()));
}
inline Real operator/(Real a, Real b) {
  return a.with(
      arith::DivFOp::create(a.getBuilder(), a.getValue(), b.getValue()));
}
inline Real operator-(Real a) {
  return a.with(arith::NegFOp::create(a.getBuilder(), a.getValue()));
}
inline Real operator+(Real a, double b) { return a + a.constant(b); }
inline Real operator-(Real a, double b) { return a - a.constant(b); }
inline Real operator*(Real a, double b) { return a * a.constant(b); }
inline Real operator/(Real a, double b) { return a / a.constant(b); }
inline Real operator+(double a, Real b) { return b.constant(a) + b; }
inline Real operator-(double a, Real b) { return b.constant(a) - b; }
inline Real operator*(double a, Real b) { return b.constant(a) * b; }
inline Real operator/(double a, Real b) { return b.constant(a) / b; }

/// a * b + c, rounded once.
inline Real fma(Real a, Real b, Real c) {
  return a.with(math::FmaOp::create(a.getBuilder(), a.getValue(), b.getValue(),
                                    c.getValue()));
}
inline Real fma(Real a, double b, Real c) { return fma(a, a.constant(b), c); }
inline Real fma(Real a, Real b, double c) { return fma(a, b, a.constant(c)); }

inline Real abs(Real a) {
  return a.with(math::AbsFOp::create(a.getBuilder(), a.getValue()));
}
inline Real sqrt(Real a) {
  return a.with(math::SqrtOp::create(a.getBuilder(), a.getValue()));
}
inline Real trunc(Real a) {
  return a.with(math::TruncOp::create(a.getBuilder(), a.getValue()));
}
/// The magnitude of `a` with the sign of `b`.
inline Real copySign(Real a, Real b) {
  return a.with(
      math::CopySignOp::create(a.getBuilder(), a.getValue(), b.getValue()));
}

/// Comparisons, which are false if an operand is NaN.
inline Value isLess(Real a, Real b) {
  return arith::CmpFOp::create(a.getBuilder(), arith::CmpFPredicate::OLT,
                               a.getValue(), b.getValue());
}
inline Value isLess(Real a, double b) { return isLess(a, a.constant(b)); }
inline Value isEqual(Real a, double b) {
  return arith::CmpFOp::create(a.getBuilder(), arith::CmpFPredicate::OEQ,
                               a.getValue(), a.constant(b).getValue());
}
inline Real select(Value condition, Real a, Real b) {
  return a.with(arith::SelectOp::create(a.getBuilder(), condition, a.getValue(),
                                        b.getValue()));
}
inline Real select(Value condition, double a, Real b) {
  return select(condition, b.constant(a), b);
}

/// Evaluates the polynomial in `x` with these coefficients. That of x^0 is
/// first.
inline Real evaluate(Real x, ArrayRef<double> coefficients) {
  Real sum = x.constant(coefficients.back());
  for (double coefficient : llvm::reverse(coefficients.drop_back()))
    sum = fma(sum, x, coefficient);
  return sum;
}

} // namespace mlir::fp8

#endif // LIB_CONVERSION_GPUTONVVM_REAL_H
