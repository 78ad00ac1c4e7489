//===- AngleReduction.cpp - Reduce angles to a quarter of a turn ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Small angles are reduced by the method of Cody and Waite, which subtracts k
// pi / 2 in three parts. Large angles are reduced by the method of Payne and
// Hanek, which computes only those bits of the product with 2 / pi that are
// below whole turns.
//
//===----------------------------------------------------------------------===//

#include "AngleReduction.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Small angles
//===----------------------------------------------------------------------===//

namespace {
/// The constants for the reduction of small angles of a type.
struct SmallAngles {
  /// Below this limit the parts of pi / 2 have enough bits, and the error of k
  /// is at most one.
  double limit;
  /// 1.5 * 2^(bits of the mantissa). If a number is added to it, the last bits
  /// of the sum are the number rounded to an integer.
  double toInteger;
  /// pi / 2 in parts of the type's precision.
  double parts[3];
};
} // namespace

static constexpr SmallAngles smallFloats = {
    0x1p16, 0x1.8p23, {0x1.921fb6p0, -0x1.777a5cp-25, -0x1.ee59dap-50}};
static constexpr SmallAngles smallDoubles = {
    0x1p28,
    0x1.8p52,
    {0x1.921fb54442d18p0, 0x1.1a62633145c07p-54, -0x1.f1976b7ed8fbcp-110}};
static constexpr double twoOverPi = 0x1.45f306dc9c883p-1;

/// Reduces a small angle. The first difference is exact, because it is below 1
/// and a multiple of the last bit of the first part. Each of the others is
/// rounded once.
static ReducedAngle reduceSmall(Real x, const SmallAngles &small) {
  ImplicitLocOpBuilder &b = x.getBuilder();
  Real shifted = fma(x, twoOverPi, x.constant(small.toInteger));
  Real k = shifted - small.toInteger;
  Real rest = x;
  for (double part : small.parts)
    rest = fma(k, -part, rest);
  unsigned width = x.getType().getIntOrFloatBitWidth();
  Value quadrant =
      arith::BitcastOp::create(b, b.getIntegerType(width), shifted.getValue());
  if (width > 32)
    quadrant = arith::TruncIOp::create(b, b.getI32Type(), quadrant);
  return {rest, quadrant};
}

//===----------------------------------------------------------------------===//
// Large angles
//===----------------------------------------------------------------------===//

/// A word of zeros, followed by the binary digits of 2 / pi after the point.
static constexpr uint64_t digits[] = {
    0x0000000000000000, 0xA2F9836E4E441529, 0xFC2757D1F534DDC0,
    0xDB6295993C439041, 0xFE5163ABDEBBC561, 0xB7246E3A424DD2E0,
    0x06492EEA09D1921C, 0xFE1DEB1CB129A73E, 0xE88235F52EBB4484,
    0xE99C7026B45F7E41, 0x3991D639835339F4, 0x9C845F8BBDF9283B,
    0x1FF897FFDE05980F, 0xEF2F118B5A0A6D1F, 0x6D367ECF27CB09B7,
    0x4F463F669E5FEA2D, 0x7527BAC7EBE5F17B, 0x3D0739F78A5292EA,
    0x6BFB5FB11F8D5D08, 0x56033046FC7B6BAB, 0xF0CFBC209AF4361D};
static constexpr StringLiteral digitsName = "fp8_two_over_pi";

/// The address of the table of digits, which is in the enclosing module.
static Value getDigits(ImplicitLocOpBuilder &b) {
  auto type = MemRefType::get({std::size(digits)}, b.getI64Type());
  Operation *module =
      SymbolTable::getNearestSymbolTable(b.getInsertionBlock()->getParentOp());
  if (!SymbolTable::lookupSymbolIn(module, digitsName)) {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(&module->getRegion(0).front());
    auto values = DenseElementsAttr::get(
        RankedTensorType::get(type.getShape(), b.getI64Type()),
        ArrayRef(digits));
    memref::GlobalOp::create(b, digitsName, b.getStringAttr("private"), type,
                             values, /*constant=*/true,
                             /*alignment=*/IntegerAttr());
  }
  return memref::GetGlobalOp::create(b, type, digitsName);
}

namespace {
/// i64 arithmetic with short names.
struct Words {
  ImplicitLocOpBuilder &b;

  Value constant(int64_t value) {
    return arith::ConstantOp::create(b, b.getI64IntegerAttr(value));
  }
  Value add(Value x, Value y) { return arith::AddIOp::create(b, x, y); }
  Value sub(Value x, Value y) { return arith::SubIOp::create(b, x, y); }
  Value mul(Value x, Value y) { return arith::MulIOp::create(b, x, y); }
  Value all(Value x, Value y) { return arith::AndIOp::create(b, x, y); }
  Value any(Value x, Value y) { return arith::OrIOp::create(b, x, y); }
  Value left(Value x, Value y) { return arith::ShLIOp::create(b, x, y); }
  Value right(Value x, Value y) { return arith::ShRUIOp::create(b, x, y); }
  /// Shifts two words to the left by `shift`, which is below 64, and returns
  /// the higher word.
  Value funnel(Value high, Value low, Value shift) {
    Value rest = sub(constant(63), shift);
    return any(left(high, shift), right(right(low, constant(1)), rest));
  }
  /// 1 if the sum `x` of `y` and another number has overflowed.
  Value carry(Value x, Value y) {
    Value isCarry = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, x, y);
    return arith::ExtUIOp::create(b, b.getI64Type(), isCarry);
  }
};
} // namespace

