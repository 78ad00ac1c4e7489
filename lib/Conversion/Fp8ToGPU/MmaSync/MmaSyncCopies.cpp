//===- MmaSyncCopies.cpp - Copying operands to shared memory --------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Threads copy 16 bytes each. Elements outside of an operand become zero.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/MmaOps.h"
#include "MmaSyncEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

Value MmaSyncEmitter::getSwizzle(const Side &side, Value line) {
  // Four rows with two chunks each are read at a time.
  if ((spec.decodesWeights() && side.elementBytes == 2) ||
      (side.elementBytes == 4 && !side.transposed))
    return b.mul(b.bitAnd(line, 3), 2);
  // Two chunks of every second line are read at a time.
  if (side.elementBytes == 4) {
    int64_t pairs = side.lineBytes / chunkBytes / 2;
    return b.mul(b.bitAnd(b.shr(line, 1), std::min<int64_t>(pairs, 4) - 1), 2);
  }
  // Eight lines with one chunk each are read at a time. Several shorter lines
  // share the 128 bytes of all banks.
  switch (side.lineBytes / chunkBytes) {
  case 2:
    return b.bitAnd(b.shr(line, 2), 1);
  case 4:
    return b.bitAnd(b.shr(line, 1), 3);
  default:
    return b.bitAnd(line, 7);
  }
}

int64_t MmaSyncEmitter::getLinesPerPass(const Side &side) const {
  return config.getThreads() / (side.lineBytes / chunkBytes);
}

void MmaSyncEmitter::prepareCopies(Side &side) {
  int64_t chunks = side.lineBytes / chunkBytes;
  int64_t linesPerPass = getLinesPerPass(side);
  Value chunk = b.rem(thread, chunks), line = b.div(thread, chunks);
  Value swizzled = b.bitXor(chunk, getSwizzle(side, line));
  side.line = line;
  side.destination =
      b.add(b.add(b.mul(line, side.lineBytes), b.mul(swizzled, chunkBytes)),
            side.offset);
  side.sourceStep =
      b.mul(side.data.strides[1], linesPerPass * side.elementBytes);
  if (side.transposed)
    return prepareTransposedCopies(side, chunk);
  Value row = b.add(side.firstRow, line);
  for (int64_t first = 0; first < side.lines; first += linesPerPass)
    side.inBounds.push_back(b.less(b.add(row, first), side.rows));
  Value offset = b.add(b.mul(b.toI64(batch), side.data.strides[0]),
                       b.mul(b.toI64(row), side.data.strides[1]));
  offset = b.add(b.mul(offset, side.elementBytes),
                 b.toI64(b.mul(chunk, chunkBytes)));
  side.source = b.gep(b.getI8Type(), side.data.pointer, offset);
}

void MmaSyncEmitter::prepareTransposedCopies(Side &side, Value chunk) {
  int64_t elements = chunkBytes / side.elementBytes;
  Value row = b.add(side.firstRow, b.mul(chunk, elements));
  Value rowsLeft = b.sub(side.rows, b.min(row, side.rows));
  side.validBytes = b.mul(b.min(rowsLeft, elements), side.elementBytes);
  Value offset = b.add(b.mul(b.toI64(batch), side.data.strides[0]),
                       b.mul(b.toI64(side.line), side.data.strides[1]));
  offset = b.mul(b.add(offset, b.toI64(row)), side.elementBytes);
  side.source = b.gep(b.getI8Type(), side.data.pointer, offset);
}

/// Copies one scale. `element` is its number in the stage: it counts the rows
/// of the first group of K, then those of the next group.
void MmaSyncEmitter::copyScale(const Side &side, Value element, Value k,
                               Value stage) {
  const ScaleSpec &scale = side.scaleSpec;
  Value row = b.add(side.firstRow, b.rem(element, side.tileRows));
  Value to = b.add(b.add(stage, b.mul(element, 4)), side.scaleOffset);
  Type type = b.getF32Type();
  Value group, valid;
  if (spec.scaledByInstruction) {
    // A word has four E8M0 scales. Scales beyond the end of K do not exist.
    type = b.getI8Type();
    group = b.div(k, 32);
    Value groups = b.ceilDiv(sizeK, 32);
    valid = b.min(b.sub(groups, b.min(group, groups)), 4);
  } else {
    Value first = b.add(k, b.mul(b.div(element, side.tileRows), spec.groupK));
    group = b.div(first, scale.blockK);
    valid = b.select(b.less(first, sizeK), b.i32(4), b.i32(0));
  }
  Value offset = b.mul(b.toI64(batch), side.scale.strides[0]);
  offset = b.add(offset, b.mul(b.toI64(b.div(row, scale.blockRows)),
                               side.scale.strides[1]));
  offset = b.add(offset, b.mul(b.toI64(group), side.scale.strides[2]));
  mma::copyAsync(b, shared(to), b.gep(type, side.scale.pointer, offset), 4,
                 b.select(b.less(row, side.rows), valid, b.i32(0)));
}

void MmaSyncEmitter::copyScales(const Side &side, Value k, Value stage) {
  int64_t count = spec.getScaleBytes(side.scaleSpec, side.tileRows) / 4;
  int64_t threads = config.getThreads();
  for (int64_t first = 0; first < count; first += threads) {
    Value element = b.add(thread, first);
    if (first + threads <= count)
      copyScale(side, element, k, stage);
    else
      b.ifThen(b.less(element, count),
               [&] { copyScale(side, element, k, stage); });
  }
}

Value MmaSyncEmitter::getValidBytes(const Side &side, Value k) {
  if (side.transposed)
    return side.validBytes;
  Value chunk = b.rem(thread, side.lineBytes / chunkBytes);
  Value bytes = b.mul(sizeK, side.elementBytes);
  Value begin = b.min(
      b.add(b.mul(k, side.elementBytes), b.mul(chunk, chunkBytes)), bytes);
  return b.min(b.sub(bytes, begin), chunkBytes);
}

void MmaSyncEmitter::copyStage(Value k, Value stage) {
  for (Side &side : sides) {
    int64_t linesPerPass = getLinesPerPass(side);
    Value valid = getValidBytes(side, k);
    Value bytes = b.mul(b.toI64(k), side.elementBytes);
    if (side.transposed)
      bytes = b.mul(bytes, side.data.strides[1]);
    Value source = b.gep(b.getI8Type(), side.source, bytes);
    Value to = b.add(stage, side.destination);
    for (int64_t pass = 0; pass * linesPerPass < side.lines; ++pass) {
      if (pass > 0)
        source = b.gep(b.getI8Type(), source, side.sourceStep);
      Value line = b.add(k, b.add(side.line, pass * linesPerPass));
      Value exists =
          side.transposed ? b.less(line, sizeK) : side.inBounds[pass];
      mma::copyAsync(b, shared(to, pass * linesPerPass * side.lineBytes),
                     source, chunkBytes, b.select(exists, valid, b.i32(0)));
    }
    if (side.scaleSpec.isPresent())
      copyScales(side, k, stage);
  }
  mma::commitCopies(b);
}
