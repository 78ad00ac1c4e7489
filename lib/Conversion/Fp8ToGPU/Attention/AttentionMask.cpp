//===- AttentionMask.cpp - Masks of an attention kernel -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Scores of keys beyond the end become -inf, and with `causal` also those of
// keys beyond the diagonal. Each thread reads the elements of the mask that
// change its scores. With a block mask, this happens only in tiles of keys in
// which the mask changes scores or keys are beyond the end.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/TileAccess.h"
#include "AttentionEmitter.h"
#include "AttentionPairs.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/Support/MathExtras.h"
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

/// In a tile of FP8 keys, the first half of the accumulators has the keys 0 and
/// 1 of each four, and the second half has the others.
int64_t AttentionEmitter::getKey(size_t i) {
  int64_t block = static_cast<int64_t>(i / 4), pair = i % 2;
  if (!spec.shape.isFp8)
    return block * 8 + pair;
  int64_t half = config.tileKeys / 16;
  return block % half * 16 + block / half * 2 + pair;
}

static Value multiplyStride(KernelBuilder &b, Value index, Value stride) {
  return b.mul(b.toI64(index), stride);
}

/// Rows beyond the end read the mask of the last row. Their results are not
/// stored.
void AttentionEmitter::prepareMask(const Tile &tile) {
  const MaskSpec &m = spec.form.mask;
  if (!m.type)
    return;
  Type stored = getStoredMaskType(b, m.type);
  Value base = mask;
  for (auto [batch, divisor, stride] :
       llvm::zip(std::array{tile.outer, tile.inner},
                 std::array{m.batches.outer, m.batches.inner}, maskStrides))
    if (divisor != 0)
      base = b.gep(stored, base,
                   multiplyStride(b, divideBatch(b, batch, divisor), stride));
  for (size_t half : {0, 1}) {
    maskRows[half] = base;
    if (!m.hasRows)
      continue;
    Value row = b.add(b.add(tile.row, rowInTile), 8 * half);
    row = b.min(row, b.sub(queryRows, 1));
    maskRows[half] =
        b.gep(stored, base, multiplyStride(b, row, maskStrides[2]));
  }
}

/// The product with log2(e), rounded towards zero. So a finite t stays finite
/// and -inf stays -inf.
Value AttentionEmitter::toLog2(Value t) {
  return LLVM::CallIntrinsicOp::create(
             b, b.getF32Type(), b.getStringAttr("llvm.nvvm.mul.rz.f"),
             ValueRange{t, b.f32(llvm::numbers::log2e)})
      .getResults();
}

/// Multiplies by the scale, unless it is part of the exponent.
SmallVector<Value> AttentionEmitter::scaleScores(ArrayRef<Value> scores) {
  SmallVector<Value> scaled(scores);
  if (!spec.scalesInExponent)
    for (auto [i, score] : llvm::enumerate(scaled))
      score = toLog2(b.mulF(score, scoreScale[i % 4 / 2]));
  return scaled;
}

void AttentionEmitter::applyMask(MutableArrayRef<Value> scores, Value firstKey,
                                 bool isEdge) {
  const MaskSpec &m = spec.form.mask;
  Value infinity = b.f32(-std::numeric_limits<double>::infinity());
  bool loadsPairs = !isEdge && (m.hasAlignedPairs || spec.hasBlockMask());
  for (size_t i = 0; i < scores.size(); i += 4) {
    Value key = b.add(firstKey, getKey(i));
    std::array<Value, 2> pair;
    for (size_t half : {0, 1}) {
      if (half == 0 || m.hasRows)
        pair = loadMaskPair(b, m, {maskRows[half], maskStrides[3], keys}, key,
                            loadsPairs, isEdge);
      for (size_t j : {0, 1}) {
        Value &score = scores[i + 2 * half + j];
        if (!m.isAdded())
          score = b.select(pair[j], score, infinity);
        else if (spec.scalesInExponent)
          score = b.fma(score, scoreScale[half], toLog2(pair[j]));
        else
          score = toLog2(b.fma(score, scoreScale[half], pair[j]));
      }
    }
  }
}

