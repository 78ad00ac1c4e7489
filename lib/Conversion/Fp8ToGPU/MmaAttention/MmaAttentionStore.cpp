//===- MmaAttentionStore.cpp - The result of attention by warps -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sums are divided by the sums of the probabilities, and stored from registers.
// If the keys are divided into parts, each part stores its sums without the
// division, and MmaAttentionCombine.cpp combines them.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/FloatOps.h"
#include "MmaAttentionEmitter.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

/// Stores the elements of a row that this thread has.
void MmaAttentionEmitter::storeRow(const Progress &progress, size_t row,
                                   const AttentionResultRow &to,
                                   function_ref<Value(Value)> finish) {
  size_t perWave = getWaveSums();
  for (size_t i = row % 2 * 2; i < perWave; i += 4) {
    SmallVector<Value> pair;
    for (size_t j : {0, 1})
      pair.push_back(finish(progress.sums[row / 2 * perWave + i + j]));
    storeResultPair(b, to, b.add(columnInTile, i / 4 * waveColumns), pair);
  }
}

void MmaAttentionEmitter::storeTile(const Progress &progress) {
  Value numerator = spec.shape.isFp8 ? loadScale(valueScale) : b.f32(1);
  for (size_t row = 0; row < progress.sum.size(); ++row) {
    Value sum = progress.sum[row];
    for (int64_t mask : {1, 2})
      sum = b.addF(sum, b.shuffleXor(sum, mask));
    Value inTile = b.add(rowInTile, getRow(row));
    Value position = b.add(tile.row, inTile);
    if (config.keyParts > 1) {
      b.ifThen(b.less(position, tileRows),
               [&] { storePart(progress, row, inTile, sum); });
      continue;
    }
    // A row that sees no key gives NaN, unless `zeroEmptyRows` is set.
    Value inverse = b.divF(numerator, sum);
    Value isEmpty = compareF(b, arith::CmpFPredicate::OEQ, sum, b.f32(0));
    b.ifThen(b.less(position, tileRows), [&] {
      AttentionResultRow to = {atQueryRow(spec.form.resultType, result,
                                          resultStrides,
                                          {/*outer=*/1, /*inner=*/1}, position),
                               resultStrides[3], spec.form.resultType,
                               spec.shape.columns, spec.pairedStores};
      storeRow(progress, row, to, [&](Value element) {
        element = b.mulF(element, inverse);
        return spec.form.zeroEmptyRows ? b.select(isEmpty, b.f32(0), element)
                                       : element;
      });
    });
  }
}

/// Stores a row of the part, and its state. All lanes of a row have the same
/// state.
void MmaAttentionEmitter::storePart(const Progress &progress, size_t row,
                                    Value inTile, Value sum) {
  PartialRows rows{spec.shape.columns};
  Type f32 = b.getF32Type();
  Value pointer = rows.at(b, partials, config, tile.number, tile.part, inTile);
  storeRow(progress, row,
           {pointer, b.i64(1), f32, rows.columns,
            /*pairedStores=*/rows.columns % 8 == 0},
           [](Value element) { return element; });
  b.ifThen(b.eq(b.bitAnd(lane, 3), 0), [&] {
    Value state = LLVM::UndefOp::create(b, VectorType::get({2}, f32));
    state = LLVM::InsertElementOp::create(b, state, progress.maximum[row],
                                          b.i32(0));
    state = LLVM::InsertElementOp::create(b, state, sum, b.i32(1));
    b.store(state, b.gep(f32, pointer, rows.getStateColumn()), 8);
  });
}
