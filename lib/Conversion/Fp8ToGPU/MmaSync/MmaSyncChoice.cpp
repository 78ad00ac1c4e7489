//===- MmaSyncChoice.cpp - Choosing kernels of mma.sync -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// If A has few rows, the time is that of reading the weights, so the tile has
// few rows and many stages. Otherwise the tile is the one that was the fastest
// in its class.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/MmaSyncChoice.h"
#include "fp8/Conversion/RowRanges.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace mlir::fp8;

/// The largest number of rows for which the time is that of reading the
/// weights.
static constexpr int64_t fewRows = 64;

bool mlir::fp8::multipliesF16(WarpMatmul instruction) {
  return instruction == WarpMatmul::F16 ||
         instruction == WarpMatmul::F16AndConversion;
}

/// The largest number of stages, with operands and f32 scales, that fit into
/// shared memory. For FP8 operands, the shared memory of the smallest chip is
/// the limit on all chips, because more stages were not measured.
static int64_t countFittingStages(const MmaSyncConfig &config,
                                  const MmaSyncOperands &operands) {
  int64_t scales = 0;
  if (operands.hasScales)
    scales = llvm::divideCeil(config.tileK, operands.groupK) * 4;
  int64_t stage = config.tileM * (config.tileK * operands.bytesA + scales) +
                  config.tileN * (config.tileK * operands.bytesB + scales);
  int64_t block =
      operands.bytesB > 1 ? operands.sharedBytes : getLeastSharedBytes();
  constexpr int64_t reserved = 1024;
  return ((block + reserved) / config.blocksPerMultiprocessor - reserved) /
         alignMmaSyncStage(stage);
}

static void setTile(MmaSyncConfig &config, int64_t m, int64_t n, int64_t k,
                    int64_t warpsM, int64_t warpsN) {
  config.tileM = m;
  config.tileN = n;
  config.tileK = k;
  config.warpsM = warpsM;
  config.warpsN = warpsN;
}

/// Whether there are enough tiles of `m` x `n` for a large GPU. Unknown sizes
/// are assumed to be large.
static bool hasManyTiles(const MatmulShape &shape, int64_t m, int64_t n) {
  if (shape.m < 0 || shape.n < 0)
    return true;
  return llvm::divideCeil(shape.m, m) * llvm::divideCeil(shape.n, n) >= 128;
}

MmaSyncConfig mlir::fp8::chooseMmaSyncConfig(const MatmulShape &shape,
                                             const MmaSyncOperands &operands,
                                             WarpMatmul instruction) {
  MmaSyncConfig config;
  config.instruction = instruction;
  config.promotion = shape.promotion;
  bool isLow = shape.m >= 0 && shape.m <= fewRows;
  bool promotes = shape.promotion != Promotion::None;
  int64_t lowM = shape.m <= 16 ? 16 : shape.m <= 32 ? 32 : 64;
  // The groups of a stage are promoted one after the other, and two fit into a
  // stage. Rows of A in a stage have at most 128 bytes.
  int64_t tileK = operands.groupK < 128 || operands.bytesA > 1 ? 64 : 128;
  if (operands.splits && isLow)
    setTile(config, lowM, 64, 64, 1, 4);
  else if (operands.splits)
    // A thread has two sets of sums, and each element has three pieces. There
    // are enough registers for 8 warps. The narrow tile is for the products
    // of attention, whose heads often have 64 columns.
    setTile(config, 128, shape.n >= 0 && shape.n <= 64 ? 64 : 128, 32, 4, 2);
  else if (isLow) {
    // With several groups in a stage, 64 rows need too many registers.
    bool hasManyGroups = lowM == 64 && operands.groupK < 128;
    setTile(config, lowM, 128, operands.bytesA > 1 || hasManyGroups ? 64 : 128,
            1, 4);
  } else if (operands.bytesB > 1) {
    // With two blocks, one can multiply while the other waits for memory.
    // Without space for many stages, warps get large parts of the tile, so that
    // fewer warps read each element.
    config.blocksPerMultiprocessor = 2;
    setTile(config, 128, 128, 64, 2, 4);
    if (countFittingStages(config, operands) < 3)
      setTile(config, 128, 128, 32, 2, 2);
  } else if (operands.bytesA > 1)
    setTile(config, 128, 128, tileK, 2, 4);
  else if (promotes)
    // A thread has two sets of sums. With small parts of the tile, there are
    // enough registers for 16 warps.
    setTile(config, 128, 128, tileK, 4, 4);
  else if (operands.decodes) {
    // Warps get large parts of the tile, so that fewer warps decode each
    // element.
    setTile(config, 128, 128, 64, 2, 2);
    config.blocksPerMultiprocessor = 2;
  } else if (operands.scaledByInstruction)
    setTile(config, 128, 128, 128, 2, 4);
  else if (hasManyTiles(shape, 256, 128))
    setTile(config, 256, 128, 64, 4, 2);
  else
    setTile(config, 128, 128, 128, 4, 4);
  config.stages =
      std::min<int64_t>(countFittingStages(config, operands), isLow ? 6 : 4);
  return config;
}

