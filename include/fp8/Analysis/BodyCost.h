//===- BodyCost.h - Cost of computing an element ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An estimate by which passes decide whether to compute an element again, to
// store it, or to unroll a loop.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_BODYCOST_H
#define FP8_ANALYSIS_BODYCOST_H

#include <cstdint>

namespace mlir {
class Block;
} // namespace mlir

namespace mlir::fp8 {

/// The estimated number of GPU instructions for one execution of `body`, the
/// block of a linalg operation. A division or a square root counts 8, another
/// function 24, and any other operation 1. In f64 all of these count four times
/// as much.
int64_t estimateCost(Block &body);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_BODYCOST_H
