//===- GatheredQuantize.h - Pick slices of FP8 data -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Picks from the FP8 data and the scales of a parameter what a program picked
// from the parameter, so that half as many bytes move.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_GATHEREDQUANTIZE_H
#define LIB_TRANSFORMS_GATHEREDQUANTIZE_H

#include "fp8/Analysis/GatherInfo.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// `gather` on `data`, a tensor of the source's shape.
Value gatherData(RewriterBase &rewriter, const GatherInfo &gather, Value data);

/// `gather` on `scale`, of the source with block shape `block`: a scale of the
/// result.
Value gatherScale(RewriterBase &rewriter, const GatherInfo &gather, Value scale,
                  ArrayRef<int64_t> block);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_GATHEREDQUANTIZE_H
