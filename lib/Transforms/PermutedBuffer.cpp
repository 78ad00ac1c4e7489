//===- PermutedBuffer.cpp - Quantize a buffer in another order ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Quantizes slabs of the buffer in the order of memory, and scatters the codes.
// So only codes are permuted, which have one byte each, and only one slab of
// them is in memory twice.
//
//===----------------------------------------------------------------------===//

#include "PermutedBuffer.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <cstring>

using namespace mlir::fp8;
using llvm::ArrayRef;
using llvm::SmallVector;

/// The number of elements of a slab. Its codes stay in the cache while they are
/// scattered.
static constexpr int64_t slabElements = 1 << 18;

namespace {
/// The shape and blocks of a buffer in its own order, and the positions of its
/// elements in the result.
struct Layout {
  SmallVector<int64_t> shape;
  SmallVector<int64_t> block;
  SmallVector<int64_t> scaleShape;
  /// For each dimension of the buffer, the stride of the result.
  SmallVector<int64_t> dataStrides;
  SmallVector<int64_t> scaleStrides;
  int64_t count = 1;
  int64_t scaleCount = 1;
};
} // namespace

static SmallVector<int64_t> getPermutedStrides(ArrayRef<int64_t> shape,
                                               ArrayRef<unsigned> order) {
  SmallVector<int64_t> strides(shape.size(), 1);
  for (unsigned i = shape.size(); i > 1; --i)
    strides[i - 2] = strides[i - 1] * shape[i - 1];
  SmallVector<int64_t> permuted;
  for (unsigned dim : order)
    permuted.push_back(strides[dim]);
  return permuted;
}

static Layout getLayout(const PermutedBuffer &src, ArrayRef<int64_t> block) {
  Layout layout;
  SmallVector<int64_t> scaleShape = getScaleShape(src.shape, block);
  for (unsigned dim : src.order) {
    layout.shape.push_back(src.shape[dim]);
    layout.block.push_back(block[dim]);
    layout.scaleShape.push_back(scaleShape[dim]);
    layout.count *= src.shape[dim];
    layout.scaleCount *= scaleShape[dim];
  }
  layout.dataStrides = getPermutedStrides(src.shape, src.order);
  layout.scaleStrides = getPermutedStrides(scaleShape, src.order);
  return layout;
}

//===----------------------------------------------------------------------===//
// Moving elements
//===----------------------------------------------------------------------===//

namespace {
/// One loop of a copy: its extent and its steps in source and destination.
struct CopyLoop {
  int64_t extent, srcStride, dstStride;
};
} // namespace

template <typename T>
static void copyLoops(const T *src, T *dst, ArrayRef<CopyLoop> loops) {
  if (loops.empty()) {
    *dst = *src;
    return;
  }
  const CopyLoop &loop = loops.front();
  for (int64_t i = 0; i < loop.extent; ++i) {
    if (loops.size() == 1)
      dst[i * loop.dstStride] = src[i * loop.srcStride];
    else
      copyLoops(src + i * loop.srcStride, dst + i * loop.dstStride,
                loops.drop_front());
  }
}

/// Copies from a row-major buffer of `shape` to one in which dimension i has
/// the stride `strides[i]`, or back.
template <typename T>
static void permute(const T *src, T *dst, ArrayRef<int64_t> shape,
                    ArrayRef<int64_t> strides, bool back) {
  SmallVector<CopyLoop> loops(shape.size());
  int64_t stride = 1;
  for (unsigned i = shape.size(); i > 0; --i) {
    loops[i - 1] = back ? CopyLoop{shape[i - 1], strides[i - 1], stride}
                        : CopyLoop{shape[i - 1], stride, strides[i - 1]};
    stride *= shape[i - 1];
  }
  // Sort the loops so that writes are in the order of memory.
  llvm::sort(loops, [](const CopyLoop &lhs, const CopyLoop &rhs) {
    return lhs.dstStride > rhs.dstStride;
  });
  copyLoops(src, dst, loops);
}

static void permuteScales(const void *src, void *dst, const Layout &layout,
                          unsigned width, bool back) {
  auto run = [&](auto zero) {
    using T = decltype(zero);
    permute(static_cast<const T *>(src), static_cast<T *>(dst),
            layout.scaleShape, layout.scaleStrides, back);
  };
  if (width == 4)
    run(uint32_t());
  else if (width == 2)
    run(uint16_t());
  else
    run(uint8_t());
}

//===----------------------------------------------------------------------===//
// Slabs
//===----------------------------------------------------------------------===//

/// Calls `body(firstRow, numRows)` for slabs of the outermost dimension that
/// cover whole blocks, or stay inside one.
template <typename Body>
static void forEachSlab(const Layout &layout, Body body) {
  if (layout.count == 0)
    return;
  int64_t rows = layout.shape.front();
  int64_t rowElements = layout.count / rows;
  int64_t block =
      layout.block.front() == wholeDim ? rows : layout.block.front();
  int64_t slab = std::max<int64_t>(1, slabElements / rowElements);
  if (slab >= block)
    slab -= slab % block;
  for (int64_t row = 0; row < rows;) {
    int64_t end = std::min(row + slab, rows);
    if (slab < block)
      end = std::min(end, (row / block + 1) * block);
    body(row, end - row);
    row = end;
  }
}

