//===- MmaSyncEmitter.h - State while writing a kernel ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the files that write a kernel on mma.sync share: MmaSyncCopies.cpp
// (device to shared memory), MmaSyncFragments.cpp (on to registers),
// MmaSyncMultiply.cpp, MmaSyncPieces.cpp (f32 as sums of bf16) and
// MmaSyncStore.cpp.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCEMITTER_H
#define LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCEMITTER_H

#include "MmaSyncMatmul.h"

namespace mlir::fp8 {

/// Bytes that one thread copies at a time, and that ldmatrix reads of a line.
constexpr int64_t chunkBytes = 16;
/// Elements of K that a step multiplies.
constexpr int64_t stepK = 32;

class MmaSyncEmitter {
public:
  MmaSyncEmitter(KernelBuilder &b, const MmaSyncKernelSpec &spec,
                 Epilogue epilogue)
      : b(b), spec(spec), config(spec.config), epilogue(std::move(epilogue)) {}

  void emit(ValueRange arguments);

private:
  /// A pointer and its strides.
  struct Matrix {
    Value pointer;
    SmallVector<Value> strides; // i64: batch, row, and column or K
  };

  /// One operand's way from device memory to registers.
  struct Side {
    Type type;
    Matrix data, scale;
    ScaleSpec scaleSpec;
    Value rows;                 // i32, in all
    Value firstRow;             // of the tile
    int64_t tileRows, warpRows; // rows of a block's and of a warp's tile
    Value warp;                 // of this thread, along the tile's rows
    bool transposed;
    /// A line of the tile in shared memory is contiguous in device memory: a
    /// row; of a transposed operand all rows' elements at one k.
    int64_t elementBytes, lines, lineBytes;
    int64_t offset;      // of the tile in a stage, in bytes
    int64_t scaleOffset; // of the scales in a stage

    // Copies: this thread's chunk of the first lines, and the same further
    // down.
    Value line;                  // the first
    Value source;                // at k = 0
    Value sourceStep;            // bytes from one of its lines to the next
    Value destination;           // offset in a stage
    SmallVector<Value> inBounds; // rows that exist, unless transposed
    Value validBytes;            // of a transposed operand's chunk

    // Fragments: what this lane gives to the first ldmatrix, offset in a stage.
    Value fragment;
  };

  /// Registers of a thread: a piece of A, of B, or of the accumulators.
  using Fragment = SmallVector<Value>;

  static Matrix takeMatrix(ValueRange &arguments, unsigned strides);
  void bind(ValueRange arguments);
  void locateTile();
  void multiplyAll(SmallVector<Value> &accumulators);

  //===--- MmaSyncCopies.cpp ----------------------------------------------===//

  void prepareCopies(Side &side);
  void prepareTransposedCopies(Side &side, Value chunk);
  int64_t getLinesPerPass(const Side &side) const;
  /// Bytes of this thread's chunk that K has; all of it for a transposed one.
  Value getValidBytes(const Side &side, Value k);
  /// Starts to copy K from `k` on into the stage at offset `stage`.
  void copyStage(Value k, Value stage);
  void copyScales(const Side &side, Value k, Value stage);
  void copyScale(const Side &side, Value element, Value k, Value stage);
  /// Chunk c of line l lies at chunk c xor swizzle(l): lines that are read
  /// together put equal chunks into different banks.
  Value getSwizzle(const Side &side, Value line);

  //===--- MmaSyncFragments.cpp -------------------------------------------===//

  void prepareFragments();
  void prepareFragment(Side &side, Value row, Value chunk);
  /// 8 bytes of a row for each lane.
  void prepareRowFragment(Side &side);
  /// `k` and a chunk of rows.
  void prepareTransposedFragment(Side &side, Value k, Value chunk);
  SmallVector<Fragment> loadFragments(const Side &side, Value stage,
                                      int64_t step);
  /// 16-bit elements of 16 of K.
  SmallVector<Fragment> load16BitFragments(const Side &side, Value stage,
                                           int64_t k);
  Fragment decode(Type type, ArrayRef<Value> fragment);
  /// The same for A of 16-bit elements, and for B to match it.
  SmallVector<Fragment> loadWideFragments(const Side &side, Value stage,
                                          int64_t step);
  Fragment decodeWeights(ArrayRef<Value> fragment, Value scale);
  std::array<Value, 2> decodePairs(Type type, Value packed);

  //===--- MmaSyncMultiply.cpp --------------------------------------------===//

  /// The accumulators after the products of a stage.
  SmallVector<Value> multiplyStage(Value stage, ValueRange accumulators);
  void multiplyStep(Value stage, int64_t step, MutableArrayRef<Fragment> sums);
  Fragment multiply(ArrayRef<Value> a, ArrayRef<Value> bs, ArrayRef<Value> sum);
  /// One word of E8M0 scales for each 16 rows of A or 8 of B.
  SmallVector<Value> loadScaleWords(const Side &side, Value stage);
  Value loadScale(const Side &side, Value stage, int64_t window,
                  int64_t tileRow, Value laneRow);
  void promote(Value stage, int64_t window, ArrayRef<Fragment> sums,
               MutableArrayRef<Value> accumulators);

  //===--- MmaSyncPieces.cpp ----------------------------------------------===//

  void prepareWordFragment(Side &side);
  /// f32 elements `k` and `k` + 1 of this lane's row plus `row`.
  std::array<Value, 2> loadWords(const Side &side, Value first, int64_t k,
                                 int64_t row);
  /// Fragments of 16 of K by piece; of f32 operands, and of the others.
  SmallVector<SmallVector<Fragment>> loadWordPieces(const Side &side,
                                                    Value stage, int64_t k);
  SmallVector<SmallVector<Fragment>> loadPieces(const Side &side, Value stage,
                                                int64_t k);
  void multiplyPieces(Value stage, int64_t k, MutableArrayRef<Fragment> sums);

  //===--- MmaSyncStore.cpp -----------------------------------------------===//

  void store(ValueRange accumulators);
  Value loadInit(Value row, Value column);
  Value getRowPointer(Value row);
  void storeRow(Value row, ArrayRef<Value> columns, ArrayRef<Value> values);
  Value areChunksAligned();
  void storeChunks(Value row, Value firstColumn, ArrayRef<Value> values);

  Side &sideA() { return sides[0]; }
  Side &sideB() { return sides[1]; }
  /// Pieces of 16 rows of A and of 8 rows of B that a warp multiplies.
  int64_t tilesM() const { return sides[0].warpRows / 16; }
  int64_t tilesN() const { return sides[1].warpRows / 8; }
  int64_t getWindows() const { return config.tileK / spec.groupK; }
  /// Shared memory at an offset.
  Value shared(Value offset, int64_t constant = 0);

  KernelBuilder &b;
  const MmaSyncKernelSpec &spec;
  const MmaSyncConfig &config;
  Epilogue epilogue;

  Side sides[2]; // A and B
  Matrix result;
  Value sizeM, sizeN, sizeK, batches, batch, thread, lane;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCEMITTER_H
