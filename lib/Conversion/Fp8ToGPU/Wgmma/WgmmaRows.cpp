//===- WgmmaRows.cpp - Kernels of wgmma for ranges of rows ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses several kernels for a matmul whose number of rows is unknown. Each is
// one that a matmul with a known number of rows would get.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/RowRanges.h"
#include "fp8/Conversion/WgmmaChoice.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::fp8;

static WgmmaShape withRows(WgmmaShape shape, int64_t rows) {
  shape.m = rows;
  shape.rowsVary = true;
  return shape;
}

/// The index of the example in the middle of those from `begin` rows to
/// `mostRows`.
static size_t getMiddleExample(int64_t begin, int64_t mostRows) {
  llvm::ArrayRef<int64_t> examples = getExampleRows();
  size_t first = llvm::lower_bound(examples, begin) - examples.begin();
  size_t end = llvm::upper_bound(examples, mostRows) - examples.begin();
  return (first + end) / 2;
}

llvm::SmallVector<WgmmaRange>
mlir::fp8::chooseWgmmaByRows(const WgmmaFacts &facts, const GpuTarget &chip,
                             unsigned maxKernels) {
  if (maxKernels <= 1)
    return {{anyRows, chooseWgmma(facts, chip)}};
  auto chooseTile = [&](int64_t rows) {
    return chooseWgmmaTile(withRows(facts.shape, rows), chip.multiprocessors);
  };
  // Whether a kernel starts early depends on its time, and the code of the tile
  // does not.
  llvm::SmallVector<WgmmaConfig> tiles;
  llvm::SmallVector<bool> startsEarly;
  for (int64_t rows : getExampleRows()) {
    WgmmaConfig tile = chooseTile(rows);
    startsEarly.push_back(tile.earlyLaunch);
    tile.earlyLaunch = true;
    if (!llvm::is_contained(tiles, tile))
      tiles.push_back(tile);
  }
  auto getTimes = [&](const WgmmaConfig &tile) {
    llvm::SmallVector<double> times;
    for (int64_t rows : getExampleRows())
      times.push_back(predictWgmmaTime(tile, withRows(facts.shape, rows),
                                       chip.multiprocessors));
    return times;
  };
  llvm::SmallVector<llvm::SmallVector<double>> times;
  for (const WgmmaConfig &tile : tiles)
    times.push_back(getTimes(tile));
  llvm::SmallVector<WgmmaRange> kernels;
  int64_t begin = 0;
  for (const RowRange &range : chooseRowRanges(times, maxKernels)) {
    WgmmaConfig tile = tiles[range.choice];
    tile.earlyLaunch = startsEarly[getMiddleExample(begin, range.mostRows)];
    kernels.push_back({range.mostRows, finishWgmma(tile, facts, chip)});
    begin = range.mostRows + 1;
  }
  return kernels;
}
