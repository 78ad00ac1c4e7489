//===- ContractionSize.h - How much a contraction computes ------*- C++ -*-===//
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

/// Sizes by role: each the product of some loops, ShapedType::kDynamic where
/// one of them is not known. Of a convolution, M counts pixels and N channels
/// of the result.
struct ContractionSize {
  int64_t batch = 1, m = 1, n = 1, k = 1;
  /// How often surrounding loops run it.
  int64_t runs = 1;

  /// Two for each product, in all runs; none where a size is not known.
  std::optional<double> getFlops() const;
  /// "batch 24, MxNxK 64x128x256", with ? for what is not known.
  std::string getText() const;
};

/// None where `op` is no matmul and no convolution, of linalg or
/// fp8.scaled_matmul. Sums of products that read each element once, such as
/// those of a norm, are none, unless they are nothing but a matmul by a vector.
std::optional<ContractionSize> getContractionSize(Operation *op);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_CONTRACTIONSIZE_H
