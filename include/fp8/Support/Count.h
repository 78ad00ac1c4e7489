//===- Count.h - Numbers in messages ----------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Numbers with the words that follow them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_COUNT_H
#define FP8_SUPPORT_COUNT_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <string>

namespace mlir::fp8 {

/// `number` and the words that follow it: `one` if it is 1, else `many`. For
/// example "1 weight has" or "2 weights have".
inline std::string formatCount(uint64_t number, llvm::StringRef one,
                               llvm::StringRef many) {
  return std::to_string(number) + " " + (number == 1 ? one : many).str();
}

} // namespace mlir::fp8

#endif // FP8_SUPPORT_COUNT_H
