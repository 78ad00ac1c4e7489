//===- ScaleLayout.h - Scales as the copy engine reads them -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Before kernels are chosen: buffers of scales get the layout that the matmul
// kernels read, so that the quantization writes it and nothing is repacked, and
// scales that have it already are not copied.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_SCALELAYOUT_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_SCALELAYOUT_H

#include "mlir/IR/BuiltinOps.h"

namespace mlir::fp8 {

/// Makes every f32 buffer [rows, groups of K] that a dynamic quantization
/// writes, scaled matmuls read and nobody else sees a view of one
/// [groups of K, rows], rows padded to 16 bytes.
void transposeScaleBuffers(ModuleOp module);

/// Makes every transposed copy of a tensor that nothing writes (an argument, a
/// constant) a view of it, where only scaled matmuls read the copy, as a scale:
/// kernels read scales in any order. E8M0 scales stay copies: instructions that
/// take them want those of one row beside each other.
void viewTransposedScales(ModuleOp module);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_SCALELAYOUT_H
