//===- MmaAttentionLaunch.h - Launches of attention by warps ----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates the launch of the kernel on mma.sync for an fp8.attention on memrefs.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MMAATTENTION_MMAATTENTIONLAUNCH_H
#define LIB_CONVERSION_FP8TOGPU_MMAATTENTION_MMAATTENTIONLAUNCH_H

#include "../KernelFamily.h"
#include "fp8/IR/AttentionOp.h"

namespace mlir::fp8 {

/// Creates the launch of `kernel`, the kernel of `op`.
LogicalResult launchMmaAttention(AttentionOp op, MmaAttentionAttr kernel,
                                 PatternRewriter &rewriter,
                                 const KernelTarget &target);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MMAATTENTION_MMAATTENTIONLAUNCH_H
