//===- Tcgen05Matmul.cpp - Matmul kernel for sm_100a ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// This is the simplest kernel that uses tensor memory. Each block computes one
// tile with one set of accumulators. ptxas assembles the kernel, but it has
// never run, because no such GPU was available.
//
//===----------------------------------------------------------------------===//

#include "Tcgen05Matmul.h"
#include "../Kernels/HopperOps.h"
#include "../Kernels/ResultRow.h"
#include "../Kernels/Tcgen05Ops.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::fp8;

static constexpr int64_t tile = Tcgen05KernelSpec::tile;
static constexpr int64_t tileBytes = tile * Tcgen05KernelSpec::tileK;
/// The bytes of four E8M0 scales for each of 128 rows.
static constexpr int64_t scaleBytes = tile * 4;
/// Columns of tensor memory. The accumulators come first, then the scales of A
/// and of B.
static constexpr int64_t scaleColumnA = tile, scaleColumnB = tile + 4;

int64_t Tcgen05KernelSpec::getStageBytes() const {
  // Tiles start at multiples of 1024 bytes, because the pattern of the swizzle
  // has 1024 bytes.
  return 2 * tileBytes + (scaled ? 1024 : 0);
}

int64_t Tcgen05KernelSpec::getSharedBytes() const {
  // There are two barriers for each stage, one for the end, and the address of
  // tensor memory.
  return config.stages * (getStageBytes() + 16) + 16;
}

std::string Tcgen05KernelSpec::getKey() const {
  return "tcgen05 " + getFieldsText(*this);
}

std::string Tcgen05KernelSpec::getName() const {
  return scaled ? "matmul_tcgen05_mx" : "matmul_tcgen05";
}

SmallVector<KernelParameter>
fp8::getTcgen05Parameters(const Tcgen05KernelSpec &spec) {
  SmallVector<KernelParameter> parameters(2, KernelParameter::TensorMap);
  for (int tensor = 0; tensor < (spec.scaled ? 3 : 1); ++tensor) {
    parameters.push_back(KernelParameter::Pointer);
    parameters.append(3, KernelParameter::I64);
  }
  parameters.append(4, KernelParameter::I32);
  return parameters;
}

namespace {
class Tcgen05Emitter {
public:
  Tcgen05Emitter(KernelBuilder &b, const Tcgen05KernelSpec &spec,
                 Epilogue epilogue)
      : b(b), spec(spec), epilogue(std::move(epilogue)) {}

  void emit(ValueRange arguments);

private:
  struct Matrix {
    Value pointer;
    SmallVector<Value> strides;
  };
  void bind(ValueRange arguments);
  void initialize();
  void locateTile();
  /// Writes a loop over the stages of K. `body` gets the number of the stage
  /// and its parity.
  void
  forEachStage(function_ref<void(Value k, Value stage, Value parity)> body);
  void copyTiles();
  void multiply();
  void copyScales(const Matrix &scale, Value firstRow, Value rows,
                  int64_t offset);
  void store();
  void storeColumns(Value row, int64_t first);

  Value at(Value offset) {
    return b.gep(b.getI8Type(), KernelModule::getSharedMemory(b), offset);
  }
  Value stageAddress(Value stage, int64_t offset) {
    return at(b.add(b.mul(stage, spec.getStageBytes()), offset));
  }
  Value full(Value stage) { return barrier(b.mul(stage, 16)); }
  Value empty(Value stage) { return barrier(b.add(b.mul(stage, 16), 8)); }
  Value done() { return barrier(b.i32(spec.config.stages * 16)); }
  Value tensorMemorySlot() {
    return barrier(b.i32(spec.config.stages * 16 + 8));
  }
  Value barrier(Value offset) {
    return at(b.add(offset, spec.config.stages * spec.getStageBytes()));
  }
  int64_t columns() const { return spec.scaled ? 2 * tile : tile; }

  KernelBuilder &b;
  const Tcgen05KernelSpec &spec;
  Epilogue epilogue;
  Value mapA, mapB, sizeM, sizeN, sizeK;
  Matrix result, scaleA, scaleB;
  Value warp, lane, batch, firstM, firstN, tensorMemory;
};
} // namespace

void Tcgen05Emitter::bind(ValueRange arguments) {
  auto takeMatrix = [&] {
    Matrix matrix{takeFront(arguments), {}};
    for (int i = 0; i < 3; ++i)
      matrix.strides.push_back(takeFront(arguments));
    return matrix;
  };
  mapA = takeFront(arguments);
  mapB = takeFront(arguments);
  result = takeMatrix();
  if (spec.scaled) {
    scaleA = takeMatrix();
    scaleB = takeMatrix();
  }
  // The kernel does not need the number of batches, because the grid has it.
  arguments = arguments.drop_front();
  sizeM = takeFront(arguments);
  sizeN = takeFront(arguments);
  sizeK = takeFront(arguments);
  epilogue.bind(arguments);
}

