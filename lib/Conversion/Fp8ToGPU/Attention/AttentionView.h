//===- AttentionView.h - The form of attention for its kernel ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The kernel has two batch dimensions, and the inner one is that of heads. A
// view describes the operands of an fp8.attention on memrefs, with any maps, in
// this form.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONVIEW_H
#define LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONVIEW_H

#include "fp8/Conversion/AttentionChoice.h"
#include "fp8/IR/AttentionOp.h"
#include "fp8/Support/AttentionLimits.h"
#include <array>
#include <optional>

namespace mlir::fp8 {

/// How the position in an operand follows from the index of a batch. `dims` are
/// dimensions of the memref, outermost first. Their joint index is the index of
/// the batch divided by `divisor`. Without dimensions, all indices of the batch
/// read the same elements.
struct BatchIndex {
  SmallVector<unsigned, 2> dims;
  int64_t divisor = 1;
  bool isPresent() const { return !dims.empty(); }
};

/// A memref, and what its dimensions are for. A dimension that is missing has
/// size 1. In a mask, the elements may also be the same along a missing
/// dimension.
struct AttentionMemRef {
  Value memref;
  std::optional<unsigned> rows, columns;
  std::array<BatchIndex, 2> batches;

  MemRefType getType() const { return cast<MemRefType>(memref.getType()); }
  int64_t getStride(unsigned dim) const {
    return getType().getStridesAndOffset().first[dim];
  }
  /// Whether elements along `columns` are adjacent.
  bool isContiguous() const { return columns && getStride(*columns) == 1; }
  /// Whether all other strides and the offset are multiples of `elements`.
  bool isAligned(int64_t elements) const;
  /// The same operand with rows and columns exchanged.
  AttentionMemRef getTransposed() const {
    return {memref, columns, rows, batches};
  }
};

/// A scale of FP8 q, k or v. Its rows are blocks of `block` query rows or keys.
/// If `block` is 0, all rows or keys of a batch share an element.
struct ScaleMemRef {
  AttentionMemRef operand;
  int64_t block = 0;
};

/// An fp8.attention in the form that the kernel takes.
struct AttentionView {
  AttentionOp op;
  /// The rows of q and init are query rows, and those of k and v are keys.
  AttentionMemRef q, k, v, init;
  /// The scales of q, k and v, if these are FP8.
  SmallVector<ScaleMemRef, 3> scales;
  /// The rows of the mask are query rows, and its columns are keys.
  std::optional<AttentionMemRef> mask, blockMask;
  AttentionShape shape;
};

/// The view of `op`. If no kernel of `target` computes it, returns none and
/// sets `reason`. Creates no operations.
std::optional<AttentionView>
getAttentionView(AttentionOp op, const GpuTarget &target, std::string &reason);

/// What a user can do if no kernel computes an attention, in words.
std::string suggestAttentionLimits();

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONVIEW_H
