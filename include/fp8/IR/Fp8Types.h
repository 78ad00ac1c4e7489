//===- Fp8Types.h - Builtin types and their formats -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The bridge between MLIR's builtin float types and the formats of
// lib/Support.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_FP8TYPES_H
#define FP8_IR_FP8TYPES_H

#include "fp8/Support/QuantizeBuffer.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::fp8 {

/// The FP8 format of a builtin float type, or none.
std::optional<Format> getFormat(Type type);

/// The builtin type of an FP8 format.
FloatType getFormatType(MLIRContext *context, Format format);

/// The scale type of f32, bf16 or f8E8M0FNU, or none.
std::optional<ScaleType> getScaleType(Type type);

/// The kind of f32, bf16 or f16, or none.
std::optional<FloatKind> getFloatKind(Type type);

} // namespace mlir::fp8

#endif // FP8_IR_FP8TYPES_H
