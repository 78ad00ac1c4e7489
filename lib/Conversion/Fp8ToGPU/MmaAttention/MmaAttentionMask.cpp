//===- MmaAttentionMask.cpp - Masks of attention by warps -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Scores of keys beyond the end become -inf, and with `causal` also those of
// keys beyond the diagonal. Both can happen only in the tiles of keys that are
// visited first, so a branch skips the comparisons in all others. Each thread
// reads the elements of the mask that change its scores.
//
//===----------------------------------------------------------------------===//

#include "../Attention/AttentionPairs.h"
#include "../Kernels/TileAccess.h"
#include "MmaAttentionEmitter.h"
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

/// In a group of 16 FP8 keys, the first product has the keys 0 and 1 of each
/// four, and the second product has the others.
int64_t MmaAttentionEmitter::getKey(size_t element) const {
  size_t inWave = element % (config.tileKeys / 2);
  auto product = static_cast<int64_t>(inWave / 4);
  auto pair = static_cast<int64_t>(inWave % 2);
  if (!spec.shape.isFp8)
    return product * waveColumns + pair;
  return product / 2 * 16 + product % 2 * 2 + pair;
}

/// Whether the rows of a tile belong to heads with different masks.
bool MmaAttentionEmitter::differsByHead() const {
  return config.tileHeads > 1 && spec.form.mask.batches.inner != 0;
}

/// Rows beyond the end read the mask of the last row. Their results are not
/// stored.
void MmaAttentionEmitter::prepareMask() {
  const MaskSpec &m = spec.form.mask;
  if (!m.type)
    return;
  Type stored = getStoredMaskType(b, m.type);
  for (int64_t i = 0; i < getStateRows(); ++i) {
    Value row = b.add(b.add(tile.row, rowInTile), getRow(i));
    row = b.min(row, b.sub(tileRows, 1));
    maskRows.push_back(
        m.hasRows || differsByHead()
            ? atQueryRow(stored, mask, maskStrides, m.batches, row)
            : atBatch(stored, mask, maskStrides, m.batches));
  }
}

/// With an added mask, this multiplies by the scale as well.
SmallVector<Value> MmaAttentionEmitter::applyMask(ArrayRef<Value> scores,
                                                  Value firstKey, bool isEdge) {
  const MaskSpec &m = spec.form.mask;
  Value infinity = b.f32(-std::numeric_limits<double>::infinity());
  bool loadsPairs = m.hasAlignedPairs && !isEdge;
  SmallVector<Value> masked(scores);
  size_t perWave = scores.size() / getWaves();
  for (size_t product = 0; product < perWave; product += 4) {
    Value key = b.add(firstKey, getKey(product));
    std::array<Value, 2> pair;
    for (size_t row = 0; row < maskRows.size(); ++row) {
      if (row == 0 || m.hasRows || differsByHead())
        pair = loadMaskPair(b, m, {maskRows[row], maskStrides[3], keys}, key,
                            loadsPairs, isEdge);
      size_t first = row / 2 * perWave + product + row % 2 * 2;
      for (size_t j : {0, 1}) {
        Value &score = masked[first + j];
        score = m.isAdded() ? b.fma(score, scale, pair[j])
                            : b.select(pair[j], score, infinity);
      }
    }
  }
  return masked;
}

/// Hides keys beyond the end and, with `causal`, beyond the diagonal.
SmallVector<Value> MmaAttentionEmitter::hideBeyondLimits(ArrayRef<Value> scores,
                                                         Value firstKey) {
  Value infinity = b.f32(-std::numeric_limits<double>::infinity());
  // Keys before the limit are seen. The limit may be negative.
  RowValues limits(getStateRows(), b.sub(keys, firstKey));
  if (spec.shape.causal)
    for (auto [i, limit] : llvm::enumerate(limits)) {
      Value row = b.add(b.add(tile.row, rowInTile), getRow(i));
      Value end = b.add(getQueryRow(row), 1);
      limit = arith::MinSIOp::create(b, limit, b.sub(end, firstKey));
    }
  SmallVector<Value> hidden;
  for (auto [i, score] : llvm::enumerate(scores)) {
    Value isSeen = b.cmp(arith::CmpIPredicate::slt, b.i32(getKey(i)),
                         limits[getStateRow(i, scores.size())]);
    hidden.push_back(b.select(isSeen, score, infinity));
  }
  return hidden;
}

SmallVector<Value> MmaAttentionEmitter::hideScores(ArrayRef<Value> scores,
                                                   Value keyTile) {
  SmallVector<Value> scaled(scores);
  if (!spec.scalesInExponent && !spec.form.mask.isAdded())
    for (Value &score : scaled)
      score = b.mulF(score, scale);
  Value firstKey = b.add(b.mul(keyTile, config.tileKeys), keyInTile);
  Value isEdge = b.cmp(arith::CmpIPredicate::uge, keyTile, tile.firstEdge);
  auto mask = [&](bool atEdge) {
    return spec.form.mask.type ? applyMask(scaled, firstKey, atEdge) : scaled;
  };
  return chooseValues(
      b, isEdge,
      [&] { return hideBeyondLimits(mask(/*atEdge=*/true), firstKey); },
      [&] { return mask(/*atEdge=*/false); });
}
