//===- AttentionEmitter.h - State while an attention is written -*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The class writes one kernel. Its functions are in several files:
// AttentionKernel sets up the kernel and orders the tiles, AttentionProducer
// copies operands, AttentionProducts loops over keys, AttentionSoftmax computes
// probabilities from scores, AttentionMask hides scores, AttentionBlockMask
// finds the tiles of keys that a mask does not hide, and AttentionStore writes
// the result.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONEMITTER_H
#define LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONEMITTER_H

#include "../Kernels/HopperOps.h"
#include "../Kernels/StageRing.h"
#include "AttentionKernel.h"
#include "AttentionParameters.h"

namespace mlir::fp8 {

/// The place of a thread in its block, and that of its accumulators in a tile.
struct ThreadNumbers {
  Value thread, warp, lane, warpGroup, isFirstLane;
  /// Accumulator 4i + j of a thread is in row `rowInTile` (plus 8 if j >= 2),
  /// and its key is `keyInTile` + getKey(4i + j).
  Value rowInTile, keyInTile;
};

class AttentionEmitter : ThreadNumbers, AttentionParameters {
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
    Value number;
    Value row;          // its first row
    Value outer, inner; // its position in the two batches
    Value keyTiles;     // the number of tiles of keys that it visits
    Value last;         // the last tile of keys that it may see
  };
  /// A tile of keys.
  struct KeyTile {
    Value number;
    /// Only with a block mask: whether the mask changes scores of the tile, or
    /// the tile has keys beyond the end.
    Value isMixed;
  };
  /// Scores of a tile of keys. The product of a score and the factor of its row
  /// is t times log2(e), where t is the scaled and masked score of
  /// AttentionOp.td. If the factors are null, the score is this number already.
  struct Scores {
    SmallVector<Value> elements;
    RowPair factors;
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

  //===--- AttentionKernel.cpp --------------------------------------------===//
  void bindParameters(ValueRange arguments);
  void layOutSharedMemory();
  void emitSetup();
  /// If registers are short, returns a copy of an i32 that the compiler does
  /// not recognize as a copy. So values that are computed from it take no
  /// registers before it. Otherwise returns `value`.
  Value copyHere(Value value);
  /// Computes the numbers of the thread from threadIdx.x.
  void numberThread(Value number);
  /// Calls `body`. If registers are short, the code that it writes computes the
  /// numbers of the thread again, from `copyHere`, so that they take no
  /// registers before.
  void withOwnNumbers(function_ref<void()> body);
  Value shared(Value offset);
  Tile getTile(Value number);
  /// Writes a loop over the tiles of this block. `body` gets a tile and the
  /// count of earlier tiles. With a block mask, `body` sets `keyTiles` of the
  /// tile.
  void forEachTile(function_ref<void(Tile &, const Count &)> body);
  /// Loads the element of a scale for row or key `at` of the batch of `tile`.
  Value loadScale(const AttentionScale &operand, const Tile &tile,
                  Value at = {});

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
  /// this operand. `scales` go to the words of the stage.
  void loadStage(KeyOperand &operand, const Tile &tile, Value number,
                 const KeyTile &keyTile, ArrayRef<Value> scales);
  /// The same for k, with its scale, and for v, with its scale and the scale of
  /// the tile of values before, divided by this scale. Returns the scale of v,
  /// or nothing if all keys share it.
  void loadKeys(const Tile &tile, Value number, const KeyTile &keyTile);
  SmallVector<Value> loadValues(const Tile &tile, Value number, Value keyTile,
                                ValueRange before);
  void loadQuery(const Tile &tile, const Count &count);

  //===--- AttentionBlockMask.cpp -----------------------------------------===//
  /// The producer uses these. `startKeyTiles` counts the tiles of keys that
  /// `tile` visits. `getNextKeyTile` returns the one that is visited after tile
  /// `number`; it has a smaller number.
  void startKeyTiles(Tile &tile);
  KeyTile getNextKeyTile(const Tile &tile, Value number);
  Value loadBlockFlags(Value keyTile);
  /// The producer writes what it has found to words in shared memory: how many
  /// tiles of keys a tile visits, and which one is in each stage of k.
  Value getCountWord();
  Value getStageWord(Value stage);
  void storeKeyTile(Value stage, const KeyTile &keyTile);
  /// Word `i` of a stage of k or v, for scales. It exists only if blocks of
  /// keys have scales.
  Value getScaleWord(const KeyOperand &operand, Value stage, int64_t i);
  Value readWord(Value pointer);
  Value readScale(const KeyOperand &operand, Value stage, int64_t i);
  /// Consumers use these. They return the number of tiles of keys that `tile`
  /// visits, and the i-th one, which is in `stage`.
  Value readKeyTileCount(const Tile &tile);
  KeyTile readKeyTile(const Tile &tile, Value i, Value stage);

