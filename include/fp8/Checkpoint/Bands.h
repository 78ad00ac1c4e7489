//===- Bands.h - Tensors in pieces ------------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Cuts a tensor into bands. A band is a run of elements, and is itself a small
// tensor with the same blocks. Weights are read, quantized and compared band by
// band, so memory does not grow with their size.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_BANDS_H
#define FP8_CHECKPOINT_BANDS_H

#include "fp8/Support/BlockGrid.h"
#include <cstdint>

namespace mlir::fp8 {

struct Band {
  /// The positions of its first element and its first scale in the tensor.
  int64_t first = 0;
  int64_t firstScale = 0;
  llvm::SmallVector<int64_t> shape;

  int64_t getNumElements() const;
};

class Bands {
public:
  /// Each band has whole blocks, or is a part of one block. `elementBytes` is
  /// the size of all forms of an element that are in memory at the same time.
  static Bands ofBlocks(llvm::ArrayRef<int64_t> shape,
                        llvm::ArrayRef<int64_t> block, unsigned elementBytes);
  /// The same, but each band is a matrix. Its number of rows is a multiple of
  /// `multiple`, except that of the last band.
  static Bands ofRows(int64_t rows, int64_t columns,
                      llvm::ArrayRef<int64_t> block, unsigned elementBytes,
                      int64_t multiple = 1);
  /// Bands of a tensor without blocks.
  static Bands ofElements(int64_t count, unsigned elementBytes);

  uint64_t size() const;
  Band operator[](uint64_t index) const;

  /// The block shape of each band. Its rank is that of the bands' shapes.
  llvm::ArrayRef<int64_t> getBlock() const { return grid.block; }
  int64_t getNumScales() const;
  /// Whether some blocks are in several bands.
  bool cutBlocks() const { return blocksAreCut; }
  /// The bytes of the largest band.
  uint64_t getBytes() const;

private:
  Bands(BlockGrid grid, unsigned elementBytes);
  void cut();
  /// How many elements one index of dimension `dim` has.
  int64_t getStride(size_t dim) const;
  /// How many bands one index of the dimensions before `dim` has.
  int64_t getNumPerIndex() const;

  BlockGrid grid;
  unsigned elementBytes;
  /// A band covers a part of this dimension, and one index of each dimension
  /// before it.
  size_t dim = 0;
  /// A band has `step` indices of this dimension. The dimension is divided into
  /// windows of `window` indices, and no band crosses the end of a window.
  int64_t step = 1, window = 1;
  bool blocksAreCut = false;
};

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_BANDS_H
