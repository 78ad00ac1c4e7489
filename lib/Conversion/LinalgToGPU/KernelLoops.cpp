//===- KernelLoops.cpp - The code of one thread ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Builds sequential loops over reductions, accumulators in registers, and a
// copy of the operation's body.
//
//===----------------------------------------------------------------------===//

#include "LaneExchange.h"
#include "ThreadBody.h"
#include "ThreadLaunch.h"
#include "fp8/Analysis/BodyCost.h"
#include "mlir/Dialect/Affine/Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/AffineExpr.h"

using namespace mlir;
using namespace mlir::fp8;

SmallVector<unsigned> fp8::getThreadDims(linalg::LinalgOp op) {
  SmallVector<unsigned> dims;
  op.getParallelDims(dims);
  if (op.getNumDpsInits() == 0)
    return dims;
  AffineMap output = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (output.getNumResults() == 0)
    return dims;
  auto last = dyn_cast<AffineDimExpr>(output.getResults().back());
  auto *position = last ? llvm::find(dims, last.getPosition()) : dims.end();
  if (position != dims.end())
    std::rotate(position, position + 1, dims.end());
  return dims;
}

/// Builds `expr` of indices. Indices are never negative, so divisions need no
/// code for negative numbers.
static Value buildIndex(OpBuilder &builder, Location loc, AffineExpr expr,
                        ValueRange indices) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return indices[dim.getPosition()];
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (binary && isa<AffineDimExpr>(binary.getLHS()) &&
      isa<AffineConstantExpr>(binary.getRHS())) {
    Value lhs = buildIndex(builder, loc, binary.getLHS(), indices);
    auto rhs = arith::ConstantIndexOp::create(
        builder, loc, cast<AffineConstantExpr>(binary.getRHS()).getValue());
    if (expr.getKind() == AffineExprKind::FloorDiv)
      return arith::DivUIOp::create(builder, loc, lhs, rhs);
    if (expr.getKind() == AffineExprKind::Mod)
      return arith::RemUIOp::create(builder, loc, lhs, rhs);
  }
  return affine::expandAffineExpr(builder, loc, expr, indices, {});
}

ThreadBody::ThreadBody(linalg::LinalgOp op, ArrayRef<unsigned> threadDims,
                       ValueRange threadIndices, ArrayRef<OpFoldResult> sizes,
                       const RowLanes *lanes)
    : op(op), sizes(sizes), lanes(lanes), indices(op.getNumLoops()) {
  for (auto [dim, index] : llvm::zip_equal(threadDims, threadIndices))
    indices[dim] = index;
  for (unsigned dim = 0, e = op.getNumLoops(); dim < e; ++dim)
    if (!llvm::is_contained(threadDims, dim))
      loopDims.push_back(dim);
  // The loop that lanes share is the innermost one.
  if (lanes) {
    llvm::erase(loopDims, lanes->dim);
    loopDims.push_back(lanes->dim);
  }
  classifyOutputs();
}

/// Finds the outputs that no loop indexes, which stay in registers.
void ThreadBody::classifyOutputs() {
  for (OpOperand &output : op.getDpsInitsMutable()) {
    AffineMap map = op.getMatchingIndexingMap(&output);
    isAccumulator.push_back(!loopDims.empty() &&
                            llvm::none_of(loopDims, [&](unsigned dim) {
                              return map.isFunctionOfDim(dim);
                            }));
  }
}

SmallVector<Value> ThreadBody::getIndices(OpBuilder &builder, Location loc,
                                          OpOperand &operand) {
  SmallVector<Value> values;
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults())
    values.push_back(buildIndex(builder, loc, expr, indices));
  return values;
}

Value ThreadBody::load(OpBuilder &builder, Location loc, OpOperand &operand) {
  if (!isa<MemRefType>(operand.get().getType()))
    return operand.get();
  return memref::LoadOp::create(builder, loc, operand.get(),
                                getIndices(builder, loc, operand));
}

void ThreadBody::store(OpBuilder &builder, Location loc, OpOperand &operand,
                       Value value) {
  memref::StoreOp::create(builder, loc, value, operand.get(),
                          getIndices(builder, loc, operand));
}

SmallVector<Value> ThreadBody::cloneBody(OpBuilder &builder, Location loc,
                                         const IRMapping &arguments) {
  IRMapping mapping = arguments;
  for (Operation &nested : op.getBlock()->without_terminator()) {
    if (auto index = dyn_cast<linalg::IndexOp>(nested))
      mapping.map(index.getResult(), indices[index.getDim()]);
    else
      builder.clone(nested, mapping);
  }
  return llvm::map_to_vector(
      op.getBlock()->getTerminator()->getOperands(),
      [&](Value value) { return mapping.lookupOrDefault(value); });
}

/// Loads the elements that the body reads at one point of the iteration space.
IRMapping ThreadBody::loadPoint(OpBuilder &builder, Location loc) {
  IRMapping mapping;
  auto map = [&](OpOperand &operand) {
    // The body of linalg.map has no argument for the output.
    if (operand.getOperandNumber() >= op.getBlock()->getNumArguments())
      return;
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (!argument.use_empty())
      mapping.map(argument, load(builder, loc, operand));
  };
  for (OpOperand *input : op.getDpsInputOperands())
    map(*input);
  for (auto [output, isInRegister] :
       llvm::zip_equal(op.getDpsInitsMutable(), isAccumulator))
    if (!isInRegister)
      map(output);
  return mapping;
}

