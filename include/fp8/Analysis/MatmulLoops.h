//===- MatmulLoops.h - A matmul as batch, M, N and K ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Kernels multiply A[batch, M, K] by B[batch, N, K]. Here the loops of a matmul
// with any maps get these roles, and the dimensions of its operands are joined
// so that each role has one. Works on tensors and memrefs, and changes nothing.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_MATMULLOOPS_H
#define FP8_ANALYSIS_MATMULLOOPS_H

#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/BuiltinTypeInterfaces.h"
#include <array>

namespace mlir::fp8 {

/// The part that a loop of the iteration space plays. Loops of size 1 play
/// none.
enum class LoopRole : unsigned { Batch, M, N, K, Unit };

/// The type of an operand and its map from the loops.
struct MappedType {
  ShapedType type;
  AffineMap map;
};

/// Which dimensions of one operand are joined.
struct CollapsePlan {
  SmallVector<ReassociationIndices> groups;
  /// Of each group; Unit where all of its dimensions have size 1.
  SmallVector<LoopRole> groupRoles;
  std::array<SmallVector<unsigned>, 4> loopsOfRole;
  /// Elements that a scale covers along the dimension of a role; 1 for data.
  std::array<int64_t, 4> block = {1, 1, 1, 1};
};

struct MatmulLoops {
  SmallVector<LoopRole> roles; // of every loop
  SmallVector<CollapsePlan, 1> operands;
};

/// Plans for all operands, of which the first three are A, B and the result.
/// Fails where several loops of one role do not lie behind each other in an
/// operand, or in another order than in another operand. A memref may lie in a
/// way that a tensor of its shape does not, and fail therefore.
FailureOr<MatmulLoops> planMatmulLoops(ArrayRef<MappedType> operands);

/// The roles of all loops, from A, B and the result, as planMatmulLoops starts
/// with them.
SmallVector<LoopRole> getLoopRoles(ArrayRef<MappedType> operands);

/// Elements of K that share all scales, at most 128, where `blocks` are the
/// sizes of scale blocks along K; 0 where kernels cannot multiply so few at a
/// time.
int64_t getScaleGroupK(ArrayRef<int64_t> blocks);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_MATMULLOOPS_H
