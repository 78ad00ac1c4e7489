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
#include "../Kernels/TileAccess.h"
#include "AttentionEmitter.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"
#include <cfloat>
#include <cstdint>
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

/// Maxima and sums are computed in several independent chains.
static constexpr size_t numChains = 4;

/// Probabilities that become FP8, and their sum, are multiplied by 2 to this
/// power, so that fewer of them are subnormal [attention_c17].
static constexpr double fp8Exponent = 8;

/// With overlap, a score times log2(e) may exceed the number that is subtracted
/// by this slack, before the latter is replaced. 2 to the power of 8.8 is less
/// than 448, the largest number of f8E4M3FN.
static constexpr double fp8Slack = 0.8;

/// The indices of the elements of row r, or of row r + 8 if `half` is 1.
static SmallVector<size_t> getElements(size_t count, size_t half) {
  SmallVector<size_t> elements;
  for (size_t i = 0; i < count; ++i)
    if (i % 4 / 2 == half)
      elements.push_back(i);
  return elements;
}

/// Combines values in several independent chains.
static Value reduce(ArrayRef<Value> values,
                    function_ref<Value(Value, Value)> combine) {
  SmallVector<Value, numChains> chains;
  for (auto [position, value] : llvm::enumerate(values)) {
    if (position < numChains) {
      chains.push_back(value);
      continue;
    }
    Value &chain = chains[position % numChains];
    chain = combine(chain, value);
  }
  return combine(combine(chains[0], chains[1]), combine(chains[2], chains[3]));
}

static SmallVector<Value> getRow(ArrayRef<Value> elements, size_t half) {
  SmallVector<Value> row;
  for (size_t i : getElements(elements.size(), half))
    row.push_back(elements[i]);
  return row;
}

/// The largest score of a row, which four lanes share. The scores of a row in a
/// tile have one positive factor, so the largest score also gives the largest
/// product.
Value AttentionEmitter::findMaximum(const Scores &scores, size_t half) {
  auto larger = [&](Value x, Value y) { return createMaxNum(b, x, y); };
  Value maximum = reduce(getRow(scores.elements, half), larger);
  for (int64_t mask : {1, 2})
    maximum = larger(maximum, b.shuffleXor(maximum, mask));
  return maximum;
}

AttentionEmitter::RowPair AttentionEmitter::findMaxima(const Scores &scores,
                                                       const RowState *before) {
  RowPair maxima;
  for (size_t half : {0, 1}) {
    Value maximum = findMaximum(scores, half);
    if (Value factor = scores.factors[half])
      maximum = b.mulF(maximum, factor);
    if (before)
      maximum = createMaxNum(b, maximum, before->maximum[half]);
    maxima[half] = maximum;
  }
  return maxima;
}

/// A row that has seen no key subtracts 0, because -inf - -inf would be NaN.
static Value getSubtracted(KernelBuilder &b, Value maximum) {
  Value infinity = b.f32(-std::numeric_limits<double>::infinity());
  Value isEmpty = compareF(b, arith::CmpFPredicate::OEQ, maximum, infinity);
  return b.select(isEmpty, b.f32(0), maximum);
}

static Value toBits(KernelBuilder &b, Value number) {
  return b.bitcast(number, b.getI32Type());
}

static Value toNumber(KernelBuilder &b, Value bits) {
  return b.bitcast(bits, b.getF32Type());
}

static Value isNegative(KernelBuilder &b, Value bits) {
  return b.cmp(arith::CmpIPredicate::slt, bits, b.i32(0));
}

