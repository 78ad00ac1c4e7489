//===- GatheredQuantize.h - Select slices of FP8 data -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If a program selects slices of a parameter, selects the same slices of its
// FP8 data and scales, so that half as many bytes move.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_GATHEREDQUANTIZE_H
#define LIB_TRANSFORMS_GATHEREDQUANTIZE_H

#include "fp8/Analysis/GatherInfo.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Applies `gather` to `data`, a tensor with the shape of the source.
Value gatherData(RewriterBase &rewriter, const GatherInfo &gather, Value data);

/// Applies `gather` to `scale`, the scale of the source with block shape
/// `block`. Returns the scale of the result.
Value gatherScale(RewriterBase &rewriter, const GatherInfo &gather, Value scale,
                  ArrayRef<int64_t> block);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_GATHEREDQUANTIZE_H
