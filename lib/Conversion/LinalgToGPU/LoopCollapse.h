//===- LoopCollapse.h - Collapse loops that are contiguous ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// With fewer dimensions, a thread needs fewer divisions to compute its indices.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_LINALGTOGPU_LOOPCOLLAPSE_H
#define LIB_CONVERSION_LINALGTOGPU_LOOPCOLLAPSE_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Replaces `op`, which is on memrefs, by an operation without loops of size 1.
/// In the new operation, parallel loops that are adjacent in all operands and
/// contiguous in memory are one loop. Returns `op` if there is nothing to
/// collapse, or if its body reads indices.
linalg::LinalgOp collapseLoops(RewriterBase &rewriter, linalg::LinalgOp op);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_LOOPCOLLAPSE_H
