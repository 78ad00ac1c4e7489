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

/// The module in which all kernels of linalg operations end.
inline constexpr StringLiteral linalgKernelModule = "fp8_kernels";

/// Launches one thread for each point of an index space with these sizes, the
/// last index the fastest, so that neighbouring threads touch neighbouring
/// memory. `body` gets the indices. Without sizes, one thread runs.
gpu::LaunchOp buildThreadLaunch(
    OpBuilder &builder, Location loc, StringRef kernelName,
    ArrayRef<OpFoldResult> sizes,
    function_ref<void(OpBuilder &, Location, ValueRange indices)> body);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_LINALGTOGPU_THREADLAUNCH_H
