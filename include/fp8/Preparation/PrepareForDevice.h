//===- PrepareForDevice.h - Elements stay on the device ---------*- C++ -*-===//
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

/// Moves what the host would do with elements of tensors into linalg
/// operations: `tensor.from_elements` and `tensor.insert` become fills of
/// slices, `tensor.pad` and `tensor.generate` operations with a body, numbers
/// that `tensor.extract` takes out of a tensor are taken out in the body that
/// uses them, and large constants and inits of one number are filled.
void populatePrepareForDevicePatterns(RewritePatternSet &patterns,
                                      PatternBenefit benefit = 1);

} // namespace mlir::fp8

#endif // FP8_PREPARATION_PREPAREFORDEVICE_H
