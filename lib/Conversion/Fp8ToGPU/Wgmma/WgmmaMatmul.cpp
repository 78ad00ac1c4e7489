//===- WgmmaMatmul.cpp - Matmul kernel for sm_90a -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// This file has the set-up, the order of tiles and the loop of the consumers.
// One thread, the producer, copies tiles by TMA to a ring of stages. Warp
// groups, the consumers, multiply and store. Blocks are persistent: each
// computes every gridDim-th tile. Producer and consumers compute the order of
// tiles separately.
//
//===----------------------------------------------------------------------===//

#include "../Matmul/ViewFacts.h"
#include "WgmmaEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

void fp8::emitWgmmaMatmul(KernelBuilder &b, ValueRange arguments,
                          const WgmmaKernelSpec &spec, Epilogue epilogue) {
  WgmmaEmitter(b, arguments, spec, std::move(epilogue)).emit();
}

//===----------------------------------------------------------------------===//
// Set-up
//===----------------------------------------------------------------------===//

WgmmaEmitter::WgmmaEmitter(KernelBuilder &b, ValueRange arguments,
                           const WgmmaKernelSpec &spec, Epilogue epilogue)
    : b(b), spec(spec), config(spec.config), epilogue(std::move(epilogue)),
      ring(b, spec.config.stages), parameters(arguments) {
  extraFacts = getExtraFacts(this->epilogue);
  bindParameters(getParameters(0));
  layOutSharedMemory();
  for (int64_t row = 0; row < config.tileM; row += config.getWaveRows()) {
    for (int64_t column = 0; column < config.tileN; column += config.waveN)
      waves.push_back({row, column});
    if (config.twoSides)
      resultWaves.push_back({row, 0});
  }
  if (!config.twoSides)
    resultWaves = waves;
}

void WgmmaEmitter::bindParameters(ValueRange arguments) {
  auto take = [&]() {
    Value value = arguments.front();
    arguments = arguments.drop_front();
    return value;
  };
  auto bindScale = [&](BoundScale &bound, const ScaleSpec &scale) {
    bound.spec = scale;
    if (scale.feed == ScaleFeed::Rows)
      bound.map = take();
    if (scale.feed != ScaleFeed::Blocks)
      return;
    bound.pointer = take();
    bound.batchStride = take();
    bound.rowStride = take();
    bound.kStride = take();
  };
  rowsMap = take();
  columnsMap = take();
  if (config.twoSides)
    secondMap = take();
  if (config.storeByTma) {
    resultMap = take();
  } else {
    result = take();
    resultBatchStride = take();
    resultRowStride = take();
    resultColumnStride = take();
  }
  if (spec.slabExtra >= 0)
    slabMap = take();
  if (spec.quantizes) {
    resultScales = take();
    scaleBatchStride = take();
    scaleRowStride = take();
    scaleGroupStride = take();
  }
  bindScale(rowScale, spec.rowScale);
  bindScale(columnScale, spec.columnScale);
  if (config.twoSides)
    bindScale(secondScale, spec.columnScale);
  batch = take();
  rows = take();
  columns = take();
  sizeK = take();
  epilogue.bind(arguments);
}

static bool isTensorMap(Value parameter) {
  auto pointer = dyn_cast<LLVM::LLVMPointerType>(parameter.getType());
  return pointer && pointer.getAddressSpace() ==
                        static_cast<unsigned>(AddressSpace::Generic);
}

ValueRange WgmmaEmitter::getParameters(unsigned problem) {
  size_t count = parameters.size() / spec.problems;
  return ValueRange(parameters).slice(problem * count, count);
}

/// The parameter of the matmul with number `problem` that corresponds to
/// parameter `number` of the first matmul.
Value WgmmaEmitter::selectParameter(Value problem, unsigned number) {
  Value selected = getParameters(0)[number];
  if (isTensorMap(selected)) {
    // Parameters are in memory one after the other, like the members of a
    // struct, so the address is computed from the number of the matmul. A
    // selection would keep the addresses of all matmuls in registers.
    SmallVector<KernelParameter> types = getWgmmaParameters(spec);
    epilogue.appendParameters(types);
    Value offset = b.mul(problem, getParameterStride(types));
    return b.gep(b.getI8Type(), selected, offset);
  }
  for (int64_t i = 1; i < spec.problems; ++i)
    selected = b.select(b.less(problem, i), selected, getParameters(i)[number]);
  return selected;
}

/// Selects the matmul with this number, or the first one if `problem` is null.
/// The code after it uses the parameters of this matmul.
void WgmmaEmitter::bindProblem(Value problem) {
  if (spec.problems == 1)
    return;
  SmallVector<Value> selected(getParameters(0));
  for (unsigned i = 0; problem && i < selected.size(); ++i)
    selected[i] = selectParameter(problem, i);
  bindParameters(selected);
  epilogue.forgetLoads();
}

