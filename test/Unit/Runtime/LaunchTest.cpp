//===- LaunchTest.cpp - Kernels and their launches ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Modules are loaded once, and launches have the right attributes. A failure
// ends the call but not the process.
//
//===----------------------------------------------------------------------===//

#include "RuntimeFixture.h"

namespace {

class LaunchTest : public RuntimeFixture {
protected:
  /// Launches a kernel, with sizes that a test may change.
  void launch(Fp8Call *call, const Fp8Kernel &kernel) {
    void *params[] = {&params};
    fp8rtLaunch(call, &kernel, grid, 1, 1, block, 1, 1, cluster, shared, flags,
                params);
  }
  int32_t launchOnce(const Fp8Kernel &kernel, void *stream = nullptr) {
    return runLayer([&](Fp8Call *call, void **) { launch(call, kernel); },
                    stream);
  }

  int64_t grid = 7, block = 128, cluster = 1, shared = 0, flags = 0;
};

TEST_F(LaunchTest, Once) {
  static const char image[] = "image";
  static const Fp8Kernel a{image, sizeof(image), "a"};
  static const Fp8Kernel b{image, sizeof(image), "b"};
  auto *stream = reinterpret_cast<void *>(0x1230);
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(launchOnce(a, stream), Fp8StatusOk) << error();
    EXPECT_EQ(launchOnce(b, stream), Fp8StatusOk) << error();
  }
  EXPECT_EQ(fakeCudaCount("cuModuleLoadDataEx"), 1);
  EXPECT_EQ(fakeCudaCount("cuModuleGetFunction a"), 1);
  EXPECT_EQ(fakeCudaCount("cuModuleGetFunction b"), 1);
  EXPECT_EQ(fakeCudaCount("cuFuncLoad"), 2);
  EXPECT_EQ(fakeCudaCount("cuFuncSetAttribute"), 0);
  EXPECT_EQ(fakeCudaCount("cuLaunchKernelEx a grid 7x1x1 block 128x1x1 shared "
                          "0 stream 0x1230 device 0"),
            3);
  EXPECT_EQ(fakeCudaCount("cuStreamSynchronize"), 0);
  EXPECT_EQ(fakeCudaCount("cuMem"), 0);
}

TEST_F(LaunchTest, OncePerContext) {
  static const char image[] = "image";
  static const Fp8Kernel kernel{image, sizeof(image), "kernel"};
  void *contexts[] = {fakeCudaCreateContext(0), fakeCudaCreateContext(0)};
  for (int i = 0; i < 4; ++i) {
    fakeCudaSetCurrent(contexts[i % 2]);
    EXPECT_EQ(launchOnce(kernel), Fp8StatusOk) << error();
  }
  EXPECT_EQ(fakeCudaCount("cuModuleLoadDataEx"), 2);
  EXPECT_EQ(fakeCudaCount("cuLaunchKernelEx"), 4);
}

