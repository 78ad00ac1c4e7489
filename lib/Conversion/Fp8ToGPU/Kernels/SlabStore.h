//===- SlabStore.h - 16-bit results to memory by TMA ---------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A warp group writes 64 rows of results to a slab in shared memory, whose
// swizzle avoids bank conflicts; the copy engine takes it from there and clips
// the edges.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_SLABSTORE_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_SLABSTORE_H

#include "KernelBuilder.h"

namespace mlir::fp8 {

/// The thread, as the warp groups of a block number it.
struct GroupThread {
  Value thread, warp, lane, warpGroup;
};

class SlabStore {
public:
  static constexpr int64_t rows = 64;

  /// Slabs of `columns` columns, `buffers` for each warp group, which fill them
  /// in turn. Those of all warp groups start `offset` bytes into shared memory.
  SlabStore(KernelBuilder &b, Value sharedMemory, int64_t offset,
            int64_t columns, int64_t buffers, const GroupThread &where);

  /// Waits until slab `buffer` has been read.
  void begin(int64_t buffer);
  /// Fills slab `buffer` from now on, which the caller knows to be free.
  void select(int64_t buffer);
  /// Stores 16 columns, number `part` of the slab: four registers, each two
  /// neighbors of rows r, r + 8, r and r + 8, the last two 8 columns further.
  void write(int64_t part, ValueRange registers);
  /// Starts the copy to `map`; one thread computes `getPosition`, innermost
  /// first.
  void finish(Value map, function_ref<SmallVector<Value>()> getPosition);
  /// One thread of the group waits until the copies are done.
  void waitForAll();

private:
  Value getSlabOffset(int64_t buffer);
  /// Where this lane writes in the slab.
  void placeLane();

  KernelBuilder &b;
  Value memory;
  int64_t offset, columns, buffers;
  GroupThread where;
  Value isFirstThread, barrier, slabOffset, rowOffset, chunk, swizzle;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_SLABSTORE_H
