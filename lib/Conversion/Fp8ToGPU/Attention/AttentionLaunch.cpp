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
#include "AttentionTranspose.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"
#include <cfloat>
#include <cmath>

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// The kernel
//===----------------------------------------------------------------------===//

static BatchDivisors getDivisors(const AttentionMemRef &operand) {
  auto get = [](const BatchIndex &batch) {
    return batch.isPresent() ? batch.divisor : 0;
  };
  return {get(operand.batches[0]), get(operand.batches[1])};
}

static ScaleSpec getScaleSpec(const AttentionScale &scale) {
  return {getDivisors(scale.operand), scale.block};
}

static MaskSpec getMaskSpec(const AttentionMemRef &mask) {
  MaskSpec spec;
  spec.type = mask.getType().getElementType();
  spec.batches = getDivisors(mask);
  spec.hasRows = mask.rows.has_value();
  spec.hasKeys = mask.columns && mask.getType().getDimSize(*mask.columns) != 1;
  spec.isContiguous = spec.hasKeys && mask.isContiguous();
  spec.hasAlignedPairs = spec.isContiguous && mask.isAligned(2);
  return spec;
}

/// The scale in the form that the kernel takes.
static double getKernelScale(AttentionOp op, bool isInExponent) {
  double scale = op.getScale().convertToDouble();
  return isInExponent ? scale * llvm::numbers::log2e : scale;
}

static AttentionKernelSpec getSpec(const AttentionView &view,
                                   const AttentionConfig &config) {
  AttentionOp op = view.op;
  AttentionKernelSpec spec;
  spec.config = config;
  spec.shape = view.shape;
  spec.elementType = view.q.getType().getElementType();
  spec.resultType = view.init.getType().getElementType();
  spec.keyBatches = getDivisors(view.k);
  spec.valueBatches = getDivisors(view.v);
  if (view.shape.isFp8) {
    spec.queryScale = getScaleSpec(view.scales[0]);
    spec.keyScale = getScaleSpec(view.scales[1]);
    spec.valueScale = getScaleSpec(view.scales[2]);
  }
  if (view.mask)
    spec.mask = getMaskSpec(*view.mask);
  // A scale in the exponent is multiplied by -inf, so it must not be 0. It must
  // not reverse the order of scores either.
  double scale = getKernelScale(op, /*isInExponent=*/true);
  spec.scalesInExponent =
      !spec.mask.isAdded() && scale >= FLT_MIN && scale <= FLT_MAX;
  spec.zeroEmptyRows = op.getZeroEmptyRows();
  spec.storeByTma = !spec.resultType.isF32() && canUseTma(view.init);
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

  void build() {
    OpFoldResult keys = getKeys();
    std::optional<int64_t> known = getConstantIntValue(keys);
    if (known && *known > 0)
      return launch();
    if (known)
      return fill();
    Value isEmpty = arith::CmpIOp::create(host, arith::CmpIPredicate::eq,
                                          host.toIndex(keys),
                                          host.toIndex(host.getIndexAttr(0)));
    auto branch = scf::IfOp::create(host, isEmpty, /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(host);
    host.setInsertionPointToStart(branch.thenBlock());
    fill();
    host.setInsertionPointToStart(branch.elseBlock());
    launch();
  }

private:
  OpFoldResult getKeys() {
    return getRowCount(host, host.tensor(view.k.memref), view.k);
  }
  void fill();
  void launch();
  void appendMaps(SmallVectorImpl<Value> &operands,
                  SmallVectorImpl<Value> &temporaries);
  OpFoldResult getHeadGroup(OpFoldResult batches);

  HostBuilder &host;
  const AttentionView &view;
  const AttentionKernelSpec &spec;
  const KernelTarget &target;
};
} // namespace

/// Fills the result if there are no keys. Then every row is empty, and no
/// kernel is launched.
void AttentionLaunch::fill() {
  auto type = cast<FloatType>(spec.resultType);
  const llvm::fltSemantics &semantics = type.getFloatSemantics();
  APFloat number = spec.zeroEmptyRows ? APFloat::getZero(semantics)
                                      : APFloat::getNaN(semantics);
  Value value =
      arith::ConstantOp::create(host, host.getFloatAttr(type, number));
  linalg::FillOp::create(host, value, view.init.memref);
}

/// The number of heads whose k and v fit into the cache together, at least one.
OpFoldResult AttentionLaunch::getHeadGroup(OpFoldResult batches) {
  int64_t perKey =
      (spec.shape.isFp8 ? 1 : 2) * (spec.shape.contracted + spec.shape.columns);
  OpFoldResult keys = getKeys();
  int64_t cachedKeys = target.chip.cachedBytes / perKey;
  if (std::optional<int64_t> known = getConstantIntValue(keys))
    return host.min(host.getIndexAttr(std::max<int64_t>(
                        1, cachedKeys / std::max<int64_t>(1, *known))),
                    batches);
  Value group = arith::DivUIOp::create(
      host, host.toIndex(host.getIndexAttr(cachedKeys)), host.toIndex(keys));
  group =
      arith::MaxUIOp::create(host, group, host.toIndex(host.getIndexAttr(1)));
  return host.min(OpFoldResult(group), batches);
}

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
    AttentionMemRef v =
        transposeValues(host, target.kernels, view.v, temporaries);
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
  for (OpFoldResult number :
       {rows, getKeys(), inner, tiles, getHeadGroup(batches)})
    launch.operands.push_back(host.toI32(number));
  auto scale =
      static_cast<float>(getKernelScale(view.op, spec.scalesInExponent));
  launch.operands.push_back(
      arith::ConstantOp::create(host, host.getF32FloatAttr(scale)));
  for (const AttentionScale &scale : view.scales)
    appendScale(host, scale, launch.operands);
  if (view.mask)
    appendOperand(host, *view.mask, launch.operands);

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
  AttentionLaunch(host, *view, getSpec(*view, kernel.getConfig()), target)
      .build();
  return success();
}
