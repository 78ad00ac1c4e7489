//===- AttentionProducer.cpp - The copies of an attention kernel ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One thread copies tiles of q, k and v by TMA, which writes zeros for elements
// beyond the end. In shared memory a tile is an array [slab][row][128 bytes]
// with the swizzle of 128 bytes. A tile of FP8 v is an array
// [slab][column][keys] instead, because the instruction needs adjacent keys.
//
// The rows of FP8 k have another order in a tile. In the accumulators of q k^T,
// lane t of four has the rows 2t and 2t + 1 of each 8, but in operand A it must
// have the keys 4t to 4t + 3 of each 16. So the keys 4i and 4i + 1 are in the
// first half of the tile, and 4i + 2 and 4i + 3 in the second.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/FloatOps.h"
#include "AttentionEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

/// If all slabs are full, they are a dimension of the map, and one box holds
/// all of them. Otherwise each slab is a box, and the last box ends where the
/// rows end.
void AttentionEmitter::loadTile(Value map, Value offset, Value barrier,
                                Value row, int64_t tileRows, int64_t slabs,
                                int64_t columns, Value inner, Value outer) {
  int64_t slabColumns = spec.shape.getSlabColumns();
  bool isOneBox = columns % slabColumns == 0;
  for (int64_t slab = 0; slab < (isOneBox ? 1 : slabs); ++slab) {
    Value to = shared(b.add(offset, slab * tileRows * 128));
    hopper::load(b, map, to, barrier,
                 {b.i32(slab * slabColumns), row, b.i32(0), inner, outer});
  }
}

void AttentionEmitter::loadFp8Keys(Value offset, Value barrier, Value firstKey,
                                   Value inner, Value outer) {
  for (int64_t slab = 0; slab < k.slabs; ++slab)
    for (int64_t half : {0, 1}) {
      int64_t bytes = (2 * slab + half) * config.tileKeys / 2 * 128;
      hopper::load(b, k.map, shared(b.add(offset, bytes)), barrier,
                   {b.i32(slab * spec.shape.getSlabColumns()), b.i32(2 * half),
                    b.div(firstKey, 4), inner, outer});
    }
}

void AttentionEmitter::loadFp8Values(Value offset, Value barrier,
                                     Value firstKey, Value inner, Value outer) {
  int64_t slabKeys = spec.getValueSlabKeys();
  for (int64_t slab = 0; slab < v.slabs; ++slab) {
    int64_t bytes = slab * slabKeys * spec.getWaveColumns();
    hopper::load(
        b, v.map, shared(b.add(offset, bytes)), barrier,
        {b.add(firstKey, slab * slabKeys), b.i32(0), b.i32(0), inner, outer});
  }
}

void AttentionEmitter::loadStage(KeyOperand &operand, const Tile &tile,
                                 Value number, const KeyTile &keyTile,
                                 ArrayRef<Value> scales) {
  RingPosition at = operand.ring.at(number);
  hopper::wait(b, operand.ring.empty(at.stage), b.bitXor(at.parity, 1));
  if (&operand == &k)
    storeKeyTile(at.stage, keyTile);
  for (auto [i, scale] : llvm::enumerate(scales))
    b.store(scale, getScaleWord(operand, at.stage, static_cast<int64_t>(i)), 4);
  Value barrier = operand.ring.full(at.stage);
  hopper::arriveExpect(b, barrier, operand.bytes);
  Value offset = b.add(b.mul(at.stage, operand.bytes), operand.offset);
  Value firstKey = b.mul(keyTile.number, config.tileKeys);
  Value inner = divideBatch(b, tile.inner, operand.batches.inner);
  Value outer = divideBatch(b, tile.outer, operand.batches.outer);
  if (!spec.shape.isFp8)
    loadTile(operand.map, offset, barrier, firstKey, config.tileKeys,
             operand.slabs, operand.columns, inner, outer);
  else if (&operand == &k)
    loadFp8Keys(offset, barrier, firstKey, inner, outer);
  else
    loadFp8Values(offset, barrier, firstKey, inner, outer);
}

/// The load of a scale starts before the wait for the stage.
void AttentionEmitter::loadKeys(const Tile &tile, Value number,
                                const KeyTile &keyTile) {
  SmallVector<Value, 1> scales;
  if (spec.hasKeyScales())
    scales.push_back(
        loadScale(keyScale, tile, b.mul(keyTile.number, config.tileKeys)));
  loadStage(k, tile, number, keyTile, scales);
}

SmallVector<Value> AttentionEmitter::loadValues(const Tile &tile, Value number,
                                                Value keyTile,
                                                ValueRange before) {
  if (!spec.hasValueScales()) {
    loadStage(v, tile, number, {keyTile, {}}, {});
    return {};
  }
  Value scale = loadScale(valueScale, tile, b.mul(keyTile, config.tileKeys));
  Value ratio = b.mulF(before.front(), createReciprocal(b, scale));
  loadStage(v, tile, number, {keyTile, {}}, {ratio, scale});
  return {scale};
}

void AttentionEmitter::loadQuery(const Tile &tile, const Count &count) {
  Value zero = b.i32(0);
  Value parity = b.bitAnd(count.tiles, 1);
  // A new barrier counts as released.
  hopper::wait(b, queryRing.empty(zero), b.bitXor(parity, 1));
  if (spec.hasBlockMask())
    b.store(tile.keyTiles, getCountWord(), 4);
  Value barrier = queryRing.full(zero);
  hopper::arriveExpect(b, barrier, queryBytes);
  loadTile(queryMap, zero, barrier, tile.row, config.getTileRows(),
           spec.getContractedSlabs(), spec.shape.contracted, tile.inner,
           tile.outer);
}

/// Copies tiles in the order in which they are needed: each tile of keys comes
/// before the tile of values that belongs to the previous tile of keys.
void AttentionEmitter::emitProducer() {
  Value isElected = b.bitAnd(b.eq(warp, 4 * config.warpGroups), isFirstLane);
  b.ifThen(isElected, [&] {
    forEachTile([&](Tile &tile, const Count &count) {
      startKeyTiles(tile);
      KeyTile first = getNextKeyTile(tile, b.add(tile.last, 1));
      loadKeys(tile, count.keyTiles, first);
      loadQuery(tile, count);
      // The sums are zeros before the first tile of values, so they are
      // multiples of any scale.
      SmallVector<Value> inits = {first.number};
      if (spec.hasValueScales())
        inits.push_back(b.f32(1));
      SmallVector<Value> end =
          b.loop(b.i32(1), tile.keyTiles, b.i32(1), inits,
                 [&](Value i, ValueRange carried) -> SmallVector<Value> {
                   Value number = b.add(count.keyTiles, i);
                   KeyTile keyTile = getNextKeyTile(tile, carried[0]);
                   loadKeys(tile, number, keyTile);
                   SmallVector<Value> next = {keyTile.number};
                   next.append(loadValues(tile, b.sub(number, 1), carried[0],
                                          carried.drop_front()));
                   return next;
                 });
      loadValues(tile, b.sub(b.add(count.keyTiles, tile.keyTiles), 1), end[0],
                 ArrayRef(end).drop_front());
    });
  });
}
