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
#include "fp8/Analysis/Refusal.h"
#include "fp8/Conversion/KernelConfig.h"
#include "fp8/IR/Fp8Ops.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <array>
#include <optional>

namespace mlir::fp8 {

/// The part that a loop of the iteration space plays. Loops of size 1 play
/// none.
enum class LoopRole : unsigned { Batch, M, N, K, Unit };

/// A memref with at most one dimension a role.
struct OperandView {
  Value memref;
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
  MemRefType getType() const { return cast<MemRefType>(memref.getType()); }
  /// Static size along a role, 1 without such a dimension.
  int64_t getStaticSize(LoopRole role) const;
  /// Static stride along a role in elements, 0 without such a dimension,
  /// dynamic if unknown.
  int64_t getStaticStride(LoopRole role) const;
};

struct MatmulView {
  mutable ScaledMatmulOp op;
  SmallVector<LoopRole> roles; // of every loop
  OperandView a, b, c;
  std::optional<OperandView> scaleA, scaleB;
  SmallVector<OperandView> extras; // of the epilogue
  /// The init is zero: the result is the sum, and memory is not read.
  bool startsFromZero = false;

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

/// The view of `op`; fails where several loops of one role do not collapse, or
/// not in the same order everywhere. Creates memref.collapse_shape operations
/// only when it succeeds.
FailureOr<MatmulView> getMatmulView(PatternRewriter &rewriter,
                                    ScaledMatmulOp op);

/// A contraction with one operand in high precision and one in FP8 whose scale,
/// if any, is applied before the rounding to the other's type: A stays, B is
/// decoded. Or one of two operands in high precision.
struct WeightMatmul {
  OpOperand *activation, *weight, *scale, *init;
};
/// Whether `op`, on memrefs, decodes a weight, as fp8-fuse-dequantize makes
/// them (WeightMatmul.cpp).
std::optional<WeightMatmul> matchWeightMatmul(linalg::GenericOp op);
/// Whether `op`, on memrefs, multiplies two operands in bf16, f16 or f32
/// (UnquantizedMatmul.cpp); if not, `refusal` says why.
std::optional<WeightMatmul> matchUnquantizedMatmul(linalg::LinalgOp op,
                                                   Refusal &refusal);
std::optional<WeightMatmul> matchUnquantizedMatmul(linalg::LinalgOp op);
/// Whether every loop is M, N, K or batch of a matmul of these maps.
bool isMatmul(AffineMap a, AffineMap b, AffineMap c);
FailureOr<MatmulView> getMatmulView(PatternRewriter &rewriter,
                                    linalg::LinalgOp op,
                                    const WeightMatmul &operands);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULVIEW_H
