//===- KernelLoops.h - What one thread of a kernel does ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The loops of a linalg operation inside one thread.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_LINALGTOGPU_KERNELLOOPS_H
#define LIB_CONVERSION_LINALGTOGPU_KERNELLOOPS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// The parallel dimensions of `op`, the one that is contiguous in its output
/// last.
SmallVector<unsigned> getThreadDims(linalg::LinalgOp op);

/// Builds what the thread at `threadIndices` of `threadDims` does: loops over
/// the other dimensions, in their order, with sums in registers, and the body
/// of `op` on elements of memory. `sizes` has those of all dimensions.
void buildThreadBody(OpBuilder &builder, Location loc, linalg::LinalgOp op,
                     ArrayRef<unsigned> threadDims, ValueRange threadIndices,
                     ArrayRef<OpFoldResult> sizes);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_KERNELLOOPS_H
