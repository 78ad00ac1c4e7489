//===- AttentionScores.cpp - Scale and mask of scores ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes the scale and the mask that a program applies to the sums of
// products before the softmax.
//
//===----------------------------------------------------------------------===//

#include "AttentionScores.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
class ScoreMatcher {
public:
  ScoreMatcher(ElementTrace &trace, const Digits &rows, const Digits &keys,
               std::string &reason)
      : trace(trace), rows(rows), keys(keys), reason(reason) {}

  std::optional<ScoreInfo> match(Element element);

private:
  /// Whether `element` is computed from a sum of products. This is a quick
  /// check that does not match the whole computation.
  bool leadsToProduct(Element element);
  bool takeMask(const Element &element, bool isChoice);
  bool isCausalCondition(Element condition, bool isInverted);
  std::optional<Digits> getNumber(Element element);
  /// The operand that has the scores, if the other operand is a mask.
  std::optional<Element> takeSum(const Element &element, arith::AddFOp add);
  std::optional<Element> takeChoice(const Element &element,
                                    arith::SelectOp select);
  std::nullopt_t refuse(StringRef why) {
    if (reason.empty())
      reason = why;
    return std::nullopt;
  }

  ElementTrace &trace;
  const Digits &rows, &keys;
  std::string &reason;
  ScoreInfo info;
};
} // namespace

bool ScoreMatcher::leadsToProduct(Element element) {
  while (true) {
    element = trace.skip(element);
    if (std::optional<Reduction> sum = trace.getReduction(element))
      return isa<arith::AddFOp>(sum->combiner);
    Operation *op =
        element.isTensor() ? nullptr : element.value.getDefiningOp();
    if (!op)
      return false;
    if (isa<arith::ExtFOp, arith::TruncFOp>(op)) {
      element = element.getOperand(op->getOperand(0));
      continue;
    }
    if (isa<arith::MulFOp, arith::DivFOp, arith::AddFOp>(op))
      return leadsToProduct(element.getOperand(op->getOperand(0))) ||
             leadsToProduct(element.getOperand(op->getOperand(1)));
    if (auto select = dyn_cast<arith::SelectOp>(op))
      return leadsToProduct(element.getOperand(select.getTrueValue())) ||
             leadsToProduct(element.getOperand(select.getFalseValue()));
    return false;
  }
}

/// The digits of a row or key, if `element` is the index of a loop in any
/// integer type.
std::optional<Digits> ScoreMatcher::getNumber(Element element) {
  element = trace.skip(element);
  if (element.isTensor())
    return std::nullopt;
  Operation *op = element.value.getDefiningOp();
  if (auto index = dyn_cast_or_null<linalg::IndexOp>(op))
    return trace.digits.resolve(element.indices[index.getDim()]);
  if (op && isa<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp,
                arith::ExtUIOp, arith::TruncIOp>(op))
    return getNumber(element.getOperand(op->getOperand(0)));
  return std::nullopt;
}

/// Whether `condition` is true exactly for keys whose index is at most that of
/// the row. With `isInverted`, whether it is false exactly for these.
bool ScoreMatcher::isCausalCondition(Element condition, bool isInverted) {
  condition = trace.skip(condition);
  auto compare = condition.getScalarOp<arith::CmpIOp>();
  if (!compare)
    return false;
  std::optional<Digits> left =
      getNumber(condition.getOperand(compare.getLhs()));
  std::optional<Digits> right =
      getNumber(condition.getOperand(compare.getRhs()));
  Digits row = trace.digits.resolve(rows), key = trace.digits.resolve(keys);
  if (!left || !right || row.empty() || key.empty())
    return false;
  arith::CmpIPredicate predicate = compare.getPredicate();
  if (isInverted)
    predicate = arith::invertPredicate(predicate);
  switch (predicate) {
  case arith::CmpIPredicate::sle:
  case arith::CmpIPredicate::ule:
    return *left == key && *right == row;
  case arith::CmpIPredicate::sge:
  case arith::CmpIPredicate::uge:
    return *left == row && *right == key;
  default:
    return false;
  }
}

