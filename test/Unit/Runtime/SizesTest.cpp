//===- SizesTest.cpp - Numbers as arguments, sizes of results -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tests sizes that a program computes, sizes that depend on the data, and
// numbers in host memory.
//
//===----------------------------------------------------------------------===//

#include "RuntimeFixture.h"

namespace {

/// A program (x: bf16 [?, 8], n: i64) -> bf16 [2 * ? + n, any, rows of x, at
/// most n + 1].
class SizesTest : public RuntimeFixture {
protected:
  void SetUp() override {
    RuntimeFixture::SetUp();
    static const int64_t signature[] = {Fp8DTypeBF16,
                                        2,
                                        -1,
                                        8,
                                        Fp8DTypeI64,
                                        FP8_SCALAR_RANK,
                                        Fp8DTypeBF16,
                                        4,
                                        FP8_COMPUTED_SIZE(0),
                                        -1,
                                        -2,
                                        FP8_BOUNDED_SIZE(1)};
    program.signature = signature;
    program.numSizes = 2;
    program.resultSizes = [](void **descriptors, int64_t *sizes) {
      int64_t rows = static_cast<int64_t *>(descriptors[0])[3];
      int64_t n = *static_cast<int64_t *>(descriptors[1]);
      sizes[0] = 2 * rows + n;
      sizes[1] = n + 1;
    };
    number = {&n, Fp8DTypeI64, 0, nullptr, nullptr};
    currentBody = nullptr;
  }

  int32_t runSizes() { return run(program, {x.get(), number}, {output.get()}); }
  int32_t askShapes() {
    fp8_tensor arguments[] = {x.get(), number};
    int64_t *shapes[] = {shape};
    return fp8rtResultShapes(&program, arguments, 2, shapes, 1);
  }
  void expectRefused(const std::string &message) {
    EXPECT_EQ(runSizes(), Fp8StatusInvalidArgument);
    EXPECT_EQ(error(), message);
  }

