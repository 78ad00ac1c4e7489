//===- LaunchLinalg.cpp - Launch linalg operations on a GPU ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns every operation of the host that accesses device memory into a launch.
//
//===----------------------------------------------------------------------===//

#include "ElementReads.h"
#include "KernelLoops.h"
#include "LaneExchange.h"
#include "LoopCollapse.h"
#include "ThreadLaunch.h"
#include "fp8/Analysis/RowReduction.h"
#include "fp8/Conversion/Passes.h"
#include "fp8/IR/MemRefFacts.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
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

/// The name of the kernel of `op`: the name of `op` without its dialect.
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

/// Whether the host knows the address of `memref`.
static bool hasHostAddress(Value memref) { return !dependsOnRead(memref); }

/// Turns a fill of contiguous memory with zeros into a gpu.memset, which needs
/// no kernel. Returns whether `op` was one.
static bool setToZero(OpBuilder &builder, linalg::LinalgOp op) {
  auto fill = dyn_cast<linalg::FillOp>(op.getOperation());
  if (!fill || !isZero(fill.value()) || !hasHostAddress(fill.output()) ||
      !isContiguous(fill.output()))
    return false;
  gpu::MemsetOp::create(builder, op.getLoc(), TypeRange(), ValueRange(),
                        fill.output(), fill.value());
  return true;
}

namespace {
/// Launches one operation. The kernel gets the name `kernelName`.
class LinalgLaunch {
public:
  LinalgLaunch(OpBuilder &builder, linalg::LinalgOp op, StringRef kernelName)
      : builder(builder), op(op), loc(op.getLoc()), kernelName(kernelName),
        threadDims(getThreadDims(op)) {
    for (const Range &range : op.createLoopRanges(builder, loc))
      sizes.push_back(range.size);
    for (unsigned dim : threadDims)
      threadSizes.push_back(sizes[dim]);
  }

  void build() {
    if (std::optional<RowReduction> reduction = matchRowReduction(op))
      buildRows(*reduction);
    else if (std::optional<int64_t> points = getLinePoints())
      buildLines(*points);
    else
      buildPoints();
  }

private:
  /// Each warp computes a row.
  void buildRows(const RowReduction &reduction) {
    threadSizes.push_back(builder.getIndexAttr(warpSize));
    buildThreadLaunch(builder, loc, kernelName, threadSizes,
                      [&](OpBuilder &b, Location loc, ValueRange indices) {
                        RowLanes lanes{reduction.dim, indices.back(),
                                       reduction.combiners};
                        buildRowBody(b, loc, op, lanes, threadDims,
                                     indices.drop_back(), sizes);
                      });
  }

  /// Each thread computes a point of the parallel loops.
  void buildPoints() {
    buildThreadLaunch(builder, loc, kernelName, threadSizes,
                      [&](OpBuilder &b, Location loc, ValueRange indices) {
                        buildThreadBody(b, loc, op, threadDims, indices, sizes);
                      });
  }

  /// Each warp computes a part of a line.
  void buildLines(int64_t points) {
    buildLineLaunch(builder, loc, kernelName, threadSizes, points,
                    [&](OpBuilder &b, Location loc, ValueRange outerIndices,
                        ValueRange positions) {
                      buildPointBodies(b, loc, op, threadDims, outerIndices,
                                       positions, sizes);
                    });
  }

  /// How many points of a line a thread computes. None if lines are shorter
  /// than a warp or there are other loops. If there are few points in total,
  /// each thread computes fewer.
  std::optional<int64_t> getLinePoints() {
    constexpr int64_t enoughThreads = 1 << 16;
    if (threadDims.empty() || threadDims.size() != op.getNumLoops())
      return std::nullopt;
    SmallVector<int64_t> ranges = op.getStaticLoopRanges();
    int64_t length = ranges[threadDims.back()];
    if (length < warpSize && !ShapedType::isDynamic(length))
      return std::nullopt;
    int64_t total = ShapedType::getNumElements(ranges);
    bool isKnown = llvm::none_of(ranges, ShapedType::isDynamic);
    int64_t points = getPointsPerThread(op);
    while (points > 1 &&
           ((isKnown && total / points < enoughThreads) ||
            (!ShapedType::isDynamic(length) && length < points * warpSize)))
      points /= 2;
    return points;
  }

