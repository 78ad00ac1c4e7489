//===- WgmmaEmitter.h - State while a wgmma kernel is written ---*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The class writes one kernel. Its functions are in several files:
// WgmmaMatmul.cpp has the set-up, the order of tiles and the loop of the
// consumers, WgmmaProducer.cpp the producer, WgmmaMainLoop.cpp the products,
// WgmmaSplit.cpp adds the sums of several blocks, WgmmaExtras.cpp has the
// operands of the epilogue, WgmmaStore.cpp stores the result, WgmmaQuantize.cpp
// quantizes it first, and WgmmaEpilogueWarps.cpp has the warps that finish it
// in shared memory.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_FP8TOGPU_WGMMA_WGMMAEMITTER_H
#define LIB_CONVERSION_FP8TOGPU_WGMMA_WGMMAEMITTER_H

#include "../Kernels/HopperOps.h"
#include "../Kernels/SlabStore.h"
#include "../Kernels/StageRing.h"
#include "../Kernels/TileWalk.h"
#include "../Quantize/QuantizeArithmetic.h"
#include "WgmmaMatmul.h"

namespace mlir::fp8 {

/// The number of contiguous rows or columns of a transposed operand that a box
/// has.
constexpr int64_t transposedColumns = 64;

/// The parameters for the scale of one side. A comment names the `ScaleFeed`
/// that has the parameter.
struct BoundScale {
  ScaleSpec spec;
  Value map;                             // Rows
  Value pointer;                         // Blocks
  Value batchStride, rowStride, kStride; // Blocks; i64
  int64_t offset = 0, stageBytes = 0;    // Rows; in shared memory
};

class WgmmaEmitter {
public:
  WgmmaEmitter(KernelBuilder &b, ValueRange arguments,
               const WgmmaKernelSpec &spec, Epilogue epilogue);
  void emit();

private:
  //===--- WgmmaMatmul.cpp ------------------------------------------------===//
  void bindParameters(ValueRange arguments);
  ValueRange getParameters(unsigned problem);
  Value selectParameter(Value problem, unsigned number);
  void bindProblem(Value problem);
  void enterTile(const TileOrigin &tile);
  void layOutSharedMemory();
  void emitSetup();
  Value shared(Value offset);
  Value turnBarrier(Value group);
  TileGrid getGrid();
  SmallVector<TileGrid> getGrids();
  /// Writes a loop over the tiles of this block, which carries values. In the
  /// loop, the parameters are those of the tile's matmul.
  SmallVector<Value> walkTiles(
      Value first, Value step, ValueRange inits,
      function_ref<SmallVector<Value>(const TileOrigin &, ValueRange)> body);
  /// The same, where the loop carries the position in the ring.
  void forEachTile(
      Value first, Value step, RingPosition start,
      function_ref<RingPosition(const TileOrigin &, RingPosition)> body);
  void startInTurn();
  void emitConsumer();

  //===--- WgmmaProducer.cpp ----------------------------------------------===//
  /// The first k-block that this block multiplies, the one after the last one,
  /// and their number.
  struct BlocksOfK {
    Value first, end, count;
  };
  BlocksOfK getBlocksOfK();
  void prefetchWeights();
  void emitProducer();
  void loadTransposedTile(const StagedBox &box, int64_t size, Value stage,
                          std::array<Value, 3> origin);
  void emitLoads(const TileOrigin &tile, Value blockOfK, Value stage);

