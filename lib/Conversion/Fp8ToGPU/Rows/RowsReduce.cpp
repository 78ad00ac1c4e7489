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
#include "fp8/IR/NeutralElement.h"
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
  return arith::ConstantOp::create(
      b, getNeutralElement(op.getKind(), cast<FloatType>(op.getType())));
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

/// Computes the values of this thread's lanes, whose numbers are `thread`,
/// `thread` + `config.threads`, and so on.
SmallVector<Value> RowsEmitter::reduceVectors(RowReduceOp op) {
  SmallVector<Value> lanes;
  int64_t own = rowLanes / config.threads;
  for (int64_t vector = 0; vector < config.vectors; ++vector) {
    Value sum = reduceVector(op, vector);
    if (vector < own)
      lanes.push_back(sum);
    else
      lanes[vector % own] = combine(op, lanes[vector % own], sum);
  }
  return lanes;
}

Value RowsEmitter::reduceWarp(RowReduceOp op, Value value) {
  int64_t width = std::min(config.threads, warpSize);
  for (int64_t distance = width / 2; distance > 0; distance /= 2)
    value = combine(op, value, shuffle(value, distance));
  return value;
}

/// Combines the lanes of a row if one warp has all of them. First it combines
/// lanes whose numbers differ by multiples of 32, which all belong to the same
/// thread, then the other lanes of this thread, those that are 16 apart first.
Value RowsEmitter::reduceLanesOfWarp(RowReduceOp op, ArrayRef<Value> lanes) {
  int64_t rounds = warpSize / config.threads;
  SmallVector<Value> sums(rounds);
  for (auto [i, lane] : llvm::enumerate(lanes))
    sums[i % rounds] = combine(op, sums[i % rounds], lane);
  for (int64_t distance = rounds / 2; distance > 0; distance /= 2)
    for (int64_t i = 0; i < distance; ++i)
      sums[i] = combine(op, sums[i], sums[i + distance]);
  return reduceWarp(op, sums[0]);
}

Value RowsEmitter::getLanesPointer(unsigned number) {
  return b.gep(b.getI8Type(), KernelModule::getSharedMemory(b),
               lanesOffset + number * lanesBytes);
}

/// Combines the lanes of a row, whose values are in shared memory. Every warp
/// does this.
Value RowsEmitter::reduceLanesOfBlock(RowReduceOp op, unsigned number,
                                      int64_t count) {
  Type type = op.getType();
  Value own =
      b.gep(type, getLanesPointer(number), b.bitAnd(thread, warpSize - 1));
  Value total;
  for (int64_t i = 0; i < count; ++i)
    total = combine(op, total,
                    b.load(type, b.gep(type, own, i * warpSize),
                           type.getIntOrFloatBitWidth() / 8));
  return reduceWarp(op, total);
}

/// Computes reductions that do not depend on each other, so that they share a
/// barrier.
void RowsEmitter::reduce(MutableArrayRef<RowReduceOp> independent) {
  SmallVector<SmallVector<Value>> lanes;
  for (RowReduceOp op : independent)
    lanes.push_back(reduceVectors(op));
  if (config.threads <= warpSize) {
    for (auto [op, values] : llvm::zip_equal(independent, lanes))
      state.uniforms[op.getResult()] = reduceLanesOfWarp(op, values);
    return;
  }
  unsigned first = state.numReductions;
  state.numReductions += independent.size();
  for (auto [i, op] : llvm::enumerate(independent)) {
    Type type = op.getType();
    Value own = b.gep(type, getLanesPointer(first + i), thread);
    for (auto [j, lane] : llvm::enumerate(lanes[i]))
      b.store(lane, b.gep(type, own, j * config.threads),
              type.getIntOrFloatBitWidth() / 8);
  }
  b.barrier();
  for (auto [i, op] : llvm::enumerate(independent))
    state.uniforms[op.getResult()] = reduceLanesOfBlock(
        op, first + i, lanes[i].size() * config.threads / warpSize);
}

/// The number of reductions, one after another, that lead to a value.
static unsigned countSteps(Value value, DenseMap<Value, unsigned> &known) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return 0;
  if (auto found = known.find(value); found != known.end())
    return found->second;
  unsigned steps = 0;
  for (Value operand : op->getOperands())
    steps = std::max(steps, countSteps(operand, known));
  return known[value] = steps + isa<RowReduceOp>(op);
}

void RowsEmitter::reduceAll() {
  DenseMap<Value, unsigned> known;
  std::map<unsigned, SmallVector<RowReduceOp>> bySteps;
  for (RowReduceOp op : view.getOp().getBody().getOps<RowReduceOp>())
    bySteps[countSteps(op.getResult(), known)].push_back(op);
  for (auto &[steps, independent] : bySteps) {
    reduce(independent);
    forgetElements();
  }
}

/// Makes later code compute elements again from the words of the row, because
/// to keep both would take too many registers. The instruction only copies a
/// word, but the compiler does not know that.
void RowsEmitter::forgetElements() {
  state.pairs.clear();
  for (auto &[key, words] : state.loaded)
    if (view.inputs[key.first].isHeld())
      for (Value &word : words)
        word = b.ptx(b.getI32Type(), "mov.b32 $0, $1;", word);
}
