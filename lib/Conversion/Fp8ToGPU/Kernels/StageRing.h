//===- StageRing.h - A ring of stages in shared memory -------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Producers fill stages in turn while consumers use those that are full. Each
// stage has two barriers in shared memory: producers wait until it is empty,
// consumers until it is full.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_STAGERING_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_STAGERING_H

#include "KernelBuilder.h"

namespace mlir::fp8 {

/// A position in the ring: the number of a stage, and the parity of the round,
/// which is the parity of the phase of its barriers.
struct RingPosition {
  Value stage, parity;
};

class StageRing {
public:
  StageRing(KernelBuilder &b, int64_t stages) : b(b), stages(stages) {}

  /// Bytes of the barriers of `stages` stages.
  static constexpr int64_t getBarrierBytes(int64_t stages) {
    return 16 * stages;
  }
  /// Places the barriers `offset` bytes after the start of shared memory.
  void place(Value sharedMemory, int64_t offset) {
    memory = sharedMemory;
    barrierOffset = offset;
  }
  /// Initializes the barriers. One thread calls this. `producers` is the number
  /// of arrivals that make a stage full, and `consumers` the number of arrivals
  /// that make it empty again.
  void initialize(int64_t producers, int64_t consumers);

  Value full(Value stage);
  Value empty(Value stage);

  /// The position of the stage that is filled after `number` earlier ones.
  RingPosition at(Value number);
  /// The position after `position`, and the position `count` stages after it.
  RingPosition next(RingPosition position);
  RingPosition advance(RingPosition position, Value count);

  /// Writes the loop of a producer. For each step from 0 to `count` - 1 it
  /// waits for an empty stage, and `fill` starts the copies to it. Returns the
  /// position after the last one.
  RingPosition produce(Value count, RingPosition start,
                       function_ref<void(Value step, Value stage)> fill);

private:
  KernelBuilder &b;
  int64_t stages;
  Value memory;
  int64_t barrierOffset = 0;
};

/// Where TMA writes a box in each stage. The box has `bytes` bytes, and that of
/// the first stage is `offset` bytes after the start of shared memory. With
/// `evictFirst`, the L2 cache gives up the data before other data.
struct StagedBox {
  Value map;
  int64_t offset = 0, bytes = 0;
  bool evictFirst = false;
};

/// Copies a box to `stage`. `at` has its coordinates, innermost first. The
/// barrier `full` of the stage counts the bytes.
void loadBox(KernelBuilder &b, StageRing &ring, Value sharedMemory,
             const StagedBox &box, Value stage, ValueRange at);

/// How blocks of a cluster share a box of `rows` rows: each block copies its
/// part to all of them.
struct ClusterShare {
  int64_t blocks = 1, rows = 0;
  Value rank; // of this block
};
void loadSharedBox(KernelBuilder &b, StageRing &ring, Value sharedMemory,
                   const StagedBox &box, Value stage, const ClusterShare &share,
                   Value column, Value firstRow, Value batch);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_STAGERING_H
