//===- ReductionPatterns.h - Rewrites that shrink a test case ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Registers what fp8-reduce tries on single operations, besides dropping
// functions.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_REDUCE_REDUCTIONPATTERNS_H
#define TOOLS_FP8_REDUCE_REDUCTIONPATTERNS_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::fp8 {

/// Attaches the reduction patterns to the fp8 dialect. They change what the
/// program computes; only the reducer wants them.
void registerReductionPatterns(DialectRegistry &registry);

} // namespace mlir::fp8

#endif // TOOLS_FP8_REDUCE_REDUCTIONPATTERNS_H
