//===- Memory.cpp - Workspace, copies, constants --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Device memory in the order of the stream of a call. In a capture, copies and
// fills become nodes of the graph, and workspace is memory of the graph
// (GraphMemory.h).
//
//===----------------------------------------------------------------------===//

#include "Call.h"
#include "DeviceState.h"
#include "Error.h"
#include <cstdlib>
#include <cstring>

using namespace fp8rt;

static DevicePointer toDevice(const void *pointer) {
  return reinterpret_cast<uintptr_t>(pointer);
}

//===----------------------------------------------------------------------===//
// Bookkeeping
//===----------------------------------------------------------------------===//

LiveAllocations::~LiveAllocations() {
  if (pointers != inlinePointers)
    std::free(pointers);
}

bool LiveAllocations::add(DevicePointer pointer) {
  if (count == capacity) {
    auto *larger = static_cast<DevicePointer *>(
        std::malloc(2 * capacity * sizeof(DevicePointer)));
    if (!larger)
      return false;
    std::memcpy(larger, pointers, count * sizeof(DevicePointer));
    if (pointers != inlinePointers)
      std::free(pointers);
    pointers = larger;
    capacity *= 2;
  }
  pointers[count++] = pointer;
  return true;
}

bool LiveAllocations::remove(DevicePointer pointer) {
  // Search from the end, because new allocations are usually freed first.
  for (int64_t i = count - 1; i >= 0; --i)
    if (pointers[i] == pointer) {
      pointers[i] = pointers[--count];
      return true;
    }
  return false;
}

//===----------------------------------------------------------------------===//
// The functions that generated code calls
//===----------------------------------------------------------------------===//

/// Refuses negative sizes, which come from a computation that overflowed.
static bool checkBytes(Fp8Call *call, const char *what, int64_t bytes) {
  if (bytes >= 0)
    return true;
  call->status = fail(Fp8StatusInvalidArgument,
                      "expected shapes whose %s fits 63 bits, got %lld bytes",
                      what, (long long)bytes);
  return false;
}

/// Allocates memory in the order of the stream. If the stream is captured,
/// allocates memory of the graph. Returns 0 after a failure.
static DevicePointer allocate(Fp8Call *call, int64_t bytes) {
  Pool pool = call->state.getPool(call->status);
  if (!pool)
    return 0;
  const Driver &driver = call->driver;
  GraphMemory &graphs = call->state.graphMemory;
  Capture capture = getCapture(driver, call->stream);
  if (capture.isActive)
    return graphs.allocate(driver, pool, call->stream, capture, bytes,
                           call->status);
  graphs.freeUnused(driver, call->stream);
  DevicePointer pointer = 0;
  int result = driver.poolAllocAsync(&pointer, bytes, pool, call->stream);
  if (!result)
    return pointer;
  call->status = failDriver(driver, "cuMemAllocFromPoolAsync", result,
                            " for a workspace of %lld bytes", (long long)bytes);
  return 0;
}

/// Frees memory that `allocate` has returned.
static int freeWorkspace(Fp8Call *call, DevicePointer pointer) {
  if (call->state.graphMemory.giveBack(pointer))
    return ResultSuccess;
  return call->driver.freeAsync(pointer, call->stream);
}

void fp8rt::freeLeftovers(Fp8Call &call) {
  while (DevicePointer pointer = call.allocations.last()) {
    freeWorkspace(&call, pointer);
    call.allocations.remove(pointer);
  }
}

void *fp8rtAlloc(Fp8Call *call, int64_t bytes) {
  if (call->status != Fp8StatusOk || !checkBytes(call, "workspace", bytes))
    return nullptr;
  // Empty buffers also need an address.
  DevicePointer pointer = allocate(call, bytes ? bytes : 1);
  if (!pointer)
    return nullptr;
  if (call->allocations.add(pointer))
    return reinterpret_cast<void *>(pointer);
  freeWorkspace(call, pointer);
  call->status = failHostMemory();
  return nullptr;
}

void fp8rtFree(Fp8Call *call, void *pointer) {
  if (call->status != Fp8StatusOk || !pointer)
    return;
  if (!call->allocations.remove(toDevice(pointer))) {
    call->status =
        fail(Fp8StatusInvalidProgram,
             "expected to free workspace of this call, got %p", pointer);
    return;
  }
  if (int result = freeWorkspace(call, toDevice(pointer)))
    call->status = failDriver(call->driver, "cuMemFreeAsync", result);
}

void fp8rtCopy(Fp8Call *call, void *target, const void *source, int64_t bytes) {
  if (call->status != Fp8StatusOk || !checkBytes(call, "copy", bytes) ||
      bytes == 0)
    return;
  if (int result = call->driver.copyOnDeviceAsync(
          toDevice(target), toDevice(source), bytes, call->stream))
    call->status = failDriver(call->driver, "cuMemcpyDtoDAsync", result,
                              " for %lld bytes", (long long)bytes);
}

void fp8rtFill(Fp8Call *call, void *target, int64_t byteValue, int64_t bytes) {
  if (call->status != Fp8StatusOk || !checkBytes(call, "fill", bytes) ||
      bytes == 0)
    return;
  if (int result = call->driver.fillAsync(
          toDevice(target), (unsigned char)byteValue, bytes, call->stream))
    call->status = failDriver(call->driver, "cuMemsetD8Async", result,
                              " for %lld bytes", (long long)bytes);
}

const void *fp8rtConstant(Fp8Call *call, const void *hostData, int64_t bytes) {
  if (call->status != Fp8StatusOk || bytes <= 0)
    return nullptr;
  return call->state.getConstant(hostData, bytes, call->status);
}

/// Copies an element to the host and waits for it. Returns the name of the
/// function that failed, an empty string if none failed, or null if the stream
/// is captured.
static const char *readElement(const Fp8Call &call, uint64_t &bits,
                               const void *source, int64_t bytes, int &result) {
  CaptureStatus capture = CaptureStatusNone;
  if ((result = call.driver.streamIsCapturing(call.stream, &capture)))
    return "cuStreamIsCapturing";
  if (capture != CaptureStatusNone)
    return nullptr;
  if ((result = call.driver.copyToHostAsync(&bits, toDevice(source), bytes,
                                            call.stream)))
    return "cuMemcpyDtoHAsync";
  result = call.driver.streamSynchronize(call.stream);
  return result ? "cuStreamSynchronize" : "";
}

int64_t fp8rtRead(Fp8Call *call, const void *source, int64_t bytes) {
  uint64_t bits = 0;
  if (call->status == Fp8StatusOk) {
    int result = 0;
    const char *failed = readElement(*call, bits, source, bytes, result);
    if (!failed)
      call->status = fail(
          Fp8StatusDriverError,
          "expected a stream that is not captured: the sizes or the control "
          "flow of the program depend on an element of a tensor, for which the "
          "host has to wait");
    else if (result)
      call->status = failDriver(call->driver, failed, result,
                                " for an element of a tensor");
  }
  if (call->status != Fp8StatusOk)
    _longjmp(call->end, 1);
  return static_cast<int64_t>(bits);
}

void fp8rtAssert(Fp8Call *call, int64_t condition, const char *message) {
  if (call->status == Fp8StatusOk && !condition)
    call->status =
        fail(Fp8StatusInvalidArgument, "@%s: an assertion failed: %s",
             call->program.name, message);
}

int64_t fp8rtMultiprocessorCount(Fp8Call *call) {
  return call->state.multiprocessors;
}
