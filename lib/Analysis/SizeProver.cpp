//===- SizeProver.cpp - Proofs about sizes --------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Integer arithmetic becomes affine expressions. MLIR's solver for integer
// polyhedra proves facts about them.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/SizeProver.h"
#include "mlir/Analysis/FlatLinearValueConstraints.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Index/IR/IndexOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

static std::optional<int64_t> getKnown(AffineExpr expr) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  return std::nullopt;
}

/// Whether a type has room for the size of a tensor.
static bool isWide(Value value) {
  return value.getType().isIndex() ||
         value.getType().getIntOrFloatBitWidth() >= 32;
}

//===----------------------------------------------------------------------===//
// Facts and proofs
//===----------------------------------------------------------------------===//

bool SizeProver::isPlainlyNonNegative(AffineExpr expr) {
  if (std::optional<int64_t> known = getKnown(expr))
    return *known >= 0;
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return sizeSymbols.test(symbol.getPosition());
  auto both = dyn_cast<AffineBinaryOpExpr>(expr);
  return both && isPlainlyNonNegative(both.getLHS()) &&
         isPlainlyNonNegative(both.getRHS());
}

/// Whether `expr` is not negative at any integer point that satisfies all
/// facts.
bool SizeProver::isNonNegative(AffineExpr expr) {
  expr = simplifyAffineExpr(expr, 0, numSymbols);
  if (isPlainlyNonNegative(expr))
    return true;
  if (getKnown(expr) || !expr.isPureAffine())
    return false;
  SmallVector<AffineExpr> all(facts);
  all.push_back(-expr - 1);
  std::vector<SmallVector<int64_t, 8>> rows;
  FlatLinearConstraints constraints;
  auto map = AffineMap::get(0, numSymbols, all, context);
  if (failed(getFlattenedAffineExprs(map, &rows, &constraints)))
    return false;
  for (ArrayRef<int64_t> row : rows)
    constraints.addInequality(row);
  return constraints.isEmpty() || constraints.isIntegerEmpty();
}

bool SizeProver::isZero(AffineExpr expr) {
  return isNonNegative(expr) && isNonNegative(-expr);
}

bool SizeProver::areEqual(Value a, Value b) {
  return isZero(getExpr(a) - getExpr(b));
}

std::optional<int64_t> SizeProver::getConstant(Value value) {
  return getKnown(getExpr(value));
}

void SizeProver::assume(Value condition) {
  if (auto both = condition.getDefiningOp<arith::AndIOp>()) {
    assume(both.getLhs());
    assume(both.getRhs());
    return;
  }
  auto compare = condition.getDefiningOp<arith::CmpIOp>();
  if (!compare)
    return;
  AffineExpr a = getExpr(compare.getLhs()), b = getExpr(compare.getRhs());
  switch (compare.getPredicate()) {
  case arith::CmpIPredicate::eq:
    addFact(a - b);
    addFact(b - a);
    break;
  case arith::CmpIPredicate::sge:
    addFact(a - b);
    break;
  case arith::CmpIPredicate::sgt:
    addFact(a - b - 1);
    break;
  case arith::CmpIPredicate::sle:
    addFact(b - a);
    break;
  case arith::CmpIPredicate::slt:
    addFact(b - a - 1);
    break;
  default:
    break;
  }
}

static std::optional<bool> negate(std::optional<bool> value) {
  return value ? std::optional<bool>(!*value) : std::nullopt;
}

/// Combines `a` and `b` by `and` (`deciding` is false) or by `or` (`deciding`
/// is true). One operand with the value `deciding` decides the result.
static std::optional<bool> combine(std::optional<bool> a, std::optional<bool> b,
                                   bool deciding) {
  if (a == deciding || b == deciding)
    return deciding;
  return a && b ? std::optional<bool>(!deciding) : std::nullopt;
}

