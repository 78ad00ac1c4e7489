//===- ThreadLaunch.cpp - One thread for each element ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Builds a one-dimensional grid over an index space of any rank.
//
//===----------------------------------------------------------------------===//

#include "ThreadLaunch.h"
#include "LaneExchange.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr int64_t maxThreads = 256;

/// The product of sizes. It is a constant if all are static.
static OpFoldResult getTotal(OpBuilder &builder, Location loc,
                             ArrayRef<OpFoldResult> sizes) {
  int64_t known = 1;
  Value total;
  for (OpFoldResult size : sizes) {
    if (std::optional<int64_t> constant = getConstantIntValue(size)) {
      known *= *constant;
      continue;
    }
    Value value = cast<Value>(size);
    total = total ? arith::MulIOp::create(builder, loc, total, value) : value;
  }
  if (!total || known == 0)
    return builder.getIndexAttr(known);
  if (known == 1)
    return total;
  Value factor = arith::ConstantIndexOp::create(builder, loc, known);
  return arith::MulIOp::create(builder, loc, total, factor).getResult();
}

/// The number of threads of a block. A small launch has only as many whole
/// warps as it needs.
static int64_t getBlockSize(OpFoldResult total) {
  std::optional<int64_t> known = getConstantIntValue(total);
  if (!known)
    return maxThreads;
  if (*known <= 1)
    return 1;
  return std::min<int64_t>(maxThreads, llvm::alignTo(*known, warpSize));
}

static Value getGridSize(OpBuilder &builder, Location loc, OpFoldResult total,
                         int64_t blockSize) {
  if (std::optional<int64_t> known = getConstantIntValue(total))
    return arith::ConstantIndexOp::create(builder, loc,
                                          llvm::divideCeil(*known, blockSize));
  Value round = arith::ConstantIndexOp::create(builder, loc, blockSize - 1);
  Value sum = arith::AddIOp::create(builder, loc, cast<Value>(total), round);
  Value size = arith::ConstantIndexOp::create(builder, loc, blockSize);
  return arith::DivUIOp::create(builder, loc, sum, size);
}

/// Computes the indices of a thread from its linear index.
static SmallVector<Value> delinearize(OpBuilder &builder, Location loc,
                                      Value linear,
                                      ArrayRef<OpFoldResult> sizes) {
  SmallVector<Value> indices(sizes.size());
  // The first dimension that is longer than 1 gets the remaining index.
  unsigned outermost = 0;
  while (outermost < sizes.size() && getConstantIntValue(sizes[outermost]) == 1)
    ++outermost;
  for (unsigned i = sizes.size(); i-- > 0;) {
    if (getConstantIntValue(sizes[i]) == 1) {
      indices[i] = arith::ConstantIndexOp::create(builder, loc, 0);
      continue;
    }
    if (i == outermost) {
      indices[i] = linear;
      continue;
    }
    Value size = getValueOrCreateConstantIndexOp(builder, loc, sizes[i]);
    indices[i] = arith::RemUIOp::create(builder, loc, linear, size);
    linear = arith::DivUIOp::create(builder, loc, linear, size);
  }
  return indices;
}

gpu::LaunchOp fp8::buildThreadLaunch(
    OpBuilder &builder, Location loc, StringRef kernelName,
    ArrayRef<OpFoldResult> sizes,
    function_ref<void(OpBuilder &, Location, ValueRange)> body) {
  OpFoldResult total = getTotal(builder, loc, sizes);
  int64_t blockSize = getBlockSize(total);
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  Value grid = getGridSize(builder, loc, total, blockSize);
  Value block = arith::ConstantIndexOp::create(builder, loc, blockSize);
  auto symbol = [&](StringRef name) {
    return FlatSymbolRefAttr::get(builder.getContext(), name);
  };
  auto launch = gpu::LaunchOp::create(
      builder, loc, grid, one, one, block, one, one,
      /*dynamicSharedMemorySize=*/nullptr, /*asyncTokenType=*/nullptr,
      /*asyncDependencies=*/{}, /*workgroupAttributions=*/{},
      /*privateAttributions=*/{}, /*clusterSizeX=*/nullptr,
      /*clusterSizeY=*/nullptr, /*clusterSizeZ=*/nullptr,
      symbol(linalgKernelModule), symbol(kernelName));

  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(&launch.getBody().front());
  Value base =
      arith::MulIOp::create(builder, loc, launch.getBlockIds().x, block);
  Value thread =
      arith::AddIOp::create(builder, loc, base, launch.getThreadIds().x);
  auto buildBody = [&](OpBuilder &nested, Location nestedLoc) {
    body(nested, nestedLoc, delinearize(nested, nestedLoc, thread, sizes));
  };
  std::optional<int64_t> known = getConstantIntValue(total);
  if (known && *known % blockSize == 0) {
    buildBody(builder, loc);
  } else {
    Value limit = getValueOrCreateConstantIndexOp(builder, loc, total);
    Value isInside = arith::CmpIOp::create(
        builder, loc, arith::CmpIPredicate::ult, thread, limit);
    scf::IfOp::create(builder, loc, isInside,
                      [&](OpBuilder &nested, Location nestedLoc) {
                        buildBody(nested, nestedLoc);
                        scf::YieldOp::create(nested, nestedLoc);
                      });
  }
  gpu::TerminatorOp::create(builder, loc);
  return launch;
}

