//===- MmaSyncEmitter.h - State while writing a kernel ----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The class writes one kernel on mma.sync. Its functions are in several files:
// MmaSyncCopies.cpp copies operands from device to shared memory,
// MmaSyncFragments.cpp loads them to registers, MmaSyncMultiply.cpp multiplies,
// MmaSyncPieces.cpp splits f32 into sums of bf16, MmaSyncStore.cpp stores the
// result, and MmaSyncEncode.cpp quantizes it first.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCEMITTER_H
#define LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCEMITTER_H

#include "../Kernels/ResultRow.h"
#include "../Quantize/QuantizeArithmetic.h"
#include "MmaSyncMatmul.h"

namespace mlir::fp8 {

/// The number of bytes that one thread copies at a time. ldmatrix reads as many
/// bytes of a line.
constexpr int64_t chunkBytes = 16;
/// The number of elements of K that a step multiplies.
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

  /// An operand in device memory, in shared memory and in registers.
  struct Side {
    Type type;
    Matrix data, scale;
    ScaleSpec scaleSpec;
    Value rows;                 // i32, the number of rows of the operand
    Value firstRow;             // the first row of the tile
    int64_t tileRows, warpRows; // rows of a block's and of a warp's tile
    Value warp;                 // number of this warp along the tile's rows
    bool transposed;
    /// A line of the tile in shared memory is contiguous in device memory. It
    /// is a row, or for a transposed operand the elements of all rows at one k.
    int64_t elementBytes, lines, lineBytes;
    int64_t offset;      // bytes before the tile in a stage
    int64_t scaleOffset; // bytes before the scales in a stage

    // For copies: in each pass a thread copies the same chunk of another line.
    Value line;                  // the thread's first line
    Value source;                // address of its chunk at k = 0
    Value sourceStep;            // bytes from one of its lines to the next
    Value destination;           // offset of its chunk in a stage
    SmallVector<Value> inBounds; // whether rows exist, unless transposed
    Value validBytes;            // bytes of a transposed operand's chunk

    // For fragments: the offset in a stage that this lane gives to the first
    // ldmatrix.
    Value fragment;
  };

  /// Registers of a thread with a part of A, of B, or of the accumulators.
  using Fragment = SmallVector<Value>;

  static Matrix takeMatrix(ValueRange &arguments, unsigned strides);
  void bind(ValueRange arguments);
  void locateTile();
  void multiplyAll(SmallVector<Value> &accumulators);

  //===--- MmaSyncCopies.cpp ----------------------------------------------===//

  void prepareCopies(Side &side);
  void prepareTransposedCopies(Side &side, Value chunk);
  int64_t getLinesPerPass(const Side &side) const;
  /// The number of bytes of this thread's chunk that are before the end of K. A
  /// transposed operand has all of them.
  Value getValidBytes(const Side &side, Value k);
  /// Starts the copies of elements of K from `k` on to the stage at offset
  /// `stage`.
  void copyStage(Value k, Value stage);
  void copyScales(const Side &side, Value k, Value stage);
  void copyScale(const Side &side, Value element, Value k, Value stage);
  /// The swizzle of a line. Chunk c of line l is stored at chunk c xor
  /// swizzle(l), so equal chunks of lines that are read together are in
  /// different banks.
  Value getSwizzle(const Side &side, Value line);

  //===--- MmaSyncFragments.cpp -------------------------------------------===//

  void prepareFragments();
  void prepareFragment(Side &side, Value row, Value chunk);
  /// Prepares loads in which each lane reads 8 bytes of a row.
  void prepareRowFragment(Side &side);
  /// Prepares loads of a transposed operand, in which this lane gives the line
  /// `k` and a chunk of rows.
  void prepareTransposedFragment(Side &side, Value k, Value chunk);
  SmallVector<Fragment> loadFragments(const Side &side, Value stage,
                                      int64_t step);
  /// Loads 16-bit elements, for 16 elements of K.
  SmallVector<Fragment> load16BitFragments(const Side &side, Value stage,
                                           int64_t k);
  Fragment decode(Type type, ArrayRef<Value> fragment);
  /// Loads an A of 16-bit elements, or the B that is multiplied by it.
  SmallVector<Fragment> loadWideFragments(const Side &side, Value stage,
                                          int64_t step);
  Fragment decodeWeights(ArrayRef<Value> fragment, Value scale);
  std::array<Value, 2> decodePairs(Type type, Value packed);

