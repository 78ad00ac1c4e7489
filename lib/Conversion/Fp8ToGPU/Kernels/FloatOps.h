//===- FloatOps.h - Maxima, powers and pairs of floats ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Operations in registers that a softmax needs. Each function creates one
// instruction or a few.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_FLOATOPS_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_FLOATOPS_H

#include "KernelBuilder.h"

namespace mlir::fp8 {

/// The larger one of two f32. If one of them is NaN, it is the other one.
Value createMaxNum(KernelBuilder &b, Value x, Value y);
/// 2^x for f32, with an error of at most 2 units in the last place. Subnormal
/// results become zero.
Value createExp2(KernelBuilder &b, Value x);
/// 1 / x for a positive normal number with a normal result, with an error of at
/// most one unit in the last place.
Value createReciprocal(KernelBuilder &b, Value x);
/// Compares two f32.
Value compareF(KernelBuilder &b, arith::CmpFPredicate predicate, Value x,
               Value y);
/// Packs two values of type bf16 or f16 in an i32. `low` comes first in memory.
/// f32 values are rounded to nearest even.
Value packHalves(KernelBuilder &b, Value low, Value high, Type type);
/// Rounds four f32 to nearest even, to f8E4M3FN with saturation, and packs them
/// in an i32 in the order of memory.
Value packE4M3(KernelBuilder &b, ArrayRef<Value> four);
/// Whether an i1 is true in any lane of the warp.
Value anyLane(KernelBuilder &b, Value condition);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_FLOATOPS_H
