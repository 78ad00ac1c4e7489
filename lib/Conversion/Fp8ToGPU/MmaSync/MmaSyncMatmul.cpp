//===- MmaSyncMatmul.cpp - Matmul kernel on mma.sync ----------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A block computes a tile of the result. cp.async copies stages of K from
// device memory to shared memory while earlier stages are multiplied.
//
//===----------------------------------------------------------------------===//

#include "MmaSyncMatmul.h"
#include "../Kernels/MmaOps.h"
#include "../Kernels/TileWalk.h"
#include "MmaSyncEmitter.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// The specification
//===----------------------------------------------------------------------===//

int64_t MmaSyncKernelSpec::getScaleBytes(const ScaleSpec &scale,
                                         int64_t rows) const {
  if (!scale.isPresent())
    return 0;
  return scaledByInstruction ? rows * 4 : config.tileK / groupK * rows * 4;
}

int64_t MmaSyncKernelSpec::getStageBytes() const {
  return alignMmaSyncStage(
      (config.tileM * getBytesA() + config.tileN * getBytesB()) * config.tileK +
      getScaleBytes(scaleA, config.tileM) +
      getScaleBytes(scaleB, config.tileN));
}

std::string MmaSyncKernelSpec::getKey() const {
  return "mma_sync " + getFieldsText(*this);
}

std::string MmaSyncKernelSpec::getName() const {
  std::string name = decodesWeights()  ? "matmul_decode_"
                     : splits()        ? "matmul_split_"
                     : isUnquantized() ? "matmul_16bit_"
                                       : "matmul_mma_";
  llvm::raw_string_ostream os(name);
  if (splits())
    os << typeA << '_' << typeB << '_';
  os << config.tileM << 'x' << config.tileN << 'x' << config.tileK;
  if (scaledByInstruction)
    os << "_mx";
  else if (config.promotion == Promotion::Scaled)
    os << "_scaled" << groupK;
  else if (config.promotion == Promotion::Plain && !splits())
    os << "_promoted";
  if (transposedA || transposedB)
    os << (transposedA ? "_t" : "_n") << (transposedB ? "t" : "n");
  return name;
}

SmallVector<KernelParameter>
fp8::getMmaSyncParameters(const MmaSyncKernelSpec &spec) {
  SmallVector<KernelParameter> parameters;
  auto addTensor = [&](unsigned strides) {
    parameters.push_back(KernelParameter::Pointer);
    parameters.append(strides, KernelParameter::I64);
  };
  addTensor(2);
  addTensor(2);
  addTensor(3);
  for (const ScaleSpec &scale : {spec.scaleA, spec.scaleB})
    if (scale.isPresent())
      addTensor(3);
  parameters.append(4, KernelParameter::I32);
  return parameters;
}

//===----------------------------------------------------------------------===//
// The kernel
//===----------------------------------------------------------------------===//

MmaSyncEmitter::Matrix MmaSyncEmitter::takeMatrix(ValueRange &arguments,
                                                  unsigned strides) {
  Matrix matrix;
  matrix.pointer = takeFront(arguments);
  for (unsigned i = 0; i < strides; ++i)
    matrix.strides.push_back(takeFront(arguments));
  return matrix;
}

void MmaSyncEmitter::bind(ValueRange arguments) {
  sideA().type = spec.typeA;
  sideB().type = spec.typeB;
  sideA().scaleSpec = spec.scaleA;
  sideB().scaleSpec = spec.scaleB;
  sideA().tileRows = config.tileM;
  sideB().tileRows = config.tileN;
  sideA().transposed = spec.transposedA;
  sideB().transposed = spec.transposedB;
  sideA().warpRows = config.tileM / config.warpsM;
  sideB().warpRows = config.tileN / config.warpsN;
  int64_t offset = 0;
  for (Side &side : sides) {
    side.offset = offset;
    side.elementBytes = side.type.getIntOrFloatBitWidth() / 8;
    side.lines = side.transposed ? config.tileK : side.tileRows;
    int64_t lineElements = side.transposed ? side.tileRows : config.tileK;
    side.lineBytes = lineElements * side.elementBytes;
    offset += side.lines * side.lineBytes;
  }
  for (Side &side : sides) {
    side.scaleOffset = offset;
    offset += spec.getScaleBytes(side.scaleSpec, side.tileRows);
  }

  for (Side &side : sides)
    side.data = takeMatrix(arguments, 2);
  result = takeMatrix(arguments, 3);
  for (Side &side : sides)
    if (side.scaleSpec.isPresent())
      side.scale = takeMatrix(arguments, 3);
  batches = takeFront(arguments);
  sizeM = sideA().rows = takeFront(arguments);
  sizeN = sideB().rows = takeFront(arguments);
  sizeK = takeFront(arguments);
  epilogue.bind(arguments);
}

