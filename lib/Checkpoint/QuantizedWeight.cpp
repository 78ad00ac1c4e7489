//===- QuantizedWeight.cpp - An FP8 weight and its scales -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Scales for other blocks and types, the order of mxfp8 scales, padding.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/QuantizedWeight.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/MathExtras.h"
#include <cstring>

using namespace mlir::fp8;

int64_t WeightForm::getNumElements() const { return llvm::product_of(shape); }

int64_t WeightForm::getNumScales() const {
  return scaleType ? llvm::product_of(getScaleShape(shape, block)) : 0;
}

uint64_t WeightForm::getScaleBytes() const {
  return scaleType ? getNumScales() * getScaleByteWidth(*scaleType) : 0;
}

std::string WeightForm::print() const {
  std::string text = getFormatInfo(format).name.str();
  if (scaleType)
    text += " " + printBlockShape(block) + " " + getName(*scaleType).str();
  return text;
}

//===----------------------------------------------------------------------===//
// Other blocks and types
//===----------------------------------------------------------------------===//

bool mlir::fp8::canRepeatScales(llvm::ArrayRef<int64_t> shape,
                                llvm::ArrayRef<int64_t> from,
                                llvm::ArrayRef<int64_t> to) {
  for (auto [size, coarse, fine] : llvm::zip_equal(shape, from, to)) {
    if (getScaleDim(size, coarse) <= 1)
      continue;
    if (fine == wholeDim || coarse % fine != 0)
      return false;
  }
  return true;
}

/// Whether `type` can represent `scale`. All NaNs count as equal.
static bool isExact(float scale, ScaleType type) {
  char stored[4];
  // Numbers that are not positive have no E8M0 code, but storeScale would still
  // write one.
  if (type == ScaleType::E8M0 && !(scale > 0.0f))
    return scale != scale;
  storeScale(scale, type, stored);
  float loaded = loadScale(stored, type);
  return loaded == scale || (loaded != loaded && scale != scale);
}

/// Calls `fn` with the index of the coarse scale of each fine one, in order.
template <typename Fn>
static void forEachRepeated(llvm::ArrayRef<int64_t> shape,
                            llvm::ArrayRef<int64_t> from,
                            llvm::ArrayRef<int64_t> to, Fn fn) {
  auto coarseShape = getScaleShape(shape, from);
  auto fineShape = getScaleShape(shape, to);
  llvm::SmallVector<int64_t> index(shape.size(), 0);
  for (int64_t i = 0, e = llvm::product_of(fineShape); i < e; ++i) {
    int64_t coarse = 0;
    for (unsigned d = 0; d < shape.size(); ++d) {
      int64_t start = to[d] == wholeDim ? 0 : index[d] * to[d];
      int64_t block = coarseShape[d] <= 1 ? 0 : start / from[d];
      coarse = coarse * coarseShape[d] + block;
    }
    fn(coarse);
    for (unsigned d = shape.size(); d-- > 0;) {
      if (++index[d] < fineShape[d])
        break;
      index[d] = 0;
    }
  }
}

std::optional<std::vector<char>>
mlir::fp8::convertScales(const WeightForm &from, llvm::ArrayRef<char> scales,
                         const WeightForm &to) {
  unsigned fromWidth = getScaleByteWidth(*from.scaleType);
  unsigned toWidth = getScaleByteWidth(*to.scaleType);
  std::vector<char> result(to.getScaleBytes());
  char *out = result.data();
  bool allExact = true;
  forEachRepeated(to.shape, from.block, to.block, [&](int64_t index) {
    const char *source = scales.data() + index * fromWidth;
    if (from.scaleType == to.scaleType) {
      std::memcpy(out, source, toWidth);
    } else {
      float scale = loadScale(source, *from.scaleType);
      allExact &= isExact(scale, *to.scaleType);
      storeScale(scale, *to.scaleType, out);
    }
    out += toWidth;
  });
  if (!allExact)
    return std::nullopt;
  return result;
}

//===----------------------------------------------------------------------===//
// mxfp8 on disk
//===----------------------------------------------------------------------===//

static constexpr int64_t tileRows = swizzleTileRows, tileColumns = 4;

