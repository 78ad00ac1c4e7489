//===- AttentionPairs.cpp - Pairs of adjacent elements --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads the mask of a pair of scores, and stores a pair of the result.
//
//===----------------------------------------------------------------------===//

#include "AttentionPairs.h"
#include "../Kernels/FloatOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

Type fp8::getStoredMaskType(KernelBuilder &b, Type type) {
  return type.isInteger(1) ? b.getI8Type() : type;
}

std::array<Value, 2> fp8::loadMaskPair(KernelBuilder &b, const MaskSpec &mask,
                                       const MaskRow &row, Value key,
                                       bool loadsPairs, bool isEdge) {
  Type stored = getStoredMaskType(b, mask.type);
  auto convert = [&](Value element) {
    return mask.isAdded() ? b.extend(element) : b.ne(element, 0);
  };
  if (!mask.hasKeys) {
    Value element = convert(b.loadInvariant(stored, row.pointer));
    return {element, element};
  }
  auto address = [&](Value at) {
    Value offset = b.toI64(at);
    return b.gep(stored, row.pointer,
                 mask.isContiguous ? offset : b.mul(offset, row.keyStride));
  };
  if (loadsPairs) {
    unsigned bytes = 2 * stored.getIntOrFloatBitWidth() / 8;
    Value pair =
        b.loadInvariant(VectorType::get({2}, stored), address(key), bytes);
    return {convert(b.extractElement(pair, 0)),
            convert(b.extractElement(pair, 1))};
  }
  std::array<Value, 2> elements;
  for (int64_t i : {0, 1}) {
    Value at = b.add(key, i);
    // Keys beyond the end are hidden afterwards.
    if (isEdge)
      at = b.min(at, b.sub(row.keys, 1));
    elements[i] = convert(b.loadInvariant(stored, address(at)));
  }
  return elements;
}

void fp8::storeResultPair(KernelBuilder &b, const AttentionResultRow &row,
                          Value column, ArrayRef<Value> pair) {
  Type type = row.type;
  if (row.pairedStores) {
    Value to = b.gep(type, row.pointer, b.toI64(column));
    if (!type.isF32()) {
      b.store(packHalves(b, pair[0], pair[1], type), to, 4);
      return;
    }
    Value both = LLVM::UndefOp::create(b, VectorType::get({2}, type));
    for (int64_t i : {0, 1})
      both = LLVM::InsertElementOp::create(b, both, pair[i], b.i32(i));
    b.store(both, to, 8);
    return;
  }
  auto store = [&](Value at, Value value) {
    Value offset = b.mul(b.toI64(at), row.columnStride);
    b.store(b.truncate(value, type), b.gep(type, row.pointer, offset));
  };
  // A product of the tensor core has 8 columns.
  for (int64_t i : {0, 1}) {
    Value at = b.add(column, i);
    if (row.columns % 8 == 0)
      store(at, pair[i]);
    else
      b.ifThen(b.less(at, row.columns), [&] { store(at, pair[i]); });
  }
}
