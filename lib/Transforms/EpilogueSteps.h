//===- EpilogueSteps.h - Operations that an epilogue can hold ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Describes one operation behind a matmul by the loops of the matmul, or says
// why that is not possible. Changes nothing.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_EPILOGUESTEPS_H
#define LIB_TRANSFORMS_EPILOGUESTEPS_H

#include "fp8/IR/Fp8Ops.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::fp8 {

/// What a step reads: `constant` for every element alike, an extra operand
/// `value` at `map`, or, without a map, a `value` that the epilogue computes.
struct EpilogueOperand {
  Value value;
  AffineMap map;
  TypedAttr constant;
};

/// One operation whose computation the epilogue takes over.
struct EpilogueStep {
  Operation *op;
  /// Its result over the loops of the matmul; each result of the map is a
  /// dimension, or 0 for a dimension of size 1.
  AffineMap map;
  /// One an operand; empty for what the step does not read.
  SmallVector<EpilogueOperand> operands;
};

/// The values that an epilogue computes so far.
struct EpilogueSpace {
  explicit EpilogueSpace(ScaledMatmulOp matmul);

  MLIRContext *context;
  unsigned numLoops;
  /// The sizes of the loops, kDynamic where not known.
  SmallVector<int64_t> loopSizes;
  DenseMap<Value, AffineMap> maps;
};

/// The operand of a tensor.expand_shape or tensor.collapse_shape, else null.
Value getReshapeSource(Operation *op);

/// Describes `op`, which uses a value of `space`; on failure `reason` says
/// what stands in the way.
FailureOr<EpilogueStep> makeEpilogueStep(Operation *op,
                                         const EpilogueSpace &space,
                                         std::string &reason);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_EPILOGUESTEPS_H
