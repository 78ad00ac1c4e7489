//===- MatmulForms.h - Rewrite operations as contractions -------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates contractions that compute the same as an operation: a convolution, an
// operation with several products as results, or one with several contracted
// dimensions. The original operation is not changed.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_MATMULFORMS_H
#define LIB_TRANSFORMS_MATMULFORMS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

//===----------------------------------------------------------------------===//
// Forms. The functions return null and create nothing for other operations.
//===----------------------------------------------------------------------===//

/// The contraction of a convolution whose windows do not overlap.
Operation *createConvolutionForm(RewriterBase &rewriter, linalg::LinalgOp op);

/// One operation for each result; empty if results depend on each other.
SmallVector<Operation *> createSingleResults(RewriterBase &rewriter,
                                             linalg::LinalgOp op);

/// A contraction of one dimension instead of several. They must be adjacent in
/// both operands, or become so if those of a parameter are moved.
Operation *createCollapsedReduction(RewriterBase &rewriter,
                                    linalg::LinalgOp op);

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

/// A tensor with a loop for each dimension.
struct IndexedTensor {
  Value value;
  AffineMap map;
};

/// Whether the loops in `order` index adjacent dimensions, in that order. Loops
/// of dimensions of size 1 count, too.
bool isRun(AffineMap map, ArrayRef<unsigned> order);

/// Moves the dimensions of the loops `last` to the end. This is a reshape if
/// only dimensions of size 1 move, otherwise a transpose.
IndexedTensor moveLast(OpBuilder &builder, Location loc, IndexedTensor tensor,
                       ArrayRef<unsigned> last);

/// The sizes that are constant. The others are dynamic.
SmallVector<int64_t> getStaticSizes(ArrayRef<OpFoldResult> sizes);

/// Collapses the dimensions for which `isUnit` is set into adjacent ones.
Value dropUnitDims(OpBuilder &builder, Location loc, Value value,
                   ArrayRef<bool> isUnit);

/// Creates a linalg.generic with the body, the init and the attributes of `op`,
/// but with other inputs, which may be narrower, and without the loops in
/// `dropped`.
linalg::GenericOp createContraction(OpBuilder &builder, linalg::LinalgOp op,
                                    ArrayRef<IndexedTensor> inputs,
                                    ArrayRef<unsigned> dropped);

/// Copies discardable attributes such as `fp8.recipe` from `from` to `to`,
/// except those of linalg.
void copyAttributes(Operation *from, Operation *to);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_MATMULFORMS_H
