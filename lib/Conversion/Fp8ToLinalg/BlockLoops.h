//===- BlockLoops.h - Loops over blocks -------------------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Computes over tensors or memrefs block by block: loops that keep each tile
// within one block of every scale, and a linalg.generic without floordiv in
// them.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOLINALG_BLOCKLOOPS_H
#define LIB_CONVERSION_FP8TOLINALG_BLOCKLOOPS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// A tensor or memref and how it follows the dimensions of an iteration space:
/// each result of `map` is 0, `d`, or `d floordiv c`.
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
  /// Largest extent of a tile in each dimension, 0 for no limit. Where a map
  /// has `d floordiv c`, tiles stay within blocks of `c` in any case.
  SmallVector<int64_t> tileSizes;
  /// False for one linalg.generic whose maps are the operands' own.
  bool hasBlockLoops = true;
};

/// Builds the loops over blocks and, in them, a linalg.generic whose body is
/// `body` on one element of every operand, the output's last. Returns the
/// result where the output is a tensor, else nothing.
SmallVector<Value> buildBlockComputation(
    OpBuilder &builder, Location loc, const BlockComputation &computation,
    function_ref<Value(OpBuilder &, Location, ValueRange)> body);

/// The sizes of a tensor or memref.
SmallVector<OpFoldResult> getSizes(OpBuilder &builder, Location loc,
                                   Value value);

/// Uninitialized memory beside `like`: tensor.empty, or memref.alloc with a
/// `memref.dealloc` that `freeScratch` creates.
Value createScratch(OpBuilder &builder, Location loc,
                    ArrayRef<OpFoldResult> sizes, Type elementType, Value like);
void freeScratch(OpBuilder &builder, Location loc, Value scratch);

/// `results[0]` for a tensor; for a memref, `destination`, which was written.
Value getWritten(ArrayRef<Value> results, Value destination);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOLINALG_BLOCKLOOPS_H
