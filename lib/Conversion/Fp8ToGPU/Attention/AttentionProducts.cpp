//===- AttentionProducts.cpp - The products of an attention kernel --------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A warp group multiplies its 64 query rows by all tiles of keys. It starts
// with the last tile, because only that one can have keys beyond the end. The
// accumulators of q k^T have the layout of operand A, so probabilities are
// multiplied by v from registers.
//
// Three things keep ptxas from waiting too early and from serializing products:
// one fence before each product; waits that return the accumulators; and, with
// overlap, a branch between the exponentials and the wait for the product that
// runs at the same time.
//
//===----------------------------------------------------------------------===//

#include "AttentionEmitter.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

/// Bytes of a row of a slab in shared memory.
static constexpr int64_t rowBytes = 128;

SmallVector<Value> AttentionEmitter::unpack(Value values) {
  return hopper::unpackAccumulators(b, values);
}

Value AttentionEmitter::stageOf(Value descriptor, Value stage, int64_t bytes) {
  return b.add(descriptor, b.toI64(b.mul(stage, bytes >> 4)));
}

/// Computes q k^T in the registers of `scores`.
Value AttentionEmitter::multiplyKeys(Value stage, Value scores) {
  Value keysAt = stageOf(keyDescriptor, stage, k.bytes);
  int64_t slabColumns = spec.shape.getSlabColumns();
  for (int64_t d = 0; d < spec.shape.contracted; d += keyShape.getK()) {
    int64_t slab = d / slabColumns;
    int64_t offset = d % slabColumns * rowBytes / slabColumns;
    auto at = [&](Value descriptor, int64_t rows) {
      return b.add(descriptor, (slab * rows * rowBytes + offset) >> 4);
    };
    scores =
        hopper::multiply(b, keyShape, at(queryDescriptor, config.getTileRows()),
                         at(keysAt, config.tileKeys), scores,
                         /*fromZero=*/d == 0);
  }
  return scores;
}

SmallVector<AttentionEmitter::ColumnPart> AttentionEmitter::getColumnParts() {
  int64_t columns = spec.getWaveColumns();
  if (!spec.multipliesHalves())
    return {{0, columns}};
  auto half = static_cast<int64_t>(llvm::alignTo(columns / 2, 8));
  return {{0, half}, {half, columns - half}};
}

Value AttentionEmitter::multiplyValues(ArrayRef<Value> packed, Value stage,
                                       Value sums, const ColumnPart &part) {
  bool fromZero = spec.shape.promotes;
  if (fromZero)
    sums = LLVM::UndefOp::create(
        b, hopper::getAccumulatorType(b.getContext(), part.count));
  hopper::MmaShape shape = valueShape;
  shape.n = part.count;
  Value valuesAt = stageOf(valueDescriptor, stage, v.bytes);
  int64_t slabKeys = spec.getValueSlabKeys();
  int64_t steps = config.tileKeys / shape.getK();
  for (int64_t step = 0; step < steps; ++step) {
    int64_t key = step * shape.getK(), bytes = key * rowBytes;
    // A slab of FP8 v has its keys for all columns.
    if (spec.shape.isFp8)
      bytes = key / slabKeys * slabKeys * spec.getWaveColumns() +
              part.first * slabKeys + key % slabKeys;
    sums = hopper::multiplyRegisters(b, shape, packed.slice(4 * step, 4),
                                     b.add(valuesAt, bytes >> 4), sums,
                                     fromZero && step == 0);
  }
  return sums;
}

Value AttentionEmitter::addProduct(Value sums, const RowPair &factors,
                                   Value product, const ColumnPart &part) {
  if (!spec.shape.promotes)
    return product;
  SmallVector<Value> added = unpack(sums);
  for (auto [i, element] : llvm::enumerate(unpack(product))) {
    Value &sum = added[part.first / 2 + i];
    sum = b.fma(sum, factors[i % 4 / 2], element);
  }
  return hopper::packAccumulators(b, added);
}

Value AttentionEmitter::addParts(ArrayRef<Value> packed, Value stage,
                                 Value sums, const RowPair &factors,
                                 ArrayRef<ColumnPart> parts) {
  for (const ColumnPart &part : parts) {
    hopper::fence(b);
    Value product = multiplyValues(packed, stage, sums, part);
    hopper::commit(b);
    product = hopper::waitGroups(b, 0, product);
    sums = addProduct(sums, factors, product, part);
  }
  return sums;
}

