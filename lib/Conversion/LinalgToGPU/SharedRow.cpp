//===- SharedRow.cpp - Reductions that a warp shares ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The lanes of a warp combine the elements of a row in the order of
// [reduce_c2], and the first lane stores the result.
//
//===----------------------------------------------------------------------===//

#include "LaneExchange.h"
#include "ThreadBody.h"
#include "mlir/Dialect/Affine/Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/AffineExpr.h"

using namespace mlir;
using namespace mlir::fp8;

/// Combines the elements of a group of neighbors from `first` on, with one
/// result for each accumulator. Elements that are 4, 2 and 1 apart are combined
/// in this order. If `size` is given, elements at positions from `size` on are
/// replaced by the neutral element.
SmallVector<Value> ThreadBody::buildGroup(OpBuilder &builder, Location loc,
                                          Value first, Value size) {
  SmallVector<Value> neutral;
  for (Operation *combiner : lanes->combiners)
    neutral.push_back(buildNeutral(builder, loc, combiner));
  SmallVector<Value> positions;
  for (int64_t i = 0; i < rowGroup; ++i)
    positions.push_back(arith::AddIOp::create(
        builder, loc, first, arith::ConstantIndexOp::create(builder, loc, i)));
  SmallVector<SmallVector<Value>> terms;
  if (size) {
    for (Value position : positions)
      terms.push_back(buildExisting(builder, loc, position, size, neutral));
  } else {
    SmallVector<IRMapping> mappings;
    for (Value position : positions) {
      indices[lanes->dim] = position;
      mappings.push_back(loadPoint(builder, loc));
    }
    for (auto [position, mapping] : llvm::zip_equal(positions, mappings)) {
      indices[lanes->dim] = position;
      terms.push_back(buildPoint(builder, loc, mapping, neutral));
    }
  }
  for (int64_t distance = rowGroup / 2; distance > 0; distance /= 2)
    for (int64_t i = 0; i < distance; ++i)
      terms[i] = combineAll(builder, loc, terms[i], terms[i + distance]);
  return terms[0];
}

/// The values of the point at `position` if that is below `size`, otherwise
/// `neutral`.
SmallVector<Value> ThreadBody::buildExisting(OpBuilder &builder, Location loc,
                                             Value position, Value size,
                                             ValueRange neutral) {
  Value exists = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                                       position, size);
  indices[lanes->dim] = position;
  auto branch = scf::IfOp::create(
      builder, loc, exists,
      [&](OpBuilder &nested, Location nestedLoc) {
        IRMapping mapping = loadPoint(nested, nestedLoc);
        scf::YieldOp::create(nested, nestedLoc,
                             buildPoint(nested, nestedLoc, mapping, neutral));
      },
      [&](OpBuilder &nested, Location nestedLoc) {
        scf::YieldOp::create(nested, nestedLoc, neutral);
      });
  return SmallVector<Value>(branch.getResults());
}

SmallVector<Value> ThreadBody::combineAll(OpBuilder &builder, Location loc,
                                          ValueRange a, ValueRange b) {
  SmallVector<Value> combined;
  for (auto [combiner, x, y] : llvm::zip_equal(lanes->combiners, a, b))
    combined.push_back(combine(builder, loc, combiner, x, y));
  return combined;
}

/// The innermost loop, which the lanes share: the whole groups of a lane, and
/// then the part of a group that the row may end with.
SmallVector<Value> ThreadBody::buildSharedLoop(OpBuilder &builder, Location loc,
                                               ValueRange accumulators) {
  auto constant = [&](int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  Value size = getValueOrCreateConstantIndexOp(builder, loc, sizes[lanes->dim]);
  Value limit =
      arith::SubIOp::create(builder, loc, size, constant(rowGroup - 1));
  Value step = constant(rowGroup * rowLanes);
  SmallVector<Value> carried(accumulators);
  carried.push_back(firstPosition);
  auto groups = scf::ForOp::create(
      builder, loc, firstPosition, limit, step, carried,
      [&](OpBuilder &nested, Location nestedLoc, Value index, ValueRange args) {
        SmallVector<Value> results =
            combineAll(nested, nestedLoc, args.drop_back(),
                       buildGroup(nested, nestedLoc, index, /*size=*/{}));
        results.push_back(
            arith::AddIOp::create(nested, nestedLoc, index, step));
        scf::YieldOp::create(nested, nestedLoc, results);
      });
  std::optional<int64_t> known = getConstantIntValue(size);
  ValueRange whole = groups.getResults().drop_back();
  if (known && *known % rowGroup == 0)
    return SmallVector<Value>(whole);
  Value next = groups.getResults().back();
  Value hasPart = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                                        next, size);
  auto part = scf::IfOp::create(
      builder, loc, hasPart,
      [&](OpBuilder &nested, Location nestedLoc) {
        scf::YieldOp::create(
            nested, nestedLoc,
            combineAll(nested, nestedLoc, whole,
                       buildGroup(nested, nestedLoc, next, size)));
      },
      [&](OpBuilder &nested, Location nestedLoc) {
        scf::YieldOp::create(nested, nestedLoc, whole);
      });
  return SmallVector<Value>(part.getResults());
}

/// Computes the accumulators of a lane of the warp. Each combines the sums of
/// those lanes of [reduce_c2] whose numbers differ by multiples of 32, in their
/// order.
SmallVector<Value> ThreadBody::buildLanes(OpBuilder &builder, Location loc,
                                          ValueRange neutral) {
  constexpr int64_t rounds = rowLanes / warpSize;
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  Value size = getValueOrCreateConstantIndexOp(builder, loc, sizes[lanes->dim]);
  Value needed = arith::CeilDivUIOp::create(builder, loc, size,
                                            constant(rowGroup * warpSize));
  Value count = arith::MinUIOp::create(builder, loc, needed, constant(rounds));
  auto loop = scf::ForOp::create(
      builder, loc, constant(0), count, constant(1), neutral,
      [&](OpBuilder &nested, Location nestedLoc, Value round, ValueRange args) {
        AffineExpr lane, turn;
        bindDims(nested.getContext(), lane, turn);
        firstPosition = affine::expandAffineExpr(
            nested, nestedLoc, (lane + turn * warpSize) * rowGroup,
            {lanes->lane, round}, {});
        scf::YieldOp::create(
            nested, nestedLoc,
            combineAll(nested, nestedLoc, args,
                       buildLoops(nested, nestedLoc, 0, neutral)));
      });
  return SmallVector<Value>(loop.getResults());
}

void ThreadBody::storeByFirstLane(OpBuilder &builder, Location loc,
                                  ArrayRef<OpOperand *> outputs,
                                  ValueRange totals) {
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  Value isFirst = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                        lanes->lane, zero);
  scf::IfOp::create(
      builder, loc, isFirst, [&](OpBuilder &nested, Location nestedLoc) {
        for (auto [output, combiner, total] :
             llvm::zip_equal(outputs, lanes->combiners, totals)) {
          Value init = load(nested, nestedLoc, *output);
          store(nested, nestedLoc, *output,
                combine(nested, nestedLoc, combiner, init, total));
        }
        scf::YieldOp::create(nested, nestedLoc);
      });
}
