//===- WgmmaMainLoop.cpp - The products of a wgmma kernel -----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The loop of consumers waits for a stage, multiplies it and releases it. The
// tensor core keeps about 14 bits of a sum. Promotion adds partial sums of 128
// or fewer elements of K, multiplied by their scales, to f32 registers
// [matmul_c3].
//
// Two properties of the code keep ptxas from spilling registers and from
// serializing wgmma: partial sums of all waves are one chain of values, and the
// loop has no branches.
//
//===----------------------------------------------------------------------===//

#include "WgmmaEmitter.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

/// The number of bytes of a row of a stage that one instruction multiplies.
static constexpr int64_t instructionBytes = 32;
/// Elements of K of FP8 in a stage. Only FP8 operands have scales.
static constexpr int64_t blockK = stageRowBytes;

void WgmmaEmitter::prepareConsumer() {
  Value address = LLVM::PtrToIntOp::create(b, b.getI32Type(), memory);
  auto getDescriptor = [&](Value at, bool isTransposed) {
    return isTransposed ? hopper::getTransposedDescriptor(
                              b, at, transposedColumns * stageRowBytes)
                        : hopper::getDescriptor(b, at);
  };
  rowsDescriptor =
      getDescriptor(b.add(address, b.mul(groupInTile, 64 * stageRowBytes)),
                    spec.rowsAreTransposed);
  columnsDescriptor =
      getDescriptor(b.add(address, columnsOffset), spec.columnsAreTransposed);
  isFirstLane = b.eq(lane, 0);
  // Accumulator 4i + j of a thread is in row `row` (+ 8 if j >= 2) and in
  // column 8i + (j & 1).
  Value warpInTile = config.pingPong ? b.bitAnd(warp, 3) : warp;
  rowInTile = b.add(b.mul(warpInTile, 16), b.div(lane, 4));
  columnInWave = b.mul(b.bitAnd(lane, 3), 2);
  if (config.cluster > 1) {
    // Lane l signals block l of the cluster.
    Value block = b.bitAnd(lane, config.cluster - 1);
    emptyBarrierInCluster = hopper::mapToBlock(b, ring.empty(b.i32(0)), block);
    releasesBlock = b.less(lane, config.cluster);
  }
  loadInvariantExtras();
}

std::pair<Value, Value> WgmmaEmitter::waitForStage(RingPosition position) {
  hopper::wait(b, ring.full(position.stage), position.parity);
  auto at = [&](Value descriptor, int64_t bytes) {
    return b.add(descriptor, b.toI64(b.mul(position.stage, bytes >> 4)));
  };
  return {at(rowsDescriptor, rowsBytes), at(columnsDescriptor, columnsBytes)};
}

/// The instructions of one wave for bytes [firstK, firstK + lengthK) of a
/// k-block's rows. Where an operand is transposed, 64 of its rows are one box,
/// which has 128 bytes for each element of K.
Value WgmmaEmitter::issueWave(const Wave &wave, Value rowsAt, Value columnsAt,
                              Value temporary, int64_t firstK, int64_t lengthK,
                              bool fromZero) {
  int64_t elementBytes = stageRowBytes / spec.getBlockK();
  auto at = [&](Value descriptor, int64_t row, int64_t k, bool isTransposed) {
    int64_t ofK = isTransposed ? k / elementBytes * stageRowBytes : k;
    int64_t bytes = row * stageRowBytes + ofK;
    return bytes == 0 ? descriptor : b.add(descriptor, bytes >> 4);
  };
  hopper::MmaShape shape{config.waveN, spec.rowType, spec.columnType,
                         spec.rowsAreTransposed, spec.columnsAreTransposed};
  for (int64_t k = firstK; k < firstK + lengthK; k += instructionBytes)
    temporary = hopper::multiply(
        b, shape, at(rowsAt, wave.row, k, spec.rowsAreTransposed),
        at(columnsAt, wave.column, k, spec.columnsAreTransposed), temporary,
        fromZero && k == firstK);
  return temporary;
}

/// Releases a stage. In each warp one lane arrives, or one lane for each block
/// of the cluster.
void WgmmaEmitter::release(Value stage, Value alsoIf) {
  Value predicate = config.cluster > 1 ? releasesBlock : isFirstLane;
  if (alsoIf)
    predicate = b.bitAnd(predicate, alsoIf);
  if (config.cluster > 1)
    hopper::arriveRemoteIf(b, b.add(emptyBarrierInCluster, b.mul(stage, 8)),
                           predicate);
  else
    hopper::arriveIf(b, ring.empty(stage), predicate);
}

