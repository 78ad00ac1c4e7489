//===- BF16Functions.h - Functions of bf16, correctly rounded ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// tanh, erf and exp of a bf16 scalar as f32 arithmetic of a few operations, so
// that every processor gives the same bits [function_c4].
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PREPARATION_BF16FUNCTIONS_H
#define LIB_PREPARATION_BF16FUNCTIONS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

void populateBF16FunctionPatterns(RewritePatternSet &patterns);

} // namespace mlir::fp8

#endif // LIB_PREPARATION_BF16FUNCTIONS_H
