//===- TileWalk.h - The order of tiles ------------------------ -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides which tile of a matrix, or of a batch of matrices, a block computes.
// Blocks that run at the same time share what they read in the L2 cache.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_TILEWALK_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_TILEWALK_H

#include "KernelBuilder.h"

namespace mlir::fp8 {

/// A tile: its batch, its first row and column, and in a walk the number of
/// earlier tiles of the same threads.
struct TileOrigin {
  Value batch, row, column, round;
  /// In a walk of several grids, the number of the tile's grid.
  Value grid;
};

/// The tiles of a batch of matrices.
struct TileGrid {
  int64_t tileRows = 0, tileColumns = 0;
  /// The number of tiles of a cluster along rows and along columns. `blockRank`
  /// is the number of this block in the cluster.
  int64_t clusterRows = 1, clusterColumns = 1;
  Value blockRank;
  /// The number of tiles along one side, rows or columns, that form a group.
  /// The walk moves a group along the other side before it starts the next
  /// group.
  int64_t group = 1;
  bool groupsColumns = false;
  /// The sizes, i32. Without a batch there is one matrix.
  Value rows, columns, batch;
};

/// The tile with this number. In a cluster, `number` is that of the cluster,
/// and the result is the tile of this block.
TileOrigin locateTile(KernelBuilder &b, const TileGrid &grid, Value number);
/// The tile of this block, if each block has one tile.
TileOrigin locateTile(KernelBuilder &b, const TileGrid &grid);

/// Writes a loop over the tiles `first`, `first` + `step` and so on, which
/// carries values. The tiles of several grids are counted one grid after the
/// other. Grids differ only in their numbers of rows and columns; if there are
/// several, they have no batch.
SmallVector<Value> forEachTile(
    KernelBuilder &b, ArrayRef<TileGrid> grids, Value first, Value step,
    ValueRange inits,
    function_ref<SmallVector<Value>(const TileOrigin &, ValueRange)> body);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_TILEWALK_H
