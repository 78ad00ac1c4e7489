//===- HopperOps.h - Instructions of sm_90a ---------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Functions that create instructions in the NVVM dialect: barriers in shared
// memory, the bulk tensor copy engine (TMA) and the matrix multiplication of
// warp groups. See the PTX ISA, sections 9.7.13 (mbarrier), 9.7.9
// (cp.async.bulk.tensor) and 9.7.15 (wgmma).
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_HOPPEROPS_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_HOPPEROPS_H

#include "KernelBuilder.h"

namespace mlir::fp8::hopper {

//===--- mbarrier: an address is an !llvm.ptr<3> to 8 bytes ---------------===//

void initBarrier(KernelBuilder &b, Value barrier, int64_t count);
/// Makes initialized barriers visible to the copy engine.
void fenceBarrierInit(KernelBuilder &b);
/// Arrives once. The phase ends only after copies of `bytes` have arrived, too.
void arriveExpect(KernelBuilder &b, Value barrier, int64_t bytes);
void arrive(KernelBuilder &b, Value barrier);
/// Arrives if `predicate` is true. This is an instruction with a guard and not
/// a branch, because a branch in a loop of wgmma costs registers.
void arriveIf(KernelBuilder &b, Value barrier, Value predicate);
/// Arrives at a barrier of another block of the cluster if `predicate` is true.
/// `clusterAddress` is an i32 that `mapToBlock` returned.
void arriveRemoteIf(KernelBuilder &b, Value clusterAddress, Value predicate);
/// The address, an i32, of `pointer` in the shared memory of block `rank` of
/// the cluster.
Value mapToBlock(KernelBuilder &b, Value pointer, Value rank);
/// The same address as a pointer, through which the memory can be read.
Value pointToBlock(KernelBuilder &b, Value pointer, Value rank);
/// A barrier for all threads of all blocks of the cluster. Unless `isOrdered`,
/// threads may not see what others wrote before the barrier.
void clusterBarrier(KernelBuilder &b, bool isOrdered = true);
Value clusterRank(KernelBuilder &b);
/// Waits until the phase with this parity (i32, 0 or 1) is over.
void wait(KernelBuilder &b, Value barrier, Value parity);

//===--- TMA --------------------------------------------------------------===//

/// Starts a copy of the box at `coordinates` (i32, innermost first) to shared
/// memory. The copy signals `barrier`, and elements out of bounds are zero.
/// With `blocks` (a mask, i16) it writes to the same place in all these blocks
/// of the cluster and signals their barriers. With `evictFirst`, the L2 cache
/// gives up the data before other data.
void load(KernelBuilder &b, Value map, Value destination, Value barrier,
          ValueRange coordinates, Value blocks = Value(),
          bool evictFirst = false);
/// Starts a copy of a box from shared memory. Elements out of bounds are not
/// written.
void store(KernelBuilder &b, Value map, Value source, ValueRange coordinates);
void commitStores(KernelBuilder &b);
/// Waits until at most `pending` committed groups of stores are not finished.
/// With `onlyReads`, a group counts as finished as soon as it has read shared
/// memory.
void waitStores(KernelBuilder &b, int64_t pending, bool onlyReads);
/// Orders ordinary writes to shared memory before later copies from it.
void fenceShared(KernelBuilder &b);
void prefetchMap(KernelBuilder &b, Value map);
/// Starts a copy of the box at `coordinates` to the L2 cache.
void prefetch(KernelBuilder &b, Value map, ValueRange coordinates);

//===--- wgmma ------------------------------------------------------------===//

/// The shape m64 x n x k and the element types of one instruction. The k
/// elements of a row have 32 bytes.
struct MmaShape {
  int64_t n;
  Type a, b; // f8E4M3FN or f8E5M2, or both bf16, or both f16
  /// Whether an operand of 16-bit elements has a descriptor of
  /// `getTransposedDescriptor`.
  bool transposedA = false, transposedB = false;
  int64_t getK() const { return 256 / a.getIntOrFloatBitWidth(); }
};
/// The type of a thread's accumulators: a struct of n / 2 f32.
Type getAccumulatorType(MLIRContext *context, int64_t n);
/// The descriptor of a tile whose rows are contiguous along K ("K-major") and
/// have `bytes` bytes, 128, 64 or 32, with the swizzle of as many bytes.
Value getDescriptor(KernelBuilder &b, Value sharedAddress, int64_t bytes = 128);
/// The same for 16-bit elements whose rows of 128 bytes run along M or N
/// ("MN-major"). `leadingBytes` is the distance from 64 of N to the next 64.
Value getTransposedDescriptor(KernelBuilder &b, Value sharedAddress,
                              int64_t leadingBytes);
/// Starts the product A * B and adds it to the accumulators, or to 0 if
/// `fromZero`.
Value multiply(KernelBuilder &b, const MmaShape &shape, Value descriptorA,
               Value descriptorB, Value accumulators, bool fromZero);
/// Starts the product A * B and adds it to the accumulators, or to 0 if
/// `fromZero`. A is in registers, four i32 in each thread. If B has 16-bit
/// elements, `getTransposedDescriptor` makes its descriptor. If B has FP8
/// elements, `getDescriptor` makes it.
Value multiplyRegisters(KernelBuilder &b, const MmaShape &shape, ValueRange a,
                        Value descriptorB, Value accumulators, bool fromZero);
void fence(KernelBuilder &b);
void commit(KernelBuilder &b);
void waitGroups(KernelBuilder &b, int64_t pending);
/// Waits, too, and returns the accumulators as they are after the wait. So no
/// operation that reads them can move before the wait.
Value waitGroups(KernelBuilder &b, int64_t pending, Value accumulators);
/// The elements of a struct of accumulators, and a struct of given f32.
SmallVector<Value> unpackAccumulators(KernelBuilder &b, Value accumulators);
Value packAccumulators(KernelBuilder &b, ValueRange elements);
void setMaxRegisters(KernelBuilder &b, int64_t count, bool increase);

/// Stores four 8x8 matrices of 16-bit elements to shared memory. Each lane
/// gives the address of one row.
void storeMatrix(KernelBuilder &b, Value address, ValueRange registers);

} // namespace mlir::fp8::hopper

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_HOPPEROPS_H
