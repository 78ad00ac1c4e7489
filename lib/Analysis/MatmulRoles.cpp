//===- MatmulRoles.cpp - Sources and roles of a contraction ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks through producers of the operands as far as every loop still has a
// role, and decides which operand is the weight.
//
//===----------------------------------------------------------------------===//

#include "MatmulRoles.h"
#include "fp8/IR/ScaleMap.h"

using namespace mlir;
using namespace mlir::fp8;

/// The loops in `map`. None unless its results are distinct loops, or 0 for a
/// unit dimension of `type`.
static std::optional<llvm::SmallBitVector> getLoops(AffineMap map,
                                                    RankedTensorType type) {
  llvm::SmallBitVector loops(map.getNumDims());
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), type.getShape())) {
    if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      if (constant.getValue() != 0 || size != 1)
        return std::nullopt;
      continue;
    }
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || loops.test(dim.getPosition()))
      return std::nullopt;
    loops.set(dim.getPosition());
  }
  return loops;
}

/// Assigns roles from the maps of a, b and the result.
static LogicalResult assignRoles(MatmulInfo &info) {
  auto getType = [](Value value) {
    return cast<RankedTensorType>(value.getType());
  };
  auto op = cast<linalg::LinalgOp>(info.op);
  auto inA = getLoops(info.a.map, getType(info.a.source.value));
  auto inB = getLoops(info.b.map, getType(info.b.source.value));
  auto inC = getLoops(info.resultMap, getType(op.getDpsInits()[0]));
  if (!inA || !inB || !inC || inC->count() != info.resultMap.getNumResults())
    return failure();
  info.batch.clear();
  info.m.clear();
  info.n.clear();
  info.k.clear();
  for (unsigned loop = 0, e = info.resultMap.getNumDims(); loop < e; ++loop) {
    bool a = inA->test(loop), b = inB->test(loop), c = inC->test(loop);
    if (a && b)
      (c ? info.batch : info.k).push_back(loop);
    else if (c && (a || b))
      (a ? info.m : info.n).push_back(loop);
    else
      return failure();
  }
  return success(!info.k.empty());
}

/// Whether at most one of the scales varies along K, and this one has the order
/// of the data.
static bool hasUsableScales(const MatmulOperand &operand, AffineMap loopMap,
                            ArrayRef<unsigned> kLoops) {
  unsigned varying = 0;
  for (const OperandScale &scale : operand.source.scales) {
    AffineMap map = scale.map.compose(loopMap);
    if (llvm::none_of(kLoops,
                      [&](unsigned k) { return map.isFunctionOfDim(k); }))
      continue;
    if (++varying > 1)
      return false;
    int64_t last = -1;
    for (AffineExpr expr : map.getResults()) {
      std::optional<ScaleMapResult> result = parseScaleMapResult(expr);
      if (!result)
        return false;
      if (!result->dim)
        continue;
      std::optional<unsigned> position = operand.map.getResultPosition(
          getAffineDimExpr(*result->dim, map.getContext()));
      if (!position || static_cast<int64_t>(*position) <= last)
        return false;
      last = *position;
    }
  }
  return true;
}

static void setSource(MatmulInfo &info, MatmulOperand &operand,
                      const LookThrough &through, Type fakeQuantized) {
  auto op = cast<linalg::LinalgOp>(info.op);
  LookThrough allowed = through;
  // The body casts the values of the operand, so do not look through scales.
  if (fakeQuantized)
    allowed.scales = false;
  operand.source = getOperandSource(operand.operand->get(), allowed);
  if (fakeQuantized &&
      (operand.source.isQuantized || operand.source.fakeQuantizedType)) {
    OperandSource direct;
    direct.value = operand.operand->get();
    direct.map = AffineMap::getMultiDimIdentityMap(
        cast<RankedTensorType>(direct.value.getType()).getRank(),
        op.getContext());
    direct.origin = operand.source.origin;
    operand.source = direct;
  }
  if (fakeQuantized)
    operand.source.fakeQuantizedType = fakeQuantized;
  operand.map =
      operand.source.map.compose(op.getMatchingIndexingMap(operand.operand));
}

