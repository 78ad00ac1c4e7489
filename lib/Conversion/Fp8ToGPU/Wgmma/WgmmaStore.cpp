//===- WgmmaStore.cpp - The result of a wgmma kernel ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Applies the epilogue to accumulators and stores the result. 16-bit results
// with contiguous rows go to swizzled slabs in shared memory, from which TMA
// copies them without elements beyond the edge. Other results are stored from
// registers, element by element.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/FloatOps.h"
#include "WgmmaEmitter.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

WgmmaEmitter::Sums WgmmaEmitter::Sums::slice(size_t first, size_t count) const {
  Sums part;
  for (ArrayRef<Value> side : sides)
    part.sides.push_back(side.slice(first, count));
  return part;
}

SmallVector<Value, 2> WgmmaEmitter::Sums::at(size_t element) const {
  SmallVector<Value, 2> values;
  for (ArrayRef<Value> side : sides)
    values.push_back(side[element]);
  return values;
}

SmallVector<ElementPair, 2> WgmmaEmitter::Sums::pairAt(size_t first) const {
  SmallVector<ElementPair, 2> pairs;
  for (ArrayRef<Value> side : sides)
    pairs.push_back({side[first], side[first + 1], Value()});
  return pairs;
}

/// Sorts accumulators by right-hand sides into `sides`. For each 64 rows, a
/// warp group has the columns of the first side and then those of the second.
WgmmaEmitter::Sums WgmmaEmitter::getSums(ArrayRef<Value> accumulators,
                                         SmallVector<Value> (&sides)[2]) {
  if (!config.twoSides)
    return {{accumulators}};
  for (int64_t side = 0; !accumulators.empty(); side = 1 - side) {
    int64_t count = config.getResultColumns() / 2;
    llvm::append_range(sides[side], accumulators.take_front(count));
    accumulators = accumulators.drop_front(count);
  }
  return {{sides[0], sides[1]}};
}

void WgmmaEmitter::storeTile(const TileOrigin &tile,
                             ArrayRef<Value> accumulators) {
  epilogue.forgetLoads();
  SmallVector<Value> sides[2];
  Sums sums = getSums(accumulators, sides);
  if (spec.quantizes)
    storeQuantized(tile, sums);
  else if (epilogue.getEncoding())
    storeEncoded(tile, sums);
  else if (config.epilogueWarps)
    handOver(tile, sums);
  else if (config.storeByTma)
    storeByTma(tile, sums);
  else
    storeDirectly(tile, sums);
}

/// Packs two values in 32 bits. `low` is the first one in memory.
Value WgmmaEmitter::packPair(Value low, Value high) {
  return packHalves(b, low, high, epilogue.getResultType());
}

Value WgmmaEmitter::toResult(Value value) {
  return b.truncate(value, epilogue.getResultType());
}

//===----------------------------------------------------------------------===//
// Through shared memory
//===----------------------------------------------------------------------===//

SlabStore WgmmaEmitter::getSlabs() {
  return SlabStore(b, memory, storeOffset, config.getSlabColumns(),
                   config.getStoreBuffers(), {thread, warp, lane, warpGroup});
}

SmallVector<WgmmaEmitter::Wave> WgmmaEmitter::getSlabOrigins() {
  SmallVector<Wave> slabs;
  for (const Wave &wave : resultWaves)
    for (int64_t column = 0; column < config.getStoredColumns();
         column += config.getSlabColumns())
      slabs.push_back({wave.row, wave.column + column});
  return slabs;
}

/// The part of the epilogue that this warp group computes.
EpiloguePart WgmmaEmitter::getWork() {
  return config.epilogueWarps ? EpiloguePart::Early : EpiloguePart::All;
}

