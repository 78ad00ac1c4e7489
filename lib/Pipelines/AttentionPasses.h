//===- AttentionPasses.h - Passes that make fp8.attention -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The CPU and the GPU pipeline make FP8 attention by the same passes, so that
// their results are close.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_PIPELINES_ATTENTIONPASSES_H
#define LIB_PIPELINES_ATTENTIONPASSES_H

#include "fp8/Pipelines/Pipelines.h"

namespace mlir::fp8 {

/// Whether the operands of attention become FP8.
bool isFp8(AttentionMode mode);

/// Adds fp8-fuse-attention, and with FP8 fp8-quantize-attention. `mode` is not
/// `Parts`.
void addAttention(OpPassManager &pm, AttentionMode mode);

} // namespace mlir::fp8

#endif // LIB_PIPELINES_ATTENTIONPASSES_H
