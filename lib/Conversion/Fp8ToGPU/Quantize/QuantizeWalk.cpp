//===- QuantizeWalk.cpp - Quantization that reads a block twice -----------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Quantizes blocks of elements that share a scale, if they do not fit into
// registers or have an unknown size. Warps visit parts of rows twice: first for
// the amax, then backwards for the codes. So the parts that were read last are
// still in shared memory or in the cache. One thread block processes a block of
// a scale. If there is one scale for the whole tensor, or one for each of a few
// matrices, all thread blocks together process them, with a barrier for those
// that share a scale.
//
//===----------------------------------------------------------------------===//

#include "QuantizeWalk.h"
#include "fp8/Conversion/QuantizeChoice.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr int64_t tensorThreads = quantizeTensorThreads;

TileShape fp8::getQuantizePart(int64_t columns) {
  constexpr int64_t elements = quantizePart.rows * quantizePart.columns;
  TileShape part = quantizePart;
  if (ShapedType::isDynamic(columns))
    return part;
  while (part.columns > 8 && part.columns / 2 >= columns)
    part.columns /= 2;
  part.rows = elements / part.columns;
  return part;
}

namespace {
/// Writes the kernel.
class WalkKernel {
public:
  WalkKernel(KernelBuilder &b, const QuantizeKernelSpec &spec,
             const QuantizeView &view, ValueRange arguments)
      : b(b), spec(spec), isTensor(spec.config.kind == QuantizeKind::Tensor),
        isBatched(view.isBatched()), isShared(isTensor && !view.isOneBlock()),
        blockRows(view.rows.block), blockColumns(view.columns.block),
        part(isShared ? getQuantizePart(view.columns.size) : quantizePart),
        args(arguments), workspace(isTensor ? arguments.back() : Value()),
        arithmetic(b, spec) {}

  void emit();

private:
  void locateBlock();
  void countParts();
  Value getPartNumber(Value step);
  std::pair<TileView, TileView> getPart(Value number);
  Value computeAmax();
  Value reduceGrid(Value amax);
  void waitForGrid(Value counter);
  void store(Value scale);
  SmallVector<SmallVector<Value>> loadPart(Value step, const TileView &input);
  Value getKeptPointer(Value step, int64_t vector);
  void keepPart(Value step, ArrayRef<SmallVector<Value>> vectors);
  SmallVector<Value> readKeptPart(Value step);

  int64_t getThreads() {
    return isTensor ? tensorThreads : quantizeBlockThreads;
  }

  KernelBuilder &b;
  const QuantizeKernelSpec &spec;
  bool isTensor, isBatched;
  /// Whether the kind is `tensor` with a scale for each batch. Then
  /// `args.inner` thread blocks share a batch, and this one is number `member`
  /// of them.
  bool isShared;
  Value member;
  int64_t blockRows, blockColumns;
  TileShape part;
  QuantizeArguments args;
  Value workspace;
  QuantizeArithmetic arithmetic;

  Value isAligned;
  /// The block, which is all elements that share a scale: its first row and
  /// column, its numbers of rows and columns, and its batch, as i64.
  Value firstRow, firstColumn, rows, columns, batch;
  Value scalePointer;
  /// The number of parts of a row, and the number of all parts of this warp, as
  /// i32.
  Value partsPerRow, steps;
  Value firstKept;   // the first step that is kept, only in kind `tensor`
  Value warp, warps; // number of this warp, and of all that share the block
  Value lane;
};
} // namespace

