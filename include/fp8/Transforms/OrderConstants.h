//===- OrderConstants.h - Constants as kernels read them --------*- C++ -*-===//
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
  /// Operands that read another constant now.
  int64_t numOperands = 0;
  /// Constants whose elements were moved.
  int64_t numConstants = 0;
};

/// Makes K the innermost dimension of FP8 data that is constant, and the rows
/// that of f32 scales of groups of K, in all `fp8.scaled_matmul`s in `root`.
/// Indexing maps follow, so results keep their bits.
OrderedConstants orderConstants(Operation *root);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_ORDERCONSTANTS_H
