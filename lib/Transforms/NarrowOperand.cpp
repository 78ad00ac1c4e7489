//===- NarrowOperand.cpp - f32 tensors of bf16 or f16 elements ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks through producers that move elements or multiply all of them by the
// same number. Rebuilds these producers in the narrow type and without the
// numbers.
//
//===----------------------------------------------------------------------===//

#include "NarrowOperand.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::fp8;

/// The search stops after this number of producers.
static constexpr size_t maxChainLength = 16;

static bool isWidening(arith::ExtFOp op) {
  Type from = getElementTypeOrSelf(op.getIn().getType());
  return getElementTypeOrSelf(op.getType()).isF32() &&
         (from.isBF16() || from.isF16());
}

//===----------------------------------------------------------------------===//
// Factors
//===----------------------------------------------------------------------===//

/// Whether `value` is the same for all elements of `owner`. Adds the inputs
/// with one element from which it is computed to `tensors`.
static bool isUniform(linalg::LinalgOp owner, Value value,
                      SmallVectorImpl<OpOperand *> &tensors) {
  if (value.getParentBlock() != owner.getBlock())
    return true;
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    OpOperand *operand = owner.getMatchingOpOperand(argument);
    if (!owner.isDpsInput(operand) ||
        !owner.getMatchingIndexingMap(operand).isConstant())
      return false;
    tensors.push_back(operand);
    return true;
  }
  Operation *op = value.getDefiningOp();
  return op->getNumRegions() == 0 && isPure(op) && !isa<linalg::IndexOp>(op) &&
         llvm::all_of(op->getOperands(), [&](Value operand) {
           return isUniform(owner, operand, tensors);
         });
}

OpOperand *fp8::getFactorTensor(const UniformFactor &factor) {
  SmallVector<OpOperand *> tensors;
  isUniform(factor.owner, factor.factor, tensors);
  return tensors.empty() ? nullptr : tensors.front();
}

/// Whether `value` is a factor that can be computed elsewhere, from at most one
/// input.
static bool isFactor(linalg::LinalgOp owner, Value value) {
  SmallVector<OpOperand *> tensors;
  return isUniform(owner, value, tensors) && llvm::all_equal(tensors);
}

static Value cloneValue(OpBuilder &builder, linalg::LinalgOp owner, Value value,
                        IRMapping &mapping) {
  Operation *op = value.getDefiningOp();
  if (mapping.contains(value) || value.getParentBlock() != owner.getBlock())
    return mapping.lookupOrDefault(value);
  for (Value operand : op->getOperands())
    cloneValue(builder, owner, operand, mapping);
  builder.clone(*op, mapping);
  return mapping.lookup(value);
}

Value fp8::cloneFactor(OpBuilder &builder, const UniformFactor &factor,
                       Value element) {
  IRMapping mapping;
  linalg::LinalgOp owner = factor.owner;
  if (OpOperand *tensor = getFactorTensor(factor))
    mapping.map(owner.getMatchingBlockArgument(tensor), element);
  return cloneValue(builder, owner, factor.factor, mapping);
}

/// Removes the factors from `value`, the last one first, and adds them to
/// `factors`.
static Value takeFactors(linalg::LinalgOp op, Value value,
                         SmallVectorImpl<UniformFactor> &factors) {
  while (Operation *product = value.getDefiningOp()) {
    if (!isa<arith::MulFOp, arith::DivFOp>(product) ||
        product->getBlock() != op.getBlock())
      break;
    Value data = product->getOperand(0), factor = product->getOperand(1);
    if (isa<arith::MulFOp>(product) && !isFactor(op, factor))
      std::swap(data, factor);
    if (!isFactor(op, factor) || isFactor(op, data))
      break;
    factors.push_back({op, product, factor});
    value = data;
  }
  return value;
}

//===----------------------------------------------------------------------===//
// Producers
//===----------------------------------------------------------------------===//

