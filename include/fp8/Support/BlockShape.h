//===- BlockShape.h - Which scale belongs to which element ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A block shape says which elements of a data tensor share a scale. It has one
// entry per dimension: a positive size, or `wholeDim` for the whole dimension.
// The scale tensor has the rank of the data and ceildiv(dim, block) entries in
// each dimension. Blocks at an edge may have fewer elements.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_BLOCKSHAPE_H
#define FP8_SUPPORT_BLOCKSHAPE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>
#include <string>

namespace mlir::fp8 {

/// The block covers its whole dimension, which has one scale entry.
inline constexpr int64_t wholeDim = -1;

/// An empty string if `block` is a valid block shape for `rank` dimensions.
/// Otherwise a message: "expected ... got ..." [block_c1, block_c2].
std::string explainInvalidBlockShape(llvm::ArrayRef<int64_t> block,
                                     int64_t rank);

/// Number of scale entries along a dimension of `dim` elements. `wholeDim`
/// gives 1, also for an empty dimension.
int64_t getScaleDim(int64_t dim, int64_t block);

/// The static scale shape of a static data shape.
llvm::SmallVector<int64_t> getScaleShape(llvm::ArrayRef<int64_t> shape,
                                         llvm::ArrayRef<int64_t> block);

/// The block size of one dimension that joins the dimensions `sizes` with the
/// blocks `block`, such that both have the same scales in the same order. None
/// if the elements of a block would not be contiguous in the joined dimension.
std::optional<int64_t> joinBlocks(llvm::ArrayRef<int64_t> sizes,
                                  llvm::ArrayRef<int64_t> block);

/// The opposite of joinBlocks: the blocks of the dimensions `sizes` into which
/// a dimension with block `block` is split.
std::optional<llvm::SmallVector<int64_t>>
splitBlock(llvm::ArrayRef<int64_t> sizes, int64_t block);

/// "[1, 128]".
std::string printBlockShape(llvm::ArrayRef<int64_t> block);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_BLOCKSHAPE_H
