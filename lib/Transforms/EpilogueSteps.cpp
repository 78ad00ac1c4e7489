//===- EpilogueSteps.cpp - Operations that an epilogue can contain --------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Describes elementwise operations, dequantizations and reshapes of unit
// dimensions by the loops of a matmul.
//
//===----------------------------------------------------------------------===//

#include "EpilogueSteps.h"
#include "fp8/Analysis/UnitDims.h"
#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Support/DebugStringHelper.h"
#include "llvm/ADT/SmallVectorExtras.h"

using namespace mlir;
using namespace mlir::fp8;

/// Sets the reason and returns failure.
static LogicalResult fail(std::string &reason, const Twine &text) {
  reason = text.str();
  return failure();
}

static StringRef getName(Operation *op) { return op->getName().getStringRef(); }

EpilogueSpace::EpilogueSpace(ScaledMatmulOp matmul)
    : context(matmul.getContext()), numLoops(matmul.getNumLoops()),
      loopSizes(numLoops, ShapedType::kDynamic) {
  for (OpOperand *operand : {&matmul.getAMutable(), &matmul.getBMutable(),
                             &matmul.getInitMutable()}) {
    AffineMap map = matmul.getMatchingIndexingMap(*operand);
    auto type = cast<ShapedType>(operand->get().getType());
    for (auto [expr, size] : llvm::zip_equal(map.getResults(), type.getShape()))
      if (!ShapedType::isDynamic(size))
        loopSizes[cast<AffineDimExpr>(expr).getPosition()] = size;
  }
  maps[matmul->getResult(0)] = matmul.getMapInit();
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

/// `map` with its dimensions replaced by the loop expressions `dims`.
static AffineMap composeWith(AffineMap map, ArrayRef<AffineExpr> dims,
                             const EpilogueSpace &space) {
  return map.replaceDimsAndSymbols(dims, {}, space.numLoops,
                                   /*numResultSyms=*/0);
}

/// The tensor whose elements `op` repeats, and the map from the dimensions of
/// the result to those of this tensor. None if `op` does anything else.
static std::optional<std::pair<Value, AffineMap>>
getBroadcastInput(Operation *op) {
  auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op);
  if (!linalgOp || linalgOp.getNumDpsInputs() != 1 ||
      linalgOp->getNumResults() != 1 ||
      linalgOp.getNumParallelLoops() != linalgOp.getNumLoops() ||
      !linalgOp.getIndexingMapsArray().back().isIdentity() ||
      !isa<RankedTensorType>(linalgOp->getOperand(0).getType()))
    return std::nullopt;
  AffineMap map = linalgOp.getIndexingMapsArray().front();
  // A transpose stays an operation of its own, so that the epilogue reads
  // contiguous elements.
  if (map.isPermutation() && !map.isIdentity())
    return std::nullopt;
  Block *body = linalgOp.getBlock();
  Operation *yield = body->getTerminator();
  if (yield != &body->front() || yield->getOperand(0) != body->getArgument(0))
    return std::nullopt;
  return std::make_pair(linalgOp->getOperand(0), map);
}

/// The element of a splat constant or of a fill with a constant.
static TypedAttr getSplat(Value value) {
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    value = fill.value();
  Attribute constant;
  if (!matchPattern(value, m_Constant(&constant)))
    return {};
  if (auto elements = dyn_cast<SplatElementsAttr>(constant))
    constant = elements.getSplatValue<Attribute>();
  return isa<ElementsAttr>(constant) ? TypedAttr()
                                     : dyn_cast<TypedAttr>(constant);
}

/// Checks [matmul_c9], and that the size of the operand fits.
static LogicalResult checkExtra(Value value, AffineMap map,
                                const EpilogueSpace &space,
                                std::string &reason) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || type.getEncoding())
    return fail(reason, "expected operands that are constants or tensors "
                        "without encoding, got " +
                            debugString(value.getType()));
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), type.getShape())) {
    std::optional<ScaleMapResult> result = parseScaleMapResult(expr);
    int64_t expected = 1;
    if (result && result->dim) {
      int64_t loop = space.loopSizes[*result->dim];
      expected =
          ShapedType::isDynamic(loop) ? size : getScaleDim(loop, result->block);
    }
    if (!result || (!ShapedType::isDynamic(size) && size != expected))
      return fail(reason, "expected operands whose dimensions are dimensions "
                          "of the result, got the map " +
                              debugString(map));
  }
  return success();
}

