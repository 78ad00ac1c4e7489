//===- RowsLimits.cpp - Which rows have a kernel --------------------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides whether a row can stay in registers between its reductions, and how
// many threads share it.
//
//===----------------------------------------------------------------------===//

#include "fp8/Support/RowsLimits.h"

using namespace mlir::fp8;

static constexpr int64_t vectorSize = 8, warpSize = 32, maxThreads = 256;

/// Registers of a thread for its part of a row. With up to `goodRegisters`, a
/// multiprocessor runs several blocks at a time. `maxRegisters` is the limit.
static constexpr int64_t goodRegisters = 24, maxRegisters = 96;

int64_t mlir::fp8::getRowVectors(int64_t columns) {
  return (columns + vectorSize - 1) / vectorSize;
}

static int64_t getRegisters(const RowsExtent &extent, const RowsShape &shape) {
  return shape.vectors * extent.heldBits * vectorSize / 32;
}

/// Whether neighboring lanes of one warp can hold the vectors of a group.
static bool isGroupOfLanes(int64_t group) {
  int64_t vectors = group / vectorSize;
  return group % vectorSize == 0 && vectors > 0 && vectors <= warpSize &&
         (vectors & (vectors - 1)) == 0;
}

bool mlir::fp8::canExchangeColumns(int64_t distance) {
  if (distance >= vectorSize)
    return distance % vectorSize == 0;
  return distance > 0 && (distance & (distance - 1)) == 0;
}

std::string mlir::fp8::explainUnsupportedRows(const RowsExtent &extent) {
  if (extent.columns < 0)
    return "expected rows of a known length";
  if (extent.columns < 2 * vectorSize)
    return "expected rows of at least 16 elements, got " +
           std::to_string(extent.columns);
  if (extent.heldBits == 0)
    return "expected an input with an element for each element of a row";
  if (extent.group > 0 && extent.group < extent.columns &&
      !isGroupOfLanes(extent.group))
    return "expected groups of 8, 16, 32, 64, 128 or 256 elements, got " +
           std::to_string(extent.group);
  if (!extent.needsWholeRow())
    return {};
  RowsShape widest{maxThreads, 0};
  widest.vectors =
      (getRowVectors(extent.columns) + maxThreads - 1) / maxThreads;
  if (getRegisters(extent, widest) > maxRegisters)
    return "expected rows that fit into registers, got " +
           std::to_string(extent.columns) + " elements of " +
           std::to_string(extent.heldBits) + " bits";
  return {};
}

/// Whether the shape is that of a block for a part of a row. A block of whole
/// warps begins at a multiple of every group.
static bool isPart(const RowsExtent &extent, const RowsShape &shape) {
  return !extent.needsWholeRow() && shape.threads > warpSize;
}

bool mlir::fp8::canShareRows(const RowsExtent &extent, const RowsShape &shape) {
  int64_t group = extent.group;
  bool hasLanes = group <= 0 || group >= extent.columns ||
                  shape.threads >= group / vectorSize;
  return explainUnsupportedRows(extent).empty() && hasLanes &&
         (isPart(extent, shape) ||
          shape.threads * shape.vectors >= getRowVectors(extent.columns)) &&
         getRegisters(extent, shape) <= maxRegisters;
}

/// The largest part of a row that takes at most 16 registers and leaves no
/// thread idle; else one vector for each thread.
static RowsShape shapePart(const RowsExtent &extent) {
  constexpr int64_t threads = 128, registers = 16;
  int64_t all = getRowVectors(extent.columns);
  for (int64_t vectors : {8, 4, 3, 2}) {
    RowsShape shape{threads, vectors};
    if (getRegisters(extent, shape) <= registers &&
        all % (threads * vectors) == 0)
      return shape;
  }
  return {threads, 1};
}

std::optional<RowsShape> mlir::fp8::shapeRows(const RowsExtent &extent) {
  if (!explainUnsupportedRows(extent).empty())
    return std::nullopt;
  int64_t vectors = getRowVectors(extent.columns);
  std::optional<RowsShape> best;
  // Choose the shape with the fewest idle threads. Among equal ones, the first
  // is one warp, which needs no barrier, and then come the smallest blocks. On
  // an H200, this is the fastest one or within 3 % of it.
  for (int64_t threads : {32, 64, 128, 256, 16, 8, 4}) {
    RowsShape shape{threads, (vectors + threads - 1) / threads};
    if (!canShareRows(extent, shape) ||
        getRegisters(extent, shape) > goodRegisters)
      continue;
    if (!best || shape.threads * shape.vectors < best->threads * best->vectors)
      best = shape;
  }
  // In short rows, the code that finds a row takes as many instructions as that
  // for a vector, so a thread has two vectors.
  if (best && best->vectors == 1 && best->threads >= 8 &&
      best->threads < warpSize) {
    RowsShape half{best->threads / 2, 2};
    if (canShareRows(extent, half))
      best = half;
  }
  if (best && (extent.needsWholeRow() || best->threads <= warpSize))
    return best;
  if (!extent.needsWholeRow())
    return shapePart(extent);
  return RowsShape{maxThreads, (vectors + maxThreads - 1) / maxThreads};
}

bool mlir::fp8::joinsElementwise(const RowsExtent &extent) {
  if (extent.reducesRows || extent.group == 0)
    return false;
  std::optional<RowsShape> shape = shapeRows(extent);
  return shape && getRegisters(extent, *shape) <= goodRegisters;
}
