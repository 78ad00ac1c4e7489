//===- GraphMemory.h - Workspace of captured calls --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Memory that belongs to a CUDA graph. It is allocated during the capture, so
// that replays allocate nothing. It is freed after the graph has been
// destroyed.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_RUNTIME_GRAPHMEMORY_H
#define LIB_RUNTIME_GRAPHMEMORY_H

#include "Driver.h"
#include "Locks.h"
#include <atomic>

namespace fp8rt {

/// The capture that a stream is part of.
struct Capture {
  bool isActive = false;
  uint64_t id = 0;
  Graph graph = nullptr;
};

/// The capture of `stream`. It is inactive if there is none, or if the driver
/// cannot give memory to its graph.
Capture getCapture(const Driver &driver, Stream stream);

/// The workspaces of the graphs of one context.
class GraphMemory {
public:
  /// Returns memory for a call on `stream` in `capture`, or 0 and a status.
  /// Calls on one stream in one capture run one after the other, so a later
  /// call can get the memory of an earlier one.
  DevicePointer allocate(const Driver &driver, Pool pool, Stream stream,
                         const Capture &capture, int64_t bytes,
                         int32_t &status);

  /// Gives memory back to later calls of its capture. Returns false if
  /// `pointer` does not belong to a graph.
  bool giveBack(DevicePointer pointer);

  /// Frees the memory of graphs that no longer exist, in the order of
  /// `stream`, which must not be captured.
  void freeUnused(const Driver &driver, Stream stream);

private:
  struct Block {
    DevicePointer pointer = 0;
    int64_t bytes = 0;
    uint64_t capture = 0;
    Stream stream = nullptr;
    bool isUsed = false;
    /// A callback of the driver sets this at any time and in any thread.
    std::atomic<bool> isGraphGone{false};
    Block *next = nullptr;
  };

  static void noteGraphIsGone(void *block);
  /// Makes a new block of the graph. Returns null and a status after a failure.
  Block *create(const Driver &driver, Pool pool, const Capture &capture,
                int64_t bytes, int32_t &status);

  Mutex mutex;
  Block *blocks = nullptr;
  /// Whether there are blocks. If not, calls without graphs need no lock.
  std::atomic<bool> hasBlocks{false};
};

} // namespace fp8rt

#endif // LIB_RUNTIME_GRAPHMEMORY_H