std::optional<bool> SizeProver::evaluate(Value condition) {
  APInt constant;
  if (matchPattern(condition, m_ConstantInt(&constant)))
    return !constant.isZero();
  if (auto both = condition.getDefiningOp<arith::AndIOp>())
    return combine(evaluate(both.getLhs()), evaluate(both.getRhs()), false);
  if (auto either = condition.getDefiningOp<arith::OrIOp>())
    return combine(evaluate(either.getLhs()), evaluate(either.getRhs()), true);
  if (auto differ = condition.getDefiningOp<arith::XOrIOp>())
    if (matchPattern(differ.getRhs(), m_One()))
      return negate(evaluate(differ.getLhs()));
  Value lhs, rhs;
  arith::CmpIPredicate predicate;
  if (auto compare = condition.getDefiningOp<arith::CmpIOp>()) {
    lhs = compare.getLhs();
    rhs = compare.getRhs();
    predicate = compare.getPredicate();
  } else if (auto compare = condition.getDefiningOp<index::CmpOp>()) {
    lhs = compare.getLhs();
    rhs = compare.getRhs();
    // The names of the cases are the same in both enumerations.
    auto parsed = arith::symbolizeCmpIPredicate(
        index::stringifyIndexCmpPredicate(compare.getPred()));
    if (!parsed)
      return std::nullopt;
    predicate = *parsed;
  } else {
    return std::nullopt;
  }
  AffineExpr a = getExpr(lhs), b = getExpr(rhs);
  auto isLess = [&](AffineExpr x, AffineExpr y) -> std::optional<bool> {
    if (isNonNegative(y - x - 1))
      return true;
    return isNonNegative(x - y) ? std::optional<bool>(false) : std::nullopt;
  };
  switch (predicate) {
  case arith::CmpIPredicate::slt:
    return isLess(a, b);
  case arith::CmpIPredicate::sgt:
    return isLess(b, a);
  case arith::CmpIPredicate::sge:
    return negate(isLess(a, b));
  case arith::CmpIPredicate::sle:
    return negate(isLess(b, a));
  case arith::CmpIPredicate::eq:
  case arith::CmpIPredicate::ne: {
    std::optional<bool> isEqual;
    std::optional<bool> below = isLess(a, b), above = isLess(b, a);
    if (below == true || above == true)
      isEqual = false;
    else if (below == false && above == false)
      isEqual = true;
    return predicate == arith::CmpIPredicate::eq ? isEqual : negate(isEqual);
  }
  default:
    return std::nullopt;
  }
}

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

AffineExpr SizeProver::createSymbol(bool isSize) {
  AffineExpr symbol = getAffineSymbolExpr(numSymbols++, context);
  sizeSymbols.resize(numSymbols);
  if (isSize) {
    sizeSymbols.set(numSymbols - 1);
    addFact(symbol);
  }
  return symbol;
}

void SizeProver::addFact(AffineExpr expr) {
  if (expr.isPureAffine())
    facts.push_back(expr);
}

AffineExpr SizeProver::getExpr(Value value) {
  if (AffineExpr known = exprs.lookup(value))
    return known;
  AffineExpr expr = computeExpr(value);
  if (!expr)
    expr = createSymbol(/*isSize=*/false);
  expr = simplifyAffineExpr(expr, 0, numSymbols);
  exprs[value] = expr;
  return expr;
}

/// The smaller or the larger of two numbers. Null if the facts do not prove
/// which of the two numbers this is.
AffineExpr SizeProver::getExtreme(AffineExpr a, AffineExpr b, bool isMin) {
  if (isNonNegative(a - b))
    return isMin ? b : a;
  if (isNonNegative(b - a))
    return isMin ? a : b;
  return {};
}

AffineExpr SizeProver::applyMap(AffineMap map, ValueRange operands,
                                bool isMin) {
  SmallVector<AffineExpr> values;
  for (Value operand : operands)
    values.push_back(getExpr(operand));
  ArrayRef<AffineExpr> dims(values);
  AffineExpr result;
  for (AffineExpr expr : map.getResults()) {
    AffineExpr next = expr.replaceDimsAndSymbols(
        dims.take_front(map.getNumDims()), dims.drop_front(map.getNumDims()));
    result = result ? getExtreme(result, next, isMin) : next;
    if (!result)
      return {};
  }
  return result;
}

