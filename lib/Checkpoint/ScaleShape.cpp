//===- ScaleShape.cpp - Blocks from the shape of a scale ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Compares the shape of a scale with the shapes of scales in layouts.
//
//===----------------------------------------------------------------------===//

#include "ScaleShape.h"
#include "fp8/Support/BlockShape.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace mlir::fp8;

bool mlir::fp8::isScalar(Shape scale) {
  return scale.size() <= 1 &&
         llvm::all_of(scale, [](int64_t size) { return size == 1; });
}

static constexpr int64_t usualSize = 128;

bool mlir::fp8::isOneScale(Shape weight, Shape scale) {
  return weight.size() == 2 && scale.size() == 2 && scale[0] == 1 &&
         scale[1] == 1 && weight[0] > 1 &&
         std::max(weight[0], weight[1]) > usualSize;
}

bool mlir::fp8::areOfOneDimension(Shape weight, Shape scale) {
  return weight.size() == 2 && scale.size() == 2 && weight[0] > 1 &&
         (scale[0] == 1) != (scale[1] == 1);
}

std::optional<Block> mlir::fp8::matchRows(Shape weight, Shape scale) {
  if (weight.size() != 2 || scale.empty() || scale[0] != weight[0] ||
      scale.size() > 2 || (scale.size() == 2 && scale[1] != 1))
    return std::nullopt;
  return Block{1, wholeDim};
}

std::optional<Block> mlir::fp8::matchGroups(Shape weight, Shape scale) {
  if (scale.size() == 3 && scale[2] == 1)
    scale = scale.drop_back();
  if (weight.size() != 2 || scale.size() != 2 || scale[0] != weight[0] ||
      scale[1] <= 0 || weight[1] <= 0 || weight[1] % scale[1] != 0)
    return std::nullopt;
  return Block{1, weight[1] / scale[1]};
}

/// Whether a scale [1, N] for a weight [N, K] has scales of rows that somebody
/// has transposed. No program makes such blocks.
static bool areTransposedRows(Shape weight, Shape scale) {
  int64_t rows = weight[weight.size() - 2], columns = weight.back();
  // Some programs do have scales of the columns of experts.
  bool mayBeColumns = weight.size() > 2 && rows == columns;
  return rows > 1 && scale[scale.size() - 2] == 1 && scale.back() == rows &&
         !mayBeColumns;
}

std::optional<Block> mlir::fp8::matchBlocks(Shape weight, Shape scale,
                                            Shape configured) {
  size_t rank = weight.size();
  if (rank < 2 || scale.size() != rank)
    return std::nullopt;
  Block block(rank - 2, 1);
  llvm::append_range(block, configured);
  if (llvm::equal(getScaleShape(weight, block), scale))
    return block;
  if (!llvm::equal(weight.drop_back(2), scale.drop_back(2)) ||
      areTransposedRows(weight, scale))
    return std::nullopt;
  if (scale[rank - 2] == 1 && scale[rank - 1] == 1) {
    block[rank - 2] = block[rank - 1] = wholeDim;
    return block;
  }
  for (size_t d = rank - 2; d < rank; ++d) {
    if (scale[d] <= 0 || weight[d] <= 0 || weight[d] % scale[d] != 0)
      return std::nullopt;
    block[d] = weight[d] / scale[d];
  }
  // These must be scales of groups that somebody has transposed, because no
  // program has scales of the columns of a matrix.
  if (rank == 2 && block[1] == 1 && weight[1] > 1)
    return std::nullopt;
  return block;
}

/// Whether both blocks divide a weight into the same parts.
static bool areSame(Shape weight, Shape a, Shape b) {
  return llvm::all_of(llvm::zip_equal(weight, a, b), [](auto sizes) {
    auto [size, x, y] = sizes;
    return std::min(size, x) == std::min(size, y);
  });
}

NamedBlock mlir::fp8::matchNamedBlocks(
    Shape weight, Shape scale,
    llvm::ArrayRef<llvm::SmallVector<int64_t, 2>> named) {
  const llvm::SmallVector<int64_t, 2> usual = {usualSize, usualSize};
  if (named.empty())
    named = usual;
  NamedBlock result;
  for (Shape each : named) {
    auto block = matchBlocks(weight, scale, each);
    bool fits = block && Shape(*block).take_back(2) == each;
    if (fits && result.isNamed && !areSame(weight, *result.block, *block))
      result.rival = std::move(block);
    else if (!result.isNamed)
      result = {std::move(block), fits, std::nullopt};
  }
  return result;
}

llvm::SmallVector<int64_t> mlir::fp8::getSwizzledShape(Shape weight) {
  if (weight.size() != 2 || llvm::is_contained(weight, 0) ||
      weight[1] % 32 != 0)
    return {};
  return {static_cast<int64_t>(llvm::alignTo<128>(weight[0])),
          static_cast<int64_t>(llvm::alignTo<4>(weight[1] / 32))};
}
