//===- ConstantCast.h - Casts of constants ----------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Converts elements of constants to f32 and back. f32 can represent every value
// of the types of the dialect.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_IR_CONSTANTCAST_H
#define LIB_IR_CONSTANTCAST_H

#include "fp8/Support/Fp8Format.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::fp8 {

/// The exact value of an element of f32, bf16, f16, an FP8 type or E8M0.
float readElement(const APFloat &value, Type type);

/// `value` rounded to `type` as fp8.cast does.
APFloat writeElement(float value, Type type, Overflow overflow,
                     ScaleRounding rounding);

/// Applies `convert` to every element of the float constant `source`. Null if
/// `source` is not a float constant, or has more than `maxElements` elements
/// and is not a splat.
Attribute mapConstant(Attribute source, Type resultType, int64_t maxElements,
                      function_ref<APFloat(const APFloat &)> convert);

} // namespace mlir::fp8

#endif // LIB_IR_CONSTANTCAST_H
