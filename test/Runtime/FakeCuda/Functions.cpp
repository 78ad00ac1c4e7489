//===- Functions.cpp - The functions of the fake driver -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The functions of the driver that the runtime and the Python package call. The
// declarations follow the documentation of the driver and not the runtime's
// declarations, so that a wrong declaration there makes a test fail.
//
//===----------------------------------------------------------------------===//

#include "FakeCuda.h"
#include "FakeState.h"
#include <chrono>
#include <cstdio>
#include <cstring>
#include <thread>

using namespace fakecuda;

struct ModuleTag {
  ContextTag *context;
};
struct FunctionTag {
  std::string name;
  ContextTag *context;
  int maxShared;
  bool allowsLargeClusters;
};
struct PoolTag {
  int device;
};
struct StreamTag {
  ContextTag *context;
};
struct LaunchAttributeTag {
  int id;
  char padding[4];
  union {
    char bytes[64];
    int cooperative;
    unsigned cluster[3];
    int programmatic;
  } value;
};
struct LaunchConfigTag {
  unsigned gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes;
  StreamTag *stream;
  LaunchAttributeTag *attributes;
  unsigned numAttributes;
};

#define FAKE extern "C" FAKE_CUDA_EXPORT int

enum {
  InvalidValue = 1,
  NoDevice = 100,
  InvalidContext = 201,
  CooperativeLaunchTooLarge = 720
};

constexpr unsigned numMultiprocessors = 132;

static void *toHost(uint64_t pointer) {
  return reinterpret_cast<void *>(pointer);
}

//===----------------------------------------------------------------------===//
// Driver and devices
//===----------------------------------------------------------------------===//

FAKE cuInit(unsigned) {
  if (int result = enter("cuInit", ""))
    return result;
  return getState().numDevices ? 0 : NoDevice;
}

FAKE cuGetErrorName(int result, const char **name) {
  *name = result == 1     ? "CUDA_ERROR_INVALID_VALUE"
          : result == 2   ? "CUDA_ERROR_OUT_OF_MEMORY"
          : result == 100 ? "CUDA_ERROR_NO_DEVICE"
          : result == 218 ? "CUDA_ERROR_INVALID_PTX"
          : result == 700 ? "CUDA_ERROR_ILLEGAL_ADDRESS"
          : result == 720 ? "CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE"
          : result == 900 ? "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED"
                          : nullptr;
  return *name ? 0 : InvalidValue;
}

FAKE cuGetErrorString(int result, const char **text) {
  *text = result == 2     ? "out of memory"
          : result == 100 ? "no CUDA-capable device is detected"
                          : nullptr;
  return *text ? 0 : InvalidValue;
}

FAKE cuDeviceGet(int *device, int ordinal) {
  *device = ordinal;
  return ordinal < getState().numDevices ? 0 : 101;
}

FAKE cuDeviceGetCount(int *count) {
  *count = getState().numDevices;
  return 0;
}

FAKE cuDeviceGetName(char *name, int size, int device) {
  std::snprintf(name, size, "fake GPU %d", device);
  return 0;
}

FAKE cuDeviceGetAttribute(int *value, int attribute, int device) {
  if (int result = enter("cuDeviceGetAttribute", " %d %d", attribute, device))
    return result;
  int capability = getState().capability;
  *value = attribute == 75    ? capability / 10
           : attribute == 76  ? capability % 10
           : attribute == 16  ? numMultiprocessors
           : attribute == 115 ? 1
                              : 0;
  return 0;
}

//===----------------------------------------------------------------------===//
// Contexts
//===----------------------------------------------------------------------===//

FAKE cuDevicePrimaryCtxRetain(ContextTag **context, int device) {
  if (int result = enter("cuDevicePrimaryCtxRetain", " %d", device))
    return result;
  static ContextTag primary[8] = {{0, 1}, {1, 2}, {2, 3}, {3, 4},
                                  {4, 5}, {5, 6}, {6, 7}, {7, 8}};
  if (device >= getState().numDevices)
    return 101;
  *context = &primary[device];
  return 0;
}

FAKE cuDevicePrimaryCtxRelease_v2(int) { return 0; }

FAKE cuCtxGetCurrent(ContextTag **context) {
  *context = getCurrent();
  return 0;
}

