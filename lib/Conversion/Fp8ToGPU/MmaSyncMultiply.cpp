//===- MmaSyncMultiply.cpp - Products of a stage --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A warp multiplies its rows of A by its rows of B, 32 of K at a time. Lane l
// of an accumulator piece of 16 x 8 holds rows l / 4 and l / 4 + 8 of columns
// 2 * (l % 4) and the one after.
//
//===----------------------------------------------------------------------===//

#include "MmaOps.h"
#include "MmaSyncEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

/// Elements of K that a step multiplies.
static constexpr int64_t stepK = 32;

//===----------------------------------------------------------------------===//
// Fragments
//===----------------------------------------------------------------------===//

void MmaSyncEmitter::prepareFragment(Side &side, Value row, Value chunk) {
  Value swizzled = b.bitXor(chunk, getSwizzle(side, row));
  Value tileRow = b.add(b.mul(side.warp, side.warpRows), row);
  side.fragment =
      b.add(b.add(b.mul(tileRow, side.rowBytes), b.mul(swizzled, chunkBytes)),
            side.offset);
}

void MmaSyncEmitter::prepareFragments() {
  // B: 8 rows with both chunks of a step, then 8 more.
  prepareFragment(sideB(), b.add(b.rem(lane, 8), b.mul(b.div(lane, 16), 8)),
                  b.rem(b.div(lane, 8), 2));
  if (!spec.decodesWeights()) {
    // A: 16 rows with their first chunks, then with the next.
    prepareFragment(sideA(), b.rem(lane, 16), b.div(lane, 16));
    return;
  }
  // Four elements of 16 bits, the counterparts of four of B.
  Value quarter = b.rem(lane, 4);
  prepareFragment(sideA(), b.div(lane, 4), b.div(quarter, 2));
  sideA().fragment = b.add(sideA().fragment, b.mul(b.rem(quarter, 2), 8));
}

std::array<Value, 2> MmaSyncEmitter::decodePairs(Type type, Value packed) {
  return spec.instruction == WarpMatmul::F16
             ? mma::decodeToF16(b, type, packed)
             : mma::convertToF16(b, type, packed);
}

MmaSyncEmitter::Fragment MmaSyncEmitter::decode(Type type,
                                                ArrayRef<Value> fragment) {
  // The lower pair of each register makes one instruction's operand, the upper
  // pair the next one's: another order along K, the same for A and B.
  Fragment lower, upper;
  for (Value packed : fragment) {
    std::array<Value, 2> pairs = decodePairs(type, packed);
    lower.push_back(pairs[0]);
    upper.push_back(pairs[1]);
  }
  llvm::append_range(lower, upper);
  return lower;
}

/// Rounds as fp8.dequantize does: to A's type, after the product with the
/// scale.
MmaSyncEmitter::Fragment MmaSyncEmitter::decodeWeights(ArrayRef<Value> fragment,
                                                       Value scale) {
  Fragment decoded;
  for (Value packed : fragment)
    for (Value pair : decodePairs(spec.typeB, packed)) {
      Value elements[2];
      for (auto [i, element] : llvm::enumerate(elements)) {
        element = b.extend(b.extractElement(pair, i));
        if (scale)
          element = b.mulF(element, scale);
      }
      decoded.push_back(
          mma::truncatePair(b, elements[0], elements[1], spec.typeA));
    }
  return decoded;
}

SmallVector<MmaSyncEmitter::Fragment>
MmaSyncEmitter::loadWideFragments(const Side &side, Value stage, int64_t step) {
  auto pair = VectorType::get({2}, side.type);
  auto pairs = VectorType::get({2}, b.getI32Type());
  SmallVector<Fragment> fragments;
  for (int64_t row = 0; row < side.warpRows; row += 16) {
    Fragment fragment;
    for (int64_t half = 0; half < 2; ++half) {
      Value base = b.bitXor(b.add(stage, side.fragment),
                            (step * 4 + half * 2) * chunkBytes);
      Value top = b.load(pairs, shared(base, row * side.rowBytes), 8);
      Value bottom = b.load(pairs, shared(base, (row + 8) * side.rowBytes), 8);
      for (int64_t i = 0; i < 2; ++i)
        for (Value rows : {top, bottom})
          fragment.push_back(b.bitcast(b.extractElement(rows, i), pair));
    }
    fragments.push_back(fragment);
  }
  return fragments;
}

