//===- CudaHeaderTest.cpp - Our declarations against cuda.h ---------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The runtime has its own declarations of the driver. If the CUDA toolkit's
// header is there, this file compares sizes, offsets and values with it.
//
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include "gtest/gtest.h"
#include <cuda.h>
#include <cudaTypedefs.h>
#include <type_traits>

using namespace fp8rt;

#define SAME(OURS, THEIRS)                                                     \
  static_assert(int64_t(OURS) == int64_t(THEIRS), #OURS " is not " #THEIRS)
#define SAME_FIELD(OURS, FIELD, THEIRS, CUDA_FIELD)                            \
  SAME(offsetof(OURS, FIELD), offsetof(THEIRS, CUDA_FIELD))

SAME(ResultInvalidValue, CUDA_ERROR_INVALID_VALUE);
SAME(ResultOutOfMemory, CUDA_ERROR_OUT_OF_MEMORY);
SAME(ResultStubLibrary, CUDA_ERROR_STUB_LIBRARY);
SAME(ResultNoDevice, CUDA_ERROR_NO_DEVICE);
SAME(ResultNoBinaryForGpu, CUDA_ERROR_NO_BINARY_FOR_GPU);
SAME(ResultCaptureUnsupported, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
SAME(ResultCaptureLast, CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD);

SAME(DeviceMultiprocessorCount, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT);
SAME(DeviceCapabilityMajor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR);
SAME(DeviceCapabilityMinor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR);
SAME(DeviceMemoryPoolsSupported, CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED);
SAME(PointerMemoryType, CU_POINTER_ATTRIBUTE_MEMORY_TYPE);
SAME(PointerIsManaged, CU_POINTER_ATTRIBUTE_IS_MANAGED);
SAME(PointerDeviceOrdinal, CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL);
SAME(MemoryTypeHost, CU_MEMORYTYPE_HOST);
SAME(MemoryTypeDevice, CU_MEMORYTYPE_DEVICE);
SAME(FunctionMaxDynamicShared, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES);
SAME(FunctionNonPortableCluster,
     CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED);
SAME(JitErrorLogBuffer, CU_JIT_ERROR_LOG_BUFFER);
SAME(JitErrorLogBufferSize, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES);
SAME(CaptureModeRelaxed, CU_STREAM_CAPTURE_MODE_RELAXED);
SAME(CaptureStatusActive, CU_STREAM_CAPTURE_STATUS_ACTIVE);
SAME(userObjectNoDestructorSync, CU_USER_OBJECT_NO_DESTRUCTOR_SYNC);
SAME(graphUserObjectMove, CU_GRAPH_USER_OBJECT_MOVE);
SAME(streamNonBlocking, CU_STREAM_NON_BLOCKING);
SAME(hostAllocDeviceMap, CU_MEMHOSTALLOC_DEVICEMAP);
SAME(poolReleaseThreshold, CU_MEMPOOL_ATTR_RELEASE_THRESHOLD);

SAME(sizeof(PoolProperties), sizeof(CUmemPoolProps));
SAME_FIELD(PoolProperties, handleTypes, CUmemPoolProps, handleTypes);
SAME_FIELD(PoolProperties, locationType, CUmemPoolProps, location);
SAME_FIELD(PoolProperties, maxSize, CUmemPoolProps, maxSize);
SAME(PoolProperties().allocationType, CU_MEM_ALLOCATION_TYPE_PINNED);
SAME(PoolProperties().handleTypes, CU_MEM_HANDLE_TYPE_NONE);
SAME(PoolProperties().locationType, CU_MEM_LOCATION_TYPE_DEVICE);

SAME(launchCooperative, CU_LAUNCH_ATTRIBUTE_COOPERATIVE);
SAME(launchClusterDimension, CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION);
SAME(launchProgrammaticSerialization,
     CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION);
SAME(sizeof(LaunchAttribute), sizeof(CUlaunchAttribute));
SAME_FIELD(LaunchAttribute, cooperative, CUlaunchAttribute, value.cooperative);
SAME_FIELD(LaunchAttribute, cluster, CUlaunchAttribute, value.clusterDim);
SAME_FIELD(LaunchAttribute, programmatic, CUlaunchAttribute,
           value.programmaticStreamSerializationAllowed);
SAME(sizeof(LaunchConfig), sizeof(CUlaunchConfig));
SAME_FIELD(LaunchConfig, block, CUlaunchConfig, blockDimX);
SAME_FIELD(LaunchConfig, sharedBytes, CUlaunchConfig, sharedMemBytes);
SAME_FIELD(LaunchConfig, stream, CUlaunchConfig, hStream);
SAME_FIELD(LaunchConfig, attributes, CUlaunchConfig, attrs);
SAME_FIELD(LaunchConfig, numAttributes, CUlaunchConfig, numAttrs);

SAME(sizeof(TensorMap), sizeof(CUtensorMap));
SAME(TensorMapU8, CU_TENSOR_MAP_DATA_TYPE_UINT8);
SAME(TensorMapU16, CU_TENSOR_MAP_DATA_TYPE_UINT16);
SAME(TensorMapI32, CU_TENSOR_MAP_DATA_TYPE_INT32);
SAME(TensorMapI64, CU_TENSOR_MAP_DATA_TYPE_INT64);
SAME(TensorMapF16, CU_TENSOR_MAP_DATA_TYPE_FLOAT16);
SAME(TensorMapF32, CU_TENSOR_MAP_DATA_TYPE_FLOAT32);
SAME(TensorMapF64, CU_TENSOR_MAP_DATA_TYPE_FLOAT64);
SAME(TensorMapBF16, CU_TENSOR_MAP_DATA_TYPE_BFLOAT16);
SAME(TensorMapSwizzle32, CU_TENSOR_MAP_SWIZZLE_32B);
SAME(TensorMapSwizzle64, CU_TENSOR_MAP_SWIZZLE_64B);
SAME(TensorMapSwizzle128, CU_TENSOR_MAP_SWIZZLE_128B);
SAME(tensorMapInterleaveNone, CU_TENSOR_MAP_INTERLEAVE_NONE);
SAME(tensorMapPromotion256, CU_TENSOR_MAP_L2_PROMOTION_L2_256B);
SAME(tensorMapFillZeros, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE);

// The functions have equally many parameters, and each has the same size, so
// they are passed in the same registers.
template <typename Ours, typename Theirs>
struct SameParameters : std::false_type {};
template <typename... Ours, typename... Theirs>
struct SameParameters<int (*)(Ours...), CUresult (*)(Theirs...)> {
  static constexpr bool check() {
    if constexpr (sizeof...(Ours) == sizeof...(Theirs))
      return ((sizeof(Ours) == sizeof(Theirs) &&
               std::is_pointer_v<Ours> == std::is_pointer_v<Theirs>) &&
              ...);
    return false;
  }
  static constexpr bool value = check();
};
#define SAME_FUNCTION(OURS, THEIRS)                                            \
  static_assert(SameParameters<decltype(Driver::OURS),                         \
                               std::decay_t<decltype(THEIRS)>>::value,         \
                #OURS " differs from " #THEIRS)
SAME_FUNCTION(init, cuInit);
SAME_FUNCTION(getErrorName, cuGetErrorName);
SAME_FUNCTION(getErrorString, cuGetErrorString);
SAME_FUNCTION(deviceGet, cuDeviceGet);
SAME_FUNCTION(deviceGetAttribute, cuDeviceGetAttribute);
SAME_FUNCTION(primaryRetain, cuDevicePrimaryCtxRetain);
SAME_FUNCTION(contextGetCurrent, cuCtxGetCurrent);
SAME_FUNCTION(contextGetDevice, cuCtxGetDevice);
SAME_FUNCTION(contextPush, cuCtxPushCurrent_v2);
SAME_FUNCTION(contextPop, cuCtxPopCurrent_v2);
SAME_FUNCTION(pointerGetAttributes, cuPointerGetAttributes);
SAME_FUNCTION(moduleLoad, cuModuleLoadDataEx);
SAME_FUNCTION(moduleGetFunction, cuModuleGetFunction);
SAME_FUNCTION(functionSetAttribute, cuFuncSetAttribute);
SAME_FUNCTION(launch, cuLaunchKernelEx);
SAME_FUNCTION(memoryAlloc, cuMemAlloc_v2);
SAME_FUNCTION(memoryFree, cuMemFree_v2);
SAME_FUNCTION(copyToDeviceAsync, cuMemcpyHtoDAsync_v2);
SAME_FUNCTION(copyToHostAsync, cuMemcpyDtoHAsync_v2);
SAME_FUNCTION(copyOnDeviceAsync, cuMemcpyDtoDAsync_v2);
SAME_FUNCTION(fillAsync, cuMemsetD8Async);
SAME_FUNCTION(hostAlloc, cuMemHostAlloc);
SAME_FUNCTION(hostFree, cuMemFreeHost);
SAME_FUNCTION(hostGetDevicePointer, cuMemHostGetDevicePointer);
SAME_FUNCTION(poolCreate, cuMemPoolCreate);
SAME_FUNCTION(poolSetAttribute, cuMemPoolSetAttribute);
SAME_FUNCTION(poolAllocAsync, cuMemAllocFromPoolAsync);
SAME_FUNCTION(freeAsync, cuMemFreeAsync);
SAME_FUNCTION(streamCreate, cuStreamCreate);
SAME_FUNCTION(streamSynchronize, cuStreamSynchronize);
SAME_FUNCTION(streamIsCapturing, cuStreamIsCapturing);
SAME_FUNCTION(streamDestroy, cuStreamDestroy_v2);
SAME_FUNCTION(exchangeCaptureMode, cuThreadExchangeStreamCaptureMode);
SAME_FUNCTION(contextGetId, cuCtxGetId);
SAME_FUNCTION(functionLoad, cuFuncLoad);
// cuda.h declares the newest version of this function only.
static_assert(SameParameters<decltype(Driver::streamGetCaptureInfo),
                             PFN_cuStreamGetCaptureInfo_v11030>::value);
SAME_FUNCTION(userObjectCreate, cuUserObjectCreate);
SAME_FUNCTION(userObjectRelease, cuUserObjectRelease);
SAME_FUNCTION(graphRetainUserObject, cuGraphRetainUserObject);
SAME_FUNCTION(tensorMapEncode, cuTensorMapEncodeTiled);

TEST(CudaHeaderTest, Compiles) {}
