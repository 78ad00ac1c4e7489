//===- MatmulView.cpp - A scaled matmul as batch, M, N, K -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads the operands with the roles of planMatmulLoops. First only types are
// computed, so reading an operation does not create any operation.
//
//===----------------------------------------------------------------------===//

#include "MatmulView.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

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
  SmallVector<int64_t> blocks;
  for (const std::optional<OperandView> &scale : {view.scaleA, view.scaleB})
    if (scale && scale->at(LoopRole::K))
      blocks.push_back(scale->blockOf(LoopRole::K));
  return getScaleGroupK(blocks);
}

static OperandView apply(Value memref, const CollapsePlan &plan) {
  OperandView view;
  view.memref = memref;
  view.block = plan.block;
  auto type = cast<MemRefType>(memref.getType());
  if (plan.groups.size() < static_cast<size_t>(type.getRank()))
    view.groups = plan.groups;
  if (!view.groups.empty())
    view.type =
        memref::CollapseShapeOp::computeCollapsedType(type, view.groups);
  for (auto [position, role] : llvm::enumerate(plan.groupRoles))
    if (role != LoopRole::Unit)
      view.position[static_cast<unsigned>(role)] = position;
  return view;
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

namespace {
using MappedOperand = std::pair<Value, AffineMap>;

/// The operands of a matmul. Those that belong to A or B can be swapped.
struct MatmulSides {
  MappedOperand a, scaleA, b, scaleB;

  explicit MatmulSides(ScaledMatmulOp op)
      : a(op.getA(), op.getMapA()), scaleA(op.getScaleA(), op.getMapScaleA()),
        b(op.getB(), op.getMapB()), scaleB(op.getScaleB(), op.getMapScaleB()) {}

  void swap() {
    std::swap(a, b);
    std::swap(scaleA, scaleB);
  }
};
} // namespace

static MappedType getMappedType(const MappedOperand &operand) {
  return {cast<ShapedType>(operand.first.getType()), operand.second};
}

/// Whether B of `op` becomes the first operand of a kernel. There are two
/// cases. If only A is FP8, it has to be decoded, and kernels decode their
/// second operand. If the result has a single column, this column becomes a
/// single row, because there are tiles for few rows. The second case occurs if
/// weights of experts are on the left and each expert has one token.
static bool takesBFirst(ScaledMatmulOp op) {
  if (!op.isFp8A() || op.getB2())
    return false;
  if (!op.isFp8B())
    return true;
  SmallVector<LoopRole> roles =
      getLoopRoles({getMappedType({op.getA(), op.getMapA()}),
                    getMappedType({op.getB(), op.getMapB()}),
                    getMappedType({op.getInit(), op.getMapInit()})});
  return !llvm::is_contained(roles, LoopRole::N) &&
         llvm::is_contained(roles, LoopRole::M);
}

FailureOr<MatmulView> fp8::getMatmulView(ScaledMatmulOp op) {
  if (op.hasTensorSemantics())
    return failure();
  MatmulSides sides(op);
  if (takesBFirst(op))
    sides.swap();
  SmallVector<MappedOperand> operands = {
      sides.a, sides.b, {op.getInit(), op.getMapInit()}};
  for (const MappedOperand &scale : {sides.scaleA, sides.scaleB})
    if (scale.first)
      operands.push_back(scale);
  // The second right-hand side has the maps of the first one.
  if (op.getB2())
    operands.push_back({op.getB2(), op.getMapB()});
  if (op.getScaleB2())
    operands.push_back({op.getScaleB2(), op.getMapScaleB()});
  if (op.getScaleInit())
    operands.push_back({op.getScaleInit(), op.getMapScaleInit()});
  for (auto [extra, map] : llvm::zip_equal(op.getExtras(), op.getMapsExtras()))
    operands.push_back({extra, map});
  FailureOr<MatmulLoops> loops =
      planMatmulLoops(llvm::map_to_vector(operands, getMappedType));
  if (failed(loops))
    return failure();
  SmallVector<OperandView> views;
  for (auto [operand, plan] : llvm::zip_equal(operands, loops->operands))
    views.push_back(apply(operand.first, plan));
  MatmulView view = makeView(loops->roles, views);
  view.op = op;
  unsigned next = 3;
  if (sides.scaleA.first)
    view.scaleA = views[next++];
  if (sides.scaleB.first)
    view.scaleB = views[next++];
  if (op.getB2())
    view.b2 = views[next++];
  if (op.getScaleB2())
    view.scaleB2 = views[next++];
  if (op.getScaleInit())
    view.scaleC = views[next++];
  view.extras.append(views.begin() + next, views.end());
  return view;
}

void fp8::collapseOperands(OpBuilder &builder, MatmulView &view) {
  auto collapse = [&](OperandView &operand) {
    if (!operand.type)
      return;
    operand.memref = memref::CollapseShapeOp::create(
        builder, view.getOp().getLoc(), operand.memref, operand.groups);
    operand.type = nullptr;
  };
  for (OperandView *operand : {&view.a, &view.b, &view.c})
    collapse(*operand);
  for (std::optional<OperandView> *operand :
       {&view.scaleA, &view.scaleB, &view.b2, &view.scaleB2, &view.scaleC})
    if (*operand)
      collapse(**operand);
  for (OperandView &extra : view.extras)
    collapse(extra);
}
