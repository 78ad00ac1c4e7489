//===- TileAccess.cpp - Tiles of a matrix in registers --------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The code checks once whether a tile is whole and aligned. So there are no
// branches between the loads of a whole tile.
//
//===----------------------------------------------------------------------===//

#include "TileAccess.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/SaveAndRestore.h"

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

TileAccess::Place TileAccess::getVector(int64_t vector) {
  int64_t perRow = shape.getVectorsPerRow();
  int64_t first = vector * shape.threads;
  Value index = b.add(thread, first);
  Place place;
  place.step = 1;
  if (first + shape.threads > shape.getVectors())
    place.exists = b.less(index, shape.getVectors());
  if (shape.rows == 1) {
    place.row = b.i32(0);
    place.ownColumn = b.mul(thread, vectorSize);
    place.sharedColumns = first * vectorSize;
    place.column = b.add(place.ownColumn, place.sharedColumns);
  } else {
    place.row = b.div(index, perRow);
    place.column = b.mul(b.rem(index, perRow), vectorSize);
  }
  return place;
}

/// The places of the elements that a thread has instead of a vector, if whole
/// vectors cannot be loaded. The elements are distributed to the threads one by
/// one. If the tile has several rows, these are the elements of all vectors of
/// a row. If it has one row, these are the elements of vector number `vector`
/// of each thread.
TileAccess::Place TileAccess::getSpread(int64_t vector) {
  Place place = getVector(vector);
  if (shape.rows == 1) {
    // No separate condition is needed, because `columnsLeft` is at most the
    // number of columns of the tile.
    place.step = shape.threads;
    place.ownColumn = thread;
    place.column = b.add(thread, place.sharedColumns);
    place.exists = Value();
  } else {
    place.step = shape.getVectorsPerRow();
    place.column = b.div(place.column, vectorSize);
  }
  return place;
}

Value TileAccess::getPointer(const TileView &tile, Type element,
                             const Place &place) {
  if (shape.rows == 1)
    return b.gep(element,
                 b.gep(element, tile.pointer, b.toI64(place.ownColumn)),
                 place.sharedColumns);
  Value offset =
      b.add(b.toI64(place.column), b.mul(b.toI64(place.row), tile.rowStride));
  return b.gep(element, tile.pointer, offset);
}

Value TileAccess::isWhole(const TileView &tile) {
  if (shape.columns % vectorSize)
    return b.i1(false);
  Value rows = b.cmp(Predicate::sge, tile.rowsLeft, b.i32(shape.rows));
  Value columns = b.cmp(Predicate::sge, tile.columnsLeft, b.i32(shape.columns));
  return b.bitAnd(b.bitAnd(rows, columns), tile.isAligned);
}

/// Whether each vector of the tile is aligned, and the matrix has all of its
/// elements or none of them.
Value TileAccess::hasWholeVectors(const TileView &tile) {
  if (shape.columns % vectorSize)
    return b.i1(false);
  Value rest = b.bitAnd(tile.columnsLeft, vectorSize - 1);
  return b.bitAnd(b.eq(rest, 0), tile.isAligned);
}

/// The place of a vector that exists only if the matrix has it.
TileAccess::Place TileAccess::getVectorInside(const TileView &tile,
                                              int64_t vector) {
  Place place = getVector(vector);
  place.exists = b.cmp(Predicate::sgt, countColumns(tile, place), b.i32(0));
  return place;
}

/// The number of columns of the matrix from the first element on; 0 if the
/// matrix does not have the row.
Value TileAccess::countColumns(const TileView &tile, const Place &place) {
  Value count = b.sub(tile.columnsLeft, place.column);
  Value hasRow = b.cmp(Predicate::slt, place.row, tile.rowsLeft);
  if (place.exists)
    hasRow = b.bitAnd(hasRow, place.exists);
  return b.select(hasRow, count, b.i32(0));
}

//===----------------------------------------------------------------------===//
// Loads
//===----------------------------------------------------------------------===//

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