/// Stores use the named barriers from 1 to `warpGroups`, so turns use those
/// after them.
void AttentionEmitter::waitForTurn(bool isOrdered) {
  if (isOrdered)
    b.namedBarrier(b.add(warpGroup, 1 + config.warpGroups), 256);
}

void AttentionEmitter::passTurn(bool isOrdered) {
  if (!isOrdered)
    return;
  Value next = b.add(warpGroup, 1);
  next = b.select(b.eq(next, config.warpGroups), b.i32(0), next);
  b.arriveAtNamedBarrier(b.add(next, 1 + config.warpGroups), 256);
}

void AttentionEmitter::waitFor(StageRing &ring, const RingPosition &at) {
  hopper::wait(b, ring.full(at.stage), at.parity);
}

void AttentionEmitter::release(StageRing &ring, Value stage) {
  hopper::arriveIf(b, ring.empty(stage), isFirstLane);
}

AttentionEmitter::Scores AttentionEmitter::computeScores(const Tile &tile,
                                                         const Count &count,
                                                         Value i, Value scores,
                                                         bool isFirst) {
  RingPosition at = k.ring.at(b.add(count.keyTiles, i));
  waitFor(k.ring, at);
  KeyTile keyTile = readKeyTile(tile, i, at.stage);
  useKeyScale(at.stage);
  waitForTurn(spec.multipliesInTurn());
  hopper::fence(b);
  scores = multiplyKeys(at.stage, scores);
  hopper::commit(b);
  passTurn(spec.multipliesInTurn());
  scores = hopper::waitGroups(b, 0, scores);
  release(k.ring, at.stage);
  return hideScores(tile, unpack(scores), keyTile, isFirst);
}

AttentionEmitter::Progress
AttentionEmitter::addValues(const Softmax &softmax, Value number, Value sums) {
  RingPosition at = v.ring.at(number);
  RowPair factors = softmax.factors;
  Value grows = softmax.grows, scale;
  if (spec.hasValueScales()) {
    waitFor(v.ring, at);
    factors = toValueScale(factors, at.stage, grows);
    scale = readScale(v, at.stage, 1);
  }
  if (!spec.shape.promotes)
    sums = rescale(sums, factors, grows);
  SmallVector<Value> packed = pack(softmax.probabilities);
  if (!spec.hasValueScales())
    waitFor(v.ring, at);
  passTurn(spec.exponentiatesInTurn());
  sums = addParts(packed, at.stage, sums, factors, getColumnParts());
  release(v.ring, at.stage);
  return {softmax.rows, sums, scale};
}

void AttentionEmitter::emitConsumer() {
  Value address = LLVM::PtrToIntOp::create(b, b.getI32Type(), memory);
  queryDescriptor =
      hopper::getDescriptor(b, b.add(address, b.mul(warpGroup, 64 * rowBytes)));
  keyDescriptor = hopper::getDescriptor(b, b.add(address, k.offset));
  Value values = b.add(address, v.offset);
  valueDescriptor =
      spec.shape.isFp8
          ? hopper::getDescriptor(b, values, spec.getValueSlabKeys())
          : hopper::getTransposedDescriptor(b, values,
                                            config.tileKeys * rowBytes);
  // The first warp group has the first turn.
  if (config.takeTurns)
    b.ifThen(b.eq(warpGroup, config.warpGroups - 1),
             [&] { passTurn(/*isOrdered=*/true); });
  forEachTile([&](Tile &tile, const Count &count) {
    Progress progress = visitKeys(tile, count);
    storeTile(spec.savesRegisters() ? getTile(copyHere(tile.number)) : tile,
              progress);
  });
  if (spec.storeByTma)
    b.ifThen(b.eq(b.bitAnd(copyHere(b.threadIdX()), 127), 0),
             [&] { hopper::waitStores(b, 0, /*onlyReads=*/false); });
  // The kernel ends here for these warps. If they joined the others before the
  // end, ptxas would use no uniform registers in the code of the single thread
  // that copies, and its few registers would not be enough.
  NVVM::SyncWarpOp::create(b, b.i32(-1));
}

