//===- MmaAttentionKernel.cpp - Attention kernel on mma.sync --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// This file has the parameters, the order of tiles and the loop over keys. A
// block visits all tiles of its part of the keys, from the last one to the
// first. If the keys are not divided, there is one part. While the block
// multiplies q by a tile of k, the tile of v is copied. While it multiplies
// probabilities by that tile, the next tile of k is copied.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/MmaOps.h"
#include "MmaAttentionEmitter.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/Support/raw_ostream.h"
#include <limits>

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Specification
//===----------------------------------------------------------------------===//

std::string MmaAttentionKernelSpec::getName() const {
  std::string name = getKernelName(form, shape);
  llvm::raw_string_ostream os(name);
  os << '_' << config.getTileRows() << 'x' << config.tileKeys << "_mma";
  if (config.tileHeads > 1)
    os << '_' << config.tileHeads << "_heads";
  if (config.keyParts > 1)
    os << '_' << config.keyParts << "_parts";
  return name;
}

std::string MmaAttentionKernelSpec::getKey() const {
  MmaAttentionKernelSpec code = *this;
  code.shape.batch = code.shape.rows = code.shape.keys = -1;
  code.shape.sharedHeads = 1;
  // A block mask does not change the result [attention_c22], and this kernel
  // does not read it.
  code.shape.blockRows = code.shape.blockKeys = 0;
  return "mma_attention " + getFieldsText(code);
}

SmallVector<KernelParameter>
fp8::getMmaAttentionParameters(const MmaAttentionKernelSpec &spec) {
  SmallVector<KernelParameter> list;
  auto appendPointer = [&](size_t strides) {
    list.push_back(KernelParameter::Pointer);
    list.append(strides, KernelParameter::I64);
  };
  for (int64_t i = 0; i < 3; ++i)
    appendPointer(3);
  appendPointer(spec.config.keyParts > 1 ? 0 : 4);
  appendCommonParameters(spec.form, list);
  return list;
}

Value PartialRows::at(KernelBuilder &b, Value memory,
                      const MmaAttentionConfig &config, Value tile, Value part,
                      Value row) const {
  Value block = b.add(b.mul(tile, config.keyParts), part);
  Value index =
      b.add(b.mul(b.toI64(block), config.getTileRows()), b.toI64(row));
  return b.gep(b.getF32Type(), memory, b.mul(index, getPitch()));
}

void fp8::emitMmaAttention(KernelBuilder &b, ValueRange arguments,
                           const MmaAttentionKernelSpec &spec) {
  MmaAttentionEmitter(b, arguments, spec).emit();
}

//===----------------------------------------------------------------------===//
// Set-up
//===----------------------------------------------------------------------===//

MmaAttentionEmitter::MmaAttentionEmitter(KernelBuilder &b, ValueRange arguments,
                                         const MmaAttentionKernelSpec &spec)
    : b(b), spec(spec), config(spec.config) {
  bindParameters(arguments);
  layOutTiles();
}

void MmaAttentionEmitter::bindParameters(ValueRange arguments) {
  auto take = [&]() {
    Value value = arguments.front();
    arguments = arguments.drop_front();
    return value;
  };
  auto takePointer = [&](Value &pointer, MutableArrayRef<Value> strides) {
    pointer = take();
    for (Value &stride : strides)
      stride = take();
  };
  for (Operand *operand : {&q, &k, &v})
    takePointer(operand->pointer, operand->strides);
  if (config.keyParts > 1)
    takePointer(partials, {});
  else
    takePointer(result, resultStrides);
  bindCommon(arguments, spec.form);
  scale = scaleParameter;
  tileRows = b.mul(queryRows, config.tileHeads);
}

