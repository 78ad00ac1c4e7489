//===- RecipeOptions.h - Read the options of the rewrite --------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns the textual options of --fp8-quantize-matmul into
// QuantizeMatmulOptions.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_RECIPEOPTIONS_H
#define LIB_TRANSFORMS_RECIPEOPTIONS_H

#include "fp8/Transforms/Passes.h"
#include "fp8/Transforms/Transforms.h"

namespace mlir::fp8 {

/// Checks all options and resolves names. Reports errors at an unknown
/// location.
FailureOr<QuantizeMatmulOptions>
resolveOptions(MLIRContext *context, const QuantizeMatmulPassOptions &options);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_RECIPEOPTIONS_H
