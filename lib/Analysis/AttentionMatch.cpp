//===- AttentionMatch.cpp - Attention in several operations ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes an attention. Starts at the product with v, goes back from there
// to q and k, and forward to the value that has the shape and type of the
// result.
//
//===----------------------------------------------------------------------===//

#include "AttentionScores.h"
#include "fp8/Analysis/AttentionInfo.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SmallSet.h"
#include <cmath>

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// The result
//===----------------------------------------------------------------------===//

/// Whether `op` only moves or rounds the elements of its only operand.
static bool movesOrRounds(Operation *op) {
  if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp>(op))
    return true;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics() ||
      linalgOp.getNumDpsInputs() != 1 || linalgOp.getNumDpsInits() != 1 ||
      linalgOp.getNumParallelLoops() != linalgOp.getNumLoops())
    return false;
  auto isPermutation = [&](OpOperand *operand) {
    return linalgOp.getMatchingIndexingMap(operand).isPermutation();
  };
  if (!isPermutation(linalgOp.getDpsInputOperand(0)) ||
      !isPermutation(linalgOp.getDpsInitOperand(0)))
    return false;
  Value yielded = linalgOp.getBlock()->getTerminator()->getOperand(0);
  if (auto round = yielded.getDefiningOp<arith::TruncFOp>())
    yielded = round.getIn();
  return yielded == linalgOp.getBlock()->getArgument(0);
}

/// The last value that is computed from `product` by moving and rounding alone.
static Value getRoot(linalg::LinalgOp product) {
  Value root = product->getResult(0);
  while (root.hasOneUse()) {
    Operation *user = *root.getUsers().begin();
    if (!movesOrRounds(user) || user->getOperand(0) != root)
      break;
    root = user->getResult(0);
  }
  return root;
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

namespace {
/// A tensor whose elements, multiplied by a factor, are those of an operand.
struct Source {
  AttentionOperand operand;
  double factor = 1;
};
} // namespace

/// All bf16 or f16 tensors on the way back from `element`, with the constant
/// factors between them and `element`. The tensor that is computed last is
/// first.
static SmallVector<Source> getSources(ElementTrace &trace, Element element) {
  SmallVector<Source> sources;
  double factor = 1;
  while (true) {
    if (element.isTensor()) {
      Type type = getElementTypeOrSelf(element.value.getType());
      if (type.isBF16() || type.isF16())
        sources.push_back({{element.value, element.indices}, factor});
    }
    if (std::optional<Element> next = trace.step(element)) {
      element = *next;
      continue;
    }
    if (auto extend = element.getScalarOp<arith::ExtFOp>()) {
      element = element.getOperand(extend.getIn());
      continue;
    }
    std::optional<ScaledElement> product = trace.getScaled(element);
    if (!product)
      return sources;
    factor *= product->factor;
    element = product->element;
  }
}

/// The source that is computed first among those whose dimensions each have at
/// most one digit. If there is none, the source that is computed last. Factors
/// do not matter, because the operation has a scale.
static const Source &choose(ElementTrace &trace, ArrayRef<Source> sources) {
  for (const Source &source : llvm::reverse(sources))
    if (llvm::all_of(source.operand.indices, [&](const Digits &index) {
          return trace.digits.resolve(index).size() <= 1;
        }))
      return source;
  return sources.back();
}

//===----------------------------------------------------------------------===//
// The match
//===----------------------------------------------------------------------===//

namespace {
class AttentionMatcher {
public:
  AttentionMatcher(linalg::LinalgOp product, SizeProver &prover)
      : product(product), prover(prover), info(prover) {}

  AttentionMatch match();

private:
  bool readProduct(Value root);
  bool findProbabilities();
  OpOperand *getFactor(const Element &element);
  bool assignLoops();
  bool readScores();
  bool chooseOperands();
  bool checkTypes();
  bool refuse(StringRef why) {
    if (result.reason.empty())
      result.reason = why;
    return false;
  }
  Digits resolve(const Digits &digits) {
    return info.trace.digits.resolve(digits);
  }

  linalg::LinalgOp product;
  SizeProver &prover;
  AttentionMatch result;
  AttentionInfo info;
  Reduction sum;
  Element left, right;
  bool isLeft = true;
  SoftmaxInfo softmax;
  SmallVector<Source> qSources, kSources, vSources;
  double scoreScale = 1;
};
} // namespace

/// Reads the sum of products of two factors whose result is `value`.
bool AttentionMatcher::readProduct(Value value) {
  info.trace = ElementTrace(prover);
  ElementTrace &trace = info.trace;
  Element root = trace.start(value);
  info.result = {root.value, root.indices};
  Element element = trace.skip(root);
  while (auto round = element.getScalarOp<arith::TruncFOp>())
    element = trace.skip(element.getOperand(round.getIn()));
  if (element.value != product->getResult(0))
    return false;
  std::optional<Reduction> reduction = trace.getReduction(element);
  if (!reduction || !isa<arith::AddFOp>(reduction->combiner))
    return false;
  sum = *reduction;
  Element term = trace.skip(sum.term);
  auto multiply = term.getScalarOp<arith::MulFOp>();
  if (!multiply)
    return false;
  left = term.getOperand(multiply.getLhs());
  right = term.getOperand(multiply.getRhs());
  return true;
}

bool AttentionMatcher::findProbabilities() {
  for (bool first : {true, false}) {
    bool isSoftmax = false;
    std::optional<SoftmaxInfo> found = matchSoftmax(
        info.trace, first ? left : right, isSoftmax, result.reason);
    if (!isSoftmax)
      continue;
    isLeft = first;
    result.isAttention = true;
    if (!found)
      return false;
    softmax = *found;
    return true;
  }
  return false;
}

/// The operand of the contraction of which `element`, a value in its body, is
/// an element, or null.
OpOperand *AttentionMatcher::getFactor(const Element &element) {
  Value value = element.value;
  while (auto extend = value.getDefiningOp<arith::ExtFOp>())
    value = extend.getIn();
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument || argument.getOwner() != product.getBlock())
    return nullptr;
  return product.getMatchingOpOperand(argument);
}

