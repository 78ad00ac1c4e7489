//===- FiniteLiterals.h - Check that FP8 constants are finite ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds FP8 constants that hold NaN or infinities.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_FINITELITERALS_H
#define LIB_ANALYSIS_FINITELITERALS_H

#include "fp8/Analysis/Refusal.h"
#include "mlir/IR/Value.h"
#include <optional>

namespace mlir::fp8 {

/// A refusal if `value` is an FP8 constant with an element that is NaN or
/// infinite. The parser silently makes such elements of literals that the
/// format cannot represent.
std::optional<Refusal> checkFiniteLiterals(Value value);

} // namespace mlir::fp8

#endif // LIB_ANALYSIS_FINITELITERALS_H
