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
#include "../Attention/AttentionParameters.h"
#include "../Attention/AttentionTranspose.h"
#include "MmaAttentionCombine.h"
#include "MmaAttentionKernel.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::fp8;

static MmaAttentionKernelSpec getSpec(const AttentionView &view,
                                      const MmaAttentionConfig &config) {
  MmaAttentionKernelSpec spec;
  spec.config = config;
  spec.shape = view.shape;
  spec.form = getForm(view);
  spec.scalesInExponent =
      !spec.form.mask.isAdded() && canScaleInExponent(view.op);
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

/// Memory for PartialRows, which is appended to `temporaries`.
static Value createPartials(HostBuilder &host,
                            const MmaAttentionKernelSpec &spec,
                            OpFoldResult tiles,
                            SmallVectorImpl<Value> &temporaries) {
  const MmaAttentionConfig &config = spec.config;
  PartialRows partial{spec.shape.columns};
  Value memory = memref::AllocOp::create(
      host,
      SmallVector<OpFoldResult>{tiles, host.getIndexAttr(config.keyParts),
                                host.getIndexAttr(config.getTileRows()),
                                host.getIndexAttr(partial.getPitch())},
      host.getF32Type());
  temporaries.push_back(memory);
  return memory;
}

static void buildLaunch(HostBuilder &host, const AttentionView &view,
                        const MmaAttentionKernelSpec &spec,
                        const KernelTarget &target) {
  const MmaAttentionConfig &config = spec.config;
  SmallVector<Value> temporaries;
  LaunchSpec launch;
  appendInputs(host, view, target, launch.operands, temporaries);
  DeviceTensor result = host.tensor(view.init.memref);
  OpFoldResult rows = getRowCount(host, result, view.init);
  OpFoldResult heads = getBatchSize(host, result, view.init.batches[1]);
  OpFoldResult outer = getBatchSize(host, result, view.init.batches[0]);
  // A tile has rows of several heads, and the inner batch counts their groups.
  OpFoldResult inner = host.floorDiv(heads, config.tileHeads);
  OpFoldResult batches = host.mul(outer, inner);
  OpFoldResult rowsOfTiles =
      host.mul(rows, host.getIndexAttr(config.tileHeads));
  OpFoldResult tiles =
      host.mul(batches, host.ceilDiv(rowsOfTiles, config.getTileRows()));
  Value partials;
  if (config.keyParts > 1) {
    partials = createPartials(host, spec, tiles, temporaries);
    launch.operands.push_back(host.tensor(partials).pointer);
  } else {
    appendOperand(host, view.init, launch.operands);
  }
  Value scaleValue = appendCommonOperands(
      host, view,
      {rows, getKeyCount(host, view), inner, tiles,
       countCachedHeads(host, view, batches, target.chip.cachedBytes)},
      spec.scalesInExponent, launch.operands);

  KernelSignature signature;
  signature.key = spec.getKey();
  signature.name = spec.getName();
  signature.parameters = getMmaAttentionParameters(spec);
  signature.threads = config.getThreads();
  signature.blocksPerMultiprocessor = config.blocksPerMultiprocessor;
  launch.gridX = host.mul(tiles, host.getIndexAttr(config.keyParts));
  launch.sharedBytes = spec.getTiles().sharedBytes;
  target.kernels.launch(host, signature, launch,
                        [&](KernelBuilder &b, ValueRange arguments) {
                          emitMmaAttention(b, arguments, spec);
                        });
  if (partials)
    launchCombination(host, view, spec, partials,
                      {rows, host.mul(outer, heads), inner}, scaleValue,
                      target);
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
