//===- KernelLoops.h - What one thread of a kernel does ---------*- C++ -*-===//
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

/// The parallel dimensions of `op`, the one that is contiguous in its output
/// last.
SmallVector<unsigned> getThreadDims(linalg::LinalgOp op);

/// Builds what the thread at `threadIndices` of `threadDims` does: loops over
/// the other dimensions, in their order, with sums in registers, and the body
/// of `op` on elements of memory. `sizes` has those of all dimensions.
void buildThreadBody(OpBuilder &builder, Location loc, linalg::LinalgOp op,
                     ArrayRef<unsigned> threadDims, ValueRange threadIndices,
                     ArrayRef<OpFoldResult> sizes);

/// The same for several points without loops: those at `outerIndices` of all
/// thread dimensions but the last, and at `positions` of that. All are loaded
/// before the first is stored.
void buildPointBodies(OpBuilder &builder, Location loc, linalg::LinalgOp op,
                      ArrayRef<unsigned> threadDims, ValueRange outerIndices,
                      ValueRange positions, ArrayRef<OpFoldResult> sizes);

/// How many points of `op` a thread should have under way: 16 bytes of the
/// narrowest operand that has an element a point, but no endless code.
int64_t getPointsPerThread(linalg::LinalgOp op);

/// How the lanes of a warp share the reductions of a row.
struct RowLanes {
  /// The loop in which they take turns.
  unsigned dim;
  /// Of this thread, an index.
  Value lane;
  /// For each output, the operation in the body that adds to it.
  ArrayRef<Operation *> combiners;
  /// Points of a lane that are loaded together.
  int64_t points;
};

/// The same for one lane. Each starts from the combiner's neutral element; the
/// lanes' values are combined in pairs, then with the output's.
void buildRowBody(OpBuilder &builder, Location loc, linalg::LinalgOp op,
                  const RowLanes &lanes, ArrayRef<unsigned> threadDims,
                  ValueRange threadIndices, ArrayRef<OpFoldResult> sizes);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_KERNELLOOPS_H
