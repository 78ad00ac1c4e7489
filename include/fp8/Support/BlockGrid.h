//===- BlockGrid.h - Blocks with few dimensions -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The form of a buffer and its blocks that what walks over them needs.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_BLOCKGRID_H
#define FP8_SUPPORT_BLOCKGRID_H

#include "fp8/Support/BlockShape.h"

namespace mlir::fp8 {

/// A row-major data shape and its block shape, with the same elements and the
/// same scales in the same order as those it was simplified from, but fewer
/// dimensions: a tensor, rows of a matrix and groups along the last dimension
/// all become one dimension.
struct BlockGrid {
  llvm::SmallVector<int64_t> shape;
  /// Positive and at most the dimension.
  llvm::SmallVector<int64_t> block;

  int64_t getInnerDim() const { return shape.back(); }
  int64_t getInnerBlock() const { return block.back(); }
};

/// `shape` has no zero dimension.
BlockGrid simplifyBlocks(llvm::ArrayRef<int64_t> shape,
                         llvm::ArrayRef<int64_t> block);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_BLOCKGRID_H
