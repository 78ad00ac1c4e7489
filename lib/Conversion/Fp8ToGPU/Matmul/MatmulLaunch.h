//===- MatmulLaunch.h - What launches of matmuls share -------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sizes and the epilogue's operands, behind what each family passes.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULLAUNCH_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULLAUNCH_H

#include "Epilogue.h"
#include "MatmulOperands.h"

namespace mlir::fp8 {

/// Of a call, index.
struct MatmulSizes {
  OpFoldResult batch, rows, columns, k;
};

/// The sizes of two operands, with rows of `rowRole` and of `columnRole`, and
/// of their product.
MatmulSizes getMatmulSizes(HostBuilder &host, const OperandView &rows,
                           LoopRole rowRole, const OperandView &columns,
                           LoopRole columnRole, const OperandView &result);

/// Blocks of a grid that has one for each tile of each batch.
OpFoldResult countTiles(HostBuilder &host, const MatmulSizes &sizes,
                        int64_t tileRows, int64_t tileColumns);

/// Launches a matmul: the kernel's last parameters are the sizes (i32: batch,
/// rows, columns, K) and those of the epilogue, whose key joins the kernel's.
void launchMatmul(HostBuilder &host, KernelModule &kernels,
                  KernelSignature signature, LaunchSpec launch,
                  const MatmulSizes &sizes, const Epilogue &epilogue,
                  KernelModule::EmitBody emit);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULLAUNCH_H
