//===- Requantize.cpp - Exactness of quantize(dequantize) -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides whether quantize(dequantize(q, s), s) gives back every code of q
// [quantize_c5].
//
//===----------------------------------------------------------------------===//

#include "Requantize.h"
#include "fp8/IR/Fp8Ops.h"
#include "fp8/IR/Fp8Types.h"
#include "fp8/IR/ScaleMap.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

// Q(DQ(q, s), s) rounds the product to the dequantized type, then the quotient
// (or the reciprocal and the product) to f32. If all numbers are normal, the
// relative error is below 2^-8 + 3 * 2^-24 for bf16 and less for the other
// types. Rounding to an FP8 format with 3 mantissa bits corrects errors up to
// 2^-5. So it remains to show that every product is a normal number of the
// dequantized type, and that codes that are not finite are kept.

namespace {
/// Bounds of a scale. With `mayBeNaN`, the scale may also be NaN.
struct ScaleRange {
  double lowest, highest;
  bool mayBeNaN;
};
} // namespace

/// Constants with more scales are not examined.
static constexpr int64_t maxConstantScales = 4096;

static std::optional<ScaleRange> getConstantRange(Value scale) {
  DenseElementsAttr values;
  if (!matchPattern(scale, m_Constant(&values)) || values.empty())
    return std::nullopt;
  if (!values.isSplat() && values.getNumElements() > maxConstantScales)
    return std::nullopt;
  ScaleRange range = {std::numeric_limits<double>::infinity(), 0.0, false};
  auto include = [&](const APFloat &value) {
    if (!value.isFiniteNonZero() || value.isNegative())
      return false;
    APFloat wide = value;
    bool losesInfo;
    wide.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                 &losesInfo);
    range.lowest = std::min(range.lowest, wide.convertToDouble());
    range.highest = std::max(range.highest, wide.convertToDouble());
    return true;
  };
  if (values.isSplat() ? !include(values.getSplatValue<APFloat>())
                       : !llvm::all_of(values.getValues<APFloat>(), include))
    return std::nullopt;
  return range;
}

/// The scales of an amax of at least `floor`. None for scales that are rounded
/// to powers of two, because rounding up may bring products of several codes
/// out of range.
static std::optional<ScaleRange>
getComputedRange(const APFloat &floor, ScaleRounding rounding, Format format) {
  if (floor.isZero() || rounding != ScaleRounding::Nearest)
    return std::nullopt;
  double maxFinite = getFormatInfo(format).maxFinite;
  // The relative error by which the rounding of the scale may widen the range.
  // It is largest for bf16.
  constexpr double slack = 1.0 / 256;
  return ScaleRange{
      floor.convertToFloat() / maxFinite * (1.0 - slack),
      std::numeric_limits<float>::max() / maxFinite * (1.0 + slack), true};
}

static std::optional<ScaleRange> getScaleRange(Value scale) {
  if (auto op = scale.getDefiningOp<ComputeScaleOp>())
    return getComputedRange(op.getAmaxFloor(), op.getScaleRounding(),
                            *getFormat(op.getFormat()));
  if (auto op = scale.getDefiningOp<DynamicQuantizeOp>())
    return getComputedRange(
        op.getAmaxFloor(), op.getScaleRounding(),
        *getFormat(getElementTypeOrSelf(op.getInit().getType())));
  return getConstantRange(scale);
}

/// Whether every product of a finite code and a scale of `range` gives back its
/// code. With a computed scale, only the largest code may get out of range, and
/// saturation corrects it.
static bool keepsFiniteCodes(const ScaleRange &range, Format format,
                             FloatKind kind, bool saturates) {
  const FormatInfo &info = getFormatInfo(format);
  double smallestCode =
      std::ldexp(1.0, 1 - info.bias - static_cast<int>(info.mantissaBits));
  double smallestNormal = std::ldexp(1.0, kind == FloatKind::F16 ? -14 : -126);
  if (range.lowest * smallestCode < smallestNormal)
    return false;
  // The reciprocal of a scale beyond 2^126 is not a normal number.
  if (range.highest > std::ldexp(1.0, 126))
    return false;
  double largest = kind == FloatKind::F16 ? 65504.0
                   : kind == FloatKind::BF16
                       ? std::ldexp(1.0 - 1.0 / 256, 128)
                       : std::numeric_limits<float>::max();
  if (range.highest * info.maxFinite <= largest)
    return true;
  double secondLargest = decode(info.maxFiniteCode - 1, format);
  return saturates && range.highest * secondLargest <= largest;
}

/// Whether `data` has no infinity, and no NaN except the one that fp8.quantize
/// writes. Also tells whether it was quantized by `scale`.
static bool hasCanonicalCodes(Value data, Value scale, bool &bySameScale) {
  bySameScale = false;
  if (auto op = data.getDefiningOp<QuantizeOp>()) {
    bySameScale = op.getScale() == scale;
    return op.getOverflow() == Overflow::Saturate;
  }
  if (auto op = data.getDefiningOp<DynamicQuantizeOp>()) {
    bySameScale = op.getScale() == scale && op.getQuantized() == data &&
                  op.getScaleOrder().empty();
    return op.getOverflow() == Overflow::Saturate;
  }
  // FNUZ formats have one NaN and no infinity.
  Format format = *getFormat(getElementTypeOrSelf(data.getType()));
  return getFormatInfo(format).isFNUZ;
}

Value fp8::getRequantizedSource(QuantizeOp op) {
  if (!op.hasTensorSemantics())
    return {};
  auto dequantize = op.getInput().getDefiningOp<DequantizeOp>();
  if (!dequantize || dequantize.getScales().size() != 1 ||
      dequantize.getScales().front() != op.getScale())
    return {};
  Value source = dequantize.getInput();
  if (source.getType() != op.getInit().getType())
    return {};
  auto identity = AffineMap::getMultiDimIdentityMap(op.getBlockShape().size(),
                                                    op.getContext());
  if (dequantize.getScaleMapValues().front() !=
      getScaleMap(identity, op.getBlockShape()))
    return {};
  bool bySameScale;
  std::optional<ScaleRange> range = getScaleRange(op.getScale());
  if (!range || !hasCanonicalCodes(source, op.getScale(), bySameScale) ||
      (range->mayBeNaN && !bySameScale))
    return {};
  Format format = *getFormat(getElementTypeOrSelf(source.getType()));
  FloatKind kind = *getFloatKind(getElementTypeOrSelf(op.getInput().getType()));
  if (!keepsFiniteCodes(*range, format, kind,
                        op.getOverflow() == Overflow::Saturate))
    return {};
  return source;
}
