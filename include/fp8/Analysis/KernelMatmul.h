//===- KernelMatmul.h - Contractions that kernels multiply ------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which contractions of linalg become an fp8.scaled_matmul for the kernels of
// convert-fp8-to-gpu. This is the only place that recognizes them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_ANALYSIS_KERNELMATMUL_H
#define FP8_ANALYSIS_KERNELMATMUL_H

#include "fp8/Analysis/Refusal.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <optional>

namespace mlir::fp8 {

/// Why no kernel multiplies the two operands of `op` as they are, in bf16, f16
/// or f32; none if a kernel does. `op` may be on memrefs.
std::optional<Refusal> explainNoKernelMatmul(linalg::LinalgOp op);

/// The input of `op` that is the result of an fp8.dequantize which a kernel can
/// compute itself from the FP8 data and the scale; null if there is none.
OpOperand *findDecodedOperand(linalg::LinalgOp op);

/// Whether kernels decode elements of this FP8 type.
bool isDecodable(Type elementType);

} // namespace mlir::fp8

#endif // FP8_ANALYSIS_KERNELMATMUL_H
