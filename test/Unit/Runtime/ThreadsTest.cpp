//===- ThreadsTest.cpp - Several threads, several devices -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If several threads come at the same time, each object is created only once.
// Each thread has its own message.
//
//===----------------------------------------------------------------------===//

#include "RuntimeFixture.h"
#include <functional>
#include <memory>
#include <thread>

namespace {

class ThreadsTest : public RuntimeFixture {};

/// Calls a program with one kernel, one constant and one workspace. `x` is the
/// tensor of [4, 8] bf16 elements that a tensor map describes.
void runThread(const Fp8Program &program, void *context, TestTensor &x,
               int device, int numCalls) {
  fakeCudaSetCurrent(context);
  static const char image[] = "image";
  static const Fp8Kernel kernel{image, sizeof(image), "kernel"};
  static const char constant[16] = "constant";
  TestTensor scale(Fp8DTypeF32, {}, device);
  TestTensor result(Fp8DTypeBF16, {4, 8}, device);
  currentBody = [&](Fp8Call *call, void **) {
    void *params[] = {&call}, *workspace = fp8rtAlloc(call, 64);
    const int64_t sizes[] = {8, 4}, strides[] = {16}, box[] = {8, 4};
    EXPECT_NE(
        fp8rtTensorMap(call, x.data, Fp8DTypeBF16, 2, sizes, strides, box, 0),
        nullptr);
    EXPECT_NE(fp8rtConstant(call, constant, 16), nullptr);
    fp8rtLaunch(call, &kernel, 4, 1, 1, 32, 1, 1, 1, 60 << 10, 0, params);
    fp8rtFree(call, workspace);
  };
  for (int i = 0; i < numCalls; ++i)
    EXPECT_EQ(run(program, {x.get(), scale.get()}, {result.get()}), Fp8StatusOk)
        << fp8_last_error();
}

TEST_F(ThreadsTest, MadeOncePerDevice) {
  constexpr int numThreads = 8, numCalls = 25;
  void *contexts[] = {fakeCudaCreateContext(0), fakeCudaCreateContext(1)};
  // The tensors live until all threads have ended, so each has its own address,
  // and needs its own tensor map.
  std::vector<std::unique_ptr<TestTensor>> inputs;
  for (int i = 0; i < numThreads; ++i)
    inputs.push_back(std::make_unique<TestTensor>(
        Fp8DTypeBF16, std::vector<int64_t>{4, 8}, i % 2));
  std::vector<std::thread> threads;
  for (int i = 0; i < numThreads; ++i)
    threads.emplace_back(runThread, program, contexts[i % 2],
                         std::ref(*inputs[i]), i % 2, numCalls);
  for (std::thread &thread : threads)
    thread.join();
  for (const char *line :
       {"cuModuleLoadDataEx", "cuModuleGetFunction", "cuMemcpyHtoDAsync_v2",
        "cuMemPoolCreate", "cuFuncSetAttribute"})
    EXPECT_EQ(fakeCudaCount(line), 2) << line;
  EXPECT_EQ(fakeCudaCount("cuTensorMapEncodeTiled"), numThreads);
  EXPECT_EQ(fakeCudaCount("cuLaunchKernelEx"), numThreads * numCalls);
}

TEST_F(ThreadsTest, MessagesAreTheThreads) {
  x.dtype = Fp8DTypeF16;
  EXPECT_EQ(runLayer(), Fp8StatusInvalidArgument);
  std::thread([&] {
    EXPECT_STREQ(fp8_last_error(), "");
    EXPECT_EQ(run(program, {}, {}), Fp8StatusInvalidArgument);
  }).join();
  EXPECT_EQ(error(), "@layer: expected argument 0 to be bf16, got f16");
}

} // namespace
