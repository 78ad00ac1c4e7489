//===- UnitDims.h - Dimensions of size 1 ------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reshapes that only add or drop dimensions of size 1.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_UNITDIMS_H
#define FP8_ANALYSIS_UNITDIMS_H

#include "mlir/Support/LLVM.h"
#include <optional>

namespace mlir::fp8 {

/// The only dimension of `group`, a group of dimensions that a reshape merges
/// or makes, whose size in `shape` is not 1. None if all sizes are 1, failure
/// if several are not.
FailureOr<std::optional<int64_t>> getOnlyLongDim(ArrayRef<int64_t> group,
                                                 ArrayRef<int64_t> shape);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_UNITDIMS_H
