//===- KernelConfig.h - Which kernel a matmul gets --------------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tile, stages and roles of a kernel for sm_90a, chosen from the shape. Pure
// functions: tuners and unit tests call them.
//
//===----------------------------------------------------------------------===//

#ifndef FP8_CONVERSION_KERNELCONFIG_H
#define FP8_CONVERSION_KERNELCONFIG_H

#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <optional>

namespace mlir::fp8 {

/// How partial sums of a matmul are treated along K.
enum class Promotion {
  /// Left in the tensor core's accumulators.
  None,
  /// Added to f32 registers every 128 of K.
  Plain,
  /// Multiplied by scales and added to f32 registers at every scale group.
  Scaled
};

/// What the choice depends on. Sizes that are not known are -1.
struct MatmulShape {
  int64_t batch = 1, m = -1, n = -1, k = -1;
  Promotion promotion = Promotion::Plain;
  /// Bytes of a result element.
  int64_t resultBytes = 2;
  /// Result rows are contiguous and 16-byte aligned, so TMA can store them.
  bool canStoreByTma = true;
};

/// A kernel for sm_90a: persistent blocks, one producer warp, `warpGroups`
/// consumer warp groups that multiply 64 rows of A each a wave.
struct WgmmaConfig {
  /// Rows and columns of the result that a block computes at a time; with
  /// `swapOperands` rows are those of B.
  int64_t tileM = 128, tileN = 256;
  int64_t warpGroups = 2;
  /// Columns of one wgmma.
  int64_t waveN = 256;
  /// Buffers of 128 bytes of K; 0 for as many as fit.
  int64_t stages = 0;
  /// Tiles along `rasterAlongN ? N : M` that are visited together, so that
  /// their operands stay in L2.
  int64_t group = 8;
  bool rasterAlongN = false;
  /// Multiplies B by A: for few rows of A, which then fill the narrow side of
  /// the instruction.
  bool swapOperands = false;
  /// Two warp groups have tiles of their own, and one stores while the other
  /// multiplies; else all share a tile. Only without promotion.
  bool pingPong = false;
  /// Blocks of a cluster, 1 or 2: they share the tiles of one operand, rows or
  /// else columns, each copying half of it for both.
  int64_t cluster = 1;
  bool shareRows = false;
  /// Starts while the kernel before still runs (programmatic dependent launch).
  /// Hides the launch, but blocks are then placed as multiprocessors become
  /// free; in the usual order neighbors share more of what they read, which
  /// long kernels gain more from.
  bool earlyLaunch = true;
  /// Through shared memory by TMA, instead of straight from registers.
  bool storeByTma = true;

  /// Bytes of shared memory with `scaleBytes` of scales a stage and
  /// `extraBytes` of epilogue operands.
  int64_t getSharedBytes(int64_t scaleBytes, int64_t extraBytes) const;
  int64_t getThreads() const { return 128 * (warpGroups + 1); }
  /// Rows that the warp groups of a tile multiply at once.
  int64_t getWaveRows() const { return pingPong ? 64 : 64 * warpGroups; }
  /// Tiles of a cluster, side by side.
  int64_t getClusterRows() const { return shareRows ? 1 : cluster; }
  int64_t getClusterColumns() const { return shareRows ? cluster : 1; }
  /// Columns of a slab: 16-bit results go to memory by slabs of 64 rows.
  int64_t getSlabColumns() const;
  /// Bytes of the staging buffers of the result.
  int64_t getStoreBytes() const;
};

/// Shared memory that a block of sm_90 can have.
constexpr int64_t hopperSharedBytes = 232448;

/// The configuration for a shape on a GPU with `multiprocessors`.
WgmmaConfig chooseWgmmaConfig(const MatmulShape &shape,
                              int64_t multiprocessors = 132);

/// The most stages that fit, at most 16.
int64_t getMaxStages(const WgmmaConfig &config, int64_t scaleBytes,
                     int64_t extraBytes);

} // namespace mlir::fp8

#endif // FP8_CONVERSION_KERNELCONFIG_H