void WgmmaEmitter::storeByTma(const TileOrigin &tile, const Sums &sums) {
  int64_t perWave = config.getStoredColumns() / 2;
  int64_t perSlab = config.getSlabColumns() / 2;
  SmallVector<Wave> slabs = getSlabOrigins();
  // The operands of the next slab are loaded while this one is computed.
  PairExtras next = loadPairExtras(tile, slabs.front());
  for (auto [number, slab] : llvm::enumerate(slabs)) {
    PairExtras extras = std::move(next);
    if (number + 1 < slabs.size())
      next = loadPairExtras(tile, slabs[number + 1]);
    int64_t wave = number * perSlab / perWave;
    storeSlab(tile, resultWaves[wave], number % (perWave / perSlab),
              number % config.getStoreBuffers(),
              sums.slice(wave * perWave, perWave), extras);
  }
}

/// Loads the elements of extra operands for a slab, if the epilogue reads them
/// in pairs. The result has the pairs of each operand in the order in which
/// `storeSlab` uses them.
WgmmaEmitter::PairExtras WgmmaEmitter::loadPairExtras(const TileOrigin &tile,
                                                      const Wave &slab) {
  PairExtras extras(epilogue.getNumExtras());
  if (!epilogue.usesPairs())
    return extras;
  Value firstRow = b.add(b.add(tile.row, rowInTile), slab.row);
  Value rowIndices[] = {firstRow, b.add(firstRow, 8)};
  Value firstColumn = b.add(b.add(tile.column, columnInWave), slab.column);
  for (auto [extra, values] : llvm::enumerate(extras)) {
    bool isInSlab = static_cast<int64_t>(extra) == spec.slabExtra;
    if (isInSlab || !epilogue.hasPairs(extra) ||
        !epilogue.isUsedIn(extra, getWork()))
      continue;
    for (int64_t pair = 0; pair < config.getSlabColumns() / 4; ++pair)
      values.push_back(
          epilogue.loadExtraPair(b, extra,
                                 getIndex(tile, rowIndices[pair % 2],
                                          b.add(firstColumn, pair / 2 * 8))));
  }
  return extras;
}

void WgmmaEmitter::storeSlab(const TileOrigin &tile, const Wave &wave,
                             int64_t slab, int64_t buffer, const Sums &sums,
                             const PairExtras &extras) {
  SlabStore slabs = getSlabs();
  slabs.begin(buffer);
  writeSlab(slabs, tile, wave, slab, sums, extras);
  slabs.finish(resultMap, [&]() -> SmallVector<Value> {
    Value x = b.add(tile.column, wave.column + slab * config.getSlabColumns());
    Value y = b.add(b.add(tile.row, b.mul(groupInTile, 64)), wave.row);
    return {x, y, tile.batch};
  });
}

/// Computes the elements of a slab and writes them to shared memory.
void WgmmaEmitter::writeSlab(SlabStore &slabs, const TileOrigin &tile,
                             const Wave &wave, int64_t slab, const Sums &sums,
                             const PairExtras &extras) {
  int64_t slabColumns = config.getSlabColumns();
  Value firstRow = b.add(b.add(tile.row, rowInTile), wave.row);
  Value secondRow = b.add(firstRow, 8);
  Value firstColumn = b.add(tile.column, columnInWave);
  ExtraValues ofRow[] = {loadRowExtras(wave, 0), loadRowExtras(wave, 1)};
  for (int64_t part = 0; part < slabColumns / 16; ++part) {
    SmallVector<Value> registers;
    for (int64_t pair = 0; pair < 4; ++pair) {
      int64_t half = pair % 2;
      int64_t column =
          wave.column + slab * slabColumns + part * 16 + pair / 2 * 8;
      ExtraValues ofColumns = loadColumnExtras(column);
      int64_t first = (slab * slabColumns + part * 16) / 2 + pair * 2;
      auto indexOf = [&](int64_t i) {
        return getIndex(tile, half ? secondRow : firstRow,
                        b.add(firstColumn, column + i));
      };
      if (epilogue.usesPairs()) {
        provideExtras(ofRow[half], ofColumns);
        for (auto [extra, values] : llvm::enumerate(extras))
          if (!values.empty())
            epilogue.providePair(extra, values[part * 4 + pair]);
        ElementPair result = epilogue.applyPair(
            b, sums.pairAt(first), indexOf(0), indexOf(1), getWork());
        registers.push_back(b.bitcast(result.packed, b.getI32Type()));
        continue;
      }
      SmallVector<Value, 2> values;
      for (int64_t i : {0, 1}) {
        provideExtras(ofRow[half], ofColumns, i);
        values.push_back(epilogue.apply(b, sums.at(first + i), indexOf(i)));
      }
      registers.push_back(packPair(values[0], values[1]));
    }
    slabs.write(part, registers);
  }
}

