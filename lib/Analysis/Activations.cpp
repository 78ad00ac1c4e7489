//===- Activations.cpp - Activations of bf16 values -----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Matches activations backwards from the operation that rounds them.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/Activations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::fp8;

bool fp8::isPlainFloatOp(Operation &op) {
  if (auto flags = dyn_cast<arith::ArithFastMathInterface>(op))
    if (flags.getFastMathFlagsAttr() &&
        flags.getFastMathFlagsAttr().getValue() != arith::FastMathFlags::none)
      return false;
  auto rounding = dyn_cast<arith::ArithRoundingModeInterface>(op);
  return !rounding || !rounding.getRoundingModeAttr();
}

/// The operation of type `OpTy` in f32 that defines `value`, or null.
template <typename OpTy>
static OpTy getF32(Value value) {
  auto op = value ? value.getDefiningOp<OpTy>() : OpTy();
  return op && isPlainFloatOp(*op) && op.getType().isF32() ? op : OpTy();
}

/// The value in f32 that `op` rounds to bf16, or null.
static Value getRounded(Operation &op) {
  auto rounding = dyn_cast<arith::TruncFOp>(op);
  return rounding && rounding.getType().isBF16() && isPlainFloatOp(op) &&
                 rounding.getIn().getType().isF32()
             ? rounding.getIn()
             : Value();
}

/// The bf16 value that `value` is in f32, or null.
static Value getNarrow(Value value) {
  auto wide = value.getDefiningOp<arith::ExtFOp>();
  return wide && wide.getType().isF32() && wide.getIn().getType().isBF16()
             ? wide.getIn()
             : Value();
}

static std::optional<float> getConstant(Value value) {
  APFloat constant(0.0f);
  if (!value.getType().isF32() ||
      !matchPattern(value, m_ConstantFloat(&constant)))
    return std::nullopt;
  return constant.convertToFloat();
}

/// The operand of `op` that is not the constant, and the constant. Null if
/// neither operand is a constant.
template <typename OpTy>
static std::pair<Value, float> splitConstant(OpTy op) {
  for (unsigned i : {0, 1})
    if (op)
      if (std::optional<float> constant = getConstant(op->getOperand(i)))
        return {op->getOperand(1 - i), *constant};
  return {};
}

Value fp8::getSiluOperand(Operation &op) {
  auto product = getF32<arith::MulFOp>(getRounded(op));
  for (unsigned i : {0, 1}) {
    if (!product)
      break;
    Value x = getNarrow(product->getOperand(i));
    auto quotient = getF32<arith::DivFOp>(product->getOperand(1 - i));
    if (!x || !quotient || getConstant(quotient.getLhs()) != 1.0f)
      continue;
    auto [power, one] = splitConstant(getF32<arith::AddFOp>(quotient.getRhs()));
    auto exponential = getF32<math::ExpOp>(power);
    auto negated = exponential ? getF32<arith::NegFOp>(exponential.getOperand())
                               : arith::NegFOp();
    if (one == 1.0f && negated &&
        negated.getOperand() == product->getOperand(i))
      return x;
  }
  return {};
}

/// Whether `value` is x^3 in f32.
static bool isCube(Value value, Value x) {
  APInt exponent;
  if (auto power = getF32<math::FPowIOp>(value))
    return power.getLhs() == x &&
           matchPattern(power.getRhs(), m_ConstantInt(&exponent)) &&
           exponent == 3;
  auto product = getF32<arith::MulFOp>(value);
  for (unsigned i : {0, 1}) {
    auto square = product ? getF32<arith::MulFOp>(product->getOperand(i))
                          : arith::MulFOp();
    if (square && square.getLhs() == x && square.getRhs() == x &&
        product->getOperand(1 - i) == x)
      return true;
  }
  return false;
}

/// The factors of a product of f32 values with up to three factors.
static SmallVector<Value> getFactors(Value value) {
  SmallVector<Value> factors;
  auto product = getF32<arith::MulFOp>(value);
  if (!product)
    return factors;
  for (unsigned i : {0, 1}) {
    auto inner = getF32<arith::MulFOp>(product->getOperand(i));
    if (inner && factors.size() < 2)
      llvm::append_range(factors, inner->getOperands());
    else
      factors.push_back(product->getOperand(i));
  }
  return factors;
}

std::optional<TanhGelu> fp8::matchTanhGelu(Operation &op) {
  Value rounded = getRounded(op);
  SmallVector<Value> factors =
      rounded ? getFactors(rounded) : SmallVector<Value>();
  if (factors.size() != 3)
    return std::nullopt;
  Value x, sum;
  bool hasHalf = false;
  for (Value factor : factors)
    if (getConstant(factor) == 0.5f)
      hasHalf = true;
    else if (getNarrow(factor))
      x = factor;
    else
      sum = factor;
  if (!hasHalf || !x || !sum)
    return std::nullopt;
  auto [tangent, one] = splitConstant(getF32<arith::AddFOp>(sum));
  auto tanh = getF32<math::TanhOp>(tangent);
  auto [inner, scale] = splitConstant(
      tanh ? getF32<arith::MulFOp>(tanh.getOperand()) : arith::MulFOp());
  auto polynomial = getF32<arith::AddFOp>(inner);
  for (unsigned i : {0, 1}) {
    if (one != 1.0f || !polynomial || polynomial->getOperand(i) != x)
      continue;
    auto [cube, factor] =
        splitConstant(getF32<arith::MulFOp>(polynomial->getOperand(1 - i)));
    if (cube && isCube(cube, x))
      return TanhGelu{getNarrow(x), scale, factor, tanh};
  }
  return std::nullopt;
}
