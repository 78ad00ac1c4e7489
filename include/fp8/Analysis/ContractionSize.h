//===- ContractionSize.h - Sizes of contractions ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sizes and FLOPs of matmuls and convolutions, on tensors or memrefs.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_CONTRACTIONSIZE_H
#define FP8_ANALYSIS_CONTRACTIONSIZE_H

#include "mlir/IR/Operation.h"
#include <optional>
#include <string>

namespace mlir::fp8 {

/// Sizes by role. Each is the product of some loops, or ShapedType::kDynamic if
/// one of these is dynamic. For a convolution, M is the number of pixels and N
/// the number of channels of the result.
struct ContractionSize {
  int64_t batch = 1, m = 1, n = 1, k = 1;
  /// How often the surrounding loops execute it.
  int64_t runs = 1;

  /// Two FLOPs for each product, over all executions. None if a size is
  /// dynamic.
  std::optional<double> getFlops() const;
  /// "batch 24, MxNxK 64x128x256", with ? for dynamic sizes.
  std::string getText() const;
};

/// The size of a linalg operation that is a matmul or a convolution, or of an
/// fp8.scaled_matmul. None for all other operations. A sum of products that
/// reads each element once, such as that of a norm, is not a matmul, unless it
/// is exactly a matrix-vector product.
std::optional<ContractionSize> getContractionSize(Operation *op);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_CONTRACTIONSIZE_H
