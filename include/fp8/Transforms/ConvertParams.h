//===- ConvertParams.h - Quantized function arguments -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns weights that are function arguments into FP8 data and scales, and
// records the result for each, so that a tool can convert the checkpoint.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_TRANSFORMS_CONVERTPARAMS_H
#define FP8_TRANSFORMS_CONVERTPARAMS_H

#include "fp8/IR/Fp8Attrs.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include <optional>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace mlir::fp8 {

/// How all uses of a parameter quantize it.
struct ParamSpec {
  Type format;
  /// None for a cast, which has no scale.
  Type scaleType;
  /// The block shape, in the dimensions of the argument; empty for a cast.
  SmallVector<int64_t> block;
  ScaleRounding scaleRounding = ScaleRounding::Nearest;
  float amaxFloor = 0.0f;
  Division division = Division::IEEE;
  Overflow overflow = Overflow::Saturate;

  bool operator==(const ParamSpec &other) const;
};

/// A function argument with `fp8.param`, after the conversion.
struct ParamRecord {
  std::string name;
  std::string function;
  RankedTensorType originalType;
  /// The position of the argument or of its data, and the position of its
  /// scale.
  unsigned argument = 0;
  std::optional<unsigned> scaleArgument;
  /// None if the argument was left alone.
  std::optional<ParamSpec> spec;
  /// If the rows of the data are padded, their alignment in bytes; otherwise 1.
  int64_t rowAlignment = 1;
  /// Why it was left alone: a kebab-case code and a sentence.
  std::string code;
  std::string message;

  /// The shape of the argument for the data. Rows may be padded.
  SmallVector<int64_t> getDataShape() const;
};

/// The largest alignment of rows, in bytes.
constexpr int64_t mostRowAlignment = 4096;

/// Converts the parameters of all functions of `module`. If all uses of an
/// argument with `fp8.param` quantize it in the same way, it becomes an
/// argument for its FP8 data and, directly after it, one for its scales.
/// Returns a record for each parameter, and emits it as a remark (category
/// fp8).
///
/// If matmuls add products along the last dimension of a parameter, each row of
/// its data starts at a multiple of `rowAlignment` bytes, a power of two up to
/// `mostRowAlignment`. The argument then has longer rows, and elements at their
/// ends that are never read.
SmallVector<ParamRecord, 0> convertParams(ModuleOp module,
                                          int64_t rowAlignment = 1);

/// Writes the records as JSON: docs/Manifest.md.
void writeParamManifest(llvm::raw_ostream &os, ModuleOp module,
                        ArrayRef<ParamRecord> records);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_CONVERTPARAMS_H
