//===- MmaAttentionEmitter.h - State while a kernel is written --*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The class writes one attention kernel on mma.sync. Its functions are in
// several files: MmaAttentionKernel sets up the kernel and loops over keys,
// MmaAttentionCopies copies tiles to shared memory, MmaAttentionProducts loads
// operands to registers and multiplies, MmaAttentionSoftmax computes
// probabilities from scores, MmaAttentionMask hides scores, and
// MmaAttentionStore writes the result.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_MMAATTENTION_MMAATTENTIONEMITTER_H
#define LIB_CONVERSION_FP8TOGPU_MMAATTENTION_MMAATTENTIONEMITTER_H

#include "../Attention/AttentionPairs.h"
#include "../Attention/AttentionParameters.h"
#include "MmaAttentionKernel.h"

namespace mlir::fp8 {

class MmaAttentionEmitter : AttentionParameters {
public:
  MmaAttentionEmitter(KernelBuilder &b, ValueRange arguments,
                      const MmaAttentionKernelSpec &spec);
  void emit();

private:
  /// The instruction multiplies 16 rows by 8 columns. A thread has four
  /// accumulators of such a product: two columns of row r, and the same columns
  /// of row r + 8.
  static constexpr int64_t waveRows = 16, waveColumns = 8;

  /// One value for each row of which a thread has elements: first row r and row
  /// r + 8 of the first 16 rows of the warp, then those of the next 16 rows.
  using RowValues = SmallVector<Value, 4>;
  /// The registers of one operand of an instruction.
  using Fragment = SmallVector<Value, 4>;

  /// The tile of query rows of this block. It has rows of `tileHeads` heads, a
  /// group: row r is query row r / tileHeads of head r % tileHeads of the
  /// group.
  struct Tile {
    Value number;       // among the tiles of all batches
    Value part;         // of the keys, or null if they have one part
    Value row;          // its first row
    Value outer, inner; // its position in the two batches
    Value keyTiles;     // the number of tiles of keys that it visits
    Value last;         // the tile of keys that is visited first
    Value firstEdge;    // keys of this tile and later ones may be hidden
  };

  /// q, k or v: where it is in device memory, and its tiles in shared memory.
  struct Operand {
    Value pointer;
    std::array<Value, 3> strides; // of outer batch, inner batch, row
    BatchDivisors batches;
    SharedTile tile;
    int64_t offset = 0; // of the first stage in shared memory
    /// Bytes of a row without padding, and the number of rows.
    int64_t rowBytes = 0;
    Value rows;
    /// Each 16 rows of a tile are in the order that MmaAttentionCopies.cpp
    /// describes.
    bool permutesRows = false;
    /// This thread copies one chunk of each of several rows. For the first
    /// chunk, `line` is its row in the tile, `source` its address in device
    /// memory, and `destination` its offset in shared memory.
    Value line, source, destination;
    /// The offset in shared memory at which this lane starts to read the first
    /// stage with ldmatrix.
    Value fragment;
  };

  /// What changes from one tile of keys to the next: for each row, the number
  /// that is subtracted from its scores, and this thread's part of the sum of
  /// its probabilities; and the sums of probabilities times v.
  struct Progress {
    RowValues maximum, sum;
    SmallVector<Value> sums;
  };

  //===--- MmaAttentionKernel.cpp -----------------------------------------===//
  void bindParameters(ValueRange arguments);
  void layOutTiles();
  Tile getTile();
  void selectPart(Tile &found);
  /// A pointer to the first element of an operand in the batches of the tile,
  /// or with another inner batch.
  Value atBatch(Type element, Value pointer, ArrayRef<Value> strides,
                const BatchDivisors &batches, Value inner = Value());
  /// The query row to which row `row` of all tiles of a batch belongs.
  Value getQueryRow(Value row);
  /// A pointer to the first element of an operand in the query row and the head
  /// to which row `row` of all tiles of a batch belongs. `strides` are those of
  /// outer batch, inner batch and row.
  Value atQueryRow(Type element, Value pointer, ArrayRef<Value> strides,
                   const BatchDivisors &batches, Value row);
  Value loadScale(const AttentionScale &operand);
  Value shared(Value offset, int64_t constant = 0);
  Progress startRows();
  Progress visitKeys();
  Progress visitTile(Value visit, const Progress &before);
  /// The distance in bytes, in shared memory, from the operand's first stage to
  /// the stage of `visit`. `visit` counts the visited tiles of keys from 0.
  Value getStage(const Operand &operand, Value visit);

  //===--- MmaAttentionCopies.cpp -----------------------------------------===//
  int64_t getRowsPerPass(const Operand &operand) const;
  void prepareCopies(Operand &operand);
  /// The bytes of this thread's chunk that exist.
  Value getValidBytes(const Operand &operand);
  void copyRows(const Operand &operand, Value firstRow, Value stage);
  void copyQuery();
  void copyRowsOfHeads();
  void copyTransposed(const Operand &operand, Value firstKey, Value stage);
  void copyTile(const Operand &operand, Value visit);
  /// Starts to copy q and the first tiles of k and v.
  void startCopies();

