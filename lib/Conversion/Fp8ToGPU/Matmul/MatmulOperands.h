//===- MatmulOperands.h - Preparing operands of matmuls ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// TMA needs operands that are contiguous along K, with rows that start at
// multiples of 16 bytes, and scales as f32[groups of K][rows]. Other operands
// and scales are first copied to temporary memory that has this form.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULOPERANDS_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULOPERANDS_H

#include "MatmulView.h"
#include "ScaleSpec.h"

namespace mlir::fp8 {

/// Temporary device memory of a launch.
struct Temporaries {
  struct Entry {
    Value memref;
    /// Whether there is memory (i1), or null if there is memory in any case.
    Value exists;
  };
  SmallVector<Entry> entries;
  Value allocate(HostBuilder &host, ArrayRef<OpFoldResult> sizes, Type type);
  void free(HostBuilder &host) const;
};

OpFoldResult getSize(HostBuilder &host, const DeviceTensor &tensor,
                     const OperandView &view, LoopRole role);
/// The stride along the dimension with this role, or 0 if there is none.
OpFoldResult getStride(HostBuilder &host, const DeviceTensor &tensor,
                       const OperandView &view, LoopRole role);

/// Whether elements along `contiguous` are adjacent, and the offset and the
/// strides along `outer` are multiples of `elements` elements. TMA needs
/// multiples of 16 bytes.
bool isAligned(const OperandView &view, LoopRole contiguous,
               std::array<LoopRole, 2> outer, int64_t elements);
/// Builds a parallel loop over all indices within `sizes`.
void buildParallel(HostBuilder &host, ArrayRef<OpFoldResult> sizes,
                   function_ref<void(OpBuilder &, Location, ValueRange)> body);
/// The indices of an element of `view`. `byRole` has the index for each role.
SmallVector<Value> getIndices(OpBuilder &builder, Location loc,
                              const OperandView &view,
                              ArrayRef<std::pair<LoopRole, Value>> byRole);

/// Returns `operand`, or a copy that TMA can read. Its dimensions are rows,
/// with role `role`, and K.
OperandView prepareOperand(HostBuilder &host, const OperandView &operand,
                           LoopRole role, Temporaries &temporaries);

/// A scale and how the kernel reads it.
struct PreparedScale {
  ScaleSpec spec;
  OperandView view;
};
/// How a kernel that promotes after every `groupK` elements of K reads `scale`,
/// the scale of `operand`, as `feed` says. Rows of the operand have role
/// `role`.
ScaleSpec getScaleSpec(const std::optional<OperandView> &scale, LoopRole role,
                       const OperandView &operand, int64_t groupK,
                       ScaleFeed feed);
/// Prepares `scale`, the scale of `operand`, for a kernel that reads it as
/// `feed` says and promotes after every `groupK` elements of K. Rows of the
/// operand have role `role`.
PreparedScale prepareScale(HostBuilder &host,
                           const std::optional<OperandView> &scale,
                           LoopRole role, const OperandView &operand,
                           int64_t groupK, ScaleFeed feed,
                           Temporaries &temporaries);

/// Copies `scale` to f32[batch][groups of `groupK`][rows]. It is the scale of
/// `operand`, whose rows have role `role`.
OperandView repackScale(HostBuilder &host, const OperandView &scale,
                        LoopRole role, const OperandView &operand,
                        int64_t groupK, Temporaries &temporaries);

/// Whether pairs of elements of the result that start at even columns are
/// aligned.
bool hasAlignedPairs(const OperandView &result);
/// Whether instructions of sm_100a and sm_120a can use the scale: there is one
/// E8M0 scale for each row and 32 elements of K, and the four scales of 128
/// elements of K are an aligned word.
bool isInstructionScale(const std::optional<OperandView> &scale, LoopRole role);
/// Appends the pointer and the strides along `roles` in elements.
void appendTensor(HostBuilder &host, const OperandView &view,
                  ArrayRef<LoopRole> roles, SmallVectorImpl<Value> &operands);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULOPERANDS_H
