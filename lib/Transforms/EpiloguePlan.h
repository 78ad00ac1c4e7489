//===- EpiloguePlan.h - Plan the contents of an epilogue --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides which operations after a matmul move into its epilogue. Changes
// nothing.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_EPILOGUEPLAN_H
#define LIB_TRANSFORMS_EPILOGUEPLAN_H

#include "EpilogueSteps.h"
#include "fp8/Analysis/MatmulLoops.h"
#include "fp8/Transforms/FuseEpilogue.h"

namespace mlir::fp8 {

struct EpiloguePlan {
  ScaledMatmulOp matmul;
  /// The operations in program order. The result of the last one replaces that
  /// of the matmul. Empty if nothing can be fused.
  SmallVector<EpilogueStep> steps;
  /// Why no more operations are fused.
  std::string reason;
};

/// Whether the shape of `value`, which has the map `map`, is that of the init
/// except for dimensions of size 1. Then its elements have the same order.
bool isReshapeOfInit(Value value, AffineMap map, ScaledMatmulOp matmul);

/// The rows of a matrix, all batches together; negative if not known.
int64_t countRows(Value matrix);

/// Whether a kernel for sm_90a adds partial sums to f32 registers.
bool isPromoted(ScaledMatmulOp matmul);

/// The types and maps of all operands of `matmul`, in the order in which
/// planMatmulLoops takes them.
SmallVector<MappedType> getMappedTypes(ScaledMatmulOp matmul);

EpiloguePlan planEpilogue(ScaledMatmulOp matmul,
                          const FuseEpilogueOptions &options);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_EPILOGUEPLAN_H
