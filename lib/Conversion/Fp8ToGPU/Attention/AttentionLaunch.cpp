//===- AttentionLaunch.cpp - Launches of attention kernels ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An fp8.attention that has a kernel becomes the launch of it. One without a
// kernel stays, and convert-fp8-to-linalg decomposes it later.
//
//===----------------------------------------------------------------------===//

#include "AttentionLaunch.h"
#include "AttentionKernel.h"
#include "AttentionOperands.h"
#include "AttentionParameters.h"
#include "AttentionTranspose.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// The kernel
//===----------------------------------------------------------------------===//

static AttentionKernelSpec getSpec(const AttentionView &view,
                                   const AttentionConfig &config) {
  AttentionKernelSpec spec;
  spec.config = config;
  spec.shape = view.shape;
  spec.form = getForm(view);
  if (view.blockMask)
    spec.blockMask = {getDivisors(*view.blockMask),
                      view.blockMask->rows.has_value()};
  spec.scalesInExponent = canScaleInExponent(view.op);
  spec.storeByTma = !spec.form.resultType.isF32() && canUseTma(view.init);
  spec.pairedStores = !spec.storeByTma && view.init.isContiguous() &&
                      view.init.isAligned(2) && view.shape.columns % 8 == 0;
  return spec;
}

//===----------------------------------------------------------------------===//
// The launch
//===----------------------------------------------------------------------===//

namespace {
class AttentionLaunch {
public:
  AttentionLaunch(HostBuilder &host, const AttentionView &view,
                  const AttentionKernelSpec &spec, const KernelTarget &target)
      : host(host), view(view), spec(spec), target(target) {}

  void launch();

private:
  void appendMaps(SmallVectorImpl<Value> &operands,
                  SmallVectorImpl<Value> &temporaries);

  HostBuilder &host;
  const AttentionView &view;
  const AttentionKernelSpec &spec;
  const KernelTarget &target;
};
} // namespace

/// Appends the tensor maps of q, k and v. The memory of copies, which TMA
/// needs, is appended to `temporaries`.
void AttentionLaunch::appendMaps(SmallVectorImpl<Value> &operands,
                                 SmallVectorImpl<Value> &temporaries) {
  int64_t tileRows = spec.config.getTileRows(), tileKeys = spec.config.tileKeys;
  int64_t contracted = spec.shape.contracted;
  bool isFp8 = spec.shape.isFp8;
  AttentionMemRef q =
      prepareOperand(host, view.q, /*rowMultiple=*/1, temporaries);
  AttentionMemRef k =
      prepareOperand(host, view.k, /*rowMultiple=*/isFp8 ? 4 : 1, temporaries);
  operands.push_back(getOperandMap(host, q, contracted, tileRows, true));
  if (isFp8) {
    AttentionMemRef v = transposeValues(host, target, view.v, temporaries);
    operands.push_back(getFp8KeyMap(host, k, contracted, tileKeys));
    operands.push_back(getFp8ValueMap(host, v, spec.getWaveColumns(),
                                      spec.getValueSlabKeys()));
    return;
  }
  AttentionMemRef v =
      prepareOperand(host, view.v, /*rowMultiple=*/1, temporaries);
  operands.push_back(getOperandMap(host, k, contracted, tileKeys, true));
  operands.push_back(
      getOperandMap(host, v, spec.shape.columns, tileKeys, true));
}

void AttentionLaunch::launch() {
  SmallVector<Value> temporaries;
  const AttentionConfig &config = spec.config;
  int64_t columns = spec.shape.columns;
  LaunchSpec launch;
  appendMaps(launch.operands, temporaries);
  if (spec.storeByTma)
    launch.operands.push_back(
        getOperandMap(host, view.init, columns, /*boxRows=*/64, false));
  else
    appendOperand(host, view.init, launch.operands);
  DeviceTensor result = host.tensor(view.init.memref);
  OpFoldResult rows = getRowCount(host, result, view.init);
  OpFoldResult outer = getBatchSize(host, result, view.init.batches[0]);
  OpFoldResult inner = getBatchSize(host, result, view.init.batches[1]);
  OpFoldResult batches = host.mul(outer, inner);
  OpFoldResult tiles =
      host.mul(batches, host.ceilDiv(rows, config.getTileRows()));
  appendCommonOperands(
      host, view,
      {rows, getKeyCount(host, view), inner, tiles,
       countCachedHeads(host, view, batches, target.chip.cachedBytes)},
      spec.scalesInExponent, launch.operands);
  if (view.blockMask)
    appendOperand(host, *view.blockMask, launch.operands);

  KernelSignature signature;
  signature.key = spec.getKey();
  signature.name = spec.getName();
  signature.parameters = getAttentionParameters(spec);
  signature.threads = config.getThreads();
  launch.gridX = host.min(tiles, host.multiprocessorCount());
  launch.sharedBytes = spec.getSharedBytes();
  launch.waitsByItself = config.earlyLaunch;
  target.kernels.launch(host, signature, launch,
                        [&](KernelBuilder &b, ValueRange arguments) {
                          emitAttention(b, arguments, spec);
                        });
  for (Value memory : temporaries)
    memref::DeallocOp::create(host, memory);
}

LogicalResult fp8::launchAttention(AttentionOp op, AttentionAttr kernel,
                                   PatternRewriter &rewriter,
                                   const KernelTarget &target) {
  std::string reason;
  std::optional<AttentionView> view = getAttentionView(op, target.chip, reason);
  if (!view)
    return rewriter.notifyMatchFailure(op, reason);
  HostBuilder host(op.getLoc(), rewriter);
  AttentionKernelSpec spec = getSpec(*view, kernel.getConfig());
  launchUnlessEmpty(host, *view, [&] {
    AttentionLaunch(host, *view, spec, target).launch();
  });
  return success();
}
