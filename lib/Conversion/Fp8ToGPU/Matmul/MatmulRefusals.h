//===- MatmulRefusals.h - Why matmuls get no kernel ----------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reasons that families of matmul kernels share.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULREFUSALS_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULREFUSALS_H

#include "fp8/Analysis/Refusal.h"
#include "mlir/IR/Types.h"
#include <optional>

namespace mlir::fp8 {

/// None where `type` is an FP8 format that kernels multiply or decode.
std::optional<Refusal> refuseFormat(Type type);
/// Loops do not collapse to batch, M, N and K.
Refusal refuseLoops();
/// The result or an operand of the epilogue has a type that kernels do not load
/// or store.
Refusal refuseEpilogue();
/// Scales cover a number of elements of K that is no multiple of 32.
Refusal refuseGroups();
/// There is nothing to sum.
Refusal refuseSingleK();

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULREFUSALS_H
