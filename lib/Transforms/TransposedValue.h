//===- TransposedValue.h - What a transpose reads ---------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks through linalg.transpose and linalg.generic that only permute.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_TRANSPOSEDVALUE_H
#define LIB_TRANSFORMS_TRANSPOSEDVALUE_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Value.h"
#include <utility>

namespace mlir::fp8 {

/// From the dimensions of `value` to those of the tensor that it is a
/// transposed copy of, with that tensor; null where it is none.
std::pair<Value, AffineMap> getTransposed(Value value);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_TRANSPOSEDVALUE_H
