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

/// A position in the ring: the number of a stage, and the parity of the round.
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
  /// Where the barriers are: `offset` bytes into shared memory.
  void place(Value sharedMemory, int64_t offset) {
    memory = sharedMemory;
    barrierOffset = offset;
  }
  /// One thread sets the barriers up: how many arrive when a stage is full, and
  /// how many when it is empty again.
  void initialize(int64_t producers, int64_t consumers);

  Value full(Value stage);
  Value empty(Value stage);

  /// The position of the fill with a number, from 0 on.
  RingPosition at(Value number);
  /// The position after `position`, and that `count` stages further.
  RingPosition next(RingPosition position);
  RingPosition advance(RingPosition position, Value count);

  /// A producer's loop: `fill` starts the copies of step 0 to `count` - 1 to a
  /// stage that is empty. Gives the position after the last one.
  RingPosition produce(Value count, RingPosition start,
                       function_ref<void(Value step, Value stage)> fill);

private:
  KernelBuilder &b;
  int64_t stages;
  Value memory;
  int64_t barrierOffset = 0;
};

/// What the copy engine writes to each stage: boxes of `bytes`, the first at
/// `offset` bytes of shared memory.
struct StagedBox {
  Value map;
  int64_t offset = 0, bytes = 0;
};

/// Copies a box to `stage`, from where `at` says (innermost first); the stage's
/// full barrier counts its bytes.
void loadBox(KernelBuilder &b, StageRing &ring, Value sharedMemory,
             const StagedBox &box, Value stage, ValueRange at);

/// Blocks of a cluster that share a box of `rows` rows: each copies its part to
/// all of them.
struct ClusterShare {
  int64_t blocks = 1, rows = 0;
  Value rank; // of this block
};
void loadSharedBox(KernelBuilder &b, StageRing &ring, Value sharedMemory,
                   const StagedBox &box, Value stage, const ClusterShare &share,
                   Value column, Value firstRow, Value batch);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_STAGERING_H
