//===- AttentionProducer.cpp - The copies of an attention kernel ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One thread copies tiles of q, k and v by TMA, which writes zeros for elements
// beyond the end. In shared memory a tile is an array [slab][row][64 columns]
// with the swizzle of 128 bytes.
//
//===----------------------------------------------------------------------===//

#include "AttentionEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr int64_t slabColumns = 64;

/// If all slabs have 64 columns, they are a dimension of the map, and one box
/// holds all of them. Otherwise each slab is a box, and the last box ends where
/// the rows end.
void AttentionEmitter::loadTile(Value map, Value offset, Value barrier,
                                Value row, int64_t tileRows, int64_t slabs,
                                int64_t columns, Value inner, Value outer) {
  bool isOneBox = columns % slabColumns == 0;
  for (int64_t slab = 0; slab < (isOneBox ? 1 : slabs); ++slab) {
    Value to = shared(b.add(offset, slab * tileRows * slabColumns * 2));
    hopper::load(b, map, to, barrier,
                 {b.i32(slab * slabColumns), row, b.i32(0), inner, outer});
  }
}

void AttentionEmitter::loadKeys(const Tile &tile, Value number, Value keyTile) {
  RingPosition at = getPosition(keyRing, number);
  hopper::wait(b, emptyBarrier(keyRing, at.stage), b.bitXor(at.parity, 1));
  Value barrier = fullBarrier(keyRing, at.stage);
  hopper::arriveExpect(b, barrier, keyBytes);
  loadTile(keyMap, b.add(b.mul(at.stage, keyBytes), keyOffset), barrier,
           b.mul(keyTile, config.tileKeys), config.tileKeys,
           spec.getContractedSlabs(), spec.shape.contracted,
           divideBatch(tile.inner, spec.keyBatches[1]),
           divideBatch(tile.outer, spec.keyBatches[0]));
}

void AttentionEmitter::loadValues(const Tile &tile, Value number,
                                  Value keyTile) {
  RingPosition at = getPosition(valueRing, number);
  hopper::wait(b, emptyBarrier(valueRing, at.stage), b.bitXor(at.parity, 1));
  Value barrier = fullBarrier(valueRing, at.stage);
  hopper::arriveExpect(b, barrier, valueBytes);
  loadTile(valueMap, b.add(b.mul(at.stage, valueBytes), valueOffset), barrier,
           b.mul(keyTile, config.tileKeys), config.tileKeys,
           spec.getColumnSlabs(), spec.shape.columns,
           divideBatch(tile.inner, spec.valueBatches[1]),
           divideBatch(tile.outer, spec.valueBatches[0]));
}

/// Each tile of keys is needed before the tile of values that precedes it.
void AttentionEmitter::emitProducer() {
  Value isElected = b.bitAnd(b.eq(warp, 4 * config.warpGroups), isFirstLane);
  b.ifThen(isElected, [&] {
    forEachTile([&](const Tile &tile, const Count &count) {
      loadKeys(tile, count.keyTiles, tile.last);
      Value zero = b.i32(0);
      Value parity = b.bitAnd(count.tiles, 1);
      // A new barrier counts as released.
      hopper::wait(b, emptyBarrier(queryRing, zero), b.bitXor(parity, 1));
      Value barrier = fullBarrier(queryRing, zero);
      hopper::arriveExpect(b, barrier, queryBytes);
      loadTile(queryMap, zero, barrier, tile.row, config.getTileRows(),
               spec.getContractedSlabs(), spec.shape.contracted, tile.inner,
               tile.outer);
      b.loop(b.i32(1), tile.keyTiles, b.i32(1), {},
             [&](Value i, ValueRange) -> SmallVector<Value> {
               Value number = b.add(count.keyTiles, i);
               Value keyTile = b.sub(tile.last, i);
               loadKeys(tile, number, keyTile);
               loadValues(tile, b.sub(number, 1), b.add(keyTile, 1));
               return {};
             });
      loadValues(tile, b.sub(b.add(count.keyTiles, tile.keyTiles), 1), zero);
    });
  });
}
