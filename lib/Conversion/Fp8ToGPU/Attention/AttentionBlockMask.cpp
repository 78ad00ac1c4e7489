//===- AttentionBlockMask.cpp - Tiles that a mask does not hide -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// With a block mask, a tile of query rows visits only the tiles of keys in
// which the mask does not hide all scores, from the last one to the first. The
// warp that copies finds these tiles. It writes to shared memory how many there
// are and which one is in each stage of k, and the warps that multiply read
// these words. If blocks of keys have scales, it also writes the scales of each
// stage. The barriers that order accesses to tiles also order accesses to these
// words.
//
//===----------------------------------------------------------------------===//

#include "AttentionEmitter.h"
#include "fp8/Support/BlockMask.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// The producer
//===----------------------------------------------------------------------===//

Value AttentionEmitter::loadBlockFlags(Value keyTile) {
  Value block = b.div(keyTile, spec.shape.blockKeys / config.tileKeys);
  Value offset = b.mul(b.toI64(block), blockMaskStrides[3]);
  Type i8 = b.getI8Type();
  return arith::ExtUIOp::create(
      b, b.getI32Type(), b.loadInvariant(i8, b.gep(i8, blockRow, offset)));
}

/// If there is a block of keys in which every row sees a key, then very
/// negative finite elements of the mask hide keys, too [attention_c22]. A tile
/// of rows that sees no key visits the first tile of keys, so that every tile
/// of rows visits at least one.
void AttentionEmitter::startKeyTiles(Tile &tile) {
  if (!spec.hasBlockMask())
    return;
  blockRow = blockMask;
  auto advance = [&](Value index, Value stride) {
    blockRow = b.gep(b.getI8Type(), blockRow, b.mul(b.toI64(index), stride));
  };
  for (auto [batch, divisor, stride] :
       llvm::zip(std::array{tile.outer, tile.inner},
                 std::array{spec.blockMask.batches.outer,
                            spec.blockMask.batches.inner},
                 blockMaskStrides))
    if (divisor != 0)
      advance(divideBatch(b, batch, divisor), stride);
  if (spec.blockMask.hasRows)
    advance(b.div(tile.row, spec.shape.blockRows), blockMaskStrides[2]);
  SmallVector<Value> counts =
      b.loop(b.i32(0), tile.keyTiles, b.i32(1), {b.i32(0), b.i32(0), b.i32(0)},
             [&](Value keyTile, ValueRange before) -> SmallVector<Value> {
               Value flags = loadBlockFlags(keyTile);
               auto isSet = [&](int64_t flag) {
                 return b.bitAnd(b.div(flags, flag), 1);
               };
               return {b.add(before[0], isSet(hasFinite)),
                       b.add(before[1], isSet(hasSeen)),
                       b.bitOr(before[2], b.bitXor(isSet(hasHiddenRow), 1))};
             });
  Value allRowsSee = b.ne(counts[2], 0);
  visitFlag = b.select(allRowsSee, b.i32(hasSeen), b.i32(hasFinite));
  Value count = b.select(allRowsSee, counts[1], counts[0]);
  tile.keyTiles = b.max(count, b.i32(1));
}

AttentionEmitter::KeyTile AttentionEmitter::getNextKeyTile(const Tile &tile,
                                                           Value number) {
  if (!spec.hasBlockMask())
    return {b.sub(number, 1), {}};
  Type i32 = b.getI32Type();
  auto search = scf::WhileOp::create(
      b, TypeRange{i32, i32}, number,
      [&](OpBuilder &, Location, ValueRange from) {
        Value keyTile = b.sub(from[0], 1);
        Value flags = loadBlockFlags(keyTile);
        Value isHidden = b.eq(b.bitAnd(flags, visitFlag), 0);
        scf::ConditionOp::create(b, b.bitAnd(isHidden, b.ne(keyTile, 0)),
                                 ValueRange{keyTile, flags});
      },
      [&](OpBuilder &, Location, ValueRange hidden) {
        scf::YieldOp::create(b, hidden.front());
      });
  Value keyTile = search.getResult(0), flags = search.getResult(1);
  Value end = b.mul(b.add(keyTile, 1), config.tileKeys);
  return {keyTile,
          b.bitOr(b.ne(b.bitAnd(flags, hasNonzero), 0), b.less(keys, end))};
}

//===----------------------------------------------------------------------===//
// Words in shared memory
//===----------------------------------------------------------------------===//

Value AttentionEmitter::getCountWord() { return shared(b.i32(wordOffset)); }

Value AttentionEmitter::getStageWord(Value stage) {
  return shared(b.add(b.mul(stage, 4), wordOffset + 4));
}

/// Stages of k have one word, and stages of v have two after them.
Value AttentionEmitter::getScaleWord(const KeyOperand &operand, Value stage,
                                     int64_t i) {
  if (&operand == &k)
    return shared(b.add(b.mul(stage, 4), scaleOffset));
  return shared(
      b.add(b.mul(stage, 8), scaleOffset + 4 * (config.keyStages + i)));
}

void AttentionEmitter::storeKeyTile(Value stage, const KeyTile &keyTile) {
  if (!spec.hasBlockMask())
    return;
  Value isMixed = arith::ExtUIOp::create(b, b.getI32Type(), keyTile.isMixed);
  b.store(b.bitOr(b.mul(keyTile.number, 2), isMixed), getStageWord(stage), 4);
}

/// The lane that arrives at the barrier afterwards reads the word, and the
/// other lanes of the warp get it from that lane.
Value AttentionEmitter::readWord(Value pointer) {
  Value word = b.ptx(b.getI32Type(),
                     "{.reg .b32 word; mov.b32 word, 0; "
                     "@$2 ld.shared.b32 word, [$1]; mov.b32 $0, word;}",
                     {pointer, isFirstLane});
  return b.warpUniform(word);
}

Value AttentionEmitter::readScale(const KeyOperand &operand, Value stage,
                                  int64_t i) {
  return LLVM::BitcastOp::create(b, b.getF32Type(),
                                 readWord(getScaleWord(operand, stage, i)));
}

Value AttentionEmitter::readKeyTileCount(const Tile &tile) {
  if (!spec.hasBlockMask())
    return tile.keyTiles;
  return readWord(getCountWord());
}

AttentionEmitter::KeyTile AttentionEmitter::readKeyTile(const Tile &tile,
                                                        Value i, Value stage) {
  if (!spec.hasBlockMask())
    return {b.sub(tile.last, i), {}};
  Value word = readWord(getStageWord(stage));
  return {b.div(word, 2), b.ne(b.bitAnd(word, 1), 0)};
}
