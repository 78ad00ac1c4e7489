//===- AttentionEmitter.h - State while an attention is written -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The class writes one kernel. Its functions are in several files:
// AttentionKernel sets up the kernel and orders the tiles, AttentionProducer
// copies operands, AttentionProducts loops over keys, AttentionSoftmax computes
// probabilities from scores, AttentionMask hides scores, and AttentionStore
// writes the result.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONEMITTER_H
#define LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONEMITTER_H

#include "../Kernels/HopperOps.h"
#include "../Kernels/StageRing.h"
#include "AttentionKernel.h"

namespace mlir::fp8 {

class AttentionEmitter {
public:
  AttentionEmitter(KernelBuilder &b, ValueRange arguments,
                   const AttentionKernelSpec &spec);
  void emit();

private:
  /// Two values, one for row r and one for row r + 8. A thread has elements of
  /// both rows.
  using RowPair = std::array<Value, 2>;

  /// A tile of query rows of one batch.
  struct Tile {
    Value row;          // its first row
    Value outer, inner; // its position in the two batches
    Value keyTiles;     // the number of tiles of keys that it sees
    Value last;         // keyTiles - 1, the tile that is visited first
  };
  /// The numbers of tiles of query rows, and of tiles of keys, that come before
  /// a tile in the same block.
  struct Count {
    Value tiles, keyTiles;
  };
  /// k or v. The tiles of the operand go through a ring of stages.
  struct KeyOperand {
    KeyOperand(KernelBuilder &b, int64_t stages) : ring(b, stages) {}

    StageRing ring;
    Value map;
    /// Bytes of a tile, and where the first stage is in shared memory.
    int64_t bytes = 0, offset = 0;
    int64_t columns = 0, slabs = 0;
    BatchDivisors batches;
  };

  /// The scale of q, k or v, if these are FP8.
  struct ScaleOperand {
    Value pointer;
    std::array<Value, 3> strides; // of outer batch, inner batch and blocks
    ScaleSpec spec;
  };

  //===--- AttentionKernel.cpp --------------------------------------------===//
  void bindParameters(ValueRange arguments);
  void layOutSharedMemory();
  void emitSetup();
  Value shared(Value offset);
  Tile getTile(Value number);
  /// Writes a loop over the tiles of this block. `body` gets a tile and the
  /// count of earlier tiles.
  void forEachTile(function_ref<void(const Tile &, const Count &)> body);
  /// batch / divisor, or 0 if the divisor is 0.
  Value divideBatch(Value batch, int64_t divisor);
  /// Loads the element of a scale for row or key `at` of the batch of `tile`.
  Value loadScale(const ScaleOperand &operand, const Tile &tile, Value at);

  //===--- AttentionProducer.cpp ------------------------------------------===//
  void emitProducer();
  /// Copies a tile of `tileRows` rows from `row` on.
  void loadTile(Value map, Value offset, Value barrier, Value row,
                int64_t tileRows, int64_t slabs, int64_t columns, Value inner,
                Value outer);
  /// Copies a tile of FP8 k, or of FP8 v, that starts at `firstKey`.
  void loadFp8Keys(Value offset, Value barrier, Value firstKey, Value inner,
                   Value outer);
  void loadFp8Values(Value offset, Value barrier, Value firstKey, Value inner,
                     Value outer);
  /// Copies tile `keyTile` of k or v to a stage. `number` counts the copies of
  /// this operand.
  void loadStage(KeyOperand &operand, const Tile &tile, Value number,
                 Value keyTile);

  //===--- AttentionProducts.cpp ------------------------------------------===//
  /// The state of a row: the number that is subtracted from its scores, which
  /// is the largest score so far or close to it, and this thread's part of the
  /// sum of probabilities.
  struct RowState {
    RowPair maximum, sum;
  };
  /// The values that change from one tile of keys to the next.
  struct Progress {
    RowState rows;
    Value sums; // of probabilities times v, a struct of accumulators
  };
  void emitConsumer();
  Progress visitKeys(const Tile &tile, const Count &count);
  /// `scales` are those that `startKeyScales` returns.
  Progress visitKeysInTurn(const Tile &tile, const Count &count,
                           const Progress &first, Value scores,
                           ArrayRef<Value> scales);
  Progress visitKeysOverlapped(const Tile &tile, const Count &count,
                               const RowState &first,
                               ArrayRef<Value> probabilities, Value scores,
                               ArrayRef<Value> scales);
  Value stageOf(Value descriptor, Value stage, int64_t bytes);
  Value multiplyKeys(Value stage, Value scores);
  /// Columns of v that are multiplied at a time. With `promotes` and many keys
  /// these are only half of them, because a thread has accumulators for their
  /// products and for the sums.
  struct ColumnPart {
    int64_t first, count;
  };
  SmallVector<ColumnPart> getColumnParts();
  /// Starts to compute sums + probabilities * v, or with `promotes` only the
  /// product.
  Value multiplyValues(ArrayRef<Value> packed, Value stage, Value sums,
                       const ColumnPart &part);
  /// The sums after this product: `product`, or with `promotes` sums * factors
  /// + product.
  Value addProduct(Value sums, const RowPair &factors, Value product,
                   const ColumnPart &part);
  /// Multiplies `parts` one after the other, and adds the products.
  Value addParts(ArrayRef<Value> packed, Value stage, Value sums,
                 const RowPair &factors, ArrayRef<ColumnPart> parts);
  /// With `takeTurns`, warp groups start their products in turn.
  void waitForTurn();
  void passTurn();
  /// These compute one product without overlap. The first function returns the
  /// scores of the tile of keys with this number, in the registers of `scores`.
  /// The second one adds the product with that tile of values to `sums`, which
  /// with `promotes` are multiplied by `factors` first.
  Value computeScores(Value number, Value scores);
  Value addValues(ArrayRef<Value> packed, Value number, Value sums,
                  const RowPair &factors);
  /// The first function waits until a stage is full. The second one tells the
  /// producer that the stage was read.
  void waitFor(StageRing &ring, const RingPosition &at);
  void release(StageRing &ring, Value stage);
  SmallVector<Value> unpack(Value values);

