//===- QuantizeBuffer.cpp - Quantize raw buffers --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Quantizes and dequantizes whole buffers: visits block grids panel by panel
// and calls the row loops.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/QuantizeBuffer.h"
#include "BlockTraversal.h"
#include "RowKernels.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"
#include <algorithm>
#include <limits>

using namespace mlir::fp8;
using kernels::DecodeConstants;
using kernels::EncodeConstants;
using kernels::Quotient;
using kernels::RowKernels;

/// The number of elements of a panel. Their input and codes stay in the
/// second-level cache between the amax pass and the quantizing pass.
static constexpr int64_t panelElements = 128 * 1024;

/// Groups shorter than this are processed with one scale for each element,
/// because a vector holds several groups.
static constexpr int64_t shortGroup = 16;

unsigned mlir::fp8::getByteWidth(FloatKind kind) {
  return kind == FloatKind::F32 ? 4 : 2;
}

static unsigned getIndex(FloatKind kind) { return static_cast<unsigned>(kind); }

static bool isEmpty(llvm::ArrayRef<int64_t> shape) {
  return llvm::is_contained(shape, 0);
}

static int64_t getNumScales(llvm::ArrayRef<int64_t> shape,
                            llvm::ArrayRef<int64_t> block) {
  int64_t count = 1;
  for (int64_t dim : getScaleShape(shape, block))
    count *= dim;
  return count;
}

//===----------------------------------------------------------------------===//
// Loop invariants
//===----------------------------------------------------------------------===//

static EncodeConstants getEncodeConstants(Format format, Overflow overflow,
                                          bool keepsNaNSign) {
  const FormatInfo &info = getFormatInfo(format);
  EncodeConstants c;
  c.shift = 23 - info.mantissaBits;
  c.smallestNormal = static_cast<uint32_t>(128 - info.bias) << 23;
  c.magic = static_cast<uint32_t>(128 - info.bias + c.shift) << 23;
  c.rebias = static_cast<uint32_t>(127 - info.bias) << info.mantissaBits;
  c.maxFiniteCode = info.maxFiniteCode;
  c.overflowCode =
      overflow == Overflow::Saturate ? info.maxFiniteCode : info.infinityCode;
  c.nanCode = info.nanCode;
  c.nanSign = keepsNaNSign ? 0x80 : 0;
  c.zeroSign = info.isFNUZ ? 0 : 0x80;
  return c;
}

static DecodeConstants getDecodeConstants(Format format) {
  const FormatInfo &info = getFormatInfo(format);
  DecodeConstants c;
  c.shift = 23 - info.mantissaBits;
  c.rebias = static_cast<uint32_t>(127 - info.bias) << 23;
  c.mantissaMask = (1u << info.mantissaBits) - 1;
  c.smallest = decode(0x01, format);
  c.maxFiniteCode = info.maxFiniteCode;
  c.infinityCode = info.hasInfinity ? info.infinityCode : 0x100;
  c.nanZeroSign = info.isFNUZ ? 0x80 : 0;
  return c;
}

/// The f32 value of an amax that is stored as the bits of its element type.
static float decodeAmax(uint32_t bits, FloatKind kind) {
  float amax;
  switch (kind) {
  case FloatKind::F32:
    amax = llvm::bit_cast<float>(bits);
    break;
  case FloatKind::BF16:
    amax = decodeBF16(bits);
    break;
  case FloatKind::F16:
    amax = decodeF16(bits);
    break;
  }
  // Every NaN becomes the same NaN [amax_c1].
  return amax == amax ? amax : std::numeric_limits<float>::quiet_NaN();
}

//===----------------------------------------------------------------------===//
// One panel
//===----------------------------------------------------------------------===//

namespace {
/// The passes over a panel. Buffers are reused from panel to panel.
class PanelPasses {
public:
  PanelPasses(const BlockGrid &grid)
      : group(grid.getInnerBlock()), isShort(group < shortGroup) {}

  /// The amax bits of the panel's blocks.
  llvm::ArrayRef<uint32_t> computeAmax(const Panel &panel, const char *src,
                                       FloatKind kind);
  /// `scales` has one entry for each block.
  void quantize(const Panel &panel, const char *src, FloatKind kind,
                llvm::ArrayRef<float> scales, Quotient quotient,
                const EncodeConstants &constants, uint8_t *codes);
  void dequantize(const Panel &panel, const uint8_t *codes,
                  llvm::ArrayRef<float> scales,
                  const DecodeConstants &constants, char *dst, FloatKind kind);

private:
  /// The scale of every element of a row, for short groups.
  const float *expand(const Panel &panel, llvm::ArrayRef<float> scales);

  const RowKernels &kernels = kernels::getRowKernels();
  int64_t group;
  bool isShort;
  llvm::SmallVector<uint32_t, 0> amax, amaxEach;
  llvm::SmallVector<float, 0> scaleEach;
};
} // namespace

