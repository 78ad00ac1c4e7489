//===- JoinPlan.h - Layouts of views of tensors -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// How dimensions of a tensor are joined so that bufferization knows strides.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_MEMORY_JOINPLAN_H
#define LIB_MEMORY_JOINPLAN_H

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::fp8 {

/// The layout that bufferization gives `tensor` if everything on its way is
/// bufferized in place.
MemRefType getLayout(Value tensor);

/// How groups of dimensions are joined. Dimensions of size 1 are left out
/// first, unless the layout is contiguous: if a dimension of unknown size is
/// joined with one of size 1, types of memrefs do not tell the stride of both.
class JoinPlan {
public:
  JoinPlan(ArrayRef<ReassociationIndices> joins, MemRefType layout);

  /// Whether dimensions are left out.
  bool leavesOut() const { return kept.size() < rank; }
  /// The layout of the joined dimensions; null if it depends on unknown sizes.
  MemRefType join(MemRefType layout) const;
  /// A view of `tensor` with joined dimensions.
  Value join(OpBuilder &builder, Location loc, Value tensor) const;

private:
  SmallVector<int64_t> getKeptShape(ShapedType type) const;

  size_t rank;
  SmallVector<int64_t> kept;
  SmallVector<ReassociationIndices> groups; // of `kept`
};

} // namespace mlir::fp8

#endif // LIB_MEMORY_JOINPLAN_H
