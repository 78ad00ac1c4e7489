//===- TransposedValue.h - The operand of a transpose -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks through a linalg.transpose, or a linalg.generic that only permutes.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_TRANSPOSEDVALUE_H
#define LIB_TRANSFORMS_TRANSPOSEDVALUE_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Value.h"
#include <utility>

namespace mlir::fp8 {

/// If `value` is a transposed copy, the original tensor and the map from the
/// dimensions of `value` to those of that tensor. Otherwise null.
std::pair<Value, AffineMap> getTransposed(Value value);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_TRANSPOSEDVALUE_H
