//===- ElementTrace.cpp - Where an element of a tensor comes from ---------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Steps through operations, reductions, and comparison of two elements.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/ElementTrace.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::fp8;

Element ElementTrace::start(Value tensor) {
  Element element{tensor, {}, {}};
  auto type = cast<RankedTensorType>(tensor.getType());
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    element.indices.push_back(
        digits.create(size, {tensor, static_cast<int64_t>(dim)}));
  return element;
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

/// A dimension of an operand of `op` that the loop `loop` indexes.
static TensorDim getLoopSource(linalg::LinalgOp op, unsigned loop) {
  AffineExpr expr = getAffineDimExpr(loop, op.getContext());
  for (OpOperand &operand : op->getOpOperands())
    if (isa<RankedTensorType>(operand.get().getType()))
      if (std::optional<unsigned> position =
              op.getMatchingIndexingMap(&operand).getResultPosition(expr))
        return {operand.get(), *position};
  return {};
}

/// The indices of the loops of `op` that compute the element of its result at
/// `indices`. A loop that does not index the result gets a new index, which is
/// added to `reduced`. If `reduced` is null, there must be no such loop.
std::optional<SmallVector<Digits>>
ElementTrace::getLoops(linalg::LinalgOp op, unsigned result,
                       ArrayRef<Digits> indices, Digits *reduced) {
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(result));
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<std::optional<Digits>> known(op.getNumLoops());
  for (auto [expr, index] : llvm::zip_equal(map.getResults(), indices)) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      digits.refine(index, ranges[dim.getPosition()]);
      known[dim.getPosition()] = index;
    } else if (!isa<AffineConstantExpr>(expr)) {
      return std::nullopt;
    }
  }
  SmallVector<Digits> loops;
  for (auto [loop, index, range] : llvm::enumerate(known, ranges)) {
    if (!index) {
      Digits own = digits.create(range, getLoopSource(op, loop));
      if (!reduced && !own.empty())
        return std::nullopt;
      if (reduced)
        llvm::append_range(*reduced, own);
      index = own;
    }
    loops.push_back(*index);
  }
  return loops;
}

bool ElementTrace::divideIndex(const Digits &index, Element &source,
                               ArrayRef<int64_t> group) {
  auto type = cast<RankedTensorType>(source.value.getType());
  SmallVector<int64_t> sizes = llvm::map_to_vector(
      group, [&](int64_t position) { return type.getDimSize(position); });
  std::optional<SmallVector<Digits>> parts =
      digits.divide(index, sizes, [&](size_t position, TensorDim other) {
        return other.tensor &&
               prover->areEqualSizes(source.value, group[position],
                                     other.tensor, other.dim);
      });
  if (!parts)
    return false;
  for (auto [position, part] : llvm::zip_equal(group, *parts))
    source.indices[position] = part;
  return true;
}

/// Steps through a broadcast that is decided at run time: the program reads the
/// element at the loop's index, or at 0 if the size of the tensor is 1. This is
/// possible only if the size is known to equal that of the loop, so that
/// nothing is repeated.
std::optional<Element> ElementTrace::stepExtract(const Element &element,
                                                 Operation *op) {
  auto extract = cast<tensor::ExtractOp>(op);
  Element source{extract.getTensor(), {}, {}};
  for (auto [position, index] : llvm::enumerate(extract.getIndices())) {
    Value number = index;
    if (matchPattern(number, m_Zero()) &&
        cast<RankedTensorType>(source.value.getType()).getDimSize(position) ==
            1) {
      source.indices.push_back({});
      continue;
    }
    auto select = number.getDefiningOp<arith::SelectOp>();
    if (select && matchPattern(select.getTrueValue(), m_Zero()))
      number = select.getFalseValue();
    auto loop = number.getDefiningOp<linalg::IndexOp>();
    linalg::LinalgOp body = element.body;
    if (!loop || loop->getParentOp() != body.getOperation())
      return std::nullopt;
    TensorDim of = getLoopSource(body, loop.getDim());
    if (!of.tensor ||
        !prover->areEqualSizes(source.value, position, of.tensor, of.dim))
      return std::nullopt;
    if (select) {
      auto compare = select.getCondition().getDefiningOp<arith::CmpIOp>();
      if (!compare || compare.getPredicate() != arith::CmpIPredicate::eq ||
          !matchPattern(compare.getRhs(), m_One()) ||
          !prover->isSize(compare.getLhs(), source.value, position))
        return std::nullopt;
    }
    source.indices.push_back(element.indices[loop.getDim()]);
  }
  return source;
}

