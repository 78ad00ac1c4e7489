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
  return TypeSwitch<Type, std::optional<Format>>(type)
      .Case<Float8E4M3FNType>([](Type) { return Format::E4M3FN; })
      .Case<Float8E5M2Type>([](Type) { return Format::E5M2; })
      .Case<Float8E4M3FNUZType>([](Type) { return Format::E4M3FNUZ; })
      .Case<Float8E5M2FNUZType>([](Type) { return Format::E5M2FNUZ; })
      .Default([](Type) { return std::nullopt; });
}

FloatType fp8::getFormatType(MLIRContext *context, Format format) {
  switch (format) {
  case Format::E4M3FN:
    return Float8E4M3FNType::get(context);
  case Format::E5M2:
    return Float8E5M2Type::get(context);
  case Format::E4M3FNUZ:
    return Float8E4M3FNUZType::get(context);
  case Format::E5M2FNUZ:
    return Float8E5M2FNUZType::get(context);
  }
  llvm_unreachable("covered switch");
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
