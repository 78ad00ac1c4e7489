//===- BodyCost.h - What an element costs -----------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An estimate for deciding between computing, storing and unrolling.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_BODYCOST_H
#define FP8_ANALYSIS_BODYCOST_H

#include <cstdint>

namespace mlir {
class Block;
} // namespace mlir

namespace mlir::fp8 {

/// About how many instructions of a GPU one run of `body`, the block of a
/// linalg operation, takes: one an operation, 8 a division or a square root, 24
/// another function, and four times that in f64.
int64_t estimateCost(Block &body);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_BODYCOST_H
