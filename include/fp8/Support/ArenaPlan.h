//===- ArenaPlan.h - Which buffers share memory -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Places buffers that are needed at different times into one block of memory.
// The plan says which buffers lie below which. It has no offsets: these follow
// from the plan and the sizes, so they can be computed when a program runs.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_ARENAPLAN_H
#define FP8_SUPPORT_ARENAPLAN_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <vector>

namespace mlir::fp8 {

/// When a buffer is needed: at the positions from `first` to `end - 1`. Two
/// buffers that are needed at one position cannot share memory.
struct BufferLifetime {
  int64_t first = 0;
  int64_t end = 0;

  bool overlaps(const BufferLifetime &other) const {
    return first < other.end && other.first < end;
  }
};

/// The size of each buffer, in one of the cases for which a plan is made.
using BufferSizes = std::vector<int64_t>;

/// The order of buffers in memory.
struct ArenaPlan {
  /// For each buffer, the buffers directly below it. It begins where the last
  /// of them ends, or at 0 if there are none.
  std::vector<llvm::SmallVector<unsigned, 4>> below;
  /// All buffers. Each comes after the buffers below it.
  std::vector<unsigned> order;
  /// The buffers without a buffer above them. The arena ends where the last of
  /// them ends.
  std::vector<unsigned> top;
};

/// Where buffers are for some sizes.
struct ArenaLayout {
  std::vector<int64_t> offsets;
  int64_t bytes = 0;
};

/// Chooses an order for which the arena is small in each of `cases`. An order
/// is judged by its worst case: the largest arena, relative to the bytes that
/// are needed at the same time. There has to be at least one case, and no size
/// may be negative.
ArenaPlan planArena(llvm::ArrayRef<BufferLifetime> lifetimes,
                    llvm::ArrayRef<BufferSizes> cases);

/// Where the buffers of `plan` are if they have these sizes. For any sizes of 0
/// or more, buffers that are needed at the same time do not overlap.
ArenaLayout layOut(const ArenaPlan &plan, const BufferSizes &sizes);

/// The most bytes that are needed at one position: no arena is smaller.
int64_t getLiveBytes(llvm::ArrayRef<BufferLifetime> lifetimes,
                     const BufferSizes &sizes);

/// The first position at which `getLiveBytes` bytes are needed.
int64_t getPeakPosition(llvm::ArrayRef<BufferLifetime> lifetimes,
                        const BufferSizes &sizes);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_ARENAPLAN_H
