//===- AttentionSoftmax.cpp - From scores to probabilities ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A thread has elements of two rows, and shares each row with three lanes. The
// largest score so far is subtracted before the exponential. If it grows, the
// sums that used the smaller number are scaled.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/FloatOps.h"
#include "AttentionEmitter.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"
#include <cfloat>
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

/// Maxima and sums are computed in several independent chains.
static constexpr size_t numChains = 4;

/// Probabilities that become FP8, and their sum, are multiplied by 2 to this
/// power, so that fewer of them are subnormal [attention_c17].
static constexpr double fp8Exponent = 8;

/// The indices of the elements of row r, or of row r + 8 if `half` is 1.
static SmallVector<size_t> getElements(size_t count, size_t half) {
  SmallVector<size_t> elements;
  for (size_t i = 0; i < count; ++i)
    if (i % 4 / 2 == half)
      elements.push_back(i);
  return elements;
}

/// The factor of differences of maxima in the exponents of 2 of row `half`.
Value AttentionEmitter::getExponentScale(size_t half) {
  return spec.scalesInExponent ? rowScale[half] : b.f32(llvm::numbers::log2e);
}

Value AttentionEmitter::getPower(Value x, Value y, size_t half) {
  return createExp2(b, b.mulF(b.subF(x, y), getExponentScale(half)));
}

/// If the scores of this tile have a factor of their own, their maximum is
/// multiplied by it, so that the maxima of all tiles can be compared.
AttentionEmitter::RowPair AttentionEmitter::findMaxima(ArrayRef<Value> scores,
                                                       const RowState *before) {
  bool isScaled = spec.scalesInExponent && scaleOfKeys;
  RowPair maxima;
  for (size_t half : {0, 1}) {
    SmallVector<size_t> elements = getElements(scores.size(), half);
    SmallVector<Value, numChains> chains;
    for (auto [position, i] : llvm::enumerate(elements)) {
      if (position < numChains) {
        chains.push_back(scores[i]);
        if (position == 0 && before && !isScaled)
          chains[0] = createMaxNum(b, chains[0], before->maximum[half]);
        continue;
      }
      Value &chain = chains[position % numChains];
      chain = createMaxNum(b, chain, scores[i]);
    }
    Value maximum = createMaxNum(b, createMaxNum(b, chains[0], chains[1]),
                                 createMaxNum(b, chains[2], chains[3]));
    for (int64_t mask : {1, 2})
      maximum = createMaxNum(b, maximum, b.shuffleXor(maximum, mask));
    if (isScaled) {
      maximum = b.mulF(maximum, scaleOfKeys);
      if (before)
        maximum = createMaxNum(b, maximum, before->maximum[half]);
    }
    maxima[half] = maximum;
  }
  return maxima;
}

