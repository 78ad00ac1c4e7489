//===- Call.h - The state of one call ---------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The object that generated code passes to the runtime. It has the stream and
// context of the call, its status, its workspace and its tensor maps. It is on
// the stack of fp8rtRun, and allocates memory only if a call needs a lot.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_RUNTIME_CALL_H
#define LIB_RUNTIME_CALL_H

#include "DeviceState.h"
#include "Driver.h"
#include "fp8/Runtime/ProgramABI.h"
#include <csetjmp>

namespace fp8rt {

/// The workspace of a call. It is recorded so that it can be freed if the call
/// fails.
class LiveAllocations {
public:
  ~LiveAllocations();
  LiveAllocations() = default;
  LiveAllocations(const LiveAllocations &) = delete;
  LiveAllocations &operator=(const LiveAllocations &) = delete;

  bool add(DevicePointer pointer);
  /// Returns false if there is no such allocation.
  bool remove(DevicePointer pointer);
  /// The last one added, or 0.
  DevicePointer last() const { return count ? pointers[count - 1] : 0; }

private:
  static constexpr int64_t inlineCapacity = 32;
  DevicePointer inlinePointers[inlineCapacity];
  DevicePointer *pointers = inlinePointers;
  int64_t capacity = inlineCapacity;
  int64_t count = 0;
};

/// The tensor maps of a call, at addresses that do not change.
class TensorMapArena {
public:
  TensorMapArena() = default;
  ~TensorMapArena();
  TensorMapArena(const TensorMapArena &) = delete;
  TensorMapArena &operator=(const TensorMapArena &) = delete;

  /// Memory for one tensor map; null if there is no memory.
  TensorMap *allocate();

private:
  struct Chunk {
    Chunk *next;
    TensorMap maps[64];
  };
  static constexpr int inlineCapacity = 8;
  TensorMap inlineMaps[inlineCapacity];
  int numInline = 0;
  int numInChunk = 64;
  Chunk *chunks = nullptr;
};

} // namespace fp8rt

struct Fp8Call {
  Fp8Call(const fp8rt::Driver &driver, fp8rt::DeviceState &state,
          const Fp8Program &program, void *stream)
      : driver(driver), state(state), program(program),
        stream(static_cast<fp8rt::Stream>(stream)) {}

  const fp8rt::Driver &driver;
  fp8rt::DeviceState &state;
  const Fp8Program &program;
  fp8rt::Stream stream;
  int32_t status = Fp8StatusOk;
  fp8rt::LiveAllocations allocations;
  fp8rt::TensorMapArena tensorMaps;
  /// The place to which host code jumps if it cannot read an element. Without
  /// the element it might loop forever.
  jmp_buf end;
};

namespace fp8rt {

/// Frees the workspace that the program has not freed. After a failure this is
/// all of it.
void freeLeftovers(Fp8Call &call);

} // namespace fp8rt

#endif // LIB_RUNTIME_CALL_H
