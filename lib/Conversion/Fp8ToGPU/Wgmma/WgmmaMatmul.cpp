//===- WgmmaMatmul.cpp - Matmul kernel for sm_90a -------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Set-up, tile order and the producer. One thread copies tiles by TMA into a
// ring of stages; warp groups multiply and store. Blocks are persistent: each
// walks over every gridDim-th tile, and both roles compute the same walk.
//
//===----------------------------------------------------------------------===//

#include "WgmmaEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr int64_t blockK = 128;

//===----------------------------------------------------------------------===//
// Specification
//===----------------------------------------------------------------------===//

static StringRef getFormatName(Type type) {
  return isa<Float8E5M2Type>(type) ? "e5m2" : "e4m3";
}

std::string WgmmaKernelSpec::getName() const {
  std::string name;
  llvm::raw_string_ostream os(name);
  StringRef promotions[] = {"fast", "f32", "scaled"};
  os << "wgmma_" << getFormatName(rowType) << '_' << getFormatName(columnType)
     << '_' << promotions[static_cast<unsigned>(config.promotion)] << '_'
     << config.tileM << 'x' << config.tileN << 'x' << blockK;
  return name;
}

std::string WgmmaKernelSpec::getKey() const {
  WgmmaKernelSpec code = *this;
  code.config.earlyLaunch = true;
  return "wgmma " + getFieldsText(code);
}

static void appendScaleParameters(const ScaleSpec &scale,
                                  SmallVectorImpl<KernelParameter> &list) {
  if (scale.feed == ScaleFeed::Rows)
    list.push_back(KernelParameter::TensorMap);
  if (scale.feed == ScaleFeed::Blocks) {
    list.push_back(KernelParameter::Pointer);
    list.append(3, KernelParameter::I64);
  }
}

SmallVector<KernelParameter>
fp8::getWgmmaParameters(const WgmmaKernelSpec &spec) {
  SmallVector<KernelParameter> list(2, KernelParameter::TensorMap);
  if (spec.config.storeByTma) {
    list.push_back(KernelParameter::TensorMap);
  } else {
    list.push_back(KernelParameter::Pointer);
    list.append(3, KernelParameter::I64);
  }
  appendScaleParameters(spec.rowScale, list);
  appendScaleParameters(spec.columnScale, list);
  list.append(4, KernelParameter::I32);
  return list;
}

void fp8::emitWgmmaMatmul(KernelBuilder &b, ValueRange arguments,
                          const WgmmaKernelSpec &spec, Epilogue epilogue) {
  WgmmaEmitter(b, arguments, spec, std::move(epilogue)).emit();
}

//===----------------------------------------------------------------------===//
// Set-up
//===----------------------------------------------------------------------===//

WgmmaEmitter::WgmmaEmitter(KernelBuilder &b, ValueRange arguments,
                           const WgmmaKernelSpec &spec, Epilogue epilogue)
    : b(b), spec(spec), config(spec.config), epilogue(std::move(epilogue)) {
  bindParameters(arguments);
  layOutSharedMemory();
  for (int64_t row = 0; row < config.tileM; row += config.getWaveRows())
    for (int64_t column = 0; column < config.tileN; column += config.waveN)
      waves.push_back({row, column});
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
  if (config.storeByTma) {
    resultMap = take();
  } else {
    result = take();
    resultBatchStride = take();
    resultRowStride = take();
    resultColumnStride = take();
  }
  bindScale(rowScale, spec.rowScale);
  bindScale(columnScale, spec.columnScale);
  batch = take();
  rows = take();
  columns = take();
  sizeK = take();
  epilogue.bind(arguments);
}

void WgmmaEmitter::layOutSharedMemory() {
  rowsBytes = config.tileM * blockK;
  columnsBytes = config.tileN * blockK;
  columnsOffset = config.stages * rowsBytes;
  storeOffset = columnsOffset + config.stages * columnsBytes;
  rowScale.offset = storeOffset + config.getStoreBytes();
  rowScale.stageBytes =
      getWgmmaScaleBytes(config.rowScale, config.tileM, spec.groupK);
  columnScale.offset = rowScale.offset + config.stages * rowScale.stageBytes;
  columnScale.stageBytes =
      getWgmmaScaleBytes(config.columnScale, config.tileN, spec.groupK);
  extrasOffset = columnScale.offset + config.stages * columnScale.stageBytes;
  barrierOffset = extrasOffset + spec.extraBytes;
}

Value WgmmaEmitter::shared(Value offset) {
  return b.gep(b.getI8Type(), memory, offset);
}
Value WgmmaEmitter::fullBarrier(Value stage) {
  return shared(b.add(b.mul(stage, 8), barrierOffset));
}
Value WgmmaEmitter::emptyBarrier(Value stage) {
  return shared(b.add(b.mul(stage, 8), barrierOffset + 8 * config.stages));
}

/// The group's turn to multiply, with ping-pong.
Value WgmmaEmitter::turnBarrier(Value group) {
  return shared(b.add(b.mul(group, 8), barrierOffset + 16 * config.stages));
}

