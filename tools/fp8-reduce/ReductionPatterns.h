//===- ReductionPatterns.h - Rewrites that shrink a test case ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Registers the rewrites of single operations that fp8-reduce tries. It also
// tries to remove functions.
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_FP8_REDUCE_REDUCTIONPATTERNS_H
#define TOOLS_FP8_REDUCE_REDUCTIONPATTERNS_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::fp8 {

/// Attaches the reduction patterns to the fp8 dialect. They change what the
/// program computes, so only the reducer may use them.
void registerReductionPatterns(DialectRegistry &registry);

} // namespace mlir::fp8

#endif // TOOLS_FP8_REDUCE_REDUCTIONPATTERNS_H
