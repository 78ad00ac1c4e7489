//===- StageRing.cpp - A ring of stages in shared memory ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A wait for the odd phase of a barrier at which nobody has arrived returns at
// once. So producers find every stage empty in the first round.
//
//===----------------------------------------------------------------------===//

#include "StageRing.h"
#include "HopperOps.h"

using namespace mlir;
using namespace mlir::fp8;

void StageRing::initialize(int64_t producers, int64_t consumers) {
  for (int64_t stage = 0; stage < stages; ++stage) {
    hopper::initBarrier(b, full(b.i32(stage)), producers);
    hopper::initBarrier(b, empty(b.i32(stage)), consumers);
  }
}

Value StageRing::full(Value stage) {
  return b.gep(b.getI8Type(), memory, b.add(b.mul(stage, 8), barrierOffset));
}
Value StageRing::empty(Value stage) {
  return b.gep(b.getI8Type(), memory,
               b.add(b.mul(stage, 8), barrierOffset + 8 * stages));
}

RingPosition StageRing::at(Value number) {
  return {b.rem(number, stages), b.bitAnd(b.div(number, stages), 1)};
}

RingPosition StageRing::next(RingPosition position) {
  Value stage = b.add(position.stage, 1);
  Value wraps = b.eq(stage, stages);
  return {b.select(wraps, b.i32(0), stage),
          b.select(wraps, b.bitXor(position.parity, 1), position.parity)};
}

RingPosition StageRing::advance(RingPosition position, Value count) {
  Value linear = b.add(position.stage, count);
  Value rounds = b.div(linear, stages);
  return {b.rem(linear, stages),
          b.bitXor(position.parity, b.bitAnd(rounds, 1))};
}

RingPosition
StageRing::produce(Value count, RingPosition start,
                   function_ref<void(Value step, Value stage)> fill) {
  SmallVector<Value> end = b.loop(
      b.i32(0), count, b.i32(1), {start.stage, start.parity},
      [&](Value step, ValueRange ring) -> SmallVector<Value> {
        RingPosition position{ring[0], ring[1]};
        hopper::wait(b, empty(position.stage), b.bitXor(position.parity, 1));
        fill(step, position.stage);
        RingPosition following = next(position);
        return {following.stage, following.parity};
      });
  return {end[0], end[1]};
}

void fp8::loadBox(KernelBuilder &b, StageRing &ring, Value sharedMemory,
                  const StagedBox &box, Value stage, ValueRange at) {
  Value destination = b.gep(b.getI8Type(), sharedMemory,
                            b.add(b.mul(stage, box.bytes), box.offset));
  hopper::load(b, box.map, destination, ring.full(stage), at,
               /*blocks=*/Value(), box.evictFirst);
}

void fp8::loadSharedBox(KernelBuilder &b, StageRing &ring, Value sharedMemory,
                        const StagedBox &box, Value stage,
                        const ClusterShare &share, Value column, Value firstRow,
                        Value batch) {
  Value part = b.mul(share.rank, share.rows / share.blocks);
  Value offset =
      b.add(b.mul(stage, box.bytes), b.mul(part, box.bytes / share.rows));
  Value destination =
      b.gep(b.getI8Type(), sharedMemory, b.add(offset, box.offset));
  hopper::load(b, box.map, destination, ring.full(stage),
               {column, b.add(firstRow, part), batch},
               b.i16((1 << share.blocks) - 1), box.evictFirst);
}
