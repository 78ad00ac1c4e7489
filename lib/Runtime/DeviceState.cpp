//===- DeviceState.cpp - The state of a context ---------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the state of a context, its workspace pool and its constants.
//
//===----------------------------------------------------------------------===//

#include "DeviceState.h"
#include "Error.h"
#include "HostMemory.h"
#include <cstdlib>

using namespace fp8rt;

static SharedTable<uint64_t, DeviceState *> states;
static SharedTable<int64_t, Context> primaryContexts;
static Mutex registryMutex;

//===----------------------------------------------------------------------===//
// Contexts
//===----------------------------------------------------------------------===//

void DeviceState::initialize(int32_t &status) {
  auto read = [&](DeviceAttribute attribute, int &value) {
    int result = driver.deviceGetAttribute(&value, attribute, device);
    if (result && status == Fp8StatusOk)
      status = failDriver(driver, "cuDeviceGetAttribute", result,
                          " for attribute %d of device %d", attribute, device);
  };
  read(DeviceCapabilityMajor, major);
  read(DeviceCapabilityMinor, minor);
  read(DeviceMultiprocessorCount, multiprocessors);
  if (multiprocessors < 1)
    multiprocessors = 1;
}

static DeviceState *createState(const Driver &driver, int32_t &status) {
  Device device = 0;
  if (int result = driver.contextGetDevice(&device)) {
    status = failDriver(driver, "cuCtxGetDevice", result);
    return nullptr;
  }
  auto *state = create<DeviceState>(driver, device);
  if (!state) {
    status = failHostMemory();
    return nullptr;
  }
  state->initialize(status);
  if (status == Fp8StatusOk)
    return state;
  destroy(state);
  return nullptr;
}

DeviceState *fp8rt::getState(const Driver &driver, Context context,
                             int32_t &status) {
  // A new context may get the address of a destroyed one, but never its id.
  uint64_t id = reinterpret_cast<uintptr_t>(context);
  if (driver.contextGetId)
    driver.contextGetId(context, &id);
  DeviceState *state = nullptr;
  if (states.find(id, state))
    return state;
  MutexGuard guard(registryMutex);
  if (states.find(id, state))
    return state;
  state = createState(driver, status);
  if (state && !states.insert(id, state)) {
    destroy(state);
    state = nullptr;
    status = failHostMemory();
  }
  return state;
}

/// The primary context is retained once for each device and never released, so
/// it exists during every call.
static Context retainPrimary(const Driver &driver, Device device,
                             int32_t &status) {
  Context context = nullptr;
  if (primaryContexts.find(device, context))
    return context;
  MutexGuard guard(registryMutex);
  if (primaryContexts.find(device, context))
    return context;
  RelaxedCapture relaxed(driver);
  if (int result = driver.primaryRetain(&context, device)) {
    status = failDriver(driver, "cuDevicePrimaryCtxRetain", result,
                        " for device %d", device);
    return nullptr;
  }
  if (!primaryContexts.insert(device, context))
    status = failHostMemory();
  return context;
}

PrimaryContextScope::PrimaryContextScope(const Driver &driver, Device device,
                                         int32_t &status)
    : driver(driver) {
  Context primary = retainPrimary(driver, device, status);
  if (status != Fp8StatusOk)
    return;
  if (int result = driver.contextPush(primary))
    status = failDriver(driver, "cuCtxPushCurrent", result);
  else
    context = primary;
}

PrimaryContextScope::~PrimaryContextScope() {
  Context popped;
  if (context)
    driver.contextPop(&popped);
}

//===----------------------------------------------------------------------===//
// Workspace
//===----------------------------------------------------------------------===//

/// How many bytes of free workspace a pool keeps: all, unless
/// FP8_WORKSPACE_RETAIN is a number of bytes.
static uint64_t getRetainedBytes() {
  const char *text = std::getenv("FP8_WORKSPACE_RETAIN");
  return text && *text ? std::strtoull(text, nullptr, 0) : UINT64_MAX;
}

