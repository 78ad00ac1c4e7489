//===- MatmulForms.h - Contractions in one form -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creates, beside an operation, the contractions that it is: of a convolution,
// of a product with several results, of several contracted dimensions.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_MATMULFORMS_H
#define LIB_TRANSFORMS_MATMULFORMS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::fp8 {

//===----------------------------------------------------------------------===//
// Forms: null, and nothing created, where `op` is not of the kind
//===----------------------------------------------------------------------===//

/// The contraction of a convolution whose windows do not overlap.
Operation *createConvolutionForm(RewriterBase &rewriter, linalg::LinalgOp op);

/// One operation a result; empty where results depend on each other.
SmallVector<Operation *> createSingleResults(RewriterBase &rewriter,
                                             linalg::LinalgOp op);

/// A contraction of one dimension instead of several, where they are one run
/// in both operands, or can be by moving those of a parameter.
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

/// `tensor` with the dimensions of `last` behind all others: by a reshape where
/// only dimensions of size 1 change places, else by a transposition.
IndexedTensor moveLast(OpBuilder &builder, Location loc, IndexedTensor tensor,
                       ArrayRef<unsigned> last);

/// Collapses the dimensions that are marked into neighbours.
Value dropUnitDims(OpBuilder &builder, Location loc, Value value,
                   ArrayRef<bool> isUnit);

/// A linalg.generic with the body, the init and the attributes of `op`, on
/// other inputs, which may be narrower, without the loops in `dropped`.
linalg::GenericOp createContraction(OpBuilder &builder, linalg::LinalgOp op,
                                    ArrayRef<IndexedTensor> inputs,
                                    ArrayRef<unsigned> dropped);

/// Gives `to` what others attached to `from`, such as `fp8.recipe`, but not
/// what linalg notes about an op of its own.
void copyAttributes(Operation *from, Operation *to);

} // namespace mlir::fp8

#endif // LIB_TRANSFORMS_MATMULFORMS_H