/// Initializes barriers and allocates tensor memory.
void Tcgen05Emitter::initialize() {
  b.ifThen(b.eq(b.threadIdX(), 0), [&] {
    for (int64_t stage = 0; stage < spec.config.stages; ++stage) {
      // The thread that starts TMA arrives, and all threads that copy scales.
      hopper::initBarrier(b, full(b.i32(stage)), spec.scaled ? 65 : 1);
      hopper::initBarrier(b, empty(b.i32(stage)), 1);
    }
    hopper::initBarrier(b, done(), 1);
    hopper::fenceBarrierInit(b);
  });
  b.ifThen(b.eq(warp, 0),
           [&] { tcgen05::allocate(b, tensorMemorySlot(), columns()); });
  b.barrier();
  tcgen05::fenceAfterBarrier(b);
  tensorMemory = b.load(b.getI32Type(), tensorMemorySlot());
}

void Tcgen05Emitter::locateTile() {
  Value tilesM = b.ceilDiv(sizeM, tile), tilesN = b.ceilDiv(sizeN, tile);
  Value perBatch = b.mul(tilesM, tilesN), block = b.blockIdX();
  batch = b.div(block, perBatch);
  Value inBatch = b.rem(block, perBatch);
  firstM = b.mul(b.rem(inBatch, tilesM), tile);
  firstN = b.mul(b.div(inBatch, tilesM), tile);
}

void Tcgen05Emitter::forEachStage(
    function_ref<void(Value, Value, Value)> body) {
  b.loop(b.i32(0), b.ceilDiv(sizeK, spec.tileK), b.i32(1), {b.i32(0), b.i32(0)},
         [&](Value step, ValueRange state) {
           Value stage = state[0], parity = state[1];
           body(b.mul(step, spec.tileK), stage, parity);
           Value next = b.add(stage, 1);
           Value wraps = b.eq(next, spec.config.stages);
           return SmallVector<Value>{
               b.select(wraps, b.i32(0), next),
               b.select(wraps, b.bitXor(parity, 1), parity)};
         });
}

void Tcgen05Emitter::copyTiles() {
  forEachStage([&](Value k, Value stage, Value parity) {
    hopper::wait(b, empty(stage), b.bitXor(parity, 1));
    hopper::arriveExpect(b, full(stage), 2 * tileBytes);
    // A map without batches has a third dimension of size 1.
    auto getBatch = [&](bool has) { return has ? batch : b.i32(0); };
    hopper::load(b, mapA, stageAddress(stage, 0), full(stage),
                 {k, firstM, getBatch(spec.aHasBatch)});
    hopper::load(b, mapB, stageAddress(stage, tileBytes), full(stage),
                 {k, firstN, getBatch(spec.bHasBatch)});
  });
}

/// Writes words of four scales in the order that the copy to tensor memory
/// needs: the words of rows r, r + 32, r + 64 and r + 96 are the 16 bytes of
/// row r.
void Tcgen05Emitter::copyScales(const Matrix &scale, Value firstRow, Value rows,
                                int64_t offset) {
  Value groups = b.ceilDiv(sizeK, 32);
  forEachStage([&](Value k, Value stage, Value parity) {
    hopper::wait(b, empty(stage), b.bitXor(parity, 1));
    // Scales beyond K could be NaN. They belong to zeros and are replaced by
    // 2^-127.
    Value group = b.div(k, 32);
    Value bits = b.mul(b.min(b.sub(groups, group), 4), 8);
    Value mask = b.toI32(b.sub(b.shl(b.i64(1), b.toI64(bits)), 1));
    for (int64_t part = 0; part < 4; ++part) {
      // Rows beyond the last one read its scales. Their results are not stored.
      Value row =
          b.min(b.add(b.add(firstRow, lane), part * 32), b.sub(rows, 1));
      Value from = b.add(b.mul(b.toI64(batch), scale.strides[0]),
                         b.mul(b.toI64(row), scale.strides[1]));
      from = b.add(from, b.mul(b.toI64(group), scale.strides[2]));
      Value word =
          b.load(b.getI32Type(), b.gep(b.getI8Type(), scale.pointer, from));
      Value to = b.add(b.mul(lane, 16), part * 4);
      b.store(b.bitAnd(word, mask),
              b.gep(b.getI8Type(), stageAddress(stage, offset), to));
    }
    hopper::fenceShared(b);
    hopper::arrive(b, full(stage));
  });
}