TEST_F(LaunchTest, Attributes) {
  static const char image[] = "image";
  static const Fp8Kernel kernel{image, sizeof(image), "kernel"};
  cluster = 2;
  grid = 8;
  shared = 200 << 10;
  flags = Fp8LaunchProgrammatic;
  EXPECT_EQ(launchOnce(kernel), Fp8StatusOk) << error();
  EXPECT_EQ(
      fakeCudaCount("cuLaunchKernelEx kernel grid 8x1x1 block 128x1x1 shared "
                    "204800 cluster 2x1x1 programmatic"),
      1)
      << fakeCudaLog();
  EXPECT_EQ(fakeCudaCount("cuFuncSetAttribute kernel 8 204800"), 1);
  // The attribute is set once, and again only if a launch needs more.
  shared = 100 << 10;
  EXPECT_EQ(launchOnce(kernel), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuFuncSetAttribute"), 1);
  shared = 210 << 10;
  EXPECT_EQ(launchOnce(kernel), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuFuncSetAttribute kernel 8"), 2);
  // A cluster of more than 8 blocks needs an attribute.
  cluster = grid = 16;
  for (int i = 0; i < 2; ++i)
    EXPECT_EQ(launchOnce(kernel), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuFuncSetAttribute kernel 14 1"), 1);
}

TEST_F(LaunchTest, Cooperative) {
  static const Fp8Kernel kernel{"image", 6, "kernel"};
  grid = 132;
  flags = Fp8LaunchCooperative;
  EXPECT_EQ(launchOnce(kernel), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuLaunchKernelEx kernel grid 132x1x1 block 128x1x1 "
                          "shared 0 cooperative stream"),
            1)
      << fakeCudaLog();
  cluster = 2;
  flags |= Fp8LaunchProgrammatic;
  EXPECT_EQ(launchOnce(kernel), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuLaunchKernelEx kernel grid 132x1x1 block 128x1x1 "
                          "shared 0 cluster 2x1x1 cooperative programmatic"),
            1)
      << fakeCudaLog();
  // The blocks would wait for a block that does not run.
  grid = 133;
  EXPECT_EQ(launchOnce(kernel), Fp8StatusDriverError);
  EXPECT_EQ(error(), "cuLaunchKernelEx failed for kernel 'kernel', 133x1x1 "
                     "blocks of 128x1x1 threads: "
                     "CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE (720), no "
                     "description");
}

TEST_F(LaunchTest, EmptyGrid) {
  static const Fp8Kernel kernel{"image", 6, "kernel"};
  grid = 0;
  EXPECT_EQ(launchOnce(kernel), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuModule"), 0);
  EXPECT_EQ(fakeCudaCount("cuLaunchKernelEx"), 0);
}

TEST_F(LaunchTest, TooLarge) {
  static const Fp8Kernel kernel{"image", 6, "kernel"};
  grid = int64_t(1) << 31;
  EXPECT_EQ(launchOnce(kernel), Fp8StatusInvalidArgument);
  EXPECT_EQ(error(), "expected sizes that kernel 'kernel' can be launched for, "
                     "got a grid of 2147483648x1x1 blocks");
  grid = 1;
  shared = 228 << 10;
  EXPECT_EQ(launchOnce(kernel), Fp8StatusDriverError);
  EXPECT_EQ(error(), "cuFuncSetAttribute failed for 233472 bytes of shared "
                     "memory in kernel 'kernel': CUDA_ERROR_INVALID_VALUE (1), "
                     "no description");
  shared = 0;
  cluster = 16;
  fakeCudaFail("cuFuncSetAttribute", 1, 0);
  EXPECT_EQ(launchOnce(kernel), Fp8StatusDriverError);
  EXPECT_EQ(error().rfind("cuFuncSetAttribute failed for clusters of 16 blocks "
                          "in kernel 'kernel'",
                          0),
            0u);
  fakeCudaReset();
  cluster = 1;
  EXPECT_EQ(launchOnce(kernel), Fp8StatusOk) << error();
}

TEST_F(LaunchTest, BadImage) {
  static const char image[] = "syntax error";
  static const Fp8Kernel kernel{image, sizeof(image), "kernel"};
  EXPECT_EQ(launchOnce(kernel), Fp8StatusDriverError);
  EXPECT_EQ(error(), "cuModuleLoadDataEx failed for the image of kernel "
                     "'kernel' (ptxas: line 1): CUDA_ERROR_INVALID_PTX (218), "
                     "no description");
}

TEST_F(LaunchTest, ImageOfAnotherChip) {
  static const char image[] = "image";
  static const Fp8Kernel kernel{image, sizeof(image), "kernel"};
  fakeCudaFail("cuModuleLoadDataEx", 209, 0);
  EXPECT_EQ(launchOnce(kernel), Fp8StatusWrongDevice);
  EXPECT_EQ(error(), "the image of kernel 'kernel' has no code for a device of "
                     "sm_90");
  // The next launch tries again after a failure.
  fakeCudaReset();
  EXPECT_EQ(launchOnce(kernel), Fp8StatusOk) << error();
}

TEST_F(LaunchTest, MissingKernel) {
  static const char image[] = "image";
  static const Fp8Kernel kernel{image, sizeof(image), "missing"};
  fakeCudaFail("cuModuleGetFunction", 500, 0);
  EXPECT_EQ(launchOnce(kernel), Fp8StatusDriverError);
  EXPECT_EQ(error(), "cuModuleGetFunction failed for kernel 'missing': an "
                     "unknown error (500), no description");
}

TEST_F(LaunchTest, FailureEndsTheCall) {
  static const char image[] = "image";
  static const Fp8Kernel a{image, sizeof(image), "a"};
  static const Fp8Kernel b{image, sizeof(image), "b"};
  fakeCudaFail("cuLaunchKernelEx", 700, 1);
  EXPECT_EQ(runLayer([&](Fp8Call *call, void **) {
              for (const Fp8Kernel *kernel : {&a, &b, &a}) {
                launch(call, *kernel);
                EXPECT_GE(fp8rtMultiprocessorCount(call), 1);
              }
              EXPECT_EQ(fp8rtAlloc(call, 16), nullptr);
              fp8rtCopy(call, result.data, x.data, 64);
              fp8rtFill(call, result.data, 0, 64);
              EXPECT_EQ(fp8rtConstant(call, image, 4), nullptr);
              fp8rtFree(call, x.data);
            }),
            Fp8StatusDriverError);
  EXPECT_EQ(error(), "cuLaunchKernelEx failed for kernel 'b', 7x1x1 blocks of "
                     "128x1x1 threads: CUDA_ERROR_ILLEGAL_ADDRESS (700), no "
                     "description");
  EXPECT_EQ(fakeCudaCount("cuLaunchKernelEx"), 2);
  EXPECT_EQ(fakeCudaCount("cuMem"), 0);
  fakeCudaReset();
  EXPECT_EQ(launchOnce(b), Fp8StatusOk) << error();
  EXPECT_EQ(error(), "");
}

TEST_F(LaunchTest, FirstCallUnderCapture) {
  static const char image[] = "image";
  static const Fp8Kernel kernel{image, sizeof(image), "kernel"};
  static const char constant[64] = "constant";
  shared = 64 << 10;
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  fakeCudaCapture(true);
  EXPECT_EQ(runLayer([&](Fp8Call *call, void **) {
              void *workspace = fp8rtAlloc(call, 256);
              EXPECT_NE(fp8rtConstant(call, constant, 64), nullptr);
              launch(call, kernel);
              fp8rtFree(call, workspace);
            }),
            Fp8StatusOk)
      << error();
  // Afterwards, the capture mode of the thread is strict again.
  EXPECT_EQ(fakeCudaCaptureMode(), 0);
  fakeCudaCapture(false);
  // If the driver refuses nevertheless, the message names the document.
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  fakeCudaFail("cuModuleLoadDataEx", 900, 0);
  EXPECT_EQ(launchOnce(kernel), Fp8StatusDriverError);
  EXPECT_NE(error().find("the stream is captured into a graph: see the capture "
                         "rules in docs/Runtime.md"),
            std::string::npos)
      << error();
}

} // namespace