/// With ping-pong, warp groups multiply one after the other, in the order of
/// their tiles. A barrier of a stage can only distinguish a round from the next
/// one. So a group must not wait for a stage until the stages of earlier tiles
/// have been filled.
void WgmmaEmitter::waitForTurn(const TileOrigin &tile) {
  if (!config.pingPong)
    return;
  // Group 0 begins: a wait for the odd phase of a new barrier returns at once.
  Value parity = b.bitAnd(tile.round, 1);
  Value begins = b.eq(warpGroup, 0);
  hopper::wait(b, turnBarrier(warpGroup),
               b.select(begins, b.bitXor(parity, 1), parity));
}

void WgmmaEmitter::passTurn() {
  if (config.pingPong)
    hopper::arriveIf(b, turnBarrier(b.bitXor(warpGroup, 1)), isFirstLane);
}

WgmmaEmitter::Products WgmmaEmitter::multiplyTile(const TileOrigin &tile,
                                                  RingPosition start) {
  return config.promotion == Promotion::None ? multiplyUnpromoted(tile, start)
                                             : multiplyPromoted(tile, start);
}

//===----------------------------------------------------------------------===//
// Without promotion
//===----------------------------------------------------------------------===//

/// Accumulates in the tensor core over all of K. The products of one k-block
/// run while those of the next one are started, so a stage is released one
/// round later.
WgmmaEmitter::Products WgmmaEmitter::multiplyUnpromoted(const TileOrigin &tile,
                                                        RingPosition start) {
  Type type = hopper::getAccumulatorType(b.getContext(), config.waveN);
  Value zeros = LLVM::ZeroOp::create(b, type);
  SmallVector<Value> inits = {start.stage, start.parity, b.i32(0)};
  inits.append(waves.size(), zeros);
  waitForTurn(tile);
  BlocksOfK blocks = getBlocksOfK();
  SmallVector<Value> end =
      b.loop(blocks.first, blocks.end, b.i32(1), inits,
             [&](Value blockOfK, ValueRange carried) {
               RingPosition position{carried[0], carried[1]};
               auto [rowsAt, columnsAt] = waitForStage(position);
               SmallVector<Value> sums(carried.drop_front(3));
               hopper::fence(b);
               for (auto [wave, sum] : llvm::zip_equal(waves, sums))
                 sum = issueWave(wave, rowsAt, columnsAt, sum, 0, stageRowBytes,
                                 /*fromZero=*/false);
               hopper::commit(b);
               hopper::waitGroups(b, 1);
               release(carried[2],
                       b.cmp(arith::CmpIPredicate::ne, blockOfK, blocks.first));
               RingPosition following = ring.next(position);
               SmallVector<Value> result = {following.stage, following.parity,
                                            position.stage};
               result.append(sums);
               return result;
             });
  passTurn();
  hopper::waitGroups(b, 0);
  // If there is no k-block, there is no stage to release.
  release(end[2], b.ne(blocks.count, 0));
  Products products;
  products.position = {end[0], end[1]};
  for (Value sum : ArrayRef(end).drop_front(3))
    for (int64_t i = 0; i < config.waveN / 2; ++i)
      products.accumulators.push_back(b.extract(sum, i));
  return products;
}

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

/// The first rows of the waves of this warp group. Each wave has one scale.
SmallVector<Value> WgmmaEmitter::getScaledRows(const TileOrigin &tile) {
  SmallVector<Value> first;
  for (int64_t row = 0; row < config.tileM; row += config.getWaveRows())
    first.push_back(b.add(b.add(tile.row, b.mul(groupInTile, 64)), row));
  return first;
}

SmallVector<Value> WgmmaEmitter::getScaledColumns(const TileOrigin &tile) {
  SmallVector<Value> first;
  int64_t width = columnScale.spec.getSharedColumns(config.getResultColumns());
  for (int64_t column = 0; column < config.getResultColumns(); column += width)
    first.push_back(b.add(tile.column, column));
  return first;
}

