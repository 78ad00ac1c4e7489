//===- MmaAttentionCopies.cpp - Copying tiles to shared memory ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each thread copies chunks of 16 bytes, one of each of several rows. Elements
// outside of an operand become zero. This matters for v, because a probability
// of 0 times NaN would be NaN.
//
// With FP8, probabilities are operand A of the product with v, in which a
// thread has four adjacent keys of a row. It computes them from scores of two
// instructions, each of which gives it the scores of two adjacent columns. So
// the rows of k, which are these columns, are permuted: of each 16 rows, the
// rows 0, 1, 4, 5, 8, 9, 12 and 13 come first in shared memory. They are the
// columns of the first instruction.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/MmaOps.h"
#include "MmaAttentionEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr int64_t chunkBytes = SharedTile::chunkBytes;

/// The row of the operand that is row `line` of a group of 16 in shared memory.
static Value permute(KernelBuilder &b, Value line) {
  Value pair = b.bitAnd(b.shr(line, 1), 3);
  Value inGroup = b.add(b.mul(pair, 4), b.bitAnd(line, 1));
  Value half = b.mul(b.bitAnd(b.shr(line, 3), 1), 2);
  return b.add(b.bitAnd(line, ~15), b.add(inGroup, half));
}

static int64_t permute(int64_t line) {
  return line / 16 * 16 + line % 8 / 2 * 4 + line % 2 + line % 16 / 8 * 2;
}

/// The number of rows that all threads copy at a time. Groups of eight rows
/// stay together if rows are permuted.
int64_t MmaAttentionEmitter::getRowsPerPass(const Operand &operand) const {
  int64_t rows = config.getThreads() / operand.tile.chunks;
  if (!operand.permutesRows)
    return rows;
  return rows >= 16 ? rows / 16 * 16 : 8;
}

void MmaAttentionEmitter::prepareCopies(Operand &operand) {
  int64_t chunks = operand.tile.chunks;
  Value chunk = b.rem(thread, chunks);
  Value line = b.div(thread, chunks);
  operand.destination = b.add(
      b.add(b.mul(line, operand.tile.getPitch()), b.mul(chunk, chunkBytes)),
      operand.offset);
  operand.line = operand.permutesRows ? permute(b, line) : line;
  Type element = b.getIntegerType(8 * spec.getElementBytes());
  Value pointer =
      atBatch(element, operand.pointer, operand.strides, operand.batches);
  pointer =
      b.gep(element, pointer, b.mul(b.toI64(operand.line), operand.strides[2]));
  operand.source = b.gep(b.getI8Type(), pointer, b.mul(chunk, chunkBytes));
}

Value MmaAttentionEmitter::getValidBytes(const Operand &operand) {
  if (operand.tile.chunks * chunkBytes == operand.rowBytes)
    return b.i32(chunkBytes);
  Value chunk = b.rem(thread, operand.tile.chunks);
  Value begin = b.min(b.mul(chunk, chunkBytes), operand.rowBytes);
  return b.min(b.sub(b.i32(operand.rowBytes), begin), chunkBytes);
}

/// Copies the rows of the tile from `firstRow` on to the stage.
void MmaAttentionEmitter::copyRows(const Operand &operand, Value firstRow,
                                   Value stage) {
  int64_t bytes = spec.getElementBytes(), perPass = getRowsPerPass(operand);
  Value rowStride = b.mul(operand.strides[2], bytes);
  Value source =
      b.gep(b.getI8Type(), operand.source, b.mul(b.toI64(firstRow), rowStride));
  Value to = b.add(stage, operand.destination);
  Value left = b.sub(operand.rows, b.add(firstRow, operand.line));
  Value valid = getValidBytes(operand);
  for (int64_t first = 0; first < operand.tile.rows; first += perPass) {
    int64_t row = operand.permutesRows ? permute(first) : first;
    Value exists = b.cmp(arith::CmpIPredicate::sgt, left, b.i32(row));
    Value from =
        row ? b.gep(b.getI8Type(), source, b.mul(rowStride, row)) : source;
    auto copy = [&] {
      mma::copyAsync(b, shared(to, first * operand.tile.getPitch()), from,
                     chunkBytes, b.select(exists, valid, b.i32(0)));
    };
    // The last pass may have fewer rows.
    if (first + perPass <= operand.tile.rows)
      copy();
    else
      b.ifThen(
          b.less(b.div(thread, operand.tile.chunks), operand.tile.rows - first),
          copy);
  }
}

