//===- Fp8Types.cpp - Builtin types and their formats ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The bridge between MLIR's builtin float types and the formats of
// lib/Support.
//
//===----------------------------------------------------------------------===//

#include "fp8/IR/Fp8Types.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

std::optional<fp8::Format> fp8::getFormat(Type type) {
#define FP8_FORMAT(NAME, ...)                                                  \
  if (isa<Float8##NAME##Type>(type))                                           \
    return Format::NAME;
#include "fp8/Support/Formats.def"
  return std::nullopt;
}

FloatType fp8::getFormatType(MLIRContext *context, Format format) {
  switch (format) {
#define FP8_FORMAT(NAME, ...)                                                  \
  case Format::NAME:                                                           \
    return Float8##NAME##Type::get(context);
#include "fp8/Support/Formats.def"
  }
  llvm_unreachable("unknown format");
}

std::optional<fp8::ScaleType> fp8::getScaleType(Type type) {
  return TypeSwitch<Type, std::optional<ScaleType>>(type)
      .Case<Float32Type>([](Type) { return ScaleType::F32; })
      .Case<BFloat16Type>([](Type) { return ScaleType::BF16; })
      .Case<Float8E8M0FNUType>([](Type) { return ScaleType::E8M0; })
      .Default([](Type) { return std::nullopt; });
}

std::optional<fp8::FloatKind> fp8::getFloatKind(Type type) {
  return TypeSwitch<Type, std::optional<FloatKind>>(type)
      .Case<Float32Type>([](Type) { return FloatKind::F32; })
      .Case<BFloat16Type>([](Type) { return FloatKind::BF16; })
      .Case<Float16Type>([](Type) { return FloatKind::F16; })
      .Default([](Type) { return std::nullopt; });
}
