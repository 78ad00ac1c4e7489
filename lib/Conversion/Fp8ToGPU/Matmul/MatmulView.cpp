//===- MatmulView.cpp - A scaled matmul as batch, M, N, K -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Assigns roles to loops, then plans and applies the collapse of every operand.
//
//===----------------------------------------------------------------------===//

#include "MatmulView.h"
#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include <numeric>

using namespace mlir;
using namespace mlir::fp8;

int64_t OperandView::getStaticSize(LoopRole role) const {
  std::optional<unsigned> dim = at(role);
  return dim ? getType().getDimSize(*dim) : 1;
}

int64_t OperandView::getStaticStride(LoopRole role) const {
  std::optional<unsigned> dim = at(role);
  if (!dim)
    return 0;
  auto [strides, offset] = getType().getStridesAndOffset();
  return strides[*dim];
}

MatmulShape fp8::getSizes(const MatmulView &view) {
  auto orUnknown = [](int64_t size) {
    return ShapedType::isDynamic(size) ? -1 : size;
  };
  MatmulShape shape;
  shape.batch = orUnknown(view.batch);
  shape.m = orUnknown(view.m);
  shape.n = orUnknown(view.n);
  shape.k = orUnknown(view.k);
  return shape;
}

int64_t fp8::getGroupK(const MatmulView &view) {
  int64_t group = 128;
  for (const std::optional<OperandView> &scale : {view.scaleA, view.scaleB})
    if (scale && scale->at(LoopRole::K))
      group = std::gcd(group, scale->blockOf(LoopRole::K));
  return group % 32 == 0 ? group : 0;
}

//===----------------------------------------------------------------------===//
// Roles
//===----------------------------------------------------------------------===//

using MappedOperand = std::pair<Value, AffineMap>;

/// Whether some operand knows that the loop has size 1.
static bool isUnitLoop(ArrayRef<MappedOperand> operands, unsigned loop) {
  return llvm::any_of(operands, [&](const MappedOperand &operand) {
    auto [value, map] = operand;
    AffineExpr expr = getAffineDimExpr(loop, map.getContext());
    std::optional<unsigned> position = map.getResultPosition(expr);
    return position &&
           cast<ShapedType>(value.getType()).getDimSize(*position) == 1;
  });
}

/// From A, B and the result.
static SmallVector<LoopRole> getRoles(ArrayRef<MappedOperand> operands) {
  SmallVector<LoopRole> roles;
  unsigned loops = operands.front().second.getNumDims();
  for (unsigned loop = 0; loop < loops; ++loop) {
    bool inA = operands[0].second.isFunctionOfDim(loop);
    bool inB = operands[1].second.isFunctionOfDim(loop);
    bool inC = operands[2].second.isFunctionOfDim(loop);
    if (isUnitLoop(operands, loop))
      roles.push_back(LoopRole::Unit);
    else if (!inC)
      roles.push_back(LoopRole::K);
    else
      roles.push_back(inA && inB ? LoopRole::Batch
                      : inA      ? LoopRole::M
                                 : LoopRole::N);
  }
  return roles;
}

//===----------------------------------------------------------------------===//
// Collapsing
//===----------------------------------------------------------------------===//

namespace {
/// What becomes of one operand's dimensions.
struct CollapsePlan {
  SmallVector<ReassociationIndices> groups;
  SmallVector<LoopRole> groupRoles; // Unit: all of the group has size 1
  std::array<SmallVector<unsigned>, 4> loopsOfRole;
  std::array<int64_t, 4> block = {1, 1, 1, 1};
};
} // namespace

/// Puts neighbors of one role into one group; dimensions of size 1 join any.
static FailureOr<CollapsePlan> planCollapse(MemRefType type, AffineMap map,
                                            ArrayRef<LoopRole> roles) {
  CollapsePlan plan;
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    std::optional<ScaleMapResult> result = parseScaleMapResult(expr);
    if (!result)
      return failure();
    LoopRole role = result->dim ? roles[*result->dim] : LoopRole::Unit;
    if (type.getDimSize(position) == 1)
      role = LoopRole::Unit;
    bool joins = !plan.groups.empty() &&
                 (role == LoopRole::Unit || plan.groupRoles.back() == role ||
                  plan.groupRoles.back() == LoopRole::Unit);
    if (!joins) {
      if (role != LoopRole::Unit && llvm::is_contained(plan.groupRoles, role))
        return failure();
      plan.groups.emplace_back();
      plan.groupRoles.push_back(role);
    }
    plan.groups.back().push_back(position);
    if (role == LoopRole::Unit)
      continue;
    if (plan.groupRoles.back() == LoopRole::Unit &&
        llvm::is_contained(plan.groupRoles, role))
      return failure();
    plan.groupRoles.back() = role;
    unsigned index = static_cast<unsigned>(role);
    plan.loopsOfRole[index].push_back(*result->dim);
    // Blocks of collapsed dimensions would not be blocks of the whole.
    if (plan.loopsOfRole[index].size() > 1 &&
        (result->block != 1 || plan.block[index] != 1))
      return failure();
    plan.block[index] = result->block;
  }
  if (plan.groups.size() < static_cast<size_t>(type.getRank()) &&
      !memref::CollapseShapeOp::isGuaranteedCollapsible(type, plan.groups))
    return failure();
  return plan;
}

/// Whether two operands collapse the loops that they share in one order.
static bool agree(const CollapsePlan &x, const CollapsePlan &y) {
  for (auto [loopsX, loopsY] : llvm::zip(x.loopsOfRole, y.loopsOfRole))
    if (!loopsX.empty() && !loopsY.empty() && loopsX != loopsY)
      return false;
  return true;
}