AttentionEmitter::Progress AttentionEmitter::visitKeys(Tile &tile,
                                                       const Count &count) {
  prepareScales(tile);
  if (!spec.hasBlockMask())
    prepareMask(tile);
  waitFor(queryRing, {b.i32(0), b.bitAnd(count.tiles, 1)});
  tile.keyTiles = readKeyTileCount(tile);
  Value scores = LLVM::UndefOp::create(
      b, hopper::getAccumulatorType(b.getContext(), config.tileKeys));
  Softmax softmax = applySoftmax(
      computeScores(tile, count, b.i32(0), scores, /*isFirst=*/true), nullptr);
  Value reused = hopper::packAccumulators(b, softmax.probabilities);
  if (config.overlap)
    return visitKeysOverlapped(tile, count, softmax.rows,
                               pack(softmax.probabilities), reused);
  SmallVector<Value> zeros(spec.getWaveColumns() / 2, b.f32(0));
  softmax.factors = {b.f32(1), b.f32(1)};
  Progress first =
      addValues(softmax, count.keyTiles, hopper::packAccumulators(b, zeros));
  return visitKeysInTurn(tile, count, first, reused);
}

//===----------------------------------------------------------------------===//
// One product after the other
//===----------------------------------------------------------------------===//

/// Other warp groups multiply while this one computes exponentials.
AttentionEmitter::Progress
AttentionEmitter::visitKeysInTurn(const Tile &tile, const Count &count,
                                  const Progress &first, Value scores) {
  const RowState &rows = first.rows;
  SmallVector<Value> inits = {first.sums,      scores,      rows.maximum[0],
                              rows.maximum[1], rows.sum[0], rows.sum[1]};
  if (first.valueScale)
    inits.push_back(first.valueScale);
  SmallVector<Value> end = b.loop(
      b.i32(1), tile.keyTiles, b.i32(1), inits,
      [&](Value i, ValueRange carried) -> SmallVector<Value> {
        RowState before{{carried[2], carried[3]}, {carried[4], carried[5]}};
        Value number = b.add(count.keyTiles, i);
        Softmax softmax = applySoftmax(
            computeScores(tile, count, i, carried[1], /*isFirst=*/false),
            &before);
        Progress after = addValues(softmax, number, carried[0]);
        SmallVector<Value> next = {
            after.sums,
            hopper::packAccumulators(b, softmax.probabilities),
            after.rows.maximum[0],
            after.rows.maximum[1],
            after.rows.sum[0],
            after.rows.sum[1]};
        if (after.valueScale)
          next.push_back(after.valueScale);
        return next;
      });
  release(queryRing, b.i32(0));
  return {{{end[2], end[3]}, {end[4], end[5]}},
          end[0],
          first.valueScale ? end[6] : Value()};
}

//===----------------------------------------------------------------------===//
// Two products at a time
//===----------------------------------------------------------------------===//

/// A copy that LLVM does not recognize as a copy. Otherwise LLVM merges the
/// scaling of sums in the loop with the one after it, and moves both before the
/// next product.
static Value hide(KernelBuilder &b, Value value) {
  return LLVM::InlineAsmOp::create(
             b, value.getType(), value, "mov.f32 $0, $1;", "=f,f",
             /*has_side_effects=*/true, /*is_align_stack=*/false,
             LLVM::tailcallkind::TailCallKind::None,
             LLVM::AsmDialectAttr::get(b.getContext(),
                                       LLVM::AsmDialect::AD_ATT),
             ArrayAttr())
      .getResult(0);
}

