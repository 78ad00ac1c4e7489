//===- BlockShape.h - Which scale belongs to which element ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A block shape ties a scale tensor to a data tensor: one entry a dimension,
// a positive size or `wholeDim` for the whole dimension. The scale has the
// data's rank and ceildiv(dim, block) entries in each dimension; ragged edge
// blocks hold fewer elements. There is no other notion of granularity.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_SUPPORT_BLOCKSHAPE_H
#define FP8_SUPPORT_BLOCKSHAPE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>
#include <string>

namespace mlir::fp8 {

/// The block covers its whole dimension: one scale entry.
inline constexpr int64_t wholeDim = -1;

/// An empty string where `block` is a valid block shape for `rank` dimensions,
/// else what is wrong with it: "expected ... got ..." [block_c1, block_c2].
std::string explainInvalidBlockShape(llvm::ArrayRef<int64_t> block,
                                     int64_t rank);

/// Number of scale entries along a dimension of `dim` elements. `wholeDim`
/// gives 1, also for an empty dimension.
int64_t getScaleDim(int64_t dim, int64_t block);

/// The static scale shape of a static data shape.
llvm::SmallVector<int64_t> getScaleShape(llvm::ArrayRef<int64_t> shape,
                                         llvm::ArrayRef<int64_t> block);

/// The block size of the dimension that joins dimensions of `sizes` with
/// blocks `block`, so that the scales of both are the same in the same order;
/// none where the joined blocks would not be runs of elements.
std::optional<int64_t> joinBlocks(llvm::ArrayRef<int64_t> sizes,
                                  llvm::ArrayRef<int64_t> block);

/// The other way: the blocks of the dimensions of `sizes` that a dimension
/// with block `block` is split into.
std::optional<llvm::SmallVector<int64_t>>
splitBlock(llvm::ArrayRef<int64_t> sizes, int64_t block);

/// "[1, 128]".
std::string printBlockShape(llvm::ArrayRef<int64_t> block);

} // namespace mlir::fp8

#endif // FP8_SUPPORT_BLOCKSHAPE_H