void MmaAttentionEmitter::layOutTiles() {
  MmaAttentionTiles layout = spec.getTiles();
  bool isFp8 = spec.shape.isFp8;
  q.tile = layout.query;
  k.tile = layout.keys;
  v.tile = layout.values;
  q.offset = layout.queryOffset;
  v.offset = layout.valueOffset;
  q.rowBytes = k.rowBytes = spec.shape.contracted * spec.getElementBytes();
  v.rowBytes = spec.shape.columns * spec.getElementBytes();
  q.rows = tileRows;
  k.rows = v.rows = keys;
  if (isFp8)
    v.rows = b.i32(spec.shape.columns);
  k.permutesRows = isFp8;
  k.batches = spec.form.keyBatches;
  v.batches = spec.form.valueBatches;
  // The inner batch counts groups of `tileHeads` heads.
  k.batches.inner /= config.tileHeads;
  v.batches.inner /= config.tileHeads;
}

Value MmaAttentionEmitter::shared(Value offset, int64_t constant) {
  Value pointer = b.gep(b.getI8Type(), memory, offset);
  return constant ? b.gep(b.getI8Type(), pointer, constant) : pointer;
}

Value MmaAttentionEmitter::atBatch(Type element, Value pointer,
                                   ArrayRef<Value> strides,
                                   const BatchDivisors &batches, Value inner) {
  return fp8::atBatch(b, element, pointer, strides, batches, tile.outer,
                      inner ? inner : tile.inner);
}

Value MmaAttentionEmitter::getQueryRow(Value row) {
  return config.tileHeads == 1 ? row : b.div(row, config.tileHeads);
}

Value MmaAttentionEmitter::atQueryRow(Type element, Value pointer,
                                      ArrayRef<Value> strides,
                                      const BatchDivisors &batches, Value row) {
  Value head = tile.inner;
  if (config.tileHeads > 1)
    head = b.add(b.mul(head, config.tileHeads), b.rem(row, config.tileHeads));
  return b.gep(element, atBatch(element, pointer, strides, batches, head),
               b.mul(b.toI64(getQueryRow(row)), strides[2]));
}

Value MmaAttentionEmitter::loadScale(const AttentionScale &operand) {
  return fp8::loadScale(b, operand, tile.outer, tile.inner, /*at=*/{});
}

