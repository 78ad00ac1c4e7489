//===- GatherInfo.h - Weights picked when the program runs ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Recognises tensors whose slices a program picks from a parameter, such as the
// weights of the experts that a router chose.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_GATHERINFO_H
#define FP8_ANALYSIS_GATHERINFO_H

#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace mlir::fp8 {

struct GatherInfo {
  /// A linalg.generic with tensor.extract, or a tensor.extract_slice at an
  /// offset that is not known.
  Operation *op;
  /// The tensor that slices are picked from.
  Value source;
  /// For each dimension of the source: that of the result which runs over all
  /// of it, or none where positions are picked. Ascending.
  SmallVector<std::optional<unsigned>> whole;
  /// For each dimension of the source: that of the result along which a slice
  /// of positions lies; for tensor.extract_slice only.
  SmallVector<std::optional<unsigned>> sliced;

  /// Whether dimension `dim` of the result runs over all of one of the source.
  bool isWhole(unsigned dim) const;
};

/// How `value` is picked from another tensor, or none.
std::optional<GatherInfo> getGatherInfo(Value value);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_GATHERINFO_H
