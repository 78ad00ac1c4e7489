//===- QuantizeLaunch.h - Kernels that quantize -----------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The kinds of kernels, and the operands that all of them take.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZELAUNCH_H
#define LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZELAUNCH_H

#include "../Kernels/HostBuilder.h"
#include "../Kernels/KernelModule.h"
#include "../Kernels/TileAccess.h"
#include "QuantizeArithmetic.h"
#include "QuantizeView.h"

namespace mlir::fp8 {

/// How the tiles of one launch lie.
struct TilePlan {
  TileShape shape;
  /// Tiles that a thread works on, one below the other.
  int64_t tilesPerThread = 1;
  /// Where neighbouring warps go: along the rows, or down the columns, which
  /// suits scales that are stored column by column.
  bool isDownColumns = false;
  /// All tiles lie in one column of tiles.
  bool isOneColumn = false;
  /// Rows and columns of the matrix that one scale covers, -1 for all; a tile
  /// lies inside.
  int64_t scaleRows = 1, scaleColumns = 1;
};

/// A tile a scale (or a part of one whose scale is given), kept in registers
/// between amax and cast. None where a block is too large, or not of known
/// size.
std::optional<TilePlan> planTiles(const QuantizeKernelSpec &spec,
                                  const QuantizeView &view);
void launchTiles(HostBuilder &host, KernelModule &kernels,
                 const QuantizeKernelSpec &spec, const QuantizeView &view,
                 const TilePlan &plan);

/// A thread block a scale, which reads its block twice. Any matrix, but one
/// scale for several matrices.
bool canWalkBlocks(const QuantizeView &view);
void launchBlocks(HostBuilder &host, KernelModule &kernels,
                  const QuantizeKernelSpec &spec, const QuantizeView &view);

/// One scale: all thread blocks together, with a barrier between amax and cast.
void launchTensor(HostBuilder &host, KernelModule &kernels,
                  const QuantizeKernelSpec &spec, const QuantizeView &view);

//===--- What the kernels share -------------------------------------------===//

/// The parameters of every kernel, in this order.
struct QuantizeArguments {
  Value input, output, scale;
  Value batches, rows, columns; // i64
  Value inputBatch, inputRow, outputBatch, outputRow;
  Value scaleBatch, scaleRow, scaleColumn; // strides, i64
  Value inner, outer; // i32: how the kernel's unit of work is counted

  explicit QuantizeArguments(ValueRange arguments);
  static SmallVector<KernelParameter> getParameters();
  static SmallVector<Value> getOperands(HostBuilder &host,
                                        const QuantizeOperands &operands,
                                        OpFoldResult inner, OpFoldResult outer);
  /// Whether all rows of input and output are aligned to vectors.
  Value isAligned(KernelBuilder &b, Type inputType);
};

/// Starts a kernel: the next may start, and those before have finished.
void beginKernel(KernelBuilder &b, const QuantizeKernelSpec &spec);

/// The maximum over the threads of a tile, in all of them. With more than one
/// warp the tile is the thread block's only one, and takes shared memory.
Value reduceMaximum(KernelBuilder &b, Value value, int64_t threads);

/// min(left, size) of i64 `left` as i32; both may be anything, `left` negative.
Value clampToSize(KernelBuilder &b, Value left, int64_t size);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZELAUNCH_H
