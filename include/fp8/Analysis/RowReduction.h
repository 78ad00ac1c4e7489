//===- RowReduction.h - Reductions along contiguous rows --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes reductions along contiguous memory, such as the maximum and the
// sum of a softmax, means and variances. If each thread computed a row of them,
// neighboring threads would read addresses that are far apart. Every kernel
// computes these reductions in the order of [reduce_c2].
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_ROWREDUCTION_H
#define FP8_ANALYSIS_ROWREDUCTION_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <optional>

namespace mlir::fp8 {

/// The number of lanes of a warp. One thread computes a row with fewer
/// elements.
constexpr int64_t warpSize = 32;

/// [reduce_c2]: the elements of a row are dealt out to `rowLanes` lanes in
/// groups of `rowGroup` neighbors.
constexpr int64_t rowGroup = 8, rowLanes = 256;

struct RowReduction {
  /// The reduction loop along which the inputs are contiguous.
  unsigned dim;
  /// For each output, the operation in the body that adds to it.
  SmallVector<Operation *> combiners;
};

std::optional<RowReduction> matchRowReduction(linalg::LinalgOp op);

/// Whether lanes may share a reduction by `combiner`. This holds for a maximum
/// or minimum of floats, whose result does not depend on the order, and for a
/// sum in f32 or f64, whose order is that of [reduce_c2].
bool isShareable(Operation *combiner);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_ROWREDUCTION_H