/// Tiles of one head are neighbors, because they read the same keys. With
/// `causal`, the tiles of `headGroup` heads are neighbors, and among them the
/// tiles with most keys come first. The parts of a tile are neighbors.
MmaAttentionEmitter::Tile MmaAttentionEmitter::getTile() {
  int64_t perTile = config.getTileRows(), tileKeys = config.tileKeys;
  Value number = b.blockIdX();
  Value rowTiles = b.ceilDiv(tileRows, perTile);
  Value batch, rowTile;
  Tile found;
  if (config.keyParts > 1) {
    number = b.div(b.blockIdX(), config.keyParts);
    found.part = b.rem(b.blockIdX(), config.keyParts);
  }
  if (spec.shape.causal) {
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
  found.number = b.add(b.mul(batch, rowTiles), rowTile);
  found.row = b.mul(rowTile, perTile);
  found.keyTiles = b.ceilDiv(keys, tileKeys);
  found.firstEdge = b.div(keys, tileKeys);
  if (spec.shape.causal) {
    Value lastRow = getQueryRow(b.add(found.row, perTile - 1));
    found.keyTiles = b.min(found.keyTiles, b.add(b.div(lastRow, tileKeys), 1));
    // All rows see all keys of the tiles before this one.
    found.firstEdge = b.min(found.firstEdge,
                            b.div(b.add(getQueryRow(found.row), 1), tileKeys));
  }
  found.outer = b.div(batch, innerBatch);
  found.inner = b.sub(batch, b.mul(found.outer, innerBatch));
  found.last = b.sub(found.keyTiles, 1);
  if (config.keyParts > 1)
    selectPart(found);
  return found;
}

/// Parts have the same number of tiles of keys, but the last ones may have
/// fewer or none. A part without tiles still copies tile `last`, which
/// therefore must exist, but does not multiply it.
void MmaAttentionEmitter::selectPart(Tile &found) {
  Value all = found.keyTiles, each = b.ceilDiv(all, config.keyParts);
  Value first = b.min(b.mul(found.part, each), all);
  Value end = b.min(b.add(first, each), all);
  found.keyTiles = b.sub(end, first);
  found.last = b.sub(end, 1);
}

void MmaAttentionEmitter::emit() {
  memory = KernelModule::getSharedMemory(b);
  thread = b.threadIdX();
  warp = b.warpUniform(b.div(thread, 32));
  lane = b.bitAnd(thread, 31);
  tile = getTile();
  rowInTile = b.add(b.mul(warp, config.warpRows), b.div(lane, 4));
  keyInTile = b.mul(b.bitAnd(lane, 3), spec.shape.isFp8 ? 4 : 2);
  columnInTile = b.mul(b.bitAnd(lane, 3), 2);
  prepareFragments();
  startCopies();
  prepareScale();
  prepareMask();
  Progress progress = visitKeys();
  // The copies of a part without tiles still run.
  if (config.keyParts > 1)
    mma::waitCopies(b, /*pending=*/0);
  storeTile(progress);
}

//===----------------------------------------------------------------------===//
// The loop over keys
//===----------------------------------------------------------------------===//

Value MmaAttentionEmitter::getStage(const Operand &operand, Value visit) {
  if (config.stages == 1)
    return b.i32(0);
  return b.mul(b.rem(visit, config.stages), operand.tile.getBytes());
}

MmaAttentionEmitter::Progress MmaAttentionEmitter::startRows() {
  Value infinity = b.f32(-std::numeric_limits<double>::infinity());
  Progress start;
  start.maximum.assign(getStateRows(), infinity);
  start.sum.assign(getStateRows(), b.f32(0));
  start.sums.assign(getWaves() * getWaveSums(), b.f32(0));
  return start;
}

/// Computes one tile of keys. At both waits, 2 * (stages - 1) later copies may
/// still run, because copies of k and v alternate. After the first barrier no
/// warp reads the previous tile of v any more, and after the second one no warp
/// reads this tile of k. So after each barrier, a copy to the memory of that
/// tile starts.
MmaAttentionEmitter::Progress
MmaAttentionEmitter::visitTile(Value visit, const Progress &before) {
  int64_t pending = 2 * (config.stages - 1);
  auto copyIfExists = [&](const Operand &operand, Value later) {
    b.ifThen(b.less(later, tile.keyTiles), [&] { copyTile(operand, later); });
    mma::commitCopies(b);
  };
  mma::waitCopies(b, pending);
  b.barrier();
  copyIfExists(v, b.add(visit, config.stages - 1));
  SmallVector<Value> scores = computeScores(getStage(k, visit));
  scores = hideScores(scores, b.sub(tile.last, visit));
  mma::waitCopies(b, pending);
  b.barrier();
  copyIfExists(k, b.add(visit, config.stages));
  Softmax softmax = startSoftmax(scores, before);
  Value values = getStage(v, visit);
  SmallVector<Value> sums =
      spec.shape.promotes
          ? addProducts(softmax, scores, values, before.sums)
          : addValues(softmax, scores, values, rescale(before.sums, softmax));
  return {softmax.maximum, softmax.sum, sums};
}

MmaAttentionEmitter::Progress MmaAttentionEmitter::visitKeys() {
  auto flatten = [](const Progress &progress) {
    SmallVector<Value> flat(progress.maximum.begin(), progress.maximum.end());
    llvm::append_range(flat, progress.sum);
    llvm::append_range(flat, progress.sums);
    return flat;
  };
  auto restore = [&](ValueRange flat) -> Progress {
    size_t rows = getStateRows();
    return {RowValues(flat.take_front(rows)), RowValues(flat.slice(rows, rows)),
            SmallVector<Value>(flat.drop_front(2 * rows))};
  };
  SmallVector<Value> end =
      b.loop(b.i32(0), tile.keyTiles, b.i32(1), flatten(startRows()),
             [&](Value visit, ValueRange carried) {
               return flatten(visitTile(visit, restore(carried)));
             });
  return restore(end);
}
