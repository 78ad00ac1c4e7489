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
  /// Why it was left alone: a kebab-case code and a sentence.
  std::string code;
  std::string message;
};

/// Converts the parameters of all functions of `module`. If all uses of an
/// argument with `fp8.param` quantize it in the same way, it becomes an
/// argument for its FP8 data and, directly after it, one for its scales.
/// Returns a record for each parameter, and emits it as a remark (category
/// fp8).
SmallVector<ParamRecord> convertParams(ModuleOp module);

/// Writes the records as JSON: docs/Manifest.md.
void writeParamManifest(llvm::raw_ostream &os, ModuleOp module,
                        ArrayRef<ParamRecord> records);

} // namespace mlir::fp8

#endif // FP8_TRANSFORMS_CONVERTPARAMS_H