Pool DeviceState::createPool(int32_t &status) {
  int isSupported = 0;
  driver.deviceGetAttribute(&isSupported, DeviceMemoryPoolsSupported, device);
  if (!isSupported) {
    status = fail(Fp8StatusDriverError,
                  "expected a device with stream-ordered memory, got device %d "
                  "without it",
                  device);
    return nullptr;
  }
  RelaxedCapture relaxed(driver);
  PoolProperties properties;
  properties.locationId = device;
  Pool created = nullptr;
  if (int result = driver.poolCreate(&created, &properties)) {
    status = failDriver(driver, "cuMemPoolCreate", result);
    return nullptr;
  }
  // This only makes the pool faster. Otherwise it would unmap its memory at
  // every synchronization, and map it again.
  uint64_t bytes = getRetainedBytes();
  driver.poolSetAttribute(created, poolReleaseThreshold, &bytes);
  return created;
}

Pool DeviceState::getPool(int32_t &status) {
  if (Pool existing = pool.load(std::memory_order_acquire))
    return existing;
  MutexGuard guard(creationMutex);
  if (Pool existing = pool.load(std::memory_order_acquire))
    return existing;
  Pool created = createPool(status);
  pool.store(created, std::memory_order_release);
  return created;
}

//===----------------------------------------------------------------------===//
// Assertions
//===----------------------------------------------------------------------===//

AssertionFlag *DeviceState::getAssertionFlag(const Fp8Program &program,
                                             int32_t &status) {
  AssertionFlag *flag = nullptr;
  if (assertionFlags.find(&program, flag))
    return flag;
  MutexGuard guard(creationMutex);
  if (assertionFlags.find(&program, flag))
    return flag;
  flag = createAssertionFlag(driver, program, status);
  if (flag && !assertionFlags.insert(&program, flag)) {
    status = failHostMemory();
    return nullptr;
  }
  return flag;
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// Copies on a separate stream and waits for it. The stream of the caller may
/// be captured, but the copy must not become part of a graph.
static int32_t copyToDevice(const Driver &driver, DevicePointer target,
                            const void *source, size_t bytes) {
  Stream stream = nullptr;
  if (int result = driver.streamCreate(&stream, streamNonBlocking))
    return failDriver(driver, "cuStreamCreate", result);
  int32_t status = Fp8StatusOk;
  if (int result = driver.copyToDeviceAsync(target, source, bytes, stream))
    status = failDriver(driver, "cuMemcpyHtoDAsync", result,
                        " for a constant of %zu bytes", bytes);
  int result = driver.streamSynchronize(stream);
  if (result && status == Fp8StatusOk)
    status = failDriver(driver, "cuStreamSynchronize", result,
                        " for a constant of %zu bytes", bytes);
  driver.streamDestroy(stream);
  return status;
}

DevicePointer DeviceState::uploadConstant(const ConstantKey &key,
                                          int32_t &status) {
  RelaxedCapture relaxed(driver);
  DevicePointer pointer = 0;
  if (int result = driver.memoryAlloc(&pointer, key.bytes)) {
    status = failDriver(driver, "cuMemAlloc", result,
                        " for a constant of %lld bytes", (long long)key.bytes);
    return 0;
  }
  status = copyToDevice(driver, pointer, key.hostData, key.bytes);
  if (status == Fp8StatusOk && !constants.insert(key, pointer))
    status = failHostMemory();
  if (status == Fp8StatusOk)
    return pointer;
  driver.memoryFree(pointer);
  return 0;
}

const void *DeviceState::getConstant(const void *hostData, int64_t bytes,
                                     int32_t &status) {
  ConstantKey key{hostData, bytes};
  DevicePointer pointer = 0;
  if (!constants.find(key, pointer)) {
    MutexGuard guard(creationMutex);
    if (!constants.find(key, pointer))
      pointer = uploadConstant(key, status);
  }
  return reinterpret_cast<const void *>(pointer);
}
