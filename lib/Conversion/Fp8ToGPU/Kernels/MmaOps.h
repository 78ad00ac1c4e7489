//===- MmaOps.h - Instructions of warp-level kernels ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Asynchronous copies to shared memory, ldmatrix and mma.sync, as functions
// over the NVVM and LLVM dialects. PTX ISA sections 9.7.9 (cp.async) and 9.7.14
// (ldmatrix, mma). sm_80 and newer where nothing else is said.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_MMAOPS_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_MMAOPS_H

#include "KernelBuilder.h"
#include <array>

namespace mlir::fp8::mma {

//===--- cp.async ---------------------------------------------------------===//

/// Copies `size` (4 or 16) bytes to shared memory, of which the first `valid`
/// (i32) are read and the others are zero.
void copyAsync(KernelBuilder &b, Value shared, Value global, int64_t size,
               Value valid);
void commitCopies(KernelBuilder &b);
/// Waits until at most `pending` committed groups are under way.
void waitCopies(KernelBuilder &b, int64_t pending);

//===--- ldmatrix ---------------------------------------------------------===//

/// Four 8x8 matrices of 16-bit elements (8 rows of 16 bytes), whose rows start
/// at the addresses of lanes 0-7, 8-15, 16-23 and 24-31: four i32. Lane l gets
/// elements 2 * (l % 4) and the next of row l / 4; where `transposed`, of
/// column l / 4.
SmallVector<Value> loadMatrices(KernelBuilder &b, Value address,
                                bool transposed = false);

//===--- mma --------------------------------------------------------------===//

/// m16n8k32 on 8-bit floats; `a` has four i32, `b` two, `c` four f32, or none
/// for zero. sm_89 and newer.
SmallVector<Value> multiplyF8(KernelBuilder &b, Type typeA, Type typeB,
                              ValueRange a, ValueRange bs, ValueRange c);
/// m16n8k16 on vector<2xf16> or vector<2xbf16>, otherwise as above.
SmallVector<Value> multiply16(KernelBuilder &b, ValueRange a, ValueRange bs,
                              ValueRange c);

/// m16n8k32 on 8-bit floats times E8M0 scales: byte `byte` of `scaleA` in lanes
/// 4 * (row % 8) + row / 8 and of `scaleB` in lanes 4 * row. sm_120a.
SmallVector<Value> multiplyBlockScaled(KernelBuilder &b, Type typeA, Type typeB,
                                       ValueRange a, ValueRange bs,
                                       ValueRange c, Value scaleA, Value scaleB,
                                       int64_t byte);

//===--- Decoding ---------------------------------------------------------===//

/// The four f8E4M3FN or f8E5M2 of an i32 as two vector<2xf16>, exactly, by a
/// conversion instruction. sm_89 and newer.
std::array<Value, 2> convertToF16(KernelBuilder &b, Type type, Value packed);
/// The same by integer arithmetic and a product.
std::array<Value, 2> decodeToF16(KernelBuilder &b, Type type, Value packed);

/// Two f32 as a vector of two bf16 or f16, rounded to nearest even.
Value truncatePair(KernelBuilder &b, Value low, Value high, Type type);

} // namespace mlir::fp8::mma

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_MMAOPS_H
