//===- MatmulLoops.cpp - A matmul as batch, M, N and K --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Assigns roles to loops, then plans the collapse of every operand.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/MatmulLoops.h"
#include "fp8/IR/ScaleMap.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include <numeric>

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Roles
//===----------------------------------------------------------------------===//

/// Whether the type of some operand shows that the loop has size 1.
static bool isUnitLoop(ArrayRef<MappedType> operands, unsigned loop) {
  return llvm::any_of(operands, [&](const MappedType &operand) {
    AffineExpr expr = getAffineDimExpr(loop, operand.map.getContext());
    std::optional<unsigned> position = operand.map.getResultPosition(expr);
    return position && operand.type.getDimSize(*position) == 1;
  });
}

SmallVector<LoopRole> fp8::getLoopRoles(ArrayRef<MappedType> operands) {
  SmallVector<LoopRole> roles;
  unsigned loops = operands.front().map.getNumDims();
  for (unsigned loop = 0; loop < loops; ++loop) {
    bool inA = operands[0].map.isFunctionOfDim(loop);
    bool inB = operands[1].map.isFunctionOfDim(loop);
    bool inC = operands[2].map.isFunctionOfDim(loop);
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

/// Whether a group has a dimension of size 0 beside one of unknown size. The
/// type that is inferred for their product is static, which the verifier of
/// memref.collapse_shape refuses.
static bool joinsZeroAndDynamic(ShapedType type,
                                ArrayRef<ReassociationIndices> groups) {
  return llvm::any_of(groups, [&](const ReassociationIndices &group) {
    auto hasSize = [&](int64_t size) {
      return llvm::any_of(group, [&, size](int64_t position) {
        return type.getDimSize(position) == size;
      });
    };
    return hasSize(0) && hasSize(ShapedType::kDynamic);
  });
}

/// Puts adjacent dimensions of one role into one group. A dimension of size 1
/// joins any group.
static FailureOr<CollapsePlan> planCollapse(ShapedType type, AffineMap map,
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
    // Blocks of the single dimensions are not blocks of the collapsed one.
    if (plan.loopsOfRole[index].size() > 1 &&
        (result->block != 1 || plan.block[index] != 1))
      return failure();
    plan.block[index] = result->block;
  }
  if (joinsZeroAndDynamic(type, plan.groups))
    return failure();
  auto memref = dyn_cast<MemRefType>(type);
  if (memref && plan.groups.size() < static_cast<size_t>(type.getRank()) &&
      !memref::CollapseShapeOp::isGuaranteedCollapsible(memref, plan.groups))
    return failure();
  return plan;
}

/// Whether two operands collapse the loops that they share in the same order.
static bool agree(const CollapsePlan &x, const CollapsePlan &y) {
  for (auto [loopsX, loopsY] : llvm::zip(x.loopsOfRole, y.loopsOfRole))
    if (!loopsX.empty() && !loopsY.empty() && loopsX != loopsY)
      return false;
  return true;
}

/// Plans for all operands with exactly these roles.
static FailureOr<SmallVector<CollapsePlan, 1>>
planOperands(ArrayRef<LoopRole> roles, ArrayRef<MappedType> operands) {
  SmallVector<CollapsePlan, 1> plans;
  for (const MappedType &operand : operands) {
    FailureOr<CollapsePlan> plan =
        planCollapse(operand.type, operand.map, roles);
    if (failed(plan))
      return failure();
    for (const CollapsePlan &other : plans)
      if (!agree(*plan, other))
        return failure();
    plans.push_back(*plan);
  }
  return plans;
}

FailureOr<MatmulLoops> fp8::planMatmulLoops(ArrayRef<MappedType> operands) {
  SmallVector<LoopRole> roles = getLoopRoles(operands.take_front(3));
  FailureOr<SmallVector<CollapsePlan, 1>> plans = planOperands(roles, operands);
  if (succeeded(plans))
    return MatmulLoops{roles, *plans};
  if (llvm::is_contained(roles, LoopRole::Batch))
    return failure();
  // Try the first loop of rows or columns as a batch, in which the other
  // operand is the same for all indices. Examples are images whose channels
  // are stored before their rows.
  for (LoopRole role : {LoopRole::M, LoopRole::N}) {
    auto *first = llvm::find(roles, role);
    if (llvm::count(roles, role) < 2)
      continue;
    *first = LoopRole::Batch;
    plans = planOperands(roles, operands);
    if (succeeded(plans))
      return MatmulLoops{roles, *plans};
    *first = role;
  }
  return failure();
}

int64_t fp8::getScaleGroupK(ArrayRef<int64_t> blocks) {
  int64_t group = 128;
  for (int64_t block : blocks)
    group = std::gcd(group, block);
  return group % 32 == 0 ? group : 0;
}
