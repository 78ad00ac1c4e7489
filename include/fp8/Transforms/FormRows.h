//===- FormRows.h - Chains of row operations as fp8.rows --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Makes one operation of norms, modulations, activations and a quantization.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_FORMROWS_H
#define FP8_TRANSFORMS_FORMROWS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Makes an fp8.rows of `sink`, an fp8.dynamic_quantize or an elementwise
/// linalg.generic on tensors, and of what it is computed from. Fails without a
/// change where there is nothing to join, or where no kernel would take it.
LogicalResult formRows(RewriterBase &rewriter, Operation *sink);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_FORMROWS_H
