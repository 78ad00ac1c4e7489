//===- OperandSource.h - Where a matmul operand comes from ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Looks through producers that only move, repeat or widen elements, so that a
// rewrite can work on the tensor with the original values. Distinguishes
// weights from activations, and finds scales that the input program already
// applies.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_OPERANDSOURCE_H
#define FP8_ANALYSIS_OPERANDSOURCE_H

#include "fp8/Analysis/GatherInfo.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Value.h"
#include <string>

namespace mlir::fp8 {

/// A scale that the program multiplies FP8 data by.
struct OperandScale {
  /// A tensor of scales, or a scalar float.
  Value value;
  /// The map from the dimensions of the operand to those of `value`. Each
  /// result is `d`, `d floordiv c` or 0. There are no results for a scalar.
  AffineMap map;
};

/// Where the values of a tensor come from.
enum class OriginKind { Value, Constant, Resource, Global, Argument };

/// Where the values of a tensor come from, also through reshapes, slices and
/// gathers.
struct Origin {
  OriginKind kind = OriginKind::Value;
  /// The name of the resource, global, `fp8.param` or argument; may be empty.
  std::string name;
  /// If the calls of a function pass parameters for an argument, their names,
  /// one for each time that the function runs (`fp8.params`). `name` is then
  /// the first of them. Empty otherwise.
  SmallVector<std::string> names = {};
  /// If the value comes from an argument of a function, its number.
  std::optional<unsigned> argument = {};
  /// The argument has `fp8.param` or `fp8.params`, or the program contains the
  /// values.
  bool isParameter = false;
  /// A resource whose data are not in the file.
  bool isElided = false;
  /// The program selects parts of it at computed positions.
  bool isGathered = false;
};

/// Which kinds of producers to look through.
struct LookThrough {
  /// Producers that repeat elements along a dimension.
  bool broadcasts = true;
  /// `tensor.expand_shape` and `tensor.collapse_shape` of unit dimensions,
  /// and casts to a more static type.
  bool reshapes = true;
  /// Products with scales. Then the source is FP8.
  bool scales = true;
};

struct OperandSource {
  /// The tensor that holds the values.
  Value value;
  /// The map from the dimensions of the operand to those of `value`. Each
  /// result is a dimension, or 0 for a unit dimension of `value`.
  AffineMap map;
  /// The operations that were looked through, starting at the operand.
  SmallVector<Operation *> chain;
  /// `value` holds FP8, and the operand is `value` times these scales.
  bool isQuantized = false;
  SmallVector<OperandScale> scales;
  /// The operand is `value` cast to this FP8 type and back: fake quantization.
  Type fakeQuantizedType;
  /// Whether the chain repeats elements.
  bool isBroadcast = false;
  Origin origin;
  /// How `value` itself is selected from a parameter or an argument.
  std::optional<GatherInfo> gather;

  /// Whether the elements of the operand are products of FP8 values and scales,
  /// or FP8 values.
  bool isFP8() const { return isQuantized || fakeQuantizedType; }
};

/// Follows `operand`, a ranked tensor, to its source.
OperandSource getOperandSource(Value operand, const LookThrough &through = {});

/// Where the values of `value` come from.
Origin getOrigin(Value value);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_OPERANDSOURCE_H
