//===- ResultRow.h - Storing results from registers -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A row of a result. If it is aligned, two neighbors are stored at a time.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_RESULTROW_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_RESULTROW_H

#include "KernelBuilder.h"

namespace mlir::fp8 {

struct ResultRow {
  Type type;
  Value pointer;      // to column 0
  Value columnStride; // i64; null for 1
  Value columns;      // i32, the number of columns
  /// Whether each pair of elements that starts at an even column is aligned.
  bool paired = false;

  /// Stores `first` at `column`, which is even, and `second` next to it, if
  /// these columns exist. f32 values are rounded to the row's type.
  void storePair(KernelBuilder &b, Value column, Value first,
                 Value second) const;
  /// The same for two FP8 codes in an i16. The row has bytes.
  void storeCodes(KernelBuilder &b, Value column, Value codes) const;

private:
  void storeAt(KernelBuilder &b, Value value, Value column,
               unsigned alignment) const;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_RESULTROW_H
