//===- MemRefFacts.h - Elements and strides of buffers ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The bytes of an element in memory, and whether elements are contiguous.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_IR_MEMREFFACTS_H
#define FP8_IR_MEMREFFACTS_H

#include "mlir/IR/Value.h"

namespace mlir::fp8 {

/// The bytes of an element in memory: rounded up to a power of two, as in
/// arrays of LLVM. An index has 8 bytes, on the host and in kernels.
int64_t getElementBytes(Type elementType);

/// Whether `value` is a memref whose elements are contiguous, in row-major
/// order. Its first element may be anywhere.
bool isContiguous(Value value);

} // namespace mlir::fp8

#endif // FP8_IR_MEMREFFACTS_H
