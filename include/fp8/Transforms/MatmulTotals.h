//===- MatmulTotals.h - How much of a program is in FP8 ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The numbers of matmuls that were found and rewritten, and the bytes of their
// weights.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_MATMULTOTALS_H
#define FP8_TRANSFORMS_MATMULTOTALS_H

#include <cstdint>
#include <string>

namespace mlir::fp8 {

/// Of one module, or of several together.
struct MatmulTotals {
  int64_t found = 0;
  int64_t rewritten = 0;
  /// Of all weights whose sizes are known, scales included.
  int64_t weightBytesBefore = 0;
  int64_t weightBytesAfter = 0;

  MatmulTotals &operator+=(const MatmulTotals &other);
  /// "1 of 2 matmuls in FP8, their weights 32768 bytes before and 16392 after".
  std::string getText() const;
};

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_MATMULTOTALS_H
