//===- WgmmaEpilogueWarps.cpp - Warps that finish a tile ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Consumers compute the early part of the epilogue, which ends in 16 bits, and
// write the tile to shared memory. For each warp group of consumers, another
// warp computes the late part there, 16 bytes for each lane at a time, and
// starts the copy to device memory. In the meantime, the warp group multiplies
// its next tile. The other warp also fetches the operands of the early part,
// one tile ahead. If an operand has the type and the dimensions of the result,
// TMA copies it to the slabs of the result as soon as they are free.
//
//===----------------------------------------------------------------------===//

#include "../Matmul/MatmulOperands.h"
#include "WgmmaEmitter.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

/// The number of 16-bit elements that a lane processes at a time.
static constexpr int64_t perLane = 8;

//===----------------------------------------------------------------------===//
// Barriers
//===----------------------------------------------------------------------===//

namespace {
/// The barriers between a warp group and the warp that finishes its tiles, by
/// number.
enum HandOver : int64_t {
  Staged, // the group has written its part of a tile
  Free,   // the copy to memory has read it, and the next operand is there
  Extras, // operands for the consumers are there; two barriers, used in turn
};
} // namespace

Value WgmmaEmitter::handOverBarrier(Value group, int64_t which) {
  return shared(b.add(b.mul(group, WgmmaConfig::handOverBytes),
                      handOverOffset + 8 * which));
}

/// The barrier of the operands of a tile, and its parity.
std::pair<Value, Value> WgmmaEmitter::getExtrasBarrier(Value group,
                                                       Value round) {
  Value barrier = b.gep(b.getI8Type(), handOverBarrier(group, Extras),
                        b.mul(b.bitAnd(round, 1), 8));
  return {barrier, b.bitAnd(b.shr(round, 1), 1)};
}

void WgmmaEmitter::initHandOver() {
  for (int64_t group = 0; group < config.warpGroups; ++group) {
    hopper::initBarrier(b, handOverBarrier(b.i32(group), Staged), 4);
    hopper::initBarrier(b, handOverBarrier(b.i32(group), Free), 1);
    for (int64_t turn : {0, 1})
      hopper::initBarrier(b, handOverBarrier(b.i32(group), Extras + turn), 32);
  }
}

//===----------------------------------------------------------------------===//
// Consumers
//===----------------------------------------------------------------------===//

void WgmmaEmitter::handOver(const TileOrigin &tile, const Sums &sums) {
  // A wait for the odd phase of a new barrier returns at once, so the first
  // tile does not wait, unless an operand has to be copied to its slabs.
  bool usesSlabs = spec.slabExtra >= 0;
  hopper::wait(b, handOverBarrier(warpGroup, Free),
               b.bitXor(b.bitAnd(tile.round, 1), usesSlabs ? 0 : 1));
  if (spec.extraBytes > 0) {
    auto [barrier, parity] = getExtrasBarrier(warpGroup, tile.round);
    hopper::wait(b, barrier, parity);
    selectExtras(warpGroup, tile.round);
  }
  SlabStore slabs = getSlabs();
  int64_t perWave = config.getStoredColumns() / 2;
  int64_t perSlab = config.getSlabColumns() / 2;
  for (auto [number, slab] : llvm::enumerate(getSlabOrigins())) {
    int64_t wave = number * perSlab / perWave;
    slabs.select(number);
    PairExtras extras = loadPairExtras(tile, slab);
    if (usesSlabs)
      extras[spec.slabExtra] = readSlab(slabs);
    writeSlab(slabs, tile, resultWaves[wave], number % (perWave / perSlab),
              sums.slice(wave * perWave, perWave), extras);
  }
  if (epilogue.getSplit().late.empty())
    hopper::fenceShared(b);
  NVVM::SyncWarpOp::create(b, b.i32(-1));
  hopper::arriveIf(b, handOverBarrier(warpGroup, Staged), isFirstLane);
}

/// Reads the operand in the selected slab, in the order of loadPairExtras. Each
/// warp later writes its results to the same addresses from which it has read.
SmallVector<Value> WgmmaEmitter::readSlab(SlabStore &slabs) {
  Type pair = VectorType::get({2}, epilogue.getResultType());
  SmallVector<Value> pairs;
  for (int64_t part = 0; part < config.getSlabColumns() / 16; ++part)
    for (Value word : slabs.read(part))
      pairs.push_back(b.bitcast(word, pair));
  return pairs;
}

//===----------------------------------------------------------------------===//
// The warps
//===----------------------------------------------------------------------===//

void WgmmaEmitter::emitEpilogueWarps() {
  int64_t first = 4 * config.warpGroups + 1;
  Value group = b.sub(warp, first);
  // For the warp of the producer, `group` is a large number.
  b.ifThen(b.less(group, config.warpGroups), [&] {
    isFirstLane = b.eq(lane, 0);
    epilogue.forgetProvided();
    loadInvariantExtras();
    Value firstTile = b.div(b.blockIdX(), config.cluster);
    Value step = b.div(b.gridDimX(), config.cluster);
    if (spec.extraBytes == 0 && spec.slabExtra < 0)
      finishTiles(group, firstTile, step);
    else
      fetchAndFinishTiles(group, firstTile, step);
    b.ifThen(isFirstLane,
             [&] { hopper::waitStores(b, 0, /*onlyReads=*/false); });
    epilogue.forgetProvided();
  });
}

