//===- AssertionsTest.cpp - Assertions that fail on the device ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If a kernel writes to its flag, a later call returns the failure once. Memory
// of the fake driver is host memory, so the test writes to the flag in place of
// a kernel.
//
//===----------------------------------------------------------------------===//

#include "RuntimeFixture.h"
#include <atomic>
#include <thread>

namespace {

const char *const messages[] = {"index too large", "index too small"};

/// Programs must not move, so they are static.
class AssertionsTest : public RuntimeFixture {
protected:
  static Fp8Program makeAsserting(const char *name) {
    static const int64_t signature[] = {Fp8DTypeBF16, 2, -1, 8};
    return {FP8_PROGRAM_ABI_VERSION,
            name,
            "sm_90a",
            [](Fp8Call *call, void **descriptors) {
              currentBody(call, descriptors);
            },
            signature,
            1,
            0,
            nullptr,
            0,
            messages,
            2};
  }

  void TearDown() override {
    fakeCudaReset();
    while (fp8_check())
      ;
  }

  /// Calls a function that asks for its flag, and stores the flag.
  int32_t call(const Fp8Program &function) {
    flag = nullptr;
    currentBody = [&](Fp8Call *call, void **) {
      flag = static_cast<int32_t *>(fp8rtAssertionFlag(call));
    };
    return run(function, {x.get()}, {});
  }

  static inline const Fp8Program embed = makeAsserting("embed");
  static inline const Fp8Program gather = makeAsserting("gather");
  int32_t *flag = nullptr;
};

TEST_F(AssertionsTest, NextCallReports) {
  ASSERT_EQ(call(embed), Fp8StatusOk) << error();
  ASSERT_NE(flag, nullptr);
  EXPECT_EQ(*flag, 0);
  int32_t *first = flag;
  *flag = 2;
  EXPECT_EQ(call(embed), Fp8StatusAssertionFailed);
  EXPECT_EQ(error(),
            "@embed: an assertion failed on the device in an earlier call, "
            "whose results are undefined: index too small");
  EXPECT_EQ(flag, nullptr) << "the function has run";
  EXPECT_EQ(call(embed), Fp8StatusOk);
  EXPECT_EQ(error(), "");
  EXPECT_EQ(flag, first);
  EXPECT_EQ(*flag, 0);
}

TEST_F(AssertionsTest, OneFlagAFunctionAndContext) {
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  ASSERT_EQ(call(embed), Fp8StatusOk);
  int32_t *here = flag;
  ASSERT_EQ(call(gather), Fp8StatusOk);
  EXPECT_NE(flag, here);
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  ASSERT_EQ(call(embed), Fp8StatusOk);
  EXPECT_NE(flag, here);
  EXPECT_EQ(call(embed), Fp8StatusOk);
  EXPECT_EQ(fakeCudaCount("cuMemHostAlloc"), 3);
  // Any function of the library reports the failure, in any context.
  *here = 1;
  EXPECT_EQ(call(gather), Fp8StatusAssertionFailed);
  EXPECT_EQ(error().find("@embed: "), 0u) << error();
}

TEST_F(AssertionsTest, CheckReports) {
  EXPECT_EQ(fp8_check(), Fp8StatusOk);
  ASSERT_EQ(call(embed), Fp8StatusOk);
  int32_t *first = flag;
  ASSERT_EQ(call(gather), Fp8StatusOk);
  *first = 1;
  *flag = 2;
  EXPECT_EQ(fp8_check(), Fp8StatusAssertionFailed);
  EXPECT_NE(error(), "");
  EXPECT_EQ(fp8_check(), Fp8StatusAssertionFailed);
  EXPECT_EQ(fp8_check(), Fp8StatusOk);
  EXPECT_EQ(error(), "");
}

TEST_F(AssertionsTest, ReportedToOneThread) {
  ASSERT_EQ(call(embed), Fp8StatusOk);
  *flag = 1;
  std::atomic<int> reports{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i)
    threads.emplace_back([&] {
      for (int j = 0; j < 100; ++j)
        reports += fp8_check() == Fp8StatusAssertionFailed;
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(reports, 1);
}

TEST_F(AssertionsTest, WrongCallsReportThemselves) {
  ASSERT_EQ(call(embed), Fp8StatusOk);
  *flag = 1;
  EXPECT_EQ(run(embed, {}, {}), Fp8StatusInvalidArgument);
  EXPECT_EQ(call(embed), Fp8StatusAssertionFailed);
}

TEST_F(AssertionsTest, UnknownNumber) {
  ASSERT_EQ(call(embed), Fp8StatusOk);
  *flag = 3;
  EXPECT_EQ(fp8_check(), Fp8StatusAssertionFailed);
  EXPECT_NE(error().find("one that the program does not know"),
            std::string::npos);
}

TEST_F(AssertionsTest, UnderCapture) {
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  fakeCudaCapture(true);
  EXPECT_EQ(call(embed), Fp8StatusOk) << error();
  fakeCudaCapture(false);
  EXPECT_NE(flag, nullptr);
  EXPECT_EQ(fakeCudaCaptureMode(), 0);
}

TEST_F(AssertionsTest, Failures) {
  fakeCudaSetCurrent(fakeCudaCreateContext(0));
  int before = fakeCudaLiveAllocations();
  fakeCudaFail("cuMemHostAlloc", 2, 0);
  EXPECT_EQ(call(embed), Fp8StatusOutOfMemory);
  EXPECT_EQ(error(), "cuMemHostAlloc failed for the assertions of @embed: "
                     "CUDA_ERROR_OUT_OF_MEMORY (2), out of memory");
  fakeCudaReset();
  fakeCudaFail("cuMemHostGetDevicePointer_v2", 1, 0);
  EXPECT_EQ(call(embed), Fp8StatusDriverError);
  EXPECT_EQ(error(),
            "cuMemHostGetDevicePointer failed for the assertions of @embed: "
            "CUDA_ERROR_INVALID_VALUE (1), no description");
  EXPECT_EQ(fakeCudaLiveAllocations(), before);
  fakeCudaReset();
  EXPECT_EQ(call(embed), Fp8StatusOk);
}

} // namespace
