//===- RowReduction.h - Reductions along contiguous rows --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes reductions along contiguous memory, such as the maximum and the
// sum of a softmax, means and variances. If each thread computed a row of them,
// neighboring threads would read addresses that are far apart.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_LINALGTOGPU_ROWREDUCTION_H
#define LIB_CONVERSION_LINALGTOGPU_ROWREDUCTION_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <optional>

namespace mlir::fp8 {

struct RowReduction {
  /// The reduction along which the inputs are contiguous.
  unsigned dim;
  /// For each output, the operation in the body that adds to it.
  SmallVector<Operation *> combiners;
};

std::optional<RowReduction> matchRowReduction(linalg::LinalgOp op);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_ROWREDUCTION_H
