//===- AngleReduction.h - Reduce angles to a quarter of a turn --*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reduces angles up to the largest float to a quarter of a turn.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_GPUTONVVM_ANGLEREDUCTION_H
#define LIB_CONVERSION_GPUTONVVM_ANGLEREDUCTION_H

#include "Real.h"

namespace mlir::fp8 {

/// x = rest + quadrant * pi / 2, up to whole turns.
struct ReducedAngle {
  /// The magnitude of the rest is at most slightly more than pi / 4.
  Real rest;
  /// The quadrant as i32. Only its last two bits matter.
  Value quadrant;
};

/// Reduces the angle `x`, f32 or f64, with an error of about one unit in the
/// last place of the rest. The result for an infinity is NaN.
ReducedAngle reduceAngle(Real x);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_GPUTONVVM_ANGLEREDUCTION_H
