//===- MmaAttentionProducts.cpp - The products of attention by warps ------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Loads operands from shared memory with ldmatrix and multiplies them. The
// accumulators of q k^T have the layout of operand A, so probabilities are
// multiplied by v from registers.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/FloatOps.h"
#include "../Kernels/MmaOps.h"
#include "MmaAttentionEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr int64_t chunkBytes = SharedTile::chunkBytes;

void MmaAttentionEmitter::prepareFragments() {
  auto at = [&](const Operand &operand, Value row, Value chunk) {
    return b.add(
        b.add(b.mul(row, operand.tile.getPitch()), b.mul(chunk, chunkBytes)),
        operand.offset);
  };
  Value upper = b.div(lane, 16), odd = b.bitAnd(b.div(lane, 8), 1);
  // An ldmatrix of operand A loads a chunk of 16 rows, then their next chunk.
  Value row = b.add(b.mul(warp, config.warpRows), b.bitAnd(lane, 15));
  q.fragment = at(q, row, upper);
  // The columns of this operand B are rows of the tile. An ldmatrix loads both
  // chunks of 8 rows, then both chunks of the next 8 rows.
  row = b.add(b.bitAnd(lane, 7), b.mul(upper, 8));
  k.fragment = at(k, row, odd);
  if (spec.shape.isFp8) {
    v.fragment = at(v, row, odd);
    return;
  }
  // The columns of this operand B are columns of the tile. An ldmatrix loads a
  // chunk of 16 rows, then their next chunk.
  v.fragment = at(v, b.bitAnd(lane, 15), upper);
}

/// Converts words to the form that instructions take: vectors of two 16-bit
/// elements, or integers for FP8.
static SmallVector<Value, 4> toOperands(KernelBuilder &b, ArrayRef<Value> words,
                                        Type element) {
  SmallVector<Value, 4> operands(words);
  if (element.getIntOrFloatBitWidth() == 16)
    for (Value &word : operands)
      word = b.bitcast(word, VectorType::get({2}, element));
  return operands;
}

MmaAttentionEmitter::Fragment MmaAttentionEmitter::loadQuery(int64_t wave,
                                                             int64_t step) {
  int64_t offset = wave * waveRows * q.tile.getPitch() + step * 2 * chunkBytes;
  return toOperands(b, mma::loadMatrices(b, shared(q.fragment, offset)),
                    spec.form.elementType);
}

std::array<MmaAttentionEmitter::Fragment, 2>
MmaAttentionEmitter::loadRows(const Operand &operand, Value stage,
                              int64_t first, int64_t step) {
  int64_t offset = first * operand.tile.getPitch() + step * 2 * chunkBytes;
  Value from = b.add(stage, operand.fragment);
  Fragment loaded = toOperands(b, mma::loadMatrices(b, shared(from, offset)),
                               spec.form.elementType);
  return {Fragment{loaded[0], loaded[1]}, Fragment{loaded[2], loaded[3]}};
}

std::array<MmaAttentionEmitter::Fragment, 2>
MmaAttentionEmitter::loadValues(Value stage, int64_t firstColumn,
                                int64_t step) {
  if (spec.shape.isFp8)
    return loadRows(v, stage, firstColumn, step);
  int64_t offset = step * getStep() * v.tile.getPitch() + firstColumn * 2;
  Value from = b.add(stage, v.fragment);
  Fragment loaded = toOperands(b,
                               mma::loadMatrices(b, shared(from, offset),
                                                 /*transposed=*/true),
                               spec.form.elementType);
  return {Fragment{loaded[0], loaded[1]}, Fragment{loaded[2], loaded[3]}};
}

SmallVector<Value> MmaAttentionEmitter::multiply(const Fragment &a,
                                                 const Fragment &other,
                                                 ValueRange sums) {
  if (spec.shape.isFp8)
    return mma::multiplyF8(b, spec.form.elementType, spec.form.elementType, a,
                           other, sums);
  return mma::multiply16(b, a, other, sums);
}

