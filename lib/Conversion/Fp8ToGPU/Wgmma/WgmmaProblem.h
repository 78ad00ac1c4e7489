//===- WgmmaProblem.h - A matmul for wgmma -------------------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the choice of a kernel and its launch know of an operation.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_WGMMA_WGMMAPROBLEM_H
#define LIB_CONVERSION_FP8TOGPU_WGMMA_WGMMAPROBLEM_H

#include "../KernelFamily.h"
#include "../Matmul/MatmulProblem.h"
#include "fp8/Conversion/WgmmaChoice.h"

namespace mlir::fp8 {

struct WgmmaProblem : MatmulProblem {
  WgmmaFacts facts;
};

/// `op` on memrefs; or `why` there is no kernel for it.
FailureOr<WgmmaProblem> getWgmmaProblem(ScaledMatmulOp op, Refusal &why);

/// Launches the kernel of this family that `op` has.
LogicalResult launchWgmma(ScaledMatmulOp op, WgmmaAttr kernel,
                          PatternRewriter &rewriter,
                          const KernelTarget &target);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_WGMMA_WGMMAPROBLEM_H
