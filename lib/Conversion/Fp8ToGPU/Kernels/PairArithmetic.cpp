//===- PairArithmetic.cpp - Two elements at once --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A sum, difference or product of two bf16 (or f16) values has the same bits
// whether it is rounded once, as the packed instructions do, or computed in f32
// and then rounded. This holds because f32 has more than 2p + 2 bits of
// precision, where p is the precision of the 16-bit type. That does not hold
// for a fused multiply-add, which therefore stays as it is.
//
//===----------------------------------------------------------------------===//

#include "PairArithmetic.h"
#include "FloatOps.h"
#include "NarrowFunctions.h"
#include "fp8/Analysis/Activations.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::fp8;

static bool isNarrow(Type type) { return isa<BFloat16Type, Float16Type>(type); }

/// Whether the operation has code for a vector of two.
static bool isPackable(Operation &op) {
  return isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::NegFOp,
             arith::MaximumFOp, arith::MinimumFOp, math::AbsFOp>(op) &&
         isNarrow(op.getResult(0).getType()) && isPlainFloatOp(op);
}

static bool isTanh(Operation &op) {
  return isa<math::TanhOp>(op) && op.getResult(0).getType().isBF16() &&
         isPlainFloatOp(op);
}

/// The exponent if `op` is a power that is computed as one or two products,
/// each of which is rounded; otherwise 0.
static int64_t getSmallPower(Operation &op) {
  auto power = dyn_cast<math::FPowIOp>(op);
  APInt exponent;
  if (!power || !isNarrow(power.getType()) || !isPlainFloatOp(op) ||
      !matchPattern(power.getRhs(), m_ConstantInt(&exponent)))
    return 0;
  return exponent == 2 || exponent == 3 ? exponent.getSExtValue() : 0;
}

bool fp8::usesPairs(Block &epilogue) {
  return llvm::any_of(epilogue.without_terminator(), [](Operation &op) {
    return isPackable(op) || isTanh(op) || getSmallPower(op) != 0 ||
           getSiluOperand(op) || matchTanhGelu(op);
  });
}

//===----------------------------------------------------------------------===//
// Scalars and vectors
//===----------------------------------------------------------------------===//

void PairArithmetic::mapBoth(Value value, Value scalar) {
  pairs[value] = {scalar, scalar, Value()};
}

std::pair<Value, Value> PairArithmetic::getScalars(Value value) {
  ElementPair &pair = pairs[value];
  if (!pair.low) {
    pair.low = b.extractElement(pair.packed, 0);
    pair.high = b.extractElement(pair.packed, 1);
  }
  return {pair.low, pair.high};
}

Value PairArithmetic::getPacked(Value value) {
  ElementPair &pair = pairs[value];
  if (!pair.packed) {
    Type type = VectorType::get({2}, pair.low.getType());
    Value vector = LLVM::UndefOp::create(b, type);
    vector = LLVM::InsertElementOp::create(b, vector, pair.low, b.i32(0));
    pair.packed = LLVM::InsertElementOp::create(b, vector, pair.high, b.i32(1));
  }
  return pair.packed;
}

Value PairArithmetic::round(Value low, Value high, Type type) {
  return b.bitcast(packHalves(b, low, high, type), VectorType::get({2}, type));
}

