//===- QuantizedWeight.h - An FP8 weight and its scales ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The one form that the weights of all layouts have in memory: codes in the
// shape of the layer, and scales in row-major order of the blocks.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_QUANTIZEDWEIGHT_H
#define FP8_CHECKPOINT_QUANTIZEDWEIGHT_H

#include "fp8/Checkpoint/Layout.h"
#include "fp8/Support/QuantizeBuffer.h"
#include <string>
#include <vector>

namespace mlir::fp8 {

/// What is known of a weight without its data.
struct WeightForm {
  Format format = Format::E4M3FN;
  llvm::SmallVector<int64_t> shape;
  /// Empty for a cast, which has no scale and may have any rank, 0 too.
  llvm::SmallVector<int64_t> block;
  /// None for a cast.
  std::optional<ScaleType> scaleType;

  int64_t getNumElements() const;
  /// Elements of a row: those of the last dimension, or one of a vector.
  int64_t getNumColumns() const { return shape.size() < 2 ? 1 : shape.back(); }
  int64_t getNumScales() const;
  uint64_t getScaleBytes() const;
  /// "f8E4M3FN [1, 64] bf16".
  std::string print() const;
};

/// Codes and scales as bytes.
struct WeightData {
  std::vector<uint8_t> codes;
  std::vector<char> scales;
};

/// Of two weights with the same codes, whether the scales of `from` repeated
/// can stand for blocks `to`; both of the shape's rank.
bool canRepeatScales(llvm::ArrayRef<int64_t> shape,
                     llvm::ArrayRef<int64_t> from, llvm::ArrayRef<int64_t> to);

/// The scales of `from` for the finer blocks and the type of `to`. Nothing if
/// the type does not hold one of them exactly.
std::optional<std::vector<char>> convertScales(const WeightForm &from,
                                               llvm::ArrayRef<char> scales,
                                               const WeightForm &to);

/// Rows of a tile of swizzled scales.
constexpr int64_t swizzleTileRows = 128;

/// Between rows of E8M0 scales and tiles of 128 x 4, each of which is stored as
/// 32 x 16: byte (r mod 32) * 16 + (r / 32) * 4 + c of a tile. Rows and columns
/// are padded to whole tiles with zeros.
std::vector<char> swizzleScales(llvm::ArrayRef<char> scales, int64_t rows,
                                int64_t columns);
std::vector<char> unswizzleScales(llvm::ArrayRef<char> tiles, int64_t rows,
                                  int64_t columns);

/// `rows` x `columns` bytes with zeros up to `paddedRows` x `paddedColumns`,
/// and the upper left corner of such an array.
std::vector<uint8_t> padCodes(llvm::ArrayRef<uint8_t> codes, int64_t rows,
                              int64_t columns, int64_t paddedRows,
                              int64_t paddedColumns);

/// decode(code) * scale, rounded once to `type`, of `rows` rows from `row` on,
/// whose codes are `codes`; the scales are those of the whole weight. Leading
/// dimensions count as rows.
void dequantizeRows(const WeightForm &form, const uint8_t *codes,
                    llvm::ArrayRef<char> scales, int64_t row, int64_t rows,
                    FloatKind type, void *dst);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_QUANTIZEDWEIGHT_H
