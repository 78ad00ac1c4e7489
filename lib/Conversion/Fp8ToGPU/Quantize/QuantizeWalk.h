//===- QuantizeWalk.h - Quantization that reads a block twice ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The kernel of the kinds `blocks` and `tensor`.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEWALK_H
#define LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEWALK_H

#include "QuantizeLaunch.h"

namespace mlir::fp8 {

/// The number of threads of a block in kind `blocks`.
inline constexpr int64_t quantizeBlockThreads = 256;

/// The part that a warp visits at a time, for rows of `columns` elements. It
/// has several rows if these are short. All shapes have as many vectors as
/// `quantizePart`.
TileShape getQuantizePart(int64_t columns);

/// Writes the body of the kernel.
void emitQuantizeWalk(KernelBuilder &b, const QuantizeKernelSpec &spec,
                      const QuantizeView &view, ValueRange arguments);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZEWALK_H
