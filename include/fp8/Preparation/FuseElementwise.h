//===- FuseElementwise.h - Fewer passes over memory -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Patterns that fuse elementwise linalg operations for GPUs.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_PREPARATION_FUSEELEMENTWISE_H
#define FP8_PREPARATION_FUSEELEMENTWISE_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Fuses elementwise linalg.generic operations into their user, if each element
/// is read once, or costs no more to compute than to read. Operations whose
/// elements a reduction reads once are fused into it. If an operation has
/// several users, each gets a copy if that moves fewer bytes and computes
/// little more.
void populateFuseElementwisePatterns(RewritePatternSet &patterns);

} // namespace mlir::fp8

#endif // FP8_PREPARATION_FUSEELEMENTWISE_H
