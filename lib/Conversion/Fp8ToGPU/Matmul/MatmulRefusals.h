//===- MatmulRefusals.h - Why matmuls get no kernel ----------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reasons why an operation has no kernel, for all families of matmuls.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULREFUSALS_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULREFUSALS_H

#include "fp8/Analysis/Refusal.h"
#include "mlir/IR/Types.h"
#include <optional>

namespace mlir::fp8 {

/// None if `type` is an FP8 format that kernels multiply or decode.
std::optional<Refusal> refuseFormat(Type type);
/// The loops cannot be joined to batch, M, N and K.
Refusal refuseLoops();
/// The result or an operand of the epilogue has a type that kernels do not load
/// or store.
Refusal refuseEpilogue();
/// The epilogue ends in a quantization, which only some kernels compute.
Refusal refuseQuantizedResult();
/// There are two right-hand sides, which only some kernels multiply.
Refusal refuseSecondSide();
/// The number of elements of K of a scale is not a multiple of 32.
Refusal refuseGroups();
/// K is 1, so there is no sum.
Refusal refuseSingleK();

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULREFUSALS_H
