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

/// Columns in blocks of 2 * distance; a half of each block. It is the lower one
/// if `isUpper` is false.
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

  /// An expression of dimension `column`, which has `columns` values, and of no
  /// other dimension; otherwise none.
  static std::optional<ColumnIndex> parse(AffineExpr expr, unsigned column,
                                          int64_t columns);
  static ColumnIndex getConstant(int64_t value) { return {{}, value}; }

  ColumnIndex add(const ColumnIndex &other, int64_t factor = 1) const;
  /// The quotient and the remainder by `size`; none if a digit lies across.
  std::optional<std::pair<ColumnIndex, ColumnIndex>> divide(int64_t size) const;

  /// The same index where the column is in `half`, without digits that are
  /// constant there.
  ColumnIndex inHalf(const ColumnHalf &half) const;
  /// Where the column is in `half`: the index as one digit of `count` values
  /// plus a constant; none if it is not.
  std::optional<ColumnIndex> join(const ColumnHalf &half, int64_t count) const;

  /// If the index is one digit with factor 1.
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
