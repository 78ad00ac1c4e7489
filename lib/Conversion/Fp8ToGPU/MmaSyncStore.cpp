//===- MmaSyncStore.cpp - Accumulators to the result ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Applies the epilogue and stores from registers, in pairs of neighbors where
// the result allows it.
//
//===----------------------------------------------------------------------===//

#include "MmaSyncEmitter.h"
#include "ResultRow.h"

using namespace mlir;
using namespace mlir::fp8;

Value MmaSyncEmitter::loadInit(Value row, Value column) {
  Value offset = b.mul(b.toI64(batch), result.strides[0]);
  offset = b.add(offset, b.mul(b.toI64(row), result.strides[1]));
  offset = b.add(offset, b.mul(b.toI64(column), result.strides[2]));
  Type type = epilogue.getResultType();
  return b.extend(b.load(type, b.gep(type, result.pointer, offset)));
}

/// Stores `values` at columns[0], columns[0] + 1, columns[1], ...
void MmaSyncEmitter::storeRow(Value row, ArrayRef<Value> columns,
                              ArrayRef<Value> values) {
  Value offset = b.add(b.mul(b.toI64(batch), result.strides[0]),
                       b.mul(b.toI64(row), result.strides[1]));
  ResultRow target;
  target.type = epilogue.getResultType();
  target.pointer = b.gep(target.type, result.pointer, offset);
  if (!spec.contiguousColumns)
    target.columnStride = result.strides[2];
  target.columns = sizeN;
  target.paired = spec.pairedStores;
  for (auto [j, column] : llvm::enumerate(columns))
    target.storePair(b, column, values[2 * j], values[2 * j + 1]);
}

void MmaSyncEmitter::store(ValueRange accumulators) {
  auto getFirst = [&](const Side &side, Value laneRow) {
    return b.add(b.add(side.firstRow, b.mul(side.warp, side.warpRows)),
                 laneRow);
  };
  Value firstRow = getFirst(sideA(), b.div(lane, 4));
  Value firstColumn = getFirst(sideB(), b.mul(b.rem(lane, 4), 2));
  // Loads of extra operands go to the nearest element that exists, so that they
  // need no branches and are shared between rows and between columns.
  auto clamp = [&](Value index, Value size) {
    return b.min(index, b.sub(size, 1));
  };
  SmallVector<Value> columns, loadable;
  for (int64_t j = 0; j < tilesN(); ++j) {
    columns.push_back(b.add(firstColumn, j * 8));
    loadable.push_back(clamp(columns.back(), sizeN));
    loadable.push_back(clamp(b.add(columns.back(), 1), sizeN));
  }
  for (int64_t i = 0; i < tilesM() * 2; ++i) {
    Value row = b.add(firstRow, i * 8), loadableRow = clamp(row, sizeM);
    SmallVector<Value> values;
    for (int64_t j = 0; j < tilesN() * 2; ++j) {
      int64_t tile = i / 2 * tilesN() + j / 2;
      Value value = accumulators[tile * 4 + i % 2 * 2 + j % 2];
      if (epilogue.addsToInit())
        value = b.addF(loadInit(loadableRow, loadable[j]), value);
      values.push_back(
          epilogue.apply(b, value, {batch, loadableRow, loadable[j]}));
    }
    b.ifThen(b.less(row, sizeM), [&] { storeRow(row, columns, values); });
  }
}