/// The value in the body that gives each element of the result, before it is
/// widened and multiplied by factors. Null if the operation computes anything
/// else.
static Value getElement(linalg::LinalgOp op,
                        SmallVectorImpl<UniformFactor> &factors) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInits() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops() ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isPermutation() ||
      op.payloadUsesValueFromOperand(op.getDpsInitOperand(0)))
    return {};
  Value value =
      takeFactors(op, op.getBlock()->getTerminator()->getOperand(0), factors);
  if (auto widen = value.getDefiningOp<arith::ExtFOp>())
    return isWidening(widen) ? widen.getIn() : Value();
  bool isInput =
      isa<BlockArgument>(value) || value.getDefiningOp<tensor::ExtractOp>();
  return isInput ? value : Value();
}

/// The tensor.extract that reads `element`, at positions that do not depend on
/// elements of tensors; otherwise null. Front ends repeat a tensor in this way
/// if it may have one row or several.
static tensor::ExtractOp getGather(linalg::LinalgOp op, Value element) {
  auto extract = element.getDefiningOp<tensor::ExtractOp>();
  bool gathers = extract && extract->getBlock() == op.getBlock() &&
                 op.getNumDpsInputs() == 0 &&
                 extract.getTensor().getParentBlock() != op.getBlock();
  return gathers ? extract : nullptr;
}

/// The input of which `element` is an element, or null.
static OpOperand *getMovedInput(linalg::LinalgOp op, Value element) {
  auto argument = dyn_cast<BlockArgument>(element);
  if (!argument || argument.getOwner() != op.getBlock())
    return nullptr;
  OpOperand *operand = op.getMatchingOpOperand(argument);
  bool moves = op.isDpsInput(operand) &&
               isa<RankedTensorType>(operand->get().getType()) &&
               op.getMatchingIndexingMap(operand).isProjectedPermutation(
                   /*allowZeroInResults=*/true);
  return moves ? operand : nullptr;
}

static bool isView(Operation *op) {
  return isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp,
             tensor::ExtractSliceOp>(op) &&
         isa<RankedTensorType>(op->getOperand(0).getType()) &&
         isa<RankedTensorType>(op->getResult(0).getType());
}

static bool isNarrow(Value value) {
  Type type = getElementTypeOrSelf(value.getType());
  return type.isBF16() || type.isF16();
}

/// Adds one more producer to the chain. Returns false if that is not possible.
static bool takeProducer(NarrowOperand &operand) {
  Operation *op = operand.source.getDefiningOp();
  if (!op)
    return false;
  if (auto widen = dyn_cast<arith::ExtFOp>(op)) {
    operand.source = widen.getIn();
    return isWidening(widen) && isa<RankedTensorType>(widen.getIn().getType());
  }
  operand.chain.push_back(op);
  if (isView(op)) {
    operand.source = op->getOperand(0);
    return true;
  }
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  Value element = linalgOp ? getElement(linalgOp, operand.factors) : Value();
  if (!element)
    return false;
  if (OpOperand *input = getMovedInput(linalgOp, element)) {
    operand.source = input->get();
    return true;
  }
  if (tensor::ExtractOp gather = getGather(linalgOp, element)) {
    operand.source = gather.getTensor();
    return true;
  }
  // The operation itself computes narrow elements, so its result is the source.
  return isNarrow(element);
}

/// Whether the last operation of the chain computes elements and then widens
/// them.
static bool computesSource(const NarrowOperand &operand) {
  return !isNarrow(operand.source);
}

std::optional<NarrowOperand> fp8::findNarrowOperand(Value value) {
  NarrowOperand operand;
  operand.source = value;
  if (!getElementTypeOrSelf(value.getType()).isF32())
    return std::nullopt;
  while (!isNarrow(operand.source)) {
    Value before = operand.source;
    if (operand.chain.size() == maxChainLength || !takeProducer(operand))
      return std::nullopt;
    if (operand.source == before)
      break;
  }
  // Factors were collected from the last to the first.
  std::reverse(operand.factors.begin(), operand.factors.end());
  return operand;
}

//===----------------------------------------------------------------------===//
// Rebuilding in the narrow type
//===----------------------------------------------------------------------===//

