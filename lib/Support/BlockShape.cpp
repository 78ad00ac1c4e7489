//===- BlockShape.cpp - Which scale belongs to which element --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arithmetic of block shapes.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/BlockShape.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir::fp8;

std::string mlir::fp8::explainInvalidBlockShape(llvm::ArrayRef<int64_t> block,
                                                int64_t rank) {
  if (static_cast<int64_t>(block.size()) != rank)
    return ("expected a block shape with " + llvm::Twine(rank) +
            " entries, got " + printBlockShape(block))
        .str();
  for (int64_t size : block)
    if (size < 1 && size != wholeDim)
      return "expected block sizes to be positive or -1, got " +
             printBlockShape(block);
  return "";
}

int64_t mlir::fp8::getScaleDim(int64_t dim, int64_t block) {
  return block == wholeDim ? 1 : llvm::divideCeil(dim, block);
}

llvm::SmallVector<int64_t>
mlir::fp8::getScaleShape(llvm::ArrayRef<int64_t> shape,
                         llvm::ArrayRef<int64_t> block) {
  llvm::SmallVector<int64_t> result;
  for (auto [dim, size] : llvm::zip_equal(shape, block))
    result.push_back(getScaleDim(dim, size));
  return result;
}

std::optional<int64_t> mlir::fp8::joinBlocks(llvm::ArrayRef<int64_t> sizes,
                                             llvm::ArrayRef<int64_t> block) {
  // Blocks can be joined if they cover the inner dimensions completely, divide
  // one dimension, and have size 1 in all outer dimensions.
  int64_t joined = 1;
  bool isCut = false, divides = true;
  for (auto [size, entry] : llvm::reverse(llvm::zip_equal(sizes, block))) {
    if (size == 1)
      continue;
    if (isCut) {
      if (entry != 1 || !divides)
        return std::nullopt;
      continue;
    }
    isCut = entry != wholeDim && entry < size;
    divides = !isCut || size % entry == 0;
    joined *= isCut ? entry : size;
  }
  return isCut ? joined : wholeDim;
}

std::optional<llvm::SmallVector<int64_t>>
mlir::fp8::splitBlock(llvm::ArrayRef<int64_t> sizes, int64_t block) {
  llvm::SmallVector<int64_t> blocks(sizes.size(), wholeDim);
  if (block == wholeDim)
    return blocks;
  // The block covers inner dimensions completely as long as their sizes divide
  // it.
  for (unsigned i = sizes.size(); i-- > 0;) {
    if (sizes[i] != 0 && block % sizes[i] == 0) {
      block /= sizes[i];
      continue;
    }
    bool isOutermost = llvm::all_of(llvm::ArrayRef(sizes).take_front(i),
                                    [](int64_t size) { return size == 1; });
    if (!isOutermost && (sizes[i] == 0 || sizes[i] % block != 0))
      return std::nullopt;
    blocks[i] = block;
    block = 1;
  }
  return blocks;
}

std::string mlir::fp8::printBlockShape(llvm::ArrayRef<int64_t> block) {
  return "[" +
         llvm::join(
             llvm::map_range(block,
                             [](int64_t size) { return std::to_string(size); }),
             ", ") +
         "]";
}
