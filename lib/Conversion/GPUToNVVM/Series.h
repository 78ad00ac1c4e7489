//===- Series.h - Coefficients of series ------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Coefficients of the series by which functions are computed, and numbers that
// several functions need.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_GPUTONVVM_SERIES_H
#define LIB_CONVERSION_GPUTONVVM_SERIES_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/SmallVector.h"
#include <limits>

namespace mlir::fp8 {

inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
inline constexpr double ln2 = 0x1.62e42fefa39efp-1;

/// The coefficients sign^i / (first + i * step)! for i below `count`. They are
/// correctly rounded, because the factorials up to 22! are exact.
inline SmallVector<double> getFactorials(unsigned count, unsigned first,
                                         unsigned step, int sign) {
  SmallVector<double> coefficients;
  for (unsigned i = 0; i < count; ++i) {
    double factorial = 1;
    for (unsigned k = 2; k <= first + i * step; ++k)
      factorial *= k;
    coefficients.push_back((i % 2 ? sign : 1) / factorial);
  }
  return coefficients;
}

/// The coefficients sign^i / (2 i + 1) of the inverse tangents.
inline SmallVector<double> getOdd(unsigned count, int sign) {
  SmallVector<double> coefficients;
  for (unsigned i = 0; i < count; ++i)
    coefficients.push_back((i % 2 ? sign : 1) / (2.0 * i + 1));
  return coefficients;
}

} // namespace mlir::fp8

#endif // LIB_CONVERSION_GPUTONVVM_SERIES_H
