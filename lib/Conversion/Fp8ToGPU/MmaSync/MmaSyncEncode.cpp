//===- MmaSyncEncode.cpp - Storing codes of the result --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Quantizes the result by a given scale in registers, and stores codes. If rows
// are aligned, four lanes exchange codes, so that each stores eight neighbors.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/FloatOps.h"
#include "../Kernels/QuadExchange.h"
#include "MmaSyncEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

/// The values of a row, two in each word.
SmallVector<Value> MmaSyncEmitter::packRow(ArrayRef<Value> values) {
  SmallVector<Value> words;
  for (size_t j = 0; j < values.size(); j += 2)
    words.push_back(
        packHalves(b, values[j], values[j + 1], epilogue.getResultType()));
  return words;
}

/// Stores the codes of a row in chunks of 8 bytes.
void MmaSyncEmitter::storeCodeChunks(Value row, Value firstColumn,
                                     ArrayRef<SmallVector<Value>> codes) {
  Value pointer = getRowPointer(row);
  Type chunk = VectorType::get(2, b.getI32Type());
  for (auto [number, four] : llvm::enumerate(codes)) {
    SmallVector<Value> words = exchangeCodes(b, lane, four[0], four[1]);
    Value column =
        b.add(b.add(firstColumn, number * 32), b.mul(b.rem(lane, 4), 8));
    Value isInside = b.bitAnd(b.less(row, sizeM), b.less(column, sizeN));
    b.ifThen(isInside, [&] {
      Value data = LLVM::UndefOp::create(b, chunk);
      for (auto [position, word] : llvm::enumerate(words))
        data = LLVM::InsertElementOp::create(b, data, word, b.i32(position));
      b.store(data, b.gep(b.getI8Type(), pointer, b.toI64(column)), 8);
    });
  }
}

/// Quantizes a row by a given scale and stores the codes.
void MmaSyncEmitter::storeEncodedRow(Value row, Value warpColumn,
                                     ArrayRef<Value> columns,
                                     ArrayRef<Value> values, Value areAligned,
                                     const GivenScale &scale) {
  QuantizeArithmetic arithmetic(b, quantizeSpec);
  QuantizeArithmetic::Vectors codes =
      arithmetic.quantizeGiven(splitWords(packRow(values)), scale);
  auto storePairs = [&] {
    b.ifThen(b.less(row, sizeM), [&] {
      ResultRow target = getRow(row);
      for (auto [i, column] : llvm::enumerate(columns))
        target.storeCodes(b, column, getCodePair(b, codes, i));
    });
  };
  if (!areAligned)
    return storePairs();
  b.ifThenElse(
      areAligned, [&] { storeCodeChunks(row, warpColumn, codes); }, storePairs);
}
