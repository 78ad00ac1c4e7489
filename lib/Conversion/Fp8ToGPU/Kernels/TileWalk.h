//===- TileWalk.h - The order of tiles ------------------------ -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which tile of a matrix, or of a batch of matrices, a block computes, so that
// blocks that run together share what they read in L2.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_TILEWALK_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_TILEWALK_H

#include "KernelBuilder.h"

namespace mlir::fp8 {

/// A tile: its batch, its first row and column, and, of a walk, how many tiles
/// the same threads had before.
struct TileOrigin {
  Value batch, row, column, round;
};

/// The tiles of a batch of matrices.
struct TileGrid {
  int64_t tileRows = 0, tileColumns = 0;
  /// Tiles of a cluster, side by side; `blockRank` is this block's number in
  /// it.
  int64_t clusterRows = 1, clusterColumns = 1;
  Value blockRank;
  /// Tiles along one side, rows or columns, that are visited together; within
  /// such a group the walk goes along the other side.
  int64_t group = 1;
  bool groupsColumns = false;
  /// Sizes, i32; no batch means one matrix.
  Value rows, columns, batch;
};

/// The tile (of a cluster, that of this block) with a number.
TileOrigin locateTile(KernelBuilder &b, const TileGrid &grid, Value number);
/// That of this block, where each has one.
TileOrigin locateTile(KernelBuilder &b, const TileGrid &grid);

/// Walks over the tiles `first`, `first` + `step`, ... and carries values.
SmallVector<Value> forEachTile(
    KernelBuilder &b, const TileGrid &grid, Value first, Value step,
    ValueRange inits,
    function_ref<SmallVector<Value>(const TileOrigin &, ValueRange)> body);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_TILEWALK_H
