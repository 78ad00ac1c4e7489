//===- QuantizeTransposed.cpp - Quantization to transposed codes ----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The codes of a column are adjacent in memory, as attention needs its values.
// A thread block has a tile with one scale. A thread has eight vectors below
// each other, whose codes it transposes in registers. The tile is collected in
// shared memory, so that neighboring threads store adjacent bytes.
//
//===----------------------------------------------------------------------===//

#include "../Kernels/ByteTranspose.h"
#include "QuantizeLaunch.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::fp8;

/// Rows of a thread, and bytes that it stores to shared memory at a time.
static constexpr int64_t threadRows = 8;
/// Bytes that a thread stores to memory at a time.
static constexpr int64_t storedRows = 16;
/// Shared memory has the maxima of the warps first.
static constexpr int64_t tileOffset = 128;

namespace {
class TransposedKernel {
public:
  TransposedKernel(KernelBuilder &b, const QuantizeKernelSpec &spec,
                   bool isBatched, ValueRange arguments)
      : b(b), spec(spec), isBatched(isBatched), args(arguments),
        arithmetic(b, spec), rows(spec.config.tileRows),
        columns(spec.config.tileColumns) {}

  void emit();

private:
  using Vectors = SmallVector<SmallVector<Value>>;
  /// The number of threads that have the same rows. Some of them may have no
  /// columns.
  int64_t getLanes() const { return spec.config.threads / (rows / threadRows); }
  void locate();
  Value isInside(Value row, Value column);
  Vectors loadWhole();
  Vectors loadElements();
  Vectors load();
  void collect(ArrayRef<SmallVector<Value>> codes);
  Value getUnitPointer(Value column, Value unit);
  void storeVector(Value column, Value firstRow, ArrayRef<Value> words);
  void store();

  KernelBuilder &b;
  const QuantizeKernelSpec &spec;
  bool isBatched;
  QuantizeArguments args;
  QuantizeArithmetic arithmetic;
  int64_t rows, columns; // of the tile
  Value thread, tile, batch;
  /// The first row and column of this thread in the tile.
  Value row, column;
  /// The tile's first elements, and the number of its rows that exist.
  Value input, output, rowsLeft;
};
} // namespace

void TransposedKernel::locate() {
  thread = b.threadIdX();
  row = b.mul(b.div(thread, getLanes()), threadRows);
  column = b.mul(b.rem(thread, getLanes()), vectorSize);
  tile = b.rem(b.blockIdX(), args.inner);
  batch = b.toI64(b.div(b.blockIdX(), args.inner));
  Value first = b.mul(b.toI64(tile), rows);
  rowsLeft = clampToSize(b, b.sub(args.rows, first), rows);
  Value from = b.mul(first, args.inputRow), to = first;
  if (isBatched) {
    from = b.add(from, b.mul(batch, args.inputBatch));
    to = b.add(to, b.mul(batch, args.outputBatch));
  }
  input = b.gep(spec.inputType, args.input, from);
  output = b.gep(b.getI8Type(), args.output, to);
}

//===----------------------------------------------------------------------===//
// Loads
//===----------------------------------------------------------------------===//

Value TransposedKernel::isInside(Value row, Value column) {
  return b.bitAnd(b.less(row, rowsLeft), b.less(column, columns));
}

TransposedKernel::Vectors TransposedKernel::loadWhole() {
  auto type = VectorType::get(4, b.getI32Type());
  Value offset = b.add(b.mul(b.toI64(row), args.inputRow), b.toI64(column));
  Value pointer = b.gep(spec.inputType, input, offset);
  Vectors vectors;
  for (int64_t i = 0; i < threadRows; ++i) {
    Value four = b.load(type, pointer, 16);
    SmallVector<Value> &words = vectors.emplace_back();
    for (int64_t word = 0; word < 4; ++word)
      words.push_back(b.extractElement(four, word));
    pointer = b.gep(spec.inputType, pointer, args.inputRow);
  }
  return vectors;
}

/// Elements that do not exist are zeros.
TransposedKernel::Vectors TransposedKernel::loadElements() {
  Type i16 = b.getIntegerType(16), i32 = b.getI32Type();
  auto read = [&](Value atRow, Value atColumn) {
    return chooseValues(
        b, isInside(atRow, atColumn),
        [&]() -> SmallVector<Value> {
          Value offset =
              b.add(b.mul(b.toI64(atRow), args.inputRow), b.toI64(atColumn));
          Value element = b.load(i16, b.gep(i16, input, offset), 2);
          return {LLVM::ZExtOp::create(b, i32, element)};
        },
        [&]() -> SmallVector<Value> { return {b.i32(0)}; })[0];
  };
  Vectors vectors;
  for (int64_t i = 0; i < threadRows; ++i) {
    SmallVector<Value> &words = vectors.emplace_back();
    Value atRow = b.add(row, i);
    for (int64_t j = 0; j < vectorSize; j += 2) {
      Value low = read(atRow, b.add(column, j));
      Value high = read(atRow, b.add(column, j + 1));
      words.push_back(b.bitOr(low, b.shl(high, 16)));
    }
  }
  return vectors;
}

