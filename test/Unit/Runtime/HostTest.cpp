//===- HostTest.cpp - Calls of programs for a CPU -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tests the memory of a call and the ways in which a call ends. There is no
// driver. The address sanitizer reports memory that is not freed.
//
//===----------------------------------------------------------------------===//

#include "fp8/Runtime/ProgramABI.h"
#include <cstring>
#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <vector>

namespace {

Fp8HostCall *hostCall(Fp8Call *call) {
  return reinterpret_cast<Fp8HostCall *>(call);
}

/// A program (x: f32 [?]) -> f32 [?].
class HostTest : public testing::Test {
protected:
  static constexpr int64_t signature[] = {Fp8DTypeF32, 1, -1,
                                          Fp8DTypeF32, 1, FP8_TIED_SIZE(0, 0)};

  int32_t run(void (*function)(Fp8Call *, void **)) {
    Fp8Program program = {FP8_PROGRAM_ABI_VERSION,
                          "layer",
                          "cpu",
                          function,
                          signature,
                          1,
                          1,
                          nullptr,
                          0,
                          nullptr,
                          0};
    fp8_tensor x = {input, Fp8DTypeF32, 1, &size, nullptr};
    fp8_tensor y = {output, Fp8DTypeF32, 1, &size, nullptr};
    // A stream that is no pointer shows that it is not used.
    return fp8rtHostRun(&program, reinterpret_cast<void *>(1), &x, 1, &y, 1);
  }

  int64_t size = 7;
  float storage[32] = {};
  // These are aligned to 4 bytes and not to 16.
  float *input = storage + 1;
  float *output = storage + 17;
};

TEST_F(HostTest, RunsOnTensors) {
  for (int i = 0; i < 7; ++i)
    input[i] = i + 0.5f;
  EXPECT_EQ(run([](Fp8Call *, void **descriptors) {
              auto **x = static_cast<float **>(descriptors[0]);
              auto **y = static_cast<float **>(descriptors[1]);
              int64_t count = static_cast<int64_t *>(descriptors[0])[3];
              for (int64_t i = 0; i < count; ++i)
                y[1][i] = 2 * x[1][i];
            }),
            Fp8StatusOk);
  EXPECT_STREQ(fp8_last_error(), "");
  EXPECT_EQ(output[6], 13.0f);
  EXPECT_EQ(output[7], 0.0f);
}

TEST_F(HostTest, MemoryIsAlignedAndOwn) {
  EXPECT_EQ(run([](Fp8Call *call, void **) {
              std::vector<void *> pointers;
              for (int64_t bytes : {0, 1, 63, 64, 65, 4096}) {
                void *pointer = fp8rtHostAlloc(hostCall(call), bytes);
                EXPECT_EQ(reinterpret_cast<uintptr_t>(pointer) % 64, 0u);
                std::memset(pointer, int(bytes), bytes);
                pointers.push_back(pointer);
              }
              EXPECT_EQ(static_cast<unsigned char *>(pointers[4])[64], 65);
              // Free the first, the last and one between them. The others are
              // freed at the end of the call.
              for (int i : {2, 0, 5})
                fp8rtHostFree(hostCall(call), pointers[i]);
              fp8rtHostFree(hostCall(call), nullptr);
            }),
            Fp8StatusOk);
}

TEST_F(HostTest, AssertionEndsTheCall) {
  auto fails = [](Fp8Call *call, void **descriptors) {
    (void)fp8rtHostAlloc(hostCall(call), 100);
    static_cast<float **>(descriptors[1])[1][0] = 1.0f;
    fp8rtHostFail(hostCall(call), Fp8StatusAssertionFailed, "out of range");
  };
  EXPECT_EQ(run(fails), Fp8StatusAssertionFailed);
  EXPECT_STREQ(fp8_last_error(), "@layer: an assertion failed: out of range");
  EXPECT_EQ(output[0], 1.0f);
  EXPECT_EQ(run([](Fp8Call *, void **) {}), Fp8StatusOk);
  EXPECT_STREQ(fp8_last_error(), "");
}

/// No allocator can provide memory of these sizes.
TEST_F(HostTest, NoMemoryEndsTheCall) {
  auto expectNoMemory = [&](void (*function)(Fp8Call *, void **)) {
    EXPECT_EQ(run(function), Fp8StatusOutOfMemory);
    EXPECT_EQ(std::string(fp8_last_error())
                  .find("@layer: the host is out of memory: expected "),
              0u)
        << fp8_last_error();
  };
  expectNoMemory([](Fp8Call *call, void **) {
    (void)fp8rtHostAlloc(hostCall(call), 100);
    (void)fp8rtHostAlloc(hostCall(call), INT64_MAX);
    ADD_FAILURE() << "the call goes on";
  });
  expectNoMemory([](Fp8Call *call, void **) {
    (void)fp8rtHostAlloc(hostCall(call), -1);
    ADD_FAILURE() << "the call goes on";
  });
}

TEST_F(HostTest, ChecksTensors) {
  auto never = [](Fp8Call *, void **) { ADD_FAILURE() << "it runs"; };
  float *aligned = input;
  input = reinterpret_cast<float *>(reinterpret_cast<char *>(input) + 2);
  EXPECT_EQ(run(never), Fp8StatusInvalidArgument);
  EXPECT_NE(std::string(fp8_last_error())
                .find("expected argument 0 to start at a multiple of 4 bytes"),
            std::string::npos)
      << fp8_last_error();
  input = aligned;
  output = input + 6;
  EXPECT_EQ(run(never), Fp8StatusInvalidArgument);
  EXPECT_STREQ(fp8_last_error(), "@layer: expected result 0 to have memory of "
                                 "its own, got memory of argument 0");
}

TEST_F(HostTest, ThreadsHaveTheirOwnMessages) {
  auto fails = [](Fp8Call *call, void **) {
    fp8rtHostFail(hostCall(call), Fp8StatusInvalidArgument, "first");
  };
  EXPECT_EQ(run(fails), Fp8StatusInvalidArgument);
  std::thread([&] {
    EXPECT_STREQ(fp8_last_error(), "");
    EXPECT_EQ(run([](Fp8Call *call, void **) {
                fp8rtHostFail(hostCall(call), Fp8StatusInvalidArgument,
                              "second");
              }),
              Fp8StatusInvalidArgument);
    EXPECT_STREQ(fp8_last_error(), "@layer: an assertion failed: second");
  }).join();
  EXPECT_STREQ(fp8_last_error(), "@layer: an assertion failed: first");
}

} // namespace
