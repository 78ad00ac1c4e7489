//===- MatmulView.h - A scaled matmul as batch, M, N, K ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Kernels multiply A[batch, M, K] by B[batch, N, K]. Here the operands of an
// fp8.scaled_matmul on memrefs, whatever its maps, are seen that way: as
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

/// A memref with at most one dimension a role.
struct OperandView {
  /// The memref, or the operand that it is made of by joining `groups` of
  /// dimensions; `type` is the memref's then.
  Value memref;
  SmallVector<ReassociationIndices> groups;
  MemRefType type;
  /// By role; none where the size is 1.
  std::array<std::optional<unsigned>, 4> position;
  /// Elements a scale covers along that role's dimension; 1 for data.
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
  /// Static size along a role, 1 without such a dimension.
  int64_t getStaticSize(LoopRole role) const;
  /// Static stride along a role in elements, 0 without such a dimension,
  /// dynamic if unknown.
  int64_t getStaticStride(LoopRole role) const;
};

struct MatmulView {
  ScaledMatmulOp op;
  SmallVector<LoopRole> roles; // of every loop
  OperandView a, b, c;
  std::optional<OperandView> scaleA, scaleB;
  SmallVector<OperandView> extras; // of the epilogue

  ScaledMatmulOp getOp() const { return op; }

  /// Static sizes, dynamic where unknown.
  int64_t batch, m, n, k;
};

/// Whether a size or stride is known to be a multiple.
inline bool isMultiple(int64_t value, int64_t of) {
  return !ShapedType::isDynamic(value) && value % of == 0;
}

/// The sizes, on which the choice of a kernel depends; the rest is as it is by
/// default.
MatmulShape getSizes(const MatmulView &view);

/// Elements of K that share all scales, at most 128; 0 if kernels cannot do it.
int64_t getGroupK(const MatmulView &view);

/// The view of `op`, in which a single column is a single row where both
/// operands are FP8, and a decoded operand is B. Fails where planMatmulLoops
/// does. Creates nothing.
FailureOr<MatmulView> getMatmulView(ScaledMatmulOp op);

/// Joins dimensions of the operands, by memref.collapse_shape.
void collapseOperands(OpBuilder &builder, MatmulView &view);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULVIEW_H
