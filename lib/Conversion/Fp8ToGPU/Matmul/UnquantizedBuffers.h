//===- UnquantizedBuffers.h - What is around a contraction ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The fill before a contraction on memrefs and the rounding after it, which its
// kernel does in registers.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_UNQUANTIZEDBUFFERS_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_UNQUANTIZEDBUFFERS_H

#include "MatmulView.h"

namespace mlir::fp8 {

/// The fill of `memory` with zeros that `op` follows, nothing between them
/// touching memory; or null.
linalg::FillOp findZeroFill(Operation *op, Value memory);

/// The operation that alone reads the f32 result of `op`, a contraction from
/// zero, and only rounds it to bf16 or f16; or null.
linalg::GenericOp findRounding(linalg::LinalgOp op, const WeightMatmul &matmul);

/// The contraction of which `op` is the rounding, or null.
linalg::LinalgOp findRoundedSum(linalg::GenericOp op);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_UNQUANTIZEDBUFFERS_H
