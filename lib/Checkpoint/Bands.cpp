//===- Bands.cpp - Cut tensors into bands ---------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides where to cut, and computes the position of each band.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/Bands.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <numeric>

using namespace mlir::fp8;

/// A band of this size stays in a core's cache.
static constexpr int64_t bandBytes = int64_t(3) << 19;

/// A block of at most this size is not cut. Blocks that are cut are read twice.
static constexpr int64_t blockBytes = int64_t(16) << 20;

int64_t Band::getNumElements() const { return llvm::product_of(shape); }

Bands::Bands(BlockGrid blocks, unsigned elementBytes)
    : grid(std::move(blocks)), elementBytes(elementBytes) {}

Bands Bands::ofBlocks(llvm::ArrayRef<int64_t> shape,
                      llvm::ArrayRef<int64_t> block, unsigned elementBytes) {
  if (llvm::is_contained(shape, 0)) {
    // There is one band. It has the scales of blocks without elements.
    Bands bands({llvm::to_vector(shape), llvm::to_vector(block)}, elementBytes);
    bands.step = bands.window = std::max<int64_t>(shape.front(), 1);
    return bands;
  }
  Bands bands(simplifyBlocks(shape, block), elementBytes);
  bands.cut();
  return bands;
}

Bands Bands::ofRows(int64_t rows, int64_t columns,
                    llvm::ArrayRef<int64_t> block, unsigned elementBytes,
                    int64_t multiple) {
  Bands bands({{rows, columns}, llvm::to_vector(block)}, elementBytes);
  int64_t blockRows = block[0] == wholeDim ? rows : block[0];
  int64_t rowBytes = std::max<int64_t>(columns * elementBytes, 1);
  bands.blocksAreCut =
      multiple == 1 && blockRows > 1 && blockRows > blockBytes / rowBytes;
  int64_t unit = bands.blocksAreCut ? 1 : std::lcm(blockRows, multiple);
  unit = std::max<int64_t>(unit, 1);
  bands.step = std::max<int64_t>(bandBytes / rowBytes / unit, 1) * unit;
  bands.window = std::max<int64_t>(bands.blocksAreCut ? blockRows : rows, 1);
  return bands;
}

Bands Bands::ofElements(int64_t count, unsigned elementBytes) {
  Bands bands({{count}, {wholeDim}}, elementBytes);
  bands.step = bandBytes / elementBytes;
  bands.window = std::max<int64_t>(count, 1);
  return bands;
}

int64_t Bands::getStride(size_t outer) const {
  return llvm::product_of(llvm::ArrayRef(grid.shape).drop_front(outer + 1));
}

void Bands::cut() {
  for (dim = 0;; ++dim) {
    int64_t block = grid.block[dim];
    int64_t indexBytes = getStride(dim) * elementBytes;
    // The product of block and indexBytes might overflow.
    if (block <= std::max<int64_t>(blockBytes / indexBytes, 1)) {
      window = grid.shape[dim];
      step = std::max<int64_t>(bandBytes / indexBytes / block, 1) * block;
      if (indexBytes <= blockBytes || dim + 1 == grid.shape.size())
        return;
    } else {
      blocksAreCut = true;
      window = block;
      step = std::max<int64_t>(bandBytes / indexBytes, 1);
      if (indexBytes <= bandBytes || dim + 1 == grid.shape.size())
        return;
    }
  }
}

int64_t Bands::getNumPerIndex() const {
  int64_t length = grid.shape[dim];
  return length / window * llvm::divideCeil(window, step) +
         llvm::divideCeil(length % window, step);
}

uint64_t Bands::size() const {
  if (llvm::is_contained(grid.shape, 0))
    return 1;
  int64_t outer = llvm::product_of(llvm::ArrayRef(grid.shape).take_front(dim));
  return outer * getNumPerIndex();
}

Band Bands::operator[](uint64_t index) const {
  int64_t length = grid.shape[dim], stride = getStride(dim);
  int64_t perWindow = llvm::divideCeil(window, step);
  int64_t perOuter = std::max<int64_t>(getNumPerIndex(), 1);
  int64_t outer = index / perOuter, place = index % perOuter;
  int64_t start = place / perWindow * window + place % perWindow * step;
  int64_t end =
      std::min({start + step, (place / perWindow + 1) * window, length});

  Band band;
  band.first = (outer * length + start) * stride;
  band.shape.assign(grid.shape.begin(), grid.shape.end());
  std::fill_n(band.shape.begin(), dim, 1);
  band.shape[dim] = end - start;
  int64_t scaleStride = 1;
  for (size_t d = grid.shape.size(); d-- > 0;) {
    int64_t position = d > dim ? 0 : start;
    if (d < dim) {
      position = outer % grid.shape[d];
      outer /= grid.shape[d];
    }
    if (grid.block[d] != wholeDim)
      band.firstScale += position / grid.block[d] * scaleStride;
    scaleStride *= getScaleDim(grid.shape[d], grid.block[d]);
  }
  return band;
}

int64_t Bands::getNumScales() const {
  return llvm::product_of(getScaleShape(grid.shape, grid.block));
}

uint64_t Bands::getBytes() const {
  return uint64_t(std::min(step, grid.shape[dim])) * getStride(dim) *
         elementBytes;
}
