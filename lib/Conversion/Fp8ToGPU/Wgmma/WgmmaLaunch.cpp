//===- WgmmaLaunch.cpp - Scaled matmuls as launches of wgmma kernels ------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses a kernel for an operation and launches it.
//
//===----------------------------------------------------------------------===//

#include "../Matmul/MatmulOperands.h"
#include "../Patterns.h"
#include "WgmmaMatmul.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Choosing
//===----------------------------------------------------------------------===//

/// Result rows that TMA can write: contiguous, 16-byte aligned, 16-bit.
static bool canStoreByTma(const MatmulView &view, const Epilogue &epilogue) {
  int64_t bytes = view.c.getType().getElementTypeBitWidth() / 8;
  auto isAligned = [&](int64_t elements) {
    return isMultiple(elements, 16 / bytes);
  };
  int64_t offset = view.c.getType().getStridesAndOffset().second;
  return bytes == 2 && !epilogue.addsToInit() &&
         view.c.getStaticStride(LoopRole::N) == 1 &&
         isAligned(view.c.getStaticStride(LoopRole::M)) && isAligned(offset) &&
         // A dynamic batch stride is a number of rows of an identity layout.
         (isAligned(view.c.getStaticStride(LoopRole::Batch)) ||
          view.c.getType().getLayout().isIdentity());
}

static MatmulShape getShape(const MatmulView &view, const Epilogue &epilogue) {
  MatmulShape shape = getSizes(view);
  bool scaled = view.scaleA || view.scaleB;
  shape.promotion = scaled ? Promotion::Scaled
                    : view.getOp().getAccumulate() == Accumulate::F32
                        ? Promotion::Plain
                        : Promotion::None;
  shape.resultBytes = view.c.getType().getElementTypeBitWidth() / 8;
  shape.canStoreByTma = canStoreByTma(view, epilogue);
  return shape;
}

/// The one on the operation, or the chosen one.
static WgmmaConfig getConfig(ScaledMatmulOp op, const MatmulShape &shape) {
  auto attr = op->getAttrOfType<KernelConfigAttr>("fp8.kernel_config");
  if (!attr)
    return chooseWgmmaConfig(shape);
  WgmmaConfig config;
  config.tileM = attr.getTileM();
  config.tileN = attr.getTileN();
  config.warpGroups = attr.getWarpGroups();
  config.waveN = attr.getWaveN();
  config.stages = attr.getStages();
  config.group = attr.getGroup();
  config.rasterAlongN = attr.getRasterAlongN();
  config.swapOperands = attr.getSwapOperands();
  config.storeByTma = attr.getStoreByTma();
  config.pingPong = attr.getPingPong();
  config.cluster = attr.getCluster();
  config.shareRows = attr.getShareRows();
  config.earlyLaunch = attr.getEarlyLaunch();
  return config;
}

//===----------------------------------------------------------------------===//
// The pattern
//===----------------------------------------------------------------------===//

namespace {
struct ScaledMatmulToWgmmaPattern : OpRewritePattern<ScaledMatmulOp> {
  ScaledMatmulToWgmmaPattern(MLIRContext *context, const KernelTarget &target)
      : OpRewritePattern(context), target(target) {}

  LogicalResult matchAndRewrite(ScaledMatmulOp op,
                                PatternRewriter &rewriter) const override {
    for (Value operand : {op.getA(), op.getB()})
      if (!isa<Float8E4M3FNType, Float8E5M2Type>(
              getElementTypeOrSelf(operand.getType())))
        return rewriter.notifyMatchFailure(op, "wgmma has no such format");
    FailureOr<MatmulView> view = getMatmulView(rewriter, op);
    if (failed(view))
      return rewriter.notifyMatchFailure(op, "loops do not collapse");
    FailureOr<Epilogue> epilogue = Epilogue::get(*view);
    int64_t groupK = getGroupK(*view);
    if (failed(epilogue) || groupK == 0 || !view->a.at(LoopRole::K))
      return rewriter.notifyMatchFailure(op, "no kernel for these types");
    WgmmaKernelSpec spec;
    spec.promotion = getShape(*view, *epilogue).promotion;
    spec.groupK = groupK;
    spec.config = getConfig(op, getShape(*view, *epilogue));
    // Partial sums are promoted while another group multiplies; groups that
    // take turns would wait.
    if (spec.promotion != Promotion::None)
      spec.config.pingPong = false;
    buildLaunch(rewriter, *view, *epilogue, spec);
    rewriter.eraseOp(op);
    return success();
  }

private:
  void buildLaunch(PatternRewriter &rewriter, const MatmulView &view,
                   const Epilogue &epilogue, WgmmaKernelSpec &spec) const;

