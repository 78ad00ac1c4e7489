//===- BlockGrid.h - Blocks with few dimensions -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A simplified shape of a buffer and its blocks, for functions that visit all
// blocks.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_BLOCKGRID_H
#define FP8_SUPPORT_BLOCKGRID_H

#include "fp8/Support/BlockShape.h"

namespace mlir::fp8 {

/// A row-major data shape and its block shape with as few dimensions as
/// possible. Elements and scales have the same order as in the original shapes.
/// One scale for a tensor, scales of rows, and scales of groups along the last
/// dimension all have one dimension here.
struct BlockGrid {
  llvm::SmallVector<int64_t> shape;
  /// Each entry is positive and at most the size of the dimension.
  llvm::SmallVector<int64_t> block;

  int64_t getInnerDim() const { return shape.back(); }
  int64_t getInnerBlock() const { return block.back(); }
};

/// `shape` has no zero dimension.
BlockGrid simplifyBlocks(llvm::ArrayRef<int64_t> shape,
                         llvm::ArrayRef<int64_t> block);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_BLOCKGRID_H