void WgmmaEmitter::finishTiles(Value group, Value first, Value step) {
  walkTiles(first, step, {}, [&](const TileOrigin &tile, ValueRange) {
    finishTile(tile, group);
    return SmallVector<Value>();
  });
}

/// In each round, fetches the operands of a tile and then finishes the previous
/// tile.
void WgmmaEmitter::fetchAndFinishTiles(Value group, Value first, Value step) {
  auto finishIfAny = [&](ValueRange last) {
    TileOrigin tile{last[0], last[1], last[2], b.sub(last[3], 1),
                    last.size() > 4 ? last[4] : Value()};
    b.ifThen(b.ne(last[3], 0), [&] {
      enterTile(tile);
      finishTile(tile, group);
    });
  };
  SmallVector<Value> zeros(spec.problems > 1 ? 5 : 4, b.i32(0));
  SmallVector<Value> last = walkTiles(
      first, step, zeros,
      [&](const TileOrigin &tile, ValueRange before) -> SmallVector<Value> {
        if (spec.extraBytes > 0) {
          selectExtras(group, tile.round);
          fetchExtras(tile, group, lane, /*threads=*/32);
          hopper::arrive(b, getExtrasBarrier(group, tile.round).first);
        }
        finishIfAny(before);
        bindProblem(tile.grid);
        if (spec.slabExtra >= 0)
          loadSlabs(tile, group);
        SmallVector<Value> carried = {tile.batch, tile.row, tile.column,
                                      b.add(tile.round, 1)};
        if (tile.grid)
          carried.push_back(tile.grid);
        return carried;
      });
  finishIfAny(last);
  bindProblem(Value());
}

void WgmmaEmitter::finishTile(const TileOrigin &tile, Value group) {
  hopper::wait(b, handOverBarrier(group, Staged), b.bitAnd(tile.round, 1));
  SmallVector<Wave> slabs = getSlabOrigins();
  if (!epilogue.getSplit().late.empty()) {
    for (auto [number, slab] : llvm::enumerate(slabs))
      finishSlab(tile, group, slab, getSlabOffset(group, number));
    hopper::fenceShared(b);
    NVVM::SyncWarpOp::create(b, b.i32(-1));
  }
  b.ifThen(isFirstLane, [&] {
    for (auto [number, slab] : llvm::enumerate(slabs)) {
      Value y = b.add(b.add(tile.row, b.mul(group, 64)), slab.row);
      hopper::store(b, resultMap, shared(getSlabOffset(group, number)),
                    {b.add(tile.column, slab.column), y, tile.batch});
    }
    hopper::commitStores(b);
    hopper::waitStores(b, 0, /*onlyReads=*/true);
    if (spec.slabExtra < 0)
      hopper::arrive(b, handOverBarrier(group, Free));
  });
}

/// Starts the copies of the operand to the slabs of a group. The barrier of the
/// group counts their bytes. The lane that starts them has already waited until
/// the slabs were free.
void WgmmaEmitter::loadSlabs(const TileOrigin &tile, Value group) {
  SmallVector<Wave> slabs = getSlabOrigins();
  int64_t bytes = SlabStore::rows * config.getSlabColumns() * 2;
  const OperandView &extra = epilogue.getExtra(spec.slabExtra);
  Value matrix = extra.at(LoopRole::Batch) ? tile.batch : b.i32(0);
  b.ifThen(isFirstLane, [&] {
    Value barrier = handOverBarrier(group, Free);
    hopper::arriveExpect(b, barrier, bytes * slabs.size());
    for (auto [number, slab] : llvm::enumerate(slabs)) {
      Value y = b.add(b.add(tile.row, b.mul(group, 64)), slab.row);
      hopper::load(b, slabMap, shared(getSlabOffset(group, number)), barrier,
                   {b.add(tile.column, slab.column), y, matrix});
    }
  });
}

Value WgmmaEmitter::getSlabOffset(Value group, int64_t number) {
  int64_t bytes = SlabStore::rows * config.getSlabColumns() * 2;
  return b.add(b.mul(group, config.getStoreBuffers() * bytes),
               storeOffset + number * bytes);
}