SmallVector<Value> TileAccess::loadElements(const TileView &tile, Type element,
                                            const Place &place) {
  Type i32 = b.getI32Type();
  int64_t bytes = element.getIntOrFloatBitWidth() / 8;
  Type integer = b.getIntegerType(8 * bytes);
  Value count = countColumns(tile, place);
  Value pointer = getPointer(tile, integer, place);
  SmallVector<Value> elements;
  for (int64_t i = 0; i < vectorSize; ++i) {
    int64_t column = i * place.step;
    Value exists = b.cmp(Predicate::sgt, count, b.i32(column));
    auto read = [&]() -> SmallVector<Value> {
      return {b.load(integer, b.gep(integer, pointer, column), bytes)};
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

SmallVector<Value> TileAccess::loadVectors(const TileView &tile, Type element,
                                           ArrayRef<Place> places) {
  int64_t words = element.getIntOrFloatBitWidth() * vectorSize / 32;
  SmallVector<Value> flat;
  for (const Place &place : places) {
    Value pointer = getPointer(tile, element, place);
    auto read = [&] { return loadWords(b, pointer, words); };
    auto zeros = [&] { return SmallVector<Value>(words, b.i32(0)); };
    llvm::append_range(flat, place.exists
                                 ? chooseValues(b, place.exists, read, zeros)
                                 : read());
  }
  return flat;
}

SmallVector<SmallVector<Value>> TileAccess::load(const TileView &tile,
                                                 Type element) {
  int64_t vectors = shape.getVectorsPerThread();
  int64_t words = element.getIntOrFloatBitWidth() * vectorSize / 32;
  auto readWhole = [&] {
    SmallVector<Place> places;
    for (int64_t i = 0; i < vectors; ++i)
      places.push_back(getVector(i));
    return loadVectors(tile, element, places);
  };
  // Whole vectors are faster than single elements, because the branches of
  // single elements keep their loads from running at the same time.
  auto readInside = [&] {
    SmallVector<Place> places;
    for (int64_t i = 0; i < vectors; ++i)
      places.push_back(getVectorInside(tile, i));
    return loadVectors(tile, element, places);
  };
  auto readParts = [&] {
    SmallVector<Value> elements;
    for (int64_t i = 0; i < vectors; ++i)
      llvm::append_range(elements, loadElements(tile, element, getSpread(i)));
    return elements;
  };
  SmallVector<Value> flat = chooseValues(b, isWhole(tile), readWhole, [&] {
    return chooseValues(b, hasWholeVectors(tile), readInside, readParts);
  });
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

void TileAccess::storeElements(const TileView &tile, const Place &place,
                               ArrayRef<Value> words) {
  Type i8 = b.getI8Type();
  Value count = countColumns(tile, place);
  Value pointer = getPointer(tile, i8, place);
  for (int64_t i = 0; i < vectorSize; ++i) {
    int64_t column = i * place.step;
    Value code = LLVM::TruncOp::create(b, i8, b.shr(words[i / 4], 8 * (i % 4)));
    b.ifThen(b.cmp(Predicate::sgt, count, b.i32(column)),
             [&] { b.store(code, b.gep(i8, pointer, column), 1); });
  }
}

void TileAccess::store(const TileView &tile,
                       ArrayRef<SmallVector<Value>> vectors) {
  // The compiler does not know that this is a copy. Otherwise it would keep the
  // columns of all vectors in registers from the loads to the stores.
  llvm::SaveAndRestore<Value> copy(
      thread, b.ptx(b.getI32Type(), "mov.b32 $0, $1;", thread));
  auto storeVectors = [&](function_ref<Place(int64_t)> getPlace) {
    for (size_t i = 0; i < vectors.size(); ++i) {
      Place place = getPlace(i);
      Value pointer = getPointer(tile, b.getI8Type(), place);
      auto write = [&] { storeWords(b, pointer, vectors[i]); };
      if (place.exists)
        b.ifThen(place.exists, write);
      else
        write();
    }
  };
  auto storeParts = [&] {
    for (size_t i = 0; i < vectors.size(); ++i)
      storeElements(tile, getSpread(i), vectors[i]);
  };
  auto storeInside = [&] {
    storeVectors([&](int64_t i) { return getVectorInside(tile, i); });
  };
  b.ifThenElse(
      isWhole(tile),
      [&] { storeVectors([&](int64_t i) { return getVector(i); }); },
      [&] { b.ifThenElse(hasWholeVectors(tile), storeInside, storeParts); });
}
