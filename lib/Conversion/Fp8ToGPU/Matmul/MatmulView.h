//===- MatmulView.h - A scaled matmul as batch, M, N, K ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Kernels multiply A[batch, M, K] by B[batch, N, K]. A view describes the
// operands of an fp8.scaled_matmul on memrefs, with any maps, in this form: as
// collapsed memrefs and the positions of the three dimensions in them.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULVIEW_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULVIEW_H

#include "../Kernels/HostBuilder.h"
#include "fp8/Analysis/MatmulLoops.h"
#include "fp8/Conversion/MatmulFacts.h"
#include "fp8/IR/Fp8Ops.h"
#include <array>
#include <optional>

namespace mlir::fp8 {

/// A memref with at most one dimension for each role.
struct OperandView {
  /// The memref, or the operand before its `groups` of dimensions are joined.
  /// `type` is the type of the joined memref.
  Value memref;
  SmallVector<ReassociationIndices> groups;
  MemRefType type;
  /// The dimension of each role, or none if its size is 1.
  std::array<std::optional<unsigned>, 4> position;
  /// The number of elements that share a scale along the dimension of each
  /// role, or 1 for data.
  std::array<int64_t, 4> block = {1, 1, 1, 1};

  std::optional<unsigned> at(LoopRole role) const {
    return position[static_cast<unsigned>(role)];
  }
  int64_t blockOf(LoopRole role) const {
    return block[static_cast<unsigned>(role)];
  }
  MemRefType getType() const {
    return type ? type : cast<MemRefType>(memref.getType());
  }
  /// The static size along a role, or 1 if there is no such dimension.
  int64_t getStaticSize(LoopRole role) const;
  /// The static stride along a role in elements, 0 if there is no such
  /// dimension, or kDynamic if it is unknown.
  int64_t getStaticStride(LoopRole role) const;
};

struct MatmulView {
  ScaledMatmulOp op;
  SmallVector<LoopRole> roles; // of every loop
  OperandView a, b, c;
  std::optional<OperandView> scaleA, scaleB;
  /// The second right-hand side, if any, and its scale.
  std::optional<OperandView> b2, scaleB2;
  /// The scales of the result, if it is quantized.
  std::optional<OperandView> scaleC;
  SmallVector<OperandView> extras; // of the epilogue

  ScaledMatmulOp getOp() const { return op; }

  /// The static sizes, or kDynamic if they are unknown.
  int64_t batch, m, n, k;
};

/// Whether a size or stride is known to be a multiple of `of`.
inline bool isMultiple(int64_t value, int64_t of) {
  return !ShapedType::isDynamic(value) && value % of == 0;
}

/// The sizes, on which the choice of a kernel depends. The other fields have
/// their defaults.
MatmulShape getSizes(const MatmulView &view);

/// The number of elements of K that share the scales of both operands, at most
/// 128. It is 0 if kernels cannot apply these scales.
int64_t getGroupK(const MatmulView &view);

/// The view of `op`. A decoded operand is B in it. If both operands are FP8 and
/// the result has a single column, this column becomes a single row. Fails if
/// planMatmulLoops fails. Creates no operations.
FailureOr<MatmulView> getMatmulView(ScaledMatmulOp op);

/// Joins dimensions of the operands by memref.collapse_shape.
void collapseOperands(OpBuilder &builder, MatmulView &view);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULVIEW_H
