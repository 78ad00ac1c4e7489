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

int64_t WgmmaKernelSpec::getScaleBytes(const ScaleSpec &scale,
                                       int64_t count) const {
  if (scale.feed != ScaleFeed::Rows)
    return 0;
  // TMA destinations are aligned to 128 bytes.
  return llvm::alignTo(count * 4 * (blockK / groupK), 128);
}

int64_t WgmmaKernelSpec::getScaleBytes() const {
  return getScaleBytes(rowScale, config.tileM) +
         getScaleBytes(columnScale, config.tileN);
}

static StringRef getFormatName(Type type) {
  return isa<Float8E5M2Type>(type) ? "e5m2" : "e4m3";
}

std::string WgmmaKernelSpec::getName() const {
  std::string name;
  llvm::raw_string_ostream os(name);
  StringRef promotions[] = {"fast", "f32", "scaled"};
  os << "wgmma_" << getFormatName(rowType) << '_' << getFormatName(columnType)
     << '_' << promotions[static_cast<unsigned>(promotion)] << '_'
     << config.tileM << 'x' << config.tileN << 'x' << blockK;
  return name;
}

std::string WgmmaKernelSpec::getKey() const {
  std::string key = getName();
  llvm::raw_string_ostream os(key);
  for (int64_t number :
       {config.warpGroups, config.waveN, config.stages, config.group,
        int64_t(config.rasterAlongN), int64_t(config.swapOperands),
        int64_t(config.storeByTma), groupK, int64_t(hasBatch),
        int64_t(contiguousColumns), int64_t(pairedStores)})
    os << ',' << number;
  for (const ScaleSpec &scale : {rowScale, columnScale})
    os << ',' << static_cast<int>(scale.feed) << '/' << scale.blockRows << 'x'
       << scale.blockK;
  return key;
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
  for (int64_t row = 0; row < config.tileM; row += 64 * config.warpGroups)
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
  rowScale.stageBytes = spec.getScaleBytes(spec.rowScale, config.tileM);
  columnScale.offset = rowScale.offset + config.stages * rowScale.stageBytes;
  columnScale.stageBytes = spec.getScaleBytes(spec.columnScale, config.tileN);
  barrierOffset = columnScale.offset + config.stages * columnScale.stageBytes;
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

void WgmmaEmitter::emitSetup() {
  memory = KernelModule::getSharedMemory(b);
  thread = b.threadIdX();
  warp = b.warpUniform(b.div(thread, 32));
  lane = b.bitAnd(thread, 31);
  warpGroup = b.div(warp, 4);
  b.ifThen(b.eq(thread, 0), [&] {
    for (Value map : {rowsMap, columnsMap})
      hopper::prefetchMap(b, map);
    for (int64_t stage = 0; stage < config.stages; ++stage) {
      hopper::initBarrier(b, fullBarrier(b.i32(stage)), 1);
      // One arrival a consumer warp.
      hopper::initBarrier(b, emptyBarrier(b.i32(stage)), 4 * config.warpGroups);
    }
    hopper::fenceBarrierInit(b);
  });
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

/// Walks groups of `group` tiles along one side, and within a group along the
/// other side, so that blocks that run together share operands in L2.
TileOrigin WgmmaEmitter::getTile(Value number) {
  Value rowTiles = b.ceilDiv(rows, config.tileM);
  Value columnTiles = b.ceilDiv(columns, config.tileN);
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
  tile.row = b.mul(x, config.tileM);
  tile.column = b.mul(y, config.tileN);
  return tile;
}

void WgmmaEmitter::forEachTile(
    function_ref<RingPosition(const TileOrigin &, RingPosition)> body) {
  Value tiles =
      b.mul(b.ceilDiv(rows, config.tileM), b.ceilDiv(columns, config.tileN));
  if (spec.hasBatch)
    tiles = b.mul(tiles, batch);
  b.loop(b.blockIdX(), tiles, b.gridDimX(), {b.i32(0), b.i32(0)},
         [&](Value number, ValueRange ring) -> SmallVector<Value> {
           RingPosition end = body(getTile(number), {ring[0], ring[1]});
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
    forEachTile([&](const TileOrigin &tile, RingPosition start) {
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
  auto load = [&](Value map, int64_t offset, int64_t bytes, Value x, Value y) {
    Value destination = shared(b.add(b.mul(stage, bytes), offset));
    hopper::load(b, map, destination, barrier, {x, y, tile.batch});
  };
  Value k = b.mul(blockOfK, blockK);
  load(rowsMap, 0, rowsBytes, k, tile.row);
  load(columnsMap, columnsOffset, columnsBytes, k, tile.column);
  Value group = b.mul(blockOfK, groups);
  if (rowScale.map)
    load(rowScale.map, rowScale.offset, rowScale.stageBytes, tile.row, group);
  if (columnScale.map)
    load(columnScale.map, columnScale.offset, columnScale.stageBytes,
         tile.column, group);
}

void WgmmaEmitter::emitConsumer() {
  prepareConsumer();
  forEachTile([&](const TileOrigin &tile, RingPosition start) {
    Products products = multiplyTile(tile, start);
    storeTile(tile, products.accumulators);
    return products.position;
  });
  if (config.storeByTma)
    b.ifThen(b.eq(b.bitAnd(thread, 127), 0),
             [&] { hopper::waitStores(b, 0, /*onlyReads=*/false); });
}
