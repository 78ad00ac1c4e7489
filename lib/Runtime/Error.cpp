//===- Error.cpp - Status codes with a message ----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Formats messages, and finds the status for an error of the driver.
//
//===----------------------------------------------------------------------===//

#include "Error.h"
#include "Driver.h"
#include <cstdarg>
#include <cstdio>

using namespace fp8rt;

int32_t fp8rt::fail(int32_t status, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(fp8_error_buffer(), errorBufferSize, format, arguments);
  va_end(arguments);
  return status;
}

int32_t fp8rt::failHostMemory() {
  // untested: nothing makes malloc fail on demand
  return fail(Fp8StatusOutOfMemory, "the host is out of memory");
}

static int32_t statusOf(int result) {
  switch (result) {
  case ResultOutOfMemory:
    return Fp8StatusOutOfMemory;
  case ResultStubLibrary:
    return Fp8StatusNoDriver;
  case ResultNoDevice:
    return Fp8StatusNoDevice;
  default:
    return Fp8StatusDriverError;
  }
}

/// What a user can do about an error, if the driver's text does not say it.
static const char *adviceFor(int result) {
  if (result >= ResultCaptureUnsupported && result <= ResultCaptureLast)
    return "; the stream is captured into a graph: see the capture rules in "
           "docs/Runtime.md";
  return "";
}

int32_t fp8rt::failDriver(const Driver &driver, const char *function,
                          int result, const char *format, ...) {
  const char *name = nullptr, *text = nullptr;
  if (driver.getErrorName(result, &name) || !name)
    name = "an unknown error";
  if (driver.getErrorString(result, &text) || !text)
    text = "no description";
  char purpose[errorBufferSize / 2];
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(purpose, sizeof(purpose), format, arguments);
  va_end(arguments);
  return fail(statusOf(result), "%s failed%s: %s (%d), %s%s", function, purpose,
              name, result, text, adviceFor(result));
}
