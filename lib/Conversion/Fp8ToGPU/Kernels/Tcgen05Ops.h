//===- Tcgen05Ops.h - Instructions of sm_100a -------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Functions that create instructions in the NVVM dialect: tensor memory and the
// matrix multiplication that one thread starts. See the PTX ISA, section 9.7.16
// (tcgen05). Tensor memory has 128 lanes (rows) of 32-bit columns. An address
// is an i32, lane * 2^16 + column.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_TCGEN05OPS_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_TCGEN05OPS_H

#include "KernelBuilder.h"

namespace mlir::fp8::tcgen05 {

/// Reserves columns of tensor memory and writes their address to shared memory.
/// `columns` is a power of two, at least 32. A whole warp executes this. The
/// function after it frees the columns.
void allocate(KernelBuilder &b, Value sharedAddress, int64_t columns);
void deallocate(KernelBuilder &b, Value address, int64_t columns);

/// Orders later instructions of tensor memory after those before a barrier.
void fenceAfterBarrier(KernelBuilder &b);

/// The descriptor (i64) of a tile whose rows have 128 bytes, with the swizzle
/// of 128 bytes. For the next 32 bytes along K, add 2 to it.
Value getTileDescriptor(KernelBuilder &b, Value sharedAddress);
/// The descriptor of 32 rows of 16 bytes without swizzle.
Value getScaleDescriptor(KernelBuilder &b, Value sharedAddress);

/// The shape m128 x n x k32 of a product of 8-bit floats. If `scaled`, rows are
/// multiplied by E8M0 scales, which are byte `scaleByte` of the words in tensor
/// memory.
struct MmaShape {
  int64_t n;
  Type a, b;
  bool scaled = false;
  int64_t scaleByte = 0;

  int32_t getDescriptor() const;
};
/// Adds A * B to the accumulators at `d`, or overwrites them if `accumulate`
/// (i1) is false. If `shape.scaled`, the scales are in tensor memory.
void multiply(KernelBuilder &b, const MmaShape &shape, Value d, Value a,
              Value bDescriptor, Value accumulate, Value scaleA = Value(),
              Value scaleB = Value());
/// Copies 32 rows of 16 bytes to four columns of tensor memory, once for each
/// of the four groups of 32 lanes.
void copyScales(KernelBuilder &b, Value address, Value descriptor);
/// Lets the hardware arrive at a barrier in shared memory when all products
/// that this thread has started are done.
void commit(KernelBuilder &b, Value barrier);
/// Loads 32 columns of the 32 lanes that belong to this warp. Each thread gets
/// a vector<32xi32>.
Value load(KernelBuilder &b, Value address);

} // namespace mlir::fp8::tcgen05

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_TCGEN05OPS_H