SmallVector<MmaSyncEmitter::Fragment>
MmaSyncEmitter::loadFragments(const Side &side, Value stage, int64_t step) {
  bool isA = &side == &sideA();
  if (isA && spec.decodesWeights())
    return loadWideFragments(side, stage, step);
  // Steps differ in bits of the address that the swizzle works on.
  Value base = b.bitXor(b.add(stage, side.fragment), step * stepK);
  SmallVector<Fragment> fragments;
  for (int64_t row = 0; row < side.warpRows; row += 16) {
    Fragment loaded = mma::loadMatrices(b, shared(base, row * side.rowBytes));
    if (isA) {
      fragments.push_back(loaded);
      continue;
    }
    fragments.push_back({loaded[0], loaded[1]});
    fragments.push_back({loaded[2], loaded[3]});
  }
  if (spec.decodesWeights()) {
    for (auto [i, fragment] : llvm::enumerate(fragments)) {
      Value scale;
      if (side.scaleSpec.present)
        scale = loadScale(side, stage, step * stepK / spec.groupK, i * 8,
                          b.div(lane, 4));
      fragment = decodeWeights(fragment, scale);
    }
    return fragments;
  }
  if (spec.instruction == WarpMatmul::F16 ||
      spec.instruction == WarpMatmul::F16AndConversion)
    for (Fragment &fragment : fragments)
      fragment = decode(side.type, fragment);
  return fragments;
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

MmaSyncEmitter::Fragment MmaSyncEmitter::multiply(ArrayRef<Value> a,
                                                  ArrayRef<Value> bs,
                                                  ArrayRef<Value> sum) {
  if (spec.instruction == WarpMatmul::F8 && !spec.decodesWeights())
    return mma::multiplyF8(b, spec.typeA, spec.typeB, a, bs, sum);
  Fragment half = mma::multiply16(b, a.take_front(4), bs.take_front(2), sum);
  return mma::multiply16(b, a.drop_front(4), bs.drop_front(2), half);
}

SmallVector<Value> MmaSyncEmitter::loadScaleWords(const Side &side,
                                                  Value stage) {
  bool isA = &side == &sideA();
  // The lanes that the instruction asks: for row r of A 4 * (r % 8) + r / 8,
  // for row r of B 4 * r. The others' words are not looked at.
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
  SmallVector<Fragment> a = loadFragments(sideA(), stage, step);
  SmallVector<Fragment> bs = loadFragments(sideB(), stage, step);
  if (spec.instruction != WarpMatmul::BlockScaledF8 || spec.decodesWeights()) {
    for (auto [i, fragmentA] : llvm::enumerate(a))
      for (auto [j, fragmentB] : llvm::enumerate(bs)) {
        Fragment &sum = sums[i * bs.size() + j];
        sum = multiply(fragmentA, fragmentB, sum);
      }
    return;
  }
  // Without scales for the instruction, four times 2^0.
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

/// The scale of row `tileRow` + `laneRow` of this warp's rows. Where rows of a
/// block share one, all lanes read the same element.
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
  if (sideA().scaleSpec.present)
    for (int64_t i = 0; i < tilesM() * 2; ++i)
      rowScales.push_back(loadScale(sideA(), stage, window, i * 8, row));
  if (sideB().scaleSpec.present)
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
  bool promotes = spec.promotion != Promotion::None;
  for (int64_t window = 0; window < getWindows(); ++window) {
    // An empty piece stands for zeros.
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
