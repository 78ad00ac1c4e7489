//===- OffsetDivisor.h - Alignment of views of memory -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds numbers that divide the offset of a memref, even if the offset is only
// known in a call.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_OFFSETDIVISOR_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_OFFSETDIVISOR_H

#include "mlir/IR/Value.h"

namespace mlir::fp8 {

/// A number, in elements, that divides the offset of `memref` in its
/// allocation; 0 if the offset is 0. A dynamic offset comes from subviews. For
/// example, a subview that starts at an unknown row has an offset that is a
/// multiple of the stride of rows.
int64_t getOffsetDivisor(Value memref);

/// Whether the offset of `memref` is known to be a multiple of `elements`.
inline bool isOffsetMultiple(Value memref, int64_t elements) {
  return getOffsetDivisor(memref) % elements == 0;
}

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_OFFSETDIVISOR_H
