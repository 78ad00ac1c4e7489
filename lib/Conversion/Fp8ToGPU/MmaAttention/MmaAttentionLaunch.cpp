//===- MmaAttentionLaunch.cpp - Launches of attention by warps ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// cp.async needs adjacent columns, and rows that start at multiples of 16
// bytes, like TMA. Operands that do not meet this are copied first.
//
//===----------------------------------------------------------------------===//

#include "MmaAttentionLaunch.h"
#include "../Attention/AttentionOperands.h"
#include "../Attention/AttentionTranspose.h"
#include "MmaAttentionKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::fp8;

static MmaAttentionKernelSpec getSpec(const AttentionView &view,
                                      const MmaAttentionConfig &config) {
  AttentionOp op = view.op;
  MmaAttentionKernelSpec spec;
  spec.config = config;
  spec.shape = view.shape;
  spec.elementType = view.q.getType().getElementType();
  spec.resultType = view.init.getType().getElementType();
  spec.keyBatches = getDivisors(view.k);
  spec.valueBatches = getDivisors(view.v);
  if (view.shape.isFp8) {
    spec.queryScale = getDivisors(view.scales[0]);
    spec.keyScale = getDivisors(view.scales[1]);
    spec.valueScale = getDivisors(view.scales[2]);
  }
  if (view.mask)
    spec.mask = getMaskSpec(*view.mask);
  spec.scalesInExponent = !spec.mask.isAdded() && canScaleInExponent(op);
  spec.zeroEmptyRows = op.getZeroEmptyRows();
  spec.pairedStores = view.init.isContiguous() && view.init.isAligned(2) &&
                      view.shape.columns % 8 == 0;
  return spec;
}

/// Appends the pointer and the i64 strides of batches and rows.
static void appendRows(HostBuilder &host, const AttentionMemRef &operand,
                       SmallVectorImpl<Value> &operands) {
  appendBatches(host, operand, operands);
  DeviceTensor tensor = host.tensor(operand.memref);
  operands.push_back(host.toI64(operand.rows
                                    ? tensor.strides[*operand.rows]
                                    : OpFoldResult(host.getIndexAttr(0))));
}

/// Appends q, k and v. The memory of copies is appended to `temporaries`.
static void appendInputs(HostBuilder &host, const AttentionView &view,
                         const KernelTarget &target,
                         SmallVectorImpl<Value> &operands,
                         SmallVectorImpl<Value> &temporaries) {
  for (const AttentionMemRef &operand : {view.q, view.k})
    appendRows(host,
               prepareOperand(host, operand, /*rowMultiple=*/1, temporaries),
               operands);
  appendRows(host,
             view.shape.isFp8
                 ? transposeValues(host, target, view.v, temporaries)
                 : prepareOperand(host, view.v, /*rowMultiple=*/1, temporaries),
             operands);
}

static void buildLaunch(HostBuilder &host, const AttentionView &view,
                        const MmaAttentionKernelSpec &spec,
                        const KernelTarget &target) {
  const MmaAttentionConfig &config = spec.config;
  SmallVector<Value> temporaries;
  LaunchSpec launch;
  appendInputs(host, view, target, launch.operands, temporaries);
  appendOperand(host, view.init, launch.operands);
  DeviceTensor result = host.tensor(view.init.memref);
  OpFoldResult rows = getRowCount(host, result, view.init);
  OpFoldResult inner = getBatchSize(host, result, view.init.batches[1]);
  OpFoldResult batches =
      host.mul(getBatchSize(host, result, view.init.batches[0]), inner);
  OpFoldResult tiles =
      host.mul(batches, host.ceilDiv(rows, config.getTileRows()));
  for (OpFoldResult number :
       {rows, getKeyCount(host, view), inner, tiles,
        countCachedHeads(host, view, batches, target.chip.cachedBytes)})
    launch.operands.push_back(host.toI32(number));
  float scale = getKernelScale(view.op, spec.scalesInExponent);
  launch.operands.push_back(
      arith::ConstantOp::create(host, host.getF32FloatAttr(scale)));
  for (const AttentionMemRef &operand : view.scales)
    appendBatches(host, operand, launch.operands);
  if (view.mask)
    appendOperand(host, *view.mask, launch.operands);

  KernelSignature signature;
  signature.key = spec.getKey();
  signature.name = spec.getName();
  signature.parameters = getMmaAttentionParameters(spec);
  signature.threads = config.getThreads();
  signature.blocksPerMultiprocessor = config.blocksPerMultiprocessor;
  launch.gridX = tiles;
  launch.sharedBytes = spec.getTiles().sharedBytes;
  target.kernels.launch(host, signature, launch,
                        [&](KernelBuilder &b, ValueRange arguments) {
                          emitMmaAttention(b, arguments, spec);
                        });
  for (Value memory : temporaries)
    memref::DeallocOp::create(host, memory);
}

LogicalResult fp8::launchMmaAttention(AttentionOp op, MmaAttentionAttr kernel,
                                      PatternRewriter &rewriter,
                                      const KernelTarget &target) {
  std::string reason;
  std::optional<AttentionView> view = getAttentionView(op, target.chip, reason);
  if (!view)
    return rewriter.notifyMatchFailure(op, reason);
  HostBuilder host(op.getLoc(), rewriter);
  MmaAttentionKernelSpec spec = getSpec(*view, kernel.getConfig());
  launchUnlessEmpty(host, *view,
                    [&] { buildLaunch(host, *view, spec, target); });
  return success();
}
