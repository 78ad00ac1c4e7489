//===- WgmmaSplit.cpp - Tiles that several blocks multiply ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The blocks of a cluster multiply different parts of K of one tile. Each block
// writes its sums to its own shared memory, where the stages were. Then each
// block reads the sums of all blocks for its part of the columns of each wave,
// adds them and stores this part. So the sums do not go to device memory,
// and the blocks share the work of the epilogue.
//
//===----------------------------------------------------------------------===//

#include "WgmmaEmitter.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

/// The accumulators of a thread that are adjacent in shared memory. They belong
/// to eight columns of a wave.
static constexpr int64_t perVector = 4;

/// The position of the part of a tile that this block stores. If blocks share
/// the tile, each stores `config.getStoredColumns()` columns of every wave. The
/// result is then the position of these columns in the first wave.
TileOrigin WgmmaEmitter::getStoredPart(const TileOrigin &tile) {
  TileOrigin part = tile;
  if (config.splitK > 1)
    part.column =
        b.add(tile.column, b.mul(blockRank, config.getStoredColumns()));
  return part;
}

/// Returns the sums over all of K for the part of the tile that this block
/// stores. A block adds its own sums first, then those of the blocks after it
/// in the cluster, then those of the blocks before it. So the order does not
/// depend on time, and blocks do not all read from the same one.
SmallVector<Value> WgmmaEmitter::addSums(ArrayRef<Value> accumulators) {
  if (config.splitK == 1)
    return SmallVector<Value>(accumulators);
  int64_t threads = 128 * config.warpGroups;
  // The sums take the place of the stages, so all warps of this block have to
  // finish multiplying first.
  b.namedBarrier(b.i32(config.warpGroups + 1), threads);
  Type vector = VectorType::get({perVector}, b.getF32Type());
  Value ofThread = b.mul(thread, 16);
  Value own = shared(ofThread);
  for (size_t first = 0; first < accumulators.size(); first += perVector) {
    Value stored = LLVM::UndefOp::create(b, vector);
    for (int64_t i = 0; i < perVector; ++i)
      stored = LLVM::InsertElementOp::create(b, stored, accumulators[first + i],
                                             b.i32(i));
    b.store(stored, b.gep(b.getI8Type(), own, first / perVector * threads * 16),
            16);
  }
  hopper::clusterBarrier(b);
  int64_t ofWave = config.waveN / 8, ofPart = config.getStoredColumns() / 8;
  Value part = shared(b.add(b.mul(blockRank, ofPart * threads * 16), ofThread));
  SmallVector<Value> sums;
  for (int64_t i = 0; i < config.splitK; ++i) {
    Value source = b.bitAnd(b.add(blockRank, i), config.splitK - 1);
    Value address = hopper::pointToBlock(b, part, source);
    for (size_t wave = 0; wave < waves.size(); ++wave)
      for (int64_t number = 0; number < ofPart; ++number) {
        int64_t offset = (wave * ofWave + number) * threads * 16;
        Value loaded =
            b.load(vector, b.gep(b.getI8Type(), address, offset), 16);
        for (int64_t j = 0; j < perVector; ++j) {
          Value element = b.extractElement(loaded, j);
          size_t index = (wave * ofPart + number) * perVector + j;
          if (i == 0)
            sums.push_back(element);
          else
            sums[index] = b.addF(sums[index], element);
        }
      }
  }
  return sums;
}
