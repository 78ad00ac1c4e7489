//===- GraphMemory.cpp - Workspace of captured calls ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A graph has a user object for each of its blocks of memory. When the graph
// and everything that was instantiated from it are destroyed, the driver calls
// a function. This function must not call the driver, so a later call of a
// program frees the memory.
//
//===----------------------------------------------------------------------===//

#include "GraphMemory.h"
#include "Error.h"
#include "HostMemory.h"

using namespace fp8rt;

Capture fp8rt::getCapture(const Driver &driver, Stream stream) {
  Capture capture;
  if (!driver.streamGetCaptureInfo || !driver.userObjectCreate ||
      !driver.userObjectRelease || !driver.graphRetainUserObject)
    return capture;
  CaptureStatus status = CaptureStatusNone;
  int result = driver.streamGetCaptureInfo(stream, &status, &capture.id,
                                           &capture.graph, nullptr, nullptr);
  capture.isActive = !result && status == CaptureStatusActive;
  return capture;
}

void GraphMemory::noteGraphIsGone(void *block) {
  static_cast<Block *>(block)->isGraphGone.store(true,
                                                 std::memory_order_release);
}

/// Allocates on a stream that is not captured, and waits until no earlier work
/// uses the memory any more.
static int32_t allocateNow(const Driver &driver, Pool pool, int64_t bytes,
                           DevicePointer &pointer) {
  Stream stream = nullptr;
  if (int result = driver.streamCreate(&stream, streamNonBlocking))
    return failDriver(driver, "cuStreamCreate", result);
  int32_t status = Fp8StatusOk;
  if (int result = driver.poolAllocAsync(&pointer, bytes, pool, stream))
    status = failDriver(driver, "cuMemAllocFromPoolAsync", result,
                        " for a workspace of %lld bytes", (long long)bytes);
  int result = driver.streamSynchronize(stream);
  if (result && status == Fp8StatusOk)
    status = failDriver(driver, "cuStreamSynchronize", result);
  driver.streamDestroy(stream);
  return status;
}

/// Allocates the memory of `block`, and a user object for it.
static int32_t createObject(const Driver &driver, Pool pool, int64_t bytes,
                            DevicePointer &pointer, void *block,
                            void (*destructor)(void *), UserObject &object) {
  if (int32_t status = allocateNow(driver, pool, bytes, pointer))
    return status;
  int result = driver.userObjectCreate(&object, block, destructor, 1,
                                       userObjectNoDestructorSync);
  if (!result)
    return Fp8StatusOk;
  driver.memoryFree(pointer);
  return failDriver(driver, "cuUserObjectCreate", result);
}

GraphMemory::Block *GraphMemory::create(const Driver &driver, Pool pool,
                                        const Capture &capture, int64_t bytes,
                                        int32_t &status) {
  auto *block = fp8rt::create<Block>();
  if (!block) {
    status = failHostMemory();
    return nullptr;
  }
  RelaxedCapture relaxed(driver);
  UserObject object = nullptr;
  status = createObject(driver, pool, bytes, block->pointer, block,
                        noteGraphIsGone, object);
  if (status != Fp8StatusOk) {
    destroy(block);
    return nullptr;
  }
  // From here on, the driver has a reference to the block, and gives it up when
  // the graph is destroyed.
  block->next = blocks;
  blocks = block;
  hasBlocks.store(true, std::memory_order_release);
  block->isUsed = true;
  int result = driver.graphRetainUserObject(capture.graph, object, 1,
                                            graphUserObjectMove);
  if (!result)
    return block;
  driver.userObjectRelease(object, 1);
  status = failDriver(driver, "cuGraphRetainUserObject", result);
  return nullptr;
}

DevicePointer GraphMemory::allocate(const Driver &driver, Pool pool,
                                    Stream stream, const Capture &capture,
                                    int64_t bytes, int32_t &status) {
  MutexGuard guard(mutex);
  for (Block *block = blocks; block; block = block->next)
    if (!block->isUsed && block->capture == capture.id &&
        block->stream == stream && block->bytes >= bytes &&
        !block->isGraphGone.load(std::memory_order_acquire)) {
      block->isUsed = true;
      return block->pointer;
    }
  Block *block = create(driver, pool, capture, bytes, status);
  if (!block)
    return 0;
  block->bytes = bytes;
  block->capture = capture.id;
  block->stream = stream;
  return block->pointer;
}

bool GraphMemory::giveBack(DevicePointer pointer) {
  if (!hasBlocks.load(std::memory_order_acquire))
    return false;
  MutexGuard guard(mutex);
  for (Block *block = blocks; block; block = block->next)
    if (block->pointer == pointer) {
      block->isUsed = false;
      return true;
    }
  return false;
}

void GraphMemory::freeUnused(const Driver &driver, Stream stream) {
  if (!hasBlocks.load(std::memory_order_acquire))
    return;
  MutexGuard guard(mutex);
  for (Block **link = &blocks; *link;) {
    Block *block = *link;
    if (!block->isGraphGone.load(std::memory_order_acquire)) {
      link = &block->next;
      continue;
    }
    *link = block->next;
    driver.freeAsync(block->pointer, stream);
    destroy(block);
  }
  hasBlocks.store(blocks != nullptr, std::memory_order_release);
}