/// One branch for all loads, so that they follow each other.
TransposedKernel::Vectors TransposedKernel::load() {
  auto flatten = [](const Vectors &vectors) {
    SmallVector<Value> flat;
    for (ArrayRef<Value> words : vectors)
      llvm::append_range(flat, words);
    return flat;
  };
  Value isWhole = isAlignedTo(b, 16, spec.inputType, input, {args.inputRow});
  isWhole = b.bitAnd(isWhole, b.eq(rowsLeft, rows));
  if (columns % (getLanes() * vectorSize) != 0)
    isWhole =
        b.bitAnd(isWhole, b.less(column, columns / vectorSize * vectorSize));
  SmallVector<Value> flat = chooseValues(
      b, isWhole, [&] { return flatten(loadWhole()); },
      [&] { return flatten(loadElements()); });
  Vectors vectors;
  for (size_t first = 0; first < flat.size(); first += 4)
    vectors.emplace_back(ArrayRef(flat).slice(first, 4));
  return vectors;
}

//===----------------------------------------------------------------------===//
// Stores
//===----------------------------------------------------------------------===//

/// Where shared memory has the codes of eight rows of a column, which are a
/// unit. The units of a column are exchanged in another way for each vector of
/// columns, so that the threads of a warp store to different banks.
Value TransposedKernel::getUnitPointer(Value column, Value unit) {
  Value pointer = b.gep(b.getI8Type(), KernelModule::getSharedMemory(b),
                        b.add(b.mul(column, rows), tileOffset));
  return b.gep(b.getI8Type(), pointer, b.mul(unit, threadRows));
}

/// Copies the codes of this thread to shared memory. Each of `codes` has the
/// two words of a row.
void TransposedKernel::collect(ArrayRef<SmallVector<Value>> codes) {
  auto type = VectorType::get(2, b.getI32Type());
  Value unit =
      b.bitXor(b.div(row, threadRows),
               b.bitAnd(b.div(column, vectorSize), rows / threadRows - 1));
  for (int64_t half : {0, 1}) {
    SmallVector<Value> low, high; // the first four rows, and the others
    for (int64_t i = 0; i < 4; ++i) {
      low.push_back(codes[i][half]);
      high.push_back(codes[i + 4][half]);
    }
    transposeBytes(b, low);
    transposeBytes(b, high);
    for (int64_t i = 0; i < 4; ++i) {
      Value pair = LLVM::UndefOp::create(b, type);
      pair = LLVM::InsertElementOp::create(b, pair, low[i], b.i32(0));
      pair = LLVM::InsertElementOp::create(b, pair, high[i], b.i32(1));
      b.store(pair, getUnitPointer(b.add(column, 4 * half + i), unit), 8);
    }
  }
}

/// Stores the codes of sixteen rows of a column.
void TransposedKernel::storeVector(Value column, Value firstRow,
                                   ArrayRef<Value> words) {
  Type i8 = b.getI8Type();
  auto type = VectorType::get(4, b.getI32Type());
  Value pointer =
      b.gep(i8, output,
            b.add(b.mul(b.toI64(column), args.outputRow), b.toI64(firstRow)));
  Value left = b.sub(rowsLeft, firstRow);
  Value isWhole = b.cmp(arith::CmpIPredicate::sge, left, b.i32(storedRows));
  isWhole = b.bitAnd(isWhole, isAlignedTo(b, storedRows, i8, pointer, {}));
  b.ifThenElse(
      isWhole,
      [&] {
        Value four = LLVM::UndefOp::create(b, type);
        for (int64_t i = 0; i < 4; ++i)
          four = LLVM::InsertElementOp::create(b, four, words[i], b.i32(i));
        b.store(four, pointer, storedRows);
      },
      [&] {
        for (int64_t i = 0; i < storedRows; ++i)
          b.ifThen(b.cmp(arith::CmpIPredicate::sgt, left, b.i32(i)), [&] {
            Value code =
                LLVM::TruncOp::create(b, i8, b.shr(words[i / 4], i % 4 * 8));
            b.store(code, b.gep(i8, pointer, i), 1);
          });
      });
}