static Value createEmpty(OpBuilder &builder, linalg::LinalgOp like, Type type) {
  Value init = like.getDpsInits().front();
  return tensor::EmptyOp::create(
      builder, like.getLoc(),
      tensor::getMixedSizes(builder, like.getLoc(), init), type);
}

/// Moves `source` as `op` moves its input.
static Value rebuildMove(OpBuilder &builder, linalg::LinalgOp op, Value source,
                         OpOperand *input) {
  AffineMap from = op.getMatchingIndexingMap(input);
  AffineMap to = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  auto type = cast<RankedTensorType>(source.getType());
  if (from == to && type.getShape() ==
                        cast<ShapedType>(op->getResult(0).getType()).getShape())
    return source;
  Value empty = createEmpty(builder, op, type.getElementType());
  return linalg::GenericOp::create(
             builder, op.getLoc(), empty.getType(), source, empty,
             ArrayRef{from, to}, op.getIteratorTypesArray(),
             [](OpBuilder &b, Location loc, ValueRange arguments) {
               linalg::YieldOp::create(b, loc, arguments.front());
             })
      .getResult(0);
}

/// Computes `element` as `op` does.
static Value rebuildElement(OpBuilder &builder, linalg::LinalgOp op,
                            Value element) {
  Value empty = createEmpty(builder, op, element.getType());
  return linalg::GenericOp::create(
             builder, op.getLoc(), empty.getType(), op.getDpsInputs(), empty,
             op.getIndexingMapsArray(), op.getIteratorTypesArray(),
             [&](OpBuilder &b, Location loc, ValueRange arguments) {
               IRMapping mapping;
               mapping.map(op.getBlock()->getArguments().drop_back(),
                           arguments.drop_back());
               linalg::YieldOp::create(b, loc,
                                       cloneValue(b, op, element, mapping));
             })
      .getResult(0);
}

/// Reads `source` where `gather`, in the body of `op`, reads its tensor.
static Value rebuildGather(OpBuilder &builder, linalg::LinalgOp op,
                           Value source, tensor::ExtractOp gather) {
  Value empty =
      createEmpty(builder, op, getElementTypeOrSelf(source.getType()));
  return linalg::GenericOp::create(
             builder, op.getLoc(), empty.getType(), ValueRange(), empty,
             op.getIndexingMapsArray(), op.getIteratorTypesArray(),
             [&](OpBuilder &b, Location loc, ValueRange) {
               IRMapping mapping;
               SmallVector<Value> indices;
               for (Value index : gather.getIndices())
                 indices.push_back(cloneValue(b, op, index, mapping));
               Value element =
                   tensor::ExtractOp::create(b, loc, source, indices);
               linalg::YieldOp::create(b, loc, element);
             })
      .getResult(0);
}

static Value rebuildView(OpBuilder &builder, Operation *op, Value source) {
  IRMapping mapping;
  mapping.map(op->getOperand(0), source);
  Operation *view = builder.clone(*op, mapping);
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  view->getResult(0).setType(
      type.clone(getElementTypeOrSelf(source.getType())));
  return view->getResult(0);
}

Value fp8::rebuildNarrow(RewriterBase &rewriter, const NarrowOperand &operand) {
  Value value = operand.source;
  bool computes = computesSource(operand);
  for (Operation *op : llvm::reverse(operand.chain)) {
    if (isView(op)) {
      value = rebuildView(rewriter, op, value);
      continue;
    }
    auto linalgOp = cast<linalg::LinalgOp>(op);
    SmallVector<UniformFactor> factors;
    Value element = getElement(linalgOp, factors);
    if (computes)
      value = rebuildElement(rewriter, linalgOp, element);
    else if (tensor::ExtractOp gather = getGather(linalgOp, element))
      value = rebuildGather(rewriter, linalgOp, value, gather);
    else
      value = rebuildMove(rewriter, linalgOp, value,
                          getMovedInput(linalgOp, element));
    computes = false;
  }
  return value;
}
