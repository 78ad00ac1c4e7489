//===- QuantizeKernels.cpp - Quantization as kernels ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses a kernel for an operation and launches it.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"

using namespace mlir;
using namespace mlir::fp8;

void fp8::populateQuantizeKernelPatterns(RewritePatternSet &patterns,
                                         const KernelTarget &target) {}
