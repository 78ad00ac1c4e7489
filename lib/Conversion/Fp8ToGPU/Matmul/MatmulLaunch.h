//===- MatmulLaunch.h - Launches of matmuls ------------------- -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Launches of all families end with the same parameters: the sizes and the
// operands of the epilogue. They come after the parameters of the family.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULLAUNCH_H
#define LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULLAUNCH_H

#include "Epilogue.h"
#include "MatmulOperands.h"

namespace mlir::fp8 {

/// The sizes of a matmul in a call, of type index.
struct MatmulSizes {
  OpFoldResult batch, rows, columns, k;
};

/// The sizes of the product of two operands, whose rows have the roles
/// `rowRole` and `columnRole`.
MatmulSizes getMatmulSizes(HostBuilder &host, const OperandView &rows,
                           LoopRole rowRole, const OperandView &columns,
                           LoopRole columnRole, const OperandView &result);

/// The number of blocks of a grid with one block for each tile of each batch.
OpFoldResult countTiles(HostBuilder &host, const MatmulSizes &sizes,
                        int64_t tileRows, int64_t tileColumns);

/// Appends the last parameters of a matmul and their values: the sizes (i32:
/// batch, rows, columns, K) and the operands of the epilogue. The types of the
/// sizes are in `parameters` already.
void appendMatmul(HostBuilder &host, const MatmulSizes &sizes,
                  const Epilogue &epilogue,
                  SmallVectorImpl<KernelParameter> &parameters,
                  SmallVectorImpl<Value> &operands);

/// Launches a matmul. The kernel's last parameters are those of `appendMatmul`.
/// The key of the epilogue is appended to the kernel's key.
void launchMatmul(HostBuilder &host, KernelModule &kernels,
                  KernelSignature signature, LaunchSpec launch,
                  const MatmulSizes &sizes, const Epilogue &epilogue,
                  KernelModule::EmitBody emit);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MATMUL_MATMULLAUNCH_H