/// The operand of a step that reads `value` at `dims` composed with `map`.
static FailureOr<EpilogueOperand> makeOperand(Value value, AffineMap map,
                                              ArrayRef<AffineExpr> dims,
                                              const EpilogueSpace &space,
                                              std::string &reason) {
  if (space.maps.contains(value))
    return EpilogueOperand{value, {}, {}};
  AffineMap composed = composeWith(map, dims, space);
  while (auto input = getBroadcastInput(value.getDefiningOp())) {
    value = input->first;
    composed = composeWith(input->second, composed.getResults(), space);
  }
  if (TypedAttr constant = getSplat(value))
    return EpilogueOperand{{}, {}, constant};
  if (failed(checkExtra(value, composed, space, reason)))
    return failure();
  return EpilogueOperand{value, composed, {}};
}

//===----------------------------------------------------------------------===//
// fp8.dequantize, arithmetic on tensors, reshapes
//===----------------------------------------------------------------------===//

static FailureOr<EpilogueStep> makeDequantizeStep(DequantizeOp op,
                                                  const EpilogueSpace &space,
                                                  std::string &reason) {
  auto found = space.maps.find(op.getInput());
  if (found == space.maps.end())
    return fail(reason, "expected the result as data, got it as scale or init "
                        "of 'fp8.dequantize'");
  EpilogueStep step{op, found->second, {}};
  step.operands.resize(op->getNumOperands());
  step.operands.front().value = op.getInput();
  for (auto [scale, map, operand] :
       llvm::zip(op.getScales(), op.getScaleMapValues(),
                 MutableArrayRef(step.operands).drop_front())) {
    FailureOr<EpilogueOperand> made =
        makeOperand(scale, map, step.map.getResults(), space, reason);
    if (failed(made))
      return failure();
    operand = *made;
  }
  return step;
}

static FailureOr<EpilogueStep> makeArithmeticStep(Operation *op,
                                                  const EpilogueSpace &space,
                                                  std::string &reason) {
  EpilogueStep step{op, {}, {}};
  for (Value operand : op->getOperands())
    if (AffineMap map = space.maps.lookup(operand))
      step.map = map;
  AffineMap identity = AffineMap::getMultiDimIdentityMap(
      step.map.getNumResults(), space.context);
  for (Value operand : op->getOperands()) {
    AffineMap map = space.maps.lookup(operand);
    if (map && map != step.map)
      return fail(reason, "expected one map for all reads of the result, got " +
                              debugString(map) + " and " +
                              debugString(step.map));
    FailureOr<EpilogueOperand> made =
        makeOperand(operand, identity, step.map.getResults(), space, reason);
    if (failed(made))
      return failure();
    step.operands.push_back(*made);
  }
  return step;
}

Value fp8::getReshapeSource(Operation *op) {
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return expand.getSrc();
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return collapse.getSrc();
  return {};
}

static FailureOr<EpilogueStep> makeReshapeStep(Operation *op,
                                               const EpilogueSpace &space,
                                               std::string &reason) {
  Value source = getReshapeSource(op);
  Value result = op->getResult(0);
  bool expands = isa<tensor::ExpandShapeOp>(op);
  ArrayRef<int64_t> longShape =
      cast<ShapedType>((expands ? result : source).getType()).getShape();
  AffineMap from = space.maps.lookup(source);
  AffineExpr zero = getAffineConstantExpr(0, space.context);
  SmallVector<ReassociationIndices> groups =
      expands ? cast<tensor::ExpandShapeOp>(op).getReassociationIndices()
              : cast<tensor::CollapseShapeOp>(op).getReassociationIndices();
  SmallVector<AffineExpr> results(cast<ShapedType>(result.getType()).getRank(),
                                  zero);
  for (auto [index, group] : llvm::enumerate(groups)) {
    FailureOr<std::optional<int64_t>> dim = getOnlyLongDim(group, longShape);
    if (failed(dim))
      return fail(reason,
                  "expected a reshape that only adds or drops dimensions of "
                  "size 1, got '" +
                      getName(op) + "' of other dimensions");
    if (expands) {
      results[dim->value_or(group.front())] = from.getResult(index);
      continue;
    }
    // If all dimensions of the group have size 1, use the loop of one of them,
    // if one has a loop.
    for (int64_t position : group)
      if (*dim ? position == **dim : results[index] == zero)
        results[index] = from.getResult(position);
  }
  EpilogueStep step{
      op, AffineMap::get(space.numLoops, 0, results, space.context), {}};
  step.operands.resize(op->getNumOperands());
  step.operands.front().value = source;
  return step;
}

//===----------------------------------------------------------------------===//
// linalg
//===----------------------------------------------------------------------===//

