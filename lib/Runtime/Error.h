//===- Error.h - Status codes with a message --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The runtime reports a failure by a status, and by a message for this thread
// that fp8_last_error returns. It never aborts and prints nothing.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_RUNTIME_ERROR_H
#define LIB_RUNTIME_ERROR_H

#include "fp8/Runtime/Tensor.h"
#include <cstddef>
#include <cstdint>

extern "C" {
/// The message of this thread. It is exported, so that all compiled libraries
/// which a program links write to the message that fp8_last_error reads.
FP8_EXPORT char *fp8_error_buffer(void);
}

namespace fp8rt {

struct Driver;

constexpr size_t errorBufferSize = 2048;

/// Sets the message of this thread and returns `status`.
int32_t fail(int32_t status, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/// Reports that `malloc` failed.
int32_t failHostMemory();

/// Reports that `function` of the driver returned `result`. `format` describes
/// the purpose of the call. Returns the status for this result.
int32_t failDriver(const Driver &driver, const char *function, int result,
                   const char *format, ...)
    __attribute__((format(printf, 4, 5)));

inline int32_t failDriver(const Driver &driver, const char *function,
                          int result) {
  return failDriver(driver, function, result, "%s", "");
}

} // namespace fp8rt

#endif // LIB_RUNTIME_ERROR_H
