//===- RowsLimits.h - Which rows have a kernel ------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides which fp8.rows fit into registers, and how threads share a row. The
// pass that makes the operation and the choice of kernels both use this rule,
// so the operation is made only if there is a kernel for it.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_ROWSLIMITS_H
#define FP8_SUPPORT_ROWSLIMITS_H

#include <cstdint>
#include <optional>
#include <string>

namespace mlir::fp8 {

/// If the scale of a whole tensor is given, each vector of a row is quantized
/// by itself, as with groups of this many columns.
inline constexpr int64_t givenScaleGroup = 8;

/// The facts on which the rule depends.
struct RowsExtent {
  /// Elements of a row; negative if not known.
  int64_t columns = -1;
  /// The sum of the bits of an element over all inputs that have an element for
  /// each element of a row.
  int64_t heldBits = 0;
  /// The number of columns that share a scale: 0 without scales, -1 for the
  /// whole row.
  int64_t group = 0;
  /// Whether the body reduces rows, or has a result for each row.
  bool reducesRows = false;

  /// Whether the threads that compute a part of a row need all of it.
  bool needsWholeRow() const {
    return reducesRows || group < 0 || (group > 0 && group >= columns);
  }
};

/// How threads share a row, or a part of it if nothing needs the whole row:
/// then `threads * vectors` may be less than the vectors of a row.
struct RowsShape {
  int64_t threads = 0;
  /// Vectors of eight elements that a thread has of each input.
  int64_t vectors = 0;
};

/// The number of vectors of eight elements in a row.
int64_t getRowVectors(int64_t columns);

/// Empty if such rows have a kernel, otherwise "expected ..., got ...".
std::string explainUnsupportedRows(const RowsExtent &extent);

/// The best way to share a row. None if explainUnsupportedRows returns a
/// message.
std::optional<RowsShape> shapeRows(const RowsExtent &extent);

/// Whether threads can share such a row in the way that `shape` says.
bool canShareRows(const RowsExtent &extent, const RowsShape &shape);

/// Whether an elementwise chain and the quantization after it become one kernel
/// of rows instead of two kernels. The chain neither reduces rows nor reads
/// other columns. One kernel saves storing the value and loading it again, so
/// it is faster if it can have as many loads in flight as two kernels have. If
/// scales belong to groups, parts of a row are independent. If they belong to
/// rows, a row has to fit into few registers.
bool joinsElementwise(const RowsExtent &extent);

/// Whether kernels can exchange the elements of columns at this distance. They
/// exchange elements inside a vector, or whole vectors.
bool canExchangeColumns(int64_t distance);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_ROWSLIMITS_H
