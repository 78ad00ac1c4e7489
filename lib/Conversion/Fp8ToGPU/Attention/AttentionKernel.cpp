//===- AttentionKernel.cpp - Attention kernel for sm_90a ------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// This file has the parameters, the layout of shared memory, the set-up and the
// order of tiles. Blocks are persistent: each takes every gridDim-th tile of
// query rows. The warp that copies and those that multiply compute the same
// order.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/SlabStore.h"
#include "AttentionEmitter.h"
#include "llvm/Support/SaveAndRestore.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Specification
//===----------------------------------------------------------------------===//

std::string AttentionKernelSpec::getName() const {
  std::string name = getKernelName(form, shape);
  llvm::raw_string_ostream os(name);
  if (hasBlockMask())
    os << "_by_blocks";
  os << '_' << config.getTileRows() << 'x' << config.tileKeys;
  return name;
}

std::string AttentionKernelSpec::getKey() const {
  AttentionKernelSpec code = *this;
  code.shape.batch = code.shape.rows = code.shape.keys = -1;
  code.shape.sharedHeads = 1; // not part of the code
  code.config.earlyLaunch = true;
  return "attention " + getFieldsText(code);
}

SmallVector<KernelParameter>
fp8::getAttentionParameters(const AttentionKernelSpec &spec) {
  SmallVector<KernelParameter> list(3, KernelParameter::TensorMap);
  auto appendPointer = [&] {
    list.push_back(KernelParameter::Pointer);
    list.append(4, KernelParameter::I64);
  };
  if (spec.storeByTma)
    list.push_back(KernelParameter::TensorMap);
  else
    appendPointer();
  appendCommonParameters(spec.form, list);
  if (spec.hasBlockMask())
    appendPointer();
  return list;
}

void fp8::emitAttention(KernelBuilder &b, ValueRange arguments,
                        const AttentionKernelSpec &spec) {
  AttentionEmitter(b, arguments, spec).emit();
}

//===----------------------------------------------------------------------===//
// Set-up
//===----------------------------------------------------------------------===//

AttentionEmitter::AttentionEmitter(KernelBuilder &b, ValueRange arguments,
                                   const AttentionKernelSpec &spec)
    : b(b), spec(spec), config(spec.config), queryRing(b, 1),
      k(b, config.keyStages), v(b, config.valueStages),
      keyShape{config.tileKeys, spec.form.elementType, spec.form.elementType},
      valueShape{spec.getWaveColumns(), spec.form.elementType,
                 spec.form.elementType} {
  bindParameters(arguments);
  layOutSharedMemory();
}

void AttentionEmitter::bindParameters(ValueRange arguments) {
  auto take = [&]() {
    Value value = arguments.front();
    arguments = arguments.drop_front();
    return value;
  };
  auto takeStrides = [&](std::array<Value, 4> &strides) {
    for (Value &stride : strides)
      stride = take();
  };
  for (Value *map : {&queryMap, &k.map, &v.map})
    *map = take();
  if (spec.storeByTma) {
    resultMap = take();
  } else {
    result = take();
    takeStrides(resultStrides);
  }
  bindCommon(arguments, spec.form);
  if (spec.hasBlockMask()) {
    blockMask = take();
    takeStrides(blockMaskStrides);
  }
}

void AttentionEmitter::layOutSharedMemory() {
  k.columns = spec.shape.contracted;
  k.slabs = spec.getContractedSlabs();
  k.batches = spec.form.keyBatches;
  v.columns = spec.shape.columns;
  v.slabs = spec.shape.isFp8 ? config.tileKeys / spec.getValueSlabKeys()
                             : spec.getColumnSlabs();
  v.batches = spec.form.valueBatches;
  AttentionTileBytes bytes = getAttentionTileBytes(config, spec.shape);
  queryBytes = bytes.query;
  k.bytes = bytes.keys;
  v.bytes = bytes.values;
  k.offset = queryBytes;
  v.offset = k.offset + config.keyStages * k.bytes;
  storeOffset = bytes.storeOffset;
  barrierOffset = storeOffset + config.warpGroups * SlabStore::rows * 128;
  wordOffset = barrierOffset + StageRing::getBarrierBytes(1 + config.keyStages +
                                                          config.valueStages);
  scaleOffset =
      wordOffset + (spec.hasBlockMask() ? 4 * (1 + config.keyStages) : 0);
}

Value AttentionEmitter::shared(Value offset) {
  return b.gep(b.getI8Type(), memory, offset);
}

