//===- MmaAttentionStore.cpp - The result of attention by warps -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sums are divided by the sums of the probabilities, and stored from registers.
//
//===----------------------------------------------------------------------===//

#include "../Attention/AttentionPairs.h"
#include "../Kernels/FloatOps.h"
#include "MmaAttentionEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

void MmaAttentionEmitter::storeTile(const Progress &progress) {
  Value numerator = spec.shape.isFp8 ? loadScale(valueScale) : b.f32(1);
  Value base = atBatch(spec.resultType, result, resultStrides,
                       {/*outer=*/1, /*inner=*/1});
  size_t perWave = getWaveSums();
  for (size_t row = 0; row < progress.sum.size(); ++row) {
    Value sum = progress.sum[row];
    for (int64_t mask : {1, 2})
      sum = b.addF(sum, b.shuffleXor(sum, mask));
    // A row that sees no key gives NaN, unless `zeroEmptyRows` is set.
    Value inverse = b.divF(numerator, sum);
    Value isEmpty = compareF(b, arith::CmpFPredicate::OEQ, sum, b.f32(0));
    Value position = b.add(b.add(tile.row, rowInTile), getRow(row));
    b.ifThen(b.less(position, queryRows), [&] {
      AttentionResultRow to = {
          b.gep(spec.resultType, base,
                b.mul(b.toI64(position), resultStrides[2])),
          resultStrides[3], spec.resultType, spec.shape.columns,
          spec.pairedStores};
      for (size_t i = row % 2 * 2; i < perWave; i += 4) {
        SmallVector<Value> pair;
        for (size_t j : {0, 1}) {
          Value element = progress.sums[row / 2 * perWave + i + j];
          element = b.mulF(element, inverse);
          pair.push_back(spec.zeroEmptyRows
                             ? b.select(isEmpty, b.f32(0), element)
                             : element);
        }
        storeResultPair(b, to, b.add(columnInTile, i / 4 * waveColumns), pair);
      }
    });
  }
}