/// Takes a mask, which must be a tensor in memory. A mask that the program
/// computes in the same operation as the scores is refused.
bool ScoreMatcher::takeMask(const Element &given, bool isChoice) {
  if (info.mask) {
    reason = "expected one mask, got several";
    return false;
  }
  // Factors that the program applies after the mask would also apply to the
  // mask.
  if (info.scale != 1) {
    reason = "expected scores that are scaled before they are masked";
    return false;
  }
  Element element = given;
  // The operation widens the mask itself.
  while (!element.isTensor()) {
    auto extend = element.getScalarOp<arith::ExtFOp>();
    std::optional<Element> next =
        extend ? element.getOperand(extend.getIn()) : trace.step(element);
    if (!next) {
      reason = "expected a mask that is a tensor, got one that is computed "
               "together with the scores";
      return false;
    }
    element = *next;
  }
  // Go back as long as the mask is only moved or widened.
  while (std::optional<Element> next = trace.step(element)) {
    Element source = *next;
    while (!source.isTensor()) {
      auto extend = source.getScalarOp<arith::ExtFOp>();
      std::optional<Element> further =
          extend ? source.getOperand(extend.getIn()) : trace.step(source);
      if (!further)
        break;
      source = *further;
    }
    if (!source.isTensor() ||
        cast<RankedTensorType>(source.value.getType()).getRank() == 0)
      break;
    element = source;
  }
  Type type = cast<RankedTensorType>(element.value.getType()).getElementType();
  if (isChoice ? !type.isInteger(1)
               : !type.isF32() && !type.isBF16() && !type.isF16()) {
    reason = "expected a mask of f32, bf16, f16 or i1";
    return false;
  }
  info.mask = AttentionOperand{element.value, element.indices};
  return true;
}

std::optional<Element> ScoreMatcher::takeSum(const Element &element,
                                             arith::AddFOp add) {
  Element left = element.getOperand(add.getLhs());
  Element right = element.getOperand(add.getRhs());
  bool isLeft = leadsToProduct(left);
  if (isLeft && leadsToProduct(right))
    return refuse("expected one sum of products, got a sum of two");
  if (!takeMask(isLeft ? right : left, /*isChoice=*/false))
    return std::nullopt;
  return isLeft ? left : right;
}

std::optional<Element> ScoreMatcher::takeChoice(const Element &element,
                                                arith::SelectOp select) {
  Element condition = element.getOperand(select.getCondition());
  Element scores = element.getOperand(select.getTrueValue());
  Element hidden = element.getOperand(select.getFalseValue());
  bool isInverted = isMinusInfinity(trace, scores);
  if (isInverted)
    std::swap(scores, hidden);
  if (!isMinusInfinity(trace, hidden))
    return refuse("expected scores, or -inf where a key is hidden");
  if (info.scale > 0 && isCausalCondition(condition, isInverted)) {
    info.isCausal = true;
    return scores;
  }
  if (!takeMask(condition, /*isChoice=*/true))
    return std::nullopt;
  info.isMaskInverted = isInverted;
  return scores;
}

std::optional<ScoreInfo> ScoreMatcher::match(Element element) {
  while (true) {
    element = trace.skip(element);
    if (std::optional<Reduction> product = trace.getReduction(element)) {
      info.product = *product;
      return info;
    }
    if (auto extend = element.getScalarOp<arith::ExtFOp>()) {
      element = element.getOperand(extend.getIn());
      continue;
    }
    if (auto round = element.getScalarOp<arith::TruncFOp>()) {
      if (!round.getType().isBF16() && !round.getType().isF16() &&
          !round.getType().isF32())
        return refuse("expected scores that are rounded to f32, bf16 or f16");
      element = element.getOperand(round.getIn());
      continue;
    }
    if (element.getScalarOp<arith::MulFOp>()) {
      std::optional<ScaledElement> product = trace.getScaled(element);
      if (!product)
        return refuse("expected scores times a constant");
      info.scale *= product->factor;
      element = product->element;
      continue;
    }
    if (auto quotient = element.getScalarOp<arith::DivFOp>()) {
      std::optional<APFloat> divisor =
          trace.getConstant(element.getOperand(quotient.getRhs()));
      if (!divisor)
        return refuse("expected scores over a constant");
      info.scale /= divisor->convertToDouble();
      element = element.getOperand(quotient.getLhs());
      continue;
    }
    std::optional<Element> next;
    if (auto add = element.getScalarOp<arith::AddFOp>())
      next = takeSum(element, add);
    else if (auto select = element.getScalarOp<arith::SelectOp>())
      next = takeChoice(element, select);
    else
      return refuse("expected scores that are a sum of products of q and k, "
                    "scaled by a constant and masked");
    if (!next)
      return std::nullopt;
    element = *next;
  }
}

std::optional<ScoreInfo> fp8::matchScores(ElementTrace &trace, Element element,
                                          const Digits &rows,
                                          const Digits &keys,
                                          std::string &reason) {
  return ScoreMatcher(trace, rows, keys, reason).match(element);
}
