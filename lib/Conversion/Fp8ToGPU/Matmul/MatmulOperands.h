//===- MatmulOperands.h - Operands as kernels take them ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The copy engine wants K contiguous, rows at multiples of 16 bytes, and scales
// as f32[groups of K][rows]. What is not like that is copied to memory that is.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULOPERANDS_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULOPERANDS_H

#include "MatmulView.h"
#include "ScaleSpec.h"

namespace mlir::fp8 {

/// Device memory that lives until the launch.
struct Temporaries {
  struct Entry {
    Value memref;
    /// i1; null where there is memory in any case.
    Value exists;
  };
  SmallVector<Entry> entries;
  Value allocate(HostBuilder &host, ArrayRef<OpFoldResult> sizes, Type type);
  void free(HostBuilder &host) const;
};

OpFoldResult getSize(HostBuilder &host, const DeviceTensor &tensor,
                     const OperandView &view, LoopRole role);
/// 0 without such a dimension.
OpFoldResult getStride(HostBuilder &host, const DeviceTensor &tensor,
                       const OperandView &view, LoopRole role);

/// Whether elements of `contiguous` are adjacent, and the offset and the
/// strides of `outer` multiples of `elements`: 16 bytes, where TMA reads.
bool isAligned(const OperandView &view, LoopRole contiguous,
               std::array<LoopRole, 2> outer, int64_t elements);
/// for each index of `sizes`, in parallel.
void buildParallel(HostBuilder &host, ArrayRef<OpFoldResult> sizes,
                   function_ref<void(OpBuilder &, Location, ValueRange)> body);
/// Indices into `view` from those of the roles.
SmallVector<Value> getIndices(OpBuilder &builder, Location loc,
                              const OperandView &view,
                              ArrayRef<std::pair<LoopRole, Value>> byRole);

/// `operand` (rows of `role` times K), or a copy that TMA can read.
OperandView prepareOperand(HostBuilder &host, const OperandView &operand,
                           LoopRole role, Temporaries &temporaries);

/// A scale and how the kernel reads it.
struct PreparedScale {
  ScaleSpec spec;
  OperandView view;
};
/// `scale` of `operand`, whose rows are of `role`, for groups of `groupK` and a
/// kernel that takes it as `feed` says.
PreparedScale prepareScale(HostBuilder &host,
                           const std::optional<OperandView> &scale,
                           LoopRole role, const OperandView &operand,
                           int64_t groupK, ScaleFeed feed,
                           Temporaries &temporaries);

/// `scale` as f32[batch][groups of `groupK`][rows of `role`]; `operand` is the
/// data that it belongs to.
OperandView repackScale(HostBuilder &host, const OperandView &scale,
                        LoopRole role, const OperandView &operand,
                        int64_t groupK, Temporaries &temporaries);

/// Whether pairs of result elements at even columns are aligned.
bool hasAlignedPairs(const OperandView &result);
/// One E8M0 scale a row and 32 of K, the four of 128 of K an aligned word: as
/// instructions of sm_100a and sm_120a take them.
bool isInstructionScale(const std::optional<OperandView> &scale, LoopRole role);
/// Appends the pointer and the strides along `roles` in elements.
void appendTensor(HostBuilder &host, const OperandView &view,
                  ArrayRef<LoopRole> roles, SmallVectorImpl<Value> &operands);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULOPERANDS_H
