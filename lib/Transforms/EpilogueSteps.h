//===- EpilogueSteps.h - Operations that an epilogue can contain *- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Describes one operation after a matmul by the loops of the matmul, or says
// why that is not possible. Changes nothing.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_EPILOGUESTEPS_H
#define LIB_TRANSFORMS_EPILOGUESTEPS_H

#include "fp8/IR/Fp8Ops.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::fp8 {

/// An operand of a step: the same `constant` for all elements, an extra operand
/// `value` that is read at `map`, or a `value` that the epilogue computes,
/// without a map.
struct EpilogueOperand {
  Value value;
  AffineMap map;
  TypedAttr constant;
};

/// One operation that moves into the epilogue.
struct EpilogueStep {
  Operation *op;
  /// The map from the loops of the matmul to the dimensions of its result. Each
  /// result of the map is a loop, or 0 for a dimension of size 1.
  AffineMap map;
  /// One entry for each operand; empty if the step does not read it.
  SmallVector<EpilogueOperand> operands;
};

/// The values that an epilogue computes so far.
struct EpilogueSpace {
  explicit EpilogueSpace(ScaledMatmulOp matmul);

  MLIRContext *context;
  unsigned numLoops;
  /// The sizes of the loops, kDynamic if unknown.
  SmallVector<int64_t> loopSizes;
  DenseMap<Value, AffineMap> maps;
};

/// The operand of a tensor.expand_shape or tensor.collapse_shape; null for
/// other operations.
Value getReshapeSource(Operation *op);

/// Describes `op`, which uses a value of `space`. On failure, `reason` says why
/// `op` cannot move into the epilogue.
FailureOr<EpilogueStep> makeEpilogueStep(Operation *op,
                                         const EpilogueSpace &space,
                                         std::string &reason);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_EPILOGUESTEPS_H