std::optional<Element> ElementTrace::stepTensor(const Element &element) {
  Value value = element.value;
  if (auto cast = value.getDefiningOp<tensor::CastOp>())
    if (auto type = dyn_cast<RankedTensorType>(cast.getSource().getType())) {
      for (auto [index, size] :
           llvm::zip_equal(element.indices, type.getShape()))
        digits.refine(index, size);
      return Element{cast.getSource(), {}, element.indices};
    }
  if (auto collapse = value.getDefiningOp<tensor::CollapseShapeOp>()) {
    Element source{collapse.getSrc(), {}, {}};
    source.indices.resize(collapse.getSrcType().getRank());
    for (auto [group, index] :
         llvm::zip_equal(collapse.getReassociationIndices(), element.indices))
      if (!divideIndex(index, source, group))
        return std::nullopt;
    return source;
  }
  if (auto reshape = value.getDefiningOp<tensor::ReshapeOp>()) {
    auto type = dyn_cast<RankedTensorType>(reshape.getSource().getType());
    if (!type)
      return std::nullopt;
    Element source{reshape.getSource(), {}, {}};
    source.indices.resize(type.getRank());
    Digits joint;
    for (const Digits &index : element.indices)
      llvm::append_range(joint, index);
    SmallVector<int64_t> all =
        llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()));
    if (!divideIndex(joint, source, all))
      return std::nullopt;
    return source;
  }
  if (auto expand = value.getDefiningOp<tensor::ExpandShapeOp>()) {
    Element source{expand.getSrc(), {}, {}};
    for (const ReassociationIndices &group : expand.getReassociationIndices()) {
      Digits joint;
      for (int64_t position : group)
        llvm::append_range(joint, element.indices[position]);
      source.indices.push_back(joint);
    }
    return source;
  }
  auto op = value.getDefiningOp<linalg::LinalgOp>();
  if (!op || !op.hasPureTensorSemantics() ||
      op.getNumParallelLoops() != op.getNumLoops())
    return std::nullopt;
  unsigned result = cast<OpResult>(value).getResultNumber();
  std::optional<SmallVector<Digits>> loops =
      getLoops(op, result, element.indices, nullptr);
  if (!loops)
    return std::nullopt;
  return Element{op.getBlock()->getTerminator()->getOperand(result), op,
                 *loops};
}

std::optional<Element> ElementTrace::step(const Element &element) {
  if (element.isTensor())
    return stepTensor(element);
  if (auto extract = element.getScalarOp<tensor::ExtractOp>())
    return element.body ? stepExtract(element, extract) : std::nullopt;
  auto argument = dyn_cast<BlockArgument>(element.value);
  linalg::LinalgOp op = element.body;
  if (!argument || !op || argument.getOwner() != op.getBlock())
    return std::nullopt;
  OpOperand *operand = op.getMatchingOpOperand(argument);
  if (op.isDpsInit(operand))
    return std::nullopt;
  Element source{operand->get(), {}, {}};
  if (!source.isTensor())
    return source;
  for (AffineExpr expr : op.getMatchingIndexingMap(operand).getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    auto constant = dyn_cast<AffineConstantExpr>(expr);
    if (!dim && (!constant || constant.getValue() != 0))
      return std::nullopt;
    unsigned position = source.indices.size();
    bool isUnit =
        cast<RankedTensorType>(source.value.getType()).getDimSize(position) ==
        1;
    source.indices.push_back(dim && !isUnit ? element.indices[dim.getPosition()]
                                            : Digits());
  }
  return source;
}

Element ElementTrace::skip(Element element) {
  while (std::optional<Element> next = step(element))
    element = *next;
  return element;
}

//===----------------------------------------------------------------------===//
// Reductions and constants
//===----------------------------------------------------------------------===//

std::optional<Reduction> ElementTrace::getReduction(const Element &element) {
  if (!element.isTensor())
    return std::nullopt;
  auto op = element.value.getDefiningOp<linalg::LinalgOp>();
  if (!op || !op.hasPureTensorSemantics() || op.getNumReductionLoops() == 0)
    return std::nullopt;
  unsigned result = cast<OpResult>(element.value).getResultNumber();
  Reduction reduction;
  std::optional<SmallVector<Digits>> loops =
      getLoops(op, result, element.indices, &reduction.reduced);
  Operation *combiner =
      op.getBlock()->getTerminator()->getOperand(result).getDefiningOp();
  if (!loops || !combiner || combiner->getNumOperands() != 2)
    return std::nullopt;
  OpOperand *init = op.getDpsInitOperand(result);
  Value accumulator = op.getMatchingBlockArgument(init);
  Value left = combiner->getOperand(0), right = combiner->getOperand(1);
  if ((left == accumulator) == (right == accumulator))
    return std::nullopt;
  reduction.op = op;
  reduction.combiner = combiner;
  reduction.term = {left == accumulator ? right : left, op, *loops};
  reduction.init = {init->get(), {}, element.indices};
  return reduction;
}

