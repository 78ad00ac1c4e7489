//===- MmaSyncMultiply.cpp - Products of a stage --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A warp multiplies its rows of A by its rows of B, 32 elements of K at a time.
// In a 16 x 8 part of the accumulators, lane l has rows l / 4 and l / 4 + 8 and
// columns 2 * (l % 4) and 2 * (l % 4) + 1.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/MmaOps.h"
#include "MmaSyncEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

MmaSyncEmitter::Fragment MmaSyncEmitter::multiply(ArrayRef<Value> a,
                                                  ArrayRef<Value> bs,
                                                  ArrayRef<Value> sum) {
  if (spec.config.instruction == WarpMatmul::F8 && !spec.hasWideA())
    return mma::multiplyF8(b, spec.typeA, spec.typeB, a, bs, sum);
  Fragment half = mma::multiply16(b, a.take_front(4), bs.take_front(2), sum);
  return mma::multiply16(b, a.drop_front(4), bs.drop_front(2), half);
}

SmallVector<Value> MmaSyncEmitter::loadScaleWords(const Side &side,
                                                  Value stage) {
  bool isA = &side == &sideA();
  // The instruction reads the scales of row r of A from lane 4 * (r % 8) + r /
  // 8, and those of row r of B from lane 4 * r. It ignores the words of other
  // lanes.
  Value row = b.div(lane, 4);
  if (isA)
    row = b.add(row, b.mul(b.rem(lane, 2), 8));
  row = b.add(row, b.mul(side.warp, side.warpRows));
  Value offset = b.add(stage, b.mul(row, 4));
  SmallVector<Value> words;
  for (int64_t first = 0; first < side.warpRows; first += isA ? 16 : 8)
    words.push_back(
        b.load(b.getI32Type(), shared(offset, side.scaleOffset + first * 4)));
  return words;
}

void MmaSyncEmitter::multiplyStep(Value stage, int64_t step,
                                  MutableArrayRef<Fragment> sums) {
  if (spec.splits()) {
    for (int64_t k = step * stepK; k < (step + 1) * stepK; k += 16)
      multiplyPieces(stage, k, sums);
    return;
  }
  SmallVector<Fragment> a = loadFragments(sideA(), stage, step);
  SmallVector<Fragment> bs = loadFragments(sideB(), stage, step);
  if (spec.config.instruction != WarpMatmul::BlockScaledF8 || spec.hasWideA()) {
    for (auto [i, fragmentA] : llvm::enumerate(a))
      for (auto [j, fragmentB] : llvm::enumerate(bs)) {
        Fragment &sum = sums[i * bs.size() + j];
        sum = multiply(fragmentA, fragmentB, sum);
      }
    return;
  }
  // If the instruction applies no scales, each byte of the word is the scale 1.
  SmallVector<Value> wordsA(a.size(), b.i32(0x7F7F7F7F));
  SmallVector<Value> wordsB(bs.size(), b.i32(0x7F7F7F7F));
  if (spec.scaledByInstruction) {
    wordsA = loadScaleWords(sideA(), stage);
    wordsB = loadScaleWords(sideB(), stage);
  }
  for (auto [i, fragmentA] : llvm::enumerate(a))
    for (auto [j, fragmentB] : llvm::enumerate(bs)) {
      Fragment &sum = sums[i * bs.size() + j];
      sum = mma::multiplyBlockScaled(b, spec.typeA, spec.typeB, fragmentA,
                                     fragmentB, sum, wordsA[i], wordsB[j],
                                     /*byte=*/step);
    }
}

/// Loads the scale of row `tileRow` + `laneRow` of this warp's rows. If all
/// rows of the tile share a scale, all lanes read the same element.
Value MmaSyncEmitter::loadScale(const Side &side, Value stage, int64_t window,
                                int64_t tileRow, Value laneRow) {
  Value row = b.mul(side.warp, side.warpRows);
  if (side.scaleSpec.blockRows % side.warpRows != 0) {
    if (side.scaleSpec.blockRows % 8 != 0)
      row = b.add(row, laneRow);
    row = b.add(row, tileRow);
  }
  return b.load(b.getF32Type(),
                shared(b.add(stage, b.mul(row, 4)),
                       side.scaleOffset + window * side.tileRows * 4));
}

void MmaSyncEmitter::promote(Value stage, int64_t window,
                             ArrayRef<Fragment> sums,
                             MutableArrayRef<Value> accumulators) {
  Value row = b.div(lane, 4), column = b.mul(b.rem(lane, 4), 2);
  Value nextColumn = b.add(column, 1);
  SmallVector<Value> rowScales, columnScales;
  if (sideA().scaleSpec.isPresent())
    for (int64_t i = 0; i < tilesM() * 2; ++i)
      rowScales.push_back(loadScale(sideA(), stage, window, i * 8, row));
  if (sideB().scaleSpec.isPresent())
    for (int64_t j = 0; j < tilesN(); ++j)
      for (Value laneRow : {column, nextColumn})
        columnScales.push_back(
            loadScale(sideB(), stage, window, j * 8, laneRow));
  for (auto [tile, sum] : llvm::enumerate(sums))
    for (auto [element, value] : llvm::enumerate(sum)) {
      Value &accumulator = accumulators[tile * 4 + element];
      size_t i = tile / tilesN() * 2 + element / 2;
      size_t j = tile % tilesN() * 2 + element % 2;
      Value scale = rowScales.empty() ? Value() : rowScales[i];
      if (!columnScales.empty())
        scale = scale ? b.mulF(scale, columnScales[j]) : columnScales[j];
      accumulator =
          scale ? b.fma(value, scale, accumulator) : b.addF(accumulator, value);
    }
}

SmallVector<Value> MmaSyncEmitter::multiplyStage(Value stage,
                                                 ValueRange initial) {
  SmallVector<Value> accumulators(initial);
  int64_t tiles = tilesM() * tilesN(), stepsPerWindow = spec.groupK / stepK;
  bool promotes = spec.config.promotion != Promotion::None;
  for (int64_t window = 0; window < getWindows(); ++window) {
    // An empty fragment stands for zeros.
    SmallVector<Fragment> sums(tiles);
    if (!promotes)
      for (auto [tile, sum] : llvm::enumerate(sums))
        llvm::append_range(sum, ArrayRef(accumulators).slice(tile * 4, 4));
    for (int64_t i = 0; i < stepsPerWindow; ++i)
      multiplyStep(stage, window * stepsPerWindow + i, sums);
    if (promotes) {
      promote(stage, window, sums, accumulators);
      continue;
    }
    for (auto [tile, sum] : llvm::enumerate(sums))
      llvm::copy(sum, accumulators.begin() + tile * 4);
  }
  return accumulators;
}
