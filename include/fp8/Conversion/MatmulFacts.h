//===- MatmulFacts.h - Facts for choosing a kernel --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Describes the sizes, scales and operands of a matmul by plain structs,
// without IR. So unit tests can call the functions that choose a kernel.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_MATMULFACTS_H
#define FP8_CONVERSION_MATMULFACTS_H

#include "fp8/Support/KernelEnums.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <numeric>

namespace mlir::fp8 {

/// The matmul. A negative size is unknown.
struct MatmulShape {
  int64_t batch = 1, m = -1, n = -1, k = -1;
  Promotion promotion = Promotion::Plain;
  /// Bytes of a result element.
  int64_t resultBytes = 2;
  /// Whether TMA can store the result: its rows are contiguous and start at
  /// multiples of 16 bytes.
  bool canStoreByTma = true;
};

/// Stands for a block that covers a whole dimension. It is a multiple of the
/// size of any tile.
constexpr int64_t wholeDimensionBlock = int64_t(1) << 30;

/// The number of neighboring rows of a tile of `tile` rows that share a scale,
/// whichever tile it is. A scale covers `blockRows` rows.
constexpr int64_t getSharedRows(int64_t blockRows, int64_t tile) {
  return blockRows == wholeDimensionBlock || blockRows % tile == 0
             ? tile
             : std::gcd(blockRows, tile);
}

/// The scales of one operand.
struct ScaleFacts {
  bool isPresent = false, isF32 = true;
  /// The rows and the elements of K that share a scale.
  int64_t blockRows = 1, blockK = 128;
  /// Whether TMA can copy the scales from where they are, because they have the
  /// form f32[groups of K][rows]. `mayBeReadByTma` is also true if this depends
  /// on sizes that are known only in a call.
  bool isReadByTma = false, mayBeReadByTma = false;
};

/// An operand of the epilogue: the bytes of an element, and whether elements
/// differ between rows (M), columns (N) and batches of the result.
struct ExtraFacts {
  int64_t bytes = 4;
  bool onM = false, onN = false, onBatch = false;
  /// Whether the early part of the epilogue reads the operand. The early part
  /// ends in a 16-bit value, from which other warps may continue.
  bool isEarly = true;
  /// Whether the operand has the type and the dimensions of the result, so that
  /// TMA can copy it to the slabs of the result (see WgmmaConfig).
  bool fitsSlabs = false;
};

} // namespace mlir::fp8

#endif // FP8_CONVERSION_MATMULFACTS_H