/// Without shuffles, threads only find out whether a score of theirs exceeds
/// the number that is subtracted by more than the slack, which is rare after
/// the first tiles. As integers, the bits of floats have the order of the
/// floats unless all are negative, and one instruction compares three integers.
AttentionEmitter::Softmax
AttentionEmitter::raiseMaxima(const Scores &scores, const RowState &before) {
  auto larger = [&](Value x, Value y) -> Value {
    return arith::MaxSIOp::create(b, x, y);
  };
  std::array<Value, 2> largest; // bits
  RowPair outgrown;
  for (size_t half : {0, 1}) {
    SmallVector<Value> row = getRow(scores.elements, half);
    for (Value &score : row)
      score = toBits(b, score);
    largest[half] = reduce(row, larger);
    Value number = toNumber(b, largest[half]);
    if (Value factor = scores.factors[half])
      number = b.mulF(number, factor);
    // Below a limit that is negative, all scores are negative, and the order of
    // bits does not say whether one exceeds it. So the maxima are always found.
    Value limit = toBits(b, b.addF(before.maximum[half], b.f32(fp8Slack)));
    limit = b.select(isNegative(b, limit),
                     b.i32(std::numeric_limits<int32_t>::min()), limit);
    outgrown[half] = b.cmp(arith::CmpIPredicate::sge, toBits(b, number), limit);
  }
  Softmax softmax;
  softmax.grows = anyLane(b, b.bitOr(outgrown[0], outgrown[1]));
  auto raise = [&]() -> SmallVector<Value> {
    RowPair maxima, factors, sums;
    SmallVector<Value> found = findLargest(scores, largest);
    for (size_t half : {0, 1}) {
      Value maximum = found[half];
      if (Value factor = scores.factors[half])
        maximum = b.mulF(maximum, factor);
      maximum = createMaxNum(b, maximum, before.maximum[half]);
      maxima[half] = maximum;
      factors[half] = createExp2(
          b, b.subF(before.maximum[half], getSubtracted(b, maximum)));
      sums[half] = b.mulF(before.sum[half], factors[half]);
    }
    return {maxima[0], maxima[1], sums[0], sums[1], factors[0], factors[1]};
  };
  auto keep = [&]() -> SmallVector<Value> {
    return {before.maximum[0], before.maximum[1], before.sum[0],
            before.sum[1],     b.f32(1),          b.f32(1)};
  };
  SmallVector<Value> chosen = chooseValues(b, softmax.grows, raise, keep);
  softmax.rows = {{chosen[0], chosen[1]}, {chosen[2], chosen[3]}};
  softmax.factors = {chosen[4], chosen[5]};
  return softmax;
}

SmallVector<Value>
AttentionEmitter::findLargest(const Scores &scores,
                              const std::array<Value, 2> &largest) {
  RowPair found = largest;
  for (size_t half : {0, 1})
    for (int64_t mask : {1, 2}) {
      Value other = b.shuffleXor(toNumber(b, found[half]), mask);
      found[half] = arith::MaxSIOp::create(b, found[half], toBits(b, other));
    }
  Value smaller = arith::MinSIOp::create(b, found[0], found[1]);
  return chooseValues(
      b, anyLane(b, isNegative(b, smaller)),
      [&]() -> SmallVector<Value> {
        return {findMaximum(scores, 0), findMaximum(scores, 1)};
      },
      [&]() -> SmallVector<Value> {
        return {toNumber(b, found[0]), toNumber(b, found[1])};
      });
}

AttentionEmitter::Softmax
AttentionEmitter::scaleToMaxima(const Scores &scores, const RowState *before) {
  Softmax softmax;
  RowPair &maxima = softmax.rows.maximum;
  maxima = findMaxima(scores, before);
  if (!before)
    return softmax;
  // With `promotes`, earlier sums are scaled where products are added to them.
  if (config.overlap && !spec.shape.promotes) {
    // The number that is subtracted stays until the scores of some row of the
    // warp exceed it by more than `slack`. Until then the sums need no scaling.
    Value slack = b.f32(static_cast<double>(config.slack));
    RowPair outgrown;
    for (size_t half : {0, 1}) {
      Value growth = b.subF(maxima[half], before->maximum[half]);
      outgrown[half] = compareF(b, arith::CmpFPredicate::OGT, growth, slack);
    }
    softmax.grows = anyLane(b, b.bitOr(outgrown[0], outgrown[1]));
    for (size_t half : {0, 1})
      maxima[half] =
          b.select(softmax.grows, maxima[half], before->maximum[half]);
  }
  for (size_t half : {0, 1})
    softmax.factors[half] = createExp2(
        b, b.subF(before->maximum[half], getSubtracted(b, maxima[half])));
  return softmax;
}

