//===- WgmmaProblem.h - A matmul for wgmma -------------------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The facts about an operation that the choice of a kernel and its launch need.
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

/// The facts about `op`, which is on memrefs. If there is no kernel for it,
/// `why` gets the reason.
FailureOr<WgmmaProblem> getWgmmaProblem(ScaledMatmulOp op, Refusal &why);

/// Creates one launch of `kernel`, the kernel of all `ops`.
LogicalResult launchWgmma(ArrayRef<ScaledMatmulOp> ops, WgmmaAttr kernel,
                          PatternRewriter &rewriter,
                          const KernelTarget &target);

/// What `op`, which has this kernel, shares with others in one launch.
std::optional<LaunchShare> getWgmmaShare(ScaledMatmulOp op, WgmmaAttr kernel);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_WGMMA_WGMMAPROBLEM_H