llvm::ArrayRef<uint32_t>
PanelPasses::computeAmax(const Panel &panel, const char *src, FloatKind kind) {
  unsigned index = getIndex(kind), width = getByteWidth(kind);
  amax.assign(panel.numScales, 0);
  if (!isShort) {
    panel.forEachRow([&](int64_t offset) {
      kernels.amax[index](src + offset * width, panel.columns, group,
                          amax.data());
    });
    return amax;
  }
  amaxEach.assign(panel.columns, 0);
  panel.forEachRow([&](int64_t offset) {
    kernels.amaxEach[index](src + offset * width, panel.columns,
                            amaxEach.data());
  });
  if (group == 1)
    return amaxEach;
  for (int64_t i = 0, block = 0; i < panel.columns; i += group, ++block)
    for (int64_t k = i, end = std::min(i + group, panel.columns); k < end; ++k)
      amax[block] = std::max(amax[block], amaxEach[k]);
  return amax;
}

const float *PanelPasses::expand(const Panel &panel,
                                 llvm::ArrayRef<float> scales) {
  if (group == 1)
    return scales.data();
  scaleEach.resize_for_overwrite(panel.columns);
  for (int64_t i = 0, block = 0; i < panel.columns; i += group, ++block)
    for (int64_t k = i, end = std::min(i + group, panel.columns); k < end; ++k)
      scaleEach[k] = scales[block];
  return scaleEach.data();
}

void PanelPasses::quantize(const Panel &panel, const char *src, FloatKind kind,
                           llvm::ArrayRef<float> scales, Quotient quotient,
                           const EncodeConstants &constants, uint8_t *codes) {
  unsigned index = getIndex(kind), width = getByteWidth(kind);
  auto how = static_cast<unsigned>(quotient);
  if (!isShort) {
    panel.forEachRow([&](int64_t offset) {
      kernels.quantize[index][how](src + offset * width, panel.columns, group,
                                   scales.data(), constants, codes + offset);
    });
    return;
  }
  const float *each = expand(panel, scales);
  panel.forEachRow([&](int64_t offset) {
    kernels.quantizeEach[index][how](src + offset * width, panel.columns, each,
                                     constants, codes + offset);
  });
}

void PanelPasses::dequantize(const Panel &panel, const uint8_t *codes,
                             llvm::ArrayRef<float> scales,
                             const DecodeConstants &constants, char *dst,
                             FloatKind kind) {
  unsigned index = getIndex(kind), width = getByteWidth(kind);
  if (!isShort) {
    panel.forEachRow([&](int64_t offset) {
      kernels.dequantize[index](codes + offset, panel.columns, group,
                                scales.data(), constants, dst + offset * width);
    });
    return;
  }
  const float *each = expand(panel, scales);
  panel.forEachRow([&](int64_t offset) {
    kernels.dequantizeEach[index](codes + offset, panel.columns, each,
                                  constants, dst + offset * width);
  });
}

/// The stored scales of a panel as f32.
static void loadScales(const Panel &panel, const void *scales, ScaleType type,
                       llvm::SmallVectorImpl<float> &result) {
  unsigned width = getScaleByteWidth(type);
  const char *first =
      static_cast<const char *>(scales) + panel.firstScale * width;
  result.resize_for_overwrite(panel.numScales);
  for (int64_t i = 0; i < panel.numScales; ++i)
    result[i] = loadScale(first + i * width, type);
}

static EncodeConstants getQuantizeConstants(const QuantizeSpec &spec) {
  EncodeConstants constants = getEncodeConstants(spec.format, spec.overflow,
                                                 /*keepsNaNSign=*/false);
  if (spec.nanToZero)
    constants.nanCode = 0; // [semantics_c6]
  return constants;
}

static Quotient getQuotient(const QuantizeSpec &spec) {
  if (spec.scale.viaFactor)
    return Quotient::Factor;
  if (spec.roundQuotient)
    return Quotient::DivideInType;
  return spec.division == Division::Reciprocal ? Quotient::Reciprocal
                                               : Quotient::Divide;
}

//===----------------------------------------------------------------------===//
// Whole buffers
//===----------------------------------------------------------------------===//

/// The number by which elements of a block are divided. With `viaFactor`, they
/// are multiplied by it.
static float chooseDivisor(float amax, float scale, const QuantizeSpec &spec) {
  return spec.scale.viaFactor ? computeFactor(amax, spec.format) : scale;
}

void mlir::fp8::dynamicQuantize(const void *src, FloatKind srcType,
                                llvm::ArrayRef<int64_t> shape,
                                const QuantizeSpec &spec, uint8_t *codes,
                                void *scales) {
  unsigned width = getScaleByteWidth(spec.scale.type);
  char *scaleBytes = static_cast<char *>(scales);
  if (isEmpty(shape)) {
    // Blocks without elements have the scale of zeros.
    float scale = computeScale(0.0f, spec.format, spec.scale);
    for (int64_t i = 0, e = getNumScales(shape, spec.block); i < e; ++i)
      storeScale(scale, spec.scale.type, scaleBytes + i * width);
    return;
  }
  EncodeConstants constants = getQuantizeConstants(spec);
  BlockGrid grid = simplifyBlocks(shape, spec.block);
  PanelPasses passes(grid);
  llvm::SmallVector<float, 0> panelScales;
  forEachPanel(grid, panelElements, [&](const Panel &panel) {
    const char *values = static_cast<const char *>(src);
    llvm::ArrayRef<uint32_t> amax = passes.computeAmax(panel, values, srcType);
    panelScales.resize_for_overwrite(panel.numScales);
    char *out = scaleBytes + panel.firstScale * width;
    for (auto [bits, number] : llvm::zip_equal(amax, panelScales)) {
      float largest = decodeAmax(bits, srcType);
      float scale = computeScale(largest, spec.format, spec.scale);
      storeScale(scale, spec.scale.type, out);
      out += width;
      number = chooseDivisor(largest, scale, spec);
    }
    passes.quantize(panel, values, srcType, panelScales, getQuotient(spec),
                    constants, codes);
  });
}

