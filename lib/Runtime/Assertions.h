//===- Assertions.h - Failed assertions of kernels --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If an assertion in a kernel fails, the kernel writes a number to host memory.
// The host reads it without waiting for the kernel.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_RUNTIME_ASSERTIONS_H
#define LIB_RUNTIME_ASSERTIONS_H

#include "Driver.h"
#include "fp8/Runtime/ProgramABI.h"
#include <atomic>

namespace fp8rt {

/// The memory to which the kernels of one function write in one context. It is
/// never destroyed, because a graph may write to it at any time.
struct AssertionFlag {
  const Fp8Program *program;
  /// The compiled library of the function.
  const void *library;
  /// The number of a failed assertion, counted from 1, or 0. It is in host
  /// memory to which the device can write.
  int32_t *number;
  /// The same memory for the device.
  DevicePointer address;
  AssertionFlag *next;
};

/// Allocates a flag in the current context and adds it to the list. If that
/// fails, returns null and sets a status.
AssertionFlag *createAssertionFlag(const Driver &driver,
                                   const Fp8Program &program, int32_t &status);

/// The status of a failed assertion of this library that has not been reported,
/// or Fp8StatusOk.
int32_t reportAssertions();

} // namespace fp8rt

extern "C" {
/// The list of all flags of all compiled libraries that a program links. It is
/// exported like fp8_error_buffer.
FP8_EXPORT std::atomic<fp8rt::AssertionFlag *> *fp8_assertion_flags(void);
}

#endif // LIB_RUNTIME_ASSERTIONS_H
