//===- TileAccess.cpp - Tiles of a matrix in registers --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Whether a tile is whole and aligned is asked once, so that the loads of a
// whole tile follow each other without branches.
//
//===----------------------------------------------------------------------===//

#include "TileAccess.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::fp8;

using Predicate = arith::CmpIPredicate;

SmallVector<Value>
fp8::chooseValues(KernelBuilder &b, Value condition,
                  function_ref<SmallVector<Value>()> thenValues,
                  function_ref<SmallVector<Value>()> elseValues) {
  auto build = [&](function_ref<SmallVector<Value>()> values) {
    return [&b, values](OpBuilder &nested, Location) {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPoint(nested.getInsertionBlock(),
                          nested.getInsertionPoint());
      SmallVector<Value> results = values();
      scf::YieldOp::create(b, results);
    };
  };
  auto op =
      scf::IfOp::create(b, condition, build(thenValues), build(elseValues));
  return SmallVector<Value>(op.getResults());
}

Value fp8::isAlignedTo(KernelBuilder &b, int64_t bytes, Type element,
                       Value pointer, ValueRange strides) {
  Type i64 = b.getI64Type();
  Value bits = LLVM::PtrToIntOp::create(b, i64, pointer);
  for (Value stride : strides)
    bits = b.bitOr(bits, b.mul(stride, element.getIntOrFloatBitWidth() / 8));
  return b.eq(b.bitAnd(b.toI32(bits), bytes - 1), 0);
}

TileAccess::Place TileAccess::getPlace(int64_t vector) {
  int64_t perRow = shape.getVectorsPerRow();
  int64_t first = vector * shape.threads;
  Value index = b.add(thread, first);
  Place place;
  if (first + shape.threads > shape.getVectors())
    place.exists = b.less(index, shape.getVectors());
  if (shape.rows == 1) {
    place.row = b.i32(0);
    place.column = b.mul(index, vectorSize);
  } else {
    place.row = b.div(index, perRow);
    place.column = b.mul(b.rem(index, perRow), vectorSize);
  }
  return place;
}

Value TileAccess::getPointer(const TileView &tile, Type element,
                             const Place &place) {
  Value offset = b.toI64(place.column);
  if (shape.rows > 1)
    offset = b.add(offset, b.mul(b.toI64(place.row), tile.rowStride));
  return b.gep(element, tile.pointer, offset);
}

Value TileAccess::isWhole(const TileView &tile) {
  if (shape.columns % vectorSize)
    return b.i1(false);
  Value rows = b.cmp(Predicate::sge, tile.rowsLeft, b.i32(shape.rows));
  Value columns = b.cmp(Predicate::sge, tile.columnsLeft, b.i32(shape.columns));
  return b.bitAnd(b.bitAnd(rows, columns), tile.isAligned);
}

/// Elements of the vector that the matrix has, if it has the row.
Value TileAccess::countElements(const TileView &tile, const Place &place) {
  Value count = b.sub(tile.columnsLeft, place.column);
  Value hasRow = b.cmp(Predicate::slt, place.row, tile.rowsLeft);
  if (place.exists)
    hasRow = b.bitAnd(hasRow, place.exists);
  return b.select(hasRow, count, b.i32(0));
}

//===----------------------------------------------------------------------===//
// Loads
//===----------------------------------------------------------------------===//

static SmallVector<Value> getZeros(KernelBuilder &b, int64_t count) {
  return SmallVector<Value>(count, b.i32(0));
}

/// Loads whole vectors of registers, at most 16 bytes at once.
static SmallVector<Value> loadWords(KernelBuilder &b, Value pointer,
                                    int64_t words) {
  SmallVector<Value> result;
  auto type = VectorType::get(4, b.getI32Type());
  for (int64_t first = 0; first < words; first += 4) {
    Value four = b.load(type, b.gep(b.getI32Type(), pointer, first), 16);
    for (int64_t i = 0; i < 4; ++i)
      result.push_back(b.extractElement(four, i));
  }
  return result;
}

SmallVector<Value> TileAccess::loadElements(Type element, Value pointer,
                                            Value count) {
  Type i32 = b.getI32Type();
  int64_t bytes = element.getIntOrFloatBitWidth() / 8;
  Type integer = b.getIntegerType(8 * bytes);
  SmallVector<Value> elements;
  for (int64_t i = 0; i < vectorSize; ++i) {
    Value exists = b.cmp(Predicate::sgt, count, b.i32(i));
    auto read = [&]() -> SmallVector<Value> {
      return {b.load(integer, b.gep(integer, pointer, i), bytes)};
    };
    auto zero = [&]() -> SmallVector<Value> {
      return {arith::ConstantOp::create(b, b.getIntegerAttr(integer, 0))};
    };
    elements.push_back(chooseValues(b, exists, read, zero)[0]);
  }
  if (bytes == 4)
    return elements;
  SmallVector<Value> words;
  for (int64_t i = 0; i < vectorSize; i += 2) {
    Value low = LLVM::ZExtOp::create(b, i32, elements[i]);
    Value high = LLVM::ZExtOp::create(b, i32, elements[i + 1]);
    words.push_back(b.bitOr(low, b.shl(high, 16)));
  }
  return words;
}