SmallVector<Value> MmaAttentionEmitter::computeScores(Value stage) {
  int64_t waves = getWaves(), count = config.tileKeys / waveColumns;
  SmallVector<SmallVector<Value>> products(waves * count);
  int64_t steps = k.tile.chunks / 2;
  for (int64_t step = 0; step < steps; ++step) {
    SmallVector<Fragment> query;
    for (int64_t wave = 0; wave < waves; ++wave)
      query.push_back(config.queryInRegisters
                          ? queryFragments[step * waves + wave]
                          : loadQuery(wave, step));
    for (int64_t first = 0; first < config.tileKeys; first += 16)
      for (auto [i, fragment] :
           llvm::enumerate(loadRows(k, stage, first, step)))
        for (int64_t wave = 0; wave < waves; ++wave) {
          SmallVector<Value> &product =
              products[wave * count + first / waveColumns + i];
          product = multiply(query[wave], fragment, product);
        }
  }
  SmallVector<Value> scores;
  for (const SmallVector<Value> &product : products)
    llvm::append_range(scores, product);
  return scores;
}

MmaAttentionEmitter::Fragment MmaAttentionEmitter::pack(ArrayRef<Value> p) {
  Fragment words;
  if (!spec.shape.isFp8) {
    for (size_t i = 0; i < p.size(); i += 2)
      words.push_back(packHalves(b, p[i], p[i + 1], spec.form.elementType));
    return toOperands(b, words, spec.form.elementType);
  }
  // Two pairs of scores, of two instructions, belong to four adjacent keys.
  for (size_t pair : {0, 8})
    for (size_t half : {0, 2}) {
      size_t i = pair + half;
      words.push_back(packE4M3(b, {p[i], p[i + 1], p[i + 4], p[i + 5]}));
    }
  return words;
}

void MmaAttentionEmitter::multiplyColumns(
    ArrayRef<Fragment> packed, Value stage, int64_t column, int64_t step,
    MutableArrayRef<SmallVector<Value>> products) {
  int64_t perWave = spec.shape.getWaveColumns() / waveColumns;
  for (auto [i, fragment] : llvm::enumerate(loadValues(stage, column, step))) {
    int64_t at = column / waveColumns + static_cast<int64_t>(i);
    for (int64_t wave = 0; wave < getWaves() && at < perWave; ++wave) {
      SmallVector<Value> &product = products[wave * perWave + at];
      product = multiply(packed[wave], fragment, product);
    }
  }
}

/// The products of one step along keys can run while exponentials of the next
/// step are computed. In each step all columns are multiplied, because
/// consecutive instructions are then independent.
SmallVector<Value> MmaAttentionEmitter::addValues(Softmax &softmax,
                                                  ArrayRef<Value> scores,
                                                  Value stage,
                                                  ArrayRef<Value> sums) {
  SmallVector<SmallVector<Value>> products;
  for (size_t i = 0; i < sums.size(); i += 4)
    products.emplace_back(sums.slice(i, 4));
  for (int64_t step = 0; step < config.tileKeys / getStep(); ++step) {
    SmallVector<Fragment> packed = getProbabilities(softmax, scores, step);
    for (int64_t column = 0; column < spec.shape.columns; column += 16)
      multiplyColumns(packed, stage, column, step, products);
  }
  SmallVector<Value> added;
  for (const SmallVector<Value> &product : products)
    llvm::append_range(added, product);
  return added;
}

/// For each 16 columns, all steps along keys are multiplied, and then their
/// products are added to the sums in f32.
SmallVector<Value> MmaAttentionEmitter::addProducts(Softmax &softmax,
                                                    ArrayRef<Value> scores,
                                                    Value stage,
                                                    ArrayRef<Value> sums) {
  SmallVector<SmallVector<Fragment>> packed;
  for (int64_t step = 0; step < config.tileKeys / getStep(); ++step)
    packed.push_back(getProbabilities(softmax, scores, step));
  SmallVector<Value> added(sums);
  for (int64_t column = 0; column < spec.shape.columns; column += 16) {
    SmallVector<SmallVector<Value>> products(sums.size() / 4);
    for (auto [step, fragments] : llvm::enumerate(packed))
      multiplyColumns(fragments, stage, column, static_cast<int64_t>(step),
                      products);
    for (auto [i, product] : llvm::enumerate(products))
      for (auto [j, element] : llvm::enumerate(product)) {
        size_t at = 4 * i + j;
        Value factor = softmax.factors[getStateRow(at, sums.size())];
        added[at] = b.fma(sums[at], factor, element);
      }
  }
  return added;
}
