//===- LoopCollapse.h - Loops that are one in memory ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A thread that finds its place in few dimensions divides less.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_LINALGTOGPU_LOOPCOLLAPSE_H
#define LIB_CONVERSION_LINALGTOGPU_LOOPCOLLAPSE_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Replaces `op`, on memrefs, by one without loops of size 1, and with one loop
/// for parallel loops that follow each other in all operands and in memory.
/// Returns `op` if there is nothing to collapse, or if its body reads indices.
linalg::LinalgOp collapseLoops(RewriterBase &rewriter, linalg::LinalgOp op);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_LOOPCOLLAPSE_H
