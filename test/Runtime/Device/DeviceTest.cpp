//===- DeviceTest.cpp - The runtime on a GPU ------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tests on a GPU that the real driver behaves as the fake driver does. The
// program needs a GPU, its driver and the C library. The last line reads `N
// passed, N failed`.
//
//   fp8-test-device [NAME...]     only the tests whose names contain a NAME
//
//===----------------------------------------------------------------------===//

#include "Gpu.h"
#include "Kernels.h"
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <initializer_list>
#include <pthread.h>

using namespace devicetest;

#define EXPECT(CONDITION)                                                      \
  do {                                                                         \
    if (!(CONDITION)) {                                                        \
      std::printf("  line %d: expected %s\n  message: %s\n", __LINE__,         \
                  #CONDITION, fp8_last_error());                               \
      return false;                                                            \
    }                                                                          \
  } while (false)

static const Fp8Kernel increment{ptx80, sizeof(ptx80), "increment"};
static const Fp8Kernel meet{ptx80, sizeof(ptx80), "meet"};
static const Fp8Kernel shared{ptx80, sizeof(ptx80), "shared"};
static const Fp8Kernel cluster{ptx90, sizeof(ptx90), "cluster"};
static const Fp8Kernel chain{ptx90, sizeof(ptx90), "chain"};
static const Fp8Kernel load{ptx90, sizeof(ptx90), "load"};

static void launch(Fp8Call *call, const Fp8Kernel &kernel, int64_t grid,
                   int64_t block, void *pointer, int64_t clusterX = 1,
                   int64_t flags = 0) {
  void *params[] = {&pointer};
  fp8rtLaunch(call, &kernel, grid, 1, 1, block, 1, 1, clusterX, 0, flags,
              params);
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

static bool testLaunch() {
  Buffer result(1024);
  EXPECT(run(result, [](Fp8Call *call, void *data) {
           launch(call, increment, 8, 128, data);
           launch(call, increment, 0, 128, data);
           launch(call, increment, 8, 128, data);
         }) == Fp8StatusOk);
  EXPECT(result.all(2));
  return true;
}

static bool testSharedMemory() {
  Buffer result(16);
  EXPECT(run(result, [](Fp8Call *call, void *data) {
           int32_t bytes = 96 << 10;
           void *params[] = {&data, &bytes};
           fp8rtLaunch(call, &shared, 16, 1, 1, 1, 1, 1, 1, bytes, 0, params);
         }) == Fp8StatusOk);
  for (int i = 0; i < 16; ++i)
    EXPECT(result.get(i) == i + 7);
  EXPECT(run(result, [](Fp8Call *call, void *data) {
           int32_t bytes = 1 << 20;
           void *params[] = {&data, &bytes};
           fp8rtLaunch(call, &shared, 16, 1, 1, 1, 1, 1, 1, bytes, 0, params);
         }) == Fp8StatusDriverError);
  EXPECT(std::strstr(fp8_last_error(), "1048576 bytes of shared memory"));
  return true;
}

static bool testClusters() {
  for (int64_t size : {2, 8, 16}) {
    static int64_t clusterX;
    clusterX = size;
    Buffer result(32);
    EXPECT(run(result, [](Fp8Call *call, void *data) {
             launch(call, cluster, 32, 32, data, clusterX);
           }) == Fp8StatusOk);
    for (int i = 0; i < 32; ++i)
      EXPECT(result.get(i) == 100 * size + i % size);
  }
  return true;
}

static bool testProgrammaticLaunch() {
  Buffer result(1);
  EXPECT(run(result, [](Fp8Call *call, void *data) {
           for (int i = 0; i < 1000; ++i)
             launch(call, chain, 1, 1, data, 1, Fp8LaunchProgrammatic);
         }) == Fp8StatusOk);
  EXPECT(result.get(0) == 1000);
  return true;
}

/// Launches one block for each multiprocessor. The blocks wait for each other.
static void launchMeeting(Fp8Call *call, void *data) {
  launch(call, meet, fp8rtMultiprocessorCount(call), 1, data, 1,
         Fp8LaunchCooperative);
}

static bool testCooperativeLaunch() {
  Buffer result(1);
  EXPECT(run(result, launchMeeting) == Fp8StatusOk);
  int blocks = result.get(0);
  EXPECT(blocks > 0);
  {
    Buffer captured(1);
    Capture capture;
    EXPECT(run(captured, launchMeeting, nullptr, capture.stream()) ==
           Fp8StatusOk);
    EXPECT(capture.replay(1));
    EXPECT(captured.get(0) == blocks);
  }
  // No device can run this many blocks at the same time.
  EXPECT(run(result, [](Fp8Call *call, void *data) {
           launch(call, meet, 1 << 20, 1, data, 1, Fp8LaunchCooperative);
         }) == Fp8StatusDriverError);
  EXPECT(std::strstr(fp8_last_error(), "COOPERATIVE_LAUNCH_TOO_LARGE"));
  EXPECT(result.get(0) == blocks);
  return true;
}

static bool testTensorMap() {
  // The tensor has 30 rows of 100 bytes, with a stride of 208 bytes. The tile
  // extends beyond the end of both dimensions.
  static Buffer source(40 * 52);
  for (int i = 0; i < 40 * 52; ++i)
    source.set(i, 1000 + i);
  Buffer result(256);
  EXPECT(run(result, [](Fp8Call *call, void *data) {
           const int64_t sizes[] = {100, 30}, strides[] = {208},
                         box[] = {64, 16};
           const void *map = fp8rtTensorMap(call, source.data, Fp8DTypeI8, 2,
                                            sizes, strides, box, 0);
           void *params[] = {const_cast<void *>(map), &data};
           fp8rtLaunch(call, &load, 1, 1, 1, 256, 1, 1, 1, 0, 0, params);
         }) == Fp8StatusOk);
  for (int row = 0; row < 16; ++row)
    for (int word = 0; word < 16; ++word) {
      bool isInside = 16 + row < 30 && 64 + 4 * word < 100;
      int expected = isInside ? 1000 + (16 + row) * 52 + 16 + word : 0;
      EXPECT(result.get(row * 16 + word) == expected);
    }
  return true;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static const int constant[4] = {5, 6, 7, 8};

/// Computes result = constant + 1 in workspace.
static void useMemory(Fp8Call *call, void *data) {
  void *workspace = fp8rtAlloc(call, 16);
  fp8rtFill(call, workspace, 0xff, 16);
  fp8rtCopy(call, workspace, fp8rtConstant(call, constant, 16), 16);
  launch(call, increment, 1, 4, workspace);
  fp8rtCopy(call, data, workspace, 16);
  fp8rtFree(call, workspace);
}

static bool testMemory() {
  Buffer result(4);
  for (int i = 0; i < 3; ++i)
    EXPECT(run(result, useMemory) == Fp8StatusOk);
  for (int i = 0; i < 4; ++i)
    EXPECT(result.get(i) == 6 + i);
  return true;
}

static bool testOutOfMemory() {
  Buffer result(4);
  EXPECT(run(result, [](Fp8Call *call, void *data) {
           fp8rtAlloc(call, 64);
           fp8rtAlloc(call, int64_t(1) << 46);
           launch(call, increment, 1, 4, data);
         }) == Fp8StatusOutOfMemory);
  EXPECT(result.all(0));
  EXPECT(run(result, useMemory) == Fp8StatusOk);
  return true;
}

static bool testKindsOfMemory() {
  Buffer result(4);
  static int host[4];
  auto doNothing = [](Fp8Call *, void *) {};
  EXPECT(runAt(host, 4, doNothing) == Fp8StatusInvalidArgument);
  EXPECT(std::strstr(fp8_last_error(), "in device memory, got host address"));
  EXPECT(runAt(getPinned(), 4, doNothing) == Fp8StatusInvalidArgument);
  EXPECT(std::strstr(fp8_last_error(), "got page-locked host address"));
  EXPECT(runAt(getManaged(), 4, doNothing) == Fp8StatusOk);
  EXPECT(runAt(result.at(1), 4, doNothing) == Fp8StatusInvalidArgument);
  EXPECT(std::strstr(fp8_last_error(), "start at a multiple of 16 bytes"));
  return true;
}

static bool testOtherChip() {
  Buffer result(4);
  auto doNothing = [](Fp8Call *, void *) {};
  EXPECT(run(result, doNothing, "sm_75") == Fp8StatusOk);
  EXPECT(run(result, doNothing, "sm_999a") == Fp8StatusWrongDevice);
  // No device can run this code, and the driver has its own error for it.
  static const char bad[] = ".version 7.0\n.target sm_80\n.address_size 64\nx";
  static const Fp8Kernel kernel{bad, sizeof(bad), "bad"};
  EXPECT(run(result, [](Fp8Call *call, void *data) {
           launch(call, kernel, 1, 1, data);
         }) == Fp8StatusDriverError);
  EXPECT(std::strstr(fp8_last_error(), "CUDA_ERROR_INVALID_PTX"));
  std::printf("  %s\n", fp8_last_error());
  return true;
}

//===----------------------------------------------------------------------===//
// Graphs
//===----------------------------------------------------------------------===//

static bool testCapture() {
  // The test has its own code and constant, so they are loaded and uploaded
  // during the capture.
  static char image[sizeof(ptx80)];
  std::memcpy(image, ptx80, sizeof(ptx80));
  static const Fp8Kernel kernel{image, sizeof(image), "increment"};
  static const int start[4] = {40, 41, 42, 43};
  static Buffer sum(4);
  Buffer result(4);
  Capture capture;
  EXPECT(run(
             result,
             [](Fp8Call *call, void *data) {
               void *workspace = fp8rtAlloc(call, 16);
               fp8rtCopy(call, workspace, fp8rtConstant(call, start, 16), 16);
               launch(call, kernel, 1, 4, workspace, 1, Fp8LaunchProgrammatic);
               launch(call, kernel, 1, 4, sum.data, 1, Fp8LaunchProgrammatic);
               fp8rtCopy(call, data, workspace, 16);
               fp8rtFree(call, workspace);
             },
             nullptr, capture.stream()) == Fp8StatusOk);
  EXPECT(capture.replay(5));
  for (int i = 0; i < 4; ++i)
    EXPECT(result.get(i) == 41 + i);
  EXPECT(sum.all(5));
  return true;
}

static bool testCaptureOfProgrammaticLaunches() {
  Buffer result(1);
  Capture capture;
  EXPECT(run(
             result,
             [](Fp8Call *call, void *data) {
               for (int i = 0; i < 100; ++i)
                 launch(call, chain, 1, 1, data, 1, Fp8LaunchProgrammatic);
             },
             nullptr, capture.stream()) == Fp8StatusOk);
  EXPECT(capture.replay(3));
  EXPECT(result.get(0) == 300);
  return true;
}

//===----------------------------------------------------------------------===//
// Threads and time
//===----------------------------------------------------------------------===//

/// The threads have their own code, which the first of them compiles.
static char ptxOfThreads[sizeof(ptx80)];

/// Sets the flag `hasPassed` if everything succeeds. No context is current.
static void *runThread(void *hasPassed) {
  static const Fp8Kernel kernel{ptxOfThreads, sizeof(ptx80), "increment"};
  Buffer result(128);
  bool isRight = true;
  for (int i = 0; i < 50; ++i)
    isRight &= run(result, [](Fp8Call *call, void *data) {
                 launch(call, kernel, 1, 128, data);
               }) == Fp8StatusOk;
  *static_cast<bool *>(hasPassed) = isRight && result.all(50);
  return nullptr;
}

static bool testThreads() {
  std::memcpy(ptxOfThreads, ptx80, sizeof(ptx80));
  pthread_t threads[8];
  bool havePassed[8] = {};
  for (int i = 0; i < 8; ++i)
    pthread_create(&threads[i], nullptr, runThread, &havePassed[i]);
  for (pthread_t thread : threads)
    pthread_join(thread, nullptr);
  for (bool hasPassed : havePassed)
    EXPECT(hasPassed);
  return true;
}

static double now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

static bool testTime() {
  Buffer result(1);
  static int count;
  for (int launches : {0, 100}) {
    count = launches;
    double seconds = 0;
    for (int i = -10; i < 50; ++i) {
      double start = now();
      EXPECT(run(result, [](Fp8Call *call, void *data) {
               for (int j = 0; j < count; ++j)
                 launch(call, chain, 1, 1, data);
             }) == Fp8StatusOk);
      seconds += i < 0 ? 0 : now() - start;
      // Wait, because a launch waits if the queue is full.
      synchronize();
    }
    std::printf("  %d launches: %.2f us a call\n", launches,
                seconds / 50 * 1e6);
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

struct Test {
  const char *name;
  bool (*run)();
  int capability;
};

static constexpr Test tests[] = {
    {"launch", testLaunch, 80},
    {"shared-memory", testSharedMemory, 80},
    {"clusters", testClusters, 90},
    {"programmatic-launch", testProgrammaticLaunch, 90},
    {"cooperative-launch", testCooperativeLaunch, 80},
    {"tensor-map", testTensorMap, 90},
    {"memory", testMemory, 80},
    {"out-of-memory", testOutOfMemory, 80},
    {"kinds-of-memory", testKindsOfMemory, 80},
    {"other-chip", testOtherChip, 80},
    {"capture", testCapture, 80},
    {"capture-programmatic", testCaptureOfProgrammaticLaunches, 90},
    {"threads", testThreads, 80},
    {"time", testTime, 90},
};

static bool isSelected(const char *name, int argc, char **argv) {
  for (int i = 1; i < argc; ++i)
    if (std::strstr(name, argv[i]))
      return true;
  return argc < 2;
}

int main(int argc, char **argv) {
  int numPassed = 0, numFailed = 0;
  for (int device = 0; device < getDeviceCount(); ++device) {
    int capability = useDevice(device);
    std::printf("device %d, sm_%d\n", device, capability);
    for (const Test &test : tests) {
      if (capability < test.capability || !isSelected(test.name, argc, argv))
        continue;
      bool hasPassed = test.run();
      std::printf("%s: %s\n", hasPassed ? "PASS" : "FAIL", test.name);
      ++(hasPassed ? numPassed : numFailed);
    }
  }
  std::printf("%d passed, %d failed\n", numPassed, numFailed);
  return numFailed || !numPassed;
}