AttentionEmitter::Softmax
AttentionEmitter::applySoftmax(const Scores &scores, const RowState *before) {
  bool isFp8 = spec.shape.isFp8;
  bool raises = before && isFp8 && config.overlap;
  Softmax softmax =
      raises ? raiseMaxima(scores, *before) : scaleToMaxima(scores, before);
  RowPair offset;
  for (size_t half : {0, 1}) {
    Value subtracted = getSubtracted(b, softmax.rows.maximum[half]);
    offset[half] = isFp8 ? b.subF(b.f32(fp8Exponent), subtracted)
                         : arith::NegFOp::create(b, subtracted);
  }
  waitForTurn(spec.exponentiatesInTurn());
  size_t count = scores.elements.size();
  softmax.probabilities.resize(count);
  for (size_t half : {0, 1})
    for (size_t i : getElements(count, half)) {
      Value score = scores.elements[i], factor = scores.factors[half];
      softmax.probabilities[i] =
          createExp2(b, factor ? b.fma(score, factor, offset[half])
                               : b.addF(score, offset[half]));
    }
  for (size_t half : {0, 1}) {
    SmallVector<Value> row = getRow(softmax.probabilities, half);
    Value &sum = softmax.rows.sum[half];
    if (raises)
      row[0] = b.addF(sum, row[0]);
    else if (before)
      row[0] = b.fma(before->sum[half], softmax.factors[half], row[0]);
    sum = reduce(row, [&](Value x, Value y) { return b.addF(x, y); });
  }
  return softmax;
}

/// Rounds to the type of v. The result has the layout of operand A, with four
/// registers for 16 keys.
SmallVector<Value> AttentionEmitter::pack(ArrayRef<Value> probabilities) {
  if (spec.shape.isFp8)
    return packFp8(probabilities);
  SmallVector<Value> packed;
  for (size_t i = 0; i < probabilities.size(); i += 2)
    packed.push_back(packHalves(b, probabilities[i], probabilities[i + 1],
                                spec.form.elementType));
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
/// normal number. The exponentials of finite scores are 1 with either factor,
/// and -inf stays -inf.
Value AttentionEmitter::limitScale(Value factor) {
  return spec.scalesInExponent ? createMaxNum(b, factor, b.f32(FLT_MIN))
                               : factor;
}

void AttentionEmitter::prepareScales(const Tile &tile) {
  rowScale = {scaleParameter, scaleParameter};
  if (spec.shape.isFp8) {
    Value ofKeys = spec.hasKeyScales() ? Value() : loadScale(keyScale, tile);
    auto getScale = [&](Value ofRows) {
      if (!ofKeys)
        return b.mulF(ofRows, scaleParameter);
      return limitScale(b.mulF(b.mulF(ofRows, ofKeys), scaleParameter));
    };
    if (queryScale.spec.block == 0)
      rowScale[0] = rowScale[1] = getScale(loadScale(queryScale, tile));
    else
      for (size_t half : {0, 1}) {
        // Rows beyond the end have the scale of the last row.
        Value row = b.add(b.add(tile.row, rowInTile), 8 * half);
        row = b.min(row, b.sub(queryRows, 1));
        rowScale[half] = getScale(loadScale(queryScale, tile, row));
      }
  }
  scoreScale = rowScale;
}

void AttentionEmitter::useKeyScale(Value stage) {
  if (!spec.hasKeyScales())
    return;
  Value ofKeys = readScale(k, stage, 0);
  for (size_t half : {0, 1})
    scoreScale[half] = limitScale(b.mulF(rowScale[half], ofKeys));
}

/// The sums of products are kept as multiples of the scale of the tile of
/// values that was added last.
AttentionEmitter::RowPair AttentionEmitter::toValueScale(const RowPair &factors,
                                                         Value stage,
                                                         Value &grows) {
  Value ratio = readScale(v, stage, 0);
  if (grows)
    grows =
        b.bitOr(grows, compareF(b, arith::CmpFPredicate::UNE, ratio, b.f32(1)));
  return {b.mulF(factors[0], ratio), b.mulF(factors[1], ratio)};
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
