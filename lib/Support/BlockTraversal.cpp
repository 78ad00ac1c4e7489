//===- BlockTraversal.cpp - Blocks in memory order ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The order of panels, and the order of rows in a panel.
//
//===----------------------------------------------------------------------===//

#include "BlockTraversal.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace mlir::fp8;

/// If a row is shorter than this, starting its loop takes longer than reading
/// it.
static constexpr int64_t minPanelColumns = 1024;

/// Advances to the next index below `bounds`, with the last dimension fastest.
/// Returns false after the last index.
static bool advance(llvm::MutableArrayRef<int64_t> index,
                    llvm::ArrayRef<int64_t> bounds) {
  for (size_t dim = index.size(); dim-- > 0;) {
    if (++index[dim] < bounds[dim])
      return true;
    index[dim] = 0;
  }
  return false;
}

void Panel::forEachRow(llvm::function_ref<void(int64_t)> fn) const {
  llvm::SmallVector<int64_t> index(extents.size(), 0);
  do {
    int64_t offset = base;
    for (auto [position, stride] : llvm::zip_equal(index, strides))
      offset += position * stride;
    fn(offset);
  } while (advance(index, extents));
}

void mlir::fp8::forEachPanel(const BlockGrid &grid, int64_t elementBudget,
                             llvm::function_ref<void(const Panel &)> fn) {
  size_t outerRank = grid.shape.size() - 1;
  int64_t innerDim = grid.getInnerDim(), innerBlock = grid.getInnerBlock();
  int64_t innerScales = llvm::divideCeil(innerDim, innerBlock);

  Panel panel;
  panel.strides.resize(outerRank);
  panel.extents.resize(outerRank);
  llvm::SmallVector<int64_t> index(outerRank, 0), bounds(outerRank);
  int64_t stride = innerDim;
  for (size_t dim = outerRank; dim-- > 0;) {
    panel.strides[dim] = stride;
    stride *= grid.shape[dim];
    bounds[dim] = llvm::divideCeil(grid.shape[dim], grid.block[dim]);
  }

  int64_t outerPosition = 0;
  do {
    int64_t rows = 1, rowBase = 0;
    for (size_t dim = 0; dim < outerRank; ++dim) {
      int64_t first = index[dim] * grid.block[dim];
      panel.extents[dim] = std::min(grid.block[dim], grid.shape[dim] - first);
      rows *= panel.extents[dim];
      rowBase += first * panel.strides[dim];
    }
    // A panel is wide enough for efficient row loops, even if many rows then
    // miss the cache.
    int64_t width = std::max(elementBudget / rows, minPanelColumns);
    int64_t blocksPerPanel = std::max<int64_t>(1, width / innerBlock);
    for (int64_t first = 0; first < innerScales; first += blocksPerPanel) {
      panel.firstScale = outerPosition * innerScales + first;
      panel.numScales = std::min(blocksPerPanel, innerScales - first);
      panel.columns =
          std::min(panel.numScales * innerBlock, innerDim - first * innerBlock);
      panel.base = rowBase + first * innerBlock;
      fn(panel);
    }
    ++outerPosition;
  } while (advance(index, bounds));
}
