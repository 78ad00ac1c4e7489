//===- ThreadBody.h - The code of one thread --------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The class writes the loops and the body of one operation in one thread. Its
// functions are in two files: KernelLoops.cpp has loops, points and the body,
// and SharedRow.cpp the loop that the lanes of a warp share.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_LINALGTOGPU_THREADBODY_H
#define LIB_CONVERSION_LINALGTOGPU_THREADBODY_H

#include "KernelLoops.h"
#include "mlir/IR/IRMapping.h"

namespace mlir::fp8 {

/// Builds the loops and the body of one operation in one thread.
class ThreadBody {
public:
  ThreadBody(linalg::LinalgOp op, ArrayRef<unsigned> threadDims,
             ValueRange threadIndices, ArrayRef<OpFoldResult> sizes,
             const RowLanes *lanes = nullptr);

  void build(OpBuilder &builder, Location loc);

  /// Builds the code of several points of the iteration space. First all of
  /// them are loaded, then they are computed one after the other. Returns the
  /// new accumulators. The points differ in the index of loop `dim`.
  SmallVector<Value> buildPoints(OpBuilder &builder, Location loc, unsigned dim,
                                 ValueRange positions, ValueRange accumulators);

private:
  //===--- KernelLoops.cpp ------------------------------------------------===//

  void classifyOutputs();
  SmallVector<Value> buildLoops(OpBuilder &builder, Location loc,
                                unsigned depth, ValueRange accumulators);
  SmallVector<Value> buildLoop(OpBuilder &builder, Location loc, unsigned depth,
                               ValueRange accumulators);
  IRMapping loadPoint(OpBuilder &builder, Location loc);
  SmallVector<Value> buildPoint(OpBuilder &builder, Location loc,
                                IRMapping &mapping, ValueRange accumulators);
  SmallVector<Value> cloneBody(OpBuilder &builder, Location loc,
                               const IRMapping &arguments);
  SmallVector<Value> getIndices(OpBuilder &builder, Location loc,
                                OpOperand &operand);
  Value load(OpBuilder &builder, Location loc, OpOperand &operand);
  void store(OpBuilder &builder, Location loc, OpOperand &operand, Value value);

  //===--- SharedRow.cpp --------------------------------------------------===//

  SmallVector<Value> buildLanes(OpBuilder &builder, Location loc,
                                ValueRange neutral);
  SmallVector<Value> buildSharedLoop(OpBuilder &builder, Location loc,
                                     ValueRange accumulators);
  SmallVector<Value> buildGroup(OpBuilder &builder, Location loc, Value first,
                                Value size);
  SmallVector<Value> buildExisting(OpBuilder &builder, Location loc,
                                   Value position, Value size,
                                   ValueRange neutral);
  SmallVector<Value> combineAll(OpBuilder &builder, Location loc, ValueRange a,
                                ValueRange b);
  void storeByFirstLane(OpBuilder &builder, Location loc,
                        ArrayRef<OpOperand *> outputs, ValueRange totals);

  linalg::LinalgOp op;
  ArrayRef<OpFoldResult> sizes;
  const RowLanes *lanes;
  SmallVector<unsigned> loopDims;
  /// The index of each dimension. That of a loop is set when the loop is built.
  SmallVector<Value> indices;
  /// The position of the first group of this lane. Set only if lanes share a
  /// row.
  Value firstPosition;
  /// For each output, whether it stays in a register over all loops.
  SmallVector<bool> isAccumulator;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_THREADBODY_H
