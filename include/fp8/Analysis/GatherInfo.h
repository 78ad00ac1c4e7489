//===- GatherInfo.h - Weights selected at run time --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognizes tensors whose slices a program selects from a parameter at run
// time, such as the weights of the experts that a router chose.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_GATHERINFO_H
#define FP8_ANALYSIS_GATHERINFO_H

#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace mlir::fp8 {

struct GatherInfo {
  /// A linalg.generic with tensor.extract, or a tensor.extract_slice with a
  /// dynamic offset.
  Operation *op;
  /// The tensor from which slices are selected.
  Value source;
  /// For each dimension of the source, the dimension of the result that covers
  /// all of it, or none if positions are selected. In ascending order.
  SmallVector<std::optional<unsigned>> whole;
  /// For each dimension of the source, the dimension of the result that covers
  /// a slice of it. Only for tensor.extract_slice.
  SmallVector<std::optional<unsigned>> sliced;

  /// Whether dimension `dim` of the result covers a whole dimension of the
  /// source.
  bool isWhole(unsigned dim) const;
};

/// How `value` is selected from another tensor, or none.
std::optional<GatherInfo> getGatherInfo(Value value);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_GATHERINFO_H
