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

/// The role of a loop of the iteration space in a matmul. Loops of size 1 have
/// the role Unit.
enum class LoopRole : unsigned { Batch, M, N, K, Unit };

/// The type of an operand and its map from the loops.
struct MappedType {
  ShapedType type;
  AffineMap map;
};

/// Which dimensions of one operand are joined.
struct CollapsePlan {
  SmallVector<ReassociationIndices> groups;
  /// The role of each group; Unit if all of its dimensions have size 1.
  SmallVector<LoopRole> groupRoles;
  std::array<SmallVector<unsigned>, 4> loopsOfRole;
  /// How many elements a scale covers along each role; 1 for data.
  std::array<int64_t, 4> block = {1, 1, 1, 1};
};

struct MatmulLoops {
  SmallVector<LoopRole> roles; // of every loop
  SmallVector<CollapsePlan, 1> operands;
};

/// Plans for all operands, of which the first three are A, B and the result.
/// Fails if the dimensions of one role are not adjacent in an operand, or have
/// another order than in another operand. It can also fail because of the
/// strides of a memref.
FailureOr<MatmulLoops> planMatmulLoops(ArrayRef<MappedType> operands);

/// The roles of all loops, from the maps of A, B and the result.
/// planMatmulLoops tries these roles first.
SmallVector<LoopRole> getLoopRoles(ArrayRef<MappedType> operands);

/// How many elements of K share all scales, at most 128. `blocks` are the sizes
/// of the blocks of scales along K. Returns 0 if kernels cannot multiply so few
/// elements at a time.
int64_t getScaleGroupK(ArrayRef<int64_t> blocks);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_MATMULLOOPS_H