FAKE cuCtxGetDevice(int *device) {
  if (!getCurrent())
    return InvalidContext;
  *device = getCurrent()->device;
  return 0;
}

#ifndef FAKE_CUDA_OLD
FAKE cuCtxGetId(ContextTag *context, unsigned long long *id) {
  *id = context->id;
  return 0;
}
#endif

FAKE cuCtxPushCurrent_v2(ContextTag *context) {
  if (int result = enter("cuCtxPushCurrent_v2", " device %d", context->device))
    return result;
  contextStack.push_back(context);
  return 0;
}

FAKE cuCtxPopCurrent_v2(ContextTag **context) {
  if (contextStack.empty())
    return InvalidContext;
  *context = contextStack.back();
  contextStack.pop_back();
  return 0;
}

FAKE cuThreadExchangeStreamCaptureMode(int *mode) {
  std::swap(*mode, captureMode);
  return 0;
}

//===----------------------------------------------------------------------===//
// Modules and launches
//===----------------------------------------------------------------------===//

FAKE cuModuleLoadDataEx(ModuleTag **module, const void *image, unsigned count,
                        int *options, void **values) {
  if (int result = enterUnsafe("cuModuleLoadDataEx"))
    return result;
  if (!getCurrent())
    return InvalidContext;
  // Wait, so that another thread can call this function meanwhile.
  std::this_thread::sleep_for(std::chrono::milliseconds(5));
  if (std::strstr(static_cast<const char *>(image), "syntax error")) {
    for (unsigned i = 0; i < count; ++i)
      if (options[i] == 5)
        std::strcpy(static_cast<char *>(values[i]), "ptxas: line 1");
    return 218;
  }
  *module = new ModuleTag{getCurrent()};
  return 0;
}

FAKE cuModuleGetFunction(FunctionTag **function, ModuleTag *module,
                         const char *name) {
  if (int result = enter("cuModuleGetFunction", " %s", name))
    return result;
  *function = new FunctionTag{name, module->context, 48 << 10, false};
  return 0;
}

#ifndef FAKE_CUDA_OLD
FAKE cuFuncLoad(FunctionTag *function) {
  return enter("cuFuncLoad", " %s", function->name.c_str());
}
#endif

FAKE cuFuncSetAttribute(FunctionTag *function, int attribute, int value) {
  if (int result = enter("cuFuncSetAttribute", " %s %d %d",
                         function->name.c_str(), attribute, value))
    return result;
  if (attribute == 8 && value > 227 << 10)
    return InvalidValue;
  if (attribute == 8)
    function->maxShared = value;
  if (attribute == 14)
    function->allowsLargeClusters = value;
  return 0;
}

/// The text of the attributes of a launch in the log.
static std::string spellAttributes(const LaunchConfigTag &config,
                                   unsigned &cluster, bool &isCooperative) {
  std::string text;
  for (unsigned i = 0; i < config.numAttributes; ++i) {
    const LaunchAttributeTag &attribute = config.attributes[i];
    if (attribute.id == 4) {
      cluster = attribute.value.cluster[0];
      text += " cluster " + std::to_string(cluster) + "x" +
              std::to_string(attribute.value.cluster[1]) + "x" +
              std::to_string(attribute.value.cluster[2]);
    }
    if (attribute.id == 2 && attribute.value.cooperative == 1) {
      isCooperative = true;
      text += " cooperative";
    }
    if (attribute.id == 6 && attribute.value.programmatic == 1)
      text += " programmatic";
  }
  return text;
}

FAKE cuLaunchKernelEx(const LaunchConfigTag *config, FunctionTag *function,
                      void **params, void **extra) {
  unsigned cluster = 1;
  bool isCooperative = false;
  std::string attributes = spellAttributes(*config, cluster, isCooperative);
  int result =
      enter("cuLaunchKernelEx",
            " %s grid %ux%ux%u block %ux%ux%u shared %u%s "
            "stream %p device %d",
            function->name.c_str(), config->gridX, config->gridY, config->gridZ,
            config->blockX, config->blockY, config->blockZ, config->sharedBytes,
            attributes.c_str(), static_cast<void *>(config->stream),
            function->context->device);
  if (result)
    return result;
  if (function->context != getCurrent() || !params || extra)
    return 400;
  if (int(config->sharedBytes) > function->maxShared ||
      (cluster > 8 && !function->allowsLargeClusters) || config->blockX == 0)
    return InvalidValue;
  // One block fits on each multiprocessor.
  if (isCooperative && config->gridX > numMultiprocessors)
    return CooperativeLaunchTooLarge;
  return 0;
}