/// Selects the matmul of a tile, and loads what its epilogue reads only once.
void WgmmaEmitter::enterTile(const TileOrigin &tile) {
  if (spec.problems == 1)
    return;
  bindProblem(tile.grid);
  epilogue.forgetProvided();
  loadInvariantExtras();
}

void WgmmaEmitter::layOutSharedMemory() {
  rowsBytes = config.tileM * stageRowBytes;
  columnsBytes = config.tileN * stageRowBytes;
  columnsOffset = config.stages * rowsBytes;
  storeOffset = columnsOffset + config.stages * columnsBytes;
  rowScale.offset = storeOffset + config.getStoreBytes();
  rowScale.stageBytes =
      getWgmmaScaleBytes(config.rowScale, config.tileM, spec.groupK);
  columnScale.offset = rowScale.offset + config.stages * rowScale.stageBytes;
  columnScale.stageBytes =
      getWgmmaScaleBytes(config.columnScale, config.tileN, spec.groupK);
  secondScale.stageBytes = columnScale.stageBytes;
  secondScale.offset =
      columnScale.offset +
      getScalePosition(config.getResultColumns(), /*group=*/0) * 4;
  extrasOffset = columnScale.offset + config.stages * columnScale.stageBytes;
  barrierOffset = extrasOffset + spec.extraBytes;
  handOverOffset = barrierOffset + StageRing::getBarrierBytes(config.stages);
}

Value WgmmaEmitter::shared(Value offset) {
  return b.gep(b.getI8Type(), memory, offset);
}

/// The barrier for which a group waits until it may multiply, with ping-pong.
Value WgmmaEmitter::turnBarrier(Value group) {
  return shared(
      b.add(b.mul(group, 8),
            barrierOffset + StageRing::getBarrierBytes(config.stages)));
}

void WgmmaEmitter::emitSetup() {
  memory = KernelModule::getSharedMemory(b);
  ring.place(memory, barrierOffset);
  thread = b.threadIdX();
  warp = b.warpUniform(b.div(thread, 32));
  lane = b.bitAnd(thread, 31);
  warpGroup = b.div(warp, 4);
  groupInTile = config.pingPong ? b.i32(0) : warpGroup;
  bool hasCluster = config.getClusterBlocks() > 1;
  blockRank = hasCluster ? hopper::clusterRank(b) : b.i32(0);
  // A stage is empty when each consumer warp of its tile has arrived, in every
  // block to which the stage was copied.
  int64_t arrivals =
      4 * (config.pingPong ? 1 : config.warpGroups) * config.cluster;
  b.ifThen(b.eq(thread, 0), [&] {
    for (Value map : {rowsMap, columnsMap, secondMap})
      if (map)
        hopper::prefetchMap(b, map);
    ring.initialize(/*producers=*/1, /*consumers=*/arrivals);
    for (int64_t group = 0; config.pingPong && group < 2; ++group)
      hopper::initBarrier(b, turnBarrier(b.i32(group)), 4);
    if (config.epilogueWarps)
      initHandOver();
    hopper::fenceBarrierInit(b);
  });
  if (config.cluster > 1)
    hopper::clusterBarrier(b);
  else
    b.barrier();
  b.launchDependents();
  prefetchWeights();
  b.waitForPreviousKernels();
}