  const KernelTarget &target;
};
} // namespace

/// Where `config.swapOperands`, the sides of the kernel are those of B and A.
static LoopRole getRowRole(const WgmmaConfig &config) {
  return config.swapOperands ? LoopRole::N : LoopRole::M;
}
static LoopRole getColumnRole(const WgmmaConfig &config) {
  return config.swapOperands ? LoopRole::M : LoopRole::N;
}

static TensorMapSpec getOperandMap(HostBuilder &host, const OperandView &view,
                                   LoopRole role, int64_t tile) {
  return {host.tensor(view.memref), view.at(LoopRole::K), view.at(role),
          view.at(LoopRole::Batch), /*boxInner=*/128,     tile,
          /*swizzle=*/128};
}

/// Appends the result as the kernel takes it.
static void appendResult(HostBuilder &host, const MatmulView &view,
                         const WgmmaKernelSpec &spec,
                         SmallVectorImpl<Value> &operands) {
  DeviceTensor tensor = host.tensor(view.c.memref);
  const WgmmaConfig &config = spec.config;
  if (config.storeByTma) {
    operands.push_back(host.tensorMap(
        {tensor, view.c.at(LoopRole::N), view.c.at(LoopRole::M),
         view.c.at(LoopRole::Batch), config.getSlabColumns(), /*boxOuter=*/64,
         /*swizzle=*/config.getSlabColumns() * 2}));
    return;
  }
  operands.push_back(tensor.pointer);
  for (LoopRole role :
       {LoopRole::Batch, getRowRole(config), getColumnRole(config)})
    operands.push_back(host.toI64(getStride(host, tensor, view.c, role)));
}

static void appendScale(HostBuilder &host, const PreparedScale &scale,
                        LoopRole role, int64_t tile, int64_t groups,
                        SmallVectorImpl<Value> &operands) {
  if (scale.spec.feed == ScaleFeed::None)
    return;
  DeviceTensor tensor = host.tensor(scale.view.memref);
  if (scale.spec.feed == ScaleFeed::Rows) {
    operands.push_back(host.tensorMap(
        {tensor, scale.view.at(role), scale.view.at(LoopRole::K),
         scale.view.at(LoopRole::Batch), tile, groups, /*swizzle=*/0}));
    return;
  }
  operands.push_back(tensor.pointer);
  for (LoopRole each : {LoopRole::Batch, role, LoopRole::K})
    operands.push_back(host.toI64(getStride(host, tensor, scale.view, each)));
}