/// Stores the tile from shared memory. Neighboring threads have neighboring
/// vectors of sixteen rows.
void TransposedKernel::store() {
  auto type = VectorType::get(4, b.getI32Type());
  int64_t perColumn = rows / storedRows, vectors = columns * perColumn;
  for (int64_t first = 0; first < vectors; first += spec.config.threads) {
    Value vector = b.add(thread, first);
    auto copy = [&] {
      Value column = b.div(vector, perColumn);
      Value inColumn = b.rem(vector, perColumn);
      Value exchange =
          b.bitAnd(b.div(column, vectorSize), rows / threadRows - 1);
      // The two units of a vector stay neighbors, but may be exchanged.
      Value pair = b.bitXor(inColumn, b.div(exchange, 2));
      Value four = b.load(type, getUnitPointer(column, b.mul(pair, 2)), 16);
      Value isOdd = b.eq(b.bitAnd(exchange, 1), 1);
      SmallVector<Value> words;
      for (int64_t i = 0; i < 4; ++i)
        words.push_back(b.select(isOdd, b.extractElement(four, i ^ 2),
                                 b.extractElement(four, i)));
      storeVector(column, b.mul(inColumn, storedRows), words);
    };
    if (first + spec.config.threads <= vectors)
      copy();
    else
      b.ifThen(b.less(vector, vectors), copy);
  }
}

void TransposedKernel::emit() {
  beginKernel(b, spec);
  locate();
  Vectors vectors = load();
  SmallVector<Value> amax = arithmetic.startAmax();
  for (ArrayRef<Value> words : vectors)
    amax = arithmetic.updateAmax(amax, words);
  Value largest =
      reduceMaximum(b, arithmetic.finishAmax(amax), spec.config.threads);
  QuantizeArithmetic::Block block =
      arithmetic.quantizeBlocks(largest, vectors)[0];
  b.ifThen(b.eq(thread, 0), [&] {
    Value offset = b.mul(b.toI64(tile), args.scaleRow);
    if (isBatched)
      offset = b.add(offset, b.mul(batch, args.scaleBatch));
    Type bits = b.getIntegerType(spec.scaleType.getIntOrFloatBitWidth());
    arithmetic.storeScale(block.scale, b.gep(bits, args.scale, offset));
  });
  if (columns % (getLanes() * vectorSize) == 0)
    collect(block.codes);
  else
    b.ifThen(b.less(column, columns), [&] { collect(block.codes); });
  b.barrier();
  store();
}

//===----------------------------------------------------------------------===//
// Launch
//===----------------------------------------------------------------------===//

std::optional<TileShape> fp8::shapeTransposed(int64_t rows, int64_t columns) {
  constexpr int64_t maxRows = 256, maxColumns = 256, minThreads = 32;
  if (rows < 1 || rows > maxRows || columns < 1 || columns > maxColumns)
    return std::nullopt;
  int64_t tileRows = std::max<int64_t>(storedRows, llvm::PowerOf2Ceil(rows));
  int64_t lanes = llvm::PowerOf2Ceil(llvm::divideCeil(columns, vectorSize));
  int64_t threads = tileRows / threadRows * lanes;
  if (threads < minThreads) {
    tileRows *= minThreads / threads;
    threads = minThreads;
  }
  if (threads > 1024)
    return std::nullopt;
  return TileShape{tileRows, columns, threads};
}

void fp8::launchTransposed(HostBuilder &host, KernelModule &kernels,
                           const QuantizeKernelSpec &spec,
                           const QuantizeView &view) {
  const QuantizeConfig &config = spec.config;
  QuantizeOperands operands(host, view);
  OpFoldResult tiles = host.ceilDiv(operands.input.sizes[1], config.tileRows);
  LaunchSpec launch;
  launch.gridX = host.mul(tiles, operands.input.sizes[0]);
  // The last columns of a thread may be beyond the end.
  launch.sharedBytes =
      tileOffset + config.tileRows * static_cast<int64_t>(llvm::alignTo(
                                         config.tileColumns, vectorSize));
  // The rows of the output are the columns of the tile.
  operands.output.strides[1] = operands.output.strides[2];
  launch.operands = QuantizeArguments::getOperands(host, operands, tiles,
                                                   host.getIndexAttr(1));
  launch.waitsByItself = config.earlyLaunch;
  KernelSignature signature;
  signature.key = getQuantizeKey(spec, view);
  llvm::raw_string_ostream(signature.name)
      << "quantize_transposed_" << config.tileRows << 'x' << config.tileColumns;
  signature.parameters = QuantizeArguments::getParameters();
  signature.threads = config.threads;
  signature.blocksPerMultiprocessor =
      std::max<int64_t>(1, 65536 / (config.threads * 72));
  kernels.launch(
      host, signature, launch, [&](KernelBuilder &b, ValueRange arguments) {
        TransposedKernel(b, spec, view.isBatched(), arguments).emit();
      });
}
