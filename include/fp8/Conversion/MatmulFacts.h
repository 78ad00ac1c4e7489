//===- MatmulFacts.h - What the choice of a kernel looks at -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sizes, scales and operands of a matmul without any IR, so that a choice is a
// function that a unit test can call.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_MATMULFACTS_H
#define FP8_CONVERSION_MATMULFACTS_H

#include "fp8/Support/KernelEnums.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <numeric>

namespace mlir::fp8 {

/// The problem; negative sizes are not known.
struct MatmulShape {
  int64_t batch = 1, m = -1, n = -1, k = -1;
  Promotion promotion = Promotion::Plain;
  /// Bytes of a result element.
  int64_t resultBytes = 2;
  /// Result rows are contiguous and 16-byte aligned, so TMA can store them.
  bool canStoreByTma = true;
};

/// Stands for a block that is all of a dimension; a multiple of any tile.
constexpr int64_t wholeDimensionBlock = int64_t(1) << 30;

/// Rows, at most `tile`, that share a scale of `blockRows` rows wherever a tile
/// is.
constexpr int64_t getSharedRows(int64_t blockRows, int64_t tile) {
  return blockRows == wholeDimensionBlock || blockRows % tile == 0
             ? tile
             : std::gcd(blockRows, tile);
}

/// The scales of one operand.
struct ScaleFacts {
  bool isPresent = false, isF32 = true;
  /// Rows and elements of K that share one.
  int64_t blockRows = 1, blockK = 128;
  /// The copy engine reads them as they lie, f32[groups of K][rows]; or it may,
  /// which depends on the sizes of a call.
  bool isReadByTma = false, mayBeReadByTma = false;
};

/// An operand of the epilogue: bytes of an element, and whether it has one for
/// each row and for each column.
struct ExtraFacts {
  int64_t bytes = 4;
  bool onM = false, onN = false, onBatch = false;
  /// Whether it is needed before the result is rounded to 16 bits for others to
  /// finish.
  bool isEarly = true;
};

} // namespace mlir::fp8

#endif // FP8_CONVERSION_MATMULFACTS_H
