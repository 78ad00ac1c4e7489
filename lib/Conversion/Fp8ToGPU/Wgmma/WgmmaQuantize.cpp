//===- WgmmaQuantize.cpp - Quantized results of a wgmma kernel ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Quantizes the result in registers and stores codes and scales. A quad is four
// neighboring threads, which share the columns of a row: each thread has two of
// every eight columns. So the amax of a group needs two shuffles. The threads
// of a quad then exchange codes, so that each of them stores codes that are
// adjacent in memory.
//
//===----------------------------------------------------------------------===//

#include "WgmmaEmitter.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

/// The number of columns that a quad exchanges at a time, for groups of `group`
/// columns. Each thread then stores a quarter of them, which is 16 bytes if
/// possible.
static int64_t getChunk(int64_t group) { return group % 64 == 0 ? 64 : 32; }

void WgmmaEmitter::storeQuantized(const TileOrigin &tile, const Sums &sums) {
  if (spec.extraBytes > 0) // other threads have staged operands
    b.namedBarrier(b.add(warpGroup, 1), 128);
  int64_t perWave = config.getStoredColumns() / 2;
  QuantizeKernelSpec quantizeSpec = getQuantizeSpec(epilogue.getQuantization());
  quantizeSpec.config.pairedMaximum = true;
  QuantizeArithmetic arithmetic(b, quantizeSpec);
  int64_t group = epilogue.getQuantization().getGroup();
  for (auto [number, wave] : llvm::enumerate(resultWaves))
    for (int64_t first = 0; first < config.getStoredColumns(); first += group)
      storeGroup(arithmetic, tile, {wave.row, wave.column + first},
                 sums.slice(number * perWave + first / 2, group / 2));
}

/// Quantizes and stores a group of columns of the rows of this warp. `origin`
/// is the first row and column of the group in the tile.
void WgmmaEmitter::storeGroup(QuantizeArithmetic &arithmetic,
                              const TileOrigin &tile, const Wave &origin,
                              const Sums &sums) {
  SmallVector<Value> amaxes;
  SmallVector<QuantizeArithmetic::Vectors> vectors;
  for (ArrayRef<Value> words : computeGroup(tile, origin, sums)) {
    Value amax = arithmetic.finishAmax(
        arithmetic.updateAmax(arithmetic.startAmax(), words));
    for (int64_t mask : {1, 2})
      amax = b.max(amax, b.shuffleXor(amax, mask));
    amaxes.push_back(amax);
    vectors.push_back(orderForExchange(words));
  }
  // Quantize both rows together, so that instructions for one row run while
  // those for the other wait.
  SmallVector<QuantizeArithmetic::Block> encoded =
      arithmetic.quantizeBlocks(amaxes, vectors);
  SmallVector<Value> codes[2];
  for (int64_t half : {0, 1})
    for (ArrayRef<Value> four : encoded[half].codes)
      llvm::append_range(codes[half], exchangeCodes(four[0], four[1]));
  Value column = b.add(tile.column, origin.column);
  for (int64_t half : {0, 1}) {
    Value row = b.add(b.add(tile.row, rowInTile), origin.row + 8 * half);
    // Either all columns of a group exist, or none.
    Value exists = b.bitAnd(b.less(row, rows), b.less(column, columns));
    b.ifThen(exists, [&] {
      storeCodes(tile, row, column, codes[half]);
      b.ifThen(b.eq(b.bitAnd(lane, 3), 0), [&] {
        arithmetic.storeScale(encoded[half].scale,
                              getScaleAddress(tile, row, column));
      });
    });
  }
}

/// Loads the elements of extra operands for a group, if the epilogue reads them
/// in pairs. For each operand, the result has the pairs of rows r and r + 8 for
/// each eight columns. All loads are started before the first value is used.
WgmmaEmitter::PairExtras WgmmaEmitter::loadGroupPairs(const TileOrigin &tile,
                                                      const Wave &origin,
                                                      int64_t columns) {
  PairExtras extras(epilogue.getNumExtras());
  if (!epilogue.usesPairs())
    return extras;
  Value row = b.add(b.add(tile.row, rowInTile), origin.row);
  Value column = b.add(b.add(tile.column, columnInWave), origin.column);
  for (auto [extra, values] : llvm::enumerate(extras))
    for (int64_t i = 0; epilogue.hasPairs(extra) && i < columns / 8; ++i)
      for (int64_t half : {0, 1})
        values.push_back(epilogue.loadExtraPair(
            b, extra,
            getIndex(tile, b.add(row, 8 * half), b.add(column, 8 * i))));
  return extras;
}

/// Computes the values of rows r and r + 8 that are quantized, two in each
/// word.
std::array<SmallVector<Value>, 2>
WgmmaEmitter::computeGroup(const TileOrigin &tile, const Wave &origin,
                           const Sums &sums) {
  std::array<SmallVector<Value>, 2> words;
  Wave wave{origin.row, 0};
  ExtraValues ofRow[] = {loadRowExtras(wave, 0), loadRowExtras(wave, 1)};
  Value firstRow = b.add(b.add(tile.row, rowInTile), origin.row);
  Value firstColumn = b.add(tile.column, columnInWave);
  PairExtras ofPairs = loadGroupPairs(tile, origin, sums.size() * 2);
  for (int64_t i = 0, e = sums.size() / 4; i < e; ++i) {
    int64_t column = origin.column + 8 * i;
    ExtraValues ofColumns = loadColumnExtras(column);
    for (int64_t half : {0, 1}) {
      int64_t first = 4 * i + 2 * half;
      auto indexOf = [&](int64_t j) {
        return getIndex(tile, b.add(firstRow, 8 * half),
                        b.add(firstColumn, column + j));
      };
      if (epilogue.usesPairs()) {
        provideExtras(ofRow[half], ofColumns);
        for (auto [extra, values] : llvm::enumerate(ofPairs))
          if (!values.empty())
            epilogue.providePair(extra, values[2 * i + half]);
        ElementPair result =
            epilogue.applyPair(b, sums.pairAt(first), indexOf(0), indexOf(1));
        words[half].push_back(b.bitcast(result.packed, b.getI32Type()));
        continue;
      }
      SmallVector<Value, 2> values;
      for (int64_t j : {0, 1}) {
        provideExtras(ofRow[half], ofColumns, j);
        values.push_back(epilogue.apply(b, sums.at(first + j), indexOf(j)));
      }
      words[half].push_back(packPair(values[0], values[1]));
    }
  }
  return words;
}

