//===- AngleReduction.h - Sines of any angle --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Angles up to the largest float, reduced to a quarter of a turn.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_GPUTONVVM_ANGLEREDUCTION_H
#define LIB_CONVERSION_GPUTONVVM_ANGLEREDUCTION_H

#include "Real.h"

namespace mlir::fp8 {

/// x = rest + quadrant * pi / 2, up to whole turns.
struct ReducedAngle {
  /// At most pi / 4 by magnitude, and a little.
  Real rest;
  /// As i32, of which the last two bits count.
  Value quadrant;
};

/// Reduces the angle `x`, f32 or f64, with an error of about one unit in the
/// last place of the rest. NaN for infinities.
ReducedAngle reduceAngle(Real x);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_GPUTONVVM_ANGLEREDUCTION_H