/// Finds the block that this thread block quantizes: the elements that share a
/// scale. In kind `tensor`, it is the whole tensor or a whole batch.
void WalkKernel::locateBlock() {
  Value zero = b.i64(0);
  firstRow = firstColumn = batch = zero;
  rows = args.rows;
  columns = args.columns;
  Value scaleOffset = zero;
  if (isShared) {
    Value index = b.div(b.blockIdX(), args.inner);
    member = b.sub(b.blockIdX(), b.mul(index, args.inner));
    batch = b.toI64(index);
    scaleOffset = b.mul(batch, args.scaleBatch);
  } else if (isTensor) {
    rows = b.mul(args.batches, rows);
  } else {
    Value unit = b.blockIdX();
    Value blockColumn = b.toI64(b.rem(unit, args.inner));
    Value rest = b.div(unit, args.inner);
    Value blockRow = b.toI64(b.rem(rest, args.outer));
    batch = b.toI64(b.div(rest, args.outer));
    auto cut = [&](int64_t size, Value index, Value &first, Value &count) {
      if (size < 0)
        return;
      first = b.mul(index, size);
      count = b.min(b.sub(count, first), size);
    };
    cut(blockRows, blockRow, firstRow, rows);
    cut(blockColumns, blockColumn, firstColumn, columns);
    scaleOffset = b.add(b.mul(blockRow, args.scaleRow),
                        b.mul(blockColumn, args.scaleColumn));
    scaleOffset = b.add(scaleOffset, b.mul(batch, args.scaleBatch));
  }
  Type scale = b.getIntegerType(spec.scaleType.getIntOrFloatBitWidth());
  scalePointer = b.gep(scale, args.scale, scaleOffset);
}

void WalkKernel::countParts() {
  Value thread = b.threadIdX();
  int64_t ownWarps = getThreads() / 32;
  lane = b.bitAnd(thread, 31);
  warp = b.shr(thread, 5);
  warps = b.i32(ownWarps);
  if (isTensor) {
    warp = b.add(warp, b.mul(isShared ? member : b.blockIdX(), ownWarps));
    warps = b.mul(isShared ? args.inner : b.gridDimX(), ownWarps);
  }
  partsPerRow = b.toI32(b.ceilDiv(columns, part.columns));
  Value rowParts = part.rows == 1 ? rows : b.ceilDiv(rows, part.rows);
  Value parts = b.mul(b.toI32(rowParts), partsPerRow);
  // A warp has the parts `warp`, `warp` + `warps` and so on.
  Value mine = b.sub(b.add(parts, warps), b.add(warp, 1));
  steps = b.div(mine, warps);
  if (isTensor)
    firstKept = b.sub(steps, b.min(steps, spec.config.keptParts));
}

Value WalkKernel::getPartNumber(Value step) {
  return b.add(warp, b.mul(step, warps));
}

/// The views of a part in the input and in the codes.
std::pair<TileView, TileView> WalkKernel::getPart(Value number) {
  Value row = b.toI64(b.div(number, partsPerRow));
  Value rowsLeft = b.i32(1);
  if (part.rows > 1) {
    row = b.mul(row, part.rows);
    rowsLeft = clampToSize(b, b.sub(rows, row), part.rows);
  }
  Value column = b.mul(b.toI64(b.rem(number, partsPerRow)), part.columns);
  Value columnsLeft = clampToSize(b, b.sub(columns, column), part.columns);
  row = b.add(row, firstRow);
  column = b.add(column, firstColumn);
  Value matrix = batch;
  if (isTensor && isBatched && !isShared) {
    matrix = b.div(row, args.rows);
    row = b.rem(row, args.rows);
  }
  auto view = [&](Type element, Value pointer, Value batchStride,
                  Value rowStride) {
    Value offset = b.add(b.mul(row, rowStride), column);
    if (isBatched)
      offset = b.add(offset, b.mul(matrix, batchStride));
    return TileView{b.gep(element, pointer, offset), rowStride, rowsLeft,
                    columnsLeft, isAligned};
  };
  return {view(spec.inputType, args.input, args.inputBatch, args.inputRow),
          view(b.getI8Type(), args.output, args.outputBatch, args.outputRow)};
}