  int64_t n = 3;
  int64_t shape[4];
  fp8_tensor number;
  TestTensor output{Fp8DTypeBF16, {11, 2, 4, 1}};
};

TEST_F(SizesTest, Shapes) {
  x.data = nullptr; // Only its shape matters.
  EXPECT_EQ(askShapes(), Fp8StatusOk) << error();
  EXPECT_EQ(std::vector<int64_t>(shape, shape + 4),
            (std::vector<int64_t>{11, -1, 4, 4}));
  x.shape = {4, 9};
  EXPECT_EQ(askShapes(), Fp8StatusInvalidArgument);
  EXPECT_EQ(error(),
            "@layer: expected argument 0 to have size 8 in dimension 1, got 9");
  x.shape = {4, 8};
  n = -100;
  EXPECT_EQ(askShapes(), Fp8StatusInvalidArgument);
  EXPECT_EQ(error(), "@layer: expected arguments for which no size of a result "
                     "is below 0, got one of -92");
  EXPECT_EQ(fp8rtResultShapes(&program, nullptr, 2, nullptr, 1),
            Fp8StatusInvalidArgument);
  EXPECT_EQ(error(), "@layer: expected an array of tensors, got null");
  fp8_tensor arguments[] = {x.get(), number};
  EXPECT_EQ(fp8rtResultShapes(&program, arguments, 2, nullptr, 1),
            Fp8StatusInvalidArgument);
  EXPECT_EQ(error(), "@layer: expected an array of shapes, got null");
  EXPECT_EQ(fakeCudaCount(""), 0) << fakeCudaLog();
}

TEST_F(SizesTest, Computed) {
  EXPECT_EQ(runSizes(), Fp8StatusOk) << error();
  // A size that depends on the data may have any value.
  output.shape = {11, 5, 4, 0};
  EXPECT_EQ(runSizes(), Fp8StatusOk) << error();
  output.shape = {10, 5, 4, 0};
  expectRefused("@layer: expected result 0 to have size 11 in dimension 0, as "
                "it is computed from the arguments, got 10");
  output.shape = {11, 5, 3, 0};
  expectRefused("@layer: expected result 0 to have size 4 in dimension 2, as "
                "argument 0 has in dimension 0, got 3");
}

TEST_F(SizesTest, Numbers) {
  currentBody = [&](Fp8Call *, void **descriptors) {
    EXPECT_EQ(descriptors[1], &n);
    EXPECT_EQ(static_cast<int64_t *>(descriptors[2])[3], 11);
  };
  EXPECT_EQ(runSizes(), Fp8StatusOk) << error();
  number.rank = 1;
  expectRefused(
      "@layer: expected argument 1 to be a number, with 0 dimensions, "
      "got 1");
  number = {nullptr, Fp8DTypeI64, 0, nullptr, nullptr};
  expectRefused("@layer: expected argument 1 to have data, got null");
  number = {&n, Fp8DTypeI32, 0, nullptr, nullptr};
  expectRefused("@layer: expected argument 1 to be i64, got i32");
  number = {scale.data, Fp8DTypeI64, 0, nullptr, nullptr};
  *static_cast<int64_t *>(scale.data) = 3;
  expectRefused(
      "@layer: expected argument 1 to be a number in host memory, got "
      "device memory");
}

TEST_F(SizesTest, ManySizes) {
  // The sizes do not fit into the array on the stack.
  static int64_t signature[3 + 100];
  signature[0] = Fp8DTypeBF16;
  signature[1] = 100;
  for (int i = 0; i < 100; ++i)
    signature[2 + i] = FP8_COMPUTED_SIZE(i);
  program.signature = signature;
  program.numArguments = 0;
  program.numSizes = 100;
  program.resultSizes = [](void **, int64_t *sizes) {
    for (int64_t i = 0; i < 100; ++i)
      sizes[i] = 3 * i;
  };
  int64_t sizes[100];
  int64_t *shapes[] = {sizes};
  EXPECT_EQ(fp8rtResultShapes(&program, nullptr, 0, shapes, 1), Fp8StatusOk);
  EXPECT_EQ(sizes[99], 297);
}

/// Tests reading an element of a tensor on the host.
class ReadTest : public SizesTest {
protected:
  /// Runs host code that waits for an element, and sets `hasGoneOn` after it.
  int32_t read() {
    hasGoneOn = false;
    *static_cast<uint32_t *>(x.data) = 0xFFFFFFF7u;
    currentBody = [&](Fp8Call *call, void **) {
      number64 = fp8rtRead(call, x.data, 4);
      hasGoneOn = true;
    };
    return runSizes();
  }

  int64_t number64 = 0;
  bool hasGoneOn = false;
};

TEST_F(ReadTest, Reads) {
  EXPECT_EQ(read(), Fp8StatusOk) << error();
  EXPECT_EQ(number64, 0xFFFFFFF7);
  EXPECT_EQ(fakeCudaCount("cuMemcpyDtoHAsync_v2 4"), 1);
  EXPECT_EQ(fakeCudaCount("cuStreamSynchronize"), 1);
}

TEST_F(ReadTest, FailuresEndTheHostCode) {
  for (const char *function :
       {"cuStreamIsCapturing", "cuMemcpyDtoHAsync_v2", "cuStreamSynchronize"}) {
    fakeCudaFail(function, 700, 0);
    EXPECT_EQ(read(), Fp8StatusDriverError);
    EXPECT_FALSE(hasGoneOn);
    EXPECT_NE(error().find(" failed for an element of a tensor"),
              std::string::npos)
        << error();
    fakeCudaFail(function, 0, 0);
    EXPECT_EQ(read(), Fp8StatusOk) << error();
    EXPECT_TRUE(hasGoneOn);
  }
}

TEST_F(ReadTest, Captured) {
  fakeCudaCapture(true);
  EXPECT_EQ(read(), Fp8StatusDriverError);
  fakeCudaCapture(false);
  EXPECT_FALSE(hasGoneOn);
  EXPECT_EQ(error(),
            "expected a stream that is not captured: the sizes or the control "
            "flow of the program depend on an element of a tensor, for which "
            "the host has to wait");
  // The call does nothing that would end the capture.
  EXPECT_EQ(fakeCudaCount("cuStreamSynchronize"), 0);
}

} // namespace
