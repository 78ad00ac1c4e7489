//===- TileWalk.cpp - The order of tiles ----------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tile numbers count first the tiles of a group along one side, then along the
// other side.
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

SmallVector<Value> fp8::forEachTile(
    KernelBuilder &b, const TileGrid &grid, Value first, Value step,
    ValueRange inits,
    function_ref<SmallVector<Value>(const TileOrigin &, ValueRange)> body) {
  Value tiles =
      b.mul(b.ceilDiv(grid.rows, grid.tileRows * grid.clusterRows),
            b.ceilDiv(grid.columns, grid.tileColumns * grid.clusterColumns));
  if (grid.batch)
    tiles = b.mul(tiles, grid.batch);
  return b.loop(first, tiles, step, inits,
                [&](Value number, ValueRange carried) {
                  TileOrigin tile = locateTile(b, grid, number);
                  tile.round = b.div(b.sub(number, first), step);
                  return body(tile, carried);
                });
}
