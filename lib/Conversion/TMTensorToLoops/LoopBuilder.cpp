//===- LoopBuilder.cpp - Short names for loops on memrefs -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The functions are described in the header.
//
//===----------------------------------------------------------------------===//

#include "LoopBuilder.h"

using namespace mlir;
using namespace mlir::fp8;

Value LoopBuilder::index(int64_t value) {
  return arith::ConstantIndexOp::create(*this, value);
}

Value LoopBuilder::add(Value a, Value b) {
  return createOrFold<arith::AddIOp>(a, b);
}

Value LoopBuilder::sub(Value a, Value b) {
  return createOrFold<arith::SubIOp>(a, b);
}

Value LoopBuilder::mul(Value a, Value b) {
  return createOrFold<arith::MulIOp>(a, b);
}

Value LoopBuilder::compare(arith::CmpIPredicate predicate, Value a, Value b) {
  return arith::CmpIOp::create(*this, predicate, a, b);
}

Value LoopBuilder::size(Value memref, int64_t dim) {
  int64_t known = cast<MemRefType>(memref.getType()).getDimSize(dim);
  if (!ShapedType::isDynamic(known))
    return index(known);
  return memref::DimOp::create(*this, memref, dim);
}

SmallVector<Value> LoopBuilder::sizes(Value memref) {
  SmallVector<Value> values;
  for (int64_t d = 0; d < cast<MemRefType>(memref.getType()).getRank(); ++d)
    values.push_back(size(memref, d));
  return values;
}

Value LoopBuilder::load(Value memref, ValueRange indices) {
  return memref::LoadOp::create(*this, memref, indices);
}

void LoopBuilder::store(Value value, Value memref, ValueRange indices) {
  memref::StoreOp::create(*this, value, memref, indices);
}

void LoopBuilder::parallel(ArrayRef<Value> sizes,
                           function_ref<void(LoopBuilder &, ValueRange)> body) {
  // Without sizes, the loop has one iteration.
  SmallVector<Value> uppers(sizes);
  if (uppers.empty())
    uppers.push_back(index(1));
  SmallVector<Value> lowers(uppers.size(), index(0));
  SmallVector<Value> steps(uppers.size(), index(1));
  scf::ParallelOp::create(
      *this, lowers, uppers, steps,
      [&](OpBuilder &nested, Location loc, ValueRange indices) {
        LoopBuilder builder(loc, nested);
        body(builder, indices.take_front(sizes.size()));
      });
}

void LoopBuilder::lines(Value memref, int64_t dimension,
                        function_ref<void(LoopBuilder &, ValueRange)> body) {
  SmallVector<Value> others = sizes(memref);
  others.erase(others.begin() + dimension);
  parallel(others, body);
}

SmallVector<Value> LoopBuilder::loop(
    Value lower, Value upper, ValueRange carried,
    function_ref<SmallVector<Value>(LoopBuilder &, Value, ValueRange)> body) {
  auto op = scf::ForOp::create(
      *this, lower, upper, index(1), carried,
      [&](OpBuilder &nested, Location loc, Value index, ValueRange values) {
        LoopBuilder builder(loc, nested);
        scf::YieldOp::create(builder, body(builder, index, values));
      });
  return SmallVector<Value>(op.getResults());
}

void LoopBuilder::when(Value condition,
                       function_ref<void(LoopBuilder &)> body) {
  scf::IfOp::create(*this, condition, [&](OpBuilder &nested, Location loc) {
    LoopBuilder builder(loc, nested);
    body(builder);
    scf::YieldOp::create(builder);
  });
}

SmallVector<Value> fp8::insertIndex(ValueRange indices, int64_t dimension,
                                    Value index) {
  SmallVector<Value> all(indices);
  all.insert(all.begin() + dimension, index);
  return all;
}
