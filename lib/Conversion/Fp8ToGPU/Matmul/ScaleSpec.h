//===- ScaleSpec.h - How a kernel reads a scale -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the code of a matmul kernel depends on in the scales of one operand.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_SCALESPEC_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_SCALESPEC_H

#include <cstdint>
#include <numeric>

namespace mlir::fp8 {

/// How the scales of one operand reach the multiplication.
enum class ScaleFeed {
  None,
  /// One a row and group of K: f32[groups of K][rows], copied by TMA.
  Rows,
  /// One for `blockRows` rows and `blockK` of K: f32 in device memory, read by
  /// the threads.
  Blocks
};

/// Stands for a block that is all of a dimension; a multiple of any tile.
constexpr int64_t wholeDimensionBlock = int64_t(1) << 30;

struct ScaleSpec {
  ScaleFeed feed = ScaleFeed::None;
  int64_t blockRows = 1, blockK = 128;

  /// Columns, at most `tile`, that share a block scale wherever a tile is.
  int64_t getSharedColumns(int64_t tile) const {
    return blockRows == wholeDimensionBlock || blockRows % tile == 0
               ? tile
               : std::gcd(blockRows, tile);
  }
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_SCALESPEC_H