  //===--- AttentionSoftmax.cpp -------------------------------------------===//
  struct Softmax {
    SmallVector<Value> probabilities;
    RowState rows;
    /// Factors of the earlier sums. With slack, they are needed only if
    /// `grows` is true.
    RowPair factors;
    Value grows;
  };
  /// `scores` are those that `hideScores` returns. `before` is null for the
  /// first tile.
  Softmax applySoftmax(ArrayRef<Value> scores, const RowState *before);
  RowPair findMaxima(ArrayRef<Value> scores, const RowState *before);
  Value getExponentScale(size_t half);
  /// 2^((x - y) * scale) if the scale is part of the exponent, else e^(x - y),
  /// for maxima of row `half`.
  Value getPower(Value x, Value y, size_t half);
  void scaleFactors(Softmax &softmax);
  Value limitScale(Value factor);
  SmallVector<Value> pack(ArrayRef<Value> probabilities);
  SmallVector<Value> packFp8(ArrayRef<Value> probabilities);
  /// Loads the scales that hold for all keys of a tile of query rows.
  void prepareScales(const Tile &tile);
  /// The scales of a tile of keys. A value is null if all keys share it.
  struct KeyScales {
    Value ofKeys, ofValues;
  };
  KeyScales loadKeyScales(const Tile &tile, Value keyTile);
  /// Sets what depends on the scales of a tile. `before` is null for the tile
  /// that is visited first.
  void useKeyScales(const KeyScales &scales, const KeyScales *before);
  /// Uses the scales of the tile of keys that is visited first. Returns what
  /// the loop over the other tiles carries: scales that are already loaded.
  SmallVector<Value> startKeyScales(const Tile &tile);
  /// Uses the scales that the loop carries, and at the end of an iteration
  /// loads those of the next tile. Threads would have to wait for those of
  /// their own.
  void takeKeyScales(ValueRange carried);
  SmallVector<Value> loadNextKeyScales(const Tile &tile, Value keyTile);
  Value rescale(Value sums, const RowPair &factors, Value grows);

  //===--- AttentionMask.cpp ----------------------------------------------===//
  /// The key of accumulator `i` within its tile, for the first lane of a row.
  int64_t getKey(size_t i);
  /// Computes where this thread's elements are in the mask of a tile.
  void prepareMask(const Tile &tile);
  /// The scores of a tile of keys with the mask applied, and -inf if a row does
  /// not see a key. They are also scaled, unless the scale is part of the
  /// exponent. With `isEdge`, keys may be beyond the end, or the diagonal may
  /// cut the tile.
  SmallVector<Value> hideScores(const Tile &tile, ArrayRef<Value> scores,
                                Value keyTile, bool isEdge);
  void applyMask(MutableArrayRef<Value> scores, Value firstKey, bool isEdge);
  std::array<Value, 2> loadMaskPair(Value row, Value key, bool isEdge);

  //===--- AttentionStore.cpp ---------------------------------------------===//
  void storeTile(const Tile &tile, const Progress &progress);
  void storeByTma(const Tile &tile, ArrayRef<Value> elements);
  void storeDirectly(const Tile &tile, ArrayRef<Value> elements);
  void storePair(Value row, Value column, ArrayRef<Value> pair);

  KernelBuilder &b;
  const AttentionKernelSpec &spec;
  const AttentionConfig &config;

  // Parameters.
  Value queryMap, resultMap;
  Value result, mask;
  std::array<Value, 4> resultStrides, maskStrides;
  Value queryRows, keys, innerBatch, tiles, headGroup;
  Value scaleParameter;
  ScaleOperand queryScale, keyScale, valueScale;

  // Shared memory starts with a tile of query rows.
  int64_t queryBytes = 0, storeOffset = 0, barrierOffset = 0;
  StageRing queryRing;
  KeyOperand k, v;
  Value memory;

  // The numbers of the thread.
  Value thread, warp, lane, warpGroup, isFirstLane;
  // Only the warp groups that multiply use the following.
  hopper::MmaShape keyShape, valueShape;
  Value queryDescriptor, keyDescriptor, valueDescriptor;
  Value rowInTile, keyInTile;
  RowPair maskRows; // pointers to this thread's rows of the mask
  /// The factor of the scores in all tiles of keys, and in this tile of keys.
  RowPair rowScale, scoreScale;
  /// The scale of this tile of keys, and the scale of the tile of values
  /// before, divided by that of this one. Null if all keys share them.
  Value scaleOfKeys, valueRatio;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONEMITTER_H
