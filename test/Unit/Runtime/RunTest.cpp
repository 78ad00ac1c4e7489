//===- RunTest.cpp - What is checked before a program runs ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each wrong tensor gives a status and a message. The program does not run, and
// the next call succeeds.
//
//===----------------------------------------------------------------------===//

#include "RuntimeFixture.h"
#include <cstdint>

namespace {

class RunTest : public RuntimeFixture {
protected:
  /// Expects that the call fails before the program starts.
  void expectRefused(const std::string &message,
                     int32_t status = Fp8StatusInvalidArgument) {
    bool hasRun = false;
    EXPECT_EQ(runLayer([&](Fp8Call *, void **) { hasRun = true; }), status);
    EXPECT_EQ(error(), message);
    EXPECT_FALSE(hasRun);
  }
  void expectAccepted() {
    EXPECT_EQ(runLayer(), Fp8StatusOk) << error();
    EXPECT_EQ(error(), "");
  }
};

TEST_F(RunTest, Descriptors) {
  EXPECT_EQ(runLayer([&](Fp8Call *, void **descriptors) {
              auto *words = static_cast<int64_t *>(descriptors[0]);
              EXPECT_EQ(words[0], reinterpret_cast<intptr_t>(x.data));
              EXPECT_EQ(words[1], words[0]);
              std::vector<int64_t> rest(words + 2, words + 7);
              EXPECT_EQ(rest, (std::vector<int64_t>{0, 4, 8, 8, 1}));
              words = static_cast<int64_t *>(descriptors[1]);
              EXPECT_EQ(words[1], reinterpret_cast<intptr_t>(scale.data));
              EXPECT_EQ(words[2], 0);
              words = static_cast<int64_t *>(descriptors[2]);
              EXPECT_EQ(words[1], reinterpret_cast<intptr_t>(result.data));
            }),
            Fp8StatusOk)
      << error();
}

TEST_F(RunTest, ManyTensors) {
  // The descriptors do not fit into the array on the stack.
  std::vector<int64_t> signature;
  std::vector<fp8_tensor> arguments;
  for (int i = 0; i < 300; ++i) {
    signature.insert(signature.end(), {Fp8DTypeBF16, 2, 4, 8});
    arguments.push_back(x.get());
  }
  program.signature = signature.data();
  program.numArguments = 300;
  program.numResults = 0;
  currentBody = [&](Fp8Call *, void **descriptors) {
    for (int i = 0; i < 300; ++i)
      EXPECT_EQ(static_cast<int64_t *>(descriptors[i])[4], 8);
  };
  EXPECT_EQ(run(program, arguments, {}), Fp8StatusOk) << error();
}

TEST_F(RunTest, Counts) {
  EXPECT_EQ(run(program, {x.get()}, {result.get()}), Fp8StatusInvalidArgument);
  EXPECT_EQ(error(), "@layer: expected 2 arguments, got 1");
  EXPECT_EQ(run(program, {x.get(), scale.get()}, {}), Fp8StatusInvalidArgument);
  EXPECT_EQ(error(), "@layer: expected 1 results, got 0");
  fp8_tensor y = result.get();
  EXPECT_EQ(fp8rtRun(&program, nullptr, nullptr, 2, &y, 1),
            Fp8StatusInvalidArgument);
  EXPECT_EQ(error(), "@layer: expected an array of tensors, got null");
  expectAccepted();
}

TEST_F(RunTest, Types) {
  x.dtype = Fp8DTypeF16;
  expectRefused("@layer: expected argument 0 to be bf16, got f16");
  x.dtype = 99;
  expectRefused("@layer: expected argument 0 to be bf16, got an unknown type");
  x.dtype = Fp8DTypeBF16;
  result.dtype = Fp8DTypeF8E8M0FNU;
  expectRefused("@layer: expected result 0 to be bf16, got f8E8M0FNU");
}

TEST_F(RunTest, Shapes) {
  scale.shape = {1};
  expectRefused("@layer: expected argument 1 to have 0 dimensions, got 1");
  scale.shape = {};
  x.shape = {4, 7};
  expectRefused(
      "@layer: expected argument 0 to have size 8 in dimension 1, got 7");
  x.shape = {-4, 8};
  expectRefused("@layer: expected argument 0 to have sizes of at least 0, got "
                "-4 in dimension 0");
  x.shape = {5, 8};
  expectRefused("@layer: expected result 0 to have size 5 in dimension 0, as "
                "argument 0 has in dimension 0, got 4");
  x.shape = {INT64_MAX / 8, 8};
  expectRefused("@layer: expected argument 0 to have fewer than 2^63 bytes, "
                "got more");
  fp8_tensor shapeless = x.get();
  shapeless.shape = nullptr;
  EXPECT_EQ(run(program, {shapeless, scale.get()}, {result.get()}),
            Fp8StatusInvalidArgument);
  EXPECT_EQ(error(), "@layer: expected argument 0 to have a shape, got null");
}

TEST_F(RunTest, Strides) {
  x.strides = {8, 1};
  expectAccepted();
  x.strides = {16, 1};
  expectRefused("@layer: expected argument 0 to be contiguous, with stride 8 "
                "in dimension 0, got stride 16");
  x.strides = {1, 4};
  expectRefused("@layer: expected argument 0 to be contiguous, with stride 1 "
                "in dimension 1, got stride 4");
  // The stride of a dimension of 1 means nothing.
  x.shape = result.shape = {1, 8};
  x.strides = {77, 1};
  expectAccepted();
}

TEST_F(RunTest, Addresses) {
  x.moveBy(8);
  EXPECT_EQ(runLayer(), Fp8StatusInvalidArgument);
  EXPECT_EQ(error().rfind("@layer: expected argument 0 to start at a multiple "
                          "of 16 bytes, got address 0x",
                          0),
            0u)
      << error();
  x.moveBy(16);
  expectAccepted();
  // A tensor without dimensions need only be aligned for its type.
  scale.moveBy(4);
  expectAccepted();
  scale.moveBy(2);
  EXPECT_EQ(runLayer(), Fp8StatusInvalidArgument);
  scale.moveBy(0);
  x.data = nullptr;
  expectRefused("@layer: expected argument 0 to have data, got null");
}

TEST_F(RunTest, Empty) {
  x.shape = result.shape = {0, 8};
  x.data = result.data = nullptr;
  expectAccepted();
  // An empty tensor does not overlap other tensors.
  const int64_t signature[] = {Fp8DTypeBF16, 2, -1, 8, Fp8DTypeF32, 0,
                               Fp8DTypeBF16, 2, -1, 8};
  program.signature = signature;
  x.shape = {4, 8};
  x.data = x.memory;
  result.data = static_cast<char *>(x.memory) + 16;
  expectAccepted();
}

TEST_F(RunTest, Overlap) {
  result.data = x.data;
  expectRefused(
      "@layer: expected result 0 to have memory of its own, got memory of "
      "argument 0");
  result.data = static_cast<char *>(x.data) + 48;
  expectRefused(
      "@layer: expected result 0 to have memory of its own, got memory of "
      "argument 0");
  result.data = static_cast<char *>(x.data) + 64;
  expectAccepted();
}

TEST_F(RunTest, HostMemory) {
  alignas(16) static char host[64];
  x.data = host;
  EXPECT_EQ(runLayer(), Fp8StatusInvalidArgument);
  EXPECT_EQ(error().rfind("@layer: expected argument 0 to be in device memory, "
                          "got host address",
                          0),
            0u)
      << error();
  x.data = fakeCudaAllocHost(64);
  EXPECT_EQ(runLayer(), Fp8StatusInvalidArgument);
  EXPECT_NE(error().find("got page-locked host address"), std::string::npos);
  fakeCudaRelease(x.data);
}

TEST_F(RunTest, TwoDevices) {
  TestTensor elsewhere(Fp8DTypeBF16, {4, 8}, /*device=*/1);
  EXPECT_EQ(run(program, {x.get(), scale.get()}, {elsewhere.get()}),
            Fp8StatusInvalidArgument);
  EXPECT_EQ(error(), "@layer: expected result 0 to be on device 0 like those "
                     "before it, got device 1");
  expectAccepted();
}

TEST_F(RunTest, Chips) {
  auto expectChip = [&](const char *chip, bool runs) {
    program.chip = chip;
    if (runs)
      return expectAccepted();
    expectRefused(std::string("@layer is compiled for ") + chip +
                      ", got a device of sm_90",
                  Fp8StatusWrongDevice);
  };
  expectChip("sm_90a", true);
  expectChip("sm_90", true);
  expectChip("sm_89", true);
  expectChip("sm_89a", false);
  expectChip("sm_100", false);
  expectChip("sm_100a", false);
  expectChip("sm_90f", true);
  expectChip("sm_100f", false);
}

TEST_F(RunTest, Program) {
  program.abiVersion = 1;
  expectRefused("expected a program of ABI version 2, got 1",
                Fp8StatusInvalidProgram);
  program = makeProgram();
  const int64_t signature[] = {Fp8DTypeBF16,      2, -1,           8,
                               Fp8DTypeF32,       0, Fp8DTypeBF16, 2,
                               -(2 + 64 * 7 + 3), 8};
  program.signature = signature;
  expectRefused("@layer: expected a signature that refers to its arguments, "
                "got dimension 3 of argument 7",
                Fp8StatusInvalidProgram);
}

TEST_F(RunTest, ContextOfTheTensors) {
  TestTensor x1(Fp8DTypeBF16, {4, 8}, 1), scale1(Fp8DTypeF32, {}, 1);
  TestTensor result1(Fp8DTypeBF16, {4, 8}, 1);
  currentBody = nullptr;
  auto runThere = [&] {
    return run(program, {x1.get(), scale1.get()}, {result1.get()});
  };
  // If no context is current, the call uses the primary context of device 1.
  EXPECT_EQ(runThere(), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuCtxPushCurrent_v2 device 1"), 1);
  // If a context of another device is current, it is current again afterwards.
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  EXPECT_EQ(runThere(), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuCtxPushCurrent_v2 device 1"), 2);
  EXPECT_EQ(runLayer(), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuCtxPushCurrent_v2"), 2);
  // If a context of this device is current, the call uses it, also if it is not
  // the primary one.
  fakeCudaSetCurrent(fakeCudaCreateContext(1));
  EXPECT_EQ(runThere(), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuCtxPushCurrent_v2"), 2);
}

TEST_F(RunTest, NoTensors) {
  program.numArguments = program.numResults = 0;
  currentBody = nullptr;
  EXPECT_EQ(run(program, {}, {}), Fp8StatusOk) << error();
  EXPECT_EQ(fakeCudaCount("cuCtxPushCurrent_v2 device 0"), 1);
}

TEST_F(RunTest, FailuresOfTheDriver) {
  fakeCudaFail("cuCtxPushCurrent_v2", 700, 0);
  expectRefused("cuCtxPushCurrent failed: CUDA_ERROR_ILLEGAL_ADDRESS (700), no "
                "description",
                Fp8StatusDriverError);
  fakeCudaReset();
  // Creating the state of a new context fails once.
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  fakeCudaFail("cuDeviceGetAttribute", 999, 0);
  expectRefused("cuDeviceGetAttribute failed for attribute 75 of device 0: an "
                "unknown error (999), no description",
                Fp8StatusDriverError);
  fakeCudaReset();
  expectAccepted();
}

} // namespace
