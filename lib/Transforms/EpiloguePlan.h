//===- EpiloguePlan.h - What goes into an epilogue --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides which operations behind a matmul its epilogue takes over. Changes
// nothing.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_EPILOGUEPLAN_H
#define LIB_TRANSFORMS_EPILOGUEPLAN_H

#include "EpilogueSteps.h"
#include "fp8/Transforms/FuseEpilogue.h"

namespace mlir::fp8 {

struct EpiloguePlan {
  ScaledMatmulOp matmul;
  /// In program order; the result of the last one replaces that of the matmul.
  /// Empty where nothing can be fused.
  SmallVector<EpilogueStep> steps;
  /// Why no more is fused.
  std::string reason;
};

/// Whether `value`, which has the map `map`, is `init` with the same elements
/// in the same order: the same shape but for dimensions of size 1.
bool isReshapeOfInit(Value value, AffineMap map, ScaledMatmulOp matmul);

EpiloguePlan planEpilogue(ScaledMatmulOp matmul,
                          const FuseEpilogueOptions &options);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_EPILOGUEPLAN_H
