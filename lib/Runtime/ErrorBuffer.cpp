//===- ErrorBuffer.cpp - The message of a thread --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The memory of the message of the last failure. It is in a separate file, so
// that no compiler inlines the exported functions. The dynamic linker has to
// choose the same functions for all compiled libraries of a program.
//
//===----------------------------------------------------------------------===//

#include "Error.h"

static thread_local char message[fp8rt::errorBufferSize];

char *fp8_error_buffer(void) { return message; }

const char *fp8_last_error(void) { return message; }