AttentionEmitter::Softmax
AttentionEmitter::applySoftmax(ArrayRef<Value> scores, const RowState *before) {
  Softmax softmax;
  bool isFp8 = spec.shape.isFp8;
  RowPair &maxima = softmax.rows.maximum;
  maxima = findMaxima(scores, before);
  // With `promotes`, earlier sums are scaled where products are added to them.
  if (before && config.overlap && !spec.shape.promotes) {
    // The number that is subtracted stays until the scores of some row of the
    // warp exceed it by more than `slack`. Until then the sums need no scaling.
    Value slack = b.f32(static_cast<double>(config.slack));
    RowPair outgrown;
    for (size_t half : {0, 1}) {
      Value growth = b.mulF(b.subF(maxima[half], before->maximum[half]),
                            getExponentScale(half));
      outgrown[half] = compareF(b, arith::CmpFPredicate::OGT, growth, slack);
    }
    softmax.grows = anyLane(b, b.bitOr(outgrown[0], outgrown[1]));
    for (size_t half : {0, 1})
      maxima[half] =
          b.select(softmax.grows, maxima[half], before->maximum[half]);
  }
  // A row that has seen no key subtracts 0, because -inf - -inf would be NaN.
  Value infinity = b.f32(-std::numeric_limits<double>::infinity());
  RowPair subtracted, offset;
  for (size_t half : {0, 1}) {
    Value isEmpty =
        compareF(b, arith::CmpFPredicate::OEQ, maxima[half], infinity);
    subtracted[half] = b.select(isEmpty, b.f32(0), maxima[half]);
    if (spec.scalesInExponent) {
      Value negative = arith::NegFOp::create(b, subtracted[half]);
      offset[half] = isFp8 ? b.fma(negative, rowScale[half], b.f32(fp8Exponent))
                           : b.mulF(negative, rowScale[half]);
    }
    if (before)
      softmax.factors[half] =
          getPower(before->maximum[half], subtracted[half], half);
  }
  Value log2e = b.f32(llvm::numbers::log2e);
  softmax.probabilities.resize(scores.size());
  for (size_t half : {0, 1})
    for (size_t i : getElements(scores.size(), half))
      softmax.probabilities[i] =
          spec.scalesInExponent
              ? createExp2(b, b.fma(scores[i], scoreScale[half], offset[half]))
          : isFp8 ? createExp2(b, b.fma(b.subF(scores[i], subtracted[half]),
                                        log2e, b.f32(fp8Exponent)))
                  : createExp2(
                        b, b.mulF(b.subF(scores[i], subtracted[half]), log2e));
  for (size_t half : {0, 1}) {
    SmallVector<Value, numChains> chains;
    for (auto [position, i] :
         llvm::enumerate(getElements(scores.size(), half))) {
      Value p = softmax.probabilities[i];
      if (position < numChains) {
        chains.push_back(
            position == 0 && before
                ? b.fma(before->sum[half], softmax.factors[half], p)
                : p);
        continue;
      }
      Value &chain = chains[position % numChains];
      chain = b.addF(chain, p);
    }
    softmax.rows.sum[half] =
        b.addF(b.addF(chains[0], chains[1]), b.addF(chains[2], chains[3]));
  }
  if (before && valueRatio)
    scaleFactors(softmax);
  return softmax;
}

/// The sums of products are kept as multiples of the scale of the tile of
/// values that was added last.
void AttentionEmitter::scaleFactors(Softmax &softmax) {
  for (Value &factor : softmax.factors)
    factor = b.mulF(factor, valueRatio);
  if (softmax.grows)
    softmax.grows =
        b.bitOr(softmax.grows,
                compareF(b, arith::CmpFPredicate::UNE, valueRatio, b.f32(1)));
}

/// Rounds to the type of v. The result has the layout of operand A, with four
/// registers for 16 keys.
SmallVector<Value> AttentionEmitter::pack(ArrayRef<Value> probabilities) {
  if (spec.shape.isFp8)
    return packFp8(probabilities);
  SmallVector<Value> packed;
  for (size_t i = 0; i < probabilities.size(); i += 2)
    packed.push_back(packHalves(b, probabilities[i], probabilities[i + 1],
                                spec.elementType));
  return packed;
}

/// The same for FP8, with four registers for 32 keys. Each half of the
/// accumulators has two of four adjacent keys.
SmallVector<Value> AttentionEmitter::packFp8(ArrayRef<Value> probabilities) {
  size_t half = probabilities.size() / 2;
  SmallVector<Value> packed;
  for (size_t i = 0; i < half; i += 4)
    for (size_t row : {0, 2}) {
      size_t low = i + row, high = half + i + row;
      packed.push_back(
          packE4M3(b, {probabilities[low], probabilities[low + 1],
                       probabilities[high], probabilities[high + 1]}));
    }
  return packed;
}

/// A factor that is too small for the exponent is replaced by the smallest
/// normal number. Powers of finite scores are 1 with either factor, and -inf
/// stays -inf.
Value AttentionEmitter::limitScale(Value factor) {
  return spec.scalesInExponent ? createMaxNum(b, factor, b.f32(FLT_MIN))
                               : factor;
}