/// The bits of the amax of the block, or in kind `tensor` of the parts of this
/// thread block.
Value WalkKernel::computeAmax() {
  TileAccess access(b, part, lane);
  auto readPart = [&](Value step, ValueRange carried) {
    TileView input = getPart(getPartNumber(step)).first;
    SmallVector<Value> amax(carried);
    SmallVector<SmallVector<Value>> vectors =
        access.load(input, spec.inputType);
    for (ArrayRef<Value> words : vectors)
      amax = arithmetic.updateAmax(amax, words);
    if (isTensor)
      b.ifThen(b.cmp(arith::CmpIPredicate::uge, step, firstKept),
               [&] { keepPart(step, vectors); });
    return amax;
  };
  SmallVector<Value> amax =
      b.loop(b.i32(0), steps, b.i32(1), arithmetic.startAmax(), readPart);
  return reduceMaximum(b, arithmetic.finishAmax(amax), getThreads());
}

/// Where a thread keeps a vector of a step in shared memory. The thread itself
/// reads it later. The 16 bytes of each thread are next to those of other
/// threads.
Value WalkKernel::getKeptPointer(Value step, int64_t vector) {
  int64_t words = spec.getWords();
  Value shared = KernelModule::getSharedMemory(b);
  Value offset =
      b.mul(b.sub(step, firstKept), getQuantizePartBytes(spec.getWords()));
  offset = b.add(offset, b.mul(b.threadIdX(), 16));
  offset =
      b.add(offset, quantizeKeptOffset + vector * tensorThreads * words * 4);
  return b.gep(b.getI8Type(), shared, offset);
}

void WalkKernel::keepPart(Value step, ArrayRef<SmallVector<Value>> vectors) {
  auto type = VectorType::get(4, b.getI32Type());
  for (size_t i = 0; i < vectors.size(); ++i) {
    Value pointer = getKeptPointer(step, i);
    for (int64_t first = 0; first < spec.getWords(); first += 4) {
      Value four = LLVM::UndefOp::create(b, type);
      for (int64_t j = 0; j < 4; ++j)
        four = LLVM::InsertElementOp::create(b, four, vectors[i][first + j],
                                             b.i32(j));
      b.store(four, b.gep(b.getI8Type(), pointer, first * 4 * tensorThreads),
              16);
    }
  }
}

SmallVector<Value> WalkKernel::readKeptPart(Value step) {
  auto type = VectorType::get(4, b.getI32Type());
  SmallVector<Value> words;
  for (int64_t i = 0; i < part.getVectorsPerThread(); ++i) {
    Value pointer = getKeptPointer(step, i);
    for (int64_t first = 0; first < spec.getWords(); first += 4) {
      Value four = b.load(
          type, b.gep(b.getI8Type(), pointer, first * 4 * tensorThreads), 16);
      for (int64_t j = 0; j < 4; ++j)
        words.push_back(b.extractElement(four, j));
    }
  }
  return words;
}

/// Loads the registers of a part for the second time.
SmallVector<SmallVector<Value>> WalkKernel::loadPart(Value step,
                                                     const TileView &input) {
  TileAccess access(b, part, lane);
  if (!isTensor)
    return access.load(input, spec.inputType);
  SmallVector<Value> flat = chooseValues(
      b, b.less(step, firstKept),
      [&] {
        SmallVector<Value> words;
        for (ArrayRef<Value> vector : access.load(input, spec.inputType))
          llvm::append_range(words, vector);
        return words;
      },
      [&] { return readKeptPart(step); });
  SmallVector<SmallVector<Value>> vectors;
  for (ArrayRef<Value> rest = flat; !rest.empty();
       rest = rest.drop_front(spec.getWords()))
    vectors.emplace_back(rest.take_front(spec.getWords()));
  return vectors;
}