/// Checks that the body can move: it is pure, and uses no values from outside
/// except constants.
static LogicalResult checkBody(linalg::LinalgOp op, std::string &reason) {
  Block *body = op.getBlock();
  for (Operation &nested : *body) {
    if (isa<linalg::IndexOp>(nested))
      return fail(reason, "expected a body without 'linalg.index'");
    if (!isMemoryEffectFree(&nested) || nested.getNumRegions() != 0)
      return fail(reason, "expected a body without side effects and regions, "
                          "got '" +
                              getName(&nested) + "'");
    for (Value operand : nested.getOperands())
      if (operand.getParentBlock() != body &&
          !matchPattern(operand, m_Constant()))
        return fail(reason, "expected scalars that are constants, got one that "
                            "is computed");
  }
  return success();
}

static bool isRead(linalg::LinalgOp op, OpOperand &operand) {
  Block *body = op.getBlock();
  unsigned number = operand.getOperandNumber();
  return number < body->getNumArguments() &&
         !body->getArgument(number).use_empty();
}

/// The loops of `op` as expressions in the loops of the matmul.
static FailureOr<SmallVector<AffineExpr>>
getLoopExprs(linalg::LinalgOp op, const EpilogueSpace &space,
             std::string &reason) {
  SmallVector<AffineExpr> exprs(op.getNumLoops());
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap at = space.maps.lookup(operand.get());
    if (!at || !isRead(op, operand))
      continue;
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [expr, loop] :
         llvm::zip_equal(map.getResults(), at.getResults())) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      bool isUnit = isa<AffineConstantExpr>(loop);
      if (!dim && isUnit)
        continue;
      if (!dim || (exprs[dim.getPosition()] && !isUnit &&
                   exprs[dim.getPosition()] != loop &&
                   isa<AffineDimExpr>(exprs[dim.getPosition()])))
        return fail(reason, "expected one map of distinct dimensions for all "
                            "reads of the result, got " +
                                debugString(map));
      AffineExpr &known = exprs[dim.getPosition()];
      if (!known || !isUnit)
        known = loop;
    }
  }
  return exprs;
}

static FailureOr<EpilogueStep> makeLinalgStep(linalg::LinalgOp op,
                                              const EpilogueSpace &space,
                                              std::string &reason) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInits() != 1)
    return fail(reason, "expected one tensor as result of '" + getName(op) +
                            "', got " + Twine(op->getNumResults()));
  if (op.getNumParallelLoops() != op.getNumLoops())
    return fail(reason, "expected an elementwise operation, got '" +
                            getName(op) + "' with a reduction");
  if (failed(checkBody(op, reason)))
    return failure();
  FailureOr<SmallVector<AffineExpr>> loops = getLoopExprs(op, space, reason);
  if (failed(loops))
    return failure();
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  for (auto [loop, range] : llvm::zip_equal(*loops, ranges)) {
    if (!loop && range != 1)
      return fail(reason, "expected a loop for each dimension of the result, "
                          "got '" +
                              getName(op) + "' with more loops");
    if (!loop)
      loop = getAffineConstantExpr(0, space.context);
  }
  AffineMap resultMap = op.getIndexingMapsArray().back();
  if (!resultMap.isPermutation())
    return fail(reason, "expected an operation that writes each element once, "
                        "got the map " +
                            debugString(resultMap));
  EpilogueStep step{op, composeWith(resultMap, *loops, space), {}};
  step.operands.resize(op->getNumOperands());
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isRead(op, operand))
      continue;
    FailureOr<EpilogueOperand> made =
        makeOperand(operand.get(), op.getMatchingIndexingMap(&operand), *loops,
                    space, reason);
    if (failed(made))
      return failure();
    step.operands[operand.getOperandNumber()] = *made;
  }
  return step;
}

FailureOr<EpilogueStep> fp8::makeEpilogueStep(Operation *op,
                                              const EpilogueSpace &space,
                                              std::string &reason) {
  if (auto dequantize = dyn_cast<DequantizeOp>(op))
    return makeDequantizeStep(dequantize, space, reason);
  if (getReshapeSource(op))
    return makeReshapeStep(op, space, reason);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return makeLinalgStep(linalgOp, space, reason);
  if (OpTrait::hasElementwiseMappableTraits(op) && op->getNumResults() == 1 &&
      isMemoryEffectFree(op) &&
      llvm::all_of(op->getOperandTypes(), llvm::IsaPred<RankedTensorType>))
    return makeArithmeticStep(op, space, reason);
  return fail(reason,
              "expected an elementwise operation, got '" + getName(op) + "'");
}
