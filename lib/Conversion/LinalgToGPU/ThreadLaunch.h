//===- ThreadLaunch.h - One thread for each element -------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Builds gpu.launch operations over an index space.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_LINALGTOGPU_THREADLAUNCH_H
#define LIB_CONVERSION_LINALGTOGPU_THREADLAUNCH_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/Builders.h"

namespace mlir::fp8 {

/// The name of the gpu.module with all kernels of linalg operations.
inline constexpr StringLiteral linalgKernelModule = "fp8_kernels";

/// Launches one thread for each point of an index space with these sizes.
/// Neighboring threads differ in the last index, so that they access
/// neighboring memory. `body` gets the indices. If there are no sizes, one
/// thread runs.
gpu::LaunchOp buildThreadLaunch(
    OpBuilder &builder, Location loc, StringRef kernelName,
    ArrayRef<OpFoldResult> sizes,
    function_ref<void(OpBuilder &, Location, ValueRange indices)> body);

/// Launches warps along the last of `sizes`. Each thread has `points` positions
/// along it, and adjacent positions belong to different lanes. `body` gets the
/// indices of the other dimensions and the positions. It is built once for
/// warps whose positions are all inside, and once more, with one position, for
/// those at the end.
gpu::LaunchOp buildLineLaunch(
    OpBuilder &builder, Location loc, StringRef kernelName,
    ArrayRef<OpFoldResult> sizes, int64_t points,
    function_ref<void(OpBuilder &, Location, ValueRange outerIndices,
                      ValueRange positions)>
        body);

/// `points` positions of a lane, starting with `first`. The positions between
/// them belong to other lanes.
SmallVector<Value> getLanePositions(OpBuilder &builder, Location loc,
                                    Value first, int64_t points);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_THREADLAUNCH_H
