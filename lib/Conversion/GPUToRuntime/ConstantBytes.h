//===- ConstantBytes.h - Constants as bytes ---------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The memory of a constant tensor as a tensor of i8, without copies of what is
// large.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_GPUTORUNTIME_CONSTANTBYTES_H
#define LIB_CONVERSION_GPUTORUNTIME_CONSTANTBYTES_H

#include "mlir/IR/BuiltinAttributes.h"

namespace mlir::fp8 {

/// The bytes from one element to the next in memory, of a type that kernels
/// have: a power of two, as LLVM lays out arrays.
int64_t getElementBytes(Type elementType);

/// The elements of a constant tensor as they are in memory; null where it has
/// none in this process (an elided resource), or not as many as its type says.
ElementsAttr getConstantBytes(ElementsAttr constant);

/// `bytes` as an attribute, for an array that outlives the context's constants
/// or is copied once.
ElementsAttr createByteArray(MLIRContext *context, StringRef name,
                             std::vector<char> bytes);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_GPUTORUNTIME_CONSTANTBYTES_H