/// Loads one scale for each first row and group of K, in this order. For rows
/// and groups beyond the end it loads the last scales. Their products are zero
/// or are not stored.
SmallVector<Value> WgmmaEmitter::loadBlockScales(const BoundScale &scale,
                                                 Value batchIndex, Value total,
                                                 ArrayRef<Value> firstRows,
                                                 Value blockOfK) {
  SmallVector<Value> scales;
  if (scale.spec.feed != ScaleFeed::Blocks)
    return scales;
  Value lastRow = b.sub(total, 1), lastK = b.sub(sizeK, 1);
  for (Value row : firstRows) {
    Value block = b.div(b.min(row, lastRow), scale.spec.blockRows);
    Value base = b.mul(b.toI64(block), scale.rowStride);
    if (spec.hasBatch)
      base = b.add(base, b.mul(b.toI64(batchIndex), scale.batchStride));
    for (int64_t k = 0; k < blockK; k += spec.groupK) {
      Value element = b.min(b.add(b.mul(blockOfK, blockK), k), lastK);
      Value group = b.div(element, scale.spec.blockK);
      Value offset = b.add(base, b.mul(b.toI64(group), scale.kStride));
      Value address = b.gep(b.getF32Type(), scale.pointer, offset);
      scales.push_back(b.loadInvariant(b.getF32Type(), address));
    }
  }
  return scales;
}

/// Loads the scales of rows r and r + 8 from the stage.
std::pair<Value, Value>
WgmmaEmitter::loadRowScales(const Wave &wave, Value stage, int64_t group) {
  int64_t first = rowScale.offset + group * config.tileM * 4 + wave.row * 4;
  Value offset = b.add(b.mul(stage, rowScale.stageBytes),
                       b.add(b.mul(rowInTile, 4), first));
  Value address = shared(offset);
  Type f32 = b.getF32Type();
  return {b.load(f32, address), b.load(f32, b.gep(f32, address, 8))};
}

/// The scales of the second right-hand side come after all scales of the first
/// one.
int64_t WgmmaEmitter::getScalePosition(int64_t column, int64_t group) const {
  int64_t columnsOfSide = config.getResultColumns();
  int64_t groups = stageRowBytes / spec.groupK;
  int64_t side = column / columnsOfSide;
  return (side * groups + group) * columnsOfSide + column % columnsOfSide;
}

/// Loads the scales of a thread's pairs of columns from the stage.
SmallVector<Value> WgmmaEmitter::loadColumnScales(const Wave &wave, Value stage,
                                                  int64_t group) {
  Value offset = b.add(b.mul(stage, columnScale.stageBytes),
                       b.add(b.mul(columnInWave, 4), columnScale.offset));
  Value address = shared(offset);
  SmallVector<Value> scales;
  Type pair = VectorType::get({2}, b.getF32Type());
  for (int64_t column = 0; column < config.waveN; column += 8) {
    int64_t position = getScalePosition(wave.column + column, group);
    Value loaded = b.load(pair, b.gep(b.getF32Type(), address, position), 8);
    for (int64_t i : {0, 1})
      scales.push_back(b.extractElement(loaded, i));
  }
  return scales;
}

//===----------------------------------------------------------------------===//
// With promotion
//===----------------------------------------------------------------------===//

/// Computes accumulators += temporary * scales, element by element.
void WgmmaEmitter::promote(const WaveScales &scales, Value temporary,
                           MutableArrayRef<Value> accumulators) {
  // Products of the scales of a row and a column, which are computed when they
  // are first needed.
  llvm::DenseMap<std::pair<Value, Value>, Value> factors;
  for (auto [i, sum] : llvm::enumerate(accumulators)) {
    Value partial = b.extract(temporary, i);
    Value row = i % 4 < 2 ? scales.low : scales.high;
    Value column;
    if (scales.columnIsPerElement)
      column = scales.columns[i / 4 * 2 + i % 2];
    else if (!scales.columns.empty())
      column = scales.columns[i / 4 * scales.columns.size() /
                              (accumulators.size() / 4)];
    Value factor = row ? row : column;
    if (row && column) {
      Value &product = factors[{row, column}];
      if (!product)
        product = b.mulF(row, column);
      factor = product;
    }
    sum = factor ? b.fma(partial, factor, sum) : b.addF(partial, sum);
  }
}

