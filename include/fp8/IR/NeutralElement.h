//===- NeutralElement.h - Start values of reductions ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The start value of a reduction that changes no result.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_NEUTRALELEMENT_H
#define FP8_IR_NEUTRALELEMENT_H

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::fp8 {

/// The number `n` for which combining `n` and `x` gives `x`: -0 for a sum
/// (addf), an infinity for minimumf and maximumf, NaN for minnumf and maxnumf.
TypedAttr getNeutralElement(arith::AtomicRMWKind kind, FloatType type);

} // namespace mlir::fp8

#endif // FP8_IR_NEUTRALELEMENT_H
