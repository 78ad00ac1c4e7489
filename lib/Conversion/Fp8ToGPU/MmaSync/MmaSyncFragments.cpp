//===- MmaSyncFragments.cpp - Loading operands to registers ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Loads the registers that a lane gives to the instructions from shared memory,
// and decodes FP8.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/MmaOps.h"
#include "MmaSyncEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

void MmaSyncEmitter::prepareFragment(Side &side, Value row, Value chunk) {
  Value swizzled = b.bitXor(chunk, getSwizzle(side, row));
  Value tileRow = b.add(b.mul(side.warp, side.warpRows), row);
  side.fragment =
      b.add(b.add(b.mul(tileRow, side.lineBytes), b.mul(swizzled, chunkBytes)),
            side.offset);
}

void MmaSyncEmitter::prepareTransposedFragment(Side &side, Value k,
                                               Value chunk) {
  Value rows = b.mul(side.warp, side.warpRows * side.elementBytes / chunkBytes);
  Value swizzled = b.bitXor(b.add(rows, chunk), getSwizzle(side, k));
  side.fragment =
      b.add(b.add(b.mul(k, side.lineBytes), b.mul(swizzled, chunkBytes)),
            side.offset);
}

void MmaSyncEmitter::prepareRowFragment(Side &side) {
  Value quarter = b.rem(lane, 4);
  prepareFragment(side, b.div(lane, 4), b.div(quarter, 2));
  side.fragment = b.add(side.fragment, b.mul(b.rem(quarter, 2), 8));
}

void MmaSyncEmitter::prepareFragments() {
  // The matrices of an ldmatrix have the same order as those of operands that
  // are not transposed, below. Each matrix has a line for each of 8 elements of
  // K, and a line is a chunk of rows.
  Value upper = b.div(lane, 16), odd = b.rem(b.div(lane, 8), 2);
  auto firstK = [&](Value half) {
    return b.add(b.rem(lane, 8), b.mul(half, 8));
  };
  if (sideA().transposed)
    prepareTransposedFragment(sideA(), firstK(upper), odd);
  if (sideB().transposed)
    prepareTransposedFragment(sideB(), firstK(odd), upper);
  // An ldmatrix of B loads both chunks of a step for 8 rows, then both chunks
  // for the next 8 rows.
  if (!sideB().transposed)
    prepareFragment(sideB(), b.add(b.rem(lane, 8), b.mul(upper, 8)), odd);
  // If B is decoded, a lane reads four 16-bit elements of A, which are
  // multiplied by four elements of B. Otherwise an ldmatrix of A loads the
  // first chunks of 16 rows, then their next chunks.
  if (spec.decodesWeights())
    prepareRowFragment(sideA());
  else if (!sideA().transposed)
    prepareFragment(sideA(), b.rem(lane, 16), upper);
  for (Side &side : sides)
    if (side.elementBytes == 4)
      prepareWordFragment(side);
}

std::array<Value, 2> MmaSyncEmitter::decodePairs(Type type, Value packed) {
  return spec.config.instruction == WarpMatmul::F16
             ? mma::decodeToF16(b, type, packed)
             : mma::convertToF16(b, type, packed);
}

MmaSyncEmitter::Fragment MmaSyncEmitter::decode(Type type,
                                                ArrayRef<Value> fragment) {
  // The lower pair of each register belongs to the operand of one instruction,
  // and the upper pair to that of the next instruction. So elements along K
  // have another order, which is the same for A and B.
  Fragment lower, upper;
  for (Value packed : fragment) {
    std::array<Value, 2> pairs = decodePairs(type, packed);
    lower.push_back(pairs[0]);
    upper.push_back(pairs[1]);
  }
  llvm::append_range(lower, upper);
  return lower;
}

/// Rounds like fp8.dequantize: multiplies by the scale, then rounds to the type
/// of A.
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
      Value top = b.load(pairs, shared(base, row * side.lineBytes), 8);
      Value bottom = b.load(pairs, shared(base, (row + 8) * side.lineBytes), 8);
      for (int64_t i = 0; i < 2; ++i)
        for (Value rows : {top, bottom})
          fragment.push_back(b.bitcast(b.extractElement(rows, i), pair));
    }
    fragments.push_back(fragment);
  }
  return fragments;
}

SmallVector<MmaSyncEmitter::Fragment>
MmaSyncEmitter::load16BitFragments(const Side &side, Value stage, int64_t k) {
  bool isA = &side == &sideA();
  auto pair = VectorType::get({2}, side.type);
  Value first = b.add(stage, side.fragment);
  SmallVector<Fragment> fragments(side.warpRows / (isA ? 16 : 8));
  for (int64_t row = 0; row < side.warpRows; row += 16) {
    // Along a line, steps differ in those bits that the swizzle changes, so an
    // xor moves from one step to the next.
    int64_t inLine = (side.transposed ? row : k) * side.elementBytes;
    int64_t line = side.transposed ? k : row;
    Value address = shared(b.bitXor(first, inLine), line * side.lineBytes);
    SmallVector<Value> loaded = mma::loadMatrices(b, address, side.transposed);
    for (auto [i, value] : llvm::enumerate(loaded)) {
      int64_t fragment = isA ? row / 16 : row / 8 + i / 2;
      fragments[fragment].push_back(b.bitcast(value, pair));
    }
  }
  return fragments;
}

SmallVector<MmaSyncEmitter::Fragment>
MmaSyncEmitter::loadFragments(const Side &side, Value stage, int64_t step) {
  bool isA = &side == &sideA();
  if (spec.isUnquantized()) {
    SmallVector<Fragment> fragments =
        load16BitFragments(side, stage, step * stepK);
    SmallVector<Fragment> next =
        load16BitFragments(side, stage, step * stepK + 16);
    for (auto [fragment, more] : llvm::zip_equal(fragments, next))
      llvm::append_range(fragment, more);
    return fragments;
  }
  if (isA && spec.decodesWeights())
    return loadWideFragments(side, stage, step);
  // Steps differ in those bits of the address that the swizzle changes, so an
  // xor moves from one step to the next.
  Value base = b.bitXor(b.add(stage, side.fragment), step * stepK);
  SmallVector<Fragment> fragments;
  for (int64_t row = 0; row < side.warpRows; row += 16) {
    Fragment loaded = mma::loadMatrices(b, shared(base, row * side.lineBytes));
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
      if (side.scaleSpec.isPresent())
        scale = loadScale(side, stage, step * stepK / spec.groupK, i * 8,
                          b.div(lane, 4));
      fragment = decodeWeights(fragment, scale);
    }
    return fragments;
  }
  if (multipliesF16(spec.config.instruction))
    for (Fragment &fragment : fragments)
      fragment = decode(side.type, fragment);
  return fragments;
}
