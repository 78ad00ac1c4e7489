//===- WgmmaLaunch.cpp - Launches of matmuls on wgmma ---------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Prepares the operands for the kernel that was chosen, and launches it.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/OffsetDivisor.h"
#include "../Matmul/MatmulLaunch.h"
#include "WgmmaMatmul.h"
#include "WgmmaProblem.h"

using namespace mlir;
using namespace mlir::fp8;

/// The role of the kernel's rows. With `config.swapOperands`, they are rows of
/// B.
static LoopRole getRowRole(const WgmmaConfig &config) {
  return config.swapOperands ? LoopRole::N : LoopRole::M;
}
static LoopRole getColumnRole(const WgmmaConfig &config) {
  return config.swapOperands ? LoopRole::M : LoopRole::N;
}

static TensorMapSpec getOperandMap(HostBuilder &host, const OperandView &view,
                                   LoopRole role, int64_t tile, int64_t blockK,
                                   bool isTransposed) {
  TensorMapSpec map{host.tensor(view.memref),
                    view.at(LoopRole::K),
                    view.at(role),
                    view.at(LoopRole::Batch),
                    blockK,
                    tile,
                    /*swizzle=*/stageRowBytes};
  if (isTransposed) {
    std::swap(map.inner, map.outer);
    map.boxInner = map.boxOuter = blockK;
  }
  return map;
}

/// The tensor map of the result, or of an operand that is copied to the slabs
/// of the result.
static Value getSlabMap(HostBuilder &host, const OperandView &view,
                        const WgmmaConfig &config) {
  return host.tensorMap({host.tensor(view.memref), view.at(LoopRole::N),
                         view.at(LoopRole::M), view.at(LoopRole::Batch),
                         config.getSlabColumns(), /*boxOuter=*/64,
                         /*swizzle=*/config.getSlabColumns() * 2});
}