SmallVector<Value> TileAccess::loadVector(const TileView &tile, Type element,
                                          const Place &place) {
  int64_t words = element.getIntOrFloatBitWidth() * vectorSize / 32;
  Value count = countElements(tile, place);
  Value pointer = getPointer(tile, element, place);
  Value isFull = b.cmp(Predicate::sge, count, b.i32(vectorSize));
  return chooseValues(
      b, b.bitAnd(isFull, tile.isAligned),
      [&] { return loadWords(b, pointer, words); },
      [&] { return loadElements(element, pointer, count); });
}

SmallVector<SmallVector<Value>> TileAccess::load(const TileView &tile,
                                                 Type element) {
  int64_t vectors = shape.getVectorsPerThread();
  int64_t words = element.getIntOrFloatBitWidth() * vectorSize / 32;
  auto loadWhole = [&] {
    SmallVector<Value> flat;
    for (int64_t i = 0; i < vectors; ++i) {
      Place place = getPlace(i);
      Value pointer = getPointer(tile, element, place);
      auto read = [&] { return loadWords(b, pointer, words); };
      if (place.exists)
        llvm::append_range(flat, chooseValues(b, place.exists, read, [&] {
                             return getZeros(b, words);
                           }));
      else
        llvm::append_range(flat, read());
    }
    return flat;
  };
  auto loadParts = [&] {
    SmallVector<Value> flat;
    for (int64_t i = 0; i < vectors; ++i)
      llvm::append_range(flat, loadVector(tile, element, getPlace(i)));
    return flat;
  };
  SmallVector<Value> flat =
      chooseValues(b, isWhole(tile), loadWhole, loadParts);
  SmallVector<SmallVector<Value>> result;
  for (int64_t i = 0; i < vectors; ++i)
    result.emplace_back(ArrayRef(flat).slice(i * words, words));
  return result;
}

//===----------------------------------------------------------------------===//
// Stores
//===----------------------------------------------------------------------===//

static void storeWords(KernelBuilder &b, Value pointer, ArrayRef<Value> words) {
  auto type = VectorType::get(2, b.getI32Type());
  Value pair = LLVM::UndefOp::create(b, type);
  for (int64_t i = 0; i < 2; ++i)
    pair = LLVM::InsertElementOp::create(b, pair, words[i], b.i32(i));
  b.store(pair, pointer, 8);
}

static void storeElements(KernelBuilder &b, Value pointer, Value count,
                          ArrayRef<Value> words) {
  for (int64_t i = 0; i < vectorSize; ++i) {
    Value code = LLVM::TruncOp::create(b, b.getI8Type(),
                                       b.shr(words[i / 4], 8 * (i % 4)));
    b.ifThen(b.cmp(Predicate::sgt, count, b.i32(i)),
             [&] { b.store(code, b.gep(b.getI8Type(), pointer, i), 1); });
  }
}

void TileAccess::storeVector(const TileView &tile, const Place &place,
                             ArrayRef<Value> words) {
  Value count = countElements(tile, place);
  Value pointer = getPointer(tile, b.getI8Type(), place);
  Value isFull = b.cmp(Predicate::sge, count, b.i32(vectorSize));
  b.ifThenElse(
      b.bitAnd(isFull, tile.isAligned), [&] { storeWords(b, pointer, words); },
      [&] { storeElements(b, pointer, count, words); });
}

void TileAccess::store(const TileView &tile,
                       ArrayRef<SmallVector<Value>> vectors) {
  auto storeWhole = [&] {
    for (size_t i = 0; i < vectors.size(); ++i) {
      ArrayRef<Value> words = vectors[i];
      Place place = getPlace(i);
      Value pointer = getPointer(tile, b.getI8Type(), place);
      if (place.exists)
        b.ifThen(place.exists, [&] { storeWords(b, pointer, words); });
      else
        storeWords(b, pointer, words);
    }
  };
  auto storeParts = [&] {
    for (size_t i = 0; i < vectors.size(); ++i)
      storeVector(tile, getPlace(i), vectors[i]);
  };
  b.ifThenElse(isWhole(tile), storeWhole, storeParts);
}