/// In each round two products run together: that of this tile's keys and that
/// of the previous tile's values. Exponentials are computed while the second
/// one runs. The sums are scaled after the first product was started and before
/// the second.
AttentionEmitter::Progress AttentionEmitter::visitKeysOverlapped(
    const Tile &tile, const Count &count, const RowState &first,
    ArrayRef<Value> probabilities, Value scores) {
  size_t numPacked = probabilities.size();
  SmallVector<ColumnPart> parts = getColumnParts();
  // Waits for the i-th tile of keys. If there are fewer tiles, it waits for the
  // tile of values at `values` instead, which is copied in any case.
  auto waitForKeys = [&](Value i, const RingPosition &values) {
    RingPosition at = k.ring.at(b.add(count.keyTiles, i));
    Value exists = b.less(i, tile.keyTiles);
    hopper::wait(
        b, b.select(exists, k.ring.full(at.stage), v.ring.full(values.stage)),
        b.select(exists, at.parity, values.parity));
  };
  waitForKeys(b.i32(1), v.ring.at(count.keyTiles));
  passTurn(spec.exponentiatesInTurn());
  SmallVector<Value> zeros(spec.getWaveColumns() / 2, b.f32(0));
  SmallVector<Value> inits = {hopper::packAccumulators(b, zeros),
                              scores,
                              first.maximum[0],
                              first.maximum[1],
                              first.sum[0],
                              first.sum[1],
                              b.i1(false),
                              b.f32(1),
                              b.f32(1)};
  size_t numOthers = inits.size();
  inits.append(probabilities.begin(), probabilities.end());
  SmallVector<Value> end = b.loop(
      b.i32(1), tile.keyTiles, b.i32(1), inits,
      [&](Value i, ValueRange carried) -> SmallVector<Value> {
        RowState before{{carried[2], carried[3]}, {carried[4], carried[5]}};
        Value number = b.add(count.keyTiles, i);
        RingPosition keysAt = k.ring.at(number);
        RingPosition valuesAt = v.ring.at(b.sub(number, 1));
        RowPair factors = {carried[7], carried[8]};
        waitForTurn(spec.multipliesInTurn());
        hopper::fence(b);
        Value s = multiplyKeys(keysAt.stage, carried[1]);
        hopper::commit(b);
        Value sums = carried[0], grows = carried[6];
        bool scalesFirst = spec.hasValueScales() && !spec.shape.promotes;
        if (scalesFirst) {
          waitFor(v.ring, valuesAt);
          factors = toValueScale(factors, valuesAt.stage, grows);
        }
        if (!spec.shape.promotes)
          sums = rescale(sums, factors, grows);
        if (!scalesFirst)
          waitFor(v.ring, valuesAt);
        hopper::fence(b);
        SmallVector<Value> earlier(carried.drop_front(numOthers));
        Value product =
            multiplyValues(earlier, valuesAt.stage, sums, parts.front());
        hopper::commit(b);
        passTurn(spec.multipliesInTurn());
        if (spec.hasValueScales() && !scalesFirst)
          factors = toValueScale(factors, valuesAt.stage, grows);
        useKeyScale(keysAt.stage);
        s = hopper::waitGroups(b, 1, s);
        KeyTile keyTile = readKeyTile(tile, i, keysAt.stage);
        release(k.ring, keysAt.stage);
        Softmax softmax = applySoftmax(hideScores(tile, unpack(s), keyTile,
                                                  /*isFirst=*/false),
                                       &before);
        waitForKeys(b.add(i, 1), valuesAt);
        passTurn(spec.exponentiatesInTurn());
        product = hopper::waitGroups(b, 0, product);
        sums = addProduct(sums, factors, product, parts.front());
        sums = addParts(earlier, valuesAt.stage, sums, factors,
                        ArrayRef(parts).drop_front());
        release(v.ring, valuesAt.stage);
        const RowState &after = softmax.rows;
        SmallVector<Value> packed = pack(softmax.probabilities);
        SmallVector<Value> next = {
            sums,
            hopper::packAccumulators(b, softmax.probabilities),
            after.maximum[0],
            after.maximum[1],
            after.sum[0],
            after.sum[1],
            softmax.grows ? softmax.grows : b.i1(false),
            softmax.factors[0],
            softmax.factors[1]};
        next.append(packed);
        return next;
      });
  release(queryRing, b.i32(0));
  Value last = b.sub(b.add(count.keyTiles, tile.keyTiles), 1);
  RingPosition valuesAt = v.ring.at(last);
  waitFor(v.ring, valuesAt);
  Value sums = end[0], grows = end[6], scale;
  RowPair factors = {hide(b, end[7]), hide(b, end[8])};
  if (spec.hasValueScales()) {
    factors = toValueScale(factors, valuesAt.stage, grows);
    scale = readScale(v, valuesAt.stage, 1);
  }
  if (!spec.shape.promotes)
    sums = rescale(sums, factors, grows);
  sums = addParts(ArrayRef(end).take_back(numPacked), valuesAt.stage, sums,
                  factors, parts);
  release(v.ring, valuesAt.stage);
  return {{{end[2], end[3]}, {end[4], end[5]}}, sums, scale};
}
