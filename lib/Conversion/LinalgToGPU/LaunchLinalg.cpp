//===- LaunchLinalg.cpp - linalg on memrefs to gpu.launch -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every operation of the host that touches device memory becomes a launch.
//
//===----------------------------------------------------------------------===//

#include "KernelLoops.h"
#include "LaneExchange.h"
#include "RowReduction.h"
#include "ThreadLaunch.h"
#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::fp8;

namespace mlir::fp8 {
#define GEN_PASS_DEF_LAUNCHLINALGPASS
#include "fp8/Conversion/Passes.h.inc"
} // namespace mlir::fp8

/// The name of the kernel of `op`: what it is, without its dialect.
static StringRef getKernelName(Operation *op) {
  return op->getName().stripDialect();
}

/// Whether all bytes of a constant are zero.
static bool isZero(Value value) {
  Attribute constant;
  if (!matchPattern(value, m_Constant(&constant)))
    return false;
  if (auto number = dyn_cast<FloatAttr>(constant))
    return number.getValue().isPosZero();
  auto number = dyn_cast<IntegerAttr>(constant);
  return number && number.getValue().isZero();
}

static bool isContiguous(Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  return type.areTrailingDimsContiguous(type.getRank());
}

/// Zeros in contiguous memory need no kernel.
static bool setToZero(OpBuilder &builder, linalg::LinalgOp op) {
  auto fill = dyn_cast<linalg::FillOp>(op.getOperation());
  if (!fill || !isZero(fill.value()) || !isContiguous(fill.output()))
    return false;
  gpu::MemsetOp::create(builder, op.getLoc(), TypeRange(), ValueRange(),
                        fill.output(), fill.value());
  return true;
}

static LogicalResult launchLinalg(OpBuilder &builder, linalg::LinalgOp op) {
  if (!op.hasPureBufferSemantics())
    return op.emitOpError("expected operands on memrefs, got tensors");
  if (setToZero(builder, op))
    return success();
  SmallVector<OpFoldResult> sizes;
  for (const Range &range : op.createLoopRanges(builder, op.getLoc()))
    sizes.push_back(range.size);
  SmallVector<unsigned> threadDims = getThreadDims(op);
  SmallVector<OpFoldResult> threadSizes =
      llvm::map_to_vector(threadDims, [&](unsigned dim) { return sizes[dim]; });
  std::optional<RowReduction> reduction = matchRowReduction(op);
  if (reduction)
    threadSizes.push_back(builder.getIndexAttr(warpSize));
  buildThreadLaunch(
      builder, op.getLoc(), getKernelName(op), threadSizes,
      [&](OpBuilder &b, Location loc, ValueRange indices) {
        if (!reduction)
          return buildThreadBody(b, loc, op, threadDims, indices, sizes);
        RowLanes lanes{reduction->dim, indices.back(), reduction->combiners};
        buildRowBody(b, loc, op, lanes, threadDims, indices.drop_back(), sizes);
      });
  return success();
}

/// Copies of contiguous memory are left to the runtime.
static bool launchCopy(OpBuilder &builder, memref::CopyOp op) {
  if (isContiguous(op.getSource()) && isContiguous(op.getTarget()))
    return false;
  SmallVector<OpFoldResult> sizes =
      memref::getMixedSizes(builder, op.getLoc(), op.getTarget());
  buildThreadLaunch(
      builder, op.getLoc(), getKernelName(op), sizes,
      [&](OpBuilder &b, Location loc, ValueRange indices) {
        Value value = memref::LoadOp::create(b, loc, op.getSource(), indices);
        memref::StoreOp::create(b, loc, value, op.getTarget(), indices);
      });
  return true;
}

/// The number of steps from `lower` to `upper`.
static OpFoldResult getTripCount(OpBuilder &builder, Location loc,
                                 OpFoldResult lower, OpFoldResult upper,
                                 OpFoldResult step) {
  AffineExpr s0, s1, s2;
  bindSymbols(builder.getContext(), s0, s1, s2);
  return affine::makeComposedFoldedAffineApply(
      builder, loc, (s1 - s0).ceilDiv(s2), {lower, upper, step});
}

/// A parallel loop without results.
static LogicalResult launchParallel(OpBuilder &builder, scf::ParallelOp op) {
  if (op.getNumResults() != 0)
    return op.emitOpError("expected a parallel loop without reductions");
  SmallVector<OpFoldResult> lowers = getAsOpFoldResult(op.getLowerBound());
  SmallVector<OpFoldResult> steps = getAsOpFoldResult(op.getStep()), sizes;
  for (auto [lower, upper, step] :
       llvm::zip_equal(lowers, getAsOpFoldResult(op.getUpperBound()), steps))
    sizes.push_back(getTripCount(builder, op.getLoc(), lower, upper, step));
  buildThreadLaunch(
      builder, op.getLoc(), getKernelName(op), sizes,
      [&](OpBuilder &b, Location loc, ValueRange indices) {
        AffineExpr d0, s0, s1;
        bindDims(b.getContext(), d0);
        bindSymbols(b.getContext(), s0, s1);
        IRMapping mapping;
        for (auto [variable, index, lower, step] :
             llvm::zip_equal(op.getInductionVars(), indices, lowers, steps)) {
          OpFoldResult value = affine::makeComposedFoldedAffineApply(
              b, loc, s0 + d0 * s1, {OpFoldResult(index), lower, step});
          mapping.map(variable, getValueOrCreateConstantIndexOp(b, loc, value));
        }
        for (Operation &nested : op.getBody()->without_terminator())
          b.clone(nested, mapping);
      });
  return success();
}

static void launchStore(OpBuilder &builder, memref::StoreOp op) {
  buildThreadLaunch(
      builder, op.getLoc(), getKernelName(op), {},
      [&](OpBuilder &b, Location, ValueRange) { b.clone(*op.getOperation()); });
}

namespace {
struct LaunchLinalgPass : fp8::impl::LaunchLinalgPassBase<LaunchLinalgPass> {
  using LaunchLinalgPassBase::LaunchLinalgPassBase;

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (isa<gpu::LaunchOp, gpu::GPUModuleOp>(op))
        return WalkResult::skip();
      if (isa<linalg::LinalgOp, memref::CopyOp, memref::StoreOp,
              scf::ParallelOp>(op)) {
        ops.push_back(op);
        return WalkResult::skip();
      }
      return WalkResult::advance();
    });
    for (Operation *op : ops)
      if (failed(launch(op)))
        return signalPassFailure();
  }

private:
  LogicalResult launch(Operation *op) {
    OpBuilder builder(op);
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
      if (failed(launchLinalg(builder, linalgOp)))
        return failure();
    } else if (auto copy = dyn_cast<memref::CopyOp>(op)) {
      if (!launchCopy(builder, copy))
        return success();
    } else if (auto loop = dyn_cast<scf::ParallelOp>(op)) {
      if (failed(launchParallel(builder, loop)))
        return failure();
    } else {
      launchStore(builder, cast<memref::StoreOp>(op));
    }
    op->erase();
    ++numLaunches;
    return success();
  }
};
} // namespace
