//===- RowsView.h - Operands of rows as kernels see them --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the types and maps of an fp8.rows on memrefs say about where a thread
// finds the elements of its row. Nothing is created.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ROWS_ROWSVIEW_H
#define LIB_CONVERSION_FP8TOGPU_ROWS_ROWSVIEW_H

#include "fp8/Analysis/Refusal.h"
#include "fp8/IR/RowsOp.h"
#include "fp8/Support/RowsLimits.h"

namespace mlir::fp8 {

/// How an operand follows the columns.
enum class RowsRole {
  /// One element for the row.
  Uniform,
  /// An element for each column, at distance 1.
  Columns,
  /// An element for each group of columns: a scale.
  Groups
};

struct RowsOperand {
  Value memref;
  RowsRole role = RowsRole::Uniform;
  /// Whether each row has elements of its own.
  bool isOfRow = false;
  /// The operand's dimension for each of the view's row dimensions, and for
  /// the columns or groups; none where the operand does not follow it.
  SmallVector<std::optional<unsigned>> rowDims;
  std::optional<unsigned> columnDim;

  Type getType() const {
    return cast<MemRefType>(memref.getType()).getElementType();
  }
  /// Elements of the row that stay in registers.
  bool isHeld() const { return role == RowsRole::Columns && isOfRow; }
};

struct RowsView {
  RowsOp op;
  SmallVector<RowsOperand> inputs, inits;
  /// The dimensions of the iteration space that count rows and are not of size
  /// 1, outermost first.
  SmallVector<unsigned> rowDims;
  int64_t columns = 0;
  /// The quantization in the body, if there is one.
  RowQuantizeOp quantize;

  RowsOp getOp() const { return op; }
  RowQuantizeOp getQuantize() const { return quantize; }
  RowsExtent getExtent() const;
};

/// The view of an operation on memrefs; or `why` there is none.
FailureOr<RowsView> getRowsView(RowsOp op, Refusal &why);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ROWS_ROWSVIEW_H