/// Sorts the words of a row, one for each block of eight columns, into vectors
/// of four blocks. In the exchange, thread t of a quad gets block t of each
/// vector. The vectors of one chunk of columns come after those of the previous
/// chunk. Within a chunk, the blocks that a thread gets are neighbors.
SmallVector<SmallVector<Value>>
WgmmaEmitter::orderForExchange(ArrayRef<Value> words) {
  SmallVector<SmallVector<Value>> vectors;
  int64_t blocksOfChunk = getChunk(words.size() * 8) / 8;
  int64_t perThread = blocksOfChunk / 4;
  for (size_t chunk = 0; chunk < words.size(); chunk += blocksOfChunk)
    for (int64_t first = 0; first < perThread; ++first) {
      SmallVector<Value> &four = vectors.emplace_back();
      for (int64_t i = 0; i < 4; ++i)
        four.push_back(words[chunk + first + i * perThread]);
    }
  return vectors;
}

/// Exchanges the codes of four blocks of eight columns in a quad. At first each
/// thread has the codes of two columns of each block, in 16 bits: those of
/// blocks 0 and 1 in `low`, and those of blocks 2 and 3 in `high`. At the end
/// thread t has the eight codes of block t, in order.
SmallVector<Value> WgmmaEmitter::exchangeCodes(Value low, Value high) {
  static constexpr int64_t lowHalves = 0x5410, highHalves = 0x7632;
  Value isOdd = b.ne(b.bitAnd(lane, 1), 0);
  Value isUpper = b.ne(b.bitAnd(lane, 2), 0);
  // Threads 0 and 1 keep blocks 0 and 1, the others 2 and 3. They then have the
  // columns of two threads: their own, and those of the thread whose number
  // differs by 2.
  Value kept = b.select(isUpper, high, low);
  Value received = b.shuffleXor(b.select(isUpper, low, high), 2);
  // Even threads keep the even block of the two.
  Value keptHalves = b.select(isOdd, b.i32(highHalves), b.i32(lowHalves));
  Value sentHalves = b.select(isOdd, b.i32(lowHalves), b.i32(highHalves));
  Value sent = b.permuteBytes(kept, received, sentHalves);
  kept = b.permuteBytes(kept, received, keptHalves);
  received = b.shuffleXor(sent, 1);
  // The low halves of both words belong to this thread and its neighbor. In an
  // odd thread, the neighbor's columns come first.
  auto selector = [&](int64_t even, int64_t odd) {
    return b.select(isOdd, b.i32(odd), b.i32(even));
  };
  Value ofOwn = selector(lowHalves, 0x1054);
  Value ofOther = selector(highHalves, 0x3276);
  Value first = b.select(isUpper, ofOther, ofOwn);
  Value second = b.select(isUpper, ofOwn, ofOther);
  return {b.permuteBytes(kept, received, first),
          b.permuteBytes(kept, received, second)};
}

/// Stores codes in the order of `orderForExchange`, 8 or 16 bytes at a time.
void WgmmaEmitter::storeCodes(const TileOrigin &tile, Value row, Value column,
                              ArrayRef<Value> codes) {
  int64_t group = epilogue.getQuantization().getGroup();
  int64_t chunk = getChunk(group), wordsOfStore = chunk / 16;
  Value offset = b.add(b.mul(b.toI64(row), resultRowStride), b.toI64(column));
  if (spec.hasBatch)
    offset = b.add(offset, b.mul(b.toI64(tile.batch), resultBatchStride));
  Value ofThread = b.mul(b.bitAnd(lane, 3), chunk / 4);
  Value base = b.gep(b.getI8Type(), result, b.add(offset, b.toI64(ofThread)));
  Type vector = VectorType::get({wordsOfStore}, b.getI32Type());
  for (int64_t first = 0; first < group; first += chunk) {
    Value stored = LLVM::UndefOp::create(b, vector);
    for (int64_t i = 0; i < wordsOfStore; ++i)
      stored = LLVM::InsertElementOp::create(
          b, stored, codes[first / chunk * wordsOfStore + i], b.i32(i));
    b.store(stored, b.gep(b.getI8Type(), base, first), chunk / 4);
  }
}

Value WgmmaEmitter::getScaleAddress(const TileOrigin &tile, Value row,
                                    Value column) {
  RowQuantizeOp quantization = epilogue.getQuantization();
  int64_t group = quantization.getGroup();
  Value offset = b.add(b.mul(b.toI64(row), scaleRowStride),
                       b.mul(b.toI64(b.div(column, group)), scaleGroupStride));
  if (spec.hasBatch)
    offset = b.add(offset, b.mul(b.toI64(tile.batch), scaleBatchStride));
  int64_t bytes = quantization.getScale().getType().getIntOrFloatBitWidth() / 8;
  return b.gep(b.getI8Type(), resultScales, b.mul(offset, bytes));
}
