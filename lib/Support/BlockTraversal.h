//===- BlockTraversal.h - Blocks in memory order ----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Visits the blocks of a row-major buffer of any rank in panels. A panel has
// contiguous rows and is small enough to stay in the cache between two passes.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_SUPPORT_BLOCKTRAVERSAL_H
#define LIB_SUPPORT_BLOCKTRAVERSAL_H

#include "fp8/Support/BlockGrid.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace mlir::fp8 {

/// Some adjacent blocks with the same rows: `columns` consecutive elements of
/// each row. The first element begins a block.
struct Panel {
  /// Position of the first block's scale; the others follow.
  int64_t firstScale;
  int64_t numScales;
  int64_t columns;
  /// Offset of the first row, and the extents and strides of the rows.
  int64_t base;
  llvm::SmallVector<int64_t> extents;
  llvm::SmallVector<int64_t> strides;

  /// Calls `fn` with the offset of each row.
  void forEachRow(llvm::function_ref<void(int64_t)> fn) const;
};

/// Covers the grid with panels of about `elementBudget` elements. If a block is
/// larger, a panel is one block.
void forEachPanel(const BlockGrid &grid, int64_t elementBudget,
                  llvm::function_ref<void(const Panel &)> fn);

} // namespace mlir::fp8

#endif // LIB_SUPPORT_BLOCKTRAVERSAL_H
