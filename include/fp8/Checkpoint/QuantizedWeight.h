//===- QuantizedWeight.h - An FP8 weight and its scales ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// In memory, the weights of all layouts have the same form: codes in the shape
// of the layer, and scales in row-major order of the blocks.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CHECKPOINT_QUANTIZEDWEIGHT_H
#define FP8_CHECKPOINT_QUANTIZEDWEIGHT_H

#include "fp8/Checkpoint/Layout.h"
#include "fp8/Support/QuantizeBuffer.h"
#include <string>
#include <vector>

namespace mlir::fp8 {

/// The description of a weight without its data.
struct WeightForm {
  Format format = Format::E4M3FN;
  llvm::SmallVector<int64_t> shape;
  /// Empty for a cast, which has no scale and may have any rank, even 0.
  llvm::SmallVector<int64_t> block;
  /// None for a cast.
  std::optional<ScaleType> scaleType;

  int64_t getNumElements() const;
  /// The elements of a row: the last size of the shape, or 1 for a vector.
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

/// Whether the scales of blocks `from` can be repeated such that they become
/// scales of blocks `to` of the same codes. Both have the rank of the shape.
bool canRepeatScales(llvm::ArrayRef<int64_t> shape,
                     llvm::ArrayRef<int64_t> from, llvm::ArrayRef<int64_t> to);

/// The scales of `from`, repeated for the finer blocks of `to` and converted to
/// its type. None if the type cannot represent one of them exactly.
std::optional<std::vector<char>> convertScales(const WeightForm &from,
                                               llvm::ArrayRef<char> scales,
                                               const WeightForm &to);

/// Rows of a tile of swizzled scales.
constexpr int64_t swizzleTileRows = 128;

/// Converts rows of E8M0 scales to tiles of 128 x 4, and back. The scale in row
/// r and column c of a tile is byte (r mod 32) * 16 + (r / 32) * 4 + c of the
/// tile. Rows and columns are padded to whole tiles with zeros.
std::vector<char> swizzleScales(llvm::ArrayRef<char> scales, int64_t rows,
                                int64_t columns);
std::vector<char> unswizzleScales(llvm::ArrayRef<char> tiles, int64_t rows,
                                  int64_t columns);

/// Pads an array of `rows` x `columns` bytes with zeros to `paddedRows` x
/// `paddedColumns`, neither of which is smaller.
std::vector<uint8_t> padCodes(llvm::ArrayRef<uint8_t> codes, int64_t rows,
                              int64_t columns, int64_t paddedRows,
                              int64_t paddedColumns);

/// Computes decode(code) * scale, rounded once to `type`, for `rows` rows that
/// start at `row`. `codes` are those of these rows, `scales` are those of the
/// whole weight. Leading dimensions count as rows.
void dequantizeRows(const WeightForm &form, const uint8_t *codes,
                    llvm::ArrayRef<char> scales, int64_t row, int64_t rows,
                    FloatKind type, void *dst);

} // namespace mlir::fp8

#endif // FP8_CHECKPOINT_QUANTIZEDWEIGHT_H