  //===--- MmaSyncMultiply.cpp --------------------------------------------===//

  /// Multiplies a stage and returns the accumulators.
  SmallVector<Value> multiplyStage(Value stage, ValueRange accumulators);
  void multiplyStep(Value stage, int64_t step, MutableArrayRef<Fragment> sums);
  Fragment multiply(ArrayRef<Value> a, ArrayRef<Value> bs, ArrayRef<Value> sum);
  /// Loads a word of E8M0 scales for each 16 rows of A or 8 rows of B.
  SmallVector<Value> loadScaleWords(const Side &side, Value stage);
  Value loadScale(const Side &side, Value stage, int64_t window,
                  int64_t tileRow, Value laneRow);
  void promote(Value stage, int64_t window, ArrayRef<Fragment> sums,
               MutableArrayRef<Value> accumulators);

  //===--- MmaSyncPieces.cpp ----------------------------------------------===//

  void prepareWordFragment(Side &side);
  /// Loads the f32 elements `k` and `k` + 1 of this lane's row plus `row`.
  std::array<Value, 2> loadWords(const Side &side, Value first, int64_t k,
                                 int64_t row);
  /// The fragments for 16 elements of K, by piece. The first function is for
  /// f32 operands, the second one for others.
  SmallVector<SmallVector<Fragment>> loadWordPieces(const Side &side,
                                                    Value stage, int64_t k);
  SmallVector<SmallVector<Fragment>> loadPieces(const Side &side, Value stage,
                                                int64_t k);
  void multiplyPieces(Value stage, int64_t k, MutableArrayRef<Fragment> sums);

  //===--- MmaSyncStore.cpp -----------------------------------------------===//

  void store(ValueRange accumulators);
  Value loadInit(Value row, Value column);
  Value getRowPointer(Value row);
  Type getStoredType();
  ResultRow getRow(Value row);
  void storeRow(Value row, ArrayRef<Value> columns, ArrayRef<Value> values);
  Value areChunksAligned();
  void storeChunks(Value row, Value firstColumn, ArrayRef<Value> values);

  //===--- MmaSyncEncode.cpp ----------------------------------------------===//

  SmallVector<Value> packRow(ArrayRef<Value> values);
  void storeCodeChunks(Value row, Value firstColumn,
                       ArrayRef<SmallVector<Value>> codes);
  void storeEncodedRow(Value row, Value warpColumn, ArrayRef<Value> columns,
                       ArrayRef<Value> values, Value areAligned,
                       const GivenScale &scale);

  Side &sideA() { return sides[0]; }
  Side &sideB() { return sides[1]; }
  /// The number of parts of 16 rows of A, and of 8 rows of B, that a warp
  /// multiplies.
  int64_t tilesM() const { return sides[0].warpRows / 16; }
  int64_t tilesN() const { return sides[1].warpRows / 8; }
  int64_t getWindows() const { return config.tileK / spec.groupK; }
  /// The pointer to shared memory at an offset.
  Value shared(Value offset, int64_t constant = 0);

  KernelBuilder &b;
  const MmaSyncKernelSpec &spec;
  const MmaSyncConfig &config;
  Epilogue epilogue;

  Side sides[2]; // A and B
  Matrix result;
  /// How the result is quantized, if a scale is given.
  QuantizeKernelSpec quantizeSpec;
  Value sizeM, sizeN, sizeK, batches, batch, thread, lane;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MMASYNC_MMASYNCEMITTER_H
