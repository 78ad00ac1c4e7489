//===- KernelLoops.h - The code of one thread -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The loops of a linalg operation inside one thread, or inside a warp that
// shares a row.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_LINALGTOGPU_KERNELLOOPS_H
#define LIB_CONVERSION_LINALGTOGPU_KERNELLOOPS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// The parallel dimensions of `op`. The one that is contiguous in the output is
/// last.
SmallVector<unsigned> getThreadDims(linalg::LinalgOp op);

/// Builds the code of the thread at `threadIndices` of `threadDims`: loops over
/// the other dimensions, in their order, with sums in registers, and the body
/// of `op`. `sizes` are the sizes of all dimensions.
void buildThreadBody(OpBuilder &builder, Location loc, linalg::LinalgOp op,
                     ArrayRef<unsigned> threadDims, ValueRange threadIndices,
                     ArrayRef<OpFoldResult> sizes);

/// Builds the code of a thread that has several points, without loops. The
/// points have the indices `outerIndices` in all thread dimensions except the
/// last, and `positions` in the last. All points are loaded before the first
/// one is stored.
void buildPointBodies(OpBuilder &builder, Location loc, linalg::LinalgOp op,
                      ArrayRef<unsigned> threadDims, ValueRange outerIndices,
                      ValueRange positions, ArrayRef<OpFoldResult> sizes);

/// How many points of `op` a thread should load before it computes them: 16
/// bytes of the narrowest operand that has an element for each point, unless
/// the code would become too long.
int64_t getPointsPerThread(linalg::LinalgOp op);

/// How the lanes of a warp share the reductions of a row [reduce_c2].
struct RowLanes {
  /// The loop whose points the lanes take in turn.
  unsigned dim;
  /// The lane of this thread, as an index.
  Value lane;
  /// For each output, the operation in the body that adds to it.
  ArrayRef<Operation *> combiners;
};

/// Builds the code of a thread of a warp that shares a row. It does the work of
/// the eight lanes of [reduce_c2] whose numbers differ by multiples of 32.
void buildRowBody(OpBuilder &builder, Location loc, linalg::LinalgOp op,
                  const RowLanes &lanes, ArrayRef<unsigned> threadDims,
                  ValueRange threadIndices, ArrayRef<OpFoldResult> sizes);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_KERNELLOOPS_H
