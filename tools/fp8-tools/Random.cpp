//===- Random.cpp - Random numbers of the operating system ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Defines arc4random for the programs of the wheel. LLVM and the C++ library
// call it, but the C library has it only since version 2.36. With this
// definition, the programs run with older ones.
//
//===----------------------------------------------------------------------===//

#include <cstdint>
#include <cstdlib>
#include <sys/random.h>

extern "C" uint32_t arc4random() {
  uint32_t number;
  // Requests of up to 256 bytes are answered completely.
  if (getrandom(&number, sizeof(number), 0) != sizeof(number))
    abort();
  return number;
}
