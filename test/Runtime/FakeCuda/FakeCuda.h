//===- FakeCuda.h - A CUDA driver without a GPU -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What tests tell the fake driver, and ask it. The library exports the
// functions of libcuda.so.1 that the runtime uses; device memory is host
// memory, copies happen at once, and kernels do nothing. Tests that only have a
// process to start use environment variables:
//
//   FAKE_CUDA_LOG=FILE           append a line per call
//   FAKE_CUDA_FAIL=NAME=CODE     every call of NAME returns CODE
//   FAKE_CUDA_DEVICES=COUNT      default 2
//   FAKE_CUDA_CHIP=90            compute capability times ten
//
//===----------------------------------------------------------------------===//

#ifndef TEST_RUNTIME_FAKECUDA_FAKECUDA_H
#define TEST_RUNTIME_FAKECUDA_FAKECUDA_H

#include <cstddef>

#define FAKE_CUDA_EXPORT __attribute__((visibility("default")))

extern "C" {
/// Forgets the log and the failures.
FAKE_CUDA_EXPORT void fakeCudaReset();

/// Lets `function` return `result` from its call number `skip` on, counted from
/// 0; a result of 0 ends that.
FAKE_CUDA_EXPORT void fakeCudaFail(const char *function, int result, int skip);

/// The log since the last reset, one line a call. Valid until the next call.
FAKE_CUDA_EXPORT const char *fakeCudaLog();

/// How many lines of the log start with `text`.
FAKE_CUDA_EXPORT int fakeCudaCount(const char *text);

/// Device memory, and page-locked host memory.
FAKE_CUDA_EXPORT void *fakeCudaAlloc(int device, size_t bytes);
FAKE_CUDA_EXPORT void *fakeCudaAllocHost(size_t bytes);
FAKE_CUDA_EXPORT void fakeCudaRelease(void *pointer);

/// Allocations of any kind that are not freed.
FAKE_CUDA_EXPORT int fakeCudaLiveAllocations();

/// A new context that is nobody's primary one; made current (null: none) on
/// this thread by the other function.
FAKE_CUDA_EXPORT void *fakeCudaCreateContext(int device);
FAKE_CUDA_EXPORT void fakeCudaSetCurrent(void *context);

/// This thread captures a stream: what must not happen meanwhile fails unless
/// the thread's mode is relaxed.
FAKE_CUDA_EXPORT void fakeCudaCapture(bool isCapturing);

/// All captured graphs are destroyed: the driver gives user objects back.
FAKE_CUDA_EXPORT void fakeCudaDestroyGraphs();

/// The thread's capture mode: 0 strict, 2 relaxed.
FAKE_CUDA_EXPORT int fakeCudaCaptureMode();
}

#endif // TEST_RUNTIME_FAKECUDA_FAKECUDA_H
