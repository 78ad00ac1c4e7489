//===- HopperOps.h - Instructions of sm_90a ---------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Barriers in shared memory, the bulk tensor copy engine (TMA) and warp-group
// matrix multiplication, as functions over the NVVM dialect. PTX ISA sections
// 9.7.13 (mbarrier), 9.7.9 (cp.async.bulk.tensor), 9.7.15 (wgmma).
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_HOPPEROPS_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_HOPPEROPS_H

#include "KernelBuilder.h"

namespace mlir::fp8::hopper {

//===--- mbarrier; addresses are !llvm.ptr<3> to 8 bytes ------------------===//

void initBarrier(KernelBuilder &b, Value barrier, int64_t count);
/// Makes initialized barriers visible to the copy engine.
void fenceBarrierInit(KernelBuilder &b);
/// Arrives once and expects `bytes` of copies in this phase.
void arriveExpect(KernelBuilder &b, Value barrier, int64_t bytes);
void arrive(KernelBuilder &b, Value barrier);
/// Arrives if `predicate`: an instruction with a guard, no branch, since a
/// branch in a wgmma loop costs registers.
void arriveIf(KernelBuilder &b, Value barrier, Value predicate);
/// The same on the barrier at this offset of another block of the cluster:
/// `clusterAddress` is an i32 of `mapToBlock`.
void arriveRemoteIf(KernelBuilder &b, Value clusterAddress, Value predicate);
/// The address of `pointer` in block `rank` of the cluster, i32.
Value mapToBlock(KernelBuilder &b, Value pointer, Value rank);
/// All threads of all blocks of the cluster.
void clusterBarrier(KernelBuilder &b);
Value clusterRank(KernelBuilder &b);
/// Waits until the phase of this parity (i32, 0 or 1) is over.
void wait(KernelBuilder &b, Value barrier, Value parity);

//===--- TMA --------------------------------------------------------------===//

/// Starts a copy of the box at `coordinates` (i32, innermost first) to shared
/// memory; signals `barrier`. Out of bounds is filled with zero. With
/// `blocks` (a mask, i16) it goes to the same place in all these blocks of the
/// cluster and signals their barriers.
void load(KernelBuilder &b, Value map, Value destination, Value barrier,
          ValueRange coordinates, Value blocks = Value());
/// Starts a copy of a box from shared memory; the part out of bounds is left
/// out.
void store(KernelBuilder &b, Value map, Value source, ValueRange coordinates);
void commitStores(KernelBuilder &b);
/// Waits until at most `pending` committed groups still read shared memory,
/// or, without `onlyReads`, are not finished.
void waitStores(KernelBuilder &b, int64_t pending, bool onlyReads);
/// Orders ordinary writes to shared memory before later copies from it.
void fenceShared(KernelBuilder &b);
void prefetchMap(KernelBuilder &b, Value map);

//===--- wgmma ------------------------------------------------------------===//

/// The shape m64 x n x k and the element types of one instruction. 32 bytes
/// hold k elements.
struct MmaShape {
  int64_t n;
  Type a, b; // f8E4M3FN or f8E5M2, or both bf16, or both f16
  /// Of 16-bit elements: the operand has a descriptor of
  /// `getTransposedDescriptor`.
  bool transposedA = false, transposedB = false;
  int64_t getK() const { return 256 / a.getIntOrFloatBitWidth(); }
};
/// Struct of the n / 2 f32 accumulators of a thread.
Type getAccumulatorType(MLIRContext *context, int64_t n);
/// The high half of a descriptor of a K-major tile with 128-byte swizzle,
/// rows of 128 bytes: layout, stride between groups of 8 rows.
Value getDescriptor(KernelBuilder &b, Value sharedAddress);
/// The same for 16-bit elements whose rows of 128 bytes run along M or N
/// ("MN-major"). `leadingBytes` is the distance from 64 of N to the next 64.
Value getTransposedDescriptor(KernelBuilder &b, Value sharedAddress,
                              int64_t leadingBytes);
/// accumulators (or 0, if `fromZero`) + A * B.
Value multiply(KernelBuilder &b, const MmaShape &shape, Value descriptorA,
               Value descriptorB, Value accumulators, bool fromZero);
/// accumulators + A * B. A is in registers, four i32 in each thread. B has
/// 16-bit elements and a descriptor of `getTransposedDescriptor`.
Value multiplyRegisters(KernelBuilder &b, const MmaShape &shape, ValueRange a,
                        Value descriptorB, Value accumulators);
void fence(KernelBuilder &b);
void commit(KernelBuilder &b);
void waitGroups(KernelBuilder &b, int64_t pending);
/// The same, and returns the accumulators as they are after the wait. So no
/// operation that reads them can move before the wait.
Value waitGroups(KernelBuilder &b, int64_t pending, Value accumulators);
/// The elements of a struct of accumulators, and a struct of given f32.
SmallVector<Value> unpackAccumulators(KernelBuilder &b, Value accumulators);
Value packAccumulators(KernelBuilder &b, ValueRange elements);
void setMaxRegisters(KernelBuilder &b, int64_t count, bool increase);

/// Four 8x8 matrices of 16-bit elements, one row address a lane.
void storeMatrix(KernelBuilder &b, Value address, ValueRange registers);

} // namespace mlir::fp8::hopper

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_HOPPEROPS_H