/// Builds the code of one point, whose loaded elements are in `mapping`.
/// Returns the new accumulators.
SmallVector<Value> ThreadBody::buildPoint(OpBuilder &builder, Location loc,
                                          IRMapping &mapping,
                                          ValueRange accumulators) {
  MutableOperandRange outputs = op.getDpsInitsMutable();
  unsigned accumulator = 0;
  for (auto [output, isInRegister] : llvm::zip_equal(outputs, isAccumulator))
    if (isInRegister)
      mapping.map(op.getMatchingBlockArgument(&output),
                  accumulators[accumulator++]);
  SmallVector<Value> results = cloneBody(builder, loc, mapping), updated;
  for (auto [output, isInRegister, result] :
       llvm::zip_equal(outputs, isAccumulator, results)) {
    if (isInRegister)
      updated.push_back(result);
    else
      store(builder, loc, output, result);
  }
  return updated;
}

SmallVector<Value> ThreadBody::buildPoints(OpBuilder &builder, Location loc,
                                           unsigned dim, ValueRange positions,
                                           ValueRange accumulators) {
  SmallVector<IRMapping> mappings;
  for (Value position : positions) {
    indices[dim] = position;
    mappings.push_back(loadPoint(builder, loc));
  }
  SmallVector<Value> updated(accumulators);
  for (auto [position, mapping] : llvm::zip_equal(positions, mappings)) {
    indices[dim] = position;
    updated = buildPoint(builder, loc, mapping, updated);
  }
  return updated;
}

SmallVector<Value> ThreadBody::buildLoops(OpBuilder &builder, Location loc,
                                          unsigned depth,
                                          ValueRange accumulators) {
  if (depth == loopDims.size()) {
    IRMapping mapping = loadPoint(builder, loc);
    return buildPoint(builder, loc, mapping, accumulators);
  }
  if (lanes && lanes->dim == loopDims[depth])
    return buildSharedLoop(builder, loc, accumulators);
  return buildLoop(builder, loc, depth, accumulators);
}

SmallVector<Value> ThreadBody::buildLoop(OpBuilder &builder, Location loc,
                                         unsigned depth,
                                         ValueRange accumulators) {
  unsigned dim = loopDims[depth];
  Value first = arith::ConstantIndexOp::create(builder, loc, 0);
  Value step = arith::ConstantIndexOp::create(builder, loc, 1);
  Value size = getValueOrCreateConstantIndexOp(builder, loc, sizes[dim]);
  auto loop = scf::ForOp::create(
      builder, loc, first, size, step, accumulators,
      [&](OpBuilder &nested, Location nestedLoc, Value index, ValueRange args) {
        indices[dim] = index;
        scf::YieldOp::create(nested, nestedLoc,
                             buildLoops(nested, nestedLoc, depth + 1, args));
      });
  return SmallVector<Value>(loop.getResults());
}

void ThreadBody::build(OpBuilder &builder, Location loc) {
  SmallVector<OpOperand *> inRegisters;
  SmallVector<Value> accumulators;
  for (auto [output, isInRegister] :
       llvm::zip_equal(op.getDpsInitsMutable(), isAccumulator)) {
    if (!isInRegister)
      continue;
    size_t number = inRegisters.size();
    inRegisters.push_back(&output);
    accumulators.push_back(
        lanes ? buildNeutral(builder, loc, lanes->combiners[number])
              : load(builder, loc, output));
  }
  if (lanes) {
    SmallVector<Value> results = buildLanes(builder, loc, accumulators);
    for (auto [combiner, result] : llvm::zip_equal(lanes->combiners, results))
      result = combineLanes(builder, loc, combiner, result);
    return storeByFirstLane(builder, loc, inRegisters, results);
  }
  SmallVector<Value> results = buildLoops(builder, loc, 0, accumulators);
  for (auto [output, result] : llvm::zip_equal(inRegisters, results))
    store(builder, loc, *output, result);
}

int64_t fp8::getPointsPerThread(linalg::LinalgOp op) {
  constexpr unsigned loadBits = 128;
  constexpr int64_t maxPoints = 8, maxCost = 256;
  unsigned bits = loadBits;
  for (OpOperand &operand : op->getOpOperands()) {
    Type type = getElementTypeOrSelf(operand.get());
    if (op.getRank(&operand) > 0 && type.isIntOrFloat())
      bits = std::min<unsigned>(
          bits, llvm::PowerOf2Ceil(std::max(8u, type.getIntOrFloatBitWidth())));
  }
  int64_t points = std::min<int64_t>(maxPoints, loadBits / bits);
  int64_t cost = estimateCost(*op.getBlock());
  while (points > 1 && points * cost > maxCost)
    points /= 2;
  return points;
}

void fp8::buildThreadBody(OpBuilder &builder, Location loc, linalg::LinalgOp op,
                          ArrayRef<unsigned> threadDims,
                          ValueRange threadIndices,
                          ArrayRef<OpFoldResult> sizes) {
  ThreadBody(op, threadDims, threadIndices, sizes).build(builder, loc);
}

void fp8::buildRowBody(OpBuilder &builder, Location loc, linalg::LinalgOp op,
                       const RowLanes &lanes, ArrayRef<unsigned> threadDims,
                       ValueRange threadIndices, ArrayRef<OpFoldResult> sizes) {
  ThreadBody(op, threadDims, threadIndices, sizes, &lanes).build(builder, loc);
}

void fp8::buildPointBodies(OpBuilder &builder, Location loc,
                           linalg::LinalgOp op, ArrayRef<unsigned> threadDims,
                           ValueRange outerIndices, ValueRange positions,
                           ArrayRef<OpFoldResult> sizes) {
  SmallVector<Value> first(outerIndices);
  first.push_back(positions.front());
  ThreadBody(op, threadDims, first, sizes)
      .buildPoints(builder, loc, threadDims.back(), positions, {});
}
