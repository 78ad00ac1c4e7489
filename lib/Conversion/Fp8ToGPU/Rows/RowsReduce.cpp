//===- RowsReduce.cpp - Reductions of rows --------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writes reductions in the order of [reduce_c2] for any number of threads. A
// lane is one of the 256 lanes of [reduce_c2], and lane L has every 256th
// vector, from vector L on. A thread computes one or several lanes.
//
//===----------------------------------------------------------------------===//

#include "RowsEmitter.h"
#include "fp8/Analysis/RowReduction.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

static_assert(rowGroup == vectorSize, "a group is a vector");

/// Bytes of shared memory in front of the values of lanes. `reduceMaximum` uses
/// them.
static constexpr int64_t lanesOffset = 128;
/// Bytes for the values of the lanes of one reduction. A value has at most
/// eight bytes.
static constexpr int64_t lanesBytes = rowLanes * 8;

int64_t RowsEmitter::getSharedBytes(const RowsView &view,
                                    const RowsConfig &config) {
  if (config.threads <= warpSize)
    return 0;
  int64_t count = 0;
  for (Operation &op : view.getOp().getBody().front())
    count += isa<RowReduceOp>(op);
  return lanesOffset + count * lanesBytes;
}

Value RowsEmitter::getNeutral(RowReduceOp op) {
  auto type = cast<FloatType>(op.getType());
  const llvm::fltSemantics &format = type.getFloatSemantics();
  APFloat value = APFloat::getZero(format, /*Negative=*/true);
  switch (op.getKind()) {
  case arith::AtomicRMWKind::maximumf:
    value = APFloat::getInf(format, /*Negative=*/true);
    break;
  case arith::AtomicRMWKind::minimumf:
    value = APFloat::getInf(format);
    break;
  case arith::AtomicRMWKind::maxnumf:
  case arith::AtomicRMWKind::minnumf:
    value = APFloat::getQNaN(format);
    break;
  default:
    break;
  }
  return arith::ConstantOp::create(b, b.getFloatAttr(type, value));
}

/// Combines two values. A value that is null stands for the neutral element.
Value RowsEmitter::combine(RowReduceOp op, Value x, Value y) {
  if (!x || !y)
    return x ? x : y;
  switch (op.getKind()) {
  case arith::AtomicRMWKind::addf:
    return arith::AddFOp::create(b, x, y);
  case arith::AtomicRMWKind::maximumf:
    return arith::MaximumFOp::create(b, x, y);
  case arith::AtomicRMWKind::minimumf:
    return arith::MinimumFOp::create(b, x, y);
  case arith::AtomicRMWKind::maxnumf:
    return arith::MaxNumFOp::create(b, x, y);
  case arith::AtomicRMWKind::minnumf:
    return arith::MinNumFOp::create(b, x, y);
  default:
    llvm_unreachable("excluded by [rows_c8]");
  }
}

Value RowsEmitter::shuffle(Value value, int64_t distance) {
  Type type = value.getType(), i32 = b.getI32Type();
  unsigned width = type.getIntOrFloatBitWidth();
  if (width == 32)
    return b.shuffleXor(value, distance);
  Value bits = b.bitcast(value, b.getIntegerType(width));
  if (width == 16) {
    Value other = b.shuffleXor(LLVM::ZExtOp::create(b, i32, bits), distance);
    return b.bitcast(LLVM::TruncOp::create(b, bits.getType(), other), type);
  }
  Value low = b.toI32(bits);
  Value high = b.toI32(b.shr(bits, 32));
  auto widen = [&](Value part) -> Value {
    return LLVM::ZExtOp::create(b, b.getI64Type(),
                                b.shuffleXor(part, distance));
  };
  return b.bitcast(b.bitOr(b.shl(widen(high), 32), widen(low)), type);
}

/// Combines the elements of a vector: those that are 4 apart, then 2, then 1.
Value RowsEmitter::reduceVector(RowReduceOp op, int64_t vector) {
  SmallVector<Value> terms;
  for (int64_t i = 0; i < rowGroup; ++i) {
    Value term = getElement(op.getValue(), vector, i);
    if (Value condition = exists(vector, i))
      term = b.select(condition, term, getNeutral(op));
    terms.push_back(term);
  }
  for (int64_t distance = rowGroup / 2; distance > 0; distance /= 2)
    for (int64_t i = 0; i < distance; ++i)
      terms[i] = combine(op, terms[i], terms[i + distance]);
  return terms[0];
}

/// Combines the values of all lanes of a row. `lanes` has the values of this
/// thread's lanes, whose numbers are `thread`, `thread` + `config.threads`, and
/// so on.
Value RowsEmitter::reduceLanes(RowReduceOp op, ArrayRef<Value> lanes) {
  Value total;
  if (config.threads <= warpSize) {
    int64_t rounds = warpSize / config.threads;
    // First combine lanes whose numbers differ by multiples of 32, which all
    // belong to the same thread. Then combine the other lanes of this thread,
    // those that are 16 apart first.
    SmallVector<Value> sums(rounds);
    for (auto [i, lane] : llvm::enumerate(lanes))
      sums[i % rounds] = combine(op, sums[i % rounds], lane);
    for (int64_t distance = rounds / 2; distance > 0; distance /= 2)
      for (int64_t i = 0; i < distance; ++i)
        sums[i] = combine(op, sums[i], sums[i + distance]);
    total = sums[0];
  } else {
    Type type = op.getType();
    Value shared = b.gep(b.getI8Type(), KernelModule::getSharedMemory(b),
                         lanesOffset + state.numReductions++ * lanesBytes);
    int64_t bytes = type.getIntOrFloatBitWidth() / 8;
    for (auto [i, lane] : llvm::enumerate(lanes))
      b.store(lane, b.gep(type, shared, b.add(thread, i * config.threads)),
              bytes);
    b.barrier();
    Value own = b.bitAnd(thread, warpSize - 1);
    int64_t count = lanes.size() * config.threads / warpSize;
    for (int64_t i = 0; i < count; ++i)
      total = combine(
          op, total,
          b.load(type, b.gep(type, shared, b.add(own, i * warpSize)), bytes));
  }
  int64_t width = std::min(config.threads, warpSize);
  for (int64_t distance = width / 2; distance > 0; distance /= 2)
    total = combine(op, total, shuffle(total, distance));
  return total;
}

Value RowsEmitter::reduce(RowReduceOp op) {
  state.elements.clear();
  SmallVector<Value> lanes;
  int64_t own = rowLanes / config.threads;
  for (int64_t vector = 0; vector < config.vectors; ++vector) {
    Value sum = reduceVector(op, vector);
    if (vector < own)
      lanes.push_back(sum);
    else
      lanes[vector % own] = combine(op, lanes[vector % own], sum);
  }
  Value total = reduceLanes(op, lanes);
  state.elements.clear();
  return total;
}
