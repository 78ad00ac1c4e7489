//===- Gpu.cpp - What tests on a GPU do besides calling -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Calls the driver through its own declarations, so that a wrong declaration in
// the runtime is detected.
//
//===----------------------------------------------------------------------===//

#include "Gpu.h"
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>

using namespace devicetest;

static void *library;
static void *primary;
static int currentDevice;

/// Calls a function of the driver whose parameters have the types of
/// `arguments`.
template <typename... Arguments>
static void call(const char *name, Arguments... arguments) {
  void *symbol = dlsym(library, name);
  int result =
      symbol ? reinterpret_cast<int (*)(Arguments...)>(symbol)(arguments...)
             : -1;
  if (result) {
    std::printf("%s failed: %d\n0 passed, 1 failed\n", name, result);
    std::exit(1);
  }
}

namespace {
/// Makes the primary context of the device current in its scope.
struct InContext {
  InContext() { call("cuCtxPushCurrent_v2", primary); }
  ~InContext() {
    void *popped;
    call("cuCtxPopCurrent_v2", &popped);
  }
};
} // namespace

static uint64_t toDevice(void *pointer) {
  return reinterpret_cast<uintptr_t>(pointer);
}

int devicetest::getDeviceCount() {
  const char *path = std::getenv("FP8_LIBCUDA");
  if (!library)
    library = dlopen(path ? path : "libcuda.so.1", RTLD_NOW);
  if (!library) {
    std::printf("no driver: %s\n", dlerror());
    return 0;
  }
  int count = 0;
  call("cuInit", 0u);
  call("cuDeviceGetCount", &count);
  return count;
}

int devicetest::useDevice(int device) {
  currentDevice = device;
  call("cuDevicePrimaryCtxRetain", &primary, device);
  int major = 0, minor = 0;
  call("cuDeviceGetAttribute", &major, 75, device);
  call("cuDeviceGetAttribute", &minor, 76, device);
  return 10 * major + minor;
}

void devicetest::synchronize() {
  InContext scope;
  call("cuCtxSynchronize");
}

void *devicetest::getPinned() {
  InContext scope;
  void *pointer;
  call("cuMemAllocHost_v2", &pointer, size_t(64));
  return pointer;
}

void *devicetest::getManaged() {
  InContext scope;
  uint64_t pointer;
  call("cuMemAllocManaged", &pointer, size_t(64), 1u);
  return reinterpret_cast<void *>(pointer);
}

//===----------------------------------------------------------------------===//
// Buffers
//===----------------------------------------------------------------------===//

Buffer::Buffer(int count) : count(count) {
  InContext scope;
  uint64_t pointer;
  call("cuMemAlloc_v2", &pointer, 4 * size_t(count));
  call("cuMemsetD8_v2", pointer, (unsigned char)0, 4 * size_t(count));
  call("cuCtxSynchronize");
  data = reinterpret_cast<void *>(pointer);
}

Buffer::~Buffer() {
  InContext scope;
  call("cuMemFree_v2", toDevice(data));
}

int Buffer::get(int i) const {
  InContext scope;
  int value;
  call("cuCtxSynchronize");
  call("cuMemcpyDtoH_v2", static_cast<void *>(&value), toDevice(at(i)),
       sizeof(int));
  return value;
}

void Buffer::set(int i, int value) {
  InContext scope;
  call("cuMemcpyHtoD_v2", toDevice(at(i)), static_cast<const void *>(&value),
       sizeof(int));
}

bool Buffer::all(int value) const {
  for (int i = 0; i < count; ++i)
    if (get(i) != value)
      return false;
  return true;
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

static thread_local Body currentBody;

int32_t devicetest::runAt(void *data, int count, Body body, const char *chip,
                          void *stream) {
  static const int64_t signature[] = {Fp8DTypeI32, 1, -1};
  currentBody = body;
  Fp8Program program = {FP8_PROGRAM_ABI_VERSION,
                        "test",
                        chip ? chip : "sm_80",
                        [](Fp8Call *call, void **descriptors) {
                          currentBody(call,
                                      static_cast<void **>(descriptors[0])[1]);
                        },
                        signature,
                        0,
                        1,
                        nullptr,
                        0,
                        nullptr,
                        0};
  int64_t shape = count;
  fp8_tensor result = {data, Fp8DTypeI32, 1, &shape, nullptr};
  return fp8rtRun(&program, stream, nullptr, 0, &result, 1);
}

//===----------------------------------------------------------------------===//
// Graphs
//===----------------------------------------------------------------------===//

Capture::Capture() {
  InContext scope;
  call("cuStreamCreate", &handle, 1u);
  call("cuStreamBeginCapture_v2", handle, 0);
}

bool Capture::replay(int count) {
  InContext scope;
  void *graph, *executable;
  call("cuStreamEndCapture", handle, &graph);
  call("cuGraphInstantiateWithFlags", &executable, graph,
       (unsigned long long)0);
  for (int i = 0; i < count; ++i)
    call("cuGraphLaunch", executable, handle);
  call("cuStreamSynchronize", handle);
  call("cuGraphExecDestroy", executable);
  call("cuGraphDestroy", graph);
  return true;
}