/// Appends the values of the parameters for the result.
static void appendResult(HostBuilder &host, const MatmulView &view,
                         const WgmmaKernelSpec &spec,
                         SmallVectorImpl<Value> &operands) {
  DeviceTensor tensor = host.tensor(view.c.memref);
  const WgmmaConfig &config = spec.config;
  if (config.storeByTma) {
    operands.push_back(getSlabMap(host, view.c, config));
    if (spec.slabExtra >= 0)
      operands.push_back(getSlabMap(host, view.extras[spec.slabExtra], config));
    return;
  }
  operands.push_back(tensor.pointer);
  for (LoopRole role :
       {LoopRole::Batch, getRowRole(config), getColumnRole(config)})
    operands.push_back(host.toI64(getStride(host, tensor, view.c, role)));
  if (!spec.quantizes)
    return;
  DeviceTensor scales = host.tensor(view.scaleC->memref);
  operands.push_back(scales.pointer);
  for (LoopRole role : {LoopRole::Batch, LoopRole::M, LoopRole::N})
    operands.push_back(host.toI64(getStride(host, scales, *view.scaleC, role)));
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

namespace {
/// The operands of the kernel.
struct WgmmaOperands {
  OperandView rows, columns;
  PreparedScale rowScale, columnScale;
  /// The second right-hand side, if any.
  std::optional<OperandView> second;
  PreparedScale secondScale;
};

/// A matmul of a launch, with prepared operands.
struct WgmmaPart {
  const WgmmaProblem &problem;
  WgmmaOperands operands;
  WgmmaKernelSpec spec;
  MatmulSizes sizes;
};
} // namespace

/// The operands as they are given.
static WgmmaOperands getOperands(const MatmulView &view,
                                 const WgmmaConfig &config, int64_t groupK) {
  bool swap = config.swapOperands;
  WgmmaOperands operands;
  operands.rows = swap ? view.b : view.a;
  operands.columns = swap ? view.a : view.b;
  auto describe = [&](const std::optional<OperandView> &scale, LoopRole role,
                      const OperandView &operand, ScaleFeed feed) {
    return PreparedScale{getScaleSpec(scale, role, operand, groupK, feed),
                         scale.value_or(OperandView())};
  };
  operands.rowScale =
      describe(swap ? view.scaleB : view.scaleA, getRowRole(config),
               operands.rows, config.rowScale);
  operands.columnScale =
      describe(swap ? view.scaleA : view.scaleB, getColumnRole(config),
               operands.columns, config.columnScale);
  return operands;
}

static WgmmaOperands prepareOperands(HostBuilder &host, const MatmulView &view,
                                     const WgmmaConfig &config, int64_t groupK,
                                     Temporaries &temporaries) {
  bool swap = config.swapOperands;
  LoopRole rowRole = getRowRole(config), columnRole = getColumnRole(config);
  WgmmaOperands operands = getOperands(view, config, groupK);
  // Operands of 16 bits need no copy, because there is no kernel if TMA cannot
  // read them where they are.
  if (operands.rows.getType().getElementTypeBitWidth() == 8) {
    operands.rows = prepareOperand(host, operands.rows, rowRole, temporaries);
    operands.columns =
        prepareOperand(host, operands.columns, columnRole, temporaries);
  }
  operands.rowScale =
      prepareScale(host, swap ? view.scaleB : view.scaleA, rowRole,
                   operands.rows, groupK, config.rowScale, temporaries);
  operands.columnScale =
      prepareScale(host, swap ? view.scaleA : view.scaleB, columnRole,
                   operands.columns, groupK, config.columnScale, temporaries);
  if (!view.b2)
    return operands;
  operands.second = view.b2;
  if (view.b2->getType().getElementTypeBitWidth() == 8)
    operands.second = prepareOperand(host, *view.b2, columnRole, temporaries);
  operands.secondScale =
      prepareScale(host, view.scaleB2, columnRole, *operands.second, groupK,
                   config.columnScale, temporaries);
  return operands;
}

/// The rows of A that are copied to a stage. TMA takes longer to fill rows
/// beyond the end with zeros than to copy rows, so if A has fewer rows than the
/// tile, only these are copied. Blocks of a cluster that share A copy equal
/// parts of all rows of the tile.
static int64_t getLoadedRows(const WgmmaShape &shape,
                             const WgmmaConfig &config) {
  int64_t tile = config.swapOperands ? config.tileN : config.tileM;
  bool isWhole = shape.transposedA || config.cluster > 1 || shape.m < 1;
  return isWhole ? tile : std::min(shape.m, tile);
}

/// Whether there is one tile along the rows of A.
static bool readsBOnce(const WgmmaShape &shape, const WgmmaConfig &config) {
  int64_t tile = config.swapOperands ? config.tileN : config.tileM;
  return shape.batch == 1 && shape.m >= 1 && shape.m <= tile;
}

static WgmmaKernelSpec getSpec(const WgmmaProblem &problem,
                               const WgmmaConfig &config,
                               const WgmmaOperands &operands) {
  const MatmulView &view = problem.view;
  WgmmaKernelSpec spec;
  spec.config = config;
  spec.groupK = problem.facts.groupK;
  spec.rowType = operands.rows.getType().getElementType();
  spec.columnType = operands.columns.getType().getElementType();
  const WgmmaShape &shape = problem.facts.shape;
  spec.rowsAreTransposed =
      config.swapOperands ? shape.transposedB : shape.transposedA;
  spec.columnsAreTransposed =
      config.swapOperands ? shape.transposedA : shape.transposedB;
  spec.rowScale = operands.rowScale.spec;
  spec.columnScale = operands.columnScale.spec;
  spec.hasBatch = view.batch != 1;
  auto hasBatch = [](const OperandView &operand) {
    return operand.at(LoopRole::Batch).has_value();
  };
  spec.rowsHaveBatch = hasBatch(operands.rows);
  spec.columnsHaveBatch = hasBatch(operands.columns);
  spec.rowScaleHasBatch = hasBatch(operands.rowScale.view);
  spec.columnScaleHasBatch = hasBatch(operands.columnScale.view);
  LoopRole rowRole = getRowRole(config), columnRole = getColumnRole(config);
  int64_t columnStride = view.c.getStaticStride(columnRole);
  int64_t rowStride = view.c.getStaticStride(rowRole);
  spec.contiguousColumns = columnStride == 1;
  // If 16-bit elements are added to the init, they are stored one at a time.
  bool addsToNarrow =
      problem.epilogue.addsToInit() && problem.facts.shape.resultBytes == 2;
  spec.pairedStores = columnStride == 1 && !addsToNarrow &&
                      isMultiple(rowStride, 2) &&
                      isMultiple(view.c.getStaticSize(columnRole), 2) &&
                      isMultiple(view.c.getStaticStride(LoopRole::Batch), 2) &&
                      isOffsetMultiple(view.c.memref, 2);
  spec.loadedRows = getLoadedRows(shape, config);
  spec.evictsB = readsBOnce(shape, config);
  spec.quantizes = view.scaleC.has_value();
  spec.alignedCodes =
      problem.epilogue.getEncoding() && !config.swapOperands &&
      isAligned(view.c, LoopRole::N, {LoopRole::M, LoopRole::Batch}, 16) &&
      isMultiple(view.c.getStaticSize(LoopRole::N), 16);
  spec.slabExtra = getSlabExtra(problem.facts.extras, config);
  spec.extraBytes = getStagedBytes(problem.facts.extras, config);
  return spec;
}

/// Appends the parameters of a matmul and their values.
static void appendPart(HostBuilder &host, const WgmmaPart &part,
                       KernelSignature &signature, LaunchSpec &launch) {
  const WgmmaKernelSpec &spec = part.spec;
  const WgmmaConfig &config = spec.config;
  const WgmmaOperands &operands = part.operands;
  LoopRole rowRole = getRowRole(config), columnRole = getColumnRole(config);
  SmallVectorImpl<Value> &values = launch.operands;
  values.push_back(host.tensorMap(
      getOperandMap(host, operands.rows, rowRole,
                    spec.getStagedRows() / config.getClusterColumns(),
                    spec.getBlockK(), spec.rowsAreTransposed)));
  int64_t columns = config.getResultColumns();
  auto appendColumns = [&](const OperandView &operand) {
    values.push_back(host.tensorMap(
        getOperandMap(host, operand, columnRole,
                      spec.getStagedColumns() / config.getClusterRows(),
                      spec.getBlockK(), spec.columnsAreTransposed)));
  };
  appendColumns(operands.columns);
  if (operands.second)
    appendColumns(*operands.second);
  appendResult(host, part.problem.view, spec, values);
  int64_t groups = 128 / spec.groupK;
  appendScale(host, operands.rowScale, rowRole, config.tileM, groups, values);
  appendScale(host, operands.columnScale, columnRole, columns, groups, values);
  if (operands.second)
    appendScale(host, operands.secondScale, columnRole, columns, groups,
                values);
  llvm::append_range(signature.parameters, getWgmmaParameters(spec));
  appendMatmul(host, part.sizes, part.problem.epilogue, signature.parameters,
               values);
}

static WgmmaPart preparePart(HostBuilder &host, const WgmmaProblem &problem,
                             const WgmmaConfig &config,
                             Temporaries &temporaries) {
  WgmmaOperands operands = prepareOperands(host, problem.view, config,
                                           problem.facts.groupK, temporaries);
  MatmulSizes sizes =
      getMatmulSizes(host, operands.rows, getRowRole(config), operands.columns,
                     getColumnRole(config), problem.view.c);
  return {problem, operands, getSpec(problem, config, operands), sizes};
}

static void buildLaunch(HostBuilder &host, ArrayRef<WgmmaProblem> problems,
                        const WgmmaConfig &config, KernelModule &kernels) {
  Temporaries temporaries;
  KernelSignature signature;
  LaunchSpec launch;
  OpFoldResult tiles;
  SmallVector<WgmmaPart, 0> parts;
  for (const WgmmaProblem &problem : problems)
    parts.push_back(preparePart(host, problem, config, temporaries));
  for (WgmmaPart &part : parts) {
    part.spec.problems = problems.size();
    appendPart(host, part, signature, launch);
    OpFoldResult count =
        countTiles(host, part.sizes, config.tileM * config.getClusterRows(),
                   config.getResultColumns() * config.getClusterColumns());
    tiles = tiles ? host.add(tiles, count) : count;
  }
  // Blocks are persistent, unless they share tiles.
  OpFoldResult clusters =
      config.splitK > 1
          ? tiles
          : host.min(tiles,
                     host.floorDiv(host.multiprocessorCount(), config.cluster));
  launch.gridX =
      host.mul(clusters, host.getIndexAttr(config.getClusterBlocks()));
  const WgmmaKernelSpec &spec = parts.front().spec;
  const Epilogue &epilogue = problems.front().epilogue;
  launch.sharedBytes = spec.getSharedBytes();
  launch.waitsByItself = config.earlyLaunch;
  signature.key = spec.getKey() + '|' + epilogue.getKey();
  signature.name = spec.getName();
  signature.threads = config.getThreads();
  signature.cluster = config.getClusterBlocks();
  kernels.launch(host, signature, std::move(launch),
                 [&](KernelBuilder &b, ValueRange arguments) {
                   emitWgmmaMatmul(b, arguments, spec, epilogue);
                 });
  temporaries.free(host);
}

LogicalResult fp8::launchWgmma(ArrayRef<ScaledMatmulOp> ops, WgmmaAttr kernel,
                               PatternRewriter &rewriter,
                               const KernelTarget &target) {
  SmallVector<WgmmaProblem, 0> problems;
  SmallVector<Location> locations;
  for (ScaledMatmulOp op : ops) {
    Refusal why;
    FailureOr<WgmmaProblem> problem = getWgmmaProblem(op, why);
    if (failed(problem))
      return rewriter.notifyMatchFailure(op, why.message);
    problems.push_back(*problem);
    locations.push_back(op.getLoc());
  }
  for (WgmmaProblem &problem : problems)
    problem.collapse(rewriter);
  HostBuilder host(rewriter.getFusedLoc(locations), rewriter);
  buildLaunch(host, problems, kernel.getConfig(), target.kernels);
  return success();
}

std::optional<LaunchShare> fp8::getWgmmaShare(ScaledMatmulOp op,
                                              WgmmaAttr kernel) {
  Refusal why;
  FailureOr<WgmmaProblem> problem = getWgmmaProblem(op, why);
  if (failed(problem))
    return std::nullopt;
  const MatmulView &view = problem->view;
  // In a launch of several matmuls, the loop over tiles has no batches, and all
  // tiles have the same K. Blocks that share a tile have no loop over tiles.
  // Matmuls with two right-hand sides are large enough for launches of their
  // own.
  WgmmaConfig config = kernel.getConfig();
  if (view.batch != 1 || ShapedType::isDynamic(view.k) || config.splitK > 1 ||
      config.twoSides)
    return std::nullopt;
  WgmmaKernelSpec spec = getSpec(
      *problem, config, getOperands(view, config, problem->facts.groupK));
  LaunchShare share;
  llvm::raw_string_ostream(share.key)
      << spec.getKey() << '|' << problem->epilogue.getKey() << '|' << view.k;
  SmallVector<KernelParameter> parameters = getWgmmaParameters(spec);
  problem->epilogue.appendParameters(parameters);
  share.parameterBytes = getParameterStride(parameters);
  return share;
}
