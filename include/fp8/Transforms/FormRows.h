//===- FormRows.h - Chains of row operations as fp8.rows --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns norms and the modulations, activations and quantization after them into
// one operation.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_FORMROWS_H
#define FP8_TRANSFORMS_FORMROWS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Turns `sink` and the operations that compute its input into an fp8.rows.
/// `sink` is an fp8.dynamic_quantize or an elementwise linalg.generic on
/// tensors. Fails without a change if there is no chain to join, or if there is
/// no kernel for it.
LogicalResult formRows(RewriterBase &rewriter, Operation *sink);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_FORMROWS_H
