//===- BlockGrid.cpp - Blocks with few dimensions -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Joins adjacent dimensions if their blocks allow it.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/BlockGrid.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>

using namespace mlir::fp8;

/// Whether a dimension and the next inner one can be one dimension; if so,
/// `mergedBlock` is its block size.
static bool canMerge(int64_t outerDim, int64_t outerBlock, int64_t innerDim,
                     int64_t innerBlock, int64_t &mergedBlock) {
  if (innerBlock == innerDim) {
    mergedBlock = outerBlock * innerDim;
    return true;
  }
  if (outerDim == 1 || (outerBlock == 1 && innerDim % innerBlock == 0)) {
    mergedBlock = innerBlock;
    return true;
  }
  return false;
}

BlockGrid mlir::fp8::simplifyBlocks(llvm::ArrayRef<int64_t> shape,
                                    llvm::ArrayRef<int64_t> block) {
  // The innermost dimension comes first. A tensor of rank 0 is one element.
  BlockGrid grid{{1}, {1}};
  for (auto [dim, size] : llvm::reverse(llvm::zip_equal(shape, block))) {
    int64_t outerBlock = size == wholeDim ? dim : std::min(size, dim);
    int64_t mergedBlock;
    if (canMerge(dim, outerBlock, grid.shape.back(), grid.block.back(),
                 mergedBlock)) {
      grid.shape.back() *= dim;
      grid.block.back() = mergedBlock;
    } else {
      grid.shape.push_back(dim);
      grid.block.push_back(outerBlock);
    }
  }
  std::reverse(grid.shape.begin(), grid.shape.end());
  std::reverse(grid.block.begin(), grid.block.end());
  return grid;
}
