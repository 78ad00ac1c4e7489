//===- ResultRow.cpp - Storing results from registers ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Stores one or two elements at a time if their columns exist.
//
//===----------------------------------------------------------------------===//

#include "ResultRow.h"
#include "MmaOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

void ResultRow::storeAt(KernelBuilder &b, Value value, Value column,
                        unsigned alignment) const {
  Value offset = b.toI64(column);
  if (columnStride)
    offset = b.mul(offset, columnStride);
  b.store(value, b.gep(type, pointer, offset), alignment);
}

void ResultRow::storePair(KernelBuilder &b, Value column, Value first,
                          Value second) const {
  Value next = b.add(column, 1);
  auto storeFirst = [&] { storeAt(b, b.truncate(first, type), column, 0); };
  if (paired && first.getType().isF32()) {
    // All pairs except the last one of a row with an odd number of columns.
    b.ifThenElse(
        b.less(next, columns),
        [&] {
          storeAt(b, mma::truncatePair(b, first, second, type), column,
                  type.getIntOrFloatBitWidth() / 4);
        },
        [&] { b.ifThen(b.less(column, columns), storeFirst); });
    return;
  }
  b.ifThen(b.less(column, columns), storeFirst);
  b.ifThen(b.less(next, columns),
           [&] { storeAt(b, b.truncate(second, type), next, 0); });
}

void ResultRow::storeCodes(KernelBuilder &b, Value column, Value codes) const {
  Type i8 = b.getI8Type();
  Value next = b.add(column, 1);
  auto storeFirst = [&] {
    storeAt(b, LLVM::TruncOp::create(b, i8, codes), column, 1);
  };
  auto storeSecond = [&] {
    Value high = LLVM::LShrOp::create(
        b, codes, LLVM::ConstantOp::create(b, b.getI16IntegerAttr(8)));
    storeAt(b, LLVM::TruncOp::create(b, i8, high), next, 1);
  };
  if (paired) {
    // All pairs except the last one of a row with an odd number of columns.
    b.ifThenElse(
        b.less(next, columns), [&] { storeAt(b, codes, column, 2); },
        [&] { b.ifThen(b.less(column, columns), storeFirst); });
    return;
  }
  b.ifThen(b.less(column, columns), storeFirst);
  b.ifThen(b.less(next, columns), storeSecond);
}
