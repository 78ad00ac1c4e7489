//===- MmaSyncStore.cpp - Storing the result ------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Applies the epilogue to accumulators and stores the result from registers. If
// the result is aligned, pairs of neighbors are stored at a time. An epilogue
// may end in a quantization by a given scale.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/MmaOps.h"
#include "MmaSyncEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

Value MmaSyncEmitter::loadInit(Value row, Value column) {
  Value offset = b.mul(b.toI64(batch), result.strides[0]);
  offset = b.add(offset, b.mul(b.toI64(row), result.strides[1]));
  offset = b.add(offset, b.mul(b.toI64(column), result.strides[2]));
  Type type = epilogue.getResultType();
  return b.extend(b.load(type, b.gep(type, result.pointer, offset)));
}

/// The pointer to column 0 of a row of the result.
Value MmaSyncEmitter::getRowPointer(Value row) {
  Value offset = b.add(b.mul(b.toI64(batch), result.strides[0]),
                       b.mul(b.toI64(row), result.strides[1]));
  return b.gep(getStoredType(), result.pointer, offset);
}

/// The type of the elements in memory. Codes are bytes.
Type MmaSyncEmitter::getStoredType() {
  return epilogue.getEncoding() ? b.getI8Type() : epilogue.getResultType();
}

/// A row of the result.
ResultRow MmaSyncEmitter::getRow(Value row) {
  ResultRow target;
  target.type = getStoredType();
  target.pointer = getRowPointer(row);
  if (!spec.contiguousColumns)
    target.columnStride = result.strides[2];
  target.columns = sizeN;
  target.paired = spec.pairedStores;
  return target;
}

/// Stores `values` at columns[0], columns[0] + 1, columns[1] and so on.
void MmaSyncEmitter::storeRow(Value row, ArrayRef<Value> columns,
                              ArrayRef<Value> values) {
  ResultRow target = getRow(row);
  for (auto [j, column] : llvm::enumerate(columns))
    target.storePair(b, column, values[2 * j], values[2 * j + 1]);
}

/// Whether 8 columns can be stored by one instruction, as an i1 that is the
/// same in the whole launch. Null if such stores are not used. They are faster,
/// because the pairs of elements that a lane has are smaller than a sector of
/// the L2 cache.
Value MmaSyncEmitter::areChunksAligned() {
  int64_t bytes = getStoredType().getIntOrFloatBitWidth() / 8;
  // Kernels with two sets of sums do not have enough registers for such stores.
  if (spec.config.promotion != Promotion::None || !spec.contiguousColumns ||
      tilesN() % 4 != 0 || bytes > 2)
    return Value();
  Value elements = b.bitOr(result.strides[0], result.strides[1]);
  elements = b.bitOr(elements, b.toI64(sizeN));
  Value address = LLVM::PtrToIntOp::create(b, b.getI64Type(), result.pointer);
  return b.eq(b.bitAnd(b.bitOr(address, b.mul(elements, bytes)), 8 * bytes - 1),
              0);
}

/// A step of an exchange between four lanes. At first each lane has two columns
/// of four chunks of 8 columns, and at the end it has all columns of one chunk.
/// In a step, two lanes whose numbers differ in bit `mask` exchange the values
/// that the other one keeps.
static void exchange(KernelBuilder &b, Value lane, int64_t mask,
                     MutableArrayRef<Value> words) {
  Value isUpper = b.ne(b.bitAnd(lane, mask), 0);
  for (int64_t low = 0; low < 4; ++low) {
    int64_t high = low + mask;
    if (low & mask)
      continue;
    Value sent = b.select(isUpper, words[low], words[high]);
    Value received = b.shuffleXor(sent, mask);
    words[low] = b.select(isUpper, received, words[low]);
    words[high] = b.select(isUpper, words[high], received);
  }
}

/// Stores the values of a row in chunks of 16 bytes. Lanes whose row does not
/// exist take part in the exchange, too. `firstColumn` is the first column of
/// the warp.
void MmaSyncEmitter::storeChunks(Value row, Value firstColumn,
                                 ArrayRef<Value> values) {
  Type type = epilogue.getResultType(),
       chunk = VectorType::get(4, b.getI32Type());
  Value pointer = getRowPointer(row);
  for (int64_t tile = 0; tile < tilesN(); tile += 4) {
    SmallVector<Value> words;
    for (int64_t j = tile; j < tile + 4; ++j)
      words.push_back(b.bitcast(
          mma::truncatePair(b, values[2 * j], values[2 * j + 1], type),
          b.getI32Type()));
    exchange(b, lane, 1, words);
    exchange(b, lane, 2, words);
    Value column =
        b.add(b.add(firstColumn, tile * 8), b.mul(b.rem(lane, 4), 8));
    Value isInside = b.bitAnd(b.less(row, sizeM), b.less(column, sizeN));
    b.ifThen(isInside, [&] {
      Value data = LLVM::UndefOp::create(b, chunk);
      for (auto [position, word] : llvm::enumerate(words))
        data = LLVM::InsertElementOp::create(b, data, word, b.i32(position));
      b.store(data, b.gep(type, pointer, b.toI64(column)), chunkBytes);
    });
  }
}

void MmaSyncEmitter::store(ValueRange accumulators) {
  auto getFirst = [&](const Side &side, Value laneRow) {
    return b.add(b.add(side.firstRow, b.mul(side.warp, side.warpRows)),
                 laneRow);
  };
  Value firstRow = getFirst(sideA(), b.div(lane, 4));
  Value warpColumn = getFirst(sideB(), b.i32(0));
  Value firstColumn = b.add(warpColumn, b.mul(b.rem(lane, 4), 2));
  Value areAligned = areChunksAligned();
  // Beyond the edge, extra operands are loaded from the nearest element that
  // exists. So loads need no branches, and rows and columns can share them.
  auto clamp = [&](Value index, Value size) {
    return b.min(index, b.sub(size, 1));
  };
  GivenScale scale;
  if (RowEncodeOp encoding = epilogue.getEncoding()) {
    quantizeSpec = getQuantizeSpec(encoding);
    scale = QuantizeArithmetic(b, quantizeSpec)
                .prepareGiven(epilogue.loadGivenScale(b));
  }
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
    if (epilogue.getEncoding()) {
      storeEncodedRow(row, warpColumn, columns, values, areAligned, scale);
      continue;
    }
    auto storeElements = [&] {
      b.ifThen(b.less(row, sizeM), [&] { storeRow(row, columns, values); });
    };
    if (areAligned && values.front().getType().isF32())
      b.ifThenElse(
          areAligned, [&] { storeChunks(row, warpColumn, values); },
          storeElements);
    else
      storeElements();
  }
}
