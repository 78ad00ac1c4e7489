//===- MatmulTotals.h - How much of a program is in FP8 ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The numbers of matmuls that were found and rewritten, the bytes of their
// weights, and the numbers of attentions that were found, fused and quantized.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_MATMULTOTALS_H
#define FP8_TRANSFORMS_MATMULTOTALS_H

#include <cstdint>
#include <string>

namespace mlir::fp8 {

/// The totals of one module, or of several modules together.
struct MatmulTotals {
  int64_t found = 0;
  int64_t rewritten = 0;
  /// The bytes of all weights whose sizes are known, with their scales.
  int64_t weightBytesBefore = 0;
  int64_t weightBytesAfter = 0;
  /// How many matmuls multiply by a softmax, and how many of these attentions
  /// became one operation.
  int64_t attentions = 0;
  int64_t fusedAttentions = 0;
  /// How many attentions were to become FP8, and how many did.
  int64_t attentionsForFp8 = 0;
  int64_t fp8Attentions = 0;

  MatmulTotals &operator+=(const MatmulTotals &other);
  /// "1 of 2 matmuls in FP8, their weights 32768 bytes before and 16392 after,
  /// 1 of 1 attention fused, 1 of 1 attention in FP8".
  std::string getText() const;
};

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_MATMULTOTALS_H