/// Copies a tile of FP8 v, whose columns are rows in memory. The tile has the
/// keys from `firstKey` on of each column.
void MmaAttentionEmitter::copyTransposed(const Operand &operand, Value firstKey,
                                         Value stage) {
  int64_t perPass = getRowsPerPass(operand);
  Value chunk = b.rem(thread, operand.tile.chunks);
  Value source = b.gep(b.getI8Type(), operand.source, b.toI64(firstKey));
  Value to = b.add(stage, operand.destination);
  Value begin = b.add(firstKey, b.mul(chunk, chunkBytes));
  Value valid = b.min(b.sub(keys, b.min(begin, keys)), chunkBytes);
  for (int64_t first = 0; first < operand.tile.rows; first += perPass) {
    Value from =
        first ? b.gep(b.getI8Type(), source, b.mul(operand.strides[2], first))
              : source;
    Value size = valid;
    if (first + perPass > spec.shape.columns)
      size = b.select(b.less(b.add(operand.line, first), operand.rows), valid,
                      b.i32(0));
    auto copy = [&] {
      mma::copyAsync(b, shared(to, first * operand.tile.getPitch()), from,
                     chunkBytes, size);
    };
    if (first + perPass <= operand.tile.rows)
      copy();
    else
      b.ifThen(b.less(operand.line, operand.tile.rows - first), copy);
  }
}

/// Copies a tile of k or v. `visit` counts the visited tiles of keys from 0.
void MmaAttentionEmitter::copyTile(const Operand &operand, Value visit) {
  Value first = b.mul(b.sub(tile.last, visit), config.tileKeys);
  int64_t used = getRowsPerPass(operand) * operand.tile.chunks;
  auto copy = [&] {
    if (&operand == &v && spec.shape.isFp8)
      copyTransposed(operand, first, getStage(operand, visit));
    else
      copyRows(operand, first, getStage(operand, visit));
  };
  if (used == config.getThreads())
    copy();
  else
    b.ifThen(b.less(thread, used), copy);
}

/// Copies the tile of q if neighboring rows are those of different heads. Rows
/// beyond the end become zeros.
void MmaAttentionEmitter::copyRowsOfHeads() {
  int64_t perPass = getRowsPerPass(q);
  Value valid = getValidBytes(q);
  Value chunk = b.mul(b.rem(thread, q.tile.chunks), chunkBytes);
  for (int64_t first = 0; first < q.tile.rows; first += perPass) {
    Value inTile = b.add(q.line, first);
    auto copy = [&] {
      Value row = b.add(tile.row, inTile);
      Value existing = b.min(row, b.sub(tileRows, 1));
      Value from =
          atQueryRow(b.getI16Type(), q.pointer, q.strides, q.batches, existing);
      mma::copyAsync(b, shared(q.destination, first * q.tile.getPitch()),
                     b.gep(b.getI8Type(), from, chunk), chunkBytes,
                     b.select(b.less(row, tileRows), valid, b.i32(0)));
    };
    if (first + perPass <= q.tile.rows)
      copy();
    else
      b.ifThen(b.less(inTile, q.tile.rows), copy);
  }
}

void MmaAttentionEmitter::copyQuery() {
  int64_t used = getRowsPerPass(q) * q.tile.chunks;
  b.ifThen(b.less(thread, used), [&] {
    if (config.tileHeads > 1)
      copyRowsOfHeads();
    else
      copyRows(q, tile.row, b.i32(0));
  });
}

/// Copies of k and v alternate, and each is a group of cp.async. If query rows
/// stay in registers, they are first copied to the memory of v and read from
/// there. Then v is copied.
void MmaAttentionEmitter::startCopies() {
  for (Operand *operand : {&q, &k, &v})
    prepareCopies(*operand);
  auto copyIfExists = [&](const Operand &operand, int64_t visit) {
    if (visit == 0)
      copyTile(operand, b.i32(0));
    else
      b.ifThen(b.less(b.i32(visit), tile.keyTiles),
               [&] { copyTile(operand, b.i32(visit)); });
    mma::commitCopies(b);
  };
  copyQuery();
  if (config.queryInRegisters)
    mma::commitCopies(b);
  copyIfExists(k, 0);
  if (config.queryInRegisters) {
    mma::waitCopies(b, /*pending=*/1);
    b.barrier();
    int64_t steps = q.tile.chunks / 2;
    for (int64_t step = 0; step < steps; ++step)
      for (int64_t wave = 0; wave < getWaves(); ++wave)
        queryFragments.push_back(loadQuery(wave, step));
    b.barrier();
  }
  for (int64_t stage = 1; stage < config.stages; ++stage) {
    copyIfExists(v, stage - 1);
    copyIfExists(k, stage);
  }
}