  //===--- MmaAttentionProducts.cpp ---------------------------------------===//
  void prepareFragments();
  Fragment loadQuery(int64_t wave, int64_t step);
  /// Operand B of two instructions. Its 16 columns are rows `first` to
  /// `first` + 15 of a tile, and `step` selects the elements that are
  /// multiplied.
  std::array<Fragment, 2> loadRows(const Operand &operand, Value stage,
                                   int64_t first, int64_t step);
  std::array<Fragment, 2> loadValues(Value stage, int64_t firstColumn,
                                     int64_t step);
  SmallVector<Value> multiply(const Fragment &a, const Fragment &other,
                              ValueRange sums);
  SmallVector<Value> computeScores(Value stage);
  /// Packs the probabilities of 16 rows and one step along keys into the
  /// registers of operand A.
  Fragment pack(ArrayRef<Value> probabilities);
  struct Softmax;
  /// These add the product of probabilities and v to `sums`. `addProducts` is
  /// for `promotes`. It first multiplies `sums` by the factors of `softmax`,
  /// and it adds in f32.
  SmallVector<Value> addValues(Softmax &softmax, ArrayRef<Value> scores,
                               Value stage, ArrayRef<Value> sums);
  SmallVector<Value> addProducts(Softmax &softmax, ArrayRef<Value> scores,
                                 Value stage, ArrayRef<Value> sums);
  /// Multiplies probabilities by 16 columns of v from `column` on, and adds to
  /// `products`. These are the products for all columns, first of the warp's
  /// first 16 rows, then of the next 16.
  void multiplyColumns(ArrayRef<Fragment> packed, Value stage, int64_t column,
                       int64_t step,
                       MutableArrayRef<SmallVector<Value>> products);

  //===--- MmaAttentionSoftmax.cpp ----------------------------------------===//
  /// For each row: the number that is subtracted from its scores, which is
  /// `maximum`, but 0 if that is -inf; the sum of its probabilities; and the
  /// factor of its earlier sums, which is 1 unless `grows`.
  struct Softmax {
    RowValues maximum, subtracted, sum, factors;
    Value grows;
  };
  Softmax startSoftmax(ArrayRef<Value> scores, const Progress &before);
  RowValues findMaxima(ArrayRef<Value> scores, const Progress &before);
  Value getProbability(Value score, Value subtracted);
  /// The probabilities of a step along keys as operand A, for each 16 rows.
  /// They are added to the sums of `softmax`.
  SmallVector<Fragment> getProbabilities(Softmax &softmax,
                                         ArrayRef<Value> scores, int64_t step);
  /// Multiplies each row by its factor if `grows` is true.
  SmallVector<Value> rescale(ArrayRef<Value> sums, const Softmax &softmax);
  void prepareScale();

  //===--- MmaAttentionMask.cpp -------------------------------------------===//
  bool differsByHead() const;
  void prepareMask();
  /// The scores of a tile of keys with the mask applied, and -inf if a row does
  /// not see a key. They are also scaled, unless the scale is part of the
  /// exponent.
  SmallVector<Value> hideScores(ArrayRef<Value> scores, Value keyTile);
  SmallVector<Value> applyMask(ArrayRef<Value> scores, Value firstKey,
                               bool isEdge);
  SmallVector<Value> hideBeyondLimits(ArrayRef<Value> scores, Value firstKey);

  //===--- MmaAttentionStore.cpp ------------------------------------------===//
  void storeTile(const Progress &progress);
  void storePart(const Progress &progress, size_t row, Value inTile, Value sum);
  void storeRow(const Progress &progress, size_t row,
                const AttentionResultRow &to,
                function_ref<Value(Value)> finish);

  // The elements of a thread have this order: all accumulators of the first 16
  // rows, in the order of columns, then those of the next 16 rows.
  int64_t getWaves() const { return config.warpRows / waveRows; }
  int64_t getStateRows() const { return 2 * getWaves(); }
  /// Elements of K that an instruction multiplies.
  int64_t getStep() const { return spec.shape.isFp8 ? 32 : 16; }
  /// The position in RowValues of the row of accumulator `element`, if a thread
  /// has `count` accumulators.
  size_t getStateRow(size_t element, size_t count) const {
    return element / (count / getWaves()) * 2 + element % 4 / 2;
  }
  /// The distance from row `rowInTile` to the row at a position in RowValues.
  static int64_t getRow(size_t stateRow) {
    return static_cast<int64_t>(stateRow / 2 * waveRows + stateRow % 2 * 8);
  }
  /// The distance from key `keyInTile` to the key of a score.
  int64_t getKey(size_t element) const;
  /// The number of sums of a thread for 16 rows.
  int64_t getWaveSums() const { return spec.shape.getWaveColumns() / 2; }

  KernelBuilder &b;
  const MmaAttentionKernelSpec &spec;
  const MmaAttentionConfig &config;

  /// The factor of the scores: the parameter, which for FP8 is multiplied by
  /// the scales of q and k.
  Value scale;

  // Parameters that other families do not have in this form.
  Operand q, k, v;
  Value result, partials;
  std::array<Value, 4> resultStrides;
  /// The number of rows of all tiles of a batch: query rows times tileHeads.
  Value tileRows;

  Value memory, thread, warp, lane;
  Tile tile;
  /// The position in the tile of this thread's first accumulator: its row, and
  /// its key among the scores or its column among the sums.
  Value rowInTile, keyInTile, columnInTile;
  /// Query rows that stay in registers: for each step, one fragment for each 16
  /// rows.
  SmallVector<Fragment> queryFragments;
  RowValues maskRows; // pointers to this thread's rows of the mask
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_MMAATTENTION_MMAATTENTIONEMITTER_H
