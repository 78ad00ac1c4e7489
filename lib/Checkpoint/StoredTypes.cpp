//===- StoredTypes.cpp - Element types of codes, scales and weights -------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Conversions between the element types of files and the formats of codes, of
// scales and of weights in high precision.
//
//===----------------------------------------------------------------------===//

#include "fp8/Checkpoint/LayoutReader.h"
#include "llvm/Support/ErrorHandling.h"

using namespace mlir::fp8;

std::optional<Format> mlir::fp8::getFormat(DType dtype) {
  switch (dtype) {
#define FP8_FORMAT(NAME, STORED_TYPE, ...)                                     \
  case DType::STORED_TYPE:                                                     \
    return Format::NAME;
#include "fp8/Support/Formats.def"
  default:
    return std::nullopt;
  }
}

DType mlir::fp8::getDType(Format format) {
  switch (format) {
#define FP8_FORMAT(NAME, STORED_TYPE, ...)                                     \
  case Format::NAME:                                                           \
    return DType::STORED_TYPE;
#include "fp8/Support/Formats.def"
  }
  llvm_unreachable("unknown format");
}

std::optional<FloatKind> mlir::fp8::getFloatKind(DType dtype) {
  switch (dtype) {
  case DType::F32:
    return FloatKind::F32;
  case DType::BF16:
    return FloatKind::BF16;
  case DType::F16:
    return FloatKind::F16;
  default:
    return std::nullopt;
  }
}

DType mlir::fp8::getDType(FloatKind kind) {
  switch (kind) {
  case FloatKind::F32:
    return DType::F32;
  case FloatKind::BF16:
    return DType::BF16;
  case FloatKind::F16:
    return DType::F16;
  }
  llvm_unreachable("unknown type");
}

std::optional<ScaleType> mlir::fp8::getScaleType(DType dtype) {
  switch (dtype) {
  case DType::F32:
    return ScaleType::F32;
  case DType::BF16:
    return ScaleType::BF16;
  case DType::F16:
    return ScaleType::F16;
  case DType::F8E8M0:
  case DType::U8:
    return ScaleType::E8M0;
  default:
    return std::nullopt;
  }
}

DType mlir::fp8::getDType(ScaleType type) {
  switch (type) {
  case ScaleType::F32:
    return DType::F32;
  case ScaleType::BF16:
    return DType::BF16;
  case ScaleType::F16:
    return DType::F16;
  case ScaleType::E8M0:
    return DType::F8E8M0;
  }
  llvm_unreachable("unknown type of scale");
}
