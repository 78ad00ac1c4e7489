//===- RuntimeFixture.h - Programs and tensors for tests --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lets the runtime use the fake driver, and makes programs of lambdas, as a
// compiler makes them of IR.
//
//===----------------------------------------------------------------------===//

#ifndef TEST_UNIT_RUNTIME_RUNTIMEFIXTURE_H
#define TEST_UNIT_RUNTIME_RUNTIMEFIXTURE_H

#include "FakeCuda.h"
#include "fp8/Runtime/ProgramABI.h"
#include "gtest/gtest.h"
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

/// A tensor that owns its memory.
class TestTensor {
public:
  TestTensor(int32_t dtype, std::vector<int64_t> shape, int device = 0,
             int64_t bytes = 4096)
      : shape(std::move(shape)), memory(fakeCudaAlloc(device, bytes)),
        dtype(dtype), data(memory) {}
  ~TestTensor() { fakeCudaRelease(memory); }
  TestTensor(const TestTensor &) = delete;
  TestTensor &operator=(const TestTensor &) = delete;

  fp8_tensor get() const {
    return {data, dtype, int32_t(shape.size()), shape.data(),
            strides.empty() ? nullptr : strides.data()};
  }
  void moveBy(int64_t bytes) { data = static_cast<char *>(memory) + bytes; }

  std::vector<int64_t> shape;
  std::vector<int64_t> strides;
  void *memory;
  int32_t dtype;
  void *data;
};

using Body = std::function<void(Fp8Call *, void **)>;

/// The host code of the program under test. It is a variable of the thread,
/// because a program has only a function pointer.
inline thread_local Body currentBody;

inline int32_t run(const Fp8Program &program,
                   const std::vector<fp8_tensor> &arguments,
                   const std::vector<fp8_tensor> &results,
                   void *stream = nullptr) {
  return fp8rtRun(&program, stream, arguments.data(), int32_t(arguments.size()),
                  results.data(), int32_t(results.size()));
}

class RuntimeFixture : public testing::Test {
protected:
  static void SetUpTestSuite() { setenv("FP8_LIBCUDA", FAKE_CUDA_PATH, 1); }

  void SetUp() override {
    fakeCudaReset();
    fakeCudaSetCurrent(nullptr);
  }

  /// A program (x: bf16 [?, 8], s: f32 []) -> bf16 [rows of x, 8].
  Fp8Program makeProgram(const char *chip = "sm_90a") {
    static const int64_t signature[] = {Fp8DTypeBF16, 2, -1, 8, Fp8DTypeF32, 0,
                                        Fp8DTypeBF16, 2, -2, 8};
    return {FP8_PROGRAM_ABI_VERSION,
            "layer",
            chip,
            [](Fp8Call *call, void **descriptors) {
              if (currentBody)
                currentBody(call, descriptors);
            },
            signature,
            2,
            1,
            nullptr,
            0,
            nullptr,
            0};
  }

  /// Calls the program. The call is correct unless the test has changed a
  /// tensor.
  int32_t runLayer(Body body = {}, void *stream = nullptr) {
    currentBody = std::move(body);
    return run(program, {x.get(), scale.get()}, {result.get()}, stream);
  }

  std::string error() { return fp8_last_error(); }

  Fp8Program program = makeProgram();
  TestTensor x{Fp8DTypeBF16, {4, 8}};
  TestTensor scale{Fp8DTypeF32, {}};
  TestTensor result{Fp8DTypeBF16, {4, 8}};
};

#endif // TEST_UNIT_RUNTIME_RUNTIMEFIXTURE_H
