//===- AttentionStore.cpp - The result of an attention kernel -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sums are divided by the sums of the probabilities. 16-bit results go through
// swizzled slabs of 64 columns in shared memory, from which TMA writes them
// without elements beyond the end. Other results are stored from registers.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/FloatOps.h"
#include "../Kernels/SlabStore.h"
#include "AttentionEmitter.h"
#include "AttentionPairs.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr int64_t slabColumns = 64;

void AttentionEmitter::storeTile(const Tile &tile, const Progress &progress) {
  RowPair inverse, isEmpty;
  Value numerator = progress.valueScale;
  if (!numerator)
    numerator = spec.shape.isFp8 ? loadScale(valueScale, tile) : b.f32(1);
  for (size_t half : {0, 1}) {
    Value sum = progress.rows.sum[half];
    for (int64_t mask : {1, 2})
      sum = b.addF(sum, b.shuffleXor(sum, mask));
    // A row that sees no key gives NaN, unless `zeroEmptyRows` is set.
    inverse[half] = b.divF(numerator, sum);
    if (spec.form.zeroEmptyRows)
      isEmpty[half] = compareF(b, arith::CmpFPredicate::OEQ, sum, b.f32(0));
  }
  SmallVector<Value> elements = unpack(progress.sums);
  for (auto [i, element] : llvm::enumerate(elements)) {
    element = b.mulF(element, inverse[i % 4 / 2]);
    if (spec.form.zeroEmptyRows)
      element = b.select(isEmpty[i % 4 / 2], b.f32(0), element);
  }
  withOwnNumbers([&] {
    if (spec.storeByTma)
      storeByTma(tile, elements);
    else
      storeDirectly(tile, elements);
  });
}

//===----------------------------------------------------------------------===//
// Through shared memory
//===----------------------------------------------------------------------===//

void AttentionEmitter::storeByTma(const Tile &tile, ArrayRef<Value> elements) {
  SlabStore slabs(b, memory, storeOffset, slabColumns, /*buffers=*/1,
                  {thread, warp, lane, warpGroup});
  Value zero = b.f32(0);
  for (int64_t slab = 0; slab < spec.getColumnSlabs(); ++slab) {
    slabs.begin(/*buffer=*/0);
    for (int64_t part = 0; part < slabColumns / 16; ++part) {
      size_t first = slab * slabColumns / 2 + part * 8;
      if (first >= elements.size())
        break;
      SmallVector<Value> registers;
      for (size_t i = first; i < first + 8; i += 2)
        registers.push_back(
            i < elements.size()
                ? packHalves(b, elements[i], elements[i + 1],
                             spec.form.resultType)
                : packHalves(b, zero, zero, spec.form.resultType));
      slabs.write(part, registers);
    }
    slabs.finish(resultMap, [&]() -> SmallVector<Value> {
      Value row = b.add(tile.row, b.mul(warpGroup, SlabStore::rows));
      return {b.i32(slab * slabColumns), row, b.i32(0), tile.inner, tile.outer};
    });
  }
}

//===----------------------------------------------------------------------===//
// Straight from registers
//===----------------------------------------------------------------------===//

void AttentionEmitter::storeDirectly(const Tile &tile,
                                     ArrayRef<Value> elements) {
  Value base = b.add(b.mul(b.toI64(tile.outer), resultStrides[0]),
                     b.mul(b.toI64(tile.inner), resultStrides[1]));
  Value firstColumn = b.mul(b.bitAnd(lane, 3), 2);
  for (size_t half : {0, 1}) {
    Value row = b.add(b.add(tile.row, rowInTile), 8 * half);
    b.ifThen(b.less(row, queryRows), [&] {
      Value offset = b.add(base, b.mul(b.toI64(row), resultStrides[2]));
      AttentionResultRow to = {b.gep(spec.form.resultType, result, offset),
                               resultStrides[3], spec.form.resultType,
                               spec.shape.columns, spec.pairedStores};
      for (size_t i = 2 * half; i < elements.size(); i += 4)
        storeResultPair(b, to, b.add(firstColumn, i / 4 * 8),
                        elements.slice(i, 2));
    });
  }
}
