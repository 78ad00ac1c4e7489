//===- AttentionTranspose.h - FP8 values with adjacent keys -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The instruction that multiplies FP8 needs both operands contiguous along the
// dimension of the sum. In the product with v, this is the dimension of keys.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONTRANSPOSE_H
#define LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONTRANSPOSE_H

#include "../KernelFamily.h"
#include "../Kernels/KernelModule.h"
#include "AttentionView.h"

namespace mlir::fp8 {

/// FP8 `v` with rows and columns exchanged, so keys are its columns: the
/// operand itself if TMA can read it like that, or a copy that a kernel writes.
/// Keys of the copy beyond the end are zeros. The memory of the copy is
/// appended to `temporaries`.
AttentionMemRef transposeValues(HostBuilder &host, const KernelTarget &target,
                                const AttentionMemRef &v,
                                SmallVectorImpl<Value> &temporaries);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONTRANSPOSE_H
