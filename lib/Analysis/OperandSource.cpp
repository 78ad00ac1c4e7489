//===- OperandSource.cpp - Where a matmul operand comes from --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks through producers that only move, repeat or widen elements.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/OperandSource.h"
#include "fp8/Analysis/UnitDims.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::fp8;

/// The search stops after this number of producers.
static constexpr unsigned maxChainLength = 16;

namespace {
/// One producer: from the dimensions of its result to those of its input.
struct Step {
  Value input;
  AffineMap map;
  std::optional<OperandScale> scale;
  Type fakeQuantizedType;
  bool isBroadcast = false;
};
} // namespace

//===----------------------------------------------------------------------===//
// Reshapes of unit dimensions
//===----------------------------------------------------------------------===//

/// The only dimension of `group` that is not statically 1. If all are 1, the
/// first one; if several are not, none.
static std::optional<int64_t> getOnlyDim(ArrayRef<int64_t> shape,
                                         ArrayRef<int64_t> group) {
  FailureOr<std::optional<int64_t>> only = getOnlyLongDim(group, shape);
  if (failed(only))
    return std::nullopt;
  return *only || group.empty() ? *only : group.front();
}

static std::optional<Step> matchReshape(Operation *op) {
  MLIRContext *context = op->getContext();
  SmallVector<AffineExpr> results;
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    for (ArrayRef<int64_t> group : expand.getReassociationIndices()) {
      std::optional<int64_t> dim =
          getOnlyDim(expand.getResultType().getShape(), group);
      if (!dim)
        return std::nullopt;
      results.push_back(getAffineDimExpr(*dim, context));
    }
    return Step{
        expand.getSrc(),
        AffineMap::get(expand.getResultType().getRank(), 0, results, context),
        {},
        {}};
  }
  auto collapse = cast<tensor::CollapseShapeOp>(op);
  ArrayRef<int64_t> shape = collapse.getSrcType().getShape();
  results.assign(shape.size(), getAffineConstantExpr(0, context));
  for (auto [index, group] :
       llvm::enumerate(collapse.getReassociationIndices())) {
    std::optional<int64_t> dim = getOnlyDim(shape, group);
    if (!dim)
      return std::nullopt;
    results[*dim] = getAffineDimExpr(index, context);
  }
  return Step{
      collapse.getSrc(),
      AffineMap::get(collapse.getResultType().getRank(), 0, results, context),
      {},
      {}};
}

//===----------------------------------------------------------------------===//
// Elementwise linalg ops
//===----------------------------------------------------------------------===//

/// From the result's dimensions to those of an input, for an op whose loops
/// are the result's dimensions in some order.
static AffineMap getInputMap(linalg::LinalgOp op, OpOperand *input) {
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (!result.isPermutation())
    return {};
  AffineMap map =
      op.getMatchingIndexingMap(input).compose(inversePermutation(result));
  auto shape = cast<ShapedType>(input->get().getType()).getShape();
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), shape)) {
    auto constant = dyn_cast<AffineConstantExpr>(expr);
    bool isUnit = constant && constant.getValue() == 0 && size == 1;
    if (!isUnit && !isa<AffineDimExpr>(expr))
      return {};
  }
  return map;
}

/// Whether each result of `map` is `d`, `d floordiv c` or 0, each dimension at
/// most once.
static bool isScaleMap(AffineMap map) {
  llvm::SmallBitVector used(map.getNumDims());
  for (AffineExpr expr : map.getResults()) {
    std::optional<ScaleMapResult> result = parseScaleMapResult(expr);
    if (!result || (result->dim && used.test(*result->dim)))
      return false;
    if (result->dim)
      used.set(*result->dim);
  }
  return true;
}

