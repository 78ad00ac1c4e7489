//===- SlabStore.h - 16-bit results to memory by TMA ---------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A warp group writes 64 rows of results to a slab in shared memory. TMA then
// copies the slab to device memory, without elements beyond the edges. The
// swizzle of a slab avoids bank conflicts.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_SLABSTORE_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_SLABSTORE_H

#include "KernelBuilder.h"

namespace mlir::fp8 {

/// The numbers of a thread, its warp and its warp group in the block, and its
/// lane.
struct GroupThread {
  Value thread, warp, lane, warpGroup;
};

class SlabStore {
public:
  static constexpr int64_t rows = 64;

  /// Slabs have `columns` columns. Each warp group has `buffers` slabs and
  /// fills them in turn. The slabs of all warp groups start `offset` bytes
  /// after the start of shared memory.
  SlabStore(KernelBuilder &b, Value sharedMemory, int64_t offset,
            int64_t columns, int64_t buffers, const GroupThread &where);

  /// Waits until slab `buffer` has been read.
  void begin(int64_t buffer);
  /// Makes later calls fill slab `buffer`, which must be free.
  void select(int64_t buffer);
  /// Stores columns 16 * part to 16 * part + 15 of the slab. Each of the four
  /// registers has two neighbors of a row: of rows r and r + 8 in the first 8
  /// columns, and of the same rows in the other 8 columns.
  void write(int64_t part, ValueRange registers);
  /// Loads what `write` stored, or what TMA copied to the slab.
  SmallVector<Value> read(int64_t part);
  /// Starts the copy to `map`. `getPosition` writes code for one thread, and
  /// returns the coordinates of the slab, innermost first.
  void finish(Value map, function_ref<SmallVector<Value>()> getPosition);
  /// One thread of the group waits until the copies are done.
  void waitForAll();

private:
  Value getSlabOffset(int64_t buffer);
  /// Computes where this lane reads and writes in the slab.
  void placeLane();
  Value getAddress(int64_t part);

  KernelBuilder &b;
  Value memory;
  int64_t offset, columns, buffers;
  GroupThread where;
  Value isFirstThread, barrier, slabOffset, rowOffset, chunk, swizzle;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_SLABSTORE_H