/// Three words of the table that start at bit `position`, the highest first.
static std::array<Value, 3> loadDigits(Words words, Value position) {
  ImplicitLocOpBuilder &b = words.b;
  Value table = getDigits(b);
  Value first = words.right(position, words.constant(6));
  Value shift = words.all(position, words.constant(63));
  SmallVector<Value> loaded;
  for (int64_t i = 0; i < 4; ++i) {
    Value index = arith::IndexCastOp::create(
        b, b.getIndexType(), words.add(first, words.constant(i)));
    loaded.push_back(memref::LoadOp::create(b, table, index));
  }
  return {words.funnel(loaded[0], loaded[1], shift),
          words.funnel(loaded[1], loaded[2], shift),
          words.funnel(loaded[2], loaded[3], shift)};
}

/// The two highest of the three words of `mantissa` * `window`. The overflow is
/// dropped, because it is a number of whole turns.
static std::pair<Value, Value> multiply(Words words, Value mantissa,
                                        const std::array<Value, 3> &window) {
  auto last = arith::MulUIExtendedOp::create(words.b, mantissa, window[2]);
  auto middle = arith::MulUIExtendedOp::create(words.b, mantissa, window[1]);
  Value low = words.add(middle.getLow(), last.getHigh());
  Value high = words.add(words.mul(mantissa, window[0]), middle.getHigh());
  return {words.add(high, words.carry(low, last.getHigh())), low};
}

/// Reduces an f64 whose magnitude is at least 2^-22. The quadrant is an i32.
static ReducedAngle reduceLarge(Real x) {
  ImplicitLocOpBuilder &b = x.getBuilder();
  Words words{b};
  Value bits = arith::BitcastOp::create(b, b.getI64Type(), abs(x).getValue());
  // |x| = mantissa * 2^(exponent - 1075).
  Value exponent = words.right(bits, words.constant(52));
  Value mantissa = words.any(words.all(bits, words.constant((1ll << 52) - 1)),
                             words.constant(1ll << 52));
  // Digit j of 2 / pi contributes |x| * 2^-j quarters of a turn. Digits up to
  // exponent - 1077 contribute whole turns. The table starts with 64 zeros.
  Value position = words.sub(exponent, words.constant(1077 - 64));
  auto [high, low] = multiply(words, mantissa, loadDigits(words, position));
  // Two bits are the quadrant, and the following bits are a fraction. The
  // fraction is read as a signed number, because one half or more belongs to
  // the next quadrant.
  Value fraction = words.funnel(high, low, words.constant(2));
  Value fractionLow = words.left(low, words.constant(2));
  Value quadrant = words.add(words.right(high, words.constant(62)),
                             words.right(fraction, words.constant(63)));
  Real value = x.with(arith::SIToFPOp::create(b, b.getF64Type(), fraction));
  Real tail = x.with(arith::UIToFPOp::create(b, b.getF64Type(), fractionLow));
  Real rest = fma(tail, 0x1p-128, value * 0x1p-64) * smallDoubles.parts[0];
  // The result for an infinity is NaN.
  rest = rest + x * 0.0;
  Value isNegative = isLess(x, 0.0);
  Value mirrored = words.sub(words.constant(0), quadrant);
  quadrant = arith::SelectOp::create(b, isNegative, mirrored, quadrant);
  return {select(isNegative, -rest, rest),
          arith::TruncIOp::create(b, b.getI32Type(), quadrant)};
}

//===----------------------------------------------------------------------===//
// All angles
//===----------------------------------------------------------------------===//

ReducedAngle fp8::reduceAngle(Real x) {
  ImplicitLocOpBuilder &b = x.getBuilder();
  const SmallAngles &small = x.isDouble() ? smallDoubles : smallFloats;
  Value isSmall = isLess(abs(x), small.limit);
  auto yield = [&](Real rest, Value quadrant) {
    if (rest.getType() != x.getType())
      rest =
          rest.with(arith::TruncFOp::create(b, x.getType(), rest.getValue()));
    scf::YieldOp::create(b, ValueRange{rest.getValue(), quadrant});
  };
  auto branch = scf::IfOp::create(b, TypeRange{x.getType(), b.getI32Type()},
                                  isSmall, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  ReducedAngle reduced = reduceSmall(x, small);
  yield(reduced.rest, reduced.quadrant);
  b.setInsertionPointToStart(branch.elseBlock());
  Real wide = x;
  if (!x.isDouble())
    wide = x.with(arith::ExtFOp::create(b, b.getF64Type(), x.getValue()));
  reduced = reduceLarge(wide);
  yield(reduced.rest, reduced.quadrant);
  return {x.with(branch.getResult(0)), branch.getResult(1)};
}
