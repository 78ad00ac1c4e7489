//===- TileAccess.h - Tiles of a matrix in registers ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A few threads load a tile of elements in high precision, and store as many
// codes. They load 16 bytes at a time if rows are aligned and the tile is
// inside the matrix. Otherwise they load element by element.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_TILEACCESS_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_TILEACCESS_H

#include "KernelBuilder.h"

namespace mlir::fp8 {

/// The number of elements of a vector, which has 16 bytes of a 16-bit type or 8
/// bytes of FP8.
inline constexpr int64_t vectorSize = 8;

/// How threads share a tile. Vector `i` of thread `t` is vector `i * threads +
/// t` of the tile, counted along rows. If whole vectors cannot be loaded, the
/// threads share the elements of these vectors in another order, so that
/// neighboring threads still read neighboring elements.
struct TileShape {
  int64_t rows = 1, columns = 0; // elements
  int64_t threads = 0;
  int64_t getVectorsPerRow() const {
    return llvm::divideCeil(columns, vectorSize);
  }
  int64_t getVectors() const { return rows * getVectorsPerRow(); }
  int64_t getVectorsPerThread() const {
    return llvm::divideCeil(getVectors(), threads);
  }
};

/// A tile of one matrix: its first element, and how many of its rows and
/// columns are inside the matrix.
struct TileView {
  Value pointer;
  Value rowStride;             // i64, elements
  Value rowsLeft, columnsLeft; // i32, at most those of the tile, or negative
  Value isAligned;             // i1: every row starts with an aligned vector
};

class TileAccess {
public:
  /// `thread` is the number of this thread among those of its tile, i32.
  TileAccess(KernelBuilder &b, const TileShape &shape, Value thread)
      : b(b), shape(shape), thread(thread) {}

  /// Loads the vectors of this thread. Returns the registers of each. Elements
  /// beyond the edge are zeros.
  SmallVector<SmallVector<Value>> load(const TileView &tile, Type element);
  /// Stores the codes. Each of `vectors` has two registers.
  void store(const TileView &tile, ArrayRef<SmallVector<Value>> vectors);

private:
  /// Where the elements of a vector are in the tile.
  struct Place {
    Value row, column; // i32, of the first element
    /// In a tile of one row, `column` is the sum of these. The second one is
    /// the same in all threads, so all addresses of a thread have one base.
    Value ownColumn;
    int64_t sharedColumns = 0;
    int64_t step; // columns from one element to the next
    Value exists; // i1, or null if they exist in all threads
  };
  Place getVector(int64_t vector);
  Place getSpread(int64_t vector);
  Value getPointer(const TileView &tile, Type element, const Place &place);
  Place getVectorInside(const TileView &tile, int64_t vector);
  Value isWhole(const TileView &tile);
  Value hasWholeVectors(const TileView &tile);
  Value countColumns(const TileView &tile, const Place &place);
  SmallVector<Value> loadVectors(const TileView &tile, Type element,
                                 ArrayRef<Place> places);
  SmallVector<Value> loadElements(const TileView &tile, Type element,
                                  const Place &place);
  void storeElements(const TileView &tile, const Place &place,
                     ArrayRef<Value> words);

  KernelBuilder &b;
  const TileShape &shape;
  Value thread;
};

/// Writes an scf.if with results.
SmallVector<Value> chooseValues(KernelBuilder &b, Value condition,
                                function_ref<SmallVector<Value>()> thenValues,
                                function_ref<SmallVector<Value>()> elseValues);

/// Whether a pointer and the byte distances between rows are multiples of
/// `bytes`, a power of two.
Value isAlignedTo(KernelBuilder &b, int64_t bytes, Type element, Value pointer,
                  ValueRange strides);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_TILEACCESS_H
