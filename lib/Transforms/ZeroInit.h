//===- ZeroInit.h - Sums that start from zero -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An epilogue starts at zero; these find inits that do, too.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_ZEROINIT_H
#define LIB_TRANSFORMS_ZEROINIT_H

#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// Whether `value` is filled with +0. A sum that starts at -0 can end there.
bool isZeroFilled(Value value);

/// The tensor that a fill made `init` of, or, where `init` is a constant, a new
/// one like it: a destination that nothing reads.
Value createUnfilled(OpBuilder &builder, Location loc, Value init);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_ZEROINIT_H
