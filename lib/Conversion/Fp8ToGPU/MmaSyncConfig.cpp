//===- MmaSyncConfig.cpp - Tiles of kernels on mma.sync -------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Few rows of A get a low tile and deep stages, since weights then stream from
// memory; all else gets the tile that uses the tensor cores best.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/MmaSyncConfig.h"

using namespace mlir::fp8;

/// The most stages of operands and f32 scales that fit.
static int64_t countFittingStages(const MmaSyncConfig &config, int64_t groupK) {
  int64_t scales = config.tileK / groupK * 4;
  int64_t stage = (config.tileM + config.tileN) * (config.tileK + scales);
  return mmaSyncSharedBytes / stage;
}

MmaSyncConfig mlir::fp8::chooseMmaSyncConfig(const MatmulShape &shape,
                                             int64_t groupK) {
  MmaSyncConfig config;
  bool isLow = shape.m >= 0 && shape.m <= 64;
  if (isLow) {
    config.tileM = shape.m <= 16 ? 16 : shape.m <= 32 ? 32 : 64;
    config.warpsM = 1;
  } else if (groupK < 128) {
    // Groups of a stage are promoted one after the other; two fit.
    config.tileK = 64;
  }
  config.stages = std::min<int64_t>(countFittingStages(config, groupK),
                                    isLow ? 6 : 4);
  return config;
}
