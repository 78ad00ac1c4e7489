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

static Staging getViewStaging(const OperandView &extra,
                              const WgmmaConfig &config) {
  return getStaging(getExtraFacts(extra), config);
}

/// The pointer to the staged elements of `extra` of this warp group.
Value WgmmaEmitter::getStagedExtra(unsigned extra) {
  int64_t offset = extrasOffset;
  for (unsigned before = 0; before < extra; ++before)
    offset += getStagedBytes(getExtraFacts(epilogue.getExtra(before)), config);
  int64_t groupBytes = spec.extraBytes / config.warpGroups;
  return shared(b.add(b.mul(warpGroup, groupBytes), offset));
}

void WgmmaEmitter::loadInvariantExtras() {
  Value zero = b.i32(0);
  for (unsigned extra = 0; extra < epilogue.getNumExtras(); ++extra)
    if (getViewStaging(epilogue.getExtra(extra), config) == Staging::Invariant)
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
  if (spec.extraBytes == 0)
    return;
  // Other threads of the group may still read the elements of the previous
  // tile. After the last barrier of a store by TMA, no thread reads them.
  Value barrier = b.add(warpGroup, 1);
  if (!config.storeByTma)
    b.namedBarrier(barrier, 128);
  Value threadInGroup = b.bitAnd(thread, 127);
  for (unsigned extra = 0; extra < epilogue.getNumExtras(); ++extra) {
    const OperandView &view = epilogue.getExtra(extra);
    Staging staging = getViewStaging(view, config);
    int64_t count = getStagedCount(staging, config);
    Value base = count > 0 ? getStagedExtra(extra) : Value();
    auto stage = [&](Value element) {
      // Element n is for row n % 64 of wave n / 64.
      Value row = b.add(b.mul(b.div(element, 64), config.getWaveRows()),
                        b.add(b.bitAnd(element, 63), b.mul(groupInTile, 64)));
      ResultIndex index =
          staging == Staging::Rows
              ? getIndex(tile, b.add(tile.row, row), b.i32(0))
              : getIndex(tile, b.i32(0), b.add(tile.column, element));
      Value value = epilogue.loadExtra(b, extra, index);
      b.store(value, b.gep(value.getType(), base, element));
    };
    for (int64_t first = 0; first < count; first += 128) {
      Value element = b.add(threadInGroup, first);
      if (first + 128 <= count)
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
    if (getViewStaging(view, config) == Staging::Rows)
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
    if (getViewStaging(view, config) != Staging::Columns)
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