//===----------------------------------------------------------------------===//
// From registers
//===----------------------------------------------------------------------===//

void WgmmaEmitter::storeDirectly(const TileOrigin &tile, const Sums &sums) {
  int64_t perWave = config.getStoredColumns() / 2;
  if (spec.extraBytes > 0) // other threads have staged operands
    b.namedBarrier(b.add(warpGroup, 1), 128);
  for (size_t number = 0; number < resultWaves.size(); ++number) {
    const Wave wave = resultWaves[number];
    const Sums ofWave = sums.slice(number * perWave, perWave);
    for (int64_t half : {0, 1}) {
      Value row = b.add(b.add(tile.row, rowInTile), wave.row + 8 * half);
      ExtraValues ofRow = loadRowExtras(wave, half);
      b.ifThen(b.less(row, rows), [&] {
        for (int64_t i = 0; i < perWave / 4; ++i) {
          Value column =
              b.add(b.add(tile.column, columnInWave), wave.column + 8 * i);
          epilogue.forgetLoads();
          storePair(tile, row, column, ofWave.slice(4 * i + 2 * half, 2), ofRow,
                    loadColumnExtras(wave.column + 8 * i));
        }
      });
    }
  }
}

/// Stores the elements at (row, column) and (row, column + 1), if they exist.
void WgmmaEmitter::storePair(const TileOrigin &tile, Value row, Value column,
                             const Sums &pair, const ExtraValues &ofRow,
                             const ExtraValues &ofColumns) {
  Type type = epilogue.getResultType();
  Value base = b.mul(b.toI64(row), resultRowStride);
  if (spec.hasBatch)
    base = b.add(base, b.mul(b.toI64(tile.batch), resultBatchStride));
  auto address = [&](Value at) {
    Value offset = b.toI64(at);
    if (!spec.contiguousColumns)
      offset = b.mul(offset, resultColumnStride);
    return b.gep(type, result, b.add(base, offset));
  };
  auto value = [&](Value at, int64_t i) {
    provideExtras(ofRow, ofColumns, i);
    return epilogue.apply(b, pair.at(i), getIndex(tile, row, at));
  };
  auto storeOne = [&](Value at, int64_t i) {
    Value to = address(at);
    Value element = value(at, i);
    if (epilogue.addsToInit())
      element = b.addF(b.extend(b.load(type, to)), element);
    b.store(toResult(element), to);
  };
  Value second = b.add(column, 1);
  if (!spec.pairedStores) {
    b.ifThen(b.less(column, columns), [&] { storeOne(column, 0); });
    epilogue.forgetLoads();
    b.ifThen(b.less(second, columns), [&] { storeOne(second, 1); });
    return;
  }
  // The number of columns is even: both exist or none.
  b.ifThen(b.less(column, columns), [&] {
    Value to = address(column);
    Value low = value(column, 0), high = value(second, 1);
    if (type.isF32()) {
      Type vector = VectorType::get({2}, type);
      Value both = LLVM::UndefOp::create(b, vector);
      if (epilogue.addsToInit()) {
        Value init = b.load(vector, to, 8);
        low = b.addF(b.extractElement(init, 0), low);
        high = b.addF(b.extractElement(init, 1), high);
      }
      both = LLVM::InsertElementOp::create(b, both, low, b.i32(0));
      both = LLVM::InsertElementOp::create(b, both, high, b.i32(1));
      b.store(both, to, 8);
    } else {
      b.store(packPair(low, high), to, 4);
    }
  });
}
