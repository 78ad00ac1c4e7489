//===- ColumnIndex.cpp - Indices that follow the column of a row ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A division splits digits if necessary. An addition joins digits again.
//
//===----------------------------------------------------------------------===//

#include "ColumnIndex.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::fp8;

std::optional<ColumnIndex> ColumnIndex::parse(AffineExpr expr, unsigned column,
                                              int64_t columns) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return getConstant(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    if (dim.getPosition() != column || columns <= 0)
      return std::nullopt;
    return ColumnIndex({{1, columns, 1}}, 0);
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return std::nullopt;
  std::optional<ColumnIndex> left = parse(binary.getLHS(), column, columns);
  if (!left)
    return std::nullopt;
  if (binary.getKind() == AffineExprKind::Add) {
    std::optional<ColumnIndex> right = parse(binary.getRHS(), column, columns);
    return right ? left->add(*right) : right;
  }
  auto size = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (!size || size.getValue() < 1)
    return std::nullopt;
  if (binary.getKind() == AffineExprKind::Mul)
    return getConstant(0).add(*left, size.getValue());
  auto parts = left->divide(size.getValue());
  if (!parts)
    return std::nullopt;
  if (binary.getKind() == AffineExprKind::FloorDiv)
    return parts->first;
  if (binary.getKind() == AffineExprKind::Mod)
    return parts->second;
  return std::nullopt;
}

/// Replaces `upper` by the sum of both digits, if that is one digit. Returns
/// false otherwise.
static bool joinDigits(ColumnIndex::Digit &upper,
                       const ColumnIndex::Digit &lower) {
  if (upper.block != lower.period ||
      upper.factor != lower.factor * lower.getCount())
    return false;
  upper = {lower.factor, upper.period, lower.block};
  return true;
}

ColumnIndex ColumnIndex::add(const ColumnIndex &other, int64_t factor) const {
  ColumnIndex sum(*this);
  sum.constant += factor * other.constant;
  for (Digit digit : other.digits) {
    digit.factor *= factor;
    bool isJoined = llvm::any_of(sum.digits, [&](Digit &known) {
      if (joinDigits(known, digit))
        return true;
      if (!joinDigits(digit, known))
        return false;
      known = digit;
      return true;
    });
    if (!isJoined)
      sum.digits.push_back(digit);
  }
  return sum;
}

std::optional<std::pair<ColumnIndex, ColumnIndex>>
ColumnIndex::divide(int64_t size) const {
  ColumnIndex quotient, remainder;
  quotient.constant = llvm::divideFloorSigned(constant, size);
  remainder.constant = constant - quotient.constant * size;
  int64_t largest = remainder.constant;
  auto keep = [&](Digit digit) {
    remainder.digits.push_back(digit);
    largest += digit.factor * (digit.getCount() - 1);
  };
  for (const Digit &digit : digits) {
    if (digit.factor % size == 0) {
      quotient.digits.push_back(
          {digit.factor / size, digit.period, digit.block});
      continue;
    }
    if (digit.factor < 1 || size % digit.factor != 0)
      return std::nullopt;
    int64_t low = size / digit.factor;
    if (low >= digit.getCount()) {
      keep(digit);
      continue;
    }
    if (digit.getCount() % low != 0)
      return std::nullopt;
    quotient.digits.push_back({1, digit.period, digit.block * low});
    keep({digit.factor, digit.block * low, digit.block});
  }
  if (largest >= size)
    return std::nullopt;
  return std::pair(quotient, remainder);
}

ColumnIndex ColumnIndex::inHalf(const ColumnHalf &half) const {
  int64_t low = half.distance, both = 2 * half.distance;
  ColumnIndex result = getConstant(constant);
  for (const Digit &digit : digits) {
    if (digit.period % both != 0 || low % digit.block != 0) {
      result.digits.push_back(digit);
      continue;
    }
    if (digit.period > both)
      result.digits.push_back(
          {digit.factor * (both / digit.block), digit.period, both});
    if (half.isUpper)
      result.constant += digit.factor * (low / digit.block);
    if (digit.block < low)
      result.digits.push_back({digit.factor, low, digit.block});
  }
  return result;
}

std::optional<ColumnIndex> ColumnIndex::join(const ColumnHalf &half,
                                             int64_t count) const {
  // Look for a single digit with `count` values that gives the same digits if
  // it is split.
  ColumnIndex split = inHalf(half);
  for (int64_t block = 1; block <= half.distance; block *= 2) {
    int64_t period = count * block;
    if (period % (2 * half.distance) != 0 || half.distance % block != 0)
      continue;
    ColumnIndex joined({{1, period, block}}, 0);
    ColumnIndex expected = joined.inHalf(half);
    auto isIn = [&](const Digit &digit) {
      return llvm::any_of(expected.digits, [&](const Digit &other) {
        return other.factor == digit.factor && other.period == digit.period &&
               other.block == digit.block;
      });
    };
    if (expected.digits.size() != split.digits.size() ||
        !llvm::all_of(split.digits, isIn))
      continue;
    joined.constant = split.constant - expected.constant;
    return joined;
  }
  return std::nullopt;
}

std::optional<ColumnIndex::Digit> ColumnIndex::getDigit() const {
  if (digits.size() != 1 || digits[0].factor != 1)
    return std::nullopt;
  return digits[0];
}

AffineExpr ColumnIndex::build(unsigned column, int64_t columns,
                              MLIRContext *context) const {
  AffineExpr sum = getAffineConstantExpr(constant, context);
  for (const Digit &digit : digits) {
    AffineExpr expr = getAffineDimExpr(column, context);
    if (digit.period < columns)
      expr = expr % digit.period;
    sum = sum + expr.floorDiv(digit.block) * digit.factor;
  }
  return sum;
}