/// Finds the roles of the loops of the product. If the sum is not over the keys
/// of the softmax, this is not an attention.
bool AttentionMatcher::assignLoops() {
  Digits reduced = resolve(sum.reduced), keys = resolve(softmax.keys);
  if (llvm::SmallSet<unsigned, 4>(reduced.begin(), reduced.end()) !=
      llvm::SmallSet<unsigned, 4>(keys.begin(), keys.end()))
    return refuse("expected a softmax over the keys that are summed");
  if (!isZero(info.trace, sum.init))
    return refuse("expected a sum of values that starts at zero");
  if (sum.combiner->getResult(0).getType().isF64())
    return refuse("expected sums of values in f32 or narrower");
  info.keys = reduced;
  SmallVector<Digits> rows, columns;
  OpOperand *power = getFactor(isLeft ? left : right);
  OpOperand *value = getFactor(isLeft ? right : left);
  if (!power || !value)
    return refuse("expected a product of two operands");
  AffineMap powers = product.getMatchingIndexingMap(power);
  AffineMap values = product.getMatchingIndexingMap(value);
  AffineMap output =
      product.getMatchingIndexingMap(product.getDpsInitOperand(0));
  for (unsigned loop = 0, e = product.getNumLoops(); loop < e; ++loop) {
    if (!output.isFunctionOfDim(loop) || sum.term.indices[loop].empty())
      continue;
    const Digits &index = sum.term.indices[loop];
    bool inPowers = powers.isFunctionOfDim(loop);
    if (inPowers && values.isFunctionOfDim(loop))
      llvm::append_range(info.batches, index);
    else
      (inPowers ? rows : columns).push_back(index);
  }
  if (columns.size() > 1)
    return refuse("expected values of one dimension of columns");
  if (!columns.empty())
    info.columns = columns.front();
  // The last one is the dimension of rows. Those before it are heads that share
  // keys.
  if (!rows.empty())
    info.rows = rows.pop_back_val();
  for (const Digits &index : rows)
    llvm::append_range(info.batches, index);
  return true;
}