void Tcgen05Emitter::multiply() {
  forEachStage([&](Value k, Value stage, Value parity) {
    hopper::wait(b, full(stage), parity);
    tcgen05::fenceAfterBarrier(b);
    Value a = tcgen05::getTileDescriptor(b, stageAddress(stage, 0));
    Value bs = tcgen05::getTileDescriptor(b, stageAddress(stage, tileBytes));
    Value wordsA = b.add(tensorMemory, scaleColumnA);
    Value wordsB = b.add(tensorMemory, scaleColumnB);
    if (spec.scaled) {
      auto copy = [&](Value words, int64_t offset) {
        tcgen05::copyScales(
            b, words,
            tcgen05::getScaleDescriptor(b, stageAddress(stage, offset)));
      };
      copy(wordsA, 2 * tileBytes);
      copy(wordsB, 2 * tileBytes + scaleBytes);
    }
    for (int64_t step = 0; step < 4; ++step) {
      tcgen05::MmaShape shape{tile, spec.typeA, spec.typeB, spec.scaled, step};
      Value accumulate = step == 0 ? b.ne(k, 0) : b.i1(true);
      tcgen05::multiply(b, shape, tensorMemory, b.add(a, step * 2),
                        b.add(bs, step * 2), accumulate, wordsA, wordsB);
    }
    tcgen05::commit(b, empty(stage));
  });
  tcgen05::commit(b, done());
}

void Tcgen05Emitter::storeColumns(Value row, int64_t first) {
  Value lanes = b.shl(b.mul(warp, 32), 16);
  Value loaded = tcgen05::load(b, b.add(b.add(tensorMemory, lanes), first));
  Value loadableRow = b.min(row, b.sub(sizeM, 1));
  SmallVector<Value> values;
  for (int64_t j = 0; j < 32; ++j) {
    Value column = b.min(b.add(firstN, first + j), b.sub(sizeN, 1));
    Value sum = b.bitcast(b.extractElement(loaded, j), b.getF32Type());
    // If K is 0, no product has written tensor memory.
    sum = b.select(b.eq(sizeK, 0), b.f32(0), sum);
    if (epilogue.addsToInit()) {
      Value offset = b.add(b.mul(b.toI64(batch), result.strides[0]),
                           b.mul(b.toI64(loadableRow), result.strides[1]));
      offset = b.add(offset, b.mul(b.toI64(column), result.strides[2]));
      Type type = epilogue.getResultType();
      sum = b.addF(b.extend(b.load(type, b.gep(type, result.pointer, offset))),
                   sum);
    }
    values.push_back(epilogue.apply(b, sum, {batch, loadableRow, column}));
  }
  b.ifThen(b.less(row, sizeM), [&] {
    ResultRow target;
    target.type = epilogue.getResultType();
    Value offset = b.add(b.mul(b.toI64(batch), result.strides[0]),
                         b.mul(b.toI64(row), result.strides[1]));
    target.pointer = b.gep(target.type, result.pointer, offset);
    if (!spec.contiguousColumns)
      target.columnStride = result.strides[2];
    target.columns = sizeN;
    target.paired = spec.pairedStores;
    for (int64_t j = 0; j < 32; j += 2)
      target.storePair(b, b.add(firstN, first + j), values[j], values[j + 1]);
  });
}

/// A warp reads the 32 rows of tensor memory that belong to it.
void Tcgen05Emitter::store() {
  hopper::wait(b, done(), b.i32(0));
  tcgen05::fenceAfterBarrier(b);
  Value row = b.add(b.add(firstM, b.mul(warp, 32)), lane);
  for (int64_t first = 0; first < tile; first += 32)
    storeColumns(row, first);
}

void Tcgen05Emitter::emit(ValueRange arguments) {
  bind(arguments);
  warp = b.warpUniform(b.div(b.threadIdX(), 32));
  lane = b.rem(b.threadIdX(), 32);
  locateTile();
  initialize();
  Value isFirstLane = b.eq(lane, 0);
  b.ifThen(b.bitAnd(b.eq(warp, 0), isFirstLane), [&] { copyTiles(); });
  b.ifThen(b.bitAnd(b.eq(warp, 1), isFirstLane), [&] { multiply(); });
  if (spec.scaled) {
    b.ifThen(b.eq(warp, 2),
             [&] { copyScales(scaleA, firstM, sizeM, 2 * tileBytes); });
    b.ifThen(b.eq(warp, 3), [&] {
      copyScales(scaleB, firstN, sizeN, 2 * tileBytes + scaleBytes);
    });
  }
  // All threads of a warp must read tensor memory together.
  b.barrier();
  store();
  b.barrier();
  b.ifThen(b.eq(warp, 0),
           [&] { tcgen05::deallocate(b, tensorMemory, columns()); });
}

void fp8::emitTcgen05Matmul(KernelBuilder &b, ValueRange arguments,
                            const Tcgen05KernelSpec &spec, Epilogue epilogue) {
  Tcgen05Emitter(b, spec, std::move(epilogue)).emit(arguments);
}