void ScaledMatmulToWgmmaPattern::buildLaunch(PatternRewriter &rewriter,
                                             const MatmulView &view,
                                             const Epilogue &epilogue,
                                             WgmmaKernelSpec &spec) const {
  HostBuilder host(view.getOp().getLoc(), rewriter);
  WgmmaConfig &config = spec.config;
  bool swap = config.swapOperands;
  LoopRole rowRole = getRowRole(config), columnRole = getColumnRole(config);
  Temporaries temporaries;
  OperandView rows =
      prepareOperand(host, swap ? view.b : view.a, rowRole, temporaries);
  OperandView columns =
      prepareOperand(host, swap ? view.a : view.b, columnRole, temporaries);
  PreparedScale rowScale =
      prepareScale(host, swap ? view.scaleB : view.scaleA, rowRole, rows,
                   spec.groupK, /*isRowSide=*/true, config.tileM, temporaries);
  PreparedScale columnScale =
      prepareScale(host, swap ? view.scaleA : view.scaleB, columnRole, columns,
                   spec.groupK, /*isRowSide=*/false, config.tileN, temporaries);
  spec.rowType = rows.getType().getElementType();
  spec.columnType = columns.getType().getElementType();
  spec.rowScale = rowScale.spec;
  spec.columnScale = columnScale.spec;
  spec.hasBatch = view.batch != 1;
  auto hasBatch = [](const OperandView &operand) {
    return operand.at(LoopRole::Batch).has_value();
  };
  spec.rowsHaveBatch = hasBatch(rows);
  spec.columnsHaveBatch = hasBatch(columns);
  spec.rowScaleHasBatch = hasBatch(rowScale.view);
  spec.columnScaleHasBatch = hasBatch(columnScale.view);
  int64_t columnStride = view.c.getStaticStride(columnRole);
  int64_t rowStride = view.c.getStaticStride(rowRole);
  spec.contiguousColumns = columnStride == 1;
  spec.pairedStores =
      columnStride == 1 && isMultiple(rowStride, 2) &&
      isMultiple(view.c.getStaticSize(columnRole), 2) &&
      isMultiple(view.c.getStaticStride(LoopRole::Batch), 2) &&
      isMultiple(view.c.getType().getStridesAndOffset().second, 2);
  spec.extraBytes = getStagedBytes(epilogue, config);
  int64_t maxStages =
      getMaxStages(config, spec.getScaleBytes(), spec.extraBytes);
  if (config.stages == 0 || config.stages > maxStages)
    config.stages = maxStages;

  LaunchSpec launch;
  launch.operands = {
      host.tensorMap(getOperandMap(host, rows, rowRole,
                                   config.tileM / config.getClusterColumns())),
      host.tensorMap(getOperandMap(host, columns, columnRole,
                                   config.tileN / config.getClusterRows()))};
  appendResult(host, view, spec, launch.operands);
  int64_t groups = 128 / spec.groupK;
  appendScale(host, rowScale, rowRole, config.tileM, groups, launch.operands);
  appendScale(host, columnScale, columnRole, config.tileN, groups,
              launch.operands);
  DeviceTensor rowsTensor = host.tensor(rows.memref);
  DeviceTensor columnsTensor = host.tensor(columns.memref);
  DeviceTensor result = host.tensor(view.c.memref);
  OpFoldResult batch = getSize(host, result, view.c, LoopRole::Batch);
  OpFoldResult rowCount = getSize(host, rowsTensor, rows, rowRole);
  OpFoldResult columnCount = getSize(host, columnsTensor, columns, columnRole);
  OpFoldResult sizeK = getSize(host, rowsTensor, rows, LoopRole::K);
  for (OpFoldResult size : {batch, rowCount, columnCount, sizeK})
    launch.operands.push_back(host.toI32(size));

  KernelSignature signature;
  signature.key = spec.getKey() + '|' + epilogue.getKey();
  signature.name = spec.getName();
  signature.parameters = getWgmmaParameters(spec);
  signature.threads = launch.threads = config.getThreads();
  signature.cluster = config.cluster;
  epilogue.appendOperands(host, signature.parameters, launch.operands);
  LLVM::LLVMFuncOp kernel = target.kernels.getOrCreate(
      host.getLoc(), signature, [&](KernelBuilder &b, ValueRange arguments) {
        emitWgmmaMatmul(b, arguments, spec, epilogue);
      });
  launch.kernel = KernelModule::getReference(kernel);
  OpFoldResult tiles = host.mul(
      batch,
      host.mul(host.ceilDiv(rowCount, config.tileM * config.getClusterRows()),
               host.ceilDiv(columnCount,
                            config.tileN * config.getClusterColumns())));
  OpFoldResult clusters =
      host.floorDiv(host.multiprocessorCount(), config.cluster);
  launch.gridX =
      host.mul(host.min(tiles, clusters), host.getIndexAttr(config.cluster));
  launch.sharedBytes = spec.getSharedBytes();
  launch.waitsByItself = config.earlyLaunch;
  host.launch(launch);
  temporaries.free(host);
}

void fp8::populateScaledMatmulKernelPatterns(RewritePatternSet &patterns,
                                             const KernelTarget &target) {
  if (target.chip.hasWgmma)
    patterns.add<ScaledMatmulToWgmmaPattern>(patterns.getContext(), target);
  else
    populateMmaSyncPatterns(patterns, target);
  populateTcgen05Patterns(patterns, target);
  populateDecodingMatmulPatterns(patterns, target);
}
