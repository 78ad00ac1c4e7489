//===- MatmulLaunch.cpp - Launches of matmuls -----------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Appends the parameters that all families have, and launches the kernel.
//
//===----------------------------------------------------------------------===//

#include "MatmulLaunch.h"

using namespace mlir;
using namespace mlir::fp8;

MatmulSizes fp8::getMatmulSizes(HostBuilder &host, const OperandView &rows,
                                LoopRole rowRole, const OperandView &columns,
                                LoopRole columnRole,
                                const OperandView &result) {
  DeviceTensor rowsTensor = host.tensor(rows.memref);
  MatmulSizes sizes;
  sizes.batch =
      getSize(host, host.tensor(result.memref), result, LoopRole::Batch);
  sizes.rows = getSize(host, rowsTensor, rows, rowRole);
  sizes.columns =
      getSize(host, host.tensor(columns.memref), columns, columnRole);
  sizes.k = getSize(host, rowsTensor, rows, LoopRole::K);
  return sizes;
}

OpFoldResult fp8::countTiles(HostBuilder &host, const MatmulSizes &sizes,
                             int64_t tileRows, int64_t tileColumns) {
  return host.mul(sizes.batch,
                  host.mul(host.ceilDiv(sizes.rows, tileRows),
                           host.ceilDiv(sizes.columns, tileColumns)));
}

void fp8::appendMatmul(HostBuilder &host, const MatmulSizes &sizes,
                       const Epilogue &epilogue,
                       SmallVectorImpl<KernelParameter> &parameters,
                       SmallVectorImpl<Value> &operands) {
  for (OpFoldResult size : {sizes.batch, sizes.rows, sizes.columns, sizes.k})
    operands.push_back(host.toI32(size));
  epilogue.appendOperands(host, parameters, operands);
}

void fp8::launchMatmul(HostBuilder &host, KernelModule &kernels,
                       KernelSignature signature, LaunchSpec launch,
                       const MatmulSizes &sizes, const Epilogue &epilogue,
                       KernelModule::EmitBody emit) {
  signature.key += '|' + epilogue.getKey();
  appendMatmul(host, sizes, epilogue, signature.parameters, launch.operands);
  kernels.launch(host, signature, std::move(launch), emit);
}