/// The index of scale (row, column) in the tiles.
static int64_t getSwizzledIndex(int64_t row, int64_t column, int64_t columns) {
  int64_t tilesAcross = llvm::divideCeil(columns, tileColumns);
  int64_t tile = row / tileRows * tilesAcross + column / tileColumns;
  int64_t r = row % tileRows, c = column % tileColumns;
  return tile * tileRows * tileColumns + r % 32 * 16 + r / 32 * 4 + c;
}

std::vector<char> mlir::fp8::swizzleScales(llvm::ArrayRef<char> scales,
                                           int64_t rows, int64_t columns) {
  std::vector<char> tiles(llvm::alignTo(rows, tileRows) *
                          llvm::alignTo(columns, tileColumns));
  for (int64_t row = 0; row < rows; ++row)
    for (int64_t column = 0; column < columns; ++column)
      tiles[getSwizzledIndex(row, column, columns)] =
          scales[row * columns + column];
  return tiles;
}

std::vector<char> mlir::fp8::unswizzleScales(llvm::ArrayRef<char> tiles,
                                             int64_t rows, int64_t columns) {
  std::vector<char> scales(rows * columns);
  for (int64_t row = 0; row < rows; ++row)
    for (int64_t column = 0; column < columns; ++column)
      scales[row * columns + column] =
          tiles[getSwizzledIndex(row, column, columns)];
  return scales;
}

std::vector<uint8_t> mlir::fp8::padCodes(llvm::ArrayRef<uint8_t> codes,
                                         int64_t rows, int64_t columns,
                                         int64_t paddedRows,
                                         int64_t paddedColumns) {
  std::vector<uint8_t> padded(paddedRows * paddedColumns);
  for (int64_t row = 0; row < rows; ++row)
    llvm::copy(codes.slice(row * columns, columns),
               padded.begin() + row * paddedColumns);
  return padded;
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

static void dequantizeBand(const WeightForm &form, const uint8_t *codes,
                           const char *scales, FloatKind type, void *dst) {
  float one = 1.0f;
  ScaleType scaleType = form.scaleType.value_or(ScaleType::F32);
  dequantize(codes, form.format, form.shape, form.block,
             form.scaleType ? scales : reinterpret_cast<const char *>(&one),
             scaleType, dst, type);
}

/// The row of scales that belongs to a row of codes.
static int64_t getScaleRow(const WeightForm &form, int64_t row) {
  int64_t scaleRow = 0, stride = 1;
  size_t rank = form.shape.size();
  for (size_t dim = rank < 2 ? rank : rank - 1; dim-- > 0;) {
    int64_t index = row % form.shape[dim];
    row /= form.shape[dim];
    if (form.block[dim] != wholeDim)
      scaleRow += index / form.block[dim] * stride;
    stride *= getScaleDim(form.shape[dim], form.block[dim]);
  }
  return scaleRow;
}

void mlir::fp8::dequantizeRows(const WeightForm &form, const uint8_t *codes,
                               llvm::ArrayRef<char> scales, int64_t row,
                               int64_t rows, FloatKind type, void *dst) {
  int64_t columns = form.getNumColumns(), end = row + rows;
  WeightForm band = form;
  bool hasOneScale =
      llvm::all_of(form.block, [](int64_t size) { return size == wholeDim; });
  if (!form.scaleType || hasOneScale) {
    band.shape.assign({rows * columns});
    band.block.assign({wholeDim});
    return dequantizeBand(band, codes, scales.data(), type, dst);
  }
  auto *out = static_cast<char *>(dst);
  int64_t width = form.shape.size() < 2 ? wholeDim : form.block.back();
  band.block.assign({wholeDim, width});
  int64_t rowScales =
      getScaleDim(columns, width) * getScaleByteWidth(*form.scaleType);
  while (row < end) {
    // Dequantize all following rows with the same scales at once.
    int64_t first = row, scaleRow = getScaleRow(form, first);
    while (++row < end && getScaleRow(form, row) == scaleRow)
      continue;
    band.shape.assign({row - first, columns});
    dequantizeBand(band, codes, scales.data() + scaleRow * rowScales, type,
                   out);
    codes += band.getNumElements();
    out += band.getNumElements() * getByteWidth(type);
  }
}
