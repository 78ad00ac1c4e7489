//===- MmaAttentionSoftmax.cpp - From scores to probabilities -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A thread shares each of its rows with three lanes. The largest score so far,
// or a number close to it, is subtracted before the exponential. If it grows,
// the sums that used the smaller number are scaled.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/FloatOps.h"
#include "MmaAttentionEmitter.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"
#include <cfloat>
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

/// Probabilities that become FP8, and their sum, are multiplied by 2 to this
/// power, so that fewer of them are subnormal [attention_c17].
static constexpr double fp8Exponent = 8;

MmaAttentionEmitter::RowValues
MmaAttentionEmitter::findMaxima(ArrayRef<Value> scores,
                                const Progress &before) {
  RowValues maxima = before.maximum;
  for (auto [i, score] : llvm::enumerate(scores)) {
    Value &maximum = maxima[getStateRow(i, scores.size())];
    maximum = createMaxNum(b, maximum, score);
  }
  for (Value &maximum : maxima)
    for (int64_t mask : {1, 2})
      maximum = createMaxNum(b, maximum, b.shuffleXor(maximum, mask));
  return maxima;
}

MmaAttentionEmitter::Softmax
MmaAttentionEmitter::startSoftmax(ArrayRef<Value> scores,
                                  const Progress &before) {
  Softmax softmax;
  softmax.maximum = findMaxima(scores, before);
  Value factor = spec.scalesInExponent ? scale : b.f32(llvm::numbers::log2e);
  // The number that is subtracted stays until the scores of some row of the
  // warp exceed it by more than `slack`. Until then the sums need no scaling.
  Value slack = b.f32(static_cast<double>(config.slack));
  softmax.grows = b.i1(false);
  for (auto [now, old] : llvm::zip_equal(softmax.maximum, before.maximum)) {
    Value growth = b.mulF(b.subF(now, old), factor);
    softmax.grows = b.bitOr(
        softmax.grows, compareF(b, arith::CmpFPredicate::OGT, growth, slack));
  }
  softmax.grows = anyLane(b, softmax.grows);
  Value infinity = b.f32(-std::numeric_limits<double>::infinity());
  for (size_t row = 0; row < before.maximum.size(); ++row) {
    Value old = before.maximum[row], &maximum = softmax.maximum[row];
    maximum = b.select(softmax.grows, maximum, old);
    // A row that has seen no key subtracts 0, because -inf - -inf would be NaN.
    Value isEmpty = compareF(b, arith::CmpFPredicate::OEQ, maximum, infinity);
    Value subtracted = b.select(isEmpty, b.f32(0), maximum);
    softmax.subtracted.push_back(subtracted);
    Value growth = b.mulF(b.subF(old, subtracted), factor);
    softmax.factors.push_back(createExp2(b, growth));
    softmax.sum.push_back(b.mulF(before.sum[row], softmax.factors[row]));
  }
  return softmax;
}

/// The probability of a score of this row, times 2^8 with FP8.
Value MmaAttentionEmitter::getProbability(Value score, Value subtracted) {
  double exponent = spec.shape.isFp8 ? fp8Exponent : 0;
  Value log2e = b.f32(llvm::numbers::log2e);
  if (!spec.scalesInExponent) {
    Value power = b.mulF(b.subF(score, subtracted), log2e);
    return createExp2(b, exponent ? b.addF(power, b.f32(exponent)) : power);
  }
  Value negative = arith::NegFOp::create(b, subtracted);
  Value offset = exponent ? b.fma(negative, scale, b.f32(exponent))
                          : b.mulF(negative, scale);
  return createExp2(b, b.fma(score, scale, offset));
}

SmallVector<MmaAttentionEmitter::Fragment>
MmaAttentionEmitter::getProbabilities(Softmax &softmax, ArrayRef<Value> scores,
                                      int64_t step) {
  SmallVector<Fragment> packed;
  size_t perWave = scores.size() / getWaves(), perStep = getStep() / 2;
  for (int64_t wave = 0; wave < getWaves(); ++wave) {
    SmallVector<Value> probabilities;
    size_t first = wave * perWave + step * perStep;
    for (size_t i = first; i < first + perStep; ++i) {
      size_t row = getStateRow(i, scores.size());
      Value p = getProbability(scores[i], softmax.subtracted[row]);
      softmax.sum[row] = b.addF(softmax.sum[row], p);
      probabilities.push_back(p);
    }
    packed.push_back(pack(probabilities));
  }
  return packed;
}

SmallVector<Value> MmaAttentionEmitter::rescale(ArrayRef<Value> sums,
                                                const Softmax &softmax) {
  SmallVector<Type> types(sums.size(), b.getF32Type());
  auto op = scf::IfOp::create(b, types, softmax.grows, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(op.thenBlock());
  SmallVector<Value> scaled;
  for (auto [i, sum] : llvm::enumerate(sums))
    scaled.push_back(b.mulF(sum, softmax.factors[getStateRow(i, sums.size())]));
  scf::YieldOp::create(b, scaled);
  b.setInsertionPointToStart(op.elseBlock());
  scf::YieldOp::create(b, sums);
  return SmallVector<Value>(op.getResults());
}

/// Loads the scales of FP8 operands. A factor that is too small for the
/// exponent is replaced by the smallest normal number. The exponentials of
/// finite scores are 1 with either factor, and -inf stays -inf.
void MmaAttentionEmitter::prepareScale() {
  if (!spec.shape.isFp8)
    return;
  scale = b.mulF(b.mulF(loadScale(queryScale), loadScale(keyScale)),
                 scaleParameter);
  if (spec.scalesInExponent)
    scale = createMaxNum(b, scale, b.f32(FLT_MIN));
}
