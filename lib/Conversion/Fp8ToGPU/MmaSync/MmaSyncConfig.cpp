//===- MmaSyncConfig.cpp - Tiles of kernels on mma.sync -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Few rows of A get a low tile and deep stages, since weights then stream from
// memory; all else gets the tile that was fastest in its class.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/MmaSyncConfig.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace mlir::fp8;

/// The most stages of operands and f32 scales that fit. With FP8 they are those
/// of the smallest chip: more were not measured.
static int64_t countFittingStages(const MmaSyncConfig &config,
                                  const MmaSyncOperands &operands) {
  int64_t scales = 0;
  if (operands.hasScales)
    scales = llvm::divideCeil(config.tileK, operands.groupK) * 4;
  int64_t stage = config.tileM * (config.tileK * operands.bytesA + scales) +
                  config.tileN * (config.tileK * operands.bytesB + scales);
  int64_t block =
      operands.bytesB > 1 ? operands.sharedBytes : mmaSyncSharedBytes;
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
/// are taken as large.
static bool hasManyTiles(const MatmulShape &shape, int64_t m, int64_t n) {
  if (shape.m < 0 || shape.n < 0)
    return true;
  return llvm::divideCeil(shape.m, m) * llvm::divideCeil(shape.n, n) >= 128;
}

MmaSyncConfig mlir::fp8::chooseMmaSyncConfig(const MatmulShape &shape,
                                             const MmaSyncOperands &operands) {
  MmaSyncConfig config;
  bool isLow = shape.m >= 0 && shape.m <= 64;
  bool promotes = shape.promotion != Promotion::None;
  int64_t lowM = shape.m <= 16 ? 16 : shape.m <= 32 ? 32 : 64;
  // Groups of a stage are promoted one after the other; two fit. Rows of A are
  // 128 bytes at most.
  int64_t tileK = operands.groupK < 128 || operands.bytesA > 1 ? 64 : 128;
  if (operands.splits && isLow)
    setTile(config, lowM, 64, 64, 1, 4);
  else if (operands.splits)
    // Two sets of sums and three pieces an element: 8 warps have registers for
    // it. Heads of attention have 64 columns.
    setTile(config, 128, shape.n >= 0 && shape.n <= 64 ? 64 : 128, 32, 4, 2);
  else if (isLow)
    setTile(config, lowM, 128, operands.bytesA > 1 ? 64 : 128, 1, 4);
  else if (operands.bytesB > 1) {
    // Two blocks wait for memory by turns. Without space for deep stages, large
    // pieces read each element for fewer warps.
    config.blocksPerMultiprocessor = 2;
    setTile(config, 128, 128, 64, 2, 4);
    if (countFittingStages(config, operands) < 3)
      setTile(config, 128, 128, 32, 2, 2);
  } else if (operands.bytesA > 1)
    setTile(config, 128, 128, tileK, 2, 4);
  else if (promotes)
    // Two sets of sums: small pieces leave registers for 16 warps.
    setTile(config, 128, 128, tileK, 4, 4);
  else if (operands.decodes) {
    // Large pieces decode each element for fewer warps.
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
