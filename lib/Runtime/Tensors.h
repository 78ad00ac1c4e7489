//===- Tensors.h - Check the tensors of a call ------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Compares tensors with the signature of a program before anything is launched,
// and builds the memref descriptors that the program takes.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_RUNTIME_TENSORS_H
#define LIB_RUNTIME_TENSORS_H

#include "Driver.h"
#include "fp8/Runtime/ProgramABI.h"

namespace fp8rt {

/// The size of an element; 0 if `dtype` is not an Fp8DType.
int64_t getDTypeBytes(int64_t dtype);
/// The name of a type, such as "bf16", or "an unknown type".
const char *getDTypeName(int64_t dtype);

/// The entry of a signature for one tensor. `next` is the following entry.
struct SignatureEntry {
  explicit SignatureEntry(const int64_t *words) : words(words) {}

  int64_t dtype() const { return words[0]; }
  /// Whether the argument is a number in host memory and not a tensor.
  bool isScalar() const { return words[1] == FP8_SCALAR_RANK; }
  int64_t rank() const { return isScalar() ? 0 : words[1]; }
  int64_t size(int64_t d) const { return words[2 + d]; }
  SignatureEntry next() const { return SignatureEntry(words + 2 + rank()); }

private:
  const int64_t *words;
};

/// The tensors of one call.
struct Tensors {
  const Fp8Program &program;
  const fp8_tensor *arguments;
  const fp8_tensor *results;
  /// Whether the program runs on the CPU, so that all memory is the host's.
  bool areOnHost = false;

  int64_t size() const { return program.numArguments + program.numResults; }
  const fp8_tensor &operator[](int64_t i) const {
    return i < program.numArguments ? arguments[i]
                                    : results[i - program.numArguments];
  }
  /// Whether tensor `i` is an "argument" or a "result", and its number among
  /// those.
  const char *kind(int64_t i) const {
    return i < program.numArguments ? "argument" : "result";
  }
  int64_t number(int64_t i) const {
    return i < program.numArguments ? i : i - program.numArguments;
  }
};

/// Checks the version of the program and the numbers of its arguments and
/// results.
int32_t checkCounts(const Tensors &tensors, int32_t numArguments,
                    int32_t numResults);

/// Checks the same, and types, shapes, strides, alignment and overlap of all
/// tensors. This needs no driver.
int32_t checkTensors(const Tensors &tensors, int32_t numArguments,
                     int32_t numResults);

/// Checks types and shapes of the arguments alone, and writes the shapes of the
/// results.
int32_t writeResultShapes(const Tensors &tensors, int64_t *const *shapes);

/// Checks that all tensors are in the memory of one device, and sets `device`
/// to this device, or to -1 if there is no tensor with elements.
int32_t checkMemory(const Driver &driver, const Tensors &tensors,
                    Device &device);

/// Checks that a device can run code for the program's chip.
int32_t checkChip(const Fp8Program &program, int major, int minor);

/// Memref descriptors of MLIR: two pointers, an offset of 0, sizes, strides.
/// For a number, the pointer is that of the caller.
class Descriptors {
public:
  Descriptors() = default;
  ~Descriptors();
  Descriptors(const Descriptors &) = delete;
  Descriptors &operator=(const Descriptors &) = delete;

  /// Builds the descriptors of the first `count` tensors.
  int32_t build(const Tensors &tensors, int64_t count);
  void **get() const { return pointers; }

private:
  static constexpr int64_t inlineWords = 512;
  uint64_t inlineStorage[inlineWords];
  uint64_t *storage = inlineStorage;
  void **pointers = nullptr;
};

/// The sizes that a program computes from its arguments.
class ComputedSizes {
public:
  ComputedSizes() = default;
  ~ComputedSizes();
  ComputedSizes(const ComputedSizes &) = delete;
  ComputedSizes &operator=(const ComputedSizes &) = delete;

  /// Computes the sizes. The arguments must have been checked.
  int32_t compute(const Tensors &tensors);
  int64_t operator[](int64_t i) const { return sizes[i]; }

private:
  static constexpr int64_t inlineSizes = 32;
  int64_t inlineStorage[inlineSizes];
  int64_t *sizes = inlineStorage;
};

} // namespace fp8rt

#endif // LIB_RUNTIME_TENSORS_H
