//===- Tcgen05Ops.h - Instructions of sm_100a -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensor memory and the matrix multiplication that one thread starts, as
// functions over the NVVM dialect. PTX ISA section 9.7.16 (tcgen05). Tensor
// memory has 128 lanes (rows) of 32-bit columns; an address is lane * 2^16 +
// column, i32.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_TCGEN05OPS_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_TCGEN05OPS_H

#include "KernelBuilder.h"

namespace mlir::fp8::tcgen05 {

/// A warp reserves `columns` (a power of two from 32 on) and writes their
/// address to shared memory, or frees them.
void allocate(KernelBuilder &b, Value sharedAddress, int64_t columns);
void deallocate(KernelBuilder &b, Value address, int64_t columns);

/// Orders what follows after what a barrier made visible.
void fenceAfterBarrier(KernelBuilder &b);

/// Of a tile of rows of 128 bytes with 128-byte swizzle; i64. Steps of 32 bytes
/// along K add 2.
Value getTileDescriptor(KernelBuilder &b, Value sharedAddress);
/// Of 32 rows of 16 bytes without swizzle.
Value getScaleDescriptor(KernelBuilder &b, Value sharedAddress);

/// m128 x n x k32 on 8-bit floats; `scaled` with E8M0 scales, of which the
/// byte `scaleByte` of each column's word is used.
struct MmaShape {
  int64_t n;
  Type a, b;
  bool scaled = false;
  int64_t scaleByte = 0;

  int32_t getDescriptor() const;
};
/// Adds A * B to the accumulators at `d`, or overwrites them (`accumulate`, i1,
/// false). The scales of `shape.scaled` are in tensor memory.
void multiply(KernelBuilder &b, const MmaShape &shape, Value d, Value a,
              Value bDescriptor, Value accumulate, Value scaleA = Value(),
              Value scaleB = Value());
/// Copies 32 rows of 16 bytes to four columns, to all four groups of lanes.
void copyScales(KernelBuilder &b, Value address, Value descriptor);
/// Arrives at a barrier in shared memory when all of this thread's products so
/// far are done.
void commit(KernelBuilder &b, Value barrier);
/// 32 columns of the 32 lanes that belong to this warp: vector<32xi32>.
Value load(KernelBuilder &b, Value address);

} // namespace mlir::fp8::tcgen05

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_TCGEN05OPS_H