std::pair<Value, Value> PairArithmetic::widen(Value value) {
  ElementPair &pair = pairs[value];
  if (!value.getType().isBF16() || !pair.packed) {
    auto [low, high] = getScalars(value);
    return {b.extend(low), b.extend(high)};
  }
  // A bf16 is the upper half of an f32.
  Value bits = b.bitcast(pair.packed, b.getI32Type());
  return {b.bitcast(b.shl(bits, 16), b.getF32Type()),
          b.bitcast(b.bitAnd(bits, -65536), b.getF32Type())};
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

void PairArithmetic::clone(Operation &op) {
  bool isDone =
      cloneConstant(op) || cloneConversion(op) ||
      (hasPackedMath ? clonePacked(op) || cloneFunction(op) : cloneWidened(op));
  if (!isDone)
    cloneScalars(op);
}

/// Creates a constant once for both elements. The vector of both is a constant,
/// too.
bool PairArithmetic::cloneConstant(Operation &op) {
  Attribute value;
  if (!matchPattern(&op, m_Constant(&value)))
    return false;
  Value scalar = b.clone(op)->getResult(0);
  mapBoth(op.getResult(0), scalar);
  Type type = scalar.getType();
  if (isNarrow(type)) {
    auto vector = VectorType::get({2}, type);
    pairs[op.getResult(0)].packed = LLVM::ConstantOp::create(
        b, vector, DenseElementsAttr::get(vector, value));
  }
  return true;
}

bool PairArithmetic::cloneConversion(Operation &op) {
  if (!isPlainFloatOp(op))
    return false;
  if (hasPackedMath && cloneActivation(op))
    return true;
  if (isa<arith::TruncFOp>(op) && op.getOperand(0).getType().isF32() &&
      isNarrow(op.getResult(0).getType())) {
    auto [low, high] = getScalars(op.getOperand(0));
    map(op.getResult(0),
        {Value(), Value(), round(low, high, op.getResult(0).getType())});
    return true;
  }
  if (isa<arith::ExtFOp>(op) && op.getResult(0).getType().isF32() &&
      isNarrow(op.getOperand(0).getType())) {
    auto [low, high] = widen(op.getOperand(0));
    map(op.getResult(0), {low, high, Value()});
    return true;
  }
  return false;
}

/// Computes an activation that `op` rounds to bf16. The operations before `op`
/// then have no use.
bool PairArithmetic::cloneActivation(Operation &op) {
  auto compute = [&](Value x, auto create) {
    auto [low, high] = widen(x);
    Value packed = round(create(low), create(high), b.getBF16Type());
    map(op.getResult(0), {Value(), Value(), packed});
    return true;
  };
  if (Value x = getSiluOperand(op))
    return compute(x, [&](Value x) { return createSiluOfBF16(b, x); });
  if (std::optional<TanhGelu> gelu = matchTanhGelu(op))
    return compute(gelu->x, [&](Value x) {
      return createTanhGeluOfBF16(b, x, gelu->scale, gelu->cube);
    });
  return false;
}

/// If `op` is (t + 1) * 0.5, computes t * 0.5 + 0.5 with one rounding;
/// otherwise null. The result is the same, because the rounded sum of 1 and a
/// bf16 is zero or at least 2^-9 in magnitude, so halving it is exact.
Value PairArithmetic::getHalfOfSum(Operation &op) {
  auto product = dyn_cast<arith::MulFOp>(op);
  if (!product || !product.getType().isBF16())
    return {};
  auto isConstant = [](Value value, double expected) {
    APFloat constant(0.0);
    return matchPattern(value, m_ConstantFloat(&constant)) &&
           constant.convertToDouble() == expected;
  };
  for (unsigned i : {0, 1}) {
    auto sum = product->getOperand(i).getDefiningOp<arith::AddFOp>();
    if (!sum || !isPlainFloatOp(*sum) ||
        !isConstant(product->getOperand(1 - i), 0.5))
      continue;
    if (!isMapped(sum->getOperand(0)) || !isMapped(sum->getOperand(1)))
      continue;
    for (unsigned j : {0, 1})
      if (isConstant(sum->getOperand(1 - j), 1.0)) {
        Value half = getPacked(product->getOperand(1 - i));
        return LLVM::FMAOp::create(b, getPacked(sum->getOperand(j)), half,
                                   half);
      }
  }
  return {};
}

bool PairArithmetic::clonePacked(Operation &op) {
  if (!isPackable(op))
    return false;
  Value x = getPacked(op.getOperand(0));
  Value y = op.getNumOperands() > 1 ? getPacked(op.getOperand(1)) : Value();
  // This also gives NaN the same sign as the scalar operations do.
  auto changeBits = [&](bool negate) {
    Value bits = b.bitcast(x, b.getI32Type());
    bits = negate ? b.bitXor(bits, 0x80008000) : b.bitAnd(bits, 0x7FFF7FFF);
    return b.bitcast(bits, x.getType());
  };
  Value result = getHalfOfSum(op);
  if (!result && isa<arith::AddFOp>(op))
    result = LLVM::FAddOp::create(b, x, y);
  else if (!result && isa<arith::SubFOp>(op))
    result = LLVM::FSubOp::create(b, x, y);
  else if (!result && isa<arith::MulFOp>(op))
    result = LLVM::FMulOp::create(b, x, y);
  else if (!result && isa<arith::MaximumFOp>(op))
    result = LLVM::MaximumOp::create(b, x, y);
  else if (!result && isa<arith::MinimumFOp>(op))
    result = LLVM::MinimumOp::create(b, x, y);
  else if (!result)
    result = changeBits(/*negate=*/isa<arith::NegFOp>(op));
  map(op.getResult(0), {Value(), Value(), result});
  return true;
}

bool PairArithmetic::cloneWidened(Operation &op) {
  if (!isPackable(op) || !isa<arith::AddFOp, arith::SubFOp, arith::MulFOp>(op))
    return false;
  auto [x, z] = widen(op.getOperand(0));
  auto [y, w] = widen(op.getOperand(1));
  auto compute = [&](Value left, Value right) {
    OperationState wide(b.getLoc(), op.getName(), ValueRange{left, right},
                        TypeRange{b.getF32Type()});
    return b.create(wide)->getResult(0);
  };
  Value low = compute(x, y), high = compute(z, w);
  Type type = op.getResult(0).getType();
  map(op.getResult(0), {Value(), Value(), round(low, high, type)});
  return true;
}

bool PairArithmetic::cloneFunction(Operation &op) {
  if (int64_t power = getSmallPower(op)) {
    Value x = getPacked(op.getOperand(0));
    Value result = LLVM::FMulOp::create(b, x, x);
    if (power == 3)
      result = LLVM::FMulOp::create(b, result, x);
    map(op.getResult(0), {Value(), Value(), result});
    return true;
  }
  if (!isTanh(op))
    return false;
  auto [low, high] = widen(op.getOperand(0));
  Value result = round(createTanhOfBF16(b, low), createTanhOfBF16(b, high),
                       b.getBF16Type());
  map(op.getResult(0), {Value(), Value(), result});
  return true;
}

/// Clones any other operation twice, once for each element.
void PairArithmetic::cloneScalars(Operation &op) {
  IRMapping lows, highs;
  for (Value operand : op.getOperands()) {
    auto [low, high] = getScalars(operand);
    lows.map(operand, low);
    highs.map(operand, high);
  }
  Operation *low = b.clone(op, lows), *high = b.clone(op, highs);
  for (auto [result, first, second] :
       llvm::zip_equal(op.getResults(), low->getResults(), high->getResults()))
    map(result, {first, second, Value()});
}