void AttentionEmitter::numberThread(Value number) {
  thread = number;
  warp = b.warpUniform(b.div(thread, 32));
  lane = b.bitAnd(thread, 31);
  warpGroup = b.div(warp, 4);
  isFirstLane = b.eq(lane, 0);
  rowInTile = b.add(b.mul(warp, 16), b.div(lane, 4));
  keyInTile = b.mul(b.bitAnd(lane, 3), spec.shape.isFp8 ? 4 : 2);
}

Value AttentionEmitter::copyHere(Value value) {
  return spec.savesRegisters() ? b.ptx(b.getI32Type(), "mov.b32 $0, $1;", value)
                               : value;
}

void AttentionEmitter::withOwnNumbers(function_ref<void()> body) {
  llvm::SaveAndRestore<ThreadNumbers> numbers(*this);
  if (spec.savesRegisters())
    numberThread(copyHere(b.threadIdX()));
  body();
}

void AttentionEmitter::emitSetup() {
  memory = KernelModule::getSharedMemory(b);
  queryRing.place(memory, barrierOffset);
  k.ring.place(memory, barrierOffset + StageRing::getBarrierBytes(1));
  v.ring.place(memory, barrierOffset +
                           StageRing::getBarrierBytes(1 + config.keyStages));
  numberThread(b.threadIdX());
  b.ifThen(b.eq(thread, 0), [&] {
    for (Value map : {queryMap, k.map, v.map})
      hopper::prefetchMap(b, map);
    // Each warp that multiplies arrives once.
    for (StageRing *ring : {&queryRing, &k.ring, &v.ring})
      ring->initialize(/*producers=*/1, /*consumers=*/4 * config.warpGroups);
    hopper::fenceBarrierInit(b);
  });
  b.barrier();
  b.launchDependents();
  b.waitForPreviousKernels();
}

void AttentionEmitter::emit() {
  emitSetup();
  b.ifThenElse(
      b.eq(warpGroup, config.warpGroups),
      [&] {
        hopper::setMaxRegisters(b, config.getProducerRegisters(), false);
        emitProducer();
      },
      [&] {
        hopper::setMaxRegisters(b, config.getConsumerRegisters(), true);
        emitConsumer();
      });
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

/// Tiles of one head are neighbors, because they read the same keys. With
/// `causal`, the tiles of `headGroup` heads are neighbors, and among them the
/// tiles with most keys come first. The same order is used with a block mask,
/// because most masks that hide blocks are causal.
AttentionEmitter::Tile AttentionEmitter::getTile(Value number) {
  int64_t tileRows = config.getTileRows();
  Value rowTiles = b.ceilDiv(copyHere(queryRows), tileRows);
  Tile tile;
  tile.number = number;
  Value batch, rowTile;
  tile.keyTiles = b.ceilDiv(keys, config.tileKeys);
  if (spec.shape.causal || spec.hasBlockMask()) {
    Value batches = b.div(tiles, rowTiles);
    Value perGroup = b.mul(headGroup, rowTiles);
    Value group = b.div(number, perGroup);
    Value inGroup = b.sub(number, b.mul(group, perGroup));
    Value first = b.mul(group, headGroup);
    Value width = b.min(headGroup, b.sub(batches, first));
    Value fromEnd = b.div(inGroup, width);
    batch = b.add(first, b.sub(inGroup, b.mul(fromEnd, width)));
    rowTile = b.sub(b.sub(rowTiles, 1), fromEnd);
  } else {
    batch = b.div(number, rowTiles);
    rowTile = b.sub(number, b.mul(batch, rowTiles));
  }
  tile.row = b.mul(rowTile, tileRows);
  if (spec.shape.causal) {
    Value lastRow = b.add(tile.row, tileRows - 1);
    tile.keyTiles =
        b.min(tile.keyTiles, b.add(b.div(lastRow, config.tileKeys), 1));
  }
  tile.outer = b.div(batch, innerBatch);
  tile.inner = b.sub(batch, b.mul(tile.outer, innerBatch));
  tile.last = b.sub(tile.keyTiles, 1);
  return tile;
}

void AttentionEmitter::forEachTile(
    function_ref<void(Tile &, const Count &)> body) {
  b.loop(b.blockIdX(), tiles, b.gridDimX(), {b.i32(0), b.i32(0)},
         [&](Value number, ValueRange counts) -> SmallVector<Value> {
           Tile tile = getTile(number);
           body(tile, {counts[0], counts[1]});
           return {b.add(counts[0], 1), b.add(counts[1], tile.keyTiles)};
         });
}

Value AttentionEmitter::loadScale(const AttentionScale &operand,
                                  const Tile &tile, Value at) {
  return fp8::loadScale(b, operand, tile.outer, tile.inner, at);
}