llvm::SmallVector<MmaSyncRange>
mlir::fp8::chooseMmaSyncByRows(const MatmulShape &shape,
                               const MmaSyncOperands &operands,
                               unsigned maxKernels, WarpMatmul instruction) {
  llvm::SmallVector<MmaSyncRange> ranges;
  auto add = [&](int64_t mostRows, int64_t m) {
    MatmulShape known = shape;
    known.m = m;
    ranges.push_back(
        {mostRows, chooseMmaSyncConfig(known, operands, instruction)});
  };
  // Tokens are often generated one at a time, or for a few sequences.
  if (maxKernels > 2)
    add(16, 16);
  if (maxKernels > 1)
    add(fewRows, fewRows);
  add(anyRows, -1);
  return ranges;
}

std::string mlir::fp8::explainMmaSyncChoice(const MatmulShape &shape,
                                            const MmaSyncOperands &operands) {
  if (shape.m >= 0 && shape.m <= fewRows)
    return "at most " + std::to_string(fewRows) +
           " rows: a tile of few rows and many stages";
  if (operands.splits)
    return "products of parts in bf16: the tile whose sums fit into registers";
  if (operands.bytesB > 1)
    return "operands of 16 bits: the fastest tile that was measured";
  return operands.bytesA > 1
             ? "weights that are decoded: the fastest tile that was measured"
             : "FP8 operands: the fastest tile that was measured";
}

/// Whether threads can copy the lines of one operand in a stage: in each pass,
/// every thread copies 16 bytes, and the last pass must end with the last line.
static bool canCopy(const MmaSyncConfig &config, int64_t lines,
                    int64_t lineBytes) {
  int64_t chunks = lineBytes / 16;
  if (chunks == 0 || config.getThreads() % chunks != 0)
    return false;
  int64_t perPass = config.getThreads() / chunks;
  return lines % perPass == 0 && perPass % 8 == 0;
}

std::string mlir::fp8::explainMmaSyncMisfit(const MmaSyncConfig &config,
                                            const MatmulShape &shape,
                                            const MmaSyncOperands &operands,
                                            WarpMatmul instruction) {
  if (config.instruction != instruction)
    return "expected instruction = " + stringifyEnum(instruction).str() +
           ", got " + stringifyEnum(config.instruction).str();
  if (config.promotion != shape.promotion)
    return "expected promotion = " + stringifyEnum(shape.promotion).str() +
           ", got " + stringifyEnum(config.promotion).str();
  if (config.tileK * operands.bytesA > 256 ||
      (operands.bytesB == 1 && config.tileK < 64))
    return "expected tile_k to be 64 or 128 for FP8 operands, 32 or 64 for "
           "others, got " +
           std::to_string(config.tileK);
  for (auto [tile, bytes] : {std::pair(config.tileM, operands.bytesA),
                             std::pair(config.tileN, operands.bytesB)})
    if (!canCopy(config, tile, config.tileK * bytes) ||
        (bytes > 1 && operands.bytesB > 1 &&
         !canCopy(config, config.tileK, tile * bytes)))
      return "expected " + std::to_string(config.getThreads()) +
             " threads to copy whole lines of a stage at a time, got a side "
             "of " +
             std::to_string(tile) +
             " with tile_k = " + std::to_string(config.tileK);
  int64_t most = countFittingStages(config, operands);
  if (config.stages > most)
    return "expected at most " + std::to_string(most) +
           " stages in shared memory, got " + std::to_string(config.stages);
  return {};
}