bool AttentionMatcher::readScores() {
  ElementTrace &trace = info.trace;
  std::optional<ScoreInfo> scores =
      matchScores(trace, softmax.scores, info.rows, info.keys, result.reason);
  if (!scores)
    return false;
  const Reduction &product = scores->product;
  if (!isa<arith::AddFOp>(product.combiner) || !isZero(trace, product.init))
    return refuse("expected scores that are sums of products from zero");
  if (product.combiner->getResult(0).getType().isF64())
    return refuse("expected sums of products in f32 or narrower");
  Element term = trace.skip(product.term);
  auto multiply = term.getScalarOp<arith::MulFOp>();
  if (!multiply)
    return refuse("expected scores that are sums of products of q and k");
  info.contracted = product.reduced;
  info.mask = scores->mask;
  info.isMaskInverted = scores->isMaskInverted;
  info.isCausal = scores->isCausal;
  info.givesZeroForEmptyRows = softmax.givesZeroForEmptyRows;
  scoreScale = scores->scale;
  qSources = getSources(trace, term.getOperand(multiply.getLhs()));
  kSources = getSources(trace, term.getOperand(multiply.getRhs()));
  vSources = getSources(trace, isLeft ? right : left);
  llvm::erase_if(vSources,
                 [](const Source &source) { return source.factor != 1; });
  if (qSources.empty() || kSources.empty() || vSources.empty())
    return refuse("expected q, k and v of bf16 or f16");
  return true;
}

/// Decides which factor is q and which is k, and selects the tensors from which
/// q, k and v are read.
bool AttentionMatcher::chooseOperands() {
  auto contains = [&](const Source &source, const Digits &wanted) {
    Digits want = resolve(wanted);
    for (const Digits &index : source.operand.indices)
      for (unsigned digit : resolve(index))
        if (llvm::is_contained(want, digit))
          return true;
    return false;
  };
  const Source *q = &choose(info.trace, qSources);
  const Source *k = &choose(info.trace, kSources);
  const Source *v = &choose(info.trace, vSources);
  if (contains(*q, info.keys) || contains(*k, info.rows))
    std::swap(q, k);
  if (contains(*q, info.keys) || contains(*k, info.rows) ||
      contains(*v, info.rows))
    return refuse("expected rows in q alone and keys in k and v");
  info.q = q->operand;
  info.k = k->operand;
  info.v = v->operand;
  info.scale = static_cast<float>(scoreScale * q->factor * k->factor);
  if (!std::isfinite(info.scale))
    return refuse("expected a finite scale");
  return true;
}

/// Checks that the types and roundings are those that [attention_c14] allows.
bool AttentionMatcher::checkTypes() {
  Type type = getElementTypeOrSelf(info.v.value.getType());
  if (getElementTypeOrSelf(info.q.value.getType()) != type ||
      getElementTypeOrSelf(info.k.value.getType()) != type)
    return refuse("expected q, k and v of one type");
  Type resultType = getElementTypeOrSelf(info.result.value.getType());
  if (!resultType.isBF16() && !resultType.isF16() && !resultType.isF32())
    return refuse("expected a result of bf16, f16 or f32");
  for (Type rounding : softmax.roundings)
    if (rounding != type && !rounding.isF32())
      return refuse("expected probabilities that are rounded to the type of v");
  if (!llvm::is_contained(softmax.roundings, type) && resultType != type)
    return refuse("expected probabilities or a result that are rounded to the "
                  "type of v, since those of the operation are");
  // If another operation reads the probabilities, they are computed anyway.
  if (!getFactor(isLeft ? left : right)->get().hasOneUse())
    return refuse("expected probabilities that nothing else reads");
  return true;
}

AttentionMatch AttentionMatcher::match() {
  if (product->getNumResults() != 1 || !product.hasPureTensorSemantics() ||
      product.getNumReductionLoops() == 0)
    return result;
  // If the reshapes of the result cannot be followed, take the product itself.
  if (!readProduct(getRoot(product)) && !readProduct(product->getResult(0)))
    return result;
  if (!findProbabilities())
    return result;
  if (assignLoops() && readScores() && chooseOperands() && checkTypes())
    result.info = std::move(info);
  return result;
}

AttentionMatch fp8::matchAttention(linalg::LinalgOp product,
                                   SizeProver &prover) {
  return AttentionMatcher(product, prover).match();
}
