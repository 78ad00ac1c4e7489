//===- ZeroInit.h - Sums that start from zero -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes inits that are zero. A matmul with an epilogue adds to zero and
// not to an init.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_ZEROINIT_H
#define LIB_TRANSFORMS_ZEROINIT_H

#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// Whether all elements of `value` are +0. -0 does not count, because a sum of
/// -0 that starts at -0 is -0, and one that starts at +0 is +0.
bool isZeroFilled(Value value);

/// Whether all elements of `value` are zeros of the same sign, +0 or -0.
bool isFilledWithAnyZero(Value value);

/// A destination with the type of `init` whose elements are not read: the
/// output of the fill that wrote `init`, or a new empty tensor if `init` is a
/// constant.
Value createUnfilled(OpBuilder &builder, Location loc, Value init);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_ZEROINIT_H