static OperandView apply(PatternRewriter &rewriter, Location loc, Value memref,
                         const CollapsePlan &plan) {
  OperandView view;
  view.memref = memref;
  view.block = plan.block;
  auto type = cast<MemRefType>(memref.getType());
  if (plan.groups.size() < static_cast<size_t>(type.getRank()))
    view.memref =
        memref::CollapseShapeOp::create(rewriter, loc, memref, plan.groups);
  for (auto [position, role] : llvm::enumerate(plan.groupRoles))
    if (role != LoopRole::Unit)
      view.position[static_cast<unsigned>(role)] = position;
  return view;
}

/// Views of all operands, of which the first three are A, B and the result.
static FailureOr<SmallVector<OperandView>>
getViews(PatternRewriter &rewriter, Location loc, ArrayRef<LoopRole> roles,
         ArrayRef<MappedOperand> operands) {
  SmallVector<CollapsePlan, 1> plans;
  for (auto [value, map] : operands) {
    FailureOr<CollapsePlan> plan =
        planCollapse(cast<MemRefType>(value.getType()), map, roles);
    if (failed(plan))
      return failure();
    for (const CollapsePlan &other : plans)
      if (!agree(*plan, other))
        return failure();
    plans.push_back(*plan);
  }
  SmallVector<OperandView> views;
  for (auto [operand, plan] : llvm::zip(operands, plans))
    views.push_back(apply(rewriter, loc, operand.first, plan));
  return views;
}

/// The same with `roles` where they are as they should be; else with the first
/// loop of rows or columns as a batch that the other operand shares, changed in
/// `roles`: images, say, whose channels stand in front of their rows.
static FailureOr<SmallVector<OperandView>>
getViewsWithBatch(PatternRewriter &rewriter, Location loc,
                  SmallVector<LoopRole> &roles,
                  ArrayRef<MappedOperand> operands) {
  FailureOr<SmallVector<OperandView>> views =
      getViews(rewriter, loc, roles, operands);
  if (succeeded(views) || llvm::is_contained(roles, LoopRole::Batch))
    return views;
  for (LoopRole role : {LoopRole::M, LoopRole::N}) {
    auto *first = llvm::find(roles, role);
    if (llvm::count(roles, role) < 2)
      continue;
    *first = LoopRole::Batch;
    views = getViews(rewriter, loc, roles, operands);
    if (succeeded(views))
      return views;
    *first = role;
  }
  return failure();
}

static MatmulView makeView(ArrayRef<LoopRole> roles,
                           ArrayRef<OperandView> views) {
  MatmulView view;
  view.roles.assign(roles.begin(), roles.end());
  view.a = views[0];
  view.b = views[1];
  view.c = views[2];
  view.batch = view.c.getStaticSize(LoopRole::Batch);
  view.m = view.c.getStaticSize(LoopRole::M);
  view.n = view.c.getStaticSize(LoopRole::N);
  view.k = view.a.getStaticSize(LoopRole::K);
  return view;
}

FailureOr<MatmulView> fp8::getMatmulView(PatternRewriter &rewriter,
                                         ScaledMatmulOp op) {
  if (op.hasTensorSemantics())
    return failure();
  SmallVector<MappedOperand> operands = {{op.getA(), op.getMapA()},
                                         {op.getB(), op.getMapB()},
                                         {op.getInit(), op.getMapInit()}};
  MappedOperand scaleA{op.getScaleA(), op.getMapScaleA()};
  MappedOperand scaleB{op.getScaleB(), op.getMapScaleB()};
  SmallVector<LoopRole> roles = getRoles(operands);
  // A single column is computed as a single row: kernels have tiles for few
  // rows. Weights of experts stand on the left, for one token each.
  if (!llvm::is_contained(roles, LoopRole::N) &&
      llvm::is_contained(roles, LoopRole::M)) {
    std::swap(operands[0], operands[1]);
    std::swap(scaleA, scaleB);
    roles = getRoles(operands);
  }
  if (scaleA.first)
    operands.push_back(scaleA);
  if (scaleB.first)
    operands.push_back(scaleB);
  for (auto [extra, map] : llvm::zip_equal(op.getExtras(), op.getMapsExtras()))
    operands.push_back({extra, map});
  FailureOr<SmallVector<OperandView>> views =
      getViewsWithBatch(rewriter, op.getLoc(), roles, operands);
  if (failed(views))
    return failure();
  MatmulView view = makeView(roles, *views);
  view.op = op;
  unsigned next = 3;
  if (scaleA.first)
    view.scaleA = (*views)[next++];
  if (scaleB.first)
    view.scaleB = (*views)[next++];
  view.extras.append(views->begin() + next, views->end());
  return view;
}

FailureOr<MatmulView> fp8::getMatmulView(PatternRewriter &rewriter,
                                         linalg::LinalgOp op,
                                         const WeightMatmul &matmul) {
  auto getMapped = [&](OpOperand *operand) -> MappedOperand {
    return {operand->get(), op.getMatchingIndexingMap(operand)};
  };
  SmallVector<MappedOperand> operands = {getMapped(matmul.activation),
                                         getMapped(matmul.weight),
                                         getMapped(matmul.init)};
  SmallVector<LoopRole> roles = getRoles(operands);
  if (matmul.scale)
    operands.push_back(getMapped(matmul.scale));
  FailureOr<SmallVector<OperandView>> views =
      getViewsWithBatch(rewriter, op.getLoc(), roles, operands);
  if (failed(views))
    return failure();
  MatmulView view = makeView(roles, *views);
  if (matmul.scale)
    view.scaleB = views->back();
  return view;
}
