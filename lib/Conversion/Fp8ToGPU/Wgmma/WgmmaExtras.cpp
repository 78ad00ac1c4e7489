//===- WgmmaExtras.cpp - Epilogue operands in a wgmma kernel --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Extra operands with one element for each row or column of the tile (scales,
// bias) are copied to shared memory when the tile begins, so that the epilogue
// does not wait for device memory. A single element is read once. Each warp
// group has its own copy and needs no barrier with the others.
//
//===----------------------------------------------------------------------===//

#include "../Matmul/ViewFacts.h"
#include "WgmmaEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

Staging WgmmaEmitter::getExtraStaging(unsigned extra) {
  return getStaging(extraFacts[extra], config);
}

/// Selects the staged elements of warp group `group` for tile number `round` of
/// its tiles. Before the first call, the only staged elements of this warp
/// group are selected.
void WgmmaEmitter::selectExtras(Value group, Value round) {
  int64_t groupBytes = spec.extraBytes / config.warpGroups;
  stagedOffset = b.add(b.mul(group, groupBytes),
                       b.mul(b.bitAnd(round, 1), groupBytes / 2));
}

/// The pointer to the staged elements of `extra` of the selected group.
Value WgmmaEmitter::getStagedExtra(unsigned extra) {
  int64_t offset = extrasOffset;
  for (unsigned before = 0; before < extra; ++before)
    offset += getStagedBytes(extraFacts[before], config);
  int64_t groupBytes = spec.extraBytes / config.warpGroups;
  Value ofGroup =
      config.epilogueWarps ? stagedOffset : b.mul(warpGroup, groupBytes);
  return shared(b.add(ofGroup, offset));
}

void WgmmaEmitter::loadInvariantExtras() {
  Value zero = b.i32(0);
  for (unsigned extra = 0; extra < epilogue.getNumExtras(); ++extra)
    if (getExtraStaging(extra) == Staging::Invariant)
      epilogue.provide(extra, epilogue.loadExtra(b, extra, {zero, zero, zero}));
}

ResultIndex WgmmaEmitter::getIndex(const TileOrigin &tile, Value row,
                                   Value column) {
  ResultIndex index{tile.batch, b.min(row, b.sub(rows, 1)),
                    b.min(column, b.sub(columns, 1))};
  if (config.swapOperands)
    std::swap(index.m, index.n);
  return index;
}

void WgmmaEmitter::stageExtras(const TileOrigin &tile) {
  if (spec.extraBytes == 0 || config.epilogueWarps)
    return;
  // Other threads of the group may still read the elements of the previous
  // tile. After the last barrier of a store by TMA, no thread reads them.
  if (!config.storeByTma)
    b.namedBarrier(b.add(warpGroup, 1), 128);
  fetchExtras(tile, groupInTile, b.bitAnd(thread, 127), /*threads=*/128);
}

/// Copies the operands of warp group `group` for a tile to shared memory.
/// `threads` threads share this work, and `number` is the number of this
/// thread.
void WgmmaEmitter::fetchExtras(const TileOrigin &tile, Value group,
                               Value number, int64_t threads) {
  for (unsigned extra = 0; extra < epilogue.getNumExtras(); ++extra) {
    Staging staging = getExtraStaging(extra);
    int64_t count = getStagedCount(staging, config);
    Value base = count > 0 ? getStagedExtra(extra) : Value();
    auto stage = [&](Value element) {
      // Element n is for row n % 64 of wave n / 64.
      Value row = b.add(b.mul(b.div(element, 64), config.getWaveRows()),
                        b.add(b.bitAnd(element, 63), b.mul(group, 64)));
      ResultIndex index =
          staging == Staging::Rows
              ? getIndex(tile, b.add(tile.row, row), b.i32(0))
              : getIndex(tile, b.i32(0), b.add(tile.column, element));
      Value value = epilogue.loadExtra(b, extra, index);
      b.store(value, b.gep(value.getType(), base, element));
    };
    for (int64_t first = 0; first < count; first += threads) {
      Value element = b.add(number, first);
      if (first + threads <= count)
        stage(element);
      else
        b.ifThen(b.less(element, count), [&] { stage(element); });
    }
  }
}

WgmmaEmitter::ExtraValues WgmmaEmitter::loadRowExtras(const Wave &wave,
                                                      int64_t half) {
  ExtraValues values(epilogue.getNumExtras());
  Value row = b.add(b.add(b.mul(b.bitAnd(warp, 3), 16), b.div(lane, 4)),
                    wave.row / config.getWaveRows() * 64 + 8 * half);
  for (auto [extra, value] : llvm::enumerate(values)) {
    const OperandView &view = epilogue.getExtra(extra);
    Type type = view.getType().getElementType();
    if (getExtraStaging(extra) == Staging::Rows)
      value = b.load(type, b.gep(type, getStagedExtra(extra), row));
  }
  return values;
}

/// Loads pairs of neighbors as vector<2 x type>.
WgmmaEmitter::ExtraValues WgmmaEmitter::loadColumnExtras(int64_t column) {
  ExtraValues values(epilogue.getNumExtras());
  Value position = b.add(columnInWave, column);
  for (auto [extra, value] : llvm::enumerate(values)) {
    const OperandView &view = epilogue.getExtra(extra);
    if (getExtraStaging(extra) != Staging::Columns)
      continue;
    Type type = view.getType().getElementType();
    Type pair = VectorType::get({2}, type);
    value = b.load(pair, b.gep(type, getStagedExtra(extra), position),
                   type.getIntOrFloatBitWidth() / 4);
  }
  return values;
}

void WgmmaEmitter::provideExtras(const ExtraValues &ofRow,
                                 const ExtraValues &ofColumns) {
  for (unsigned extra = 0; extra < epilogue.getNumExtras(); ++extra) {
    if (ofRow[extra])
      epilogue.provide(extra, ofRow[extra]);
    if (ofColumns[extra])
      epilogue.providePair(extra, ofColumns[extra]);
  }
}

void WgmmaEmitter::provideExtras(const ExtraValues &ofRow,
                                 const ExtraValues &ofColumns,
                                 int64_t element) {
  for (unsigned extra = 0; extra < epilogue.getNumExtras(); ++extra) {
    if (ofRow[extra])
      epilogue.provide(extra, ofRow[extra]);
    if (ofColumns[extra])
      epilogue.provide(extra, b.extractElement(ofColumns[extra], element));
  }
}
