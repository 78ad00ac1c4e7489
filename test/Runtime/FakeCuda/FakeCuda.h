//===- FakeCuda.h - A CUDA driver without a GPU -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Functions with which tests control the fake driver and read its log. The
// library exports the functions of libcuda.so.1 that the runtime uses. Device
// memory is host memory, copies are done at once, and kernels do nothing. Tests
// that start another process use environment variables:
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

/// Lets `function` return `result`, starting at its call number `skip`, counted
/// from 0. A `result` of 0 removes the failure.
FAKE_CUDA_EXPORT void fakeCudaFail(const char *function, int result, int skip);

/// The log since the last reset, with one line for each call. Valid until the
/// next call.
FAKE_CUDA_EXPORT const char *fakeCudaLog();

/// How many lines of the log start with `text`.
FAKE_CUDA_EXPORT int fakeCudaCount(const char *text);

/// Device memory, and page-locked host memory.
FAKE_CUDA_EXPORT void *fakeCudaAlloc(int device, size_t bytes);
FAKE_CUDA_EXPORT void *fakeCudaAllocHost(size_t bytes);
FAKE_CUDA_EXPORT void fakeCudaRelease(void *pointer);

/// Allocations of any kind that are not freed.
FAKE_CUDA_EXPORT int fakeCudaLiveAllocations();

/// Creates a context that is not a primary one. fakeCudaSetCurrent makes a
/// context current on this thread, or none if it is null.
FAKE_CUDA_EXPORT void *fakeCudaCreateContext(int device);
FAKE_CUDA_EXPORT void fakeCudaSetCurrent(void *context);

/// Says whether this thread captures a stream. During a capture, functions that
/// are not allowed then fail, unless the mode of the thread is relaxed.
FAKE_CUDA_EXPORT void fakeCudaCapture(bool isCapturing);

/// Destroys all captured graphs. The driver then releases their user objects.
FAKE_CUDA_EXPORT void fakeCudaDestroyGraphs();

/// The capture mode of the thread: 0 is strict, 2 is relaxed.
FAKE_CUDA_EXPORT int fakeCudaCaptureMode();
}

#endif // TEST_RUNTIME_FAKECUDA_FAKECUDA_H
