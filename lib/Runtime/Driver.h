//===- Driver.h - The CUDA driver, opened at run time -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The types, constants and functions of libcuda.so.1 that the runtime uses.
// With these declarations, the CUDA toolkit is not needed to build a program,
// and the program loads on machines without a GPU. test/Unit/Runtime compares
// this file with cuda.h if there is one.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_RUNTIME_DRIVER_H
#define LIB_RUNTIME_DRIVER_H

#include <cstddef>
#include <cstdint>

namespace fp8rt {

/// CUresult. A variable may also have other values of the driver.
enum Result : int {
  ResultSuccess = 0,
  ResultInvalidValue = 1,
  ResultOutOfMemory = 2,
  ResultStubLibrary = 34,
  ResultNoDevice = 100,
  ResultNoBinaryForGpu = 209,
  ResultCaptureUnsupported = 900,
  ResultCaptureLast = 908,
};

using Device = int;             // CUdevice
using DevicePointer = uint64_t; // CUdeviceptr

// Handles are pointers to incomplete types in cuda.h.
using Context = struct ContextTag *;
using Stream = struct StreamTag *;
using Module = struct ModuleTag *;
using Function = struct FunctionTag *;
using Pool = struct PoolTag *;
using Graph = struct GraphTag *;
using UserObject = struct UserObjectTag *;

enum DeviceAttribute : int {
  DeviceMultiprocessorCount = 16,
  DeviceCapabilityMajor = 75,
  DeviceCapabilityMinor = 76,
  DeviceMaxSharedPerBlockOptin = 97,
  DeviceMemoryPoolsSupported = 115,
};

enum PointerAttribute : int {
  PointerMemoryType = 2,
  PointerIsManaged = 8,
  PointerDeviceOrdinal = 9,
};

enum MemoryType : unsigned {
  MemoryTypeHost = 1,
  MemoryTypeDevice = 2,
};

enum FunctionAttribute : int {
  FunctionMaxDynamicShared = 8,
  FunctionNonPortableCluster = 14,
};

enum JitOption : int {
  JitErrorLogBuffer = 5,
  JitErrorLogBufferSize = 6,
};

enum CaptureMode : int { CaptureModeRelaxed = 2 };

enum CaptureStatus : int { CaptureStatusNone = 0, CaptureStatusActive = 1 };

constexpr unsigned streamNonBlocking = 1;
constexpr unsigned hostAllocDeviceMap = 2;
constexpr int poolReleaseThreshold = 4;
constexpr unsigned userObjectNoDestructorSync = 1;
constexpr unsigned graphUserObjectMove = 1;

/// CUmemPoolProps.
struct PoolProperties {
  int allocationType = 1; // pinned
  int handleTypes = 0;    // none
  int locationType = 1;   // a device
  int locationId = 0;
  void *securityAttributes = nullptr;
  size_t maxSize = 0;
  unsigned short usage = 0;
  unsigned char reserved[54] = {};
};

constexpr int launchCooperative = 2;
constexpr int launchClusterDimension = 4;
constexpr int launchProgrammaticSerialization = 6;

/// CUlaunchAttribute.
struct LaunchAttribute {
  int id;
  int padding;
  union {
    char bytes[64];
    int cooperative;
    unsigned cluster[3];
    int programmatic;
  };
};

/// CUlaunchConfig.
struct LaunchConfig {
  unsigned grid[3];
  unsigned block[3];
  unsigned sharedBytes;
  Stream stream;
  LaunchAttribute *attributes;
  unsigned numAttributes;
};

/// CUtensorMap.
struct alignas(64) TensorMap {
  uint64_t opaque[16];
};

enum TensorMapType : int {
  TensorMapU8 = 0,
  TensorMapU16 = 1,
  TensorMapI32 = 3,
  TensorMapI64 = 5,
  TensorMapF16 = 6,
  TensorMapF32 = 7,
  TensorMapF64 = 8,
  TensorMapBF16 = 9,
};

enum TensorMapSwizzle : int {
  TensorMapSwizzleNone = 0,
  TensorMapSwizzle32 = 1,
  TensorMapSwizzle64 = 2,
  TensorMapSwizzle128 = 3,
};

constexpr int tensorMapInterleaveNone = 0;
constexpr int tensorMapPromotion256 = 3;
constexpr int tensorMapFillZeros = 0;

/// Name, symbol, parameters. If the driver has several versions of a function,
/// the symbol is that of the current cuda.h. The functions use the legacy
/// default stream, so that a null stream is the default stream of other
/// libraries.
#define FP8RT_DRIVER_FUNCTIONS(FUNCTION)                                       \
  FUNCTION(init, "cuInit", unsigned)                                           \
  FUNCTION(getErrorName, "cuGetErrorName", int, const char **)                 \
  FUNCTION(getErrorString, "cuGetErrorString", int, const char **)             \
  FUNCTION(deviceGet, "cuDeviceGet", Device *, int)                            \
  FUNCTION(deviceGetAttribute, "cuDeviceGetAttribute", int *, DeviceAttribute, \
           Device)                                                             \
  FUNCTION(primaryRetain, "cuDevicePrimaryCtxRetain", Context *, Device)       \
  FUNCTION(contextGetCurrent, "cuCtxGetCurrent", Context *)                    \
  FUNCTION(contextGetDevice, "cuCtxGetDevice", Device *)                       \
  FUNCTION(contextPush, "cuCtxPushCurrent_v2", Context)                        \
  FUNCTION(contextPop, "cuCtxPopCurrent_v2", Context *)                        \
  FUNCTION(pointerGetAttributes, "cuPointerGetAttributes", unsigned,           \
           PointerAttribute *, void **, DevicePointer)                         \
  FUNCTION(moduleLoad, "cuModuleLoadDataEx", Module *, const void *, unsigned, \
           JitOption *, void **)                                               \
  FUNCTION(moduleGetFunction, "cuModuleGetFunction", Function *, Module,       \
           const char *)                                                       \
  FUNCTION(functionSetAttribute, "cuFuncSetAttribute", Function,               \
           FunctionAttribute, int)                                             \
  FUNCTION(launch, "cuLaunchKernelEx", const LaunchConfig *, Function,         \
           void **, void **)                                                   \
  FUNCTION(memoryAlloc, "cuMemAlloc_v2", DevicePointer *, size_t)              \
  FUNCTION(memoryFree, "cuMemFree_v2", DevicePointer)                          \
  FUNCTION(hostAlloc, "cuMemHostAlloc", void **, size_t, unsigned)             \
  FUNCTION(hostFree, "cuMemFreeHost", void *)                                  \
  FUNCTION(hostGetDevicePointer, "cuMemHostGetDevicePointer_v2",               \
           DevicePointer *, void *, unsigned)                                  \
  FUNCTION(copyToDeviceAsync, "cuMemcpyHtoDAsync_v2", DevicePointer,           \
           const void *, size_t, Stream)                                       \
  FUNCTION(copyToHostAsync, "cuMemcpyDtoHAsync_v2", void *, DevicePointer,     \
           size_t, Stream)                                                     \
  FUNCTION(copyOnDeviceAsync, "cuMemcpyDtoDAsync_v2", DevicePointer,           \
           DevicePointer, size_t, Stream)                                      \
  FUNCTION(fillAsync, "cuMemsetD8Async", DevicePointer, unsigned char, size_t, \
           Stream)                                                             \
  FUNCTION(poolCreate, "cuMemPoolCreate", Pool *, const PoolProperties *)      \
  FUNCTION(poolSetAttribute, "cuMemPoolSetAttribute", Pool, int, void *)       \
  FUNCTION(poolAllocAsync, "cuMemAllocFromPoolAsync", DevicePointer *, size_t, \
           Pool, Stream)                                                       \
  FUNCTION(freeAsync, "cuMemFreeAsync", DevicePointer, Stream)                 \
  FUNCTION(streamCreate, "cuStreamCreate", Stream *, unsigned)                 \
  FUNCTION(streamSynchronize, "cuStreamSynchronize", Stream)                   \
  FUNCTION(streamIsCapturing, "cuStreamIsCapturing", Stream, CaptureStatus *)  \
  FUNCTION(streamDestroy, "cuStreamDestroy_v2", Stream)                        \
  FUNCTION(exchangeCaptureMode, "cuThreadExchangeStreamCaptureMode",           \
           CaptureMode *)

/// Functions that older drivers lack. With such a driver they are null.
#define FP8RT_OPTIONAL_DRIVER_FUNCTIONS(FUNCTION)                              \
  FUNCTION(contextGetId, "cuCtxGetId", Context, uint64_t *)                    \
  FUNCTION(functionLoad, "cuFuncLoad", Function)                               \
  FUNCTION(streamGetCaptureInfo, "cuStreamGetCaptureInfo_v2", Stream,          \
           CaptureStatus *, uint64_t *, Graph *, const void **, size_t *)      \
  FUNCTION(userObjectCreate, "cuUserObjectCreate", UserObject *, void *,       \
           void (*)(void *), unsigned, unsigned)                               \
  FUNCTION(userObjectRelease, "cuUserObjectRelease", UserObject, unsigned)     \
  FUNCTION(graphRetainUserObject, "cuGraphRetainUserObject", Graph,            \
           UserObject, unsigned, unsigned)                                     \
  FUNCTION(tensorMapEncode, "cuTensorMapEncodeTiled", TensorMap *,             \
           TensorMapType, uint32_t, void *, const uint64_t *,                  \
           const uint64_t *, const uint32_t *, const uint32_t *, int,          \
           TensorMapSwizzle, int, int)

/// The functions of the driver.
struct Driver {
#define FP8RT_DECLARE(NAME, SYMBOL, ...) int (*NAME)(__VA_ARGS__);
  FP8RT_DRIVER_FUNCTIONS(FP8RT_DECLARE)
  FP8RT_OPTIONAL_DRIVER_FUNCTIONS(FP8RT_DECLARE)
#undef FP8RT_DECLARE
};

/// The initialized driver, or null and a status. The library is libcuda.so.1,
/// or the one that the environment variable FP8_LIBCUDA names. After a failure,
/// the next call tries again.
const Driver *getDriver(int32_t &status);

/// In its scope, this thread can load modules and allocate memory while it or
/// another thread captures a stream in a graph. These operations do not become
/// part of the graph.
class RelaxedCapture {
public:
  explicit RelaxedCapture(const Driver &driver) : driver(driver) {
    driver.exchangeCaptureMode(&mode);
  }
  ~RelaxedCapture() { driver.exchangeCaptureMode(&mode); }
  RelaxedCapture(const RelaxedCapture &) = delete;
  RelaxedCapture &operator=(const RelaxedCapture &) = delete;

private:
  const Driver &driver;
  CaptureMode mode = CaptureModeRelaxed;
};

} // namespace fp8rt

#endif // LIB_RUNTIME_DRIVER_H
