//===- DriverTest.cpp - Machines without a usable driver ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each case needs a process that has not opened a driver yet. Death tests of
// the style "threadsafe" run in such a process.
//
//===----------------------------------------------------------------------===//

#include "RuntimeFixture.h"
#include <cstdio>
#include <dlfcn.h>

namespace {

class DriverDeathTest : public RuntimeFixture {
protected:
  void SetUp() override {
    RuntimeFixture::SetUp();
    testing::FLAGS_gtest_death_test_style = "threadsafe";
  }
  /// Ends the process with 0 if the call returns `status` and another call with
  /// the fake driver succeeds. Prints the message.
  [[noreturn]] void callAndExit(int32_t status) {
    int32_t got = runLayer();
    std::fprintf(stderr, "%s\n", fp8_last_error());
    setenv("FP8_LIBCUDA", FAKE_CUDA_PATH, 1);
    fakeCudaReset();
    int32_t next = runLayer();
    std::_Exit(got == status && next == Fp8StatusOk ? 0 : 1);
  }
  /// Ends the process with 0 if everything except tensor maps works.
  [[noreturn]] void callOldDriverAndExit() {
    void *library = dlopen(OLD_FAKE_CUDA_PATH, RTLD_NOW | RTLD_LOCAL);
    auto *allocate = reinterpret_cast<decltype(&fakeCudaAlloc)>(
        dlsym(library, "fakeCudaAlloc"));
    for (TestTensor *tensor : {&x, &scale, &result})
      tensor->data = allocate(0, 64);
    static const Fp8Kernel kernel{"image", 6, "kernel"};
    int32_t launched = runLayer([](Fp8Call *call, void **descriptors) {
      fp8rtLaunch(call, &kernel, 1, 1, 1, 1, 1, 1, 1, 0, 0, descriptors);
    });
    int32_t mapped = runLayer([&](Fp8Call *call, void **) {
      const int64_t size = 32, box = 32;
      fp8rtTensorMap(call, x.data, Fp8DTypeBF16, 1, &size, nullptr, &box, 0);
    });
    std::fprintf(stderr, "%s\n", fp8_last_error());
    std::_Exit(launched == Fp8StatusOk && mapped == Fp8StatusNoDriver ? 0 : 1);
  }
};

TEST_F(DriverDeathTest, NoLibrary) {
  EXPECT_EXIT(
      {
        setenv("FP8_LIBCUDA", "/nowhere/libcuda.so", 1);
        callAndExit(Fp8StatusNoDriver);
      },
      testing::ExitedWithCode(0),
      "expected FP8_LIBCUDA to name the CUDA driver, got "
      "'/nowhere/libcuda.so': .*cannot open");
}

TEST_F(DriverDeathTest, NoDriver) {
  if (void *library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL)) {
    dlclose(library);
    GTEST_SKIP() << "this machine has a driver";
  }
  EXPECT_EXIT(
      {
        unsetenv("FP8_LIBCUDA");
        callAndExit(Fp8StatusNoDriver);
      },
      testing::ExitedWithCode(0),
      "expected the CUDA driver, got no libcuda.so.1: libcuda.so.1: cannot "
      "open");
}

TEST_F(DriverDeathTest, OldDriver) {
  EXPECT_EXIT(
      {
        setenv("FP8_LIBCUDA", OLD_FAKE_CUDA_PATH, 1);
        callOldDriverAndExit();
      },
      testing::ExitedWithCode(0),
      "expected a CUDA driver of version 12.0 or newer, got one without tensor "
      "maps");
}

TEST_F(DriverDeathTest, OtherLibrary) {
  EXPECT_EXIT(
      {
        setenv("FP8_LIBCUDA", "libm.so.6", 1);
        callAndExit(Fp8StatusNoDriver);
      },
      testing::ExitedWithCode(0),
      "expected a CUDA driver of version 11.8 or newer, got one without "
      "cuInit");
}

TEST_F(DriverDeathTest, NoDevice) {
  EXPECT_EXIT(
      {
        fakeCudaFail("cuInit", 100, 0);
        callAndExit(Fp8StatusNoDevice);
      },
      testing::ExitedWithCode(0),
      "cuInit failed: CUDA_ERROR_NO_DEVICE .100., no CUDA-capable device is "
      "detected");
}

TEST_F(DriverDeathTest, StubLibrary) {
  EXPECT_EXIT(
      {
        fakeCudaFail("cuInit", 34, 0);
        callAndExit(Fp8StatusNoDriver);
      },
      testing::ExitedWithCode(0), "cuInit failed: an unknown error .34.");
}

TEST_F(DriverDeathTest, NoPrimaryContext) {
  EXPECT_EXIT(
      {
        fakeCudaFail("cuDevicePrimaryCtxRetain", 2, 0);
        callAndExit(Fp8StatusOutOfMemory);
      },
      testing::ExitedWithCode(0),
      "cuDevicePrimaryCtxRetain failed for device 0: CUDA_ERROR_OUT_OF_MEMORY");
}

} // namespace
