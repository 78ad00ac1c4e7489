//===- OrderConstants.h - The layout of constants ---------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Stores the constant operands of matmuls in the order in which kernels for
// GPUs read them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_ORDERCONSTANTS_H
#define FP8_TRANSFORMS_ORDERCONSTANTS_H

#include "mlir/IR/Operation.h"

namespace mlir::fp8 {

struct OrderedConstants {
  /// How many operands now read another constant.
  int64_t numOperands = 0;
  /// How many constants were copied to another layout.
  int64_t numConstants = 0;
};

/// Changes the layout of constant operands of all `fp8.scaled_matmul`s in
/// `root`. In FP8 data, K becomes the innermost dimension. In f32 scales of
/// groups of K, rows become the innermost dimension. The indexing maps change
/// accordingly, so results keep every bit.
OrderedConstants orderConstants(Operation *root);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_ORDERCONSTANTS_H
