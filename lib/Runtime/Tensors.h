//===- Tensors.h - Checking the tensors of a call ---------------*- C++ -*-===//
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

/// Size of an element; 0 for what is no Fp8DType.
int64_t getDTypeBytes(int64_t dtype);
/// "bf16"; "type 99" is "an unknown type".
const char *getDTypeName(int64_t dtype);

/// The tensors of one call.
struct Tensors {
  const Fp8Program &program;
  const fp8_tensor *arguments;
  const fp8_tensor *results;

  int64_t size() const { return program.numArguments + program.numResults; }
  const fp8_tensor &operator[](int64_t i) const {
    return i < program.numArguments ? arguments[i]
                                    : results[i - program.numArguments];
  }
  /// "argument" and 2, or "result" and 0.
  const char *kind(int64_t i) const {
    return i < program.numArguments ? "argument" : "result";
  }
  int64_t number(int64_t i) const {
    return i < program.numArguments ? i : i - program.numArguments;
  }
};

/// Checks types, shapes, strides, alignment and overlap: what needs no driver.
int32_t checkSignature(const Tensors &tensors);

/// Checks that all are memory of one device, which becomes `device`; it stays
/// -1 if there is no tensor with elements.
int32_t checkMemory(const Driver &driver, const Tensors &tensors,
                    Device &device);

/// Checks that a device can run code for the program's chip.
int32_t checkChip(const Fp8Program &program, int major, int minor);

/// Descriptors as MLIR's memrefs have them: two pointers, an offset of 0,
/// sizes, strides.
class Descriptors {
public:
  Descriptors() = default;
  ~Descriptors();
  Descriptors(const Descriptors &) = delete;
  Descriptors &operator=(const Descriptors &) = delete;

  int32_t build(const Tensors &tensors);
  void **get() const { return pointers; }

private:
  static constexpr int64_t inlineWords = 512;
  uint64_t inlineStorage[inlineWords];
  uint64_t *storage = inlineStorage;
  void **pointers = nullptr;
};

} // namespace fp8rt

#endif // LIB_RUNTIME_TENSORS_H