  //===--- WgmmaMainLoop.cpp ----------------------------------------------===//
  /// A wave: `waveN` columns, and 64 rows for each warp group.
  struct Wave {
    int64_t row, column; // first ones in the tile, for warp group 0
  };
  struct Products {
    SmallVector<Value> accumulators; // those of each wave, one after the other
    RingPosition position;
  };
  /// The accumulators of some elements of the result: their sums of each
  /// right-hand side, in the same order.
  struct Sums {
    SmallVector<ArrayRef<Value>, 2> sides;
    size_t size() const { return sides.front().size(); }
    Sums slice(size_t first, size_t count) const;
    /// The sums of one element.
    SmallVector<Value, 2> at(size_t element) const;
    /// The sums of two neighbors, in the form that `applyPair` takes.
    SmallVector<ElementPair, 2> pairAt(size_t first) const;
  };
  void prepareConsumer();
  Products multiplyTile(const TileOrigin &tile, RingPosition start);
  void waitForTurn(const TileOrigin &tile);
  void passTurn();
  Products multiplyUnpromoted(const TileOrigin &tile, RingPosition start);
  Products multiplyPromoted(const TileOrigin &tile, RingPosition start);
  std::pair<Value, Value> waitForStage(RingPosition position);
  Value issueWave(const Wave &wave, Value rows, Value columns, Value temporary,
                  int64_t firstK, int64_t lengthK, bool fromZero);
  /// The scales by which the partial sums of one wave are multiplied.
  struct WaveScales {
    Value low, high; // rows r and r + 8; null without row scales
    /// For each 8 columns: one scale, or those of a pair of columns.
    SmallVector<Value> columns;
    bool columnIsPerElement = false;
  };
  /// The position, among the scales of columns in a stage, of the scale of
  /// column `column` of the stage and of a group of K.
  int64_t getScalePosition(int64_t column, int64_t group) const;
  void promote(const WaveScales &scales, Value temporary,
               MutableArrayRef<Value> accumulators);
  /// Loads the scales of a k-block that threads read from device memory.
  SmallVector<Value> loadBlockScales(const BoundScale &scale, Value batch,
                                     Value total, ArrayRef<Value> firstRows,
                                     Value blockOfK);
  SmallVector<Value> getScaledRows(const TileOrigin &tile);
  SmallVector<Value> getScaledColumns(const TileOrigin &tile);
  std::pair<Value, Value> loadRowScales(const Wave &wave, Value stage,
                                        int64_t group);
  SmallVector<Value> loadColumnScales(const Wave &wave, Value stage,
                                      int64_t group);
  void release(Value stage, Value alsoIf = Value());

  //===--- WgmmaSplit.cpp -------------------------------------------------===//
  TileOrigin getStoredPart(const TileOrigin &tile);
  SmallVector<Value> addSums(ArrayRef<Value> accumulators);

  //===--- WgmmaExtras.cpp ------------------------------------------------===//
  /// A value for each extra operand, or null if it is not staged in this way.
  using ExtraValues = SmallVector<Value>;
  void loadInvariantExtras();
  Staging getExtraStaging(unsigned extra);
  void selectExtras(Value group, Value round);
  void stageExtras(const TileOrigin &tile);
  void fetchExtras(const TileOrigin &tile, Value group, Value number,
                   int64_t threads);
  Value getStagedExtra(unsigned extra);
  /// The position in the result of a row and a column, or of the last ones if
  /// these do not exist.
  ResultIndex getIndex(const TileOrigin &tile, Value row, Value column);
  ExtraValues loadRowExtras(const Wave &wave, int64_t half);
  ExtraValues loadColumnExtras(int64_t column);
  void provideExtras(const ExtraValues &ofRow, const ExtraValues &ofColumns,
                     int64_t element);
  /// The same for both elements of a pair.
  void provideExtras(const ExtraValues &ofRow, const ExtraValues &ofColumns);

  //===--- WgmmaStore.cpp -------------------------------------------------===//
  void storeTile(const TileOrigin &tile, ArrayRef<Value> accumulators);
  Sums getSums(ArrayRef<Value> accumulators, SmallVector<Value> (&sides)[2]);
  SlabStore getSlabs();
  /// The first row and column of each slab of warp group 0, in the tile.
  SmallVector<Wave> getSlabOrigins();
  EpiloguePart getWork();
  void storeByTma(const TileOrigin &tile, const Sums &sums);
  using PairExtras = SmallVector<SmallVector<Value>>;
  PairExtras loadPairExtras(const TileOrigin &tile, const Wave &slab);
  void storeSlab(const TileOrigin &tile, const Wave &wave, int64_t slab,
                 int64_t buffer, const Sums &sums, const PairExtras &extras);
  void writeSlab(SlabStore &slabs, const TileOrigin &tile, const Wave &wave,
                 int64_t slab, const Sums &sums, const PairExtras &extras);
  void storeDirectly(const TileOrigin &tile, const Sums &sums);
  void storePair(const TileOrigin &tile, Value row, Value column,
                 const Sums &pair, const ExtraValues &ofRow,
                 const ExtraValues &ofColumns);
  Value packPair(Value low, Value high);
  Value toResult(Value value);

