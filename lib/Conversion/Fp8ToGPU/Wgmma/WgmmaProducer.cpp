//===- WgmmaProducer.cpp - The thread that copies tiles -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One thread, the producer, copies tiles by TMA to a ring of stages, from which
// the consumers multiply.
//
//===----------------------------------------------------------------------===//

#include "WgmmaEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

WgmmaEmitter::BlocksOfK WgmmaEmitter::getBlocksOfK() {
  Value all = b.ceilDiv(sizeK, spec.getBlockK());
  if (config.splitK == 1)
    return {b.i32(0), all, all};
  Value each = b.ceilDiv(all, config.splitK);
  Value first = b.min(b.mul(blockRank, each), all);
  Value end = b.min(b.add(first, each), all);
  return {first, end, b.sub(end, first)};
}

/// Requests the first stages of B in the L2 cache. This is correct even if the
/// previous kernel still writes B, because its writes go to the same cache. A
/// launch of several matmuls does not do this.
void WgmmaEmitter::prefetchWeights() {
  if (config.prefetch == 0 || spec.problems > 1)
    return;
  b.ifThen(b.eq(thread, 128 * config.warpGroups), [&] {
    TileOrigin tile = locateTile(
        b, getGrid(), b.div(b.blockIdX(), config.getClusterBlocks()));
    bool swap = config.swapOperands;
    bool hasBatch = swap ? spec.rowsHaveBatch : spec.columnsHaveBatch;
    Value first = b.mul(getBlocksOfK().first, spec.getBlockK());
    for (int64_t i = 0; i < config.prefetch; ++i)
      hopper::prefetch(b, swap ? rowsMap : columnsMap,
                       {b.add(first, i * spec.getBlockK()),
                        swap ? tile.row : tile.column,
                        hasBatch ? tile.batch : b.i32(0)});
  });
}

void WgmmaEmitter::emitProducer() {
  Value isElected = b.bitAnd(b.eq(warp, 4 * config.warpGroups), b.eq(lane, 0));
  b.ifThen(isElected, [&] {
    Value first = b.div(b.blockIdX(), config.getClusterBlocks());
    Value step = b.div(b.gridDimX(), config.getClusterBlocks());
    BlocksOfK blocks = getBlocksOfK();
    forEachTile(first, step, {b.i32(0), b.i32(0)},
                [&](const TileOrigin &tile, RingPosition start) {
                  return ring.produce(
                      blocks.count, start, [&](Value number, Value stage) {
                        emitLoads(tile, b.add(blocks.first, number), stage);
                      });
                });
  });
}

/// Copies `size` rows or columns of a transposed operand to a stage. A box has
/// 64 of them, which is one swizzle pattern, and all elements of K of the
/// stage. The boxes are adjacent in the stage.
void WgmmaEmitter::loadTransposedTile(const StagedBox &box, int64_t size,
                                      Value stage,
                                      std::array<Value, 3> origin) {
  for (int64_t i = 0; i < size / transposedColumns; ++i) {
    StagedBox part = box;
    part.offset += i * transposedColumns * stageRowBytes;
    Value first = i == 0 ? origin[0] : b.add(origin[0], i * transposedColumns);
    loadBox(b, ring, memory, part, stage, {first, origin[1], origin[2]});
  }
}

void WgmmaEmitter::emitLoads(const TileOrigin &tile, Value blockOfK,
                             Value stage) {
  int64_t blockK = spec.getBlockK();
  int64_t groups = stageRowBytes / spec.groupK;
  int64_t scaleBytes = 0;
  if (rowScale.map)
    scaleBytes += config.tileM * 4 * groups;
  if (columnScale.map)
    scaleBytes += config.tileN * 4 * groups;
  int64_t staged = spec.getStagedRows() +
                   spec.getStagedColumns() * (config.twoSides ? 2 : 1);
  hopper::arriveExpect(b, ring.full(stage),
                       staged * stageRowBytes + scaleBytes);
  auto getBatch = [&](bool has) { return has ? tile.batch : b.i32(0); };
  // Each block of a cluster copies its part of a shared tile to all blocks.
  auto loadTile = [&](const StagedBox &box, int64_t size, Value first,
                      bool isShared, bool hasBatch, bool isTransposed) {
    Value k = b.mul(blockOfK, blockK);
    if (isTransposed)
      loadTransposedTile(box, size, stage, {first, k, getBatch(hasBatch)});
    else if (isShared)
      loadSharedBox(b, ring, memory, box, stage,
                    {config.cluster, size, blockRank}, k, first,
                    getBatch(hasBatch));
    else
      loadBox(b, ring, memory, box, stage, {k, first, getBatch(hasBatch)});
  };
  bool swap = config.swapOperands;
  loadTile({rowsMap, 0, rowsBytes, swap && spec.evictsB}, config.tileM,
           tile.row, config.getClusterColumns() > 1, spec.rowsHaveBatch,
           spec.rowsAreTransposed);
  auto loadColumns = [&](Value map, int64_t offset) {
    loadTile({map, offset, columnsBytes, !swap && spec.evictsB},
             config.getResultColumns(), tile.column,
             config.getClusterRows() > 1, spec.columnsHaveBatch,
             spec.columnsAreTransposed);
  };
  loadColumns(columnsMap, columnsOffset);
  if (config.twoSides)
    loadColumns(secondMap, columnsOffset + columnsBytes / 2);
  Value group = b.mul(blockOfK, groups);
  auto loadScale = [&](const BoundScale &scale, Value first, bool hasBatch) {
    if (scale.map)
      loadBox(b, ring, memory, {scale.map, scale.offset, scale.stageBytes},
              stage, {first, group, getBatch(hasBatch)});
  };
  loadScale(rowScale, tile.row, spec.rowScaleHasBatch);
  loadScale(columnScale, tile.column, spec.columnScaleHasBatch);
  loadScale(secondScale, tile.column, spec.columnScaleHasBatch);
}
