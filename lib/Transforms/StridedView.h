//===- StridedView.h - Reshapes as shape and strides ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Describes a value by the row-major buffer of another value, from which it is
// made by transposes, reshapes and casts. The description has a shape and
// strides in elements.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_STRIDEDVIEW_H
#define LIB_TRANSFORMS_STRIDEDVIEW_H

#include "mlir/IR/Operation.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>
#include <string>

namespace mlir::fp8 {

/// A view of the row-major elements of `root`, with an offset and strides. No
/// element appears twice.
struct StridedView {
  Value root;
  llvm::SmallVector<int64_t> shape;
  int64_t offset = 0;
  /// None after a collapse of dimensions that are not adjacent in memory.
  std::optional<llvm::SmallVector<int64_t>> strides;
  /// The operations between root and value, first to last.
  llvm::SmallVector<Operation *> chain;

  /// Whether the elements are contiguous in memory, in the order of the view.
  bool isRowMajor() const;
  /// Whether the elements are contiguous in memory, in the order of the view
  /// after a permutation of its dimensions.
  bool isPermutation() const;
  /// The dimensions in the order of memory, outermost first. Needs strides.
  llvm::SmallVector<unsigned> getMemoryOrder() const;
};

/// The permutation of a transpose on tensors, which may be a linalg.generic;
/// none for other operations.
std::optional<llvm::SmallVector<int64_t>>
getTransposePermutation(Operation *op);

/// Whether `op` only changes the shape or the order of its first operand.
bool isView(Operation *op);

/// The value that `value` is a view of: looks through tensor.cast,
/// tensor.expand_shape, tensor.collapse_shape and transposes, and if
/// `throughSlices` also through tensor.extract_slice.
Value getViewRoot(Value value, bool throughSlices = false);

/// `value` as a view of getViewRoot(value). If the shape of the root is not
/// static, or a view cannot be followed, returns none and sets `reason`.
std::optional<StridedView> getStridedView(Value value, std::string &reason,
                                          bool throughSlices = false);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_STRIDEDVIEW_H
