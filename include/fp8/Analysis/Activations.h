//===- Activations.h - Activations of bf16 values ---------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds activations that front ends write as f32 arithmetic on one bf16 value,
// whose result is rounded to bf16. Such a function has only 65,536 inputs, so a
// kernel can compute it with fewer instructions than the arithmetic has.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_ACTIVATIONS_H
#define FP8_ANALYSIS_ACTIVATIONS_H

#include "mlir/IR/Value.h"
#include <optional>

namespace mlir::fp8 {

/// Whether the operation has no fast-math flags, which would allow other
/// results, and no rounding mode of its own.
bool isPlainFloatOp(Operation &op);

/// The bf16 value x if `op` rounds x * (1 / (1 + exp(-x))) in f32 to bf16, else
/// null.
Value getSiluOperand(Operation &op);

/// 0.5 x (1 + tanh(scale (x + cube x^3))) of a bf16 value x.
struct TanhGelu {
  Value x;
  float scale, cube;
  /// The operation that computes the hyperbolic tangent.
  Operation *tanh;
};

/// The activation if `op` rounds it from f32 to bf16. The factors 0.5, x and
/// 1 + tanh may be multiplied in any order, because a product with 0.5 is
/// exact.
std::optional<TanhGelu> matchTanhGelu(Operation &op);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_ACTIVATIONS_H