void WalkKernel::waitForGrid(Value counter) {
  Type i32 = b.getI32Type();
  LLVM::AtomicRMWOp::create(b, LLVM::AtomicBinOp::add, counter, b.i32(1),
                            LLVM::AtomicOrdering::acq_rel, "device");
  Value blocks = isShared ? args.inner : b.gridDimX();
  scf::WhileOp::create(
      b, TypeRange(), ValueRange(),
      [&](OpBuilder &nested, Location loc, ValueRange) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPoint(nested.getInsertionBlock(),
                            nested.getInsertionPoint());
        Value arrived = LLVM::LoadOp::create(
            b, i32, counter, /*alignment=*/4, /*isVolatile=*/false,
            /*isNonTemporal=*/false, /*isInvariant=*/false,
            /*isInvariantGroup=*/false, LLVM::AtomicOrdering::acquire,
            "device");
        scf::ConditionOp::create(b, b.less(arrived, blocks), ValueRange());
      },
      [&](OpBuilder &nested, Location loc, ValueRange) {
        scf::YieldOp::create(nested, loc);
      });
}

/// The maximum over all thread blocks that share a scale. All of them run at
/// the same time, because the launch is cooperative and has at most one block
/// for each multiprocessor. The workspace is zero at the start. For each scale
/// it has the maximum, and the number of blocks that have added theirs.
Value WalkKernel::reduceGrid(Value amax) {
  Type i32 = b.getI32Type();
  Value shared = KernelModule::getSharedMemory(b);
  Value slot = isShared ? b.gep(i32, workspace, b.mul(batch, 2)) : workspace;
  // A slower warp may still read the first 128 bytes in its reduction.
  Value result = b.gep(i32, shared, 32);
  b.ifThen(b.eq(b.threadIdX(), 0), [&] {
    LLVM::AtomicRMWOp::create(b, LLVM::AtomicBinOp::umax, slot, amax,
                              LLVM::AtomicOrdering::monotonic, "device");
    waitForGrid(b.gep(i32, slot, 1));
    Value largest = LLVM::LoadOp::create(
        b, i32, slot, /*alignment=*/4, /*isVolatile=*/false,
        /*isNonTemporal=*/false, /*isInvariant=*/false,
        /*isInvariantGroup=*/false, LLVM::AtomicOrdering::monotonic, "device");
    b.store(largest, result, 4);
  });
  b.barrier();
  return b.load(i32, result, 4);
}

void WalkKernel::store(Value scale) {
  Divisor divisor = arithmetic.prepareDivisor(scale);
  TileAccess access(b, part, lane);
  Value last = b.sub(steps, 1);
  b.loop(b.i32(0), steps, b.i32(1), {}, [&](Value i, ValueRange) {
    Value step = b.sub(last, i);
    auto [input, output] = getPart(getPartNumber(step));
    SmallVector<SmallVector<Value>> codes;
    for (ArrayRef<Value> words : loadPart(step, input))
      codes.push_back(arithmetic.quantize(words, divisor));
    access.store(output, codes);
    return SmallVector<Value>();
  });
}

void WalkKernel::emit() {
  beginKernel(b, spec);
  isAligned = args.isAligned(b, spec.inputType);
  if (blockColumns > 0 && blockColumns % vectorSize)
    isAligned = b.i1(false);
  locateBlock();
  countParts();
  Value amax = computeAmax();
  if (isTensor)
    amax = reduceGrid(amax);
  Value scale = arithmetic.computeScale(amax);
  Value isFirst = b.eq(b.threadIdX(), 0);
  if (isTensor)
    isFirst = b.bitAnd(isFirst, b.eq(isShared ? member : b.blockIdX(), 0));
  b.ifThen(isFirst, [&] { arithmetic.storeScale(scale, scalePointer); });
  store(scale);
}

void fp8::emitQuantizeWalk(KernelBuilder &b, const QuantizeKernelSpec &spec,
                           const QuantizeView &view, ValueRange arguments) {
  WalkKernel(b, spec, view, arguments).emit();
}
