//===- RowsChoice.cpp - Which kernel computes rows ------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Chooses the number of threads for each row: a warp or a part of it, or a
// thread block.
//
//===----------------------------------------------------------------------===//

#include "fp8/Conversion/RowsChoice.h"

using namespace mlir;
using namespace mlir::fp8;

/// The number of threads of a block that computes several rows.
static constexpr int64_t blockThreads = 256, warpSize = 32;

std::optional<RowsConfig> mlir::fp8::chooseRows(const RowsExtent &extent,
                                                const GpuTarget &chip) {
  std::optional<RowsShape> shape = shapeRows(extent);
  if (!shape)
    return std::nullopt;
  RowsConfig config;
  config.threads = shape->threads;
  config.vectors = shape->vectors;
  config.rows = shape->threads <= warpSize ? blockThreads / shape->threads : 1;
  config.pairedMaximum = config.earlyLaunch = chip.hasHopperBasics;
  return config;
}

std::string mlir::fp8::explainRowsChoice(const RowsConfig &config) {
  if (config.threads > warpSize)
    return "a thread block holds a row in registers";
  if (config.threads == warpSize)
    return "a warp holds a row in registers";
  return "some lanes of a warp hold a row in registers";
}

std::string mlir::fp8::explainRowsMisfit(const RowsConfig &config,
                                         const RowsExtent &extent,
                                         const GpuTarget &chip) {
  std::string problem = explainUnsupportedRows(extent);
  if (!problem.empty())
    return problem;
  if (!chip.hasHopperBasics && (config.pairedMaximum || config.earlyLaunch))
    return "expected paired_maximum = false and early_launch = false on " +
           chip.name.str();
  RowsShape shape{config.threads, config.vectors};
  if (!canShareRows(extent, shape))
    return "expected threads that hold a row of " +
           std::to_string(extent.columns) + " elements, got " +
           std::to_string(config.threads) + " with " +
           std::to_string(config.vectors) + " vectors each";
  return {};
}
