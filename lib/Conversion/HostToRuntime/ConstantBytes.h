//===- ConstantBytes.h - The bytes of constants -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Turns the memory of a constant tensor into a tensor of i8, without copying
// large data.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_HOSTTORUNTIME_CONSTANTBYTES_H
#define LIB_CONVERSION_HOSTTORUNTIME_CONSTANTBYTES_H

#include "mlir/IR/BuiltinAttributes.h"

namespace mlir::fp8 {

/// The elements of a constant tensor as they are in memory. Null if this
/// process does not have them (an elided resource), or if their number does not
/// fit the type.
ElementsAttr getConstantBytes(ElementsAttr constant);

/// Makes an attribute of `bytes`. The array must live longer than the constants
/// of the context, or be copied once.
ElementsAttr createByteArray(MLIRContext *context, StringRef name,
                             std::vector<char> bytes);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_HOSTTORUNTIME_CONSTANTBYTES_H
