//===- TileWalk.cpp - The order of tiles ----------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Groups of tiles are numbered one after the other. In a group, neighbors along
// the grouped side have consecutive numbers.
//
//===----------------------------------------------------------------------===//

#include "TileWalk.h"

using namespace mlir;
using namespace mlir::fp8;

static TileOrigin locate(KernelBuilder &b, const TileGrid &grid,
                         function_ref<Value()> getNumber) {
  Value rowTiles = b.ceilDiv(grid.rows, grid.tileRows * grid.clusterRows);
  Value columnTiles =
      b.ceilDiv(grid.columns, grid.tileColumns * grid.clusterColumns);
  TileOrigin tile;
  tile.batch = b.i32(0);
  Value tiles = grid.batch ? b.mul(rowTiles, columnTiles) : Value();
  Value number = getNumber();
  if (grid.batch) {
    tile.batch = b.div(number, tiles);
    number = b.rem(number, tiles);
  }
  Value grouped = grid.groupsColumns ? columnTiles : rowTiles;
  Value other = grid.groupsColumns ? rowTiles : columnTiles;
  Value perGroup = b.mul(other, grid.group);
  Value first = b.mul(b.div(number, perGroup), grid.group);
  Value inGroup = b.rem(number, perGroup);
  Value height = b.min(b.sub(grouped, first), grid.group);
  Value x = b.add(first, b.rem(inGroup, height));
  Value y = b.div(inGroup, height);
  if (grid.groupsColumns)
    std::swap(x, y);
  if (grid.clusterRows > 1)
    x = b.add(b.mul(x, grid.clusterRows), grid.blockRank);
  if (grid.clusterColumns > 1)
    y = b.add(b.mul(y, grid.clusterColumns), grid.blockRank);
  tile.row = b.mul(x, grid.tileRows);
  tile.column = b.mul(y, grid.tileColumns);
  return tile;
}

TileOrigin fp8::locateTile(KernelBuilder &b, const TileGrid &grid,
                           Value number) {
  return locate(b, grid, [&] { return number; });
}
TileOrigin fp8::locateTile(KernelBuilder &b, const TileGrid &grid) {
  return locate(b, grid, [&] { return b.blockIdX(); });
}

static Value countTiles(KernelBuilder &b, const TileGrid &grid) {
  Value tiles =
      b.mul(b.ceilDiv(grid.rows, grid.tileRows * grid.clusterRows),
            b.ceilDiv(grid.columns, grid.tileColumns * grid.clusterColumns));
  return grid.batch ? b.mul(tiles, grid.batch) : tiles;
}

/// The tile with this number among the tiles of all grids. `ends` has, for each
/// grid, the number of its last tile plus 1.
static TileOrigin locateInGrids(KernelBuilder &b, ArrayRef<TileGrid> grids,
                                ArrayRef<Value> ends, Value number) {
  TileGrid grid = grids.front();
  if (grids.size() == 1)
    return locateTile(b, grid, number);
  Value which = b.i32(0), start = b.i32(0);
  for (size_t i = 1; i < grids.size(); ++i) {
    Value isBefore = b.less(number, ends[i - 1]);
    which = b.select(isBefore, which, b.i32(i));
    start = b.select(isBefore, start, ends[i - 1]);
    grid.rows = b.select(isBefore, grid.rows, grids[i].rows);
    grid.columns = b.select(isBefore, grid.columns, grids[i].columns);
  }
  TileOrigin tile = locateTile(b, grid, b.sub(number, start));
  tile.grid = which;
  return tile;
}

SmallVector<Value> fp8::forEachTile(
    KernelBuilder &b, ArrayRef<TileGrid> grids, Value first, Value step,
    ValueRange inits,
    function_ref<SmallVector<Value>(const TileOrigin &, ValueRange)> body) {
  SmallVector<Value> ends;
  for (const TileGrid &grid : grids) {
    Value tiles = countTiles(b, grid);
    ends.push_back(ends.empty() ? tiles : b.add(ends.back(), tiles));
  }
  return b.loop(first, ends.back(), step, inits,
                [&](Value number, ValueRange carried) {
                  TileOrigin tile = locateInGrids(b, grids, ends, number);
                  tile.round = b.div(b.sub(number, first), step);
                  return body(tile, carried);
                });
}