/// Accumulates every group of K from zero and promotes it. Scales from device
/// memory are loaded one k-block ahead.
WgmmaEmitter::Products WgmmaEmitter::multiplyPromoted(const TileOrigin &tile,
                                                      RingPosition start) {
  Type type = hopper::getAccumulatorType(b.getContext(), config.waveN);
  int64_t perWave = config.waveN / 2;
  int64_t groups = blockK / spec.groupK;
  SmallVector<Value> firstRows, firstColumns;
  if (rowScale.spec.feed == ScaleFeed::Blocks)
    firstRows = getScaledRows(tile);
  if (columnScale.spec.feed == ScaleFeed::Blocks)
    firstColumns = getScaledColumns(tile);
  auto loadBlocks = [&](Value blockOfK) {
    SmallVector<Value> scales =
        loadBlockScales(rowScale, tile.batch, rows, firstRows, blockOfK);
    for (const BoundScale &scale : {columnScale, secondScale})
      llvm::append_range(scales, loadBlockScales(scale, tile.batch, columns,
                                                 firstColumns, blockOfK));
    return scales;
  };
  SmallVector<Value> inits = {start.stage, start.parity,
                              LLVM::UndefOp::create(b, type)};
  inits.append(waves.size() * perWave, b.f32(0));
  BlocksOfK blocks = getBlocksOfK();
  llvm::append_range(inits, loadBlocks(blocks.first));
  size_t firstSum = 3, firstScale = firstSum + waves.size() * perWave;

  auto body = [&](Value blockOfK, ValueRange carried) {
    RingPosition position{carried[0], carried[1]};
    Value temporary = carried[2];
    SmallVector<Value> sums(carried.slice(firstSum, waves.size() * perWave));
    SmallVector<Value> scaleBlocks(carried.drop_front(firstScale));
    ArrayRef<Value> rowBlocks =
        ArrayRef(scaleBlocks).take_front(firstRows.size() * groups);
    ArrayRef<Value> columnBlocks =
        ArrayRef(scaleBlocks).drop_front(rowBlocks.size());
    SmallVector<Value> nextBlocks = loadBlocks(b.add(blockOfK, 1));
    auto [rowsAt, columnsAt] = waitForStage(position);
    bool scalesStayInStage = columnScale.spec.feed == ScaleFeed::Rows;
    for (int64_t group = 0; group < groups; ++group) {
      for (auto [number, wave] : llvm::enumerate(waves)) {
        WaveScales scales;
        if (rowScale.spec.feed == ScaleFeed::Rows)
          std::tie(scales.low, scales.high) =
              loadRowScales(wave, position.stage, group);
        if (rowScale.spec.feed == ScaleFeed::Blocks)
          scales.low = scales.high =
              rowBlocks[wave.row / config.getWaveRows() * groups + group];
        hopper::fence(b);
        temporary = issueWave(wave, rowsAt, columnsAt, temporary,
                              group * spec.groupK, spec.groupK,
                              /*fromZero=*/true);
        hopper::commit(b);
        hopper::waitGroups(b, 0);
        bool isLast = group == groups - 1 && number == waves.size() - 1;
        if (isLast && !scalesStayInStage)
          release(position.stage);
        if (scalesStayInStage) {
          scales.columns = loadColumnScales(wave, position.stage, group);
          scales.columnIsPerElement = true;
        }
        if (columnScale.spec.feed == ScaleFeed::Blocks) {
          int64_t width =
              columnScale.spec.getSharedColumns(config.getResultColumns());
          int64_t step = std::gcd(width, config.waveN);
          for (int64_t column = 0; column < config.waveN; column += step)
            scales.columns.push_back(
                columnBlocks[(wave.column + column) / width * groups + group]);
        }
        promote(scales, temporary,
                MutableArrayRef(sums).slice(number * perWave, perWave));
        if (isLast && scalesStayInStage)
          release(position.stage);
      }
    }
    RingPosition following = ring.next(position);
    SmallVector<Value> result = {following.stage, following.parity, temporary};
    result.append(sums);
    result.append(nextBlocks);
    return result;
  };
  SmallVector<Value> end =
      b.loop(blocks.first, blocks.end, b.i32(1), inits, body);
  return {
      SmallVector<Value>(ArrayRef(end).slice(firstSum, waves.size() * perWave)),
      {end[0], end[1]}};
}
