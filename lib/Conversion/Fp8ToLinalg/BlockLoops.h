//===- BlockLoops.h - Loops over blocks -------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Computes on tensors or memrefs block by block. Loops keep each tile within
// one block of every scale. Inside them is a linalg.generic without floordiv.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOLINALG_BLOCKLOOPS_H
#define LIB_CONVERSION_FP8TOLINALG_BLOCKLOOPS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// A tensor or memref and its map over an iteration space. Each result of `map`
/// is 0, `d`, or `d floordiv c`.
struct MappedOperand {
  Value value;
  AffineMap map;
};

/// One elementwise or reducing computation over blocks.
struct BlockComputation {
  /// The sizes of the iteration space.
  SmallVector<OpFoldResult> dims;
  SmallVector<utils::IteratorType> iterators;
  SmallVector<MappedOperand> inputs;
  MappedOperand output;
  /// The largest extent of a tile in each dimension; 0 for no limit. If a map
  /// has `d floordiv c`, tiles always stay within blocks of `c`.
  SmallVector<int64_t> tileSizes;
  /// If false, there is one linalg.generic with the maps of the operands.
  bool hasBlockLoops = true;
};

/// Builds the loops over blocks and, in them, a linalg.generic. `body` gets one
/// element of every operand, with that of the output last. Returns the result
/// if the output is a tensor, otherwise nothing.
SmallVector<Value> buildBlockComputation(
    OpBuilder &builder, Location loc, const BlockComputation &computation,
    function_ref<Value(OpBuilder &, Location, ValueRange)> body);

/// The sizes of a tensor or memref.
SmallVector<OpFoldResult> getSizes(OpBuilder &builder, Location loc,
                                   Value value);

/// Creates uninitialized memory: a tensor.empty if `like` is a tensor,
/// otherwise a memref.alloc, for which `freeScratch` creates the
/// `memref.dealloc`.
Value createScratch(OpBuilder &builder, Location loc,
                    ArrayRef<OpFoldResult> sizes, Type elementType, Value like);
void freeScratch(OpBuilder &builder, Location loc, Value scratch);

/// `results[0]` if there are results. Otherwise `destination`, which is a
/// memref that was written.
Value getWritten(ArrayRef<Value> results, Value destination);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOLINALG_BLOCKLOOPS_H
