//===- MmaSyncLaunch.h - Launches of matmuls on mma.sync --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Launches the kernel on mma.sync for a matmul.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCLAUNCH_H
#define LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCLAUNCH_H

#include "../KernelFamily.h"
#include "MmaSyncProblem.h"

namespace mlir::fp8 {

/// The specification of the kernel, without the fields that depend on how
/// operands are prepared: the scales, and which operands are transposed.
MmaSyncKernelSpec getMmaSyncSpec(const MmaSyncProblem &problem,
                                 const MmaSyncConfig &config);

/// Launches the kernel on `view`, whose operands are already prepared for it.
void buildMmaSyncLaunch(HostBuilder &host, const MatmulView &view,
                        const Epilogue &epilogue, const MmaSyncKernelSpec &spec,
                        KernelModule &kernels);

/// Launches the kernel if no operand is FP8.
void launchUnquantized(HostBuilder &host, const MmaSyncProblem &problem,
                       const MmaSyncConfig &config, KernelModule &kernels);

/// Creates the launch of `kernel`, the kernel of `op`.
LogicalResult launchMmaSync(ScaledMatmulOp op, MmaSyncAttr kernel,
                            PatternRewriter &rewriter,
                            const KernelTarget &target);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCLAUNCH_H
