//===- AttentionSoftmax.cpp - Softmax in parts ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes exp(t - max t) / sum exp(t - max t). Rows that see no key may have
// a special result.
//
//===----------------------------------------------------------------------===//

#include "AttentionScores.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SmallSet.h"

using namespace mlir;
using namespace mlir::fp8;

bool fp8::isMinusInfinity(ElementTrace &trace, const Element &element) {
  std::optional<APFloat> number = trace.getConstant(element);
  return number && number->isInfinity() && number->isNegative();
}

bool fp8::isZero(ElementTrace &trace, const Element &element) {
  std::optional<APFloat> number = trace.getConstant(element);
  return number && number->isZero();
}

namespace {
class SoftmaxMatcher {
public:
  SoftmaxMatcher(ElementTrace &trace, std::string &reason)
      : trace(trace), reason(reason) {}

  std::optional<SoftmaxInfo> match(Element element, bool &isSoftmax);

private:
  /// Steps over operations that select between zero and the probabilities, and
  /// records their conditions in `guards`.
  Element skipGuards(Element element);
  std::optional<Reduction> matchSum(const Element &total, const Element &power);
  bool matchMaximum(Element maximum, const Element &scores);
  bool checkGuard(const Element &condition, const Element &scores,
                  const Element &total);
  bool isReducedScores(const Reduction &reduction, const Element &scores,
                       const Element &term);
  std::optional<SoftmaxInfo> refuse(StringRef why) {
    if (reason.empty())
      reason = why;
    return std::nullopt;
  }

  ElementTrace &trace;
  std::string &reason;
  SoftmaxInfo info;
  /// The probabilities are zero if one of these conditions is true.
  SmallVector<Element> guards;
  /// A row whose maximum is -inf subtracts 0 instead of it.
  bool hasSafeMaximum = false;
};
} // namespace

/// Goes back through casts and records the types to which they round.
static Element skipCasts(ElementTrace &trace, Element element,
                         SmallVectorImpl<Type> &roundings) {
  while (true) {
    element = trace.skip(element);
    if (auto extend = element.getScalarOp<arith::ExtFOp>()) {
      element = element.getOperand(extend.getIn());
    } else if (auto round = element.getScalarOp<arith::TruncFOp>()) {
      roundings.push_back(round.getType());
      element = element.getOperand(round.getIn());
    } else {
      return element;
    }
  }
}

Element SoftmaxMatcher::skipGuards(Element element) {
  while (true) {
    element = skipCasts(trace, element, info.roundings);
    auto select = element.getScalarOp<arith::SelectOp>();
    if (!select || !isZero(trace, element.getOperand(select.getTrueValue())))
      return element;
    guards.push_back(element.getOperand(select.getCondition()));
    element = element.getOperand(select.getFalseValue());
  }
}

/// Whether `reduction` combines exactly the values of `scores` for all keys.
/// `term` is the value that it combines.
bool SoftmaxMatcher::isReducedScores(const Reduction &reduction,
                                     const Element &scores,
                                     const Element &term) {
  DenseMap<unsigned, unsigned> bindings;
  if (!trace.areEqual(scores, term, reduction.reduced, bindings))
    return false;
  Digits keys;
  for (unsigned digit : trace.digits.resolve(reduction.reduced)) {
    auto bound = bindings.find(digit);
    if (bound == bindings.end() || llvm::is_contained(keys, bound->second))
      return false;
    keys.push_back(bound->second);
  }
  keys = trace.digits.resolve(keys);
  Digits known = trace.digits.resolve(info.keys);
  if (known.empty())
    info.keys = keys;
  else if (llvm::SmallSet<unsigned, 4>(keys.begin(), keys.end()) !=
           llvm::SmallSet<unsigned, 4>(known.begin(), known.end()))
    return false;
  return true;
}

/// The sum of `power` over the keys.
std::optional<Reduction> SoftmaxMatcher::matchSum(const Element &total,
                                                  const Element &power) {
  std::optional<Reduction> sum = trace.getReduction(trace.skip(total));
  if (!sum || !isa<arith::AddFOp>(sum->combiner) || !isZero(trace, sum->init) ||
      !isReducedScores(*sum, power, sum->term))
    return std::nullopt;
  return sum;
}