#ifndef FAKE_CUDA_OLD
FAKE cuTensorMapEncodeTiled(uint64_t *map, int type, unsigned rank, void *base,
                            const uint64_t *sizes, const uint64_t *strides,
                            const uint32_t *box, const uint32_t *steps,
                            int interleave, int swizzle, int promotion,
                            int fill) {
  int result = enter("cuTensorMapEncodeTiled",
                     " type %d rank %u inner %llu box %u swizzle %d", type,
                     rank, (unsigned long long)sizes[0], box[0], swizzle);
  if (result)
    return result;
  if (reinterpret_cast<uintptr_t>(map) % 64 || interleave || fill ||
      promotion > 3)
    return InvalidValue;
  for (unsigned d = 0; d < rank; ++d)
    if (!sizes[d] || !box[d] || box[d] > 256 || steps[d] != 1 ||
        (d + 1 < rank && strides[d] % 16))
      return InvalidValue;
  std::memset(map, 0, 128);
  map[0] = reinterpret_cast<uintptr_t>(base);
  map[1] = sizes[0];
  return 0;
}
#endif

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

FAKE cuPointerGetAttributes(unsigned count, int *attributes, void **values,
                            uint64_t pointer) {
  if (int result = enter("cuPointerGetAttributes", ""))
    return result;
  Block block = {0, -2, false};
  bool isKnown = getState().find(toHost(pointer), block);
  for (unsigned i = 0; i < count; ++i) {
    int value = attributes[i] == 2   ? !isKnown       ? 0
                                       : block.isHost ? 1
                                                      : 2
                : attributes[i] == 9 ? block.device
                                     : 0;
    *static_cast<int *>(values[i]) = value;
  }
  return 0;
}

FAKE cuMemAlloc_v2(uint64_t *pointer, size_t bytes) {
  if (int result = enterUnsafe("cuMemAlloc_v2"))
    return result;
  if (!getCurrent())
    return InvalidContext;
  *pointer = reinterpret_cast<uintptr_t>(
      getState().allocate(bytes, getCurrent()->device, /*isHost=*/false));
  return 0;
}

FAKE cuMemFree_v2(uint64_t pointer) {
  if (int result = enter("cuMemFree_v2", ""))
    return result;
  return getState().release(toHost(pointer)) ? 0 : InvalidValue;
}

FAKE cuMemHostAlloc(void **pointer, size_t bytes, unsigned flags) {
  if (int result = enterUnsafe("cuMemHostAlloc"))
    return result;
  if (!getCurrent())
    return InvalidContext;
  if (flags != 2) // mapped
    return InvalidValue;
  *pointer = getState().allocate(bytes, getCurrent()->device, /*isHost=*/true);
  // This stands for uninitialized memory.
  std::memset(*pointer, 0xff, bytes);
  return 0;
}

FAKE cuMemFreeHost(void *pointer) {
  if (int result = enter("cuMemFreeHost", ""))
    return result;
  return getState().release(pointer) ? 0 : InvalidValue;
}

FAKE cuMemHostGetDevicePointer_v2(uint64_t *address, void *pointer,
                                  unsigned flags) {
  if (int result = enter("cuMemHostGetDevicePointer_v2", " %u", flags))
    return result;
  *address = reinterpret_cast<uintptr_t>(pointer);
  return 0;
}

FAKE cuMemPoolCreate(PoolTag **pool, const void *properties) {
  if (int result = enterUnsafe("cuMemPoolCreate"))
    return result;
  // The memory is pinned memory of a device.
  const int *words = static_cast<const int *>(properties);
  if (words[0] != 1 || words[1] != 0 || words[2] != 1)
    return InvalidValue;
  *pool = new PoolTag{words[3]};
  return 0;
}

FAKE cuMemPoolSetAttribute(PoolTag *, int attribute, void *value) {
  return enter("cuMemPoolSetAttribute", " %d %llu", attribute,
               *static_cast<unsigned long long *>(value));
}

