//===- MmaSyncCopies.cpp - Operands to shared memory ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Threads copy 16 bytes each; what lies outside of an operand becomes zero.
//
//===----------------------------------------------------------------------===//

#include "MmaOps.h"
#include "MmaSyncEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

Value MmaSyncEmitter::getSwizzle(const Side &side, Value row) {
  // Four rows of two chunks are read at a time.
  if (side.elementBytes == 2)
    return b.mul(b.bitAnd(row, 3), 2);
  // Eight rows of one chunk; 64-byte rows share 128 bytes of banks by twos.
  return side.rowBytes == 128 ? b.bitAnd(row, 7) : b.bitAnd(b.shr(row, 1), 3);
}

void MmaSyncEmitter::prepareCopies(Side &side) {
  int64_t chunks = side.rowBytes / chunkBytes;
  int64_t rowsPerPass = config.getThreads() / chunks;
  Value chunk = b.rem(thread, chunks), row = b.div(thread, chunks);
  Value swizzled = b.bitXor(chunk, getSwizzle(side, row));
  side.destination =
      b.add(b.add(b.mul(row, side.rowBytes), b.mul(swizzled, chunkBytes)),
            side.offset);
  Value tileRow = b.add(side.firstRow, row);
  for (int64_t first = 0; first < side.tileRows; first += rowsPerPass)
    side.inBounds.push_back(b.less(b.add(tileRow, first), side.rows));
  Value offset = b.add(b.mul(b.toI64(batch), side.data.strides[0]),
                       b.mul(b.toI64(tileRow), side.data.strides[1]));
  offset = b.add(b.mul(offset, side.elementBytes),
                 b.toI64(b.mul(chunk, chunkBytes)));
  side.source = b.gep(b.getI8Type(), side.data.pointer, offset);
  side.sourceStep =
      b.mul(side.data.strides[1], rowsPerPass * side.elementBytes);
}

/// One scale: `element` counts rows, then windows of K.
void MmaSyncEmitter::copyScale(const Side &side, Value element, Value k,
                               Value stage) {
  const MmaScaleSpec &scale = side.scaleSpec;
  Value row = b.add(side.firstRow, b.rem(element, side.tileRows));
  Value to = b.add(b.add(stage, b.mul(element, 4)), side.scaleOffset);
  Type type = b.getF32Type();
  Value group, valid;
  if (spec.scaledByInstruction) {
    // Four E8M0 scales, of which those beyond K do not exist.
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

void MmaSyncEmitter::copyStage(Value k, Value stage) {
  for (Side &side : sides) {
    int64_t chunks = side.rowBytes / chunkBytes;
    int64_t rowsPerPass = config.getThreads() / chunks;
    // Bytes of this thread's chunk that K has.
    Value byte = b.mul(k, side.elementBytes);
    Value bytes = b.mul(sizeK, side.elementBytes);
    Value begin =
        b.min(b.add(byte, b.mul(b.rem(thread, chunks), chunkBytes)), bytes);
    Value valid = b.min(b.sub(bytes, begin), chunkBytes);
    Value source = b.gep(b.getI8Type(), side.source, byte);
    Value to = b.add(stage, side.destination);
    for (auto [pass, inBounds] : llvm::enumerate(side.inBounds)) {
      if (pass > 0)
        source = b.gep(b.getI8Type(), source, side.sourceStep);
      mma::copyAsync(b, shared(to, pass * rowsPerPass * side.rowBytes), source,
                     chunkBytes, b.select(inBounds, valid, b.i32(0)));
    }
    if (side.scaleSpec.present)
      copyScales(side, k, stage);
  }
  mma::commitCopies(b);
}
