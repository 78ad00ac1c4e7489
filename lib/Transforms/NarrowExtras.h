//===- NarrowExtras.h - Epilogues that widen their operands -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Residuals are often widened to f32 before they are added. The epilogue can
// read them as they are and widen each element.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_NARROWEXTRAS_H
#define LIB_TRANSFORMS_NARROWEXTRAS_H

#include "fp8/IR/Fp8Ops.h"

namespace mlir::fp8 {

/// If an operation only widens elements of bf16 or f16 for an extra operand of
/// `matmul`, the epilogue reads the narrow tensor and widens. The values are
/// the same, because widening is exact.
void readNarrowExtras(RewriterBase &rewriter, ScaledMatmulOp matmul);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_NARROWEXTRAS_H
