//===- ByteTranspose.h - Transposing bytes in registers ---------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// FP8 is transposed in blocks of four by four bytes, which are four registers.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_BYTETRANSPOSE_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_BYTETRANSPOSE_H

#include "KernelBuilder.h"

namespace mlir::fp8 {

/// Transposes four words of four bytes: afterwards, word `i` has byte `i` of
/// each of them.
void transposeBytes(KernelBuilder &b, MutableArrayRef<Value> four);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_BYTETRANSPOSE_H