void AttentionEmitter::prepareScales(const Tile &tile) {
  rowScale = {scaleParameter, scaleParameter};
  if (spec.shape.isFp8) {
    Value ofKeys;
    if (keyScale.spec.block == 0)
      ofKeys = loadScale(keyScale, tile, /*at=*/{});
    for (size_t half : {0, 1}) {
      if (half == 1 && queryScale.spec.block == 0) {
        rowScale[1] = rowScale[0];
        break;
      }
      // Rows beyond the end have the scale of the last row.
      Value row = b.add(b.add(tile.row, rowInTile), 8 * half);
      Value factor =
          loadScale(queryScale, tile, b.min(row, b.sub(queryRows, 1)));
      if (ofKeys)
        factor = b.mulF(factor, ofKeys);
      rowScale[half] = limitScale(b.mulF(factor, scaleParameter));
    }
  }
  scoreScale = rowScale;
}

AttentionEmitter::KeyScales AttentionEmitter::loadKeyScales(const Tile &tile,
                                                            Value keyTile) {
  KeyScales scales;
  Value firstKey = b.mul(keyTile, config.tileKeys);
  if (keyScale.spec.block != 0)
    scales.ofKeys = loadScale(keyScale, tile, firstKey);
  if (valueScale.spec.block != 0)
    scales.ofValues = loadScale(valueScale, tile, firstKey);
  return scales;
}

void AttentionEmitter::useKeyScales(const KeyScales &scales,
                                    const KeyScales *before) {
  scaleOfKeys = scales.ofKeys;
  if (scales.ofKeys)
    for (size_t half : {0, 1})
      scoreScale[half] = limitScale(b.mulF(rowScale[half], scales.ofKeys));
  valueRatio = {};
  if (scales.ofValues && before)
    valueRatio = b.mulF(before->ofValues, createReciprocal(b, scales.ofValues));
}

/// The tile of keys that is visited after `keyTile`, or tile 0 if there is
/// none.
static Value getNextKeyTile(KernelBuilder &b, Value keyTile) {
  return b.sub(keyTile, b.select(b.eq(keyTile, 0), b.i32(0), b.i32(1)));
}

SmallVector<Value> AttentionEmitter::startKeyScales(const Tile &tile) {
  useKeyScales(loadKeyScales(tile, tile.last), nullptr);
  return loadNextKeyScales(tile, tile.last);
}

void AttentionEmitter::takeKeyScales(ValueRange carried) {
  KeyScales scales, before;
  auto take = [&](Value &value) {
    value = carried.front();
    carried = carried.drop_front();
  };
  if (keyScale.spec.block != 0)
    take(scales.ofKeys);
  if (valueScale.spec.block != 0) {
    take(scales.ofValues);
    take(before.ofValues);
  }
  useKeyScales(scales, &before);
}

/// The scale of v of this tile is loaded again, which takes less time than to
/// keep it takes registers.
SmallVector<Value> AttentionEmitter::loadNextKeyScales(const Tile &tile,
                                                       Value keyTile) {
  if (keyScale.spec.block == 0 && valueScale.spec.block == 0)
    return {};
  // The compiler does not know that this instruction only copies the index, so
  // it does not keep addresses in registers during the products.
  Tile hidden = tile;
  hidden.inner = b.ptx(b.getI32Type(), "mov.b32 $0, $1;", tile.inner);
  KeyScales next = loadKeyScales(hidden, getNextKeyTile(b, keyTile));
  SmallVector<Value> carried;
  if (next.ofKeys)
    carried.push_back(next.ofKeys);
  if (next.ofValues)
    carried.append({next.ofValues, loadScale(valueScale, hidden,
                                             b.mul(keyTile, config.tileKeys))});
  return carried;
}

/// Multiplies each row by its factor; with slack, only if `grows` is true.
Value AttentionEmitter::rescale(Value sums, const RowPair &factors,
                                Value grows) {
  auto multiply = [&]() {
    SmallVector<Value> scaled;
    for (auto [i, sum] : llvm::enumerate(unpack(sums)))
      scaled.push_back(b.mulF(sum, factors[i % 4 / 2]));
    return hopper::packAccumulators(b, scaled);
  };
  if (!grows)
    return multiply();
  auto op = scf::IfOp::create(b, sums.getType(), grows,
                              /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(op.thenBlock());
  scf::YieldOp::create(b, multiply());
  b.setInsertionPointToStart(op.elseBlock());
  scf::YieldOp::create(b, sums);
  return op.getResult(0);
}
