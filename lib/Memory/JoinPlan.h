//===- JoinPlan.h - Layouts of views of tensors -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Plans how dimensions of a tensor are joined, so that bufferization knows the
// strides of the result.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_MEMORY_JOINPLAN_H
#define LIB_MEMORY_JOINPLAN_H

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::fp8 {

/// The layout that bufferization gives `tensor` if all operations that lead to
/// it are bufferized in place.
MemRefType getLayout(Value tensor);

/// How groups of dimensions are joined. Unless the layout is contiguous,
/// dimensions of size 1 are dropped first. If they were joined with a dimension
/// of unknown size, the type of the memref would not contain the stride of the
/// result.
class JoinPlan {
public:
  JoinPlan(ArrayRef<ReassociationIndices> joins, MemRefType layout);

  /// Whether dimensions are dropped.
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
