//===- PrepareForDevice.h - Access elements in kernels ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Patterns for programs whose tensors the host cannot read.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_PREPARATION_PREPAREFORDEVICE_H
#define FP8_PREPARATION_PREPAREFORDEVICE_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

/// Moves accesses of the host to elements of tensors into linalg operations.
/// `tensor.from_elements` and `tensor.insert` become fills of slices.
/// `tensor.pad` and `tensor.generate` become operations with a body. A
/// `tensor.extract` moves into the body that uses its result. Splat constants
/// that are large or an init become fills.
void populatePrepareForDevicePatterns(RewritePatternSet &patterns,
                                      PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_PREPARATION_PREPAREFORDEVICE_H