/// The scale that `factor`, a value in the body of `op`, is an element of.
static std::optional<OperandScale> matchScale(linalg::LinalgOp op,
                                              Value factor) {
  while (auto ext = factor.getDefiningOp<arith::ExtFOp>())
    factor = ext.getIn();
  if (!fp8::getScaleType(factor.getType()))
    return std::nullopt;
  unsigned rank = cast<ShapedType>(op.getDpsInits()[0].getType()).getRank();
  auto argument = dyn_cast<BlockArgument>(factor);
  if (!argument || argument.getOwner() != op.getBlock()) {
    // A scalar from outside of the body.
    if (op->isAncestor(factor.getParentBlock()->getParentOp()))
      return std::nullopt;
    return OperandScale{factor, AffineMap::get(rank, 0, op.getContext())};
  }
  OpOperand *input = op.getMatchingOpOperand(argument);
  if (!op.isDpsInput(input) || !isa<RankedTensorType>(input->get().getType()))
    return std::nullopt;
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  AffineMap map =
      op.getMatchingIndexingMap(input).compose(inversePermutation(result));
  if (!isScaleMap(map))
    return std::nullopt;
  return OperandScale{input->get(), map};
}

/// Follows casts from `value`, a value in the body, to the input that it comes
/// from, and notes a cast to FP8 and back.
static OpOperand *matchCasts(linalg::LinalgOp op, Value value,
                             Type &fakeQuantized) {
  while (Operation *cast = value.getDefiningOp()) {
    Type type = value.getType();
    if (isa<arith::TruncFOp>(cast)) {
      // Accept only a cast to FP8 and back, because other roundings change the
      // values.
      if (!getFormat(type) || fakeQuantized)
        return nullptr;
      fakeQuantized = type;
    } else if (!isa<arith::ExtFOp>(cast)) {
      return nullptr;
    }
    value = cast->getOperand(0);
  }
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument || argument.getOwner() != op.getBlock())
    return nullptr;
  OpOperand *input = op.getMatchingOpOperand(argument);
  return op.isDpsInput(input) ? input : nullptr;
}

/// The data and the scale among the factors of `mul`. The data are the factor
/// that is FP8, or else the one that has more dimensions.
static std::pair<Value, Value> pickFactors(linalg::LinalgOp op,
                                           arith::MulFOp mul) {
  auto getPriority = [&](Value value) -> int64_t {
    Type fake;
    OpOperand *input = matchCasts(op, value, fake);
    if (!input || !isa<RankedTensorType>(input->get().getType()))
      return -1;
    if (fake || getFormat(getElementTypeOrSelf(input->get().getType())))
      return std::numeric_limits<int64_t>::max();
    AffineMap map = op.getMatchingIndexingMap(input);
    return llvm::count_if(
        llvm::seq<unsigned>(0, map.getNumDims()),
        [&](unsigned dim) { return map.isFunctionOfDim(dim); });
  };
  if (getPriority(mul.getLhs()) >= getPriority(mul.getRhs()))
    return {mul.getLhs(), mul.getRhs()};
  return {mul.getRhs(), mul.getLhs()};
}

static std::optional<Step> matchElementwise(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInits() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops() || !op.getBlock())
    return std::nullopt;
  if (!op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isPermutation())
    return std::nullopt;
  Value yielded = op.getBlock()->getTerminator()->getOperand(0);
  // The rounding of a dequantized value to bf16 may be ignored.
  Value product = yielded;
  if (auto trunc = product.getDefiningOp<arith::TruncFOp>())
    product = trunc.getIn();
  std::optional<OperandScale> scale;
  if (auto mul = product.getDefiningOp<arith::MulFOp>()) {
    auto [data, factor] = pickFactors(op, mul);
    scale = matchScale(op, factor);
    if (!scale)
      return std::nullopt;
    yielded = data;
  }
  Step step;
  OpOperand *input = matchCasts(op, yielded, step.fakeQuantizedType);
  if (!input || !isa<RankedTensorType>(input->get().getType()))
    return std::nullopt;
  step.input = input->get();
  step.map = getInputMap(op, input);
  step.scale = scale;
  if (!step.map)
    return std::nullopt;
  step.isBroadcast = step.map.getNumResults() < step.map.getNumDims();
  for (AffineExpr expr : step.map.getResults())
    step.isBroadcast |= isa<AffineConstantExpr>(expr);
  return step;
}