  //===--- WgmmaQuantize.cpp ----------------------------------------------===//
  void storeQuantized(const TileOrigin &tile, const Sums &sums);
  void storeGroup(QuantizeArithmetic &arithmetic, const TileOrigin &tile,
                  const Wave &origin, const Sums &sums);
  PairExtras loadGroupPairs(const TileOrigin &tile, const Wave &origin,
                            int64_t columns);
  std::array<SmallVector<Value>, 2>
  computeGroup(const TileOrigin &tile, const Wave &origin, const Sums &sums);
  Value getCodeRow(const TileOrigin &tile, Value row);
  void storeCodes(Value codeRow, Value column, ArrayRef<Value> codes,
                  int64_t chunk);
  Value getScaleAddress(const TileOrigin &tile, Value row, Value column);
  void storeEncoded(const TileOrigin &tile, const Sums &sums);
  void encodeColumns(QuantizeArithmetic &arithmetic, const GivenScale &scale,
                     const TileOrigin &tile, const Wave &origin,
                     const Sums &sums);
  void storeCodePairs(const TileOrigin &tile, Value row, int64_t first,
                      int64_t count, ArrayRef<SmallVector<Value>> codes);
  /// Whether the epilogue is computed for two neighbors of a row at a time. If
  /// operands are swapped, a thread has no neighbors of a row.
  bool usesPairs() { return epilogue.usesPairs() && !config.swapOperands; }

  //===--- WgmmaEpilogueWarps.cpp -----------------------------------------===//
  Value handOverBarrier(Value group, int64_t which);
  std::pair<Value, Value> getExtrasBarrier(Value group, Value round);
  void initHandOver();
  void handOver(const TileOrigin &tile, const Sums &sums);
  void emitEpilogueWarps();
  void finishTiles(Value group, Value first, Value step);
  void fetchAndFinishTiles(Value group, Value first, Value step);
  void finishTile(const TileOrigin &tile, Value group);
  void loadSlabs(const TileOrigin &tile, Value group);
  SmallVector<Value> readSlab(SlabStore &slabs);
  /// The offset in shared memory, in bytes, of slab `number` of a group.
  Value getSlabOffset(Value group, int64_t number);
  /// `slab` has the first row and column in the tile.
  void finishSlab(const TileOrigin &tile, Value group, const Wave &slab,
                  Value slabOffset);
  bool isLateExtra(unsigned extra);
  bool hasRows(unsigned extra);
  SmallVector<Value> loadLaneExtras(unsigned extra, ResultIndex index,
                                    Value column);
  void finishLane(Value address, ArrayRef<SmallVector<Value>> ofExtras,
                  const ResultIndex &index);

  KernelBuilder &b;
  const WgmmaKernelSpec &spec;
  const WgmmaConfig &config;
  Epilogue epilogue;
  SmallVector<ExtraFacts> extraFacts;
  SmallVector<Wave> waves;
  /// The waves of the result. With two right-hand sides, one wave has all
  /// columns of the result in the tile.
  SmallVector<Wave> resultWaves;
  StageRing ring;

  /// The parameters of all matmuls of the launch, one matmul after the other.
  SmallVector<Value> parameters;
  // The parameters of the selected matmul.
  Value rowsMap, columnsMap, resultMap;
  /// The tensor map of the second right-hand side. Set only if there is one.
  Value secondMap;
  Value result, resultBatchStride, resultRowStride, resultColumnStride;
  /// The tensor map of the operand of the epilogue that is copied to slabs. Set
  /// only if there is one.
  Value slabMap;
  /// Set only if the result is quantized.
  Value resultScales, scaleBatchStride, scaleRowStride, scaleGroupStride;
  BoundScale rowScale, columnScale;
  /// The scale of the second right-hand side. Its offset is that of the second
  /// half of the columns of a stage.
  BoundScale secondScale;
  Value batch, rows, columns, sizeK;

  // Offsets in shared memory, and bytes of a stage.
  int64_t rowsBytes, columnsBytes, columnsOffset, storeOffset, barrierOffset,
      extrasOffset, handOverOffset;
  Value memory;
  /// The offset in shared memory of the selected staged operands.
  Value stagedOffset;

  // The numbers of the thread.
  Value thread, warp, lane, warpGroup, blockRank;
  /// The number of the warp group among those of its tile. With ping-pong it is
  /// 0.
  Value groupInTile;
  // Only consumers use the following.
  Value emptyBarrierInCluster, releasesBlock;
  Value rowsDescriptor, columnsDescriptor, isFirstLane, rowInTile, columnInWave;
};

} // namespace mlir::fp8

#endif // LIB_CONVERSION_FP8TOGPU_WGMMA_WGMMAEMITTER_H