/// The expression of a division by a number that is not negative. A division by
/// zero is undefined.
AffineExpr SizeProver::computeDivision(Value value) {
  Operation *op = value.getDefiningOp();
  AffineExpr a = getExpr(op->getOperand(0)), b = getExpr(op->getOperand(1));
  if (!isNonNegative(b) || getKnown(b) == 0)
    return {};
  if (isa<arith::FloorDivSIOp, index::FloorDivSOp>(op))
    return a.floorDiv(b);
  if (isa<arith::CeilDivSIOp, index::CeilDivSOp>(op))
    return a.ceilDiv(b);
  // The other divisions round towards zero, or are unsigned.
  if (!isNonNegative(a))
    return {};
  if (isa<arith::CeilDivUIOp, index::CeilDivUOp>(op))
    return a.ceilDiv(b);
  if (isa<arith::RemSIOp, arith::RemUIOp, index::RemSOp, index::RemUOp>(op))
    return a % b;
  return a.floorDiv(b);
}

AffineExpr SizeProver::computeSelection(Value value) {
  auto select = value.getDefiningOp<arith::SelectOp>();
  if (std::optional<bool> condition = evaluate(select.getCondition()))
    return getExpr(*condition ? select.getTrueValue() : select.getFalseValue());
  if (areEqual(select.getTrueValue(), select.getFalseValue()))
    return getExpr(select.getTrueValue());
  return {};
}

AffineExpr SizeProver::getExpr(OpFoldResult size) {
  if (std::optional<int64_t> known = getConstantIntValue(size))
    return getAffineConstantExpr(*known, context);
  return getExpr(cast<Value>(size));
}

/// The size as it follows from the operation that makes the tensor; null if it
/// does not follow from it.
AffineExpr SizeProver::computeSize(Value shaped, int64_t dim) {
  auto type = cast<ShapedType>(shaped.getType());
  if (!type.isDynamicDim(dim))
    return getAffineConstantExpr(type.getDimSize(dim), context);
  Operation *op = shaped.getDefiningOp();
  if (!op)
    return {};
  if (auto destination = dyn_cast<DestinationStyleOpInterface>(op))
    if (OpOperand *init = destination.getTiedOpOperand(cast<OpResult>(shaped)))
      return getSizeExpr(init->get(), dim);
  if (auto empty = dyn_cast<tensor::EmptyOp>(op))
    return getExpr(empty.getMixedSizes()[dim]);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return getExpr(expand.getMixedOutputShape()[dim]);
  if (auto cast = dyn_cast<tensor::CastOp>(op))
    return isa<RankedTensorType>(cast.getSource().getType())
               ? getSizeExpr(cast.getSource(), dim)
               : AffineExpr();
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    AffineExpr product = getAffineConstantExpr(1, context);
    ReassociationIndices group = collapse.getReassociationIndices()[dim];
    for (int64_t source : group)
      product = product * getSizeExpr(collapse.getSrc(), source);
    return product;
  }
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    AffineExpr sum = getSizeExpr(concat.getInputs().front(), dim);
    if (static_cast<int64_t>(concat.getDim()) == dim)
      for (Value input : concat.getInputs().drop_front())
        sum = sum + getSizeExpr(input, dim);
    return sum;
  }
  if (auto reshape = dyn_cast<tensor::ReshapeOp>(op))
    if (auto shape = reshape.getShape().getDefiningOp<tensor::FromElementsOp>())
      return getExpr(shape.getElements()[dim]);
  return {};
}

/// The expression of a size. The same size always has the same symbol.
AffineExpr SizeProver::getSizeExpr(Value shaped, int64_t dim) {
  if (AffineExpr known = sizes.lookup({shaped, dim}))
    return known;
  AffineExpr expr = computeSize(shaped, dim);
  if (!expr)
    expr = createSymbol(/*isSize=*/true);
  sizes[{shaped, dim}] = expr;
  return expr;
}

bool SizeProver::areEqualSizes(Value a, int64_t dimA, Value b, int64_t dimB) {
  return isZero(getSizeExpr(a, dimA) - getSizeExpr(b, dimB));
}

bool SizeProver::isSize(Value number, Value tensor, int64_t dim) {
  return isZero(getExpr(number) - getSizeExpr(tensor, dim));
}

