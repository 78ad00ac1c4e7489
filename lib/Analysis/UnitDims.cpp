//===- UnitDims.cpp - Dimensions of size 1 --------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks for the dimension of a group that is not of size 1.
//
//===----------------------------------------------------------------------===//

#include "fp8/Analysis/UnitDims.h"

using namespace mlir;
using namespace mlir::fp8;

FailureOr<std::optional<int64_t>> fp8::getOnlyLongDim(ArrayRef<int64_t> group,
                                                      ArrayRef<int64_t> shape) {
  std::optional<int64_t> found;
  for (int64_t dim : group) {
    if (shape[dim] == 1)
      continue;
    if (found)
      return failure();
    found = dim;
  }
  return found;
}
