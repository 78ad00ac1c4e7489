//===- MmaOps.h - Instructions of warp-level kernels ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Functions that create instructions in the NVVM and LLVM dialects:
// asynchronous copies to shared memory, ldmatrix and mma.sync. See the PTX ISA,
// sections 9.7.9 (cp.async) and 9.7.14 (ldmatrix, mma). They need sm_80 or
// newer, if no other chip is given.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_MMAOPS_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_MMAOPS_H

#include "KernelBuilder.h"
#include <array>

namespace mlir::fp8::mma {

//===--- cp.async ---------------------------------------------------------===//

/// Copies `size` bytes (4 or 16) to shared memory. Only the first `valid` (i32)
/// bytes are read; the others become zero.
void copyAsync(KernelBuilder &b, Value shared, Value global, int64_t size,
               Value valid);
void commitCopies(KernelBuilder &b);
/// Waits until at most `pending` committed groups of copies are not finished.
void waitCopies(KernelBuilder &b, int64_t pending);

//===--- ldmatrix ---------------------------------------------------------===//

/// Loads four 8x8 matrices of 16-bit elements (8 rows of 16 bytes). Their rows
/// start at the addresses of lanes 0-7, 8-15, 16-23 and 24-31. Returns four
/// i32, one for each matrix: lane l gets elements 2 * (l % 4) and 2 * (l % 4) +
/// 1 of row l / 4, or with `transposed` of column l / 4.
SmallVector<Value> loadMatrices(KernelBuilder &b, Value address,
                                bool transposed = false);

//===--- mma --------------------------------------------------------------===//

/// The product m16n8k32 of 8-bit floats, added to `c`. `a` has four i32, `b`
/// has two, and `c` has four f32, or none for zero. Needs sm_89 or newer.
SmallVector<Value> multiplyF8(KernelBuilder &b, Type typeA, Type typeB,
                              ValueRange a, ValueRange bs, ValueRange c);
/// The product m16n8k16 of vector<2xf16> or vector<2xbf16>, otherwise as above.
SmallVector<Value> multiply16(KernelBuilder &b, ValueRange a, ValueRange bs,
                              ValueRange c);

/// The product m16n8k32 of 8-bit floats that are multiplied by E8M0 scales. The
/// scale of a row of A is byte `byte` of `scaleA` in lane 4 * (row % 8) + row /
/// 8, and that of a row of B is in `scaleB` in lane 4 * row. Needs sm_120a.
SmallVector<Value> multiplyBlockScaled(KernelBuilder &b, Type typeA, Type typeB,
                                       ValueRange a, ValueRange bs,
                                       ValueRange c, Value scaleA, Value scaleB,
                                       int64_t byte);

//===--- Decoding ---------------------------------------------------------===//

/// Converts the four f8E4M3FN or f8E5M2 of an i32 exactly to two vector<2xf16>,
/// by a conversion instruction. Needs sm_89 or newer.
std::array<Value, 2> convertToF16(KernelBuilder &b, Type type, Value packed);
/// Converts like above, but by integer arithmetic and a product.
std::array<Value, 2> decodeToF16(KernelBuilder &b, Type type, Value packed);

/// Rounds two f32 to nearest even, to a vector of two bf16 or f16.
Value truncatePair(KernelBuilder &b, Value low, Value high, Type type);

} // namespace mlir::fp8::mma

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_MMAOPS_H