SmallVector<Value> fp8::getLanePositions(OpBuilder &builder, Location loc,
                                         Value first, int64_t points) {
  SmallVector<Value> positions = {first};
  for (int64_t point = 1; point < points; ++point) {
    auto distance =
        arith::ConstantIndexOp::create(builder, loc, point * warpSize);
    positions.push_back(arith::AddIOp::create(builder, loc, first, distance));
  }
  return positions;
}

/// Builds the code of a warp, which computes a piece of a line: `points`
/// positions for each lane. The last piece of a line may be shorter. The last
/// two of `indices` are the number of the piece and the lane.
static void buildPiece(
    OpBuilder &builder, Location loc, ValueRange indices, OpFoldResult length,
    int64_t points,
    function_ref<void(OpBuilder &, Location, ValueRange, ValueRange)> body) {
  int64_t pieceSize = points * warpSize;
  ValueRange outer = indices.drop_back(2);
  Value size = arith::ConstantIndexOp::create(builder, loc, pieceSize);
  Value start =
      arith::MulIOp::create(builder, loc, indices[outer.size()], size);
  Value first = arith::AddIOp::create(builder, loc, start, indices.back());
  auto buildWhole = [&](OpBuilder &nested, Location nestedLoc) {
    body(nested, nestedLoc, outer,
         getLanePositions(nested, nestedLoc, first, points));
  };
  std::optional<int64_t> known = getConstantIntValue(length);
  if (known && *known % pieceSize == 0)
    return buildWhole(builder, loc);
  Value limit = getValueOrCreateConstantIndexOp(builder, loc, length);
  Value end = arith::AddIOp::create(builder, loc, start, size);
  Value isWhole = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ule,
                                        end, limit);
  auto branch =
      scf::IfOp::create(builder, loc, isWhole, /*withElseRegion=*/true);
  OpBuilder whole = branch.getThenBodyBuilder();
  buildWhole(whole, loc);
  OpBuilder rest = branch.getElseBodyBuilder();
  Value step = arith::ConstantIndexOp::create(rest, loc, warpSize);
  scf::ForOp::create(
      rest, loc, first, limit, step, {},
      [&](OpBuilder &nested, Location nestedLoc, Value index, ValueRange) {
        body(nested, nestedLoc, outer, index);
        scf::YieldOp::create(nested, nestedLoc);
      });
}

gpu::LaunchOp fp8::buildLineLaunch(
    OpBuilder &builder, Location loc, StringRef kernelName,
    ArrayRef<OpFoldResult> sizes, int64_t points,
    function_ref<void(OpBuilder &, Location, ValueRange, ValueRange)> body) {
  OpFoldResult length = sizes.back();
  AffineExpr pieces = builder.getAffineDimExpr(0).ceilDiv(points * warpSize);
  SmallVector<OpFoldResult> threadSizes(sizes.drop_back());
  threadSizes.push_back(
      affine::makeComposedFoldedAffineApply(builder, loc, pieces, length));
  threadSizes.push_back(builder.getIndexAttr(warpSize));
  return buildThreadLaunch(builder, loc, kernelName, threadSizes,
                           [&](OpBuilder &b, Location loc, ValueRange indices) {
                             buildPiece(b, loc, indices, length, points, body);
                           });
}
