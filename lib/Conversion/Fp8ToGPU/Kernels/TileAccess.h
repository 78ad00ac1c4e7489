//===- TileAccess.h - Tiles of a matrix in registers ------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A few threads load a tile of rows of high-precision elements, and store as
// many codes: 16 bytes at once where rows are aligned and the tile lies inside
// the matrix, element by element where not.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_KERNELS_TILEACCESS_H
#define LIB_CONVERSION_FP8TOGPU_KERNELS_TILEACCESS_H

#include "KernelBuilder.h"

namespace mlir::fp8 {

/// Elements of a vector: 16 bytes of a 16-bit type, 8 bytes of FP8.
inline constexpr int64_t vectorSize = 8;

/// How threads share a tile: vector `i` of thread `t` is the tile's vector
/// `i * threads + t`, counted along rows. Where vectors cannot be loaded as
/// such, the threads exchange elements, so that neighbours still read
/// neighbours.
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

/// A tile of one matrix: its first element, and how much of it there is.
struct TileView {
  Value pointer;
  Value rowStride;             // i64, elements
  Value rowsLeft, columnsLeft; // i32, at most the tile's; may be negative
  Value isAligned;             // i1: every row starts at a whole vector
};

class TileAccess {
public:
  /// `thread` is the number of this thread among those of its tile, i32.
  TileAccess(KernelBuilder &b, const TileShape &shape, Value thread)
      : b(b), shape(shape), thread(thread) {}

  /// The registers of each vector of this thread; zeros beyond the edge.
  SmallVector<SmallVector<Value>> load(const TileView &tile, Type element);
  /// Stores the codes; `vectors` has two registers each.
  void store(const TileView &tile, ArrayRef<SmallVector<Value>> vectors);

private:
  /// Where the elements of a vector lie in the tile.
  struct Place {
    Value row, column; // i32, of the first element
    int64_t step;      // columns from one element to the next
    Value exists;      // i1; null: in all threads
  };
  Place getVector(int64_t vector);
  Place getSpread(int64_t vector);
  Value getPointer(const TileView &tile, Type element, const Place &place);
  Value isWhole(const TileView &tile);
  Value countColumns(const TileView &tile, const Place &place);
  SmallVector<Value> loadWhole(const TileView &tile, Type element);
  SmallVector<Value> loadElements(const TileView &tile, Type element,
                                  const Place &place);
  void storeElements(const TileView &tile, const Place &place,
                     ArrayRef<Value> words);

  KernelBuilder &b;
  const TileShape &shape;
  Value thread;
};

/// An scf.if with results.
SmallVector<Value> chooseValues(KernelBuilder &b, Value condition,
                                function_ref<SmallVector<Value>()> thenValues,
                                function_ref<SmallVector<Value>()> elseValues);

/// Whether a pointer and the byte distances between rows are multiples of
/// `bytes`, a power of two.
Value isAlignedTo(KernelBuilder &b, int64_t bytes, Type element, Value pointer,
                  ValueRange strides);

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_KERNELS_TILEACCESS_H
