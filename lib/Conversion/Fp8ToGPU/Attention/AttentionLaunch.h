//===- AttentionLaunch.h - Launches of attention kernels --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The pattern of this family.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONLAUNCH_H
#define LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONLAUNCH_H

#include "../KernelFamily.h"

namespace mlir::fp8 {

/// Launches of operations that have a kernel of this family.
void populateAttentionPatterns(RewritePatternSet &patterns,
                               const KernelTarget &target);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONLAUNCH_H
