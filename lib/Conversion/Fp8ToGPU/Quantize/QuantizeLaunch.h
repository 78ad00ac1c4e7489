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

/// Launches the kernel that `spec.config` describes.
void launchQuantize(HostBuilder &host, KernelModule &kernels,
                    const QuantizeKernelSpec &spec, const QuantizeView &view);

/// Kind `tiles`: a tile a scale (or a part of one whose scale is given), kept
/// in registers between amax and cast.
void launchTiles(HostBuilder &host, KernelModule &kernels,
                 const QuantizeKernelSpec &spec, const QuantizeView &view);

/// Kind `blocks`: a thread block a scale, which reads its block twice.
void launchBlocks(HostBuilder &host, KernelModule &kernels,
                  const QuantizeKernelSpec &spec, const QuantizeView &view);

/// Kind `tensor`: one scale, and all thread blocks together, with a barrier
/// between amax and cast.
void launchTensor(HostBuilder &host, KernelModule &kernels,
                  const QuantizeKernelSpec &spec, const QuantizeView &view);

/// What a warp of the last two kinds reads at once.
inline constexpr TileShape quantizePart = {1, 1024, 32};
/// Threads of a block of kind `tensor`.
inline constexpr int64_t quantizeTensorThreads = 1024;

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

/// All that the code of a kernel depends on.
std::string getQuantizeKey(const QuantizeKernelSpec &spec,
                           const QuantizeView &view);

/// Starts a kernel: the next may start, and those before have finished.
void beginKernel(KernelBuilder &b, const QuantizeKernelSpec &spec);

/// The maximum over the threads of a tile, in all of them. With more than one
/// warp the tile is the thread block's only one, and takes shared memory.
Value reduceMaximum(KernelBuilder &b, Value value, int64_t threads);

/// min(left, size) of i64 `left` as i32; both may be anything, `left` negative.
Value clampToSize(KernelBuilder &b, Value left, int64_t size);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZELAUNCH_H