/// Computes this block's tile. Tile numbers count first `group` tiles along M,
/// then the next tiles along N, so that blocks that run at the same time share
/// operands in the L2 cache.
void MmaSyncEmitter::locateTile() {
  TileGrid grid;
  grid.tileRows = config.tileM;
  grid.tileColumns = config.tileN;
  grid.group = config.group;
  grid.rows = sizeM;
  grid.columns = sizeN;
  grid.batch = batches;
  TileOrigin tile = fp8::locateTile(b, grid);
  batch = tile.batch;
  sideA().firstRow = tile.row;
  sideB().firstRow = tile.column;
}

/// Fills all stages except one. Then each round multiplies one stage and fills
/// another one.
void MmaSyncEmitter::multiplyAll(SmallVector<Value> &accumulators) {
  int64_t stageBytes = spec.getStageBytes(), ahead = config.stages - 1;
  for (int64_t stage = 0; stage < ahead; ++stage)
    copyStage(b.i32(stage * config.tileK), b.i32(stage * stageBytes));
  auto getNext = [&](Value stage) {
    Value next = b.add(stage, stageBytes);
    return b.select(b.eq(next, stageBytes * config.stages), b.i32(0), next);
  };
  SmallVector<Value> carried = accumulators;
  carried.push_back(b.i32(0));                  // stage to multiply
  carried.push_back(b.i32(ahead * stageBytes)); // stage to fill
  carried = b.loop(b.i32(0), b.ceilDiv(sizeK, config.tileK), b.i32(1), carried,
                   [&](Value tile, ValueRange values) {
                     // Now this stage is full, and all threads have multiplied
                     // the stage that is filled next.
                     mma::waitCopies(b, ahead - 1);
                     b.barrier();
                     Value stage = values[values.size() - 2],
                           fill = values.back();
                     copyStage(b.mul(b.add(tile, ahead), config.tileK), fill);
                     SmallVector<Value> next =
                         multiplyStage(stage, values.drop_back(2));
                     next.push_back(getNext(stage));
                     next.push_back(getNext(fill));
                     return next;
                   });
  accumulators.assign(carried.begin(), carried.end() - 2);
}

void MmaSyncEmitter::emit(ValueRange arguments) {
  bind(arguments);
  thread = b.threadIdX();
  lane = b.rem(thread, 32);
  Value warp = b.warpUniform(b.div(thread, 32));
  sideA().warp = b.rem(warp, config.warpsM);
  sideB().warp = b.div(warp, config.warpsM);
  locateTile();
  for (Side &side : sides)
    prepareCopies(side);
  prepareFragments();
  SmallVector<Value> accumulators(tilesM() * tilesN() * 4, b.f32(0));
  multiplyAll(accumulators);
  store(accumulators);
}

Value MmaSyncEmitter::shared(Value offset, int64_t constant) {
  Value address =
      b.gep(b.getI8Type(), KernelModule::getSharedMemory(b), offset);
  return constant == 0 ? address : b.gep(b.getI8Type(), address, constant);
}

void fp8::emitMmaSyncMatmul(KernelBuilder &b, ValueRange arguments,
                            const MmaSyncKernelSpec &spec, Epilogue epilogue) {
  MmaSyncEmitter(b, spec, std::move(epilogue)).emit(arguments);
}