void mlir::fp8::computeScales(const float *amax, int64_t count,
                              const QuantizeSpec &spec, void *scales) {
  unsigned width = getScaleByteWidth(spec.scale.type);
  char *out = static_cast<char *>(scales);
  for (int64_t i = 0; i < count; ++i)
    storeScale(computeScale(amax[i], spec.format, spec.scale), spec.scale.type,
               out + i * width);
}

void mlir::fp8::computeAmax(const void *src, FloatKind srcType,
                            llvm::ArrayRef<int64_t> shape,
                            llvm::ArrayRef<int64_t> block, float *amax) {
  if (isEmpty(shape)) {
    std::fill_n(amax, getNumScales(shape, block), 0.0f);
    return;
  }
  BlockGrid grid = simplifyBlocks(shape, block);
  PanelPasses passes(grid);
  forEachPanel(grid, panelElements, [&](const Panel &panel) {
    llvm::ArrayRef<uint32_t> bits =
        passes.computeAmax(panel, static_cast<const char *>(src), srcType);
    for (auto [i, value] : llvm::enumerate(bits))
      amax[panel.firstScale + i] = decodeAmax(value, srcType);
  });
}

/// Quantizes panel by panel, by the divisors that `getDivisors` sets.
static void quantizePanels(
    const void *src, FloatKind srcType, llvm::ArrayRef<int64_t> shape,
    const QuantizeSpec &spec, uint8_t *codes,
    llvm::function_ref<void(const Panel &, llvm::SmallVectorImpl<float> &)>
        getDivisors) {
  if (isEmpty(shape))
    return;
  EncodeConstants constants = getQuantizeConstants(spec);
  BlockGrid grid = simplifyBlocks(shape, spec.block);
  PanelPasses passes(grid);
  llvm::SmallVector<float, 0> divisors;
  forEachPanel(grid, panelElements, [&](const Panel &panel) {
    getDivisors(panel, divisors);
    passes.quantize(panel, static_cast<const char *>(src), srcType, divisors,
                    getQuotient(spec), constants, codes);
  });
}

void mlir::fp8::quantizeByAmax(const void *src, FloatKind srcType,
                               llvm::ArrayRef<int64_t> shape, const float *amax,
                               const QuantizeSpec &spec, uint8_t *codes) {
  quantizePanels(
      src, srcType, shape, spec, codes,
      [&](const Panel &panel, llvm::SmallVectorImpl<float> &divisors) {
        divisors.resize_for_overwrite(panel.numScales);
        for (auto [i, divisor] : llvm::enumerate(divisors)) {
          float largest = amax[panel.firstScale + i];
          float scale = computeScale(largest, spec.format, spec.scale);
          divisor = chooseDivisor(largest, scale, spec);
        }
      });
}

void mlir::fp8::quantize(const void *src, FloatKind srcType,
                         llvm::ArrayRef<int64_t> shape, const void *scales,
                         const QuantizeSpec &spec, uint8_t *codes) {
  quantizePanels(
      src, srcType, shape, spec, codes,
      [&](const Panel &panel, llvm::SmallVectorImpl<float> &divisors) {
        loadScales(panel, scales, spec.scale.type, divisors);
      });
}

void mlir::fp8::castToFp8(const void *src, FloatKind srcType, int64_t count,
                          Format format, Overflow overflow, uint8_t *codes) {
  kernels::getRowKernels().cast[getIndex(srcType)](
      src, count, getEncodeConstants(format, overflow, /*keepsNaNSign=*/true),
      codes);
}

void mlir::fp8::dequantize(const uint8_t *codes, Format format,
                           llvm::ArrayRef<int64_t> shape,
                           llvm::ArrayRef<int64_t> block, const void *scales,
                           ScaleType scaleType, void *dst, FloatKind dstType) {
  if (isEmpty(shape))
    return;
  DecodeConstants constants = getDecodeConstants(format);
  BlockGrid grid = simplifyBlocks(shape, block);
  PanelPasses passes(grid);
  llvm::SmallVector<float, 0> panelScales;
  forEachPanel(grid, panelElements, [&](const Panel &panel) {
    loadScales(panel, scales, scaleType, panelScales);
    passes.dequantize(panel, codes, panelScales, constants,
                      static_cast<char *>(dst), dstType);
  });
}