/// Whether converting an integer to a float loses nothing: the integer is
/// between -2^p and 2^p, where p is the number of bits of the significand.
bool SizeProver::isExact(arith::SIToFPOp conversion) {
  Value integer = conversion.getIn();
  auto type = dyn_cast<FloatType>(conversion.getType());
  if (!type || !isa<BFloat16Type, Float16Type, Float32Type, Float64Type>(type))
    return false;
  int64_t precision = type.getFPMantissaWidth();
  if (integer.getType().getIntOrFloatBitWidth() <= precision + 1)
    return true;
  AffineExpr expr = getExpr(integer);
  AffineExpr limit = getAffineConstantExpr(int64_t(1) << precision, context);
  return isNonNegative(limit - expr) && isNonNegative(limit + expr);
}

AffineExpr SizeProver::computeExpr(Value value) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return constant.getSignificantBits() <= 64
               ? getAffineConstantExpr(constant.getSExtValue(), context)
               : AffineExpr();
  Operation *op = value.getDefiningOp();
  if (!op)
    return {};
  auto operand = [&](unsigned i) { return getExpr(op->getOperand(i)); };
  if (auto dim = dyn_cast<ShapedDimOpInterface>(op)) {
    auto position = getConstantIntValue(dim.getDimension());
    if (!position)
      return createSymbol(/*isSize=*/true);
    return getSizeExpr(dim.getShapedValue(), *position);
  }
  // Sums, differences and products of narrow integers may wrap around.
  if (isa<arith::AddIOp, arith::SubIOp, arith::MulIOp>(op) && !isWide(value))
    return {};
  if (isa<arith::AddIOp, index::AddOp>(op))
    return operand(0) + operand(1);
  if (isa<arith::SubIOp, index::SubOp>(op))
    return operand(0) - operand(1);
  if (isa<arith::MulIOp, index::MulOp>(op))
    return operand(0) * operand(1);
  if (isa<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp,
          arith::CeilDivSIOp, arith::CeilDivUIOp, arith::RemSIOp,
          arith::RemUIOp, index::DivSOp, index::DivUOp, index::FloorDivSOp,
          index::CeilDivSOp, index::CeilDivUOp, index::RemSOp, index::RemUOp>(
          op))
    return computeDivision(value);
  if (isa<arith::MinSIOp, index::MinSOp>(op))
    return getExtreme(operand(0), operand(1), /*isMin=*/true);
  if (isa<arith::MaxSIOp, index::MaxSOp>(op))
    return getExtreme(operand(0), operand(1), /*isMin=*/false);
  if (isa<arith::MinUIOp, arith::MaxUIOp, index::MinUOp, index::MaxUOp>(op))
    return isNonNegative(operand(0)) && isNonNegative(operand(1))
               ? getExtreme(operand(0), operand(1),
                            isa<arith::MinUIOp, index::MinUOp>(op))
               : AffineExpr();
  if (isa<math::AbsIOp>(op))
    return isNonNegative(operand(0)) ? operand(0) : AffineExpr();
  if (isa<arith::SelectOp>(op))
    return computeSelection(value);
  if (isa<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp,
          arith::ExtUIOp, arith::TruncIOp, index::CastSOp, index::CastUOp>(op))
    return isWide(op->getOperand(0)) && isWide(value) ? operand(0)
                                                      : AffineExpr();
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
    return applyMap(apply.getMap(), apply.getMapOperands(), true);
  if (auto min = dyn_cast<affine::AffineMinOp>(op))
    return applyMap(min.getMap(), min.getMapOperands(), true);
  if (auto max = dyn_cast<affine::AffineMaxOp>(op))
    return applyMap(max.getMap(), max.getMapOperands(), false);
  // An integer that was converted to a float and back.
  if (auto toInteger = dyn_cast<arith::FPToSIOp>(op))
    if (auto toFloat = toInteger.getIn().getDefiningOp<arith::SIToFPOp>())
      if (isWide(toFloat.getIn()) && isWide(value) && isExact(toFloat))
        return getExpr(toFloat.getIn());
  return {};
}