//===----------------------------------------------------------------------===//
// Any producer
//===----------------------------------------------------------------------===//

static AffineMap getIdentityMap(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  return AffineMap::getMultiDimIdentityMap(type.getRank(), value.getContext());
}

/// Matches a cast that changes only the element type or the static sizes.
static std::optional<Step> matchCastOp(Operation *op,
                                       const LookThrough &through) {
  if (auto cast = dyn_cast<tensor::CastOp>(op)) {
    auto source = dyn_cast<RankedTensorType>(cast.getSource().getType());
    auto result = dyn_cast<RankedTensorType>(cast.getType());
    if (!source || !result ||
        (!through.reshapes &&
         source.getNumDynamicDims() > result.getNumDynamicDims()))
      return std::nullopt;
    return Step{cast.getSource(), getIdentityMap(cast.getSource()), {}, {}};
  }
  bool widens = isa<arith::ExtFOp>(op);
  if (auto cast = dyn_cast<fp8::CastOp>(op))
    widens = getFormat(getElementTypeOrSelf(cast.getInput().getType())) &&
             getFloatKind(getElementTypeOrSelf(cast.getType()));
  if (!widens)
    return std::nullopt;
  return Step{op->getOperand(0), getIdentityMap(op->getOperand(0)), {}, {}};
}

static std::optional<Step> matchStep(Operation *op,
                                     const LookThrough &through) {
  if (std::optional<Step> step = matchCastOp(op, through))
    return step;
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(op))
    return through.reshapes ? matchReshape(op) : std::nullopt;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return std::nullopt;
  std::optional<Step> step = matchElementwise(linalgOp);
  if (step && step->isBroadcast && !through.broadcasts)
    return std::nullopt;
  return step;
}

static bool isFP8(Value value) {
  return getFormat(getElementTypeOrSelf(value.getType())).has_value();
}

/// Takes the data and scales of a producer `fp8.dequantize`, which ends the
/// search.
static bool takeDequantize(OperandSource &source) {
  auto dequantize = source.value.getDefiningOp<DequantizeOp>();
  if (!dequantize || !isFP8(dequantize.getInput()))
    return false;
  SmallVector<AffineMap> maps = dequantize.getScaleMapValues();
  for (auto [scale, map] : llvm::zip_equal(dequantize.getScales(), maps))
    source.scales.push_back({scale, map.compose(source.map)});
  source.chain.push_back(dequantize);
  source.value = dequantize.getInput();
  return true;
}

OperandSource fp8::getOperandSource(Value operand, const LookThrough &through) {
  OperandSource source;
  source.value = operand;
  source.map = getIdentityMap(operand);
  // The state before the first scale. It is the result if no FP8 data follow.
  OperandSource unscaled;
  bool hasScale = false;
  while (source.chain.size() < maxChainLength) {
    if (isFP8(source.value))
      break;
    Operation *op = source.value.getDefiningOp();
    if (!op ||
        (through.scales && !source.fakeQuantizedType && takeDequantize(source)))
      break;
    std::optional<Step> step = matchStep(op, through);
    if (!step || (step->scale && !through.scales))
      break;
    // A cast to FP8 must be a cast of the value itself, and not of a scaled
    // value or of codes.
    if (source.fakeQuantizedType &&
        (step->fakeQuantizedType || step->scale || isFP8(step->input)))
      break;
    if (step->scale) {
      if (!hasScale)
        unscaled = source;
      hasScale = true;
      source.scales.push_back(
          {step->scale->value, step->scale->map.compose(source.map)});
    }
    if (step->fakeQuantizedType)
      source.fakeQuantizedType = step->fakeQuantizedType;
    source.isBroadcast |= step->isBroadcast;
    source.map = step->map.compose(source.map);
    source.value = step->input;
    source.chain.push_back(op);
  }
  source.isQuantized = isFP8(source.value);
  if (hasScale && !source.isQuantized && !source.fakeQuantizedType)
    source = unscaled;
  source.origin = getOrigin(source.value);
  if (source.origin.kind != OriginKind::Value)
    source.gather = getGatherInfo(source.value);
  return source;
}