void WgmmaEmitter::emit() {
  emitSetup();
  // Numbers of registers of a thread. A multiprocessor has 64 Ki registers, and
  // at launch all threads get the same number. Then the warp group of the
  // producer gives up registers, and the warp groups of consumers take them.
  // The index is the number of warp groups of consumers. If there is only one,
  // it has enough registers, and nothing changes. With `epilogueWarps`, warps
  // in the producer's group finish tiles (`finisherRegisters`). These warps
  // need more registers than a producer, and consumers, which no longer compute
  // the late part of the epilogue, need fewer (`relievedRegisters`).
  static constexpr int64_t producerRegisters[] = {0, 0, 40, 32};
  static constexpr int64_t consumerRegisters[] = {0, 0, 232, 160};
  static constexpr int64_t finisherRegisters[] = {0, 0, 72, 56};
  static constexpr int64_t relievedRegisters[] = {0, 0, 216, 152};
  int64_t ofProducer =
      (config.epilogueWarps ? finisherRegisters
                            : producerRegisters)[config.warpGroups];
  int64_t ofConsumer =
      (config.epilogueWarps ? relievedRegisters
                            : consumerRegisters)[config.warpGroups];
  bool trades = config.warpGroups > 1;
  Value isProducer =
      b.cmp(arith::CmpIPredicate::eq, warpGroup, b.i32(config.warpGroups));
  b.ifThenElse(
      isProducer,
      [&] {
        if (trades)
          hopper::setMaxRegisters(b, ofProducer, false);
        emitProducer();
        if (config.epilogueWarps)
          emitEpilogueWarps();
        // In addSums, consumers wait at a barrier of all threads of the
        // cluster.
        if (config.splitK > 1)
          hopper::clusterBarrier(b, /*isOrdered=*/false);
      },
      [&] {
        if (trades)
          hopper::setMaxRegisters(b, ofConsumer, true);
        emitConsumer();
      });
  // A block must not end while another one still signals its barriers or reads
  // its sums.
  if (config.getClusterBlocks() > 1)
    hopper::clusterBarrier(b, /*isOrdered=*/config.splitK == 1);
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

TileGrid WgmmaEmitter::getGrid() {
  TileGrid grid;
  grid.tileRows = config.tileM;
  grid.tileColumns = config.getResultColumns();
  grid.clusterRows = config.getClusterRows();
  grid.clusterColumns = config.getClusterColumns();
  grid.blockRank = blockRank;
  grid.group = config.group;
  grid.groupsColumns = config.rasterAlongN;
  grid.rows = rows;
  grid.columns = columns;
  grid.batch = spec.hasBatch ? batch : Value();
  return grid;
}

SmallVector<TileGrid> WgmmaEmitter::getGrids() {
  SmallVector<TileGrid> grids;
  for (int64_t i = 0; i < spec.problems; ++i) {
    bindParameters(getParameters(i));
    grids.push_back(getGrid());
  }
  bindParameters(getParameters(0));
  return grids;
}

SmallVector<Value> WgmmaEmitter::walkTiles(
    Value first, Value step, ValueRange inits,
    function_ref<SmallVector<Value>(const TileOrigin &, ValueRange)> body) {
  SmallVector<Value> results =
      fp8::forEachTile(b, getGrids(), first, step, inits,
                       [&](const TileOrigin &tile, ValueRange carried) {
                         enterTile(tile);
                         return body(tile, carried);
                       });
  bindProblem(Value());
  return results;
}

void WgmmaEmitter::forEachTile(
    Value first, Value step, RingPosition start,
    function_ref<RingPosition(const TileOrigin &, RingPosition)> body) {
  // Blocks that share a tile compute no other tile.
  if (config.splitK > 1) {
    TileOrigin tile = locateTile(b, getGrid(), first);
    tile.round = b.i32(0);
    body(tile, start);
    return;
  }
  walkTiles(
      first, step, {start.stage, start.parity},
      [&](const TileOrigin &tile, ValueRange carried) -> SmallVector<Value> {
        RingPosition end = body(tile, {carried[0], carried[1]});
        return {end.stage, end.parity};
      });
}

//===----------------------------------------------------------------------===//
// Consumers
//===----------------------------------------------------------------------===//

/// If there are scales, makes the warp groups of a block start their first tile
/// one stage after another. They keep this distance in all later tiles, so some
/// of them multiply while one computes its epilogue. Kernels whose epilogue
/// waits for stores do not do this, because it made them slower. Kernels in
/// which blocks share a tile would gain nothing, because their blocks have no
/// second tile.
void WgmmaEmitter::startInTurn() {
  bool waitsForStores = config.storeByTma && !config.epilogueWarps;
  if (config.promotion != Promotion::Scaled || config.warpGroups == 1 ||
      waitsForStores || config.splitK > 1)
    return;
  Value last = b.min(b.sub(getBlocksOfK().count, 1), config.stages - 1);
  hopper::wait(b, ring.full(b.min(warpGroup, last)), b.i32(0));
}

void WgmmaEmitter::emitConsumer() {
  prepareConsumer();
  startInTurn();
  Value blocks = b.div(b.gridDimX(), config.getClusterBlocks());
  Value first = b.div(b.blockIdX(), config.getClusterBlocks()), step = blocks;
  RingPosition origin{b.i32(0), b.i32(0)};
  // With ping-pong, a group computes every warpGroups-th tile and skips the
  // stages of the other groups.
  if (config.pingPong) {
    first = b.add(first, b.mul(warpGroup, blocks));
    step = b.mul(blocks, config.warpGroups);
    origin = ring.advance(origin, b.mul(warpGroup, getBlocksOfK().count));
  }
  forEachTile(
      first, step, origin, [&](const TileOrigin &tile, RingPosition start) {
        TileOrigin stored = getStoredPart(tile);
        stageExtras(stored);
        Products products = multiplyTile(tile, start);
        // The loop over K keeps fewer values if the parameters of the epilogue
        // are selected after it.
        if (tile.grid)
          bindProblem(b.warpUniform(tile.grid));
        storeTile(stored, addSums(products.accumulators));
        if (!config.pingPong)
          return products.position;
        return ring.advance(products.position,
                            b.mul(getBlocksOfK().count, config.warpGroups - 1));
      });
  if (config.storeByTma && !config.epilogueWarps)
    getSlabs().waitForAll();
}