/// Runs `quantizeSlab(data, shape, firstRow, codes)` on every slab and
/// scatters the codes.
template <typename QuantizeSlab>
static void quantizeSlabs(const PermutedBuffer &src, const Layout &layout,
                          uint8_t *codes, QuantizeSlab quantizeSlab) {
  SmallVector<uint8_t, 0> slabCodes;
  forEachSlab(layout, [&](int64_t row, int64_t numRows) {
    int64_t rowElements = layout.count / layout.shape.front();
    SmallVector<int64_t> shape = layout.shape;
    shape.front() = numRows;
    slabCodes.resize_for_overwrite(numRows * rowElements);
    const char *data = static_cast<const char *>(src.data) +
                       row * rowElements * getByteWidth(src.kind);
    quantizeSlab(data, shape, row, slabCodes.data());
    permute<uint8_t>(slabCodes.data(), codes + row * layout.dataStrides.front(),
                     shape, layout.dataStrides, /*back=*/false);
  });
}

/// Quantizes by `scales` in the order of the buffer.
static void quantizeByBufferScales(const PermutedBuffer &src,
                                   const Layout &layout, const void *scales,
                                   const QuantizeSpec &spec, uint8_t *codes) {
  int64_t block = layout.block.front();
  int64_t scaleRowBytes = layout.scaleCount / layout.scaleShape.front() *
                          getScaleByteWidth(spec.scale.type);
  auto quantizeSlab = [&](const void *data, ArrayRef<int64_t> shape,
                          int64_t row, uint8_t *slabCodes) {
    QuantizeSpec slabSpec = spec;
    slabSpec.block = layout.block;
    // If a slab is a part of a block, it has one row of scales.
    if (block != wholeDim && shape.front() < block)
      slabSpec.block.front() = wholeDim;
    int64_t scaleRow = block == wholeDim ? 0 : row / block;
    quantize(data, src.kind, shape,
             static_cast<const char *>(scales) + scaleRow * scaleRowBytes,
             slabSpec, slabCodes);
  };
  quantizeSlabs(src, layout, codes, quantizeSlab);
}

//===----------------------------------------------------------------------===//
// The functions of QuantizeBuffer.h
//===----------------------------------------------------------------------===//

void mlir::fp8::quantize(const PermutedBuffer &src, const void *scales,
                         const QuantizeSpec &spec, uint8_t *codes) {
  Layout layout = getLayout(src, spec.block);
  unsigned width = getScaleByteWidth(spec.scale.type);
  SmallVector<char, 0> bufferScales(layout.scaleCount * width);
  permuteScales(scales, bufferScales.data(), layout, width, /*back=*/true);
  quantizeByBufferScales(src, layout, bufferScales.data(), spec, codes);
}

void mlir::fp8::dynamicQuantize(const PermutedBuffer &src,
                                const QuantizeSpec &spec, uint8_t *codes,
                                void *scales) {
  Layout layout = getLayout(src, spec.block);
  unsigned width = getScaleByteWidth(spec.scale.type);
  SmallVector<float, 0> amax(layout.scaleCount);
  computeAmax(src.data, src.kind, layout.shape, layout.block, amax.data());
  SmallVector<char, 0> bufferScales(layout.scaleCount * width);
  for (auto [index, value] : llvm::enumerate(amax))
    storeScale(computeScale(value, spec.format, spec.scale), spec.scale.type,
               bufferScales.data() + index * width);
  quantizeByBufferScales(src, layout, bufferScales.data(), spec, codes);
  permuteScales(bufferScales.data(), scales, layout, width, /*back=*/false);
}

void mlir::fp8::computeAmax(const PermutedBuffer &src, ArrayRef<int64_t> block,
                            float *amax) {
  Layout layout = getLayout(src, block);
  SmallVector<float, 0> bufferAmax(layout.scaleCount);
  computeAmax(src.data, src.kind, layout.shape, layout.block,
              bufferAmax.data());
  permuteScales(bufferAmax.data(), amax, layout, sizeof(float),
                /*back=*/false);
}

void mlir::fp8::castToFp8(const PermutedBuffer &src, Format format,
                          Overflow overflow, uint8_t *codes) {
  SmallVector<int64_t> whole(src.shape.size(), wholeDim);
  Layout layout = getLayout(src, whole);
  auto castSlab = [&](const void *data, ArrayRef<int64_t> shape, int64_t,
                      uint8_t *slabCodes) {
    int64_t count = 1;
    for (int64_t size : shape)
      count *= size;
    mlir::fp8::castToFp8(data, src.kind, count, format, overflow, slabCodes);
  };
  quantizeSlabs(src, layout, codes, castSlab);
}
