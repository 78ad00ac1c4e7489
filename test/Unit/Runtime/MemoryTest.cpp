//===- MemoryTest.cpp - Workspace, copies, constants ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tests allocations, copies and constants of compiled programs, and what
// remains after a failure.
//
//===----------------------------------------------------------------------===//

#include "RuntimeFixture.h"
#include <cstring>

namespace {

class MemoryTest : public RuntimeFixture {};

TEST_F(MemoryTest, Workspace) {
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  int before = fakeCudaLiveAllocations();
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(runLayer([](Fp8Call *call, void **) {
                void *a = fp8rtAlloc(call, 1000), *b = fp8rtAlloc(call, 0);
                EXPECT_NE(a, nullptr);
                EXPECT_NE(b, nullptr);
                fp8rtFree(call, a);
                fp8rtFree(call, b);
                fp8rtFree(call, nullptr);
              }),
              Fp8StatusOk)
        << error();
  EXPECT_EQ(fakeCudaCount("cuMemPoolCreate"), 1);
  // The pool keeps all memory, unless FP8_WORKSPACE_RETAIN is set.
  EXPECT_EQ(fakeCudaCount("cuMemPoolSetAttribute 4 18446744073709551615"), 1);
  EXPECT_EQ(fakeCudaCount("cuMemAllocFromPoolAsync 1000 device 0"), 3);
  EXPECT_EQ(fakeCudaLiveAllocations(), before);

  setenv("FP8_WORKSPACE_RETAIN", "1048576", 1);
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  EXPECT_EQ(runLayer([](Fp8Call *call, void **) {
              fp8rtFree(call, fp8rtAlloc(call, 8));
            }),
            Fp8StatusOk);
  unsetenv("FP8_WORKSPACE_RETAIN");
  EXPECT_EQ(fakeCudaCount("cuMemPoolSetAttribute 4 1048576"), 1);
}

/// Captured calls get memory of the graph, and no nodes of the graph allocate.
TEST_F(MemoryTest, CapturedWorkspace) {
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  int before = fakeCudaLiveAllocations();
  void *first = nullptr, *second = nullptr;
  auto allocateTwo = [&](Fp8Call *call, void **) {
    first = fp8rtAlloc(call, 1000);
    second = fp8rtAlloc(call, 1000);
    fp8rtFree(call, first);
  };
  fakeCudaCapture(true);
  EXPECT_EQ(runLayer(allocateTwo), Fp8StatusOk) << error();
  EXPECT_NE(first, second);
  void *firstBefore = first, *secondBefore = second;
  // The next call gets the same memory, also the rest of a larger block.
  EXPECT_EQ(runLayer(allocateTwo), Fp8StatusOk) << error();
  EXPECT_TRUE((first == firstBefore && second == secondBefore) ||
              (first == secondBefore && second == firstBefore));
  EXPECT_EQ(fakeCudaCount("cuMemAllocFromPoolAsync 1000"), 2);
  EXPECT_EQ(fakeCudaCount("cuGraphRetainUserObject 1 1"), 2);
  EXPECT_EQ(fakeCudaCaptureMode(), 0);
  fakeCudaCapture(false);
  // Another graph, and calls without a graph, get other memory.
  fakeCudaCapture(true);
  EXPECT_EQ(runLayer(allocateTwo), Fp8StatusOk) << error();
  fakeCudaCapture(false);
  EXPECT_EQ(fakeCudaCount("cuMemFreeAsync"), 0);
  EXPECT_EQ(runLayer(allocateTwo), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuMemAllocFromPoolAsync 1000"), 6);
  EXPECT_EQ(fakeCudaCount("cuMemFreeAsync"), 2);
  EXPECT_EQ(fakeCudaLiveAllocations(), before + 4);
  // When the graph no longer exists, the next call frees its memory.
  fakeCudaDestroyGraphs();
  EXPECT_EQ(fakeCudaLiveAllocations(), before + 4);
  EXPECT_EQ(runLayer(allocateTwo), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaLiveAllocations(), before);
}

TEST_F(MemoryTest, CapturedWorkspaceFailures) {
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  int before = fakeCudaLiveAllocations();
  auto allocate = [](Fp8Call *call, void **) {
    EXPECT_EQ(fp8rtAlloc(call, 1000), nullptr);
  };
  for (const char *function :
       {"cuStreamCreate", "cuMemAllocFromPoolAsync", "cuUserObjectCreate",
        "cuGraphRetainUserObject"}) {
    fakeCudaReset();
    fakeCudaFail(function, 2, 0);
    fakeCudaCapture(true);
    EXPECT_EQ(runLayer(allocate), Fp8StatusOutOfMemory) << function;
    EXPECT_EQ(error().rfind(function, 0), 0u) << error();
    fakeCudaCapture(false);
  }
  fakeCudaReset();
  EXPECT_EQ(runLayer([](Fp8Call *call, void **) { fp8rtAlloc(call, 8); }),
            Fp8StatusOk);
  EXPECT_EQ(fakeCudaLiveAllocations(), before);
}

TEST_F(MemoryTest, Assertions) {
  EXPECT_EQ(runLayer([](Fp8Call *call, void **) {
              fp8rtAssert(call, 1, "sizes fit");
            }),
            Fp8StatusOk);
  EXPECT_EQ(runLayer([](Fp8Call *call, void **) {
              fp8rtAssert(call, 0, "sizes fit");
              fp8rtAssert(call, 0, "later ones are not heard");
              EXPECT_EQ(fp8rtAlloc(call, 8), nullptr);
            }),
            Fp8StatusInvalidArgument);
  EXPECT_EQ(error(), "@layer: an assertion failed: sizes fit");
}

TEST_F(MemoryTest, LeftoversAreFreed) {
  int before = fakeCudaLiveAllocations();
  auto allocateMany = [](Fp8Call *call, void **) {
    for (int i = 0; i < 100; ++i)
      fp8rtAlloc(call, 64);
  };
  EXPECT_EQ(runLayer(allocateMany), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaLiveAllocations(), before);
  fakeCudaReset();
  fakeCudaFail("cuMemAllocFromPoolAsync", 2, 70);
  EXPECT_EQ(runLayer(allocateMany), Fp8StatusOutOfMemory);
  EXPECT_EQ(error(), "cuMemAllocFromPoolAsync failed for a workspace of 64 "
                     "bytes: CUDA_ERROR_OUT_OF_MEMORY (2), out of memory");
  EXPECT_EQ(fakeCudaCount("cuMemAllocFromPoolAsync"), 71);
  EXPECT_EQ(fakeCudaLiveAllocations(), before);
}

TEST_F(MemoryTest, WorkspaceFailures) {
  EXPECT_EQ(runLayer([](Fp8Call *call, void **) { fp8rtAlloc(call, -8); }),
            Fp8StatusInvalidArgument);
  EXPECT_EQ(error(),
            "expected shapes whose workspace fits 63 bits, got -8 bytes");
  EXPECT_EQ(runLayer([&](Fp8Call *call, void **) { fp8rtFree(call, x.data); }),
            Fp8StatusInvalidProgram);
  EXPECT_EQ(error().rfind("expected to free workspace of this call, got 0x", 0),
            0u);
  EXPECT_EQ(runLayer([](Fp8Call *call, void **) {
              void *workspace = fp8rtAlloc(call, 8);
              fakeCudaFail("cuMemFreeAsync", 700, 0);
              fp8rtFree(call, workspace);
            }),
            Fp8StatusDriverError);
  EXPECT_EQ(
      error().rfind("cuMemFreeAsync failed: CUDA_ERROR_ILLEGAL_ADDRESS", 0),
      0u);
}

TEST_F(MemoryTest, NoPool) {
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  auto allocate = [](Fp8Call *call, void **) { fp8rtAlloc(call, 8); };
  fakeCudaFail("cuMemPoolCreate", 2, 0);
  EXPECT_EQ(runLayer(allocate), Fp8StatusOutOfMemory);
  EXPECT_EQ(
      error().rfind("cuMemPoolCreate failed: CUDA_ERROR_OUT_OF_MEMORY", 0), 0u);
  // The fake driver does not set the attribute if the call fails, so the device
  // seems to have no pools.
  fakeCudaReset();
  fakeCudaFail("cuDeviceGetAttribute", 1, 0);
  EXPECT_EQ(runLayer(allocate), Fp8StatusDriverError);
  EXPECT_EQ(error(), "expected a device with stream-ordered memory, got device "
                     "0 without it");
  fakeCudaReset();
  EXPECT_EQ(runLayer(allocate), Fp8StatusOk) << error();
}

TEST_F(MemoryTest, CopyAndFill) {
  std::memset(x.memory, 42, 64);
  EXPECT_EQ(runLayer([&](Fp8Call *call, void **) {
              fp8rtCopy(call, result.data, x.data, 64);
              fp8rtFill(call, x.data, 0x17, 64);
              fp8rtCopy(call, nullptr, nullptr, 0);
              fp8rtFill(call, nullptr, 0, 0);
            }),
            Fp8StatusOk)
      << error();
  EXPECT_EQ(static_cast<char *>(result.memory)[63], 42);
  EXPECT_EQ(static_cast<char *>(x.memory)[63], 0x17);
  EXPECT_EQ(fakeCudaCount("cuMem"), 2);
  fakeCudaFail("cuMemcpyDtoDAsync_v2", 700, 0);
  EXPECT_EQ(runLayer([&](Fp8Call *call, void **) {
              fp8rtCopy(call, result.data, x.data, 64);
            }),
            Fp8StatusDriverError);
  EXPECT_EQ(error().rfind("cuMemcpyDtoDAsync failed for 64 bytes", 0), 0u);
  fakeCudaFail("cuMemsetD8Async", 700, 0);
  EXPECT_EQ(runLayer([&](Fp8Call *call, void **) {
              fp8rtFill(call, result.data, 0, 64);
            }),
            Fp8StatusDriverError);
  EXPECT_EQ(error().rfind("cuMemsetD8Async failed for 64 bytes", 0), 0u);
  EXPECT_EQ(runLayer([&](Fp8Call *call, void **) {
              fp8rtFill(call, result.data, 0, -1);
            }),
            Fp8StatusInvalidArgument);
}

TEST_F(MemoryTest, Constants) {
  static char data[64] = "weights";
  static char other[32] = "others";
  const void *first = nullptr;
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(runLayer([&](Fp8Call *call, void **) {
                const void *copy = fp8rtConstant(call, data, sizeof(data));
                EXPECT_TRUE(copy && (!first || copy == first));
                first = copy;
                EXPECT_NE(fp8rtConstant(call, other, sizeof(other)), copy);
                EXPECT_EQ(fp8rtConstant(call, data, 0), nullptr);
              }),
              Fp8StatusOk)
        << error();
  EXPECT_STREQ(static_cast<const char *>(first), "weights");
  EXPECT_EQ(fakeCudaCount("cuMemAlloc_v2"), 2);
  EXPECT_EQ(fakeCudaCount("cuMemcpyHtoDAsync_v2 64"), 1);
  // Each constant is copied on its own stream, and the runtime waits for it.
  EXPECT_EQ(fakeCudaCount("cuStreamCreate 1"), 2);
  EXPECT_EQ(fakeCudaCount("cuStreamSynchronize"), 2);
}

TEST_F(MemoryTest, ConstantFailures) {
  static char data[64] = "weights";
  auto upload = [](Fp8Call *call, void **) {
    EXPECT_EQ(fp8rtConstant(call, data, sizeof(data)), nullptr);
  };
  auto expectFailure = [&](const char *function, int32_t status,
                           const std::string &message) {
    int before = fakeCudaLiveAllocations();
    fakeCudaReset();
    fakeCudaFail(function, status == Fp8StatusOutOfMemory ? 2 : 700, 0);
    EXPECT_EQ(runLayer(upload), status);
    EXPECT_EQ(error().rfind(message, 0), 0u) << error();
    EXPECT_EQ(fakeCudaLiveAllocations(), before);
    EXPECT_EQ(fakeCudaCount("cuStreamCreate"),
              fakeCudaCount("cuStreamDestroy_v2") +
                  !std::strcmp(function, "cuStreamCreate"));
  };
  expectFailure("cuMemAlloc_v2", Fp8StatusOutOfMemory,
                "cuMemAlloc failed for a constant of 64 bytes");
  expectFailure("cuStreamCreate", Fp8StatusDriverError,
                "cuStreamCreate failed");
  expectFailure("cuMemcpyHtoDAsync_v2", Fp8StatusDriverError,
                "cuMemcpyHtoDAsync failed for a constant of 64 bytes");
  expectFailure("cuStreamSynchronize", Fp8StatusDriverError,
                "cuStreamSynchronize failed for a constant of 64 bytes");
}

} // namespace