void WgmmaEmitter::emitSetup() {
  memory = KernelModule::getSharedMemory(b);
  thread = b.threadIdX();
  warp = b.warpUniform(b.div(thread, 32));
  lane = b.bitAnd(thread, 31);
  warpGroup = b.div(warp, 4);
  groupInTile = config.pingPong ? b.i32(0) : warpGroup;
  blockRank = config.cluster > 1 ? hopper::clusterRank(b) : b.i32(0);
  // One arrival a consumer warp of a tile, and of each block it is copied to.
  int64_t arrivals =
      4 * (config.pingPong ? 1 : config.warpGroups) * config.cluster;
  b.ifThen(b.eq(thread, 0), [&] {
    for (Value map : {rowsMap, columnsMap})
      hopper::prefetchMap(b, map);
    for (int64_t stage = 0; stage < config.stages; ++stage) {
      hopper::initBarrier(b, fullBarrier(b.i32(stage)), 1);
      hopper::initBarrier(b, emptyBarrier(b.i32(stage)), arrivals);
    }
    for (int64_t group = 0; config.pingPong && group < 2; ++group)
      hopper::initBarrier(b, turnBarrier(b.i32(group)), 4);
    hopper::fenceBarrierInit(b);
  });
  if (config.cluster > 1)
    hopper::clusterBarrier(b);
  else
    b.barrier();
  b.launchDependents();
  b.waitForPreviousKernels();
}

