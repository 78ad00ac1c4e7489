//===- ZeroTensor.h - Recognize tensors of zeros ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes tensors of zeros in all forms that front ends and passes use for
// the start of a sum.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_ANALYSIS_ZEROTENSOR_H
#define LIB_ANALYSIS_ZEROTENSOR_H

#include "mlir/IR/Value.h"

namespace mlir::fp8 {

/// Whether every element of `value`, a float tensor, is known to be zero of
/// either sign.
bool isZeroTensor(Value value);

} // namespace mlir::fp8

#endif // LIB_ANALYSIS_ZEROTENSOR_H
