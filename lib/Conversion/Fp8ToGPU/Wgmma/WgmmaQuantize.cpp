//===- WgmmaQuantize.cpp - Quantized results of a wgmma kernel ------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Quantizes the result in registers and stores codes and scales. The threads of
// a quad share the columns of a row, so the amax of a group needs two shuffles.
// If the scale is given, there is no amax, and any columns can be quantized
// together.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/QuadExchange.h"
#include "../Kernels/ResultRow.h"
#include "WgmmaEmitter.h"
#include "fp8/IR/Fp8Types.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

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
      llvm::append_range(codes[half], exchangeCodes(b, lane, four[0], four[1]));
  Value column = b.add(tile.column, origin.column);
  int64_t chunk = getQuadChunk(sums.size() * 2);
  for (int64_t half : {0, 1}) {
    Value row = b.add(b.add(tile.row, rowInTile), origin.row + 8 * half);
    // Either all columns of a group exist, or none.
    Value exists = b.bitAnd(b.less(row, rows), b.less(column, columns));
    b.ifThen(exists, [&] {
      Value ofThread = b.mul(b.bitAnd(lane, 3), chunk / 4);
      storeCodes(getCodeRow(tile, row), b.add(column, ofThread), codes[half],
                 chunk);
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
  if (!usesPairs())
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
      if (usesPairs()) {
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

/// The pointer to a row of the codes, at column 0.
Value WgmmaEmitter::getCodeRow(const TileOrigin &tile, Value row) {
  Value offset = b.mul(b.toI64(row), resultRowStride);
  if (spec.hasBatch)
    offset = b.add(offset, b.mul(b.toI64(tile.batch), resultBatchStride));
  return b.gep(b.getI8Type(), result, offset);
}

/// Stores codes of a row in the order of `orderForExchange`, 8 or 16 bytes at a
/// time. `column` is the first column of this thread.
void WgmmaEmitter::storeCodes(Value codeRow, Value column,
                              ArrayRef<Value> codes, int64_t chunk) {
  int64_t wordsOfStore = chunk / 16;
  Value base = b.gep(b.getI8Type(), codeRow, b.toI64(column));
  Type vector = VectorType::get({wordsOfStore}, b.getI32Type());
  for (int64_t first = 0, e = codes.size(); first < e; first += wordsOfStore) {
    Value stored = LLVM::UndefOp::create(b, vector);
    for (int64_t i = 0; i < wordsOfStore; ++i)
      stored =
          LLVM::InsertElementOp::create(b, stored, codes[first + i], b.i32(i));
    b.store(stored, b.gep(b.getI8Type(), base, first / wordsOfStore * chunk),
            chunk / 4);
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

//===----------------------------------------------------------------------===//
// By a given scale
//===----------------------------------------------------------------------===//

void WgmmaEmitter::storeEncoded(const TileOrigin &tile, const Sums &sums) {
  if (spec.extraBytes > 0) // other threads have staged operands
    b.namedBarrier(b.add(warpGroup, 1), 128);
  int64_t perWave = config.getStoredColumns() / 2;
  QuantizeKernelSpec quantizeSpec = getQuantizeSpec(epilogue.getEncoding());
  quantizeSpec.config.pairedMaximum = true;
  QuantizeArithmetic arithmetic(b, quantizeSpec);
  GivenScale scale = arithmetic.prepareGiven(epilogue.loadGivenScale(b));
  for (auto [number, wave] : llvm::enumerate(resultWaves))
    for (int64_t first = 0, count; first < config.getStoredColumns();
         first += count) {
      int64_t rest = config.getStoredColumns() - first;
      count = rest % 32 == 0 ? getQuadChunk(rest) : std::min<int64_t>(rest, 32);
      Sums part = sums.slice(number * perWave + first / 2, count / 2);
      encodeColumns(arithmetic, scale, tile, {wave.row, wave.column + first},
                    part);
    }
}

/// Quantizes and stores some columns of the rows of this warp. `origin` is
/// their first row and column in the tile.
void WgmmaEmitter::encodeColumns(QuantizeArithmetic &arithmetic,
                                 const GivenScale &scale,
                                 const TileOrigin &tile, const Wave &origin,
                                 const Sums &sums) {
  int64_t count = sums.size() * 2;
  bool exchanges = spec.alignedCodes && count % 32 == 0;
  // Quantize both rows together, so that one branch chooses the form.
  QuantizeArithmetic::Vectors vectors;
  for (ArrayRef<Value> words : computeGroup(tile, origin, sums))
    llvm::append_range(vectors,
                       exchanges ? orderForExchange(words) : splitWords(words));
  QuantizeArithmetic::Vectors codes = arithmetic.quantizeGiven(vectors, scale);
  for (int64_t half : {0, 1}) {
    auto ofRow =
        ArrayRef(codes).slice(half * codes.size() / 2, codes.size() / 2);
    Value row = b.add(b.add(tile.row, rowInTile), origin.row + 8 * half);
    if (!exchanges) {
      b.ifThen(b.less(row, rows),
               [&] { storeCodePairs(tile, row, origin.column, count, ofRow); });
      continue;
    }
    SmallVector<Value> exchanged;
    for (ArrayRef<Value> four : ofRow)
      llvm::append_range(exchanged, exchangeCodes(b, lane, four[0], four[1]));
    int64_t chunk = getQuadChunk(count);
    Value column = b.add(b.add(tile.column, origin.column),
                         b.mul(b.bitAnd(lane, 3), chunk / 4));
    b.ifThen(b.bitAnd(b.less(row, rows), b.less(column, columns)), [&] {
      storeCodes(getCodeRow(tile, row), column, exchanged, chunk);
    });
  }
}

/// Stores the codes of two columns at a time. `first` is the first of `count`
/// columns in the tile.
void WgmmaEmitter::storeCodePairs(const TileOrigin &tile, Value row,
                                  int64_t first, int64_t count,
                                  ArrayRef<SmallVector<Value>> codes) {
  ResultRow target;
  target.type = b.getI8Type();
  target.pointer = getCodeRow(tile, row);
  if (!spec.contiguousColumns)
    target.columnStride = resultColumnStride;
  target.columns = columns;
  target.paired = spec.pairedStores;
  Value column = b.add(b.add(tile.column, columnInWave), first);
  for (int64_t i = 0; i < count / 8; ++i)
    target.storeCodes(b, b.add(column, 8 * i), getCodePair(b, codes, i));
}
