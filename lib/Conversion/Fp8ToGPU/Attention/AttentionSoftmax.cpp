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

/// The scores of a row in a tile have one positive factor, so the largest score
/// also gives the largest product.
AttentionEmitter::RowPair AttentionEmitter::findMaxima(const Scores &scores,
                                                       const RowState *before) {
  RowPair maxima;
  for (size_t half : {0, 1}) {
    SmallVector<size_t> elements = getElements(scores.elements.size(), half);
    SmallVector<Value, numChains> chains;
    for (auto [position, i] : llvm::enumerate(elements)) {
      if (position < numChains) {
        chains.push_back(scores.elements[i]);
        continue;
      }
      Value &chain = chains[position % numChains];
      chain = createMaxNum(b, chain, scores.elements[i]);
    }
    Value maximum = createMaxNum(b, createMaxNum(b, chains[0], chains[1]),
                                 createMaxNum(b, chains[2], chains[3]));
    for (int64_t mask : {1, 2})
      maximum = createMaxNum(b, maximum, b.shuffleXor(maximum, mask));
    if (Value factor = scores.factors[half])
      maximum = b.mulF(maximum, factor);
    if (before)
      maximum = createMaxNum(b, maximum, before->maximum[half]);
    maxima[half] = maximum;
  }
  return maxima;
}

AttentionEmitter::Softmax
AttentionEmitter::applySoftmax(const Scores &scores, const RowState *before) {
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
      Value growth = b.subF(maxima[half], before->maximum[half]);
      outgrown[half] = compareF(b, arith::CmpFPredicate::OGT, growth, slack);
    }
    softmax.grows = anyLane(b, b.bitOr(outgrown[0], outgrown[1]));
    for (size_t half : {0, 1})
      maxima[half] =
          b.select(softmax.grows, maxima[half], before->maximum[half]);
  }
  // A row that has seen no key subtracts 0, because -inf - -inf would be NaN.
  Value infinity = b.f32(-std::numeric_limits<double>::infinity());
  RowPair offset;
  for (size_t half : {0, 1}) {
    Value isEmpty =
        compareF(b, arith::CmpFPredicate::OEQ, maxima[half], infinity);
    Value subtracted = b.select(isEmpty, b.f32(0), maxima[half]);
    offset[half] = isFp8 ? b.subF(b.f32(fp8Exponent), subtracted)
                         : arith::NegFOp::create(b, subtracted);
    if (before)
      softmax.factors[half] =
          createExp2(b, b.subF(before->maximum[half], subtracted));
  }
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
    SmallVector<Value, numChains> chains;
    for (auto [position, i] : llvm::enumerate(getElements(count, half))) {
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
