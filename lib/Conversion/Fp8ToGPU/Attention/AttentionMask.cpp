//===- AttentionMask.cpp - Masks of an attention kernel -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Scores of keys beyond the end become -inf, and with `causal` also those of
// keys beyond the diagonal. Each thread reads the elements of the mask that
// change its scores.
//
//===----------------------------------------------------------------------===//

#include "AttentionEmitter.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
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

/// The type of the mask's elements in memory, where an i1 has a byte.
static Type getStoredType(KernelBuilder &b, Type type) {
  return type.isInteger(1) ? b.getI8Type() : type;
}

/// Rows beyond the end read the mask of the last row. Their results are not
/// stored.
void AttentionEmitter::prepareMask(const Tile &tile) {
  const MaskSpec &m = spec.mask;
  if (!m.type)
    return;
  Type stored = getStoredType(b, m.type);
  Value base = mask;
  for (auto [batch, divisor, stride] :
       llvm::zip(std::array{tile.outer, tile.inner},
                 std::array{m.batches.outer, m.batches.inner}, maskStrides))
    if (divisor != 0)
      base = b.gep(stored, base,
                   multiplyStride(b, divideBatch(batch, divisor), stride));
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

/// The elements at `key` and the next key in the row at `row`: i1, or f32 that
/// is to be added.
std::array<Value, 2> AttentionEmitter::loadMaskPair(Value row, Value key,
                                                    bool isEdge) {
  const MaskSpec &m = spec.mask;
  Type stored = getStoredType(b, m.type);
  auto convert = [&](Value element) {
    return m.isAdded() ? b.extend(element) : b.ne(element, 0);
  };
  if (!m.hasKeys) {
    Value element = convert(b.loadInvariant(stored, row));
    return {element, element};
  }
  auto address = [&](Value at) {
    return b.gep(stored, row,
                 m.isContiguous ? b.toI64(at)
                                : multiplyStride(b, at, maskStrides[3]));
  };
  if (m.hasAlignedPairs && !isEdge) {
    unsigned bytes = 2 * stored.getIntOrFloatBitWidth() / 8;
    Value pair =
        b.loadInvariant(VectorType::get({2}, stored), address(key), bytes);
    return {convert(b.extractElement(pair, 0)),
            convert(b.extractElement(pair, 1))};
  }
  std::array<Value, 2> elements;
  for (int64_t i : {0, 1}) {
    Value at = b.add(key, i);
    // Keys beyond the end are hidden afterwards.
    if (isEdge)
      at = b.min(at, b.sub(keys, 1));
    elements[i] = convert(b.loadInvariant(stored, address(at)));
  }
  return elements;
}

void AttentionEmitter::applyMask(MutableArrayRef<Value> scores, Value firstKey,
                                 bool isEdge) {
  const MaskSpec &m = spec.mask;
  Value infinity = b.f32(-std::numeric_limits<double>::infinity());
  for (size_t i = 0; i < scores.size(); i += 4) {
    Value key = b.add(firstKey, getKey(i));
    std::array<Value, 2> pair;
    for (size_t half : {0, 1}) {
      if (half == 0 || m.hasRows)
        pair = loadMaskPair(maskRows[half], key, isEdge);
      for (size_t j : {0, 1}) {
        Value &score = scores[i + 2 * half + j];
        score = m.isAdded() ? b.fma(score, scoreScale[half], pair[j])
                            : b.select(pair[j], score, infinity);
      }
    }
  }
}

SmallVector<Value> AttentionEmitter::hideScores(const Tile &tile,
                                                ArrayRef<Value> scores,
                                                Value keyTile, bool isEdge) {
  SmallVector<Value> hidden(scores);
  // If a mask is added, applyMask multiplies by the scale as well.
  if (!spec.scalesInExponent && !spec.mask.isAdded())
    for (auto [i, score] : llvm::enumerate(hidden))
      score = b.mulF(score, scoreScale[i % 4 / 2]);
  bool comparesDiagonal =
      spec.shape.causal && (isEdge || spec.comparesAllTiles());
  if (!isEdge && !comparesDiagonal && !spec.mask.type)
    return hidden;
  Value base = b.mul(keyTile, config.tileKeys);
  Value firstKey = b.add(base, keyInTile);
  if (spec.mask.type)
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
