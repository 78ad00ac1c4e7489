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

std::string mlir::fp8::printBlockShape(llvm::ArrayRef<int64_t> block) {
  return "[" +
         llvm::join(
             llvm::map_range(block,
                             [](int64_t size) { return std::to_string(size); }),
             ", ") +
         "]";
}
