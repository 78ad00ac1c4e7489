//===- StridedView.h - Reshapes as shape and strides ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A value seen through transposes, reshapes and casts as the row-major
// buffer of the value it comes from, with a shape and strides in elements.
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

/// `root`'s row-major elements, indexed by `strides` from `offset`. No element
/// appears twice.
struct StridedView {
  Value root;
  llvm::SmallVector<int64_t> shape;
  int64_t offset = 0;
  /// None after a collapse of dimensions that are not adjacent in memory.
  std::optional<llvm::SmallVector<int64_t>> strides;
  /// The operations between root and value, first to last.
  llvm::SmallVector<Operation *> chain;

  /// Whether the elements are a run in memory, in the order of the view.
  bool isRowMajor() const;
  /// Whether they are a run in memory, in the order of the view after a
  /// permutation of its dimensions.
  bool isPermutation() const;
  /// The dimensions in the order of memory, outermost first. Needs strides.
  llvm::SmallVector<unsigned> getMemoryOrder() const;
};

/// The permutation of a transpose on tensors, also one that is a
/// linalg.generic; none for anything else.
std::optional<llvm::SmallVector<int64_t>>
getTransposePermutation(Operation *op);

/// Whether `op` shows its first operand in another shape or order.
bool isView(Operation *op);

/// The value that `value` is a view of: looks through tensor.cast,
/// tensor.expand_shape, tensor.collapse_shape and transposes, and if
/// `throughSlices` also through tensor.extract_slice.
Value getViewRoot(Value value, bool throughSlices = false);

/// `value` as a view of getViewRoot(value); none, with `reason` set, where the
/// root's shape is not static or cannot be followed.
std::optional<StridedView> getStridedView(Value value, std::string &reason,
                                          bool throughSlices = false);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_STRIDEDVIEW_H
