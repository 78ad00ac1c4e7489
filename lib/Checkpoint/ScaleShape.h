//===- ScaleShape.h - Blocks from the shape of a scale ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which blocks of a weight the scales of a tensor belong to.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CHECKPOINT_SCALESHAPE_H
#define LIB_CHECKPOINT_SCALESHAPE_H

#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace mlir::fp8 {

using Shape = llvm::ArrayRef<int64_t>;
using Block = llvm::SmallVector<int64_t>;

/// One scale: [] or a shape of ones with rank 1 at most.
bool isScalar(Shape scale);

/// [1, 1] for a matrix [N, K] that is more than one row and one usual block.
bool isOneScale(Shape weight, Shape scale);

/// [1, S] or [S, 1] for a matrix of several rows: of blocks, or of matrices
/// that were fused, whose sizes may differ.
bool areOfOneDimension(Shape weight, Shape scale);

/// [N, 1] or [N] for a weight [N, K].
std::optional<Block> matchRows(Shape weight, Shape scale);

/// [N, G, 1], or [N, G] without the trailing dimension, where G divides K.
std::optional<Block> matchGroups(Shape weight, Shape scale);

/// [ceil(N / M), ceil(K / L)] for blocks M x L, or, where `configured` does not
/// match, blocks that divide the weight. Leading dimensions are those of the
/// weight, as for experts.
std::optional<Block> matchBlocks(Shape weight, Shape scale, Shape configured);

/// What matchBlocks finds for the blocks that a configuration names.
struct NamedBlock {
  std::optional<Block> block;
  /// Whether it is one of them, or the usual one where there are none.
  bool isNamed = false;
  /// Another one of them that the scale fits as well.
  std::optional<Block> rival;
};
NamedBlock
matchNamedBlocks(Shape weight, Shape scale,
                 llvm::ArrayRef<llvm::SmallVector<int64_t, 2>> named);

/// The shape that mxfp8 scales of a weight have in ComfyUI, whose tiles are
/// 128 x 4; empty if there are none.
llvm::SmallVector<int64_t> getSwizzledShape(Shape weight);

} // namespace mlir::fp8

#endif // LIB_CHECKPOINT_SCALESHAPE_H