  OpBuilder &builder;
  linalg::LinalgOp op;
  Location loc;
  StringRef kernelName;
  SmallVector<unsigned> threadDims;
  /// The sizes of all loops, and of those that threads share.
  SmallVector<OpFoldResult> sizes, threadSizes;
};
} // namespace

/// Replaces `op` by a launch.
static LogicalResult launchLinalg(RewriterBase &rewriter, linalg::LinalgOp op,
                                  StringRef kernelName) {
  if (!op.hasPureBufferSemantics())
    return op.emitOpError("expected operands on memrefs, got tensors");
  if (!setToZero(rewriter, op)) {
    op = collapseLoops(rewriter, op);
    rewriter.setInsertionPoint(op);
    LinalgLaunch(rewriter, op, kernelName).build();
  }
  rewriter.eraseOp(op);
  return success();
}

/// Whether a copy needs a kernel. The runtime copies contiguous memory.
static bool needsKernel(memref::CopyOp op) {
  return llvm::any_of(op->getOperands(), [](Value memref) {
    return !isContiguous(memref) || !hasHostAddress(memref);
  });
}

static LogicalResult launchCopy(RewriterBase &rewriter, memref::CopyOp op) {
  Operation *generic = linalg::makeMemRefCopyOp(rewriter, op.getLoc(),
                                                op.getSource(), op.getTarget());
  rewriter.eraseOp(op);
  return launchLinalg(rewriter, cast<linalg::LinalgOp>(generic), "copy");
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

/// Launches a parallel loop without results.
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
      auto copy = dyn_cast<memref::CopyOp>(op);
      if (isa<linalg::LinalgOp, memref::StoreOp, scf::ParallelOp>(op) ||
          (copy && needsKernel(copy))) {
        ops.push_back(op);
        return WalkResult::skip();
      }
      return WalkResult::advance();
    });
    IRRewriter rewriter(&getContext());
    for (Operation *op : ops) {
      if (failed(launch(rewriter, op)))
        return signalPassFailure();
      ++numLaunches;
    }
    // Move reads of elements that only kernels need into the launches. These
    // are the launches that this pass has made from linalg operations and from
    // host code.
    SmallVector<gpu::LaunchOp> launches;
    getOperation()->walk([&](gpu::LaunchOp op) { launches.push_back(op); });
    for (gpu::LaunchOp launch : launches)
      sinkReads(launch);
    launchAssertions();
  }

private:
  /// Launches kernels for assertions about elements that the host does not
  /// need.
  void launchAssertions() {
    SmallVector<cf::AssertOp> assertions;
    getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (isa<gpu::LaunchOp, gpu::GPUModuleOp>(op))
        return WalkResult::skip();
      auto assertion = dyn_cast<cf::AssertOp>(op);
      if (assertion && isForAssertionsOnly(assertion.getArg()))
        assertions.push_back(assertion);
      return WalkResult::advance();
    });
    for (cf::AssertOp assertion : assertions) {
      OpBuilder builder(assertion);
      gpu::LaunchOp launch =
          buildThreadLaunch(builder, assertion.getLoc(), "assert", {},
                            [&](OpBuilder &b, Location, ValueRange) {
                              b.clone(*assertion.getOperation());
                            });
      assertion.erase();
      sinkReads(launch);
    }
  }

  LogicalResult launch(RewriterBase &rewriter, Operation *op) {
    rewriter.setInsertionPoint(op);
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
      return launchLinalg(rewriter, linalgOp, getKernelName(op));
    if (auto copy = dyn_cast<memref::CopyOp>(op))
      return launchCopy(rewriter, copy);
    if (auto loop = dyn_cast<scf::ParallelOp>(op)) {
      if (failed(launchParallel(rewriter, loop)))
        return failure();
    } else {
      launchStore(rewriter, cast<memref::StoreOp>(op));
    }
    rewriter.eraseOp(op);
    return success();
  }
};
} // namespace
