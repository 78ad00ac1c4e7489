//===- QuantizeTiles.cpp - Quantization by tiles in registers -------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Quantizes with scales for groups, rows or blocks that fit into registers. A
// tile is read once. The threads that share it compute its amax together and
// write its codes. If the scale is given, there is no amax.
//
//===----------------------------------------------------------------------===//

#include "QuantizeLaunch.h"

using namespace mlir;
using namespace mlir::fp8;

namespace {
/// How the tiles of one launch are arranged.
struct TilePlan {
  TileShape shape;
  /// These are the fields of QuantizeConfig.
  int64_t tilesPerThread = 1;
  bool isDownColumns = false, isOneColumn = false;
  /// The rows and columns of the matrix that share one scale, or -1 for all. A
  /// tile is inside of them.
  int64_t scaleRows = 1, scaleColumns = 1;

  TilePlan(const QuantizeConfig &config, const QuantizeView &view)
      : shape{config.tileRows, config.tileColumns, config.threads},
        tilesPerThread(config.tilesPerThread),
        isDownColumns(config.downColumns), isOneColumn(config.oneColumn),
        scaleRows(view.rows.block), scaleColumns(view.columns.block) {}
};
} // namespace

//===----------------------------------------------------------------------===//
// Kernel
//===----------------------------------------------------------------------===//

namespace {
/// Writes the kernel of a plan.
class TileKernel {
public:
  TileKernel(KernelBuilder &b, const QuantizeKernelSpec &spec,
             const TilePlan &plan, bool isBatched, ValueRange arguments)
      : b(b), spec(spec), plan(plan), isBatched(isBatched), args(arguments),
        arithmetic(b, spec) {}

  void emit();

private:
  /// One tile of this thread.
  struct Tile {
    TileView input, output;
    Value scalePointer;
    Value exists; // i1
    SmallVector<SmallVector<Value>> vectors;
  };
  void locate();
  Tile getTile(int64_t index);
  Value getScaleIndex(Value tile, int64_t size, int64_t scaleSize);
  void finish(Tile &tile, TileAccess &access);

  KernelBuilder &b;
  const QuantizeKernelSpec &spec;
  const TilePlan &plan;
  bool isBatched;
  QuantizeArguments args;
  QuantizeArithmetic arithmetic;
  /// The position of this thread's first tile (i32), counted in tiles, and its
  /// batch.
  Value tileRow, tileColumn, batch;
  Value rowStep; // from one tile of this thread to the next
  Value thread;  // the number of this thread among those of the tile
  Value isAligned;
};
} // namespace

/// The number of tiles that a warp processes at the same time.
static int64_t getTilesPerWarp(const TilePlan &plan) {
  return std::max<int64_t>(1, 32 / plan.shape.threads);
}

void TileKernel::locate() {
  int64_t threads = plan.shape.threads, tiles = getTilesPerWarp(plan);
  Value unit = b.blockIdX(), tid = b.threadIdX();
  Value within = b.i32(0);
  thread = tid;
  if (threads <= 32) {
    unit = b.add(b.mul(unit, 8), b.shr(tid, 5));
    Value lane = b.bitAnd(tid, 31);
    thread = b.bitAnd(lane, threads - 1);
    within = b.div(lane, threads);
  }
  Value innermost = b.rem(unit, args.inner);
  Value rest = b.div(unit, args.inner);
  batch = b.i32(0);
  if (isBatched) {
    batch = b.div(rest, args.outer);
    rest = b.rem(rest, args.outer);
  }
  bool isDown = plan.isDownColumns || plan.isOneColumn;
  tileRow = isDown ? innermost : rest;
  tileColumn = isDown ? rest : innermost;
  tileRow = b.mul(tileRow, plan.tilesPerThread);
  rowStep = b.i32(1);
  if (plan.isOneColumn) {
    tileRow = b.add(b.mul(tileRow, tiles), within);
    rowStep = b.i32(tiles);
  } else {
    tileColumn = b.add(b.mul(tileColumn, tiles), within);
  }
}

Value TileKernel::getScaleIndex(Value tile, int64_t size, int64_t scaleSize) {
  if (scaleSize < 0)
    return b.i64(0);
  return b.toI64(b.div(tile, scaleSize / size));
}

TileKernel::Tile TileKernel::getTile(int64_t index) {
  Value row = b.add(tileRow, b.mul(rowStep, index));
  Value firstRow = b.mul(b.toI64(row), plan.shape.rows);
  Value firstColumn = b.mul(b.toI64(tileColumn), plan.shape.columns);
  Value rowsLeft = clampToSize(b, b.sub(args.rows, firstRow), plan.shape.rows);
  Value columnsLeft =
      clampToSize(b, b.sub(args.columns, firstColumn), plan.shape.columns);
  Value batch64 = b.toI64(batch);
  if (isBatched)
    rowsLeft = b.select(b.less(batch64, args.batches), rowsLeft, b.i32(0));
  auto view = [&](Type element, Value pointer, Value batchStride,
                  Value rowStride) {
    Value offset = b.add(b.mul(firstRow, rowStride), firstColumn);
    if (isBatched)
      offset = b.add(offset, b.mul(batch64, batchStride));
    return TileView{b.gep(element, pointer, offset), rowStride, rowsLeft,
                    columnsLeft, isAligned};
  };
  Tile tile;
  tile.input = view(spec.inputType, args.input, args.inputBatch, args.inputRow);
  tile.output =
      view(b.getI8Type(), args.output, args.outputBatch, args.outputRow);
  auto isPositive = [&](Value v) {
    return b.cmp(arith::CmpIPredicate::sgt, v, b.i32(0));
  };
  tile.exists = b.bitAnd(isPositive(rowsLeft), isPositive(columnsLeft));
  Value scaleRow = getScaleIndex(row, plan.shape.rows, plan.scaleRows);
  Value scaleColumn =
      getScaleIndex(tileColumn, plan.shape.columns, plan.scaleColumns);
  Value offset = b.add(b.mul(scaleRow, args.scaleRow),
                       b.mul(scaleColumn, args.scaleColumn));
  if (isBatched)
    offset = b.add(offset, b.mul(batch64, args.scaleBatch));
  int64_t bits = spec.scaleType.getIntOrFloatBitWidth();
  tile.scalePointer = b.gep(b.getIntegerType(bits), args.scale, offset);
  return tile;
}

