//===- ScaleShape.h - Find blocks by the shape of a scale -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds the blocks of a weight to which the scales of a tensor belong.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_SCALESHAPE_H
#define LIB_CHECKPOINT_SCALESHAPE_H

#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace mlir::fp8 {

using Shape = llvm::ArrayRef<int64_t>;
using Block = llvm::SmallVector<int64_t>;

/// Whether there is one scale: the shape is [] or [1].
bool isScalar(Shape scale);

/// Whether the scale is [1, 1] for a matrix that has more than one row and is
/// larger than a usual block.
bool isOneScale(Shape weight, Shape scale);

/// Whether the scale is [1, S] or [S, 1] for a matrix of several rows. Then the
/// scales may belong to blocks, or to matrices of different sizes that were
/// fused.
bool areOfOneDimension(Shape weight, Shape scale);

/// The block of rows, if the scale is [N, 1] or [N] for a weight [N, K].
std::optional<Block> matchRows(Shape weight, Shape scale);

/// The block of groups, if the scale is [N, G, 1] or [N, G], and G divides K.
std::optional<Block> matchGroups(Shape weight, Shape scale);

/// The block M x L, if the scale is [ceil(N / M), ceil(K / L)]. If `configured`
/// does not match, this is a block that divides the weight. Leading dimensions,
/// such as that of experts, must be those of the weight.
std::optional<Block> matchBlocks(Shape weight, Shape scale, Shape configured);

/// The result of matchBlocks for the blocks that a configuration names.
struct NamedBlock {
  std::optional<Block> block;
  /// Whether the block is one of these, or the usual one if there are none.
  bool isNamed = false;
  /// Another one of these blocks that the scale also fits.
  std::optional<Block> rival;
};
NamedBlock
matchNamedBlocks(Shape weight, Shape scale,
                 llvm::ArrayRef<llvm::SmallVector<int64_t, 2>> named);

/// The shape of the mxfp8 scales of a weight in ComfyUI, which are stored in
/// tiles of 128 x 4; empty if the weight cannot have such scales.
llvm::SmallVector<int64_t> getSwizzledShape(Shape weight);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_SCALESHAPE_H
