//===- ColumnIndex.h - Indices that follow the column of a row --*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arithmetic on indices that depend only on the column of a row, with exact
// divisions. Affine expressions do not know how large a dimension is.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_COLUMNINDEX_H
#define LIB_TRANSFORMS_COLUMNINDEX_H

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/MLIRContext.h"
#include <optional>

namespace mlir::fp8 {

/// The columns in one half of each block of 2 * distance columns: the upper
/// half if `isUpper`, otherwise the lower half.
struct ColumnHalf {
  int64_t distance = 0;
  bool isUpper = false;
};

/// A constant plus a sum of digits of the column c. A digit is
/// `factor * ((c mod period) floordiv block)`, where `block` divides `period`
/// and `period` divides the number of columns.
class ColumnIndex {
public:
  struct Digit {
    int64_t factor, period, block;
    int64_t getCount() const { return period / block; }
  };

  /// Parses an expression that depends only on dimension `column`, which has
  /// `columns` values. Returns none for all other expressions.
  static std::optional<ColumnIndex> parse(AffineExpr expr, unsigned column,
                                          int64_t columns);
  static ColumnIndex getConstant(int64_t value) { return {{}, value}; }

  ColumnIndex add(const ColumnIndex &other, int64_t factor = 1) const;
  /// The quotient and the remainder of the division by `size`. None if they are
  /// not sums of digits.
  std::optional<std::pair<ColumnIndex, ColumnIndex>> divide(int64_t size) const;

  /// The same index if the column is in `half`. Digits that are constant there
  /// become part of the constant.
  ColumnIndex inHalf(const ColumnHalf &half) const;
  /// If the column is in `half`, the index as one digit with `count` values
  /// plus a constant. None if the index does not have this form.
  std::optional<ColumnIndex> join(const ColumnHalf &half, int64_t count) const;

  /// The digit, if the index is one digit with factor 1; otherwise none.
  std::optional<Digit> getDigit() const;
  AffineExpr build(unsigned column, int64_t columns,
                   MLIRContext *context) const;

  SmallVector<Digit> digits;
  int64_t constant = 0;

private:
  ColumnIndex() = default;
  ColumnIndex(SmallVector<Digit> digits, int64_t constant)
      : digits(std::move(digits)), constant(constant) {}
};

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_COLUMNINDEX_H
