//===- ConstantCast.cpp - Casts of constants ------------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Converts elements of constants to f32 and back.
//
//===----------------------------------------------------------------------===//

#include "ConstantCast.h"
#include "fp8/IR/Fp8Types.h"

using namespace mlir;
using namespace mlir::fp8;

float fp8::readElement(const APFloat &value, Type type) {
  uint64_t bits = value.bitcastToAPInt().getZExtValue();
  if (std::optional<Format> format = getFormat(type))
    return decode(bits, *format);
  if (isa<Float8E8M0FNUType>(type))
    return decodeE8M0(bits);
  switch (*getFloatKind(type)) {
  case FloatKind::F32:
    return llvm::bit_cast<float>(static_cast<uint32_t>(bits));
  case FloatKind::BF16:
    return decodeBF16(bits);
  case FloatKind::F16:
    return decodeF16(bits);
  }
  llvm_unreachable("unknown type");
}

static uint32_t getBits(float value, Type type, Overflow overflow,
                        ScaleRounding rounding) {
  if (std::optional<Format> format = getFormat(type))
    return encode(value, *format, overflow);
  if (isa<Float8E8M0FNUType>(type))
    return encodeE8M0(value, rounding);
  switch (*getFloatKind(type)) {
  case FloatKind::F32:
    return llvm::bit_cast<uint32_t>(value);
  case FloatKind::BF16:
    return encodeBF16(value);
  case FloatKind::F16:
    return encodeF16(value);
  }
  llvm_unreachable("unknown type");
}

APFloat fp8::writeElement(float value, Type type, Overflow overflow,
                          ScaleRounding rounding) {
  auto floatType = cast<FloatType>(type);
  return APFloat(
      floatType.getFloatSemantics(),
      APInt(floatType.getWidth(), getBits(value, type, overflow, rounding)));
}

Attribute fp8::mapConstant(Attribute source, Type resultType,
                           int64_t maxElements,
                           function_ref<APFloat(const APFloat &)> convert) {
  if (auto scalar = dyn_cast_or_null<FloatAttr>(source))
    return FloatAttr::get(resultType, convert(scalar.getValue()));
  auto elements = dyn_cast_or_null<DenseElementsAttr>(source);
  auto shaped = dyn_cast<ShapedType>(resultType);
  if (!elements || !shaped || !shaped.hasStaticShape())
    return {};
  if (elements.isSplat())
    return DenseElementsAttr::get(shaped,
                                  convert(elements.getSplatValue<APFloat>()));
  if (elements.getNumElements() > maxElements)
    return {};
  return DenseElementsAttr::get(
      shaped, llvm::map_to_vector(elements.getValues<APFloat>(), convert));
}