/// Computes the late part of the epilogue on a slab of 64 x 64. A lane has 8
/// columns of every fourth row.
void WgmmaEmitter::finishSlab(const TileOrigin &tile, Value group,
                              const Wave &slab, Value slabOffset) {
  Value chunk = b.bitAnd(lane, 7), firstRow = b.shr(lane, 3);
  Value column = b.add(b.add(tile.column, slab.column), b.mul(chunk, perLane));
  Value rowOfSlab = b.add(b.add(tile.row, b.mul(group, 64)), slab.row);
  Value zero = b.i32(0);
  SmallVector<SmallVector<Value>> ofColumns(epilogue.getNumExtras());
  for (auto [extra, values] : llvm::enumerate(ofColumns))
    if (isLateExtra(extra) && !hasRows(extra))
      values = loadLaneExtras(extra, getIndex(tile, zero, column), column);
  b.loop(firstRow, b.i32(SlabStore::rows), b.i32(4), {},
         [&](Value row, ValueRange) -> SmallVector<Value> {
           Value position = b.bitXor(chunk, b.bitAnd(row, 7));
           Value offset = b.add(b.mul(row, 128), b.mul(position, 16));
           Value address = shared(b.add(slabOffset, offset));
           ResultIndex index = getIndex(tile, b.add(rowOfSlab, row), column);
           SmallVector<SmallVector<Value>> values = ofColumns;
           epilogue.forgetLoads();
           for (auto [extra, list] : llvm::enumerate(values))
             if (isLateExtra(extra) && hasRows(extra))
               list = loadLaneExtras(extra, index, column);
           finishLane(address, values, index);
           return {};
         });
}

bool WgmmaEmitter::isLateExtra(unsigned extra) {
  return epilogue.isUsedIn(extra, EpiloguePart::Late) &&
         getStaging(extraFacts[extra], config) != Staging::Invariant;
}

bool WgmmaEmitter::hasRows(unsigned extra) {
  return epilogue.getExtra(extra).at(LoopRole::M).has_value();
}

/// Whether 8 neighbors of a row that start at a multiple of 8 are aligned, and
/// either all of them exist or none.
static bool isVectorizable(const OperandView &extra) {
  return extra.at(LoopRole::N) && extra.blockOf(LoopRole::N) == 1 &&
         extra.getStaticStride(LoopRole::N) == 1 &&
         isMultiple(extra.getStaticSize(LoopRole::N), perLane) &&
         isMultiple(extra.getStaticStride(LoopRole::M), perLane) &&
         isMultiple(extra.getStaticStride(LoopRole::Batch), perLane) &&
         isMultiple(extra.getType().getStridesAndOffset().second, perLane);
}

/// Loads the elements of an operand at the 8 columns of a lane, as pairs of
/// neighbors. If the operand has no columns, returns one value.
SmallVector<Value>
WgmmaEmitter::loadLaneExtras(unsigned extra, ResultIndex index, Value column) {
  const OperandView &view = epilogue.getExtra(extra);
  Type type = view.getType().getElementType();
  if (!view.at(LoopRole::N))
    return {epilogue.loadExtra(b, extra, index)};
  SmallVector<Value> elements, pairs;
  if (isVectorizable(view)) {
    int64_t atOnce = 128 / type.getIntOrFloatBitWidth();
    Value first = b.min(column, b.sub(columns, perLane));
    for (int64_t i = 0; i < perLane; i += atOnce) {
      index.n = b.add(first, i);
      Value vector = epilogue.loadExtra(b, extra, index, atOnce);
      for (int64_t j = 0; j < atOnce; ++j)
        elements.push_back(b.extractElement(vector, j));
    }
  } else {
    for (int64_t i = 0; i < perLane; ++i) {
      index.n = b.min(b.add(column, i), b.sub(columns, 1));
      elements.push_back(epilogue.loadExtra(b, extra, index));
    }
  }
  Type pairType = VectorType::get({2}, type);
  for (int64_t i = 0; i < perLane; i += 2) {
    Value pair = LLVM::UndefOp::create(b, pairType);
    for (int64_t j : {0, 1})
      pair = LLVM::InsertElementOp::create(b, pair, elements[i + j], b.i32(j));
    pairs.push_back(pair);
  }
  return pairs;
}

/// Computes the late part for 16 bytes of a slab, in place.
void WgmmaEmitter::finishLane(Value address,
                              ArrayRef<SmallVector<Value>> ofExtras,
                              const ResultIndex &index) {
  Type words = VectorType::get({perLane / 2}, b.getI32Type());
  Type pairType = VectorType::get({2}, epilogue.getResultType());
  Value loaded = b.load(words, address, 16);
  Value result = LLVM::UndefOp::create(b, words);
  for (int64_t pair = 0; pair < perLane / 2; ++pair) {
    for (auto [extra, values] : llvm::enumerate(ofExtras)) {
      if (values.size() == 1)
        epilogue.provide(extra, values.front());
      else if (!values.empty())
        epilogue.providePair(extra, values[pair]);
    }
    Value start = b.bitcast(b.extractElement(loaded, pair), pairType);
    ElementPair finished = epilogue.applyPair(b, ElementPair{{}, {}, start},
                                              index, index, EpiloguePart::Late);
    result = LLVM::InsertElementOp::create(
        b, result, b.bitcast(finished.packed, b.getI32Type()), b.i32(pair));
  }
  b.store(result, address, 16);
}
