//===- RowsView.h - Operands of rows as kernels see them --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Describes where a thread finds the elements of its row in the operands of an
// fp8.rows on memrefs. This follows from types and maps, and no operation is
// created.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ROWS_ROWSVIEW_H
#define LIB_CONVERSION_FP8TOGPU_ROWS_ROWSVIEW_H

#include "fp8/Analysis/Refusal.h"
#include "fp8/IR/RowsOp.h"
#include "fp8/Support/RowsLimits.h"

namespace mlir::fp8 {

/// How the elements of an operand depend on the column.
enum class RowsRole {
  /// All columns of a row have the same element.
  Uniform,
  /// Each column has an element, and these are adjacent in memory.
  Columns,
  /// A table: an input with one element for each `block` columns. The elements
  /// repeat after `period` columns.
  Table,
  /// Each group of columns has an element, which is a scale.
  Groups
};

struct RowsOperand {
  Value memref;
  RowsRole role = RowsRole::Uniform;
  /// Whether the elements differ from row to row.
  bool isOfRow = false;
  /// The operand's dimension for each of the view's row dimensions, and for the
  /// columns or groups. None if the operand has no such dimension.
  SmallVector<std::optional<unsigned>> rowDims;
  std::optional<unsigned> columnDim;
  /// The period and the block of a table, in columns.
  int64_t period = 0, block = 1;

  Type getType() const {
    return cast<MemRefType>(memref.getType()).getElementType();
  }
  /// Whether the elements of a row stay in registers.
  bool isHeld() const { return role == RowsRole::Columns && isOfRow; }
};

struct RowsView {
  RowsOp op;
  SmallVector<RowsOperand> inputs, inits;
  /// The dimensions of the iteration space that count rows and are not of size
  /// 1, outermost first.
  SmallVector<unsigned> rowDims;
  int64_t columns = 0;
  /// The distance between a column and its partner if they are in different
  /// vectors, or 0.
  int64_t distance = 0;
  /// The quantization in the body, if there is one. It either computes scales
  /// or has a given one.
  RowQuantizeOp quantize;
  RowEncodeOp encode;

  RowsOp getOp() const { return op; }
  RowQuantizeOp getQuantize() const { return quantize; }
  RowEncodeOp getEncode() const { return encode; }
  bool quantizes() const { return quantize || encode; }
  /// The value that is quantized.
  Value getQuantizedValue() const;
  /// Whether a value of the body is the code of an element.
  bool isCode(Value value) const;
  RowsExtent getExtent() const;
};

/// The view of an operation on memrefs. If no kernel can compute it, `why` gets
/// the reason.
FailureOr<RowsView> getRowsView(RowsOp op, Refusal &why);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ROWS_ROWSVIEW_H
