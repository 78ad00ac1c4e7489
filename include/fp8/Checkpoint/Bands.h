//===- Bands.h - Tensors in pieces ------------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Cuts a tensor into bands: runs of elements that are small tensors with the
// same blocks. Whatever reads, quantizes or compares weights does so band by
// band, so that memory does not grow with them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_BANDS_H
#define FP8_CHECKPOINT_BANDS_H

#include "fp8/Support/BlockGrid.h"
#include <cstdint>

namespace mlir::fp8 {

struct Band {
  /// Places of its first element and of its first scale in those of the tensor.
  int64_t first = 0;
  int64_t firstScale = 0;
  llvm::SmallVector<int64_t> shape;

  int64_t getNumElements() const;
};

class Bands {
public:
  /// Bands have whole blocks, or are parts of one. `elementBytes` is what all
  /// forms of an element take that are in memory at the same time.
  static Bands ofBlocks(llvm::ArrayRef<int64_t> shape,
                        llvm::ArrayRef<int64_t> block, unsigned elementBytes);
  /// The same with matrices as bands, whose numbers of rows are multiples of
  /// `multiple`, but for the last.
  static Bands ofRows(int64_t rows, int64_t columns,
                      llvm::ArrayRef<int64_t> block, unsigned elementBytes,
                      int64_t multiple = 1);
  /// Without blocks.
  static Bands ofElements(int64_t count, unsigned elementBytes);

  uint64_t size() const;
  Band operator[](uint64_t index) const;

  /// Of each band; its rank is that of the bands' shapes.
  llvm::ArrayRef<int64_t> getBlock() const { return grid.block; }
  int64_t getNumScales() const;
  /// Whether some blocks are in several bands.
  bool cutBlocks() const { return blocksAreCut; }
  /// Of the largest band.
  uint64_t getBytes() const;

private:
  Bands(BlockGrid grid, unsigned elementBytes);
  void cut();
  /// Elements of an index of dimension `dim`.
  int64_t getStride(size_t dim) const;
  /// Bands of one index of the dimensions before `dim`.
  int64_t getNumPerIndex() const;

  BlockGrid grid;
  unsigned elementBytes;
  /// Bands are parts of this dimension and one index of those before it.
  size_t dim = 0;
  /// Indices of a band, and those that a band does not begin before and end
  /// behind.
  int64_t step = 1, window = 1;
  bool blocksAreCut = false;
};

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_BANDS_H
