//===- RowsLimits.h - Which rows have a kernel ------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The one rule for which fp8.rows fit into registers, and how threads share a
// row. The pass that makes the operation and the choice of kernels both ask it,
// so that rows are formed exactly where a kernel takes them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_ROWSLIMITS_H
#define FP8_SUPPORT_ROWSLIMITS_H

#include <cstdint>
#include <optional>
#include <string>

namespace mlir::fp8 {

/// What the rule depends on.
struct RowsExtent {
  /// Elements of a row; negative if not known.
  int64_t columns = -1;
  /// Bits of an element of all inputs that have one for each element of a row.
  int64_t heldBits = 0;
  /// Columns of a scale: 0 without one, -1 for the row.
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

/// Vectors of eight elements of a row.
int64_t getRowVectors(int64_t columns);

/// Empty if such rows have a kernel, otherwise "expected ..., got ...".
std::string explainUnsupportedRows(const RowsExtent &extent);

/// The best way to share a row; none where explainUnsupportedRows says why.
std::optional<RowsShape> shapeRows(const RowsExtent &extent);

/// Whether `threads` with `vectors` each can share such a row.
bool canShareRows(const RowsExtent &extent, const RowsShape &shape);

/// Whether an elementwise chain and the quantization after it are one kernel of
/// rows, and not two kernels. The chain has neither reductions of rows nor
/// reads other columns. One kernel saves storing and loading the value between,
/// so it is faster if it can have as many loads at a time as two have: if
/// scales belong to groups, parts of a row are independent; if they belong to
/// rows, a row has to fit into few registers.
bool joinsElementwise(const RowsExtent &extent);

/// Whether kernels can exchange elements of columns at such a distance: inside
/// a vector, or between whole vectors.
bool canExchangeColumns(int64_t distance);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_ROWSLIMITS_H