void WgmmaEmitter::emit() {
  emitSetup();
  // 64K registers a multiprocessor; the producer gives up those it does not
  // need. One consumer group alone has enough.
  static constexpr int64_t producerRegisters[] = {0, 0, 40, 32};
  static constexpr int64_t consumerRegisters[] = {0, 0, 232, 160};
  bool trades = config.warpGroups > 1;
  Value isProducer =
      b.cmp(arith::CmpIPredicate::eq, warpGroup, b.i32(config.warpGroups));
  b.ifThenElse(
      isProducer,
      [&] {
        if (trades)
          hopper::setMaxRegisters(b, producerRegisters[config.warpGroups],
                                  false);
        emitProducer();
      },
      [&] {
        if (trades)
          hopper::setMaxRegisters(b, consumerRegisters[config.warpGroups],
                                  true);
        emitConsumer();
      });
  // A block must not end while the other one signals its barriers.
  if (config.cluster > 1)
    hopper::clusterBarrier(b);
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

RingPosition WgmmaEmitter::next(RingPosition position) {
  Value stage = b.add(position.stage, 1);
  Value wraps = b.eq(stage, config.stages);
  return {b.select(wraps, b.i32(0), stage),
          b.select(wraps, b.bitXor(position.parity, 1), position.parity)};
}

RingPosition WgmmaEmitter::advance(RingPosition position, Value count) {
  Value linear = b.add(position.stage, count);
  Value rounds = b.div(linear, config.stages);
  return {b.rem(linear, config.stages),
          b.bitXor(position.parity, b.bitAnd(rounds, 1))};
}

/// Walks groups of `group` tiles along one side, and within a group along the
/// other side, so that blocks that run together share operands in L2.
TileOrigin WgmmaEmitter::getTile(Value number) {
  int64_t clusterRows = config.getClusterRows();
  int64_t clusterColumns = config.getClusterColumns();
  Value rowTiles = b.ceilDiv(rows, config.tileM * clusterRows);
  Value columnTiles = b.ceilDiv(columns, config.tileN * clusterColumns);
  TileOrigin tile;
  tile.batch = b.i32(0);
  if (spec.hasBatch) {
    Value tiles = b.mul(rowTiles, columnTiles);
    tile.batch = b.div(number, tiles);
    number = b.rem(number, tiles);
  }
  Value grouped = config.rasterAlongN ? columnTiles : rowTiles;
  Value other = config.rasterAlongN ? rowTiles : columnTiles;
  Value perGroup = b.mul(other, config.group);
  Value first = b.mul(b.div(number, perGroup), config.group);
  Value inGroup = b.rem(number, perGroup);
  Value height = b.min(b.sub(grouped, first), config.group);
  Value x = b.add(first, b.rem(inGroup, height));
  Value y = b.div(inGroup, height);
  if (config.rasterAlongN)
    std::swap(x, y);
  if (clusterRows > 1)
    x = b.add(b.mul(x, clusterRows), blockRank);
  if (clusterColumns > 1)
    y = b.add(b.mul(y, clusterColumns), blockRank);
  tile.row = b.mul(x, config.tileM);
  tile.column = b.mul(y, config.tileN);
  return tile;
}

void WgmmaEmitter::forEachTile(
    Value first, Value step, RingPosition start,
    function_ref<RingPosition(const TileOrigin &, RingPosition)> body) {
  Value tiles =
      b.mul(b.ceilDiv(rows, config.tileM * config.getClusterRows()),
            b.ceilDiv(columns, config.tileN * config.getClusterColumns()));
  if (spec.hasBatch)
    tiles = b.mul(tiles, batch);
  b.loop(first, tiles, step, {start.stage, start.parity},
         [&](Value number, ValueRange ring) -> SmallVector<Value> {
           TileOrigin tile = getTile(number);
           tile.round = b.div(b.sub(number, first), step);
           RingPosition end = body(tile, {ring[0], ring[1]});
           return {end.stage, end.parity};
         });
}

Value WgmmaEmitter::getBlocksOfK() { return b.ceilDiv(sizeK, blockK); }

//===----------------------------------------------------------------------===//
// Producer
//===----------------------------------------------------------------------===//

void WgmmaEmitter::emitProducer() {
  Value isElected = b.bitAnd(b.eq(warp, 4 * config.warpGroups), b.eq(lane, 0));
  b.ifThen(isElected, [&] {
    Value first = b.div(b.blockIdX(), config.cluster);
    Value step = b.div(b.gridDimX(), config.cluster);
    forEachTile(
        first, step, {b.i32(0), b.i32(0)},
        [&](const TileOrigin &tile, RingPosition start) {
          SmallVector<Value> end = b.loop(
              b.i32(0), getBlocksOfK(), b.i32(1), {start.stage, start.parity},
              [&](Value blockOfK, ValueRange ring) -> SmallVector<Value> {
                RingPosition position{ring[0], ring[1]};
                // A fresh barrier counts as released.
                hopper::wait(b, emptyBarrier(position.stage),
                             b.bitXor(position.parity, 1));
                emitLoads(tile, blockOfK, position.stage);
                RingPosition following = next(position);
                return {following.stage, following.parity};
              });
          return RingPosition{end[0], end[1]};
        });
  });
}

void WgmmaEmitter::emitLoads(const TileOrigin &tile, Value blockOfK,
                             Value stage) {
  int64_t groups = blockK / spec.groupK;
  int64_t scaleBytes = 0;
  if (rowScale.map)
    scaleBytes += config.tileM * 4 * groups;
  if (columnScale.map)
    scaleBytes += config.tileN * 4 * groups;
  Value barrier = fullBarrier(stage);
  hopper::arriveExpect(b, barrier, rowsBytes + columnsBytes + scaleBytes);
  auto getBatch = [&](bool has) { return has ? tile.batch : b.i32(0); };
  auto load = [&](Value map, int64_t offset, int64_t bytes, Value x, Value y,
                  bool hasBatch) {
    Value destination = shared(b.add(b.mul(stage, bytes), offset));
    hopper::load(b, map, destination, barrier, {x, y, getBatch(hasBatch)});
  };
  // Each block of a cluster copies its part of a shared tile for all of them.
  auto loadTile = [&](Value map, int64_t offset, int64_t size, Value first,
                      bool isShared, bool hasBatch) {
    Value k = b.mul(blockOfK, blockK);
    if (!isShared)
      return load(map, offset, size * blockK, k, first, hasBatch);
    Value part = b.mul(blockRank, size / config.cluster);
    Value destination = shared(
        b.add(b.add(b.mul(stage, size * blockK), b.mul(part, blockK)), offset));
    hopper::load(b, map, destination, barrier,
                 {k, b.add(first, part), getBatch(hasBatch)},
                 b.i16((1 << config.cluster) - 1));
  };
  loadTile(rowsMap, 0, config.tileM, tile.row, config.getClusterColumns() > 1,
           spec.rowsHaveBatch);
  loadTile(columnsMap, columnsOffset, config.tileN, tile.column,
           config.getClusterRows() > 1, spec.columnsHaveBatch);
  Value group = b.mul(blockOfK, groups);
  if (rowScale.map)
    load(rowScale.map, rowScale.offset, rowScale.stageBytes, tile.row, group,
         spec.rowScaleHasBatch);
  if (columnScale.map)
    load(columnScale.map, columnScale.offset, columnScale.stageBytes,
         tile.column, group, spec.columnScaleHasBatch);
}

void WgmmaEmitter::emitConsumer() {
  prepareConsumer();
  Value blocks = b.div(b.gridDimX(), config.cluster);
  Value first = b.div(b.blockIdX(), config.cluster), step = blocks;
  RingPosition origin{b.i32(0), b.i32(0)};
  // With ping-pong, group g takes every warpGroups-th tile and skips the
  // stages of the others.
  if (config.pingPong) {
    first = b.add(first, b.mul(warpGroup, blocks));
    step = b.mul(blocks, config.warpGroups);
    origin = advance(origin, b.mul(warpGroup, getBlocksOfK()));
  }
  forEachTile(first, step, origin,
              [&](const TileOrigin &tile, RingPosition start) {
                stageExtras(tile);
                Products products = multiplyTile(tile, start);
                storeTile(tile, products.accumulators);
                if (!config.pingPong)
                  return products.position;
                return advance(products.position,
                               b.mul(getBlocksOfK(), config.warpGroups - 1));
              });
  if (config.storeByTma)
    b.ifThen(b.eq(b.bitAnd(thread, 127), 0),
             [&] { hopper::waitStores(b, 0, /*onlyReads=*/false); });
}
