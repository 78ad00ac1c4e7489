//===- NarrowFunctions.h - Functions of bf16 values -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Functions for sm_90 that need to be right only for the 65,536 values of bf16.
// tools/gpu-checks/chains.py compares all of them.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_NARROWFUNCTIONS_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_NARROWFUNCTIONS_H

#include "KernelBuilder.h"

namespace mlir::fp8 {

/// tanh of a bf16 value that was widened to f32. Rounded to bf16, the result is
/// the correctly rounded one.
Value createTanhOfBF16(KernelBuilder &b, Value x);

/// x * (1 / (1 + exp(-x))) of such a value. Rounded to bf16, the result is that
/// of these operations in f32 with a correctly rounded exponential.
Value createSiluOfBF16(KernelBuilder &b, Value x);

/// 0.5 x (1 + tanh(scale (x + cube x^3))) of a bf16 value x that was widened to
/// f32. Rounded to bf16, the result is that of the same operations in f32 with
/// a correctly rounded tanh.
Value createTanhGeluOfBF16(KernelBuilder &b, Value x, float scale, float cube);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_NARROWFUNCTIONS_H
