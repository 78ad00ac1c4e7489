//===- QuantizeWalkLaunch.cpp - Launches for blocks and tensors -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Launches the kernel of QuantizeWalk.h with one thread block for each scale,
// or with all thread blocks together. For the latter, the host code allocates a
// workspace, in which thread blocks combine their maxima.
//
//===----------------------------------------------------------------------===//

#include "QuantizeWalk.h"
#include "fp8/Conversion/QuantizeChoice.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::fp8;

static KernelSignature getSignature(const QuantizeKernelSpec &spec,
                                    const QuantizeView &view) {
  bool isTensor = spec.config.kind == QuantizeKind::Tensor;
  KernelSignature signature;
  signature.key = getQuantizeKey(spec, view);
  if (isTensor && !view.isOneBlock())
    signature.key += " columns " +
                     std::to_string(getQuantizePart(view.columns.size).columns);
  signature.name = isTensor ? "quantize_tensor" : "quantize_blocks";
  signature.parameters = QuantizeArguments::getParameters();
  if (isTensor)
    signature.parameters.push_back(KernelParameter::Pointer);
  signature.threads = isTensor ? quantizeTensorThreads : quantizeBlockThreads;
  signature.blocksPerMultiprocessor = isTensor ? 1 : 4;
  return signature;
}

static void launch(HostBuilder &host, KernelModule &kernels,
                   const QuantizeKernelSpec &spec, const QuantizeView &view,
                   const LaunchSpec &launch) {
  kernels.launch(host, getSignature(spec, view), launch,
                 [&](KernelBuilder &b, ValueRange arguments) {
                   emitQuantizeWalk(b, spec, view, arguments);
                 });
}

void fp8::launchBlocks(HostBuilder &host, KernelModule &kernels,
                       const QuantizeKernelSpec &spec,
                       const QuantizeView &view) {
  QuantizeOperands operands(host, view);
  auto count = [&](const QuantizeDim &dim, OpFoldResult size) -> OpFoldResult {
    return dim.block < 0 ? host.getIndexAttr(1) : host.ceilDiv(size, dim.block);
  };
  OpFoldResult inner = count(view.columns, operands.input.sizes[2]);
  OpFoldResult outer = count(view.rows, operands.input.sizes[1]);
  LaunchSpec blocks;
  blocks.gridX = host.mul(host.mul(inner, outer), operands.input.sizes[0]);
  blocks.sharedBytes = 128;
  blocks.operands =
      QuantizeArguments::getOperands(host, operands, inner, outer);
  blocks.waitsByItself = spec.config.earlyLaunch;
  launch(host, kernels, spec, view, blocks);
}

/// Launches the kind `tensor` with a scale for each of a few batches. Each
/// batch gets an equal part of the multiprocessors.
static void launchShared(HostBuilder &host, KernelModule &kernels,
                         const QuantizeKernelSpec &spec,
                         const QuantizeView &given) {
  QuantizeView view = given;
  // Without batches, each row has a scale, so each row becomes a batch.
  if (!view.isBatched()) {
    std::swap(view.batch, view.rows);
    view.rows.block = -1;
  }
  QuantizeOperands operands(host, view);
  OpFoldResult batches = operands.input.sizes[0];
  Value workspace = memref::AllocOp::create(
      host, SmallVector<OpFoldResult>{host.mul(batches, host.getIndexAttr(2))},
      host.getI32Type());
  gpu::MemsetOp::create(host, TypeRange(), ValueRange(), workspace,
                        host.toI32(host.getIndexAttr(0)));
  TileShape part = getQuantizePart(view.columns.size);
  OpFoldResult parts =
      host.mul(host.ceilDiv(operands.input.sizes[1], part.rows),
               host.ceilDiv(operands.input.sizes[2], part.columns));
  Value share = arith::DivUIOp::create(host, host.multiprocessorCount(),
                                       host.toIndex(batches));
  share = host.toIndex(host.min(host.ceilDiv(parts, quantizeTensorThreads / 32),
                                OpFoldResult(share)));
  share =
      arith::MaxUIOp::create(host, share, host.toIndex(host.getIndexAttr(1)));
  LaunchSpec grid;
  grid.gridX = host.mul(batches, OpFoldResult(share));
  grid.sharedBytes =
      quantizeKeptOffset +
      spec.config.keptParts * getQuantizePartBytes(spec.getWords());
  grid.operands = QuantizeArguments::getOperands(
      host, operands, OpFoldResult(share), host.getIndexAttr(1));
  grid.operands.push_back(host.tensor(workspace).pointer);
  grid.isCooperative = true;
  launch(host, kernels, spec, view, grid);
  memref::DeallocOp::create(host, workspace);
}

void fp8::launchTensor(HostBuilder &host, KernelModule &kernels,
                       const QuantizeKernelSpec &spec,
                       const QuantizeView &view) {
  if (!view.isOneBlock())
    return launchShared(host, kernels, spec, view);
  QuantizeOperands operands(host, view);
  Value workspace =
      memref::AllocOp::create(host, MemRefType::get({2}, host.getI32Type()));
  gpu::MemsetOp::create(host, TypeRange(), ValueRange(), workspace,
                        host.toI32(host.getIndexAttr(0)));
  OpFoldResult parts =
      host.mul(host.mul(operands.input.sizes[0], operands.input.sizes[1]),
               host.ceilDiv(operands.input.sizes[2], quantizePart.columns));
  // An empty tensor has a scale, too, so there is at least one block.
  Value blocks = host.toIndex(host.ceilDiv(parts, quantizeTensorThreads / 32));
  blocks =
      arith::MaxUIOp::create(host, blocks, host.toIndex(host.getIndexAttr(1)));
  LaunchSpec grid;
  grid.gridX = host.min(blocks, host.multiprocessorCount());
  grid.sharedBytes =
      quantizeKeptOffset +
      spec.config.keptParts * getQuantizePartBytes(spec.getWords());
  OpFoldResult one = host.getIndexAttr(1);
  grid.operands = QuantizeArguments::getOperands(host, operands, one, one);
  grid.operands.push_back(host.tensor(workspace).pointer);
  grid.isCooperative = true;
  launch(host, kernels, spec, view, grid);
  memref::DeallocOp::create(host, workspace);
}