FAKE cuMemAllocFromPoolAsync(uint64_t *pointer, size_t bytes, PoolTag *pool,
                             StreamTag *) {
  if (int result = enter("cuMemAllocFromPoolAsync", " %zu device %d", bytes,
                         pool->device))
    return result;
  *pointer = reinterpret_cast<uintptr_t>(
      getState().allocate(bytes, pool->device, /*isHost=*/false));
  return 0;
}

FAKE cuMemFreeAsync(uint64_t pointer, StreamTag *) {
  if (int result = enter("cuMemFreeAsync", ""))
    return result;
  return getState().release(toHost(pointer)) ? 0 : InvalidValue;
}

static int copy(const char *name, void *target, const void *source,
                size_t bytes) {
  if (int result = enter(name, " %zu", bytes))
    return result;
  std::memcpy(target, source, bytes);
  return 0;
}

FAKE cuMemcpyHtoDAsync_v2(uint64_t target, const void *source, size_t bytes,
                          StreamTag *) {
  return copy("cuMemcpyHtoDAsync_v2", toHost(target), source, bytes);
}

FAKE cuMemcpyDtoHAsync_v2(void *target, uint64_t source, size_t bytes,
                          StreamTag *) {
  return copy("cuMemcpyDtoHAsync_v2", target, toHost(source), bytes);
}

FAKE cuMemcpyDtoDAsync_v2(uint64_t target, uint64_t source, size_t bytes,
                          StreamTag *) {
  return copy("cuMemcpyDtoDAsync_v2", toHost(target), toHost(source), bytes);
}

FAKE cuMemsetD8Async(uint64_t target, unsigned char value, size_t bytes,
                     StreamTag *) {
  if (int result = enter("cuMemsetD8Async", " %d %zu", value, bytes))
    return result;
  std::memset(toHost(target), value, bytes);
  return 0;
}

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

FAKE cuStreamCreate(StreamTag **stream, unsigned flags) {
  if (int result = enter("cuStreamCreate", " %u", flags))
    return result;
  *stream = new StreamTag{getCurrent()};
  return 0;
}

FAKE cuEventCreate(void **event, unsigned flags) {
  static int dummy;
  *event = &dummy;
  return enter("cuEventCreate", " %u", flags);
}

FAKE cuEventRecord(void *, void *stream) {
  return enter("cuEventRecord", " stream %p", stream);
}

FAKE cuStreamWaitEvent(void *stream, void *, unsigned flags) {
  return enter("cuStreamWaitEvent", " stream %p %u", stream, flags);
}

FAKE cuEventDestroy_v2(void *) { return enter("cuEventDestroy_v2", ""); }

FAKE cuStreamSynchronize(StreamTag *stream) {
  // Streams of the caller are arbitrary numbers, so the log does not name them.
  return enter("cuStreamSynchronize", stream ? "" : " default");
}

FAKE cuStreamIsCapturing(StreamTag *, int *status) {
  *status = isCapturing ? 1 : 0;
  return enter("cuStreamIsCapturing", "");
}

#ifndef FAKE_CUDA_OLD
FAKE cuStreamGetCaptureInfo_v2(StreamTag *, int *status, uint64_t *id,
                               State **graph, const void **, size_t *) {
  *status = isCapturing ? 1 : 0;
  *id = getState().numCaptures;
  *graph = &getState();
  return 0;
}

FAKE cuUserObjectCreate(UserObjectTag **object, void *value,
                        void (*destroy)(void *), unsigned count,
                        unsigned flags) {
  if (int result = enter("cuUserObjectCreate", " %u %u", count, flags))
    return result;
  *object = new UserObjectTag{value, destroy};
  return 0;
}

FAKE cuUserObjectRelease(UserObjectTag *object, unsigned count) {
  if (int result = enter("cuUserObjectRelease", " %u", count))
    return result;
  object->destroy(object->value);
  delete object;
  return 0;
}

FAKE cuGraphRetainUserObject(State *graph, UserObjectTag *object,
                             unsigned count, unsigned flags) {
  if (int result = enter("cuGraphRetainUserObject", " %u %u", count, flags))
    return result;
  graph->userObjects.push_back(object);
  return 0;
}
#endif

FAKE cuStreamDestroy_v2(StreamTag *stream) {
  delete stream;
  return enter("cuStreamDestroy_v2", "");
}