/// Computes the scale and the codes of a tile that was loaded.
void TileKernel::finish(Tile &tile, TileAccess &access) {
  SmallVector<SmallVector<Value>> codes;
  if (spec.isDynamic) {
    SmallVector<Value> amax = arithmetic.startAmax();
    for (ArrayRef<Value> words : tile.vectors)
      amax = arithmetic.updateAmax(amax, words);
    Value largest =
        reduceMaximum(b, arithmetic.finishAmax(amax), plan.shape.threads);
    QuantizeArithmetic::Block block =
        arithmetic.quantizeBlocks(largest, tile.vectors)[0];
    b.ifThen(b.bitAnd(tile.exists, b.eq(thread, 0)),
             [&] { arithmetic.storeScale(block.scale, tile.scalePointer); });
    return access.store(tile.output, block.codes);
  }
  Value scale = chooseValues(
      b, tile.exists,
      [&]() -> SmallVector<Value> {
        return {arithmetic.loadScale(tile.scalePointer)};
      },
      [&]() -> SmallVector<Value> { return {b.f32(1)}; })[0];
  Divisor divisor = arithmetic.prepareDivisor(scale);
  for (ArrayRef<Value> words : tile.vectors)
    codes.push_back(arithmetic.quantize(words, divisor));
  access.store(tile.output, codes);
}

void TileKernel::emit() {
  beginKernel(b, spec);
  locate();
  isAligned = args.isAligned(b, spec.inputType);
  // All tiles except the first start in the middle of a vector.
  if (plan.shape.columns % vectorSize && !plan.isOneColumn)
    isAligned = b.i1(false);
  TileAccess access(b, plan.shape, thread);
  SmallVector<Tile> tiles;
  for (int64_t i = 0; i < plan.tilesPerThread; ++i) {
    tiles.push_back(getTile(i));
    tiles.back().vectors = access.load(tiles.back().input, spec.inputType);
  }
  for (Tile &tile : tiles)
    finish(tile, access);
}

//===----------------------------------------------------------------------===//
// Launch
//===----------------------------------------------------------------------===//

static KernelSignature getSignature(const QuantizeKernelSpec &spec,
                                    const QuantizeView &view,
                                    const TilePlan &plan) {
  KernelSignature signature;
  const TileShape &shape = plan.shape;
  signature.key = getQuantizeKey(spec, view);
  llvm::raw_string_ostream(signature.name)
      << "quantize_" << shape.rows << 'x' << shape.columns;
  signature.parameters = QuantizeArguments::getParameters();
  signature.threads = std::max<int64_t>(shape.threads, 256);
  if (shape.threads > 32)
    signature.threads = shape.threads;
  int64_t registers =
      40 + spec.getWords() * shape.getVectorsPerThread() * plan.tilesPerThread;
  signature.blocksPerMultiprocessor =
      std::max<int64_t>(1, 65536 / (signature.threads * registers));
  return signature;
}

void fp8::launchTiles(HostBuilder &host, KernelModule &kernels,
                      const QuantizeKernelSpec &spec,
                      const QuantizeView &view) {
  TilePlan plan(spec.config, view);
  QuantizeOperands operands(host, view);
  int64_t tilesPerWarp = getTilesPerWarp(plan);
  int64_t rows = plan.shape.rows * plan.tilesPerThread;
  int64_t columns = plan.shape.columns;
  (plan.isOneColumn ? rows : columns) *= tilesPerWarp;
  OpFoldResult down = host.ceilDiv(operands.input.sizes[1], rows);
  OpFoldResult along = host.ceilDiv(operands.input.sizes[2], columns);
  bool isDown = plan.isDownColumns || plan.isOneColumn;
  OpFoldResult inner = isDown ? down : along, outer = isDown ? along : down;
  OpFoldResult units =
      host.mul(host.mul(inner, outer), operands.input.sizes[0]);
  LaunchSpec launch;
  launch.gridX = plan.shape.threads <= 32 ? host.ceilDiv(units, 8) : units;
  launch.sharedBytes = plan.shape.threads > 32 ? 128 : 0;
  launch.operands =
      QuantizeArguments::getOperands(host, operands, inner, outer);
  launch.waitsByItself = spec.config.earlyLaunch;
  kernels.launch(
      host, getSignature(spec, view, plan), launch,
      [&](KernelBuilder &b, ValueRange arguments) {
        TileKernel(b, spec, plan, view.isBatched(), arguments).emit();
      });
}