/// Whether `maximum` is the largest of `scores` over the keys. The program may
/// replace a maximum of -inf by zero.
bool SoftmaxMatcher::matchMaximum(Element maximum, const Element &scores) {
  maximum = trace.skip(maximum);
  if (auto select = maximum.getScalarOp<arith::SelectOp>()) {
    Element otherwise = maximum.getOperand(select.getFalseValue());
    Element condition = trace.skip(maximum.getOperand(select.getCondition()));
    auto compare = condition.getScalarOp<arith::CmpFOp>();
    DenseMap<unsigned, unsigned> bindings;
    if (!compare || compare.getPredicate() != arith::CmpFPredicate::OEQ ||
        !isMinusInfinity(trace, condition.getOperand(compare.getRhs())) ||
        !isZero(trace, maximum.getOperand(select.getTrueValue())) ||
        !trace.areEqual(condition.getOperand(compare.getLhs()), otherwise, {},
                        bindings))
      return false;
    hasSafeMaximum = true;
    maximum = trace.skip(otherwise);
  }
  std::optional<Reduction> largest = trace.getReduction(maximum);
  return largest &&
         isa<arith::MaximumFOp, arith::MaxNumFOp>(largest->combiner) &&
         isMinusInfinity(trace, largest->init) &&
         isReducedScores(*largest, scores, largest->term);
}

/// Whether `condition` is true exactly for rows that see no key. Either it
/// tests that all scores of the row are -inf. Or it tests that the sum of
/// exponentials is zero, in a program that replaces a maximum of -inf by zero.
bool SoftmaxMatcher::checkGuard(const Element &condition, const Element &scores,
                                const Element &total) {
  Element element = trace.skip(condition);
  if (auto compare = element.getScalarOp<arith::CmpFOp>()) {
    DenseMap<unsigned, unsigned> bindings;
    return hasSafeMaximum &&
           compare.getPredicate() == arith::CmpFPredicate::OEQ &&
           isZero(trace, element.getOperand(compare.getRhs())) &&
           trace.areEqual(total, element.getOperand(compare.getLhs()), {},
                          bindings);
  }
  std::optional<Reduction> all = trace.getReduction(element);
  if (!all || !isa<arith::AndIOp>(all->combiner))
    return false;
  Attribute init;
  Element start = trace.skip(all->init);
  if (!matchPattern(start.value, m_Constant(&init)))
    return false;
  if (auto elements = dyn_cast<DenseElementsAttr>(init))
    init =
        elements.isSplat() ? elements.getSplatValue<Attribute>() : Attribute();
  auto isTrue = dyn_cast_or_null<IntegerAttr>(init);
  if (!isTrue || isTrue.getValue().isZero())
    return false;
  Element term = trace.skip(all->term);
  auto compare = term.getScalarOp<arith::CmpFOp>();
  if (!compare || compare.getPredicate() != arith::CmpFPredicate::OEQ ||
      !isMinusInfinity(trace, term.getOperand(compare.getRhs())))
    return false;
  // Front ends widen the scores to f64 before they compare them.
  Element compared = trace.skip(term.getOperand(compare.getLhs()));
  if (auto extend = compared.getScalarOp<arith::ExtFOp>())
    if (extend.getType().isF64())
      compared = compared.getOperand(extend.getIn());
  return isReducedScores(*all, scores, compared);
}

std::optional<SoftmaxInfo> SoftmaxMatcher::match(Element element,
                                                 bool &isSoftmax) {
  element = skipGuards(element);
  auto quotient = element.getScalarOp<arith::DivFOp>();
  if (!quotient)
    return std::nullopt;
  Element total = element.getOperand(quotient.getRhs());
  Element power = trace.skip(element.getOperand(quotient.getLhs()));
  auto exp = power.getScalarOp<math::ExpOp>();
  if (!exp)
    return std::nullopt;
  if (!matchSum(total, power))
    return std::nullopt;
  isSoftmax = true;
  // From f64, results would change. In bf16, every step would round.
  if (!power.value.getType().isF32())
    return refuse("expected a softmax in f32");
  Element difference = trace.skip(power.getOperand(exp.getOperand()));
  auto subtract = difference.getScalarOp<arith::SubFOp>();
  if (!subtract)
    return refuse("expected an exponential of a score minus the largest of "
                  "its row");
  info.scores = difference.getOperand(subtract.getLhs());
  if (!matchMaximum(difference.getOperand(subtract.getRhs()), info.scores))
    return refuse("expected the largest of the same scores to be subtracted");
  for (const Element &guard : guards) {
    if (!checkGuard(guard, info.scores, total))
      return refuse("expected probabilities that are zero in rows without "
                    "keys only");
    info.givesZeroForEmptyRows = true;
  }
  return info;
}

std::optional<SoftmaxInfo> fp8::matchSoftmax(ElementTrace &trace,
                                             Element element, bool &isSoftmax,
                                             std::string &reason) {
  return SoftmaxMatcher(trace, reason).match(element, isSoftmax);
}