Value AttentionEmitter::canLoadPairs(const KeyTile &keyTile) {
  Value end = b.mul(b.add(keyTile.number, 1), config.tileKeys);
  Value isInside = b.less(end, b.add(keys, 1));
  if (spec.form.mask.hasAlignedPairs)
    return isInside;
  Type stored = getStoredMaskType(b, spec.form.mask.type);
  int64_t bytes = 2 * stored.getIntOrFloatBitWidth() / 8;
  return b.bitAnd(isInside,
                  isAlignedTo(b, bytes, stored, mask,
                              ArrayRef<Value>(maskStrides).drop_back()));
}

AttentionEmitter::Scores AttentionEmitter::hideScores(const Tile &tile,
                                                      ArrayRef<Value> scores,
                                                      const KeyTile &keyTile,
                                                      bool isFirst) {
  RowPair factors = spec.scalesInExponent ? scoreScale : RowPair();
  bool isAdded = spec.form.mask.isAdded();
  // The shuffle stays after the wait for the scores. Without it, ptxas computes
  // the addresses of all elements of the mask before the wait.
  Value number = keyTile.number;
  if (isFirst && spec.form.mask.type && !spec.hasBlockMask())
    number = b.warpUniform(number);
  auto hide = [&](bool isEdge) {
    return hideInTile(tile, scores, number, isEdge);
  };
  // If a mask is added, applyMask multiplies by the scale as well.
  if (!spec.hasBlockMask())
    return {hide(isFirst), isAdded ? RowPair() : factors};
  auto hideMixed = [&] {
    SmallVector<Value> hidden;
    withOwnNumbers([&] {
      prepareMask(tile);
      hidden = spec.form.mask.isContiguous
                   ? chooseValues(
                         b, canLoadPairs(keyTile),
                         [&] { return hide(/*isEdge=*/false); },
                         [&] { return hide(/*isEdge=*/true); })
                   : hide(/*isEdge=*/true);
    });
    return hidden;
  };
  SmallVector<Value> hidden = chooseValues(b, keyTile.isMixed, hideMixed,
                                           [&] { return scaleScores(scores); });
  if (isAdded && spec.scalesInExponent)
    for (Value &factor : factors)
      factor = b.select(keyTile.isMixed, b.f32(1), factor);
  return {hidden, factors};
}

SmallVector<Value> AttentionEmitter::hideInTile(const Tile &tile,
                                                ArrayRef<Value> scores,
                                                Value keyTile, bool isEdge) {
  SmallVector<Value> hidden = spec.form.mask.isAdded()
                                  ? SmallVector<Value>(scores)
                                  : scaleScores(scores);
  bool comparesDiagonal =
      spec.shape.causal && (isEdge || spec.comparesAllTiles());
  if (!isEdge && !comparesDiagonal && !spec.form.mask.type)
    return hidden;
  Value base = b.mul(keyTile, config.tileKeys);
  Value firstKey = b.add(base, keyInTile);
  if (spec.form.mask.type)
    applyMask(hidden, firstKey, isEdge);
  if (!isEdge && !comparesDiagonal)
    return hidden;
  // Keys before the limit are seen. The limit may be negative.
  RowPair limits;
  for (size_t half : {0, 1}) {
    Value limit = b.sub(keys, firstKey);
    if (comparesDiagonal) {
      Value row = b.add(b.add(tile.row, rowInTile), 8 * half + 1);
      Value diagonal = b.sub(row, firstKey);
      limit =
          isEdge ? Value(arith::MinSIOp::create(b, limit, diagonal)) : diagonal;
    }
    limits[half] = limit;
  }
  Value infinity = b.f32(-std::numeric_limits<double>::infinity());
  for (auto [i, score] : llvm::enumerate(hidden)) {
    Value isSeen =
        b.cmp(arith::CmpIPredicate::slt, b.i32(getKey(i)), limits[i % 4 / 2]);
    score = b.select(isSeen, score, infinity);
  }
  return hidden;
}
