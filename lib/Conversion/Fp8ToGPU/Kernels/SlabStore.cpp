//===- SlabStore.cpp - 16-bit results to memory by TMA --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A warp has 16 rows of a slab. For each instruction, lane l gives the address
// of 16 bytes: chunk l / 16 of row l % 16. The swizzle stores chunk c of a row
// at chunk c xor s, where s is the index of the 128 bytes in which the row
// starts, modulo the number of chunks in a row.
//
//===----------------------------------------------------------------------===//

#include "SlabStore.h"
#include "HopperOps.h"
#include "MmaOps.h"

using namespace mlir;
using namespace mlir::fp8;

SlabStore::SlabStore(KernelBuilder &b, Value sharedMemory, int64_t offset,
                     int64_t columns, int64_t buffers, const GroupThread &where)
    : b(b), memory(sharedMemory), offset(offset), columns(columns),
      buffers(buffers), where(where) {}

void SlabStore::begin(int64_t buffer) {
  isFirstThread = b.eq(b.bitAnd(where.thread, 127), 0);
  barrier = b.add(where.warpGroup, 1);
  slabOffset = getSlabOffset(buffer);
  // Wait until the earlier store from this buffer has read it.
  b.ifThen(isFirstThread,
           [&] { hopper::waitStores(b, buffers - 1, /*onlyReads=*/true); });
  b.namedBarrier(barrier, 128);
  placeLane();
}

void SlabStore::select(int64_t buffer) {
  slabOffset = getSlabOffset(buffer);
  placeLane();
}

Value SlabStore::getSlabOffset(int64_t buffer) {
  int64_t slabBytes = rows * columns * 2;
  return b.add(b.mul(where.warpGroup, buffers * slabBytes),
               offset + buffer * slabBytes);
}

void SlabStore::placeLane() {
  int64_t rowBytes = columns * 2;
  Value row =
      b.add(b.mul(b.bitAnd(where.warp, 3), 16), b.bitAnd(where.lane, 15));
  rowOffset = b.add(slabOffset, b.mul(row, rowBytes));
  chunk = b.shr(where.lane, 4);
  swizzle = b.bitAnd(b.div(row, 128 / rowBytes), rowBytes / 16 - 1);
}

Value SlabStore::getAddress(int64_t part) {
  Value position = b.bitXor(b.add(chunk, 2 * part), swizzle);
  return b.gep(b.getI8Type(), memory, b.add(rowOffset, b.mul(position, 16)));
}

void SlabStore::write(int64_t part, ValueRange registers) {
  hopper::storeMatrix(b, getAddress(part), registers);
}

SmallVector<Value> SlabStore::read(int64_t part) {
  return mma::loadMatrices(b, getAddress(part));
}

void SlabStore::finish(Value map,
                       function_ref<SmallVector<Value>()> getPosition) {
  hopper::fenceShared(b);
  b.namedBarrier(barrier, 128);
  b.ifThen(isFirstThread, [&] {
    SmallVector<Value> position = getPosition();
    hopper::store(b, map, b.gep(b.getI8Type(), memory, slabOffset), position);
    hopper::commitStores(b);
  });
}

void SlabStore::waitForAll() {
  b.ifThen(b.eq(b.bitAnd(where.thread, 127), 0),
           [&] { hopper::waitStores(b, 0, /*onlyReads=*/false); });
}