/// Whether the positions that the program selects from a parameter lie along
/// loops that the other operand and the result have, too. Then the operand is
/// the weight of experts, with one selection per batch. If rows are selected,
/// as from a table of embeddings, the operand is an activation.
static bool isPickedByBatch(const MatmulOperand &operand,
                            const MatmulOperand &other, AffineMap result) {
  for (auto [dim, expr] : llvm::enumerate(operand.map.getResults())) {
    auto loop = dyn_cast<AffineDimExpr>(expr);
    if (!loop || operand.source.gather->isWhole(dim))
      continue;
    if (!other.map.isFunctionOfDim(loop.getPosition()) ||
        !result.isFunctionOfDim(loop.getPosition()))
      return false;
  }
  return true;
}

/// Decides which operand is the weight. In this order: a parameter or a
/// constant, an operand whose slices are selected per batch, an argument, an
/// operand that is already FP8. The second operand is preferred.
static void pickWeight(MatmulInfo &info) {
  auto isTable = [&](const MatmulOperand &operand) {
    const MatmulOperand &other = &operand == &info.a ? info.b : info.a;
    const std::optional<GatherInfo> &gather = operand.source.gather;
    return gather && isa<linalg::GenericOp>(gather->op) &&
           !isPickedByBatch(operand, other, info.resultMap);
  };
  auto isParameter = [&](const MatmulOperand &operand) {
    return operand.source.origin.isParameter && !isTable(operand);
  };
  auto isPicked = [&](const MatmulOperand &operand) {
    return operand.source.gather && !isTable(operand);
  };
  auto isQuantized = [](const MatmulOperand &operand) {
    return operand.source.isQuantized ||
           operand.source.fakeQuantizedType != Type();
  };
  auto isArgument = [&](const MatmulOperand &operand) {
    return operand.source.origin.kind == OriginKind::Argument &&
           !isTable(operand);
  };
  for (function_ref<bool(const MatmulOperand &)> test :
       {function_ref<bool(const MatmulOperand &)>(isParameter),
        function_ref<bool(const MatmulOperand &)>(isPicked),
        function_ref<bool(const MatmulOperand &)>(isArgument),
        function_ref<bool(const MatmulOperand &)>(isQuantized)}) {
    info.hasWeight = test(info.b) || test(info.a);
    info.weightIsA = info.hasWeight && !test(info.b);
    if (info.hasWeight)
      return;
  }
}

/// Looks through producers as far as every loop still has a role.
LogicalResult fp8::assignSources(MatmulInfo &info,
                                 const ContractionBody &body) {
  auto op = cast<linalg::LinalgOp>(info.op);
  info.a.operand = op.getDpsInputOperand(0);
  info.b.operand = op.getDpsInputOperand(1);
  info.resultMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  const Type *fake = body.fakeQuantizedTypes;
  setSource(info, info.a, {}, fake[0]);
  setSource(info, info.b, {}, fake[1]);
  pickWeight(info);
  // Which producers to look through for the weight and for the activation, from
  // most to fewest.
  const LookThrough all{}, moves{true, false, true}, casts{false, false, true},
      plain{false, false, false};
  const std::pair<LookThrough, LookThrough> levels[] = {
      {all, moves}, {all, casts}, {casts, casts}, {plain, plain}};
  for (const auto &[weight, activation] : levels) {
    setSource(info, info.a, info.weightIsA ? weight : activation, fake[0]);
    setSource(info, info.b, info.weightIsA ? activation : weight, fake[1]);
    if (failed(assignRoles(info)))
      continue;
    bool usable = true;
    for (MatmulOperand *operand : {&info.a, &info.b})
      usable &= hasUsableScales(
          *operand, op.getMatchingIndexingMap(operand->operand), info.k);
    if (usable)
      return success();
  }
  return failure();
}