  //===--- AttentionProducts.cpp ------------------------------------------===//
  /// The state of a row: the number that is subtracted from t times log2(e),
  /// which is the largest value of this product so far or close to it, and this
  /// thread's part of the sum of probabilities.
  struct RowState {
    RowPair maximum, sum;
  };
  /// The values that change from one tile of keys to the next.
  struct Progress {
    RowState rows;
    Value sums; // of probabilities times v, a struct of accumulators
    /// The scale of v of which the sums are multiples. Null if all keys share
    /// it.
    Value valueScale;
  };
  void emitConsumer();
  Progress visitKeys(Tile &tile, const Count &count);
  Progress visitKeysInTurn(const Tile &tile, const Count &count,
                           const Progress &first, Value scores);
  Progress visitKeysOverlapped(const Tile &tile, const Count &count,
                               const RowState &first,
                               ArrayRef<Value> probabilities, Value scores);
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
  /// If `isOrdered` is true, the first function waits until it is this warp
  /// group's turn, and the second one gives the turn to the next warp group.
  /// Otherwise they do nothing. Warp groups take turns either at starting
  /// products or at computing exponentials.
  void waitForTurn(bool isOrdered);
  void passTurn(bool isOrdered);
  /// Computes one product without overlap. Returns the scores of the i-th tile
  /// of keys, as `hideScores` does. They use the registers of `scores`.
  Scores computeScores(const Tile &tile, const Count &count, Value i,
                       Value scores, bool isFirst);
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
  Softmax applySoftmax(const Scores &scores, const RowState *before);
  /// Computes one product without overlap: multiplies `sums` by the factors and
  /// adds the product of the probabilities and tile `number` of values.
  Progress addValues(const Softmax &softmax, Value number, Value sums);
  Value findMaximum(const Scores &scores, size_t half);
  RowPair findMaxima(const Scores &scores, const RowState *before);
  /// Each of these two chooses the numbers that are subtracted from scores, and
  /// computes the factors of earlier sums. Both leave the probabilities empty.
  /// The first one finds the maximum of each row in any case. It leaves
  /// `rows.sum` empty, and the factors too if `before` is null. The second one
  /// finds the maxima only if scores of a thread exceed the earlier numbers by
  /// more than a slack. It sets `rows.sum` to the earlier sums times their
  /// factors.
  Softmax scaleToMaxima(const Scores &scores, const RowState *before);
  Softmax raiseMaxima(const Scores &scores, const RowState &before);
  /// The largest scores of both rows. `largest` are those of this thread, as
  /// bits, where the order of negative scores is reversed.
  SmallVector<Value> findLargest(const Scores &scores,
                                 const std::array<Value, 2> &largest);
  SmallVector<Value> pack(ArrayRef<Value> probabilities);
  SmallVector<Value> packFp8(ArrayRef<Value> probabilities);
  /// Sets the factors of scores for a tile of query rows. Without a scale for
  /// each tile of keys, these are the factors for all tiles of keys.
  void prepareScales(const Tile &tile);
  /// Sets the factors of scores for the tile of keys in a stage of k.
  void useKeyScale(Value stage);
  Value limitScale(Value factor);
  /// The factors of the earlier sums, if these become multiples of the scale of
  /// the tile of values in a stage of v. `grows` becomes true if the sums need
  /// scaling.
  RowPair toValueScale(const RowPair &factors, Value stage, Value &grows);
  Value rescale(Value sums, const RowPair &factors, Value grows);

  //===--- AttentionMask.cpp ----------------------------------------------===//
  /// The key of accumulator `i` within its tile, for the first lane of a row.
  int64_t getKey(size_t i);
  /// Computes where this thread's elements are in the mask of a tile.
  void prepareMask(const Tile &tile);
  /// The scores of a tile of keys with the mask applied, and -inf if a row does
  /// not see a key. In the first tile that is visited, keys may be beyond the
  /// end, or the diagonal may cut the tile.
  Scores hideScores(const Tile &tile, ArrayRef<Value> scores,
                    const KeyTile &keyTile, bool isFirst);
  /// Whether applyMask may load pairs of elements of the mask in this tile.
  Value canLoadPairs(const KeyTile &keyTile);
  /// Hides scores of a tile. With `isEdge`, keys may be beyond the end, or the
  /// diagonal may cut the tile.
  SmallVector<Value> hideInTile(const Tile &tile, ArrayRef<Value> scores,
                                Value keyTile, bool isEdge);
  SmallVector<Value> scaleScores(ArrayRef<Value> scores);
  Value toLog2(Value t);
  void applyMask(MutableArrayRef<Value> scores, Value firstKey, bool isEdge);

  //===--- AttentionStore.cpp ---------------------------------------------===//
  void storeTile(const Tile &tile, const Progress &progress);
  void storeByTma(const Tile &tile, ArrayRef<Value> elements);
  void storeDirectly(const Tile &tile, ArrayRef<Value> elements);

  KernelBuilder &b;
  const AttentionKernelSpec &spec;
  const AttentionConfig &config;

  // Parameters that other families do not have in this form.
  Value queryMap, resultMap;
  Value result;
  std::array<Value, 4> resultStrides;
  Value blockMask;
  std::array<Value, 4> blockMaskStrides;

  // Shared memory starts with a tile of query rows.
  int64_t queryBytes = 0, storeOffset = 0, barrierOffset = 0, wordOffset = 0;
  int64_t scaleOffset = 0;
  StageRing queryRing;
  KeyOperand k, v;
  Value memory;

  // Only the warp groups that multiply use the following.
  hopper::MmaShape keyShape, valueShape;
  Value queryDescriptor, keyDescriptor, valueDescriptor;
  RowPair maskRows; // pointers to this thread's rows of the mask
  /// The factors of scores without the scale of a tile of keys, and with it.
  RowPair rowScale, scoreScale;
  // Only the warp that copies uses the following, with a block mask.
  Value blockRow;  // pointer to the row of the block mask
  Value visitFlag; // a block is visited if it has this flag
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_ATTENTION_ATTENTIONEMITTER_H
