//===- MmaSyncPieces.cpp - Splitting f32 into sums of bf16 ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An f32 is the sum of three bf16 pieces, and an f16 is the sum of two.
// Products of pieces are exact. The smallest products are left out
// [contract_c4].
//
//===----------------------------------------------------------------------===//

#include "../Kernels/MmaOps.h"
#include "MmaSyncEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

/// The product of piece i and piece j is left out if i + j is larger than this.
static constexpr size_t maxOrder = 2;

static int64_t countPieces(Type type) {
  return type.isBF16() ? 1 : type.isF16() ? 2 : 3;
}

/// Splits two elements into pairs of bf16. The first pair has the rounded
/// elements, and each further pair has the rounded rest.
static SmallVector<Value> splitPair(KernelBuilder &b, std::array<Value, 2> pair,
                                    int64_t pieces) {
  auto [low, high] = pair;
  SmallVector<Value> result;
  while (true) {
    result.push_back(mma::truncatePair(b, low, high, b.getBF16Type()));
    if (static_cast<int64_t>(result.size()) == pieces)
      return result;
    // A bf16 is the upper half of an f32.
    Value bits = b.bitcast(result.back(), b.getI32Type());
    low = b.subF(low, b.bitcast(b.shl(bits, 16), b.getF32Type()));
    high = b.subF(high, b.bitcast(b.bitAnd(bits, 0xFFFF0000), b.getF32Type()));
  }
}

void MmaSyncEmitter::prepareWordFragment(Side &side) {
  if (!side.transposed)
    return prepareRowFragment(side);
  Value row = b.div(lane, 4);
  prepareTransposedFragment(side, b.mul(b.rem(lane, 4), 2), b.div(row, 4));
  side.fragment = b.add(side.fragment, b.mul(b.rem(row, 4), 4));
}

std::array<Value, 2> MmaSyncEmitter::loadWords(const Side &side, Value first,
                                               int64_t k, int64_t row) {
  // Along a line, steps differ in those bits that the swizzle changes, so an
  // xor moves from one step to the next.
  int64_t inLine = (side.transposed ? row : k) * side.elementBytes;
  int64_t line = side.transposed ? k : row;
  Value address = shared(b.bitXor(first, inLine), line * side.lineBytes);
  if (side.transposed)
    return {b.load(side.type, address),
            b.load(side.type, b.gep(b.getI8Type(), address, side.lineBytes))};
  Value pair = b.load(VectorType::get({2}, side.type), address, 8);
  return {b.extractElement(pair, 0), b.extractElement(pair, 1)};
}

SmallVector<SmallVector<MmaSyncEmitter::Fragment>>
MmaSyncEmitter::loadWordPieces(const Side &side, Value stage, int64_t k) {
  int64_t pieces = countPieces(side.type);
  // In all lanes together, a register has 8 rows with 8 elements of K.
  int64_t rows = &side == &sideA() ? 16 : 8;
  Value first = b.add(stage, side.fragment);
  SmallVector<SmallVector<Fragment>> result(
      pieces, SmallVector<Fragment>(side.warpRows / rows));
  for (int64_t row = 0; row < side.warpRows; row += rows)
    for (int64_t half = 0; half < 16; half += 8)
      for (int64_t eight = 0; eight < rows; eight += 8) {
        std::array<Value, 2> pair =
            loadWords(side, first, k + half, row + eight);
        for (auto [piece, value] : llvm::enumerate(splitPair(b, pair, pieces)))
          result[piece][row / rows].push_back(value);
      }
  return result;
}

SmallVector<SmallVector<MmaSyncEmitter::Fragment>>
MmaSyncEmitter::loadPieces(const Side &side, Value stage, int64_t k) {
  if (side.elementBytes == 4)
    return loadWordPieces(side, stage, k);
  SmallVector<Fragment> fragments = load16BitFragments(side, stage, k);
  int64_t pieces = countPieces(side.type);
  if (pieces == 1)
    return {fragments};
  SmallVector<SmallVector<Fragment>> result(
      pieces, SmallVector<Fragment>(fragments.size()));
  for (auto [i, fragment] : llvm::enumerate(fragments))
    for (Value elements : fragment) {
      std::array<Value, 2> pair = {b.extend(b.extractElement(elements, 0)),
                                   b.extend(b.extractElement(elements, 1))};
      for (auto [piece, value] : llvm::enumerate(splitPair(b, pair, pieces)))
        result[piece][i].push_back(value);
    }
  return result;
}

void MmaSyncEmitter::multiplyPieces(Value stage, int64_t k,
                                    MutableArrayRef<Fragment> sums) {
  SmallVector<SmallVector<Fragment>> a = loadPieces(sideA(), stage, k);
  SmallVector<SmallVector<Fragment>> bs = loadPieces(sideB(), stage, k);
  // The smallest products are added first, while sums are small, because then
  // they lose the fewest bits.
  for (size_t order = maxOrder + 1; order-- > 0;)
    for (size_t piece = 0; piece <= order; ++piece) {
      if (piece >= a.size() || order - piece >= bs.size())
        continue;
      for (auto [i, fragmentA] : llvm::enumerate(a[piece]))
        for (auto [j, fragmentB] : llvm::enumerate(bs[order - piece])) {
          Fragment &sum = sums[i * tilesN() + j];
          sum = mma::multiply16(b, fragmentA, fragmentB, sum);
        }
    }
}
