//===- Assertions.h - What kernels report -----------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Kernels whose assertions fail write a number into host memory, which the host
// reads without waiting for them.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_RUNTIME_ASSERTIONS_H
#define LIB_RUNTIME_ASSERTIONS_H

#include "Driver.h"
#include "fp8/Runtime/ProgramABI.h"
#include <atomic>

namespace fp8rt {

/// Where the kernels of one function report, in one context. Never destroyed:
/// a graph may write to it at any time.
struct AssertionFlag {
  const Fp8Program *program;
  /// Of the compiled library that the function is in.
  const void *library;
  /// The number of a failed assertion, from 1 on, in memory of the host that
  /// the device can write; 0 for none.
  int32_t *number;
  /// The same memory for the device.
  DevicePointer address;
  AssertionFlag *next;
};

/// Allocates a flag in the current context and makes it known to the functions
/// below; null and a status if that fails.
AssertionFlag *createAssertionFlag(const Driver &driver,
                                   const Fp8Program &program, int32_t &status);

/// The status of a failed assertion of this library that nobody was told of, or
/// Fp8StatusOk.
int32_t reportAssertions();

} // namespace fp8rt

extern "C" {
/// All flags, of all compiled libraries that a program links. Exported like
/// fp8_error_buffer.
FP8_EXPORT std::atomic<fp8rt::AssertionFlag *> *fp8_assertion_flags(void);
}

#endif // LIB_RUNTIME_ASSERTIONS_H