std::optional<APFloat> ElementTrace::getConstant(Element element) {
  element = skip(element);
  Attribute attribute;
  if (matchPattern(element.value, m_Constant(&attribute))) {
    if (auto number = dyn_cast<FloatAttr>(attribute))
      return number.getValue();
    auto elements = dyn_cast<DenseElementsAttr>(attribute);
    if (elements && elements.isSplat() &&
        isa<FloatType>(elements.getElementType()))
      return elements.getSplatValue<APFloat>();
    return std::nullopt;
  }
  Operation *op = element.isTensor() ? nullptr : element.value.getDefiningOp();
  if (!op || !isa<arith::ExtFOp, arith::TruncFOp>(op))
    return std::nullopt;
  std::optional<APFloat> number =
      getConstant(element.getOperand(op->getOperand(0)));
  bool losesInfo;
  if (number)
    number->convert(
        cast<FloatType>(element.value.getType()).getFloatSemantics(),
        APFloat::rmNearestTiesToEven, &losesInfo);
  return number;
}

std::optional<ScaledElement> ElementTrace::getScaled(const Element &element) {
  auto product = element.getScalarOp<arith::MulFOp>();
  if (!product)
    return std::nullopt;
  Element left = element.getOperand(product.getLhs());
  Element right = element.getOperand(product.getRhs());
  std::optional<APFloat> factor = getConstant(right);
  if (!factor) {
    std::swap(left, right);
    factor = getConstant(right);
  }
  if (!factor)
    return std::nullopt;
  return ScaledElement{left, factor->convertToDouble()};
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

bool ElementTrace::areSameIndices(ArrayRef<Digits> first,
                                  ArrayRef<Digits> second, const Digits &free,
                                  DenseMap<unsigned, unsigned> &bindings) {
  Digits freeNow = digits.resolve(free);
  for (auto [one, other] : llvm::zip_equal(first, second)) {
    Digits left = digits.resolve(one), right = digits.resolve(other);
    // Split a free digit that is compared with several digits.
    if (right.size() == 1 && left.size() > 1 &&
        llvm::is_contained(freeNow, right.front()) &&
        !bindings.contains(right.front())) {
      digits.split(right.front(), llvm::map_to_vector(left, [&](unsigned d) {
                     return digits.getSize(d);
                   }));
      right = digits.resolve(right);
      freeNow = digits.resolve(free);
    }
    if (left.size() != right.size())
      return false;
    for (auto [a, b] : llvm::zip_equal(left, right)) {
      auto bound = bindings.find(b);
      if (bound != bindings.end() ? bound->second == a : a == b)
        continue;
      if (bound != bindings.end() || !llvm::is_contained(freeNow, b))
        return false;
      int64_t sizeA = digits.getSize(a), sizeB = digits.getSize(b);
      if (!ShapedType::isDynamic(sizeA) && !ShapedType::isDynamic(sizeB) &&
          sizeA != sizeB)
        return false;
      bindings[b] = a;
    }
  }
  return true;
}

bool ElementTrace::areEqual(Element first, Element second, const Digits &free,
                            DenseMap<unsigned, unsigned> &bindings) {
  // First look whether both are elements of the same value.
  while (first.value != second.value || first.body != second.body) {
    std::optional<Element> next = step(second);
    if (!next)
      break;
    second = *next;
  }
  if (first.value == second.value && first.body == second.body)
    return areSameIndices(first.indices, second.indices, free, bindings);
  first = skip(first);
  second = skip(second);
  if (first.value == second.value && first.body == second.body)
    return areSameIndices(first.indices, second.indices, free, bindings);
  if (first.isTensor() || second.isTensor())
    return false;
  Operation *one = first.value.getDefiningOp();
  Operation *other = second.value.getDefiningOp();
  if (!one || !other || one->getName() != other->getName() ||
      one->getNumOperands() != other->getNumOperands() ||
      one->getNumResults() != 1 || other->getNumResults() != 1 ||
      one->getNumRegions() != 0 ||
      one->getPropertiesAsAttribute() != other->getPropertiesAsAttribute() ||
      first.value.getType() != second.value.getType() ||
      !isMemoryEffectFree(one))
    return false;
  // An index of a loop has no operands, so its digits have not been compared.
  if (isa<linalg::IndexOp>(one))
    return false;
  return llvm::all_of_zip(
      one->getOperands(), other->getOperands(), [&](Value a, Value b) {
        return areEqual(first.getOperand(a), second.getOperand(b), free,
                        bindings);
      });
}
