//===- QuantizeLaunch.h - Launches of kernels that quantize -----*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Launches the three kinds of kernels, and has the parameters that all of them
// have.
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

/// Launches a kernel of kind `tiles`. A tile stays in registers between the
/// amax and the cast. It has all elements of a scale, or a part of them if the
/// scale is given.
void launchTiles(HostBuilder &host, KernelModule &kernels,
                 const QuantizeKernelSpec &spec, const QuantizeView &view);

/// Launches a kernel of kind `tiles` for an output that is transposed. A thread
/// block has a tile with all elements of a scale.
void launchTransposed(HostBuilder &host, KernelModule &kernels,
                      const QuantizeKernelSpec &spec, const QuantizeView &view);
/// The tile of such a kernel for this number of rows and columns, and its
/// threads. None if they do not fit.
std::optional<TileShape> shapeTransposed(int64_t rows, int64_t columns);

/// Launches a kernel of kind `blocks`. Each thread block reads the elements of
/// one scale twice.
void launchBlocks(HostBuilder &host, KernelModule &kernels,
                  const QuantizeKernelSpec &spec, const QuantizeView &view);

/// Launches a kernel of kind `tensor`. All thread blocks together quantize with
/// one scale, or an equal number of them with each of a few scales. There is a
/// barrier between the amax and the cast.
void launchTensor(HostBuilder &host, KernelModule &kernels,
                  const QuantizeKernelSpec &spec, const QuantizeView &view);

/// In the kinds `blocks` and `tensor`, a warp reads parts of this shape, or of
/// another shape with as many vectors (QuantizeWalk.h).
inline constexpr TileShape quantizePart = {1, 1024, 32};
/// The number of threads of a block in kind `tensor`.
inline constexpr int64_t quantizeTensorThreads = 1024;

//===--- Functions for all kernels ----------------------------------------===//

/// The parameters of every kernel, in this order.
struct QuantizeArguments {
  Value input, output, scale;
  Value batches, rows, columns; // i64
  Value inputBatch, inputRow, outputBatch, outputRow;
  Value scaleBatch, scaleRow, scaleColumn; // strides, i64
  Value inner, outer; // i32, numbers of units of work, which differ by kind

  explicit QuantizeArguments(ValueRange arguments);
  static SmallVector<KernelParameter> getParameters();
  static SmallVector<Value> getOperands(HostBuilder &host,
                                        const QuantizeOperands &operands,
                                        OpFoldResult inner, OpFoldResult outer);
  /// Whether all rows of input and output are aligned to vectors.
  Value isAligned(KernelBuilder &b, Type inputType);
};

/// The key of a kernel. It has everything that the code depends on.
std::string getQuantizeKey(const QuantizeKernelSpec &spec,
                           const QuantizeView &view);

/// Begins a kernel. It lets the next launch start, and waits until earlier ones
/// have finished.
void beginKernel(KernelBuilder &b, const QuantizeKernelSpec &spec);

/// The maximum over the threads of a tile, which all of them get. If these are
/// more than one warp, the thread block has only this tile, and the function
/// uses shared memory.
Value reduceMaximum(KernelBuilder &b, Value value, int64_t threads);

/// min(left, size) as an i32. `left` is an i64 and may be negative. Both may
/// have any value.
Value clampToSize(KernelBuilder &b, Value left, int64_t size);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_QUANTIZE_QUANTIZELAUNCH_H
